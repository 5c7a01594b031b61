"""From a verb that opens or ends the session to the day before it."""

import re

from parsers.facts.when.day_patterns import LASTING
from parsers.facts.when.weekdays import told_day, weekday_between
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_CLOSE = 36  # characters between a day and the verb after it
_CLAUSE = 80  # characters of "as the 99th session of the General Assembly"
_LEAD = 3  # characters between a dateline and its sentence
_THERE = 16  # characters at the head of a sentence, and before a verb, in which "there" stands
_COMING = 16  # characters before a verb in which it may be said that it is to come
_WORD = re.compile(r"[^\W\d_]+")
_SMALL, _OFFICE = 3, 6  # words of "since the", and of the office before that
_UP_TO = re.compile(r"[^,;.\n]*\Z")


def day_before(sheet: Sheet, start: int, at: int, stamp: Spans) -> int | None:
    """Where a day begins that stands right before the verb: "le lundi 4 novembre s'ouvre", "today opened"."""
    heads = [span for span in (sheet.layout.stamp, sheet.layout.dateline) if span]
    for mention in sheet.days:
        if any(head[0] <= mention.span[0] < head[1] for head in heads):
            continue
        if start <= mention.span[0] and 0 < at - mention.span[1] <= 12 and mention.last is None:
            return None if in_office_since(sheet, start, mention.span[0]) else mention.span[0]
    eve = next((word for word in sheet.language.course.eve if sheet.folded.endswith(word, start, at)), "")
    if eve and stamp:
        return at - len(eve)
    clause = _UP_TO.search(sheet.folded, max(start, at - _CLOSE), at)
    return weekday_between(sheet, clause.start(), at) if stamp and clause else None


def in_office_since(sheet: Sheet, start: int, day: int) -> bool:
    """As in "who has acted as president SINCE 7 May", before a day: is it since when an office is held?"""
    before = sheet.folded[max(start, day - _CLOSE) : day].split()
    if sheet.language.assembly.since.isdisjoint(before[-_SMALL:]):
        return False
    return holds(" ".join(before[-_OFFICE:]), sheet.language.assembly.presidents)


def headed(sheet: Sheet, start: int, at: int) -> int | None:
    """Where a sentence begins that "today", "yesterday" or a weekday heads.

    Before the verb nothing else begins or ends, and today nothing is to come.
    """
    course = sheet.language.course
    dateline = sheet.layout.dateline
    words = sheet.folded[max(start, dateline[1] if dateline else 0) : at].lstrip()
    first = words.replace("،", ",").partition(",")[0].split()[:2]
    if not first or holds(words, course.closing + course.opening):
        return None
    on = frozenset((*sheet.language.dating.on, *map(str.strip, sheet.language.dating.articles)))
    if first[0] in sheet.language.weekdays or (first[0] in on and first[-1] in sheet.language.weekdays):
        return at - len(words)
    heads = words.startswith(course.today + course.yesterday) and not holds(words, course.coming)
    return at - len(words) if heads else None


def meanwhile(sheet: Sheet, start: int, at: int, end: int) -> int | None:
    """The day of what was done as the session opened: "urged police yesterday to act, as the session opened".

    Of a session that is told to last so many days it is today's.
    """
    course = sheet.language.course
    links = [sheet.folded.rfind(word, start, at) for word in course.meanwhile]
    link = max(links, default=-1)
    day = weekday_between(sheet, start, link) if link > 0 else None
    if day is not None and weekday_between(sheet, day + 3, at) is None:
        return day
    stop = sheet.sentence(at, end)[1]
    if day is None and link > 0 and at - link < _CLAUSE and _behind_lead(sheet, start):
        named = weekday_between(sheet, start, stop) is None and holds(
            sheet.folded[link:at], course.gatherings
        )
        told = told_day(sheet, start) if named else None
        return told[0] if told else None
    today = max((sheet.folded.rfind(word, start, at) for word in course.today), default=-1)
    lasts = today >= 0 and LASTING[sheet.language.code].search(sheet.folded, end, stop)
    return today if lasts and not holds(sheet.folded[today:at], course.closing) else None


def came_where(sheet: Sheet, start: int, at: int) -> int | None:
    """Where the day begins on which people came there: came to Oslo on Tuesday, WHERE X opened it."""
    where = tuple(sheet.language.venue.where)
    link = max((sheet.folded.rfind(word, start, at) for word in where), default=-1)
    if link <= start or at - link > _CLAUSE or sheet.folded[link - 1] not in " ,،":
        return None
    return weekday_between(sheet, max(start, link - _CLAUSE), link)


def _behind_lead(sheet: Sheet, start: int) -> bool:
    """Does a sentence follow the first one of the text, in its paragraph or the next?"""
    body = sheet.layout.dateline[1] if sheet.layout.dateline else sheet.layout.paragraphs[0][0]
    first = sheet.sentence(body + 1, body + 2)[1]
    return first <= start and not sheet.folded[first:start].strip(" .\n")


def written_meanwhile(sheet: Sheet, start: int, at: int) -> int | None:
    """Where a written day begins on which the session opened: "on 3 November 2031, when X opened it"."""
    links = tuple(word.lstrip(" ,") for word in sheet.language.course.meanwhile)
    for mention in sheet.days:
        first, last = mention.span
        if (
            start <= first
            and last < at
            and mention.last is None
            and sheet.folded[last:at].lstrip(" ,").startswith(links)
        ):
            return first
    return None


def perfected(sheet: Sheet, start: int, at: int) -> int | None:
    """Where the verb begins that tells, with no day, what has happened on the day of release.

    Behind the dateline the first sentence says "has ended", "s’est ouverte", "ha concluido".
    """
    head, speech = sheet.layout.dateline or sheet.layout.stamp, sheet.language.speech
    lead = head is not None and head[1] <= at and start <= head[1] + _LEAD
    day = weekday_between(sheet, head[1], at) if head else None
    if head is None or not lead or (day and not sheet.folded.startswith(sheet.language.course.today, day)):
        return None
    if speech.verb_first and sheet.folded.startswith(sheet.language.course.opens, at):
        return None  # is being held
    if not holds(sheet.around(at, at + 1), sheet.language.assembly.names):
        return None
    having = sheet.language.course.having
    before = _WORD.findall(sheet.folded, max(head[1], at - _COMING), at)
    if speech.verb_first:
        return None if before and before[-1] not in having else at
    perfect = sheet.folded.startswith(tuple(f"{word} " for word in having), at)
    perfect = perfect or sheet.folded.endswith(sheet.language.course.just, head[1], at)
    return at if perfect or (before and before[-1] in having) else None


def before_pronoun(sheet: Sheet, start: int, at: int, end: int) -> int | None:
    """The day of the sentence before, where a pronoun or "there" goes on: "He opened the session"."""
    first = _WORD.match(sheet.text, start)
    pronoun = first is not None and first[0].lower() in sheet.language.speech.pronouns
    there = sheet.language.course.there
    near = holds(sheet.folded[start : start + _THERE] + sheet.folded[max(start, at - _THERE) : at], there)
    day = earlier_day(sheet, start, at, end) if near or pronoun else None
    return day[0] if day else None


def earlier_day(sheet: Sheet, start: int, at: int, end: int) -> Span | None:
    """From the day of the sentence before to a verb whose own sentence has none but tells of the assembly."""
    if start < 2 or "\n" in sheet.text[start - 2 : start]:
        return None
    if not holds(sheet.around(at, end), sheet.language.assembly.names):
        return None
    day = weekday_between(sheet, sheet.sentence(start - 2, start - 1)[0], start)
    return (day, end) if day is not None else None
