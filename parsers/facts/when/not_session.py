"""Days beside the verb of a session that are those of something else: of its preparations, of who told it."""

import re

from parsers.facts.lexicons import kinds_of
from parsers.languages import flags
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_BEFORE = 48  # characters before the assembly's name in which its preparations stand
_WITH = 4  # characters beside a verb that are of it: se tiendra
_AROUND = 100  # characters between these and the verb
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE_NAME = 20  # characters of "ahead of"
_TO_NAME = 60  # characters from "before" to the assembly's name
_COMMAS = re.compile(r"[,،;](?!\d)")


def of_preparations(sheet: Sheet, at: int, end: int) -> bool:
    """As in "launched preparations for the 99th Assembly", "preparations for the Assembly began"."""
    preparing = sheet.language.course.preparing
    if not holds(sheet.folded[max(0, at - _AROUND) : end + _AROUND], preparing):
        return False  # as a rule
    start, stop = sheet.sentence(at, end)
    for name in sheet.language.assembly.names:
        low = sheet.folded.find(name, max(start, at - _AROUND), min(stop, end + _AROUND))
        if low >= 0 and _no_comma(sheet, low, (at, end)):
            before = sheet.folded[max(start, low - _BEFORE, end if end <= low else start) : low]
            subject = sheet.folded[max(start, at - _BEFORE) : at] if end <= low else ""
            return any(holds(_COMMAS.split(words)[-1], preparing) for words in (before, subject))
    return False


def _no_comma(sheet: Sheet, name: int, verb: Span) -> bool:
    """Does nothing part the assembly's name from a verb: neither a comma nor "which"?"""
    between = sheet.folded[min(name, verb[1]) : max(name, verb[0])]
    which = sheet.language.speech.relatives | sheet.language.speech.that
    return not _COMMAS.search(between) and (name > verb[0] or which.isdisjoint(_WORD.findall(between)))


def ahead_of_session(sheet: Sheet, at: int, end: int) -> bool:
    """As in "a tour began on Monday BEFORE the 99th Assembly", "started a tour SO THAT Oslo may host it".

    Or "Days BEFORE the Assembly, a tour has begun". A comma ends what leads to the assembly.
    """
    language, (start, stop) = sheet.language, sheet.sentence(at, end)
    clause = sheet.folded[start : start + _BEFORE_NAME].startswith(language.course.ahead)
    head = sheet.folded[start:at]
    if holds(head, language.assembly.names) and _COMMAS.search(head, _last_name(sheet, head)):
        lead = head[: _last_name(sheet, head)]
        last = max((lead.rfind(f"{one} ") for one in language.course.ahead), default=-1)
        if clause or (last >= 0 and len(lead) - last < _TO_NAME and not _COMMAS.search(lead, last)):
            return True
    names = [at for name in language.assembly.names if (at := sheet.folded.find(name, end, stop)) >= 0]
    between = sheet.folded[end : min(names, default=end)]
    for phrase in language.course.ahead:
        at = between.rfind(f" {phrase} ")
        if at >= 0 and not _COMMAS.search(between, at) and len(between) - at < _TO_NAME:
            return True
    return False


def _last_name(sheet: Sheet, head: str) -> int:
    """Where the assembly is named last in some words."""
    return max(head.rfind(name) for name in sheet.language.assembly.names)


def of_other_host(sheet: Sheet, start: int, end: int) -> bool:
    """As in "at the end of the meeting in Lima", below "Oslo to host the Assembly": of an earlier session."""
    headline = sheet.layout.headline
    if not headline or not holds(sheet.folded[slice(*headline)], sheet.language.venue.hosting):
        return False
    if holds(sheet.around(start, start + 1), sheet.language.assembly.names):
        return False
    hosts = {one.place.country for one in sheet.places if headline[0] <= one.span[0] < headline[1]}
    there = {one.place.country for one in sheet.places if start <= one.span[0] < end}
    return bool(hosts and there) and hosts.isdisjoint(there)


def of_report(sheet: Sheet, verb: Span, day: int) -> bool:
    """As in "to be held in Oslo in 2033, the ministry said on Thursday": who told it did so on that day."""
    at, end = verb
    if not holds(sheet.folded[max(0, at - _WITH) : end + _WITH], sheet.language.course.opens):
        return False
    between = sheet.text[end:day].lower()
    comma = max((match.end() for match in _COMMAS.finditer(between)), default=0)
    if not comma:
        return False
    kinds = kinds_of(sheet.language.code)
    return any(kinds(word, 0) & flags.SAID for word in _WORD.findall(between[comma:]))
