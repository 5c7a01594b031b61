"""Is a session told of as past: where somebody was elected, what it once adopted, one that ended long ago?"""

import re
from datetime import date, timedelta

from parsers.assembly_mentions import AssemblyMention
from parsers.day_mentions import Day
from parsers.languages import one_of
from parsers.lead import news_end, phrase_in
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Span, stands_in
from parsers.reference import SESSIONS
from parsers.sheet import Sheet
from parsers.told import LAST_MONTHS, LIVE

_PAST_YEAR = re.compile(
    rf"(?<![a-z\d]){one_of(lambda one: one.dating.past)} "
    rf"(?:[^\W\d_]{{3,12}} {one_of(lambda one: one.dating.of)}?)?(?:19|20)\d\d\b"
)
_ANCIENT, _ANCIENT_YEAR = 60, 1991  # sessions before that one are history, but to a text of their time
_WORD_AT = re.compile(r"[^\W\d_]+")
_WORD = 12  # characters of the word before a year
_AT_ONCE = 24  # characters of "on Wednesday the" before what a sentence begins with
_RECENT = 15  # years back to what a text tells of as past
_BYGONE = timedelta(40)  # days after which a session is told of as past


def told_as_past(
    sheet: Sheet, ours: list[AssemblyMention], session: Fact[int] | None, dates: Fact[Dates] | None
) -> Span | None:
    """The words that say so of every mention, or the number of a session that ended long before the text."""
    if session and session.value < _ANCIENT and not _is_old(sheet):
        return session.spans[0]
    past = _retrospect(sheet, ours) if ours and not dates else None
    return past or _bygone(sheet, ours, session, dates)


def _is_old(sheet: Sheet) -> bool:
    """Does the text say that it is of those years itself?"""
    day = _told(sheet)
    return day is not None and (day.year or _ANCIENT_YEAR) < _ANCIENT_YEAR


def is_live(sheet: Sheet, mention: AssemblyMention) -> bool:
    """Does its sentence tell of a session of these days: on Tuesday, this week, in its margins?"""
    live = phrase_in(sheet, LIVE[sheet.language.code], sheet.sentence(*mention.span), whole=True)
    return live is not None


def happens(sheet: Sheet, mention: AssemblyMention) -> bool:
    """Does its sentence tell of something that is done at a session, or in these days?"""
    return is_live(sheet, mention) or holds(sheet.around(*mention.span), sheet.language.assembly.events)


def referred_to(sheet: Sheet, mentions: list[AssemblyMention]) -> Span | None:
    """Behind the first sentence, and there only as what somebody joined, adopted, asked for, reports to."""
    if mentions[0].span[0] < news_end(sheet):
        return None
    words = sheet.language.assembly
    return _beside_each(sheet, mentions, words.background + words.before + LAST_MONTHS[sheet.language.code])


def _beside_each(
    sheet: Sheet, mentions: list[AssemblyMention], phrases: tuple[str, ...], *, ahead: bool = False
) -> Span | None:
    """The first of such words, if all sentences that name an assembly hold one and none is of these days.

    `ahead`: before the assembly's name.
    """
    found = []
    for one in mentions:
        start, end = sheet.sentence(*one.span)
        place = (start, one.span[0] if ahead else end)
        found.append(None if is_live(sheet, one) else phrase_in(sheet, phrases, place))
    return found[0] if all(found) else None


def _retrospect(sheet: Sheet, ours: list[AssemblyMention]) -> Span | None:
    """As in "was elected at the 81st session in November 2012", or "had led the delegation to"."""
    words = sheet.language.assembly
    early = ours[0].span[0] < news_end(sheet)
    ago = _beside_each(sheet, ours, words.long_ago if early else words.long_ago + words.before)
    ago = ago or _beside_each(sheet, ours, words.years_after, ahead=True)
    return ago or _past_year(sheet, ours, early=early)


def _past_year(sheet: Sheet, ours: list[AssemblyMention], *, early: bool) -> Span | None:
    """The bare year of a session behind the news, or of one years before the text."""
    start, end = sheet.sentence(*ours[0].span)
    words = sheet.language.assembly
    since = words.since | words.founding  # for the third time since 2015; the body was founded in 1923
    found = _PAST_YEAR.finditer(sheet.folded, start, end)
    years = [one for one in found if since.isdisjoint(_leading(sheet, one))]
    if not words.since.isdisjoint(_WORD_AT.findall(sheet.folded, start, start + _WORD)[:1]):
        years = [one for one in years if one.start() > ours[0].span[0]]  # After Oslo in 2030, Lima hosts
    if not years:
        return None
    year = years[-1]
    coming = sheet.language.course.coming + sheet.language.venue.hosting
    told_ahead = holds(sheet.folded[start : ours[0].span[0]], sheet.language.course.coming)
    if len({one.group()[-4:] for one in years}) > 1 and not (early and told_ahead):
        return year.span()  # a list of what was
    day = _told(sheet)
    told = day.year if day else None
    if told and (ours[0].number_span or not told - _RECENT < int(year.group()[-4:]) < told):
        return None
    single = not early and len(ours) == 1 and not is_live(sheet, ours[0])
    if not told and (sheet.layout.dateline or sheet.layout.stamp) and not single:
        return None
    if early and _of_these_days(sheet, ours[0].span, year.start()):
        return None
    return None if holds(sheet.folded[start:end], coming) else year.span()


def _of_these_days(sheet: Sheet, mention: Span, year: int) -> bool:
    """Is what a sentence says of these days nearer than a year: it opens TODAY, over the attack of 2031?"""
    live, first = LIVE[sheet.language.code], sheet.sentence(*mention)[0]
    at_once = mention[0] - first < _AT_ONCE and phrase_in(sheet, live, (first, mention[0]), whole=True)
    return bool(at_once or phrase_in(sheet, live, (mention[1], max(mention[1], year)), whole=True))


def _leading(sheet: Sheet, year: re.Match[str]) -> list[str]:
    """The first word of a year and the one before it, "since" perhaps: منذ عام 2015."""
    before = sheet.folded[max(0, year.start() - _WORD) : year.start()].split()[-1:]
    return before + year.group().split()[:1]


def _bygone(
    sheet: Sheet, ours: list[AssemblyMention], session: Fact[int] | None, dates: Fact[Dates] | None
) -> Span | None:
    """The number of a session that ended long before the text by the table, which does not begin with it."""
    known = SESSIONS.get(session.value) if session else None
    told = _day_told(sheet, dates) if known and known.end else None
    if session is None or known is None or known.end is None or told is None:
        return None
    early = bool(ours) and ours[0].span[0] < news_end(sheet)
    return session.spans[0] if not early and told - date.fromisoformat(known.end) > _BYGONE else None


def _day_told(sheet: Sheet, dates: Fact[Dates] | None) -> date | None:
    """When what it tells of began, or else the day of `_told`; None when it is none, as the 31st of April."""
    told = _told(sheet)
    try:
        if dates:
            return date.fromisoformat(dates.value.start or "")
        return date(told.year, told.month, told.day) if told and told.year else None
    except ValueError:
        return None


def _told(sheet: Sheet) -> Day | None:
    """The day, with its year, on which the text says that it is told."""
    places = [span for span in (sheet.layout.date, sheet.layout.stamp) if span]
    for mention in sheet.days:
        if stands_in(mention.span[0], places) and mention.first.year:
            return mention.first
    return None
