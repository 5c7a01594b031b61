"""Does "in" stand before a place: in the city of X, in the main hall of Y in X, was held at the Barn, X?"""

from parsers.facts.where.place_words import COMMAS, LEADING, WHOSE, WORD, nationalities_in
from parsers.fold import fold
from parsers.languages import ENGLISH, Language
from parsers.languages.flags import GENITIVES
from parsers.phrasebook import holds
from parsers.places import Named, read_place
from parsers.reference import Place
from parsers.sheet import Sheet

_BUILDING = 6  # words of "the Palace of Congresses of"
_HALL = 9  # words of "in the main hall of the National Congress Centre of"
_HALL_NAME = 90  # characters of "was held at the Barn,"
_HELD = 24  # characters of "was held on Tuesday"


def after_in(sheet: Sheet, before: str, named: Named) -> bool:
    """Does "in" stand before the place, or is it that of a hall in which something is held?"""
    return _behind_in(sheet, before, named) or _in_named_hall(sheet, before, named)


def _behind_in(sheet: Sheet, before: str, named: Named) -> bool:
    """Does "in" stand before the place, perhaps with "the city of", or with the city before the country?"""
    if sheet.folded[named.span[0] - 1] in sheet.language.venue.joined:
        return True
    if _led_by_other(sheet, before.rstrip().rpartition(" ")[2], named) or _owns(sheet, named):
        return False  # as a rule
    tail = WORD.findall(before)[-_HALL:]
    venue = sheet.language.venue
    if not venue.hearers.isdisjoint(tail[-3:-1]):
        return False  # told reporters in Oslo
    sat = " ".join(tail[-3:-1]) in venue.sat
    if not (sat or venue.seats.isdisjoint(tail[-3:])) and venue.halls.isdisjoint(tail[-4:]):
        return False
    at = sheet.language.venue.at | ENGLISH.venue.at
    if tail and (tail[-1] in at or _in_hall(tail, sheet.language, at)):
        return True
    if tail and tail[-1] in venue.halls and before.rstrip()[-1:] in COMMAS:
        return any(word in at for word in tail)  # at the Barn Hall, Lima
    nationalities = nationalities_in(sheet.language)
    leading = sheet.language.venue.leading
    while tail and tail[-1] not in at:
        if not (tail[-1] in leading or tail[-1] in nationalities or _own(tail[-1], named)):
            return False
        tail.pop()
    return bool(tail)


def _led_by_other(sheet: Sheet, word: str, named: Named) -> bool:
    """Can the word before a place be neither "in" nor stand between that and the place?"""
    venue = sheet.language.venue
    if not (word.isalpha() and sheet.language.speech.cased):
        return False  # then it is looked at closely
    if word in venue.at or word in ENGLISH.venue.at or word in venue.within or word in venue.leading:
        return False
    return not (word in nationalities_in(sheet.language) or _own(word, named))


def _owns(sheet: Sheet, named: Named) -> bool:
    """Does a country only own what somebody looks at: at Kosovo's bid; not in Rwanda's capital?"""
    at = named.span[1]
    if named.place.city or not sheet.folded.startswith(GENITIVES, at):
        return False
    words = WORD.findall(sheet.folded, at + 2, at + WHOSE)[:2]
    venue = sheet.language.venue
    return venue.halls.isdisjoint(words) and not holds(" ".join(words), venue.capital)


def _own(word: str, named: Named) -> bool:
    """Is a word the city's country: in Norway's capital Oslo?"""
    country = read_place(word)
    return country is not None and country == Place(None, named.place.country)


def _in_hall(tail: list[str], language: Language, at: frozenset[str]) -> bool:
    """Do the words before a place name a hall that somebody is in: en el Palacio de Congresos de X?"""
    if tail[-1] not in language.venue.within:
        named = tail[-3:-1]  # بفندق شيراتون الدوحة, في فندق شيراتون الدوحة
        return not language.speech.cased and named[-1:] != [] and _inside(named, language, at)
    halls, seats = language.venue.halls, language.venue.seats
    beside = [word for word in tail[-_BUILDING:-1] if word in halls or word in seats]
    if len(beside) > 1 and not halls.isdisjoint(beside):
        return True  # le Palais des Congrès de Dakar
    hall = next((n for n, word in enumerate(tail) if word in language.venue.halls), 0)
    return any(word in at for word in tail[:hall])


def _inside(named: list[str], language: Language, at: frozenset[str]) -> bool:
    """Is the last of two words a hall, with "in" before it or written into it?"""
    hall = named[-1] in language.venue.halls
    return hall and (named[0] in at or named[-1].startswith(tuple(language.venue.joined)))


def _in_named_hall(sheet: Sheet, before: str, named: Named) -> bool:
    """As in "was held at the Barn, Lima", "meets from 4 to 7 May at the Barn Centre in Lima"?"""
    venue, beside = sheet.language.venue, before.rstrip()
    comma = beside.endswith(",")
    if not (named.place.city and sheet.language.speech.cased):
        return False
    if not (comma or beside.rpartition(" ")[2] in venue.within):
        return False  # as a rule
    start, end = sheet.sentence(*named.span)
    words = sheet.text[max(start, named.span[0] - _HALL_NAME) : named.span[0]].split()
    words = words if comma else words[:-1]
    small = LEADING[sheet.language.code] | sheet.language.speech.of
    hall = _begin_of_name(words, small)
    name = {fold(word).rstrip(",") for word in words[hall:]}
    known = venue.halls | venue.seats | ENGLISH.venue.seats
    if not (hall and name - small) or (not comma and known.isdisjoint(name)):
        return False
    led = fold(words[hall - 1])
    held = fold(" ".join(words[: hall - 1])[-_HELD:])
    if led not in venue.at or not (held[-1:].isdigit() or holds(held, venue.meeting)):
        return False
    whole, assembly = sheet.folded[start:end], sheet.language.assembly
    return holds(whole, assembly.names) or holds(whole, assembly.session)


def _begin_of_name(words: list[str], small: frozenset[str]) -> int:
    """Where the last words with capitals begin, small ones between them."""
    begin = len(words)
    while begin and (words[begin - 1][:1].isupper() or fold(words[begin - 1]) in small):
        begin -= 1
    return begin
