"""The range of days that a text gives its session: the best of those written in it."""

from datetime import date

from parsers.days import Mention
from parsers.facts.where.whereabouts import says_elsewhere
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_LONGEST = 12  # days a session may last
_NEAR = 72  # characters before a range in which it may be said to be another session's
_AHEAD = 120  # characters between an operation and its days


def best_range(sheet: Sheet, others: Spans, *, ahead: bool) -> Mention | None:
    """The best range of days: near the assembly's name or a word for meetings, not of another session."""
    best: tuple[int, int] | None = None
    chosen = None
    for mention in sheet.days:
        if mention.last is None or not 1 <= _length(mention) <= _LONGEST:
            continue
        score = 0 if inside(mention.span, others) else _score(sheet, mention, ahead=ahead)
        if score > 0 and (best is None or (score, -mention.span[0]) > best):
            best, chosen = (score, -mention.span[0]), mention
    return chosen


def inside(span: Span, others: Spans) -> bool:
    """Does a place stand in one of the others?"""
    return any(start <= span[0] < end for start, end in others)


def _length(mention: Mention) -> int:
    assert mention.last is not None
    if not mention.first.month:  # of this month
        return mention.last.day - mention.first.day + 1
    try:
        first = date(mention.first.year or 2020, mention.first.month, mention.first.day)
        last = date(mention.last.year or 2020, mention.last.month, mention.last.day)
    except ValueError:
        return 0
    return (last - first).days % 366 + 1


def _score(sheet: Sheet, mention: Mention, *, ahead: bool) -> int:
    start, end = sheet.sentence(*mention.span)
    sentence = sheet.folded[start:end]
    language = sheet.language
    first = sheet.folded.rfind(" ", start, max(start, mention.span[0] - _NEAR)) + 1  # a whole word
    near = sheet.folded[max(start, first) : min(end, mention.span[1] + 30)]
    if not ahead and says_elsewhere(near, language):
        return 0
    if holds(sentence, language.assembly.regional) or _campaign(sheet, start, mention.span[0]):
        return 0
    score = 1
    score += 3 * holds(sentence, language.assembly.names)
    score += 1 * holds(sentence, language.venue.meeting)
    score += 1 * (sheet.folded[mention.span[0] - 1 : mention.span[0]] == "(")
    score += 1 * (mention.span[0] < 1500)
    return score


def _campaign(sheet: Sheet, start: int, at: int) -> bool:
    """As in "Operation Seal, carried out from 1 to 12 October,": no assembly between it and its days."""
    before, language = sheet.folded[max(start, at - _AHEAD) : at], sheet.language
    if not holds(before, language.course.campaigns):
        return False
    last = max(before.rfind(word) for word in language.course.campaigns)
    return not holds(before[last:], language.assembly.names + language.course.gatherings)
