"""Days that are written in figures alone: 2031-11-04, 4.11.2031, 04-07/11/2031, 1 - 11 before a wire."""

import re
from collections.abc import Iterator

from parsers.day_joins import AND
from parsers.day_mentions import Day, DayMention, full_year, in_month
from parsers.languages import one_of
from parsers.numbers import digits_alike
from parsers.records import Span

_AT = one_of(lambda one: one.dating.at)
_JOINT = r"(?<![\d./-])"  # و10/11/2031, Roe10/11/2031
_ISO = re.compile(r"\b(\d\d\d\d)([-/])(\d\d?)\2(\d\d?)(?![\d/-])")
_SHORT = rf"\d\d(?=\s?[(\[][^\W\d_]|\Z|,? (?:{_AT})?\d\d?[:h]\d\d)"  # 05/11/31 (ABI), 05-11-31 at 16:20
_DOTTED = re.compile(rf"{_JOINT}(\d{{1,2}})([./-]|\s-\s|\s/\s)(\d{{1,2}})\2(\d{{4}}|{_SHORT})(?![\d/-])")
_DOTTED_RANGE = re.compile(
    rf"\b(\d{{1,2}})\.?\s?{AND}\s?(\d{{1,2}})([./]|\s/\s)(\d{{1,2}})\3(\d{{4}})(?![\d/-])"
)
_DOTTED_BOTH = re.compile(r"\b(\d{1,2})([./])(\d{1,2})\2?\s?-\s?(\d{1,2})\2(\d{1,2})\2(\d{4})(?![\d/-])")
_SLASHED_BOTH = re.compile(rf"\b(\d\d?)/(\d\d?)/(\d{{4}})\s?{AND}\s?(\d\d?)/(\d\d?)/\3(?![\d/])")
_SLASHED_UPTO = re.compile(rf"(?<![\d/])(\d\d?)/(\d\d?)\s?{AND}\s?(\d\d?)/(\d\d?)/(\d{{4}})(?![\d/])")
_FIGURES = re.compile(r"[./-](?:(?<=\d.)\d{1,2}[./-]|(?<=\d\s[-/])\s\d{1,2}\s[-/]\s)\d")  # the mark first
_FIGURES_ALIKE = re.compile(  # the same in ASCII whose digits are all 0: found far faster
    r"00(?:(?<=0[./-]0[./-]00)|(?<=0[./-]00[./-]00)|(?<=0\s[-/]\s0\s[-/]\s00)|(?<=0\s[-/]\s00\s[-/]\s00))"
)
_DAY_MONTH = re.compile(r"-\s?(\d{1,2})\s?-\s?(\d{1,2})\s*(?![\s\d/-])")
_DAY_SLASH = re.compile(r"[- ](\d{1,2})[/-](\d{1,2})\s*(?![\s\d/-])")
_MARKS = "./-"
_MONTHS = 12
_HEAD = 3000  # characters in which days are written in figures alone: stamps, not prose


def find_figures(folded: str, *, day_first: bool) -> Iterator[DayMention]:
    """Each day in figures alone of a text's head, form by form; `day_first` as for all days."""
    marks = _marks(folded[:_HEAD])
    if not marks:  # few texts have any
        return
    if "-" in marks or "/" in marks:
        yield from filter(None, map(_iso, _ISO.finditer(folded, 0, _HEAD)))
    yield from filter(
        None, (_dotted(match, day_first=day_first) for match in _DOTTED.finditer(folded, 0, _HEAD))
    )
    if "." in marks or "/" in marks:
        yield from filter(None, map(_dotted_range, _DOTTED_RANGE.finditer(folded, 0, _HEAD)))
        yield from filter(None, map(_dotted_both, _DOTTED_BOTH.finditer(folded, 0, _HEAD)))
    if "/" in marks:
        yield from filter(None, map(_slashed_both, _SLASHED_BOTH.finditer(folded, 0, _HEAD)))
        yield from filter(None, map(_slashed_upto, _SLASHED_UPTO.finditer(folded, 0, _HEAD)))


def _marks(head: str) -> str:
    """The marks right between figures, where some are a day: three numbers between points or the like."""
    if not head.isascii():
        return _MARKS if _FIGURES.search(head) else ""
    alike = digits_alike(head)
    found = _FIGURES_ALIKE.search(alike)
    return "".join([mark for mark in _MARKS if f"0{mark}0" in alike]) or _MARKS if found else ""


def _iso(match: re.Match[str]) -> DayMention | None:
    year, month, day = (int(match[group]) for group in (1, 3, 4))
    if not (1800 < year < 2200 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return DayMention(match.span(), Day(year, month, day), None)


def _dotted(match: re.Match[str], *, day_first: bool) -> DayMention | None:
    """Days before months; with slashes and hyphens only where nothing else can be meant."""
    one, two, year = int(match[1]), int(match[3]), full_year(match[4])
    if match[2] != "." and one <= 12 and two <= 12 and one != two and not day_first:
        return None
    if two > 12 >= one:
        one, two = two, one  # month first: 11/15/2018
    if not (1800 < year < 2200 and 1 <= two <= 12 and 1 <= one <= 31):
        return None
    return DayMention(match.span(), Day(year, two, one), None)


def _dotted_range(match: re.Match[str]) -> DayMention | None:
    """As in "04-07/11/2024"."""
    month, year = int(match[4]), int(match[5])
    if not (1800 < year < 2200 and 1 <= month <= 12):
        return None
    return in_month(match.span(), year, month, int(match[1]), int(match[2]))


def _dotted_both(match: re.Match[str]) -> DayMention | None:
    """As in "28.11.–1.12.2023": days before months."""
    one, start, two, end, year = (int(match[group]) for group in (1, 3, 4, 5, 6))
    if not (1800 < year < 2200 and 1 <= start <= 12 and 1 <= end <= 12 and 1 <= one <= 31 and 1 <= two <= 31):
        return None
    return DayMention(match.span(), Day(year - (start > end), start, one), Day(year, end, two))


def _slashed_both(match: re.Match[str]) -> DayMention | None:
    """As in "03/11/2031 - 06/11/2031": the month is what both have."""
    one, two, year, three, four = map(int, match.groups())
    return _of_both(match.span(), year, (one, two), (three, four))


def _slashed_upto(match: re.Match[str]) -> DayMention | None:
    """As in "24/11 to 27/11/2031"."""
    one, two, three, four, year = map(int, match.groups())
    return _of_both(match.span(), year, (one, two), (three, four))


def _of_both(span: Span, year: int, first: tuple[int, int], last: tuple[int, int]) -> DayMention | None:
    """Two days of one month, which stands first or second in both."""
    (one, two), (three, four) = first, last
    if two == four <= _MONTHS and one < three:
        return in_month(span, year, two, one, three)
    return in_month(span, year, one, two, four) if one == three <= _MONTHS and two < four else None


def day_in_figures(folded: str, end: int, *, slashed: bool = False) -> DayMention | None:
    """As in "هانوي - 1 - 11 (كونا)", "OSLO 19/09 (NTB)": the day and the month before a wire, no more."""
    match = _DAY_MONTH.search(folded, 0, end) or (_DAY_SLASH.search(folded, 0, end) if slashed else None)
    day = Day(None, int(match[2]), int(match[1])) if match and match.end() == end else None
    if match is None or day is None or not (1 <= day.day <= 31 and 1 <= day.month <= 12):
        return None
    return DayMention((match.start(1), match.end(2)), day, None)
