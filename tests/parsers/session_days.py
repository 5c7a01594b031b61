"""The first and the last day of a session that a text tells, and those of the session of the samples."""

from parsers.release import parse_release

Days = tuple[str | None, str | None]

NONE: Days = (None, None)
FIRST: Days = ("2031-11-03", None)
LAST: Days = (None, "2031-11-06")
BOTH = ("2031-11-03", "2031-11-06")


def days(text: str) -> Days:
    dates = parse_release(text).dates
    return (dates.value.start, dates.value.end) if dates else NONE
