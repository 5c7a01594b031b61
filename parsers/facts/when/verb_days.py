"""From a verb that opens or ends a session to the day that its sentence gives."""

from parsers.day_mentions import DayMention
from parsers.facts.lexicons import kinds_of
from parsers.facts.when.day_ahead import (
    before_pronoun,
    came_where,
    day_before,
    earlier_day,
    headed,
    in_office_since,
    meanwhile,
    perfected,
    written_meanwhile,
)
from parsers.facts.when.day_beside import edge_day, places, quoted, up_to_number
from parsers.facts.when.not_session import ahead_of_session, of_other_host, of_preparations, of_report
from parsers.facts.when.relative_days import OPENS
from parsers.facts.when.session_sentences import (
    TRIES,
    behind_assembly,
    debating,
    goes_on,
    of_session,
    taken_up,
)
from parsers.facts.when.weekdays import told_day, up_to_weekday
from parsers.facts.where.elsewhere import says_elsewhere
from parsers.languages import LANGUAGES, flags
from parsers.phrasebook import holds
from parsers.records import Span, Spans, stands_in
from parsers.sheet import Sheet

_SUBJECT = 40  # characters before a verb in which its subject is looked for
_CLAUSE = 4  # words before a verb in which its subject is called again, or before a day
_TO = 4  # characters behind a verb: closed TO traffic
_THERE = 48  # characters behind a verb in which another place stands
_AHEAD = 120  # characters between the verb and its day
_VERB = 16  # characters of a verb
_BEHIND = 28  # characters from a verb to the end of the weekday behind it
_SINCE = 24  # characters from "since" to the end of its weekday
_UNTIL = {code: frozenset(map(str.strip, one.course.until)) for code, one in LANGUAGES.items()}


def phrase_day(sheet: Sheet, phrases: tuple[str, ...], stamp: Spans, others: Spans) -> Span | None:
    """From a verb that opens or ends to the day that its sentence gives, when it speaks of the session."""
    best: Span | None = None
    opening = phrases is sheet.language.course.opening
    foot = sheet.foot
    for phrase in sheet.told_of(phrases):
        for at in sheet.told[phrase][:TRIES]:
            end = at + len(phrase)
            if end > foot or (best and at >= best[0]):
                break
            glued = sheet.folded[at - 1 : at].isalpha() and phrase[0] != "\n"
            whole = not glued or any(sheet.language.speech.joining.joined)
            if whole and not stands_in(at, others):
                best = _up_to_day(sheet, at, end, stamp, opening=opening) or best
    return best


def _up_to_day(sheet: Sheet, at: int, end: int, stamp: Spans, *, opening: bool) -> Span | None:
    """The words from a verb that opens or ends the session to the day beside it."""
    start, stop = sheet.sentence(at, end)
    if not _tells(sheet, start, at, end, stop) or _of_another(sheet, start, at, end, stop, opening=opening):
        return None
    course = sheet.language.course
    if holds(sheet.folded[at : end + 2], course.last_day + course.first_day):
        return edge_day(sheet, at, end, stamp)
    if _aside(sheet, start, at, end):
        earlier = earlier_day(sheet, start, at, end) if stamp else None
        return earlier or (_closed_by(sheet, start, end) if stamp and not opening else None)
    if opening and (
        of_preparations(sheet, at, end)
        or in_office_since(sheet, start, end)
        or ahead_of_session(sheet, at, end)
    ):
        return None
    stop = min(stop, end + _AHEAD)
    others = sheet.told_of(course.closing if opening else course.opening)
    stop = min(places(sheet, others, end, stop), default=stop)
    return _day_beside(sheet, start, (at, end), stop, stamp, opening=opening)


def _tells(sheet: Sheet, start: int, at: int, end: int, stop: int) -> bool:
    """Does a sentence speak of the session, go on about it, or tell until when it is debated?"""
    told = of_session(sheet, sheet.folded[start:at] + " " + sheet.folded[end:stop])
    if (
        told
        or goes_on(sheet, start, at)
        or taken_up(sheet, start, end)
        or _edge_behind(sheet, start, at, end)
    ):
        return True
    until = sheet.folded[at:end].strip() in _UNTIL[sheet.language.code]
    return until and debating(sheet, start, stop)


def _of_another(sheet: Sheet, start: int, at: int, end: int, stop: int, *, opening: bool) -> bool:
    """Does a sentence speak of a regional body or another host, or stand in marks?"""
    if not opening and of_other_host(sheet, end, min(stop, end + _THERE)):
        return True
    return sheet.tells(sheet.language.assembly.regional, start, stop) or quoted(sheet, at, start)


def _day_beside(
    sheet: Sheet, start: int, verb: Span, stop: int, stamp: Spans, *, opening: bool
) -> Span | None:
    """From a verb to the day behind it, written or by its weekday; else from the day before it."""
    course, (at, end) = sheet.language.course, verb
    since = sheet.folded.startswith(course.since, at)
    weekday = _weekday_behind(sheet, at, end, stop) if stamp else None
    near = weekday and sheet.language.speech.verb_first and weekday[1] - end < _BEHIND
    if opening and not since and not near and (before := _day_before(sheet, start, at, stamp)):
        return before, _of_word(sheet, end)
    far = weekday and since and weekday[1] - end > _SINCE  # from behind bars
    if (day := _same_day(sheet, at, end)) is not None:
        return day
    if weekday and (far or (opening and holds(sheet.folded[end : weekday[1]], course.until))):
        weekday = None
    mention = next((one for one in sheet.days if end <= one.span[0] < stop), None)
    if mention and (written := _written_day(sheet, verb, mention, weekday)):
        return written
    found = up_to_number(sheet, at, end) or weekday
    return found or (None if since else _behind_day(sheet, start, at, end, stamp))


def _same_day(sheet: Sheet, at: int, end: int) -> Span | None:
    """From the day told of before a verb to it: entered on Tuesday, and it opened THAT DAY."""
    last = end
    while sheet.folded[last : last + 1].isalpha():
        last += 1
    if not sheet.folded[last : last + _SINCE].lstrip().startswith(sheet.language.course.same_day):
        return None
    told = told_day(sheet, at)
    return (told[0], end) if told else None


def _aside(sheet: Sheet, start: int, at: int, end: int) -> bool:
    """Does something else open or end: a vote, a fair; not in "the vote closed an assembly that began"?"""
    course, speech = sheet.language.course, sheet.language.speech
    before = sheet.folded[max(start, at - _SUBJECT) : at]
    link = max((before.rfind(word) for word in course.meanwhile), default=-1)
    before = before[max(0, link) :]  # won 90 votes as the assembly ended
    if not holds(before + sheet.folded[at : end + _TO], course.aside):
        return False
    words = before.split()[-_CLAUSE:]
    which = words[-1:] != [] and words[-1] in speech.relatives | speech.that
    return not which or not holds(words[-2], course.gatherings) or holds(" ".join(words), course.aside)


def _closed_by(sheet: Sheet, start: int, end: int) -> Span | None:
    """As in "The vote closed an assembly that began on Sunday": on the day that was told before."""
    behind = " ".join(sheet.folded[end : end + _SUBJECT].split()[:_CLAUSE])
    told = told_day(sheet, start) if holds(behind, sheet.language.course.gatherings) else None
    return (told[0], end) if told else None


def _day_before(sheet: Sheet, start: int, at: int, stamp: Spans) -> int | None:
    """The day right before a verb, unless who told it did so then: confirmed on Monday that it will host."""
    day = day_before(sheet, start, at, stamp)
    if day is None or sheet.language.speech.that.isdisjoint(sheet.folded[day:at].split()):
        return day
    kinds = kinds_of(sheet.language.code)
    told = any(kinds(word, 0) & flags.SAID for word in sheet.text[start:day].lower().split()[-_CLAUSE:])
    return None if told else day


def _edge_behind(sheet: Sheet, start: int, at: int, end: int) -> bool:
    """As in "The vote is planned for Friday, the closing day", behind a sentence that names the assembly."""
    course, phrase = sheet.language.course, sheet.folded[at:end]
    edge = phrase in course.last_day + course.first_day and holds(phrase, course.lasting)
    if not edge:
        return False
    return behind_assembly(sheet, start) or _apposed_edge(sheet, start, at, end)


def _apposed_edge(sheet: Sheet, start: int, at: int, end: int) -> bool:
    """As in "Tomorrow, the last day, X will be voted on": between a day and a comma, and of nothing else."""
    before = sheet.folded[max(start, at - _SINCE) : at]
    closed = sheet.folded[end : end + 1] in (",", "،", ".")
    course = sheet.language.course
    days = course.tomorrow + course.today + tuple(sheet.language.weekdays)
    small = {"", *map(str.strip, sheet.language.dating.articles)}
    apart = before.rpartition(",")[0].endswith(days) and before.rpartition(",")[2].strip() in small
    return closed and apart


def _weekday_behind(sheet: Sheet, at: int, end: int, stop: int) -> Span | None:
    """From a verb to the weekday behind it, where that is not another verb's."""
    weekday = up_to_weekday(sheet, at, stop)
    return None if weekday is None or of_report(sheet, (at, end), weekday[1]) else weekday


def _written_day(sheet: Sheet, verb: Span, mention: DayMention, weekday: Span | None) -> Span | None:
    """From a verb to a day behind it, or to the weekday before that; with no "until" between."""
    if weekday and weekday[1] + 3 < mention.span[0]:
        return weekday
    between = sheet.folded[verb[1] : mention.span[0]]
    other = holds(between, sheet.language.course.until) or says_elsewhere(between, sheet.language)
    return None if other else (verb[0], mention.span[1])


def _behind_day(sheet: Sheet, start: int, at: int, end: int, stamp: Spans) -> Span | None:
    """A verb behind its day: "on Friday it closes"; "until" has its day behind it."""
    if sheet.folded[at:end].strip() in _UNTIL[sheet.language.code]:
        return None
    before = _day_before(sheet, start, at, stamp)
    before = written_meanwhile(sheet, start, at) if before is None else before
    if before is None and stamp:
        before = headed(sheet, start, at)
        before = meanwhile(sheet, start, at, end) if before is None else before
        before = came_where(sheet, start, at) if before is None else before
        before = perfected(sheet, start, at) if before is None else before
        before = before_pronoun(sheet, start, at, end) if before is None else before
    return (before, _of_word(sheet, end)) if before is not None else None


def _of_word(sheet: Sheet, end: int) -> int:
    """The end of a verb, or of the whole of its word where that says that it is still to come."""
    last = end
    while sheet.folded[last : last + 1].isalpha():
        last += 1
    return (
        last if last > end and sheet.folded.endswith(OPENS[sheet.language.code], end - _VERB, last) else end
    )
