"""Where the day stands that a verb or a "last day" tells of, right beside it."""

import re

from parsers.facts.when.day_ahead import day_before
from parsers.facts.when.weekdays import told_day, up_to_weekday, weekday_between
from parsers.languages import LANGUAGES, one_of
from parsers.parts.transcripts import is_transcript
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_CLOSE = 36  # characters between a day and the verb after it
_AHEAD = 90  # characters between a ceremony and its day, with no comma between
_SESSION = 48  # characters between "at the end of" and the session
_BESIDE = 18  # characters between a weekday and "the last day"
_CLOSING = {"“": "”", "«": "»", "‘": "’", '"': '"'}
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = f"{one_of(lambda one: one.dating.articles)}?"
_GOES_ON = one_of(lambda one: (*one.venue.at, *one.dating.also))  # opened on the 3rd in Oslo
_THEREOF = one_of(lambda one: one.dating.thereof)
_BARE_DAY = re.compile(
    rf"\s?(?:{one_of(lambda one: one.dating.on)} )?{_ARTICLE}(?:[^\W\d_]{{3,10}},? ){{0,2}}{_ARTICLE}"
    rf"(\d{{1,2}}){one_of(lambda one: one.dating.suffixes)}?"
    rf"(?![\w%]|[.,:]\d| (?!(?:{_THEREOF}|{_GOES_ON})\b)[^\W\d_])"
)
_EDGES = {
    code: frozenset(map(str.strip, one.course.until + one.course.closing + one.course.opening))
    for code, one in LANGUAGES.items()
}
_DAY_NAMED = re.compile(  # el pasado día 24
    rf"\s?(?:{one_of(lambda one: one.dating.on)} )?{_ARTICLE}(?:[^\W\d_]{{3,10}} )?"
    rf"{one_of(lambda one: one.course.lasting)} (\d{{1,2}})(?![\w%]|[.,:]\d)"
)


def edge_day(sheet: Sheet, at: int, end: int, stamp: Spans) -> Span | None:
    """As in "on Thursday, the last day", "on the first day, Monday"; alone it is the day of release."""
    course, (start, stop) = sheet.language.course, sheet.sentence(at, end)
    sitting = holds(sheet.folded[at:end], course.sittings)
    if sitting and holds(sheet.folded[start:at], course.campaigns):
        return None  # of the executive committee
    ceremony = not sitting and holds(sheet.folded[at : end + 2], course.ceremony)
    ended = not (ceremony or sitting or holds(sheet.folded[at:end], course.lasting))  # at the end of it
    if ended and not holds(sheet.folded[end : min(stop, end + _SESSION)], course.gatherings):
        return None
    if written := _written(sheet, end, stop):
        return (at, written)
    before = day_before(sheet, start, at, ())
    if before is None and stamp:
        before = weekday_between(sheet, max(start, at - _BESIDE), at)
    if before is not None or not stamp:
        return (before, end) if before is not None else None
    clause = sheet.folded[end : min(stop, end + _AHEAD)].replace("،", ",").partition(",")[0]
    weekday = up_to_weekday(sheet, at, max(min(stop, end + _CLOSE), end + len(clause)))
    if weekday and (weekday[1] <= end or holds(sheet.folded[end : weekday[1]], course.until)):
        weekday = None  # in it is "day", which is "today" as well; at the opening of what lasts until Friday
    if weekday or holds(sheet.folded[start:stop], course.coming):
        return weekday
    held = not ceremony or told_day(sheet, at) or is_transcript(sheet.folded, sheet.language)
    return (at, end) if held else None


def _written(sheet: Sheet, end: int, stop: int) -> int | None:
    """Where the day ends that is said of an edge: "at the opening of the session in Oslo on 3 November"."""
    for mention in sheet.days:
        between = (
            sheet.folded[end : mention.span[0]] if end <= mention.span[0] < min(stop, end + _AHEAD) else ""
        )
        words = _WORD.findall(between)
        on = words and (words[-1] in sheet.language.dating.on or words[-1] in sheet.language.weekdays)
        on = on or between.rstrip()[-1:] in (",", "،")  # the first day of the session, 3 November, as seen
        course = sheet.language.course
        other = course.until + course.opening + course.closing  # the last day of what began on 3 November
        if on and mention.last is None and not holds(between, other):
            return mention.span[1]
    return None


def up_to_number(sheet: Sheet, at: int, end: int) -> Span | None:
    """As in "until the 21st", "jusqu'au 21", "concluirá el jueves 21", "will conclude on the 6th"."""
    if sheet.folded[at:end].strip() not in _EDGES[sheet.language.code]:
        return None
    while sheet.folded[end : end + 1].isalpha():
        end += 1  # se terminera
    match = _BARE_DAY.match(sheet.folded, end) or _DAY_NAMED.match(sheet.folded, end)
    return (at, match.end()) if match else None


def places(sheet: Sheet, words: tuple[str, ...], start: int, stop: int) -> list[int]:
    """Where words first stand between two places."""
    return [at for word in words if (at := sheet.folded.find(word, start, stop)) >= 0]


def quoted(sheet: Sheet, at: int, start: int) -> bool:
    """Inside somebody's words a day is theirs."""
    mark, words = sheet.text[start : start + 1], sheet.text[start + 1 : at]
    return mark in _CLOSING and _CLOSING[mark] not in words
