"""Places that somebody goes to or comes from: "travelled to X for the assembly", "returned to X"."""

from functools import cache

from parsers.facts.where.place_words import WORD, nationalities_in
from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

PEOPLE = {  # who goes home
    code: frozenset(
        map(fold, (*language.speech.roles, *language.speech.feminine_roles, *language.speech.delegations))
    )
    for code, language in LANGUAGES.items()
}
_SAID = {
    code: frozenset(map(fold, one.speech.said)) if one.speech.cased else frozenset[str]()
    for code, one in LANGUAGES.items()
}


def towards(sheet: Sheet, before: str) -> bool:
    """Does "to" stand before the place: "travelled to Vienna for the General Assembly"?"""
    if _returning(sheet, before.rstrip()):
        return True
    tail = WORD.findall(before)[-4:]
    nationalities = nationalities_in(sheet.language)
    while tail and (tail[-1] in sheet.language.venue.leading or tail[-1] in nationalities):
        tail.pop()
    tail = tail[-1:]
    return not sheet.language.venue.towards.isdisjoint(tail)


def _returning(sheet: Sheet, before: str) -> bool:
    """Does "returned from" stand before a place, perhaps with who returned between: عاد الوزير من X?"""
    return _moves(before, sheet.language.venue.returning)


def away(sheet: Sheet, before: str, start: int, span: Span) -> bool:
    """Is a place where somebody goes home to, or where who tells it is?"""
    return _homeward(sheet, before, start) or _says_there(sheet, start, span)


def _homeward(sheet: Sheet, before: str, start: int) -> bool:
    """Does "returned to" stand before a place, of people and not of the meeting: عاد الوفد إلى X?

    `start` is where the sentence begins: "The delegation to the General Assembly returned to" is of people.
    """
    if not _moves(before.rstrip(), sheet.language.venue.homeward):
        return False
    names = sheet.language.assembly.names + sheet.language.course.gatherings
    at = min((at for name in names if (at := sheet.folded.find(name, start)) >= 0), default=-1)
    if at < 0 or not holds(before, names):
        return True
    return not PEOPLE[sheet.language.code].isdisjoint(WORD.findall(sheet.folded, start, at))


def _moves(before: str, phrases: tuple[str, ...]) -> bool:
    """Does a phrase end some words, perhaps with others between its verb and its small last word?"""
    ends, verbs = _verbs_by_end(phrases)
    return before.endswith(ends) and any(
        before.endswith(end) and holds(before, told) for end, told in verbs.items()
    )


@cache
def _verbs_by_end(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """The small last words of some phrases, and what stands before each."""
    found: dict[str, tuple[str, ...]] = {}
    for verb, _, small in (phrase.rpartition(" ") for phrase in phrases):
        found[f" {small}"] = (*found.get(f" {small}", ()), verb)
    return tuple(found), found


def _says_there(sheet: Sheet, start: int, span: Span) -> bool:
    """X is in Vienna for the assembly, her ministry IN ACCRA said: where who tells it is, not what is told?

    `start` is where the sentence begins, in which another city is named before.
    """
    behind = WORD.match(sheet.folded, span[1] + 1)
    verb = behind is not None and behind[0] in _SAID[sheet.language.code]
    return verb and any(start <= one.span[0] < span[0] and one.place.city for one in sheet.places)
