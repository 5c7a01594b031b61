"""The range of days that a text gives its session: the best of those written in it."""

from datetime import date

from parsers.day_mentions import DayMention
from parsers.facts.where.elsewhere import says_elsewhere
from parsers.phrasebook import holds
from parsers.records import Spans, stands_in
from parsers.sheet import Sheet

_LONGEST = 12  # days a session may last
_BEHIND = 30  # characters behind a range that may say so
_NEAR = 72  # characters before a range in which it may be said to be another session's
_AHEAD = 120  # characters between an operation and its days, or days and the session they come before
_CALENDAR, _NAME = 24, 6  # characters before the days of a paper; words of its name and more
_SEASON, _PASSING = 6, 2  # months from the day of release; what a range beyond loses beside others


def best_range(sheet: Sheet, others: Spans, dated: Spans, *, ahead: bool) -> DayMention | None:
    """The best range of days: near the assembly's name or a word for meetings, not of another session.

    Of several, those of another season than the day of release (`dated` says it) are told in passing.
    """
    scored = [
        (_score(sheet, mention, ahead=ahead), mention)
        for mention in sheet.days
        if mention.last and 1 <= _length(mention) <= _LONGEST and not stands_in(mention.span[0], others)
    ]
    found = [(score, mention) for score, mention in scored if score > 0]
    if len(found) > 1 and dated:
        day = sheet.day_in(dated[0])
        found = [(score - _PASSING * _far(mention, day), mention) for score, mention in found]
    best = max(found, key=lambda one: (one[0], -one[1].span[0]))[1] if found else None
    return next((one for _, one in found if best and _within(sheet, best, one)), best)


def _within(sheet: Sheet, inner: DayMention, outer: DayMention) -> bool:
    """Are days those of somebody's visit, in a sentence with the days of the whole session?"""
    one, two = inner.first, outer.first
    if one.month != two.month or not (inner.last and outer.last) or inner.last.month != outer.last.month:
        return False
    longer = two.day <= one.day and inner.last.day <= outer.last.day and _length(outer) > _length(inner)
    return longer and sheet.sentence(*inner.span) == sheet.sentence(*outer.span)


def _far(mention: DayMention, release: DayMention | None) -> bool:
    """Does a range with its year lie many months from the day of release?"""
    if release is None:
        return False
    day, other = mention.first, release.first
    if not (day.year and other.year) or day.counted or other.counted:
        return False
    return abs((day.year - other.year) * 12 + day.month - other.month) > _SEASON


def _length(mention: DayMention) -> int:
    """How many days it is from the first to the last, both counted; 0 where the calendar has none of them."""
    assert mention.last is not None
    if mention.first.counted:
        return mention.last.day - mention.first.day + 1
    try:
        first = date(mention.first.year or 2020, mention.first.month, mention.first.day)
        last = date(mention.last.year or 2020, mention.last.month, mention.last.day)
    except ValueError:
        return 0
    return (last - first).days % 366 + 1


def _score(sheet: Sheet, mention: DayMention, *, ahead: bool) -> int:
    """How well days fit the session, by the words of their sentence and near them; 0: not at all."""
    start, end = sheet.sentence(*mention.span)
    sentence = sheet.folded[start:end]
    language = sheet.language
    first = sheet.folded.rfind(" ", start, max(start, mention.span[0] - _NEAR)) + 1  # a whole word
    bracketed = sheet.folded[mention.span[0] - 1 : mention.span[0]] == "("  # told of what is before it
    near = sheet.folded[max(start, first) : min(end, mention.span[1] + (0 if bracketed else _BEHIND))]
    if not ahead and says_elsewhere(near, language):
        return 0
    if sheet.tells(language.assembly.regional, start, end) or _campaign(sheet, start, mention.span[0]):
        return 0
    if _of_calendar(sheet, mention) or _before_session(sheet, mention, end):
        return 0
    score = 1
    score += 3 * holds(sentence, language.assembly.names)
    score += 1 * holds(sentence, language.venue.meeting)
    score += 1 * bracketed
    score += 1 * (mention.span[0] < 1500)
    return score


def _of_calendar(sheet: Sheet, mention: DayMention) -> bool:
    """As in "The Harbour Weekly, week of 4-10 October": the days of a paper."""
    line = sheet.folded.rfind("\n", 0, mention.span[0]) + 1
    above = sheet.folded[sheet.folded.rfind("\n", 0, max(0, line - 1)) + 1 : line].split()
    before = sheet.folded[max(line, mention.span[0] - _CALENDAR) : mention.span[0]]
    if holds(before, sheet.language.course.weeks):
        return True
    paper = bool(above) and len(above) < _NAME and above[-1] in sheet.language.page.papers
    return paper and not before.strip()


def _before_session(sheet: Sheet, mention: DayMention, end: int) -> bool:
    """As in "on 3 and 4 October, ahead of the Assembly": the days of something else."""
    behind = sheet.folded[mention.span[1] : end].lstrip(" ,")
    assembly = sheet.language.assembly.names
    return behind.startswith(sheet.language.course.ahead) and holds(behind[:_AHEAD], assembly)


def _campaign(sheet: Sheet, start: int, at: int) -> bool:
    """As in "Operation Seal, carried out from 1 to 12 October,": no assembly between it and its days."""
    before, language = sheet.folded[max(start, at - _AHEAD) : at], sheet.language
    if not holds(before, language.course.campaigns):
        return False
    last = max(before.rfind(word) for word in language.course.campaigns)
    return not holds(before[last:], language.assembly.names + language.course.gatherings)
