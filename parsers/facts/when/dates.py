"""Where the text says on which days the session begins and ends, in all the forms in which that is written.

A year that stands elsewhere (dateline, stamp) is a span of its own; without any the year stays open.
"""

import re

from parsers.day_mentions import DayMention
from parsers.days import read_days
from parsers.facts.today import day_today
from parsers.facts.when.counted_days import MONTH_ONLY, read_dates
from parsers.facts.when.day_patterns import LASTING, NAMED, NTH, NUMBERED, WEEK
from parsers.facts.when.day_ranges import best_range
from parsers.facts.when.gathered import gathered_for
from parsers.facts.when.months_named import month_named, month_of
from parsers.facts.when.relative_days import BARE
from parsers.facts.when.session_sentences import (
    in_meeting,
    of_session,
    several_days,
)
from parsers.facts.when.speeches import closing_speech, opening_speech
from parsers.facts.when.verb_days import phrase_day
from parsers.facts.when.weekdays import told_day, weekday_between
from parsers.facts.when.years_named import year_near, year_told
from parsers.facts.year_beside import year_beside
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Span, Spans
from parsers.sheet import Sheet, prove

_CLOSE = 26  # characters between a day and the verb after it
_CLOSE_BY = 3  # characters between a day and "until"
_SINCE = 12  # characters before a weekday in which "since" stands
_MONTH_DAY = 5  # characters of an ISO date behind its year
_WORD = re.compile(r"[^\W\d_]+")


def find_dates(sheet: Sheet, others: Spans = (), *, ahead: bool = False) -> Fact[Dates] | None:
    """The range that the assembly's sentences give, else what they say of its opening and its end."""
    stated = _dated(sheet)
    chosen = best_range(sheet, others, stated, ahead=ahead)
    if chosen:
        spans: Spans = (chosen.span,)
        if chosen.first.year is None:
            spans += _same_day(sheet, chosen) or stated or _year_of(sheet, chosen)
        written = prove(sheet, "dates.range", spans, read_dates)
        if of_session(sheet, sheet.around(*chosen.span)):
            return written
        ends = _ends(sheet, others, stated) if stated else None
        return ends if ends and written and _beyond(ends.value, written.value) else written
    told = _numbered(sheet, others, stated)
    return prove(sheet, "dates.numbered", told, read_dates) if told else _ends(sheet, others, stated)


def _beyond(told: Dates, other: Dates) -> bool:
    """Does the session open on another day than those of a range that no sentence says to be its own?"""
    if not (told.start and told.end and other.start and other.end):
        return False
    return not other.start[-_MONTH_DAY:] <= told.start[-_MONTH_DAY:] <= other.end[-_MONTH_DAY:]


def _year_of(sheet: Sheet, chosen: DayMention) -> Spans:
    """The year of a range, where neither it nor the day of release says it."""
    return month_of(sheet, chosen) or year_told(sheet, chosen) or year_near(sheet, chosen)


def _numbered(sheet: Sheet, others: Spans, stated: Spans) -> Spans:
    """Two days without their month, and the day of release: del lunes 9 al jueves 12."""
    if not holds(sheet.folded, sheet.language.dating.articles):
        return ()
    found = in_meeting(sheet, NUMBERED[sheet.language.code], others)
    anchor = (*month_named(sheet, found[0]), *stated) if found else ()
    return (found, *anchor) if found and anchor else ()


def _same_day(sheet: Sheet, chosen: DayMention) -> Spans:
    """The first day of a range, written elsewhere with its year."""
    for other in sheet.days:
        day = other.first
        if day.year and other.last is None and (day.month, day.day) == (chosen.first.month, chosen.first.day):
            return (other.span,)
    return ()


def _dated(sheet: Sheet) -> Spans:
    """Where the release says its own day: in the dateline, in a stamp, or the day here and the year there.

    Where neither is, a lead may write it behind "today".
    """
    layout = sheet.layout
    spans = tuple(span for span in (layout.date, layout.stamp) if span)
    if not layout.date:
        today = None if spans else day_today(sheet)
        return (today,) if today else spans
    years = [span for span in spans if _year(sheet, span) or MONTH_ONLY.search(sheet.folded, *span)]
    if len(spans) == 1 and not years:
        return spans + year_beside(sheet, spans[0])
    return (years[0],) if years and spans[0] == years[0] else spans


def _day_in(sheet: Sheet, span: Span) -> bool:
    """Does a phrase have a day, with its year or with its weekday?"""
    day = any(span[0] <= one.span[0] < span[1] and not one.first.counted for one in sheet.days)
    weekday = NAMED[sheet.language.code].search(sheet.folded, *span)
    return _year(sheet, span) or (day and weekday is not None)


def _weekday_only(sheet: Sheet, span: Span, stamp: Spans) -> bool:
    """Does a phrase give a weekday and no day, and the day of release no year to count it from?"""
    dated = any(span[0] <= one.span[0] < span[1] for one in sheet.days) or not stamp
    weekday = NAMED[sheet.language.code].search(sheet.folded, *span)
    return not dated and weekday is not None and not any(_year(sheet, one) for one in stamp)


def _year(sheet: Sheet, span: Span) -> bool:
    mention = sheet.day_in(span)
    return mention is not None and mention.first.year is not None


def _ends(sheet: Sheet, others: Spans, stamp: Spans) -> Fact[Dates] | None:
    """Opening and end said apart: "opened on 4 November", "hasta el viernes", "on its last day"."""
    week = in_meeting(sheet, WEEK[sheet.language.code], others) if several_days(sheet) else None
    start = _opening(sheet, others, stamp)
    start = None if week and start and start[1] > week[0] else start
    anchor = stamp or ((start,) if start and _day_in(sheet, start) else ())
    end = _closing(sheet, others, stamp, anchor, week=week is not None)
    start = start or (_from_day(sheet, end) or _before_end(sheet, end, stamp, others) if end else None)
    if stamp and not week:
        end = end or closing_speech(sheet)
        start = start or _nth(sheet, others) or gathered_for(sheet)
    start = start or (None if end or week else _from_lasting(sheet, others))
    open_start = start is None or _weekday_only(sheet, start, stamp)
    lasting = _lasting(sheet, others) if open_start != (end is None) else None
    bare = [span for span in (start, end) if span and _bare(sheet, span)]
    told = told_day(sheet, bare[0][0]) if bare else None
    told = told or _lead_day(sheet, stamp)
    open_days = [span for span in (start, end) if span and _without_month(sheet, span)]
    stamp = (*month_named(sheet, open_days[0][0]), *stamp) if open_days and stamp else stamp
    spans = tuple(span for span in (start, week, end, lasting, told) if span)
    if not spans:
        return None
    rule = "dates.weekdays" if week else "dates.lasting" if lasting else _named(start, end)
    return prove(sheet, rule, spans + stamp, read_dates)


def _opening(sheet: Sheet, others: Spans, stamp: Spans) -> Span | None:
    """What tells on which day the session opens: its first day, a verb that opens it, an opening speech."""
    course = sheet.language.course
    start = phrase_day(sheet, course.first_day, stamp, others)
    if start is None or _bare(sheet, start):
        start = phrase_day(sheet, course.opening, stamp, others) or start
    return start or (opening_speech(sheet) if stamp else None)


def _closing(sheet: Sheet, others: Spans, stamp: Spans, anchor: Spans, *, week: bool) -> Span | None:
    """What tells on which day it ends: its last day, a verb that ends it; `week`: is that told otherwise?"""
    course = sheet.language.course
    end = None if week else phrase_day(sheet, course.last_day, stamp, others)
    if end and not _bare(sheet, end):
        return end  # a day that is written says more than "at the end of"
    return (
        phrase_day(sheet, course.closing, anchor, others)
        or phrase_day(sheet, course.until, anchor, others)
        or end
    )


def _from_day(sheet: Sheet, end: Span) -> Span | None:
    """As in "from 4 November until Thursday": the day right before that "until", with its small word."""
    for mention in sheet.days:
        if mention.last is None and 0 <= end[0] - mention.span[1] < _CLOSE_BY:
            return _since(sheet, mention)
    return None


def _since(sheet: Sheet, mention: DayMention) -> Span | None:
    """A day with the small word before it, FROM 4 November; None without."""
    before = sheet.folded[max(0, mention.span[0] - _SINCE) : mention.span[0]]
    small = next((one for one in sheet.language.course.starting if before.endswith(one)), "")
    return (mention.span[0] - len(small), mention.span[1]) if small else None


def _from_lasting(sheet: Sheet, others: Spans) -> Span | None:
    """As in "meets in Lima from 4 November for the four-day Assembly": the day beside how long it lasts."""
    lasting = _lasting(sheet, others)
    if lasting is None:
        return None
    first, last = sheet.sentence(*lasting)
    alone = [one for one in sheet.days if one.last is None and first <= one.span[0] < last]
    return _since(sheet, alone[0]) if len(alone) == 1 else None


def _before_end(sheet: Sheet, end: Span, stamp: Spans, others: Spans) -> Span | None:
    """As in "ended on Friday, 7 November 2031. It had opened on Tuesday": a weekday before the end."""
    if stamp or not _year(sheet, end):
        return None
    start = phrase_day(sheet, sheet.language.course.opening, (end,), others)
    return start if start and NAMED[sheet.language.code].search(sheet.folded, *start) else None


def _lead_day(sheet: Sheet, stamp: Spans) -> Span | None:
    """The weekday that the first sentence tells of, where the day of release has no year: its weekday."""
    head = sheet.layout.dateline
    if not head or not stamp or head[1] >= len(sheet.text) - 1 or _year(sheet, stamp[0]):
        return None
    start, end = sheet.sentence(head[1] + 1, head[1] + 2)
    at = weekday_between(sheet, max(start, head[1]), end)
    course = sheet.language.course
    if at is None or holds(sheet.folded[start:at], course.coming):
        return None
    match = _WORD.match(sheet.folded, at)
    since = holds(sheet.folded[max(start, at - _SINCE) : at], course.since + course.until)
    if since and match and match.group() in sheet.language.weekdays:
        return None  # met from Tuesday on
    if match and match.group() in course.today:  # abrió hoy, lunes
        match = _WORD.search(sheet.folded, match.end())
    return match.span() if match and match.group() in sheet.language.weekdays else None


def _without_month(sheet: Sheet, span: Span) -> bool:
    """Does a phrase end with the number of its day: "closes on the 6th"?"""
    words = sheet.folded[slice(*span)]
    return BARE.search(words) is not None and read_days(words) is None


def _bare(sheet: Sheet, span: Span) -> bool:
    """Is a phrase "the last day" or "its second day" alone, without its day?"""
    course, words = sheet.language.course, sheet.folded[slice(*span)]
    return (
        words in course.first_day + course.last_day or NTH[sheet.language.code].fullmatch(words) is not None
    )


def _nth(sheet: Sheet, others: Spans) -> Span | None:
    """As in "on the second day", "en sa troisième journée": the day of release is that day."""
    if not holds(sheet.folded, sheet.language.course.lasting):
        return None
    dated = tuple(mention.span for mention in sheet.days)
    return in_meeting(sheet, NTH[sheet.language.code], others + dated)


def _named(start: Span | None, end: Span | None) -> str:
    return "dates.opening-end" if start and end else "dates.opening" if start else "dates.end"


def _lasting(sheet: Sheet, others: Spans) -> Span | None:
    """How many days the session lasts, and not how many are left until it begins."""
    if sheet.words.isdisjoint(sheet.language.course.lasting):
        return None
    found = in_meeting(sheet, LASTING[sheet.language.code], others)
    before = sheet.folded[max(0, found[0] - _CLOSE) : found[0]].rstrip() if found else ""
    return None if before.endswith(sheet.language.course.away) else found
