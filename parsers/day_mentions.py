"""A day that a text names, and where: what every form of writing days is read into."""

from msgspec import Struct

from parsers.records import Span

THIS_MONTH, NEXT_MONTH, LAST_MONTH = 0, 13, -1  # of a day whose month is told from the day of release
_SHORT, _CENTURY = 2, 50  # figures of such a year; from which on it is one of the last century


class Day(Struct, frozen=True):
    """A calendar day; year None where the text leaves it open, a month of its own for "this month"."""

    year: int | None
    month: int
    day: int

    @property
    def counted(self) -> bool:
        """Is it "of this month", "of next month": told from the day of release?"""
        return self.month in (THIS_MONTH, NEXT_MONTH, LAST_MONTH)

    def iso(self) -> str:
        """ISO date, EDTF style where the year is open."""
        return f"{self.year or 'XXXX'}-{self.month:02}-{self.day:02}"


class DayMention(Struct, frozen=True):
    """One or two days and the characters that name them."""

    span: Span
    first: Day
    last: Day | None


def full_year(year: str) -> int:
    """A year in four figures, or in the last two of them."""
    number = int(year)
    return number if len(year) > _SHORT else number + (2000 if number < _CENTURY else 1900)


def in_month(span: Span, year: int | None, month: int, first: int, last: int | None) -> DayMention | None:
    """One day of a month, or two; None where the month has no such days."""
    one = Day(year, month, first)
    two = Day(year, month, last) if last else None
    if not 1 <= one.day <= 31 or (two and not one.day < two.day <= 31):
        return None
    return DayMention(span, one, two)
