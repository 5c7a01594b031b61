"""Turns ISO and EDTF dates into the way people write them in English; pure."""

import re
from datetime import UTC, datetime

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?")


def day(text: str | None) -> str:
    """A date as people write it: "2 November 2015", "5 November"; what is no date stays as it is."""
    found = _DATE.match(text or "")
    if found is None:
        return text or ""
    year, month, number = found.groups()
    if month and not 1 <= int(month) <= 12:
        return text or ""
    parts = [str(int(number)) if number else "", MONTHS[int(month) - 1] if month else ""]
    return " ".join([part for part in (*parts, "" if year == "XXXX" else year) if part])


def days(start: str | None, end: str | None) -> str:
    """A range without what repeats: "2 to 5 November 2015"."""
    if not start or not end or start == end:
        return day(start or end)
    first, last = day(start).split(), day(end).split()
    while len(first) > 1 and first[-1] == last[-1]:
        first, last = first[:-1], last[:-1]
    return f"{' '.join(first)} to {day(end)}"


def moment(ms: int) -> str:
    """An instant (ms) as a day, UTC."""
    at = datetime.fromtimestamp(ms / 1000, UTC)
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}"
