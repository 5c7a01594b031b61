"""Which sentence speaks of the session: it names the assembly or a meeting, or goes on about it."""

import re
from itertools import islice

from parsers.facts.when.day_beside import places
from parsers.facts.when.day_patterns import BEGINNINGS, LASTING, WEEK
from parsers.facts.where.elsewhere import says_elsewhere
from parsers.facts.where.place_words import LEADING
from parsers.parts.transcripts import is_transcript
from parsers.phrasebook import holds
from parsers.records import Span, Spans, stands_in
from parsers.sheet import Sheet

TRIES = 40  # occurrences of one verb looked at
_CLOSE = 26  # characters before counted days in which "these" stands
_OPENER = 16  # characters of "over the next", before the days that begin a sentence
_WEEK, _CALLED = 34, 12  # characters behind weekdays in which their week is said, or that they are to come
_FAR = 400  # characters between the assembly's name and "the meeting"
_ABOUT = 1200  # characters between the assembly's name and its delegates
_STORIES = 3  # lines above a dateline that are no subtitles
_SMALL = 5  # words before a verb whose sentence goes on about the assembly
_WORD = re.compile(r"[^\W\d_]+")


def other_stories(sheet: Sheet) -> Spans:
    """Lines above a dateline that are headlines of other stories: three or more, none of the assembly's."""
    edge = sheet.layout.dateline[0] if sheet.layout.dateline else 0
    lines = [(start, min(end, edge)) for start, end in sheet.layout.paragraphs if start < edge]
    names = sheet.language.assembly.names
    above = [one for one in lines if not holds(sheet.folded[slice(*one)], names)]
    return tuple(above) if len(above) >= _STORIES and len(above) == len(lines) else ()


def in_meeting(sheet: Sheet, pattern: re.Pattern[str], others: Spans) -> Span | None:
    """The first match in a sentence that speaks of the session; with the verb that says it is to come."""
    who = sheet.language.attending
    for match in islice(pattern.finditer(sheet.folded), TRIES):
        if stands_in(match.start(), others):
            continue
        start, stop = sheet.sentence(*match.span())
        sentence = sheet.folded[start:stop]
        early = match.start() - start < _OPENER or _pointed(sheet, match.start())
        lasts = pattern is LASTING[sheet.language.code] and early
        told = of_session(sheet, sentence) or (
            lasts
            and (
                behind_assembly(sheet, start)
                or not (who.people | who.others).isdisjoint(_WORD.findall(sentence))
                or is_transcript(sheet.folded, sheet.language)
            )
        )
        week = pattern is WEEK[sheet.language.code]
        told = told or (week and _ahead_of_assembly(sheet, stop))
        if told and not holds(sentence, sheet.language.assembly.regional):
            return _of_which_week(sheet, start, match) if week else match.span()
    return None


def several_days(sheet: Sheet) -> bool:
    """Are weekdays named, and two days at least: from Monday to Thursday, from today to Thursday?"""
    if sheet.words.isdisjoint(sheet.language.weekdays):
        return False
    named = 0
    for day in BEGINNINGS[sheet.language.code]:
        named += sheet.folded.count(day)
        if named > 1:
            return True
    return False


def _pointed(sheet: Sheet, at: int) -> bool:
    """Does "these" stand right before a place: I ask that from these four days?"""
    before = _WORD.findall(sheet.folded, max(0, at - _CLOSE), at)
    return before[-1:] != [] and before[-1] in sheet.language.speech.pointers


def _of_which_week(sheet: Sheet, start: int, match: re.Match[str]) -> Span:
    """Weekdays with what says, before or behind, that they are to come, or of which week they are."""
    course, end = sheet.language.course, match.end()
    verbs = places(sheet, course.next_week + course.last_week, start, match.start())
    verbs = verbs or places(sheet, course.coming, start, match.end(1 if match[1] else 3))
    behind = sheet.folded[end : end + _WEEK]
    told = [word for word in course.next_week + course.last_week if word in behind]
    told += [word for word in course.coming if word in behind[:_CALLED]]
    told += [word for word in course.last if behind.startswith(word, 1)]
    last = max((end + behind.find(word) + len(word) for word in told), default=end)
    return min(max(verbs, default=match.start()), match.start()), last


def goes_on(sheet: Sheet, start: int, at: int) -> bool:
    """As in "It closes on Thursday", "Elle durera jusqu'au" behind a sentence that names the assembly."""
    if start < 2 or not (behind_assembly(sheet, start) or _behind_meeting(sheet, start)):
        return False
    course, speech = sheet.language.course, sheet.language.speech
    edges = sheet.told_of(course.opening + course.closing + course.until)
    at = min(places(sheet, edges, start, at), default=at)
    words = _WORD.findall(sheet.folded, start, at)
    pronouns = speech.pronouns
    known = pronouns | speech.auxiliaries | course.going | LEADING[sheet.language.code]
    known = known.union(map(str.strip, course.today + course.tomorrow))
    strange = len(set(words) - known - sheet.language.weekdays.keys())
    return len(words) <= _SMALL and strange <= (not pronouns.isdisjoint(words))


def taken_up(sheet: Sheet, start: int, end: int) -> bool:
    """Is the assembly of the sentence before a pronoun written into the verb that ends there: افتتحها?"""
    if not sheet.language.speech.verb_first or start < 2:
        return False
    word = _WORD.match(sheet.folded, end)
    taken = word is not None and word[0] in sheet.language.speech.script.objects
    return taken and (behind_assembly(sheet, start) or _behind_meeting(sheet, start))


def debating(sheet: Sheet, start: int, stop: int) -> bool:
    """As in "Until Thursday the delegates will discuss", some way behind the assembly's name."""
    words = sheet.language.attending.people
    said = _WORD.findall(sheet.folded, start, stop)
    if said[:1] and said[0] in sheet.language.speech.pronouns and behind_assembly(sheet, start):
        return True  # They will stay in Oslo until Thursday
    told = not words.isdisjoint(said)
    return told and holds(sheet.folded[max(0, start - _ABOUT) : start], sheet.language.assembly.names)


def _ahead_of_assembly(sheet: Sheet, stop: int) -> bool:
    """Does the sentence behind one that ends there, in its paragraph, name the assembly?"""
    if stop + 2 >= len(sheet.folded) or "\n" in sheet.folded[stop : stop + 3]:
        return False
    return holds(sheet.folded[slice(*sheet.sentence(stop + 1, stop + 2))], sheet.language.assembly.names)


def behind_assembly(sheet: Sheet, start: int) -> bool:
    """Does the sentence before a place name the assembly?"""
    before = sheet.around(start - 2, start - 1) if start > 1 else ""
    return holds(before, sheet.language.assembly.names)


def _behind_meeting(sheet: Sheet, start: int) -> bool:
    """Does the sentence before a place, behind the assembly's first name, speak of "the meeting"?"""
    first, end = sheet.sentence(start - 2, start - 1)
    before = sheet.folded[first:end]
    return holds(before, sheet.language.course.gatherings) and holds(
        sheet.folded[max(0, first - _FAR) : first], sheet.language.assembly.names
    )


def goes_on_there(sheet: Sheet, span: Span) -> bool:
    """Does a sentence with another place than the host's tell of this session, not of the next one?"""
    sentence = sheet.folded[slice(*span)]
    return of_session(sheet, sentence) and not says_elsewhere(sentence, sheet.language)


def of_session(sheet: Sheet, words: str) -> bool:
    """Do these words name the assembly, a session or a meeting?"""
    language = sheet.language
    if holds(words, language.assembly.names):
        return True
    return holds(words, language.course.gatherings)
