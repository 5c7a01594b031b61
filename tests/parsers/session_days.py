"""The first and the last day of a session that a text tells, and those of the session of the samples."""

from parsers.facts.when.dates import find_dates
from parsers.release import parse_release
from parsers.sheet import lay_out
from tests.parsers.sample_files import GA

Days = tuple[str | None, str | None]

NONE: Days = (None, None)
FIRST: Days = ("2031-11-03", None)
LAST: Days = (None, "2031-11-06")
BOTH = ("2031-11-03", "2031-11-06")


def days(text: str) -> Days:
    dates = parse_release(text).dates
    return (dates.value.start, dates.value.end) if dates else NONE


def days_told(language: str, told: str, head: str = "") -> Days:
    """The days of what is told of the Assembly behind its name, whatever else it says."""
    dates = find_dates(lay_out(f"{head} {GA[language]} {told}".lstrip(), language))
    return (dates.value.start, dates.value.end) if dates else NONE


def published(text: str) -> str | None:
    day = parse_release(text).published
    return day and day.value
