"""A lead that tells the first day: "Police chiefs gathered in Oslo on Monday for the General Assembly"."""

from parsers.facts.when.day_beside import quoted
from parsers.facts.when.weekdays import weekday_between
from parsers.lead import lead_of, news_end
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_NEAR = 60  # characters between the day and the verb


def gathered_for(sheet: Sheet) -> Span | None:
    """From the day on which people came together for the assembly, or from that verb, to the other."""
    course, names = sheet.language.course, sheet.language.assembly.names
    start, end = lead_of(sheet)[0], news_end(sheet)
    head = sheet.layout.dateline
    start = max(start, head[1]) if head and head[0] < end else start
    for phrase in filter(sheet.told.__contains__, course.gathered):
        at = sheet.folded.find(phrase, start, end)
        last = at + len(phrase)
        name = min((it for one in names if (it := sheet.folded.find(one, last, end)) >= 0), default=-1)
        if at < 0 or name < 0 or quoted(sheet, at, start):
            continue
        if not _meant(sheet, last, name) or holds(sheet.folded[start:name], course.coming):
            return None
        if (day := weekday_between(sheet, last, min(name, last + _NEAR))) is not None:
            return at, _word_end(sheet, day)
        day = weekday_between(sheet, max(start, at - _NEAR), at)
        return (day, last) if day is not None else None
    return None


def _meant(sheet: Sheet, at: int, name: int) -> bool:
    """Does "for" stand before the assembly, and behind it no other place: not "for talks at"?"""
    between = sheet.folded[at:name]
    last = max(
        (between.rfind(one) + len(one) for one in sheet.language.course.purposes if one in between), default=0
    )
    return last > 0 and sheet.language.venue.at.isdisjoint(between[last:].split())


def _word_end(sheet: Sheet, at: int) -> int:
    while sheet.folded[at : at + 1].isalpha():
        at += 1
    return at
