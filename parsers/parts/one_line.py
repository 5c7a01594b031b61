"""A release that came on one line to its head, its body and its end."""

import re

from parsers.days import read_days
from parsers.languages import every
from parsers.parts.furniture import CREDIT, ENDING
from parsers.parts.headings import is_certain, read_dateline_at
from parsers.places import place_at
from parsers.records import Span

_SHORT = 120  # characters: a text so short is a line by itself
_LONGEST_DAY = 30
_HEAD = 300  # characters in which a dateline is looked for
_WORD = re.compile(r"(?<=\s)[^\W\d_]+")
_SENTENCE = re.compile(r"(?<=[.!?”\"»]) (?=[^\W\d_(#©])")
_AT = frozenset(every(lambda one: one.venue.at))
_TRIES = 400  # sentences looked at, from the end


def cut(text: str, folded: str, line: Span) -> list[Span]:
    """The line, or its parts: headline, day, what begins with the dateline; credit line and boilerplate."""
    start, end = line
    if end - start < _SHORT:
        return [line]
    body = _dateline(text, folded, start, end)
    day = _day(folded, start, body)
    edges = sorted({start, body, *([] if day is None else [day]), *_ends(folded, body, end)})
    return [_trimmed(text, one, two) for one, two in zip(edges, [*edges[1:], end], strict=True)]


def _dateline(text: str, folded: str, start: int, end: int) -> int:
    """Where a dateline beyond doubt begins behind a headline or a day; the start without one."""
    if read_dateline_at(text, folded, start, end):
        return start
    found = [
        word.start()
        for word in _WORD.finditer(folded, start, min(end, start + _HEAD))
        if _named(folded, word.start()) and _begins(text, folded, start, word.start(), end)
    ]
    capitals = [at for at in found if text[at : at + 3].isupper()]
    return next(iter(capitals or found), start)


def _named(folded: str, at: int) -> bool:
    """Does the name of a place begin here, with nothing written into its word: no "in Colombia" of Arabic?"""
    named = place_at(folded, at)
    return named is not None and named.span[0] == at


def _begins(text: str, folded: str, start: int, at: int, end: int) -> bool:
    """Does a dateline stand inside of a line, behind its headline?"""
    if folded[start:at].rstrip().rpartition(" ")[2] in _AT:
        return False  # will be held IN Oslo (Norway) from 4 to 7 May
    parts = read_dateline_at(text, folded, at, end)
    if parts is None:
        return False
    return is_certain(text, folded, parts) or _day(folded, start, at) is not None


def _day(folded: str, start: int, body: int) -> int | None:
    """Where the day begins that stands right before the body."""
    base = max(start, body - _LONGEST_DAY)
    mention = read_days(folded[base:body])
    if mention is None or mention.first.year is None or folded[base + mention.span[1] : body].strip():
        return None
    return base + mention.span[0]


def _ends(folded: str, start: int, end: int) -> list[int]:
    """Where the sentences begin that say who carried the release, or what is no news."""
    starts = [match.end() for match in _SENTENCE.finditer(folded, start, end)][-_TRIES:]
    return [at for at in starts if CREDIT.match(folded, at) or ENDING.match(folded, at, end)]


def _trimmed(text: str, start: int, end: int) -> Span:
    return start, start + len(text[start:end].rstrip())
