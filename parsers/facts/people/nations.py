"""Who is meant by a nation alone: the Panamanian, su homóloga panameña."""

from parsers.facts.people.people import Person, Register
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.peoples import one_of_people
from parsers.reference import ADJECTIVES, PLACES

_NOBODY = flags.GROUP | flags.WRITING
_PEOPLE, _MENTIONS, _ROLES = 60, 4, 3  # that are compared
_BODY = 4  # tokens of a body before "whose"
_COUNTRIES = {form: country for forms in ADJECTIVES.values() for form, country in forms.items()}


def country_of(word: str) -> str | None:
    """The country that a word names, by adjective or noun: panameña, Panamá -> PA."""
    name = fold(word)
    place = None if name in _COUNTRIES else PLACES.get(name)
    return place.country if place and not place.city else _COUNTRIES.get(name)


def of_nation(book: Register, begin: int, end: int, gender: int) -> Person | None:
    """The one of a phrase's nation who was named last before it; None when it names no nation."""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    named = next((k for k in range(begin, end) if kinds[k] & flags.PLACE), -1)
    country = country_of(words[named]) if named >= 0 else None
    if country is None or any(kind & _NOBODY for kind in kinds[begin:end]):
        return None  # the chancellery of Jamaica
    best, at = None, -1
    for person in book.people[:_PEOPLE]:
        if person.nameless or town(person) or (gender and person.gender and not gender & person.gender):
            continue
        last = max((first for first, _ in person.mentions if first < begin), default=-1)
        if last > at and country in nations(book, person):
            best, at = person, last
    return best


def town(person: Person) -> bool:
    """Is a name of one word a place, and nobody: Marrakech (Morocco)?"""
    return len(person.words) == 1 and not person.introduced and fold(person.words[0]) in PLACES


def nations(book: Register, person: Person) -> set[str | None]:
    """The countries in somebody's offices, right before the name, in the bracket behind it."""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    parts = [*person.roles[:_ROLES], *([person.place] if person.place else [])]
    parts += [(_before(book, first), last) for first, last in person.mentions[:_MENTIONS] if first]
    named = {words[k] for part in parts for k in range(*part) if kinds[k] & flags.PLACE}
    return {country_of(word) for word in named}  # few, and told again and again


def _before(book: Register, first: int) -> int:
    """Where the words begin that tell somebody's nation: the Moroccan police, whose colonel X."""
    kinds = book.frame.tokens.kinds
    who = first - 1 - bool(first > 1 and kinds[first - 1] & flags.DETERMINER)
    return max(0, first - 1 - _BODY) if kinds[who] & flags.RELATIVE else first - 1


def apart(book: Register, begin: int, end: int) -> bool:
    """The Norwegian, le Tunisien, the 51-year-old: one word of a people, or an age."""
    tokens, words = book.frame.tokens, book.frame.tokens.words
    one = end - begin == 1 and not tokens.several(begin - 1)
    if end - begin == 2 and fold(" ".join(words[begin:end])) in _COUNTRIES:
        return words[end - 1][0].isupper() and words[begin - 1].islower()  # the South Korean
    nation = tokens.kinds[begin] & flags.PLACE or one_of_people(tokens, book.frame.speech, begin)
    if nation and fold(words[begin]) in PLACES and fold(words[begin]) not in _COUNTRIES:
        return False  # la Turquie
    return one and bool(nation or words[begin][0].isdigit())
