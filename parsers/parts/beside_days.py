"""Days that share their line: fused to a headline by a page, behind the name of a newspaper; their year."""

import re

from parsers.languages import every, one_of
from parsers.numbers import digits_alike
from parsers.parts.headings import DatelineParts
from parsers.parts.stamps import dated_line, day_of, first_day, stamp_end
from parsers.records import Span, Spans

_WEEKDAYS = every(lambda one: one.weekdays)
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]++),? \Z")
_LABEL_GLUED = re.compile(
    rf"(?<=[^\W\d_]{{3}}){one_of(lambda one: one.page.dated)}\s?:?\s?\Z"  # doorPublished 4 May
)
_LABEL = 30  # characters of such a label
_YEAR = re.compile(r"\d\d\d\d")
_REACH = 300  # characters of a line in which such a day is looked for


def has_year(folded: str) -> bool:
    """Does a text have four figures together anywhere?"""
    if folded.isascii():
        return "0000" in digits_alike(folded)
    return _YEAR.search(folded) is not None


def fused_day(folded: str, lines: list[Span] | Spans, *, day_first: bool = False) -> Span | None:
    """The first day with its year that has no blank beside it: "force10 November 2031"."""
    days = (_fused(folded, start, min(end, start + _REACH), day_first=day_first) for start, end in lines)
    return next(filter(None, days), None)


def _fused(folded: str, start: int, end: int, *, day_first: bool) -> Span | None:
    """A day with a word written into it at an end, as pages do that lost a blank."""
    line = folded[start:end] if _YEAR.search(folded, start, end) else ""
    mention = first_day(line, day_first=day_first)
    if mention is None or mention.last is not None or mention.first.year is None:
        return None
    first, last = mention.span
    word = _WORD_BEFORE.search(line, max(0, first - _REACH), first)
    weekday = word is not None and _weekday_glued(line, word)
    before = first > 1 and line[first - 2 : first].isalpha()  # not one letter alone: "and" in Arabic
    behind = len(line) > last + 1 and line[last : last + 2].isalpha()
    told = weekday or before or behind
    label = None if told else _LABEL_GLUED.search(line, max(0, first - _LABEL), first)
    return (start + first, start + last) if told or label else None


def _weekday_glued(line: str, word: re.Match[str]) -> bool:
    """Is a weekday written into the word before it, or behind a number: forceMonday, no. 1207Monday?"""
    if word[1] in _WEEKDAYS:
        return line[: word.start()][-1:].isdigit()
    return any(map(word[1].endswith, _WEEKDAYS))


def masthead(folded: str, parts: DatelineParts, end: int, *, day_first: bool = False) -> bool:
    """Is a line a paper's name, a dash and the day, no dateline: HARBOUR TRIBUNE – Mardi 4 mai 2031?"""
    only = parts.date is None and stamp_end(folded, parts.span[1], end, day_first=day_first) == end
    return only and dated_line(folded, parts.span[0], end, day_first=day_first)


def full_day(folded: str, date: Span, *, day_first: bool = False) -> bool:
    """Do the characters of a day say its year?"""
    return _YEAR.search(folded, *date) is not None or day_of(folded, date, day_first=day_first) is not None
