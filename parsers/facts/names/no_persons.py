"""Capitals that name no person: initials in a bracket, a body, a country, a town."""

from parsers.distributors import known_wire
from parsers.facts.name_words import OFFICE, given_field
from parsers.facts.offices.brackets import opens_office
from parsers.fold import fold
from parsers.languages import every, flags
from parsers.languages.names.courtesy import OFFICED
from parsers.reference import PLACES
from parsers.tokens import Tokens

_BODY = flags.GROUP | flags.FIELD | flags.RANK | flags.ROLE | flags.PLACE
_INITIALS = range(3, 6)  # letters of an office
_PARTY = 7  # letters of a party with its state
_NETWORKS = frozenset(every(lambda one: one.page.networks))  # on which people write
_LANDS = frozenset(  # words of the names of countries that have two or three
    word for name, place in PLACES.items() if not place.city and " " in name for word in name.split()
)


def no_person(tokens: Tokens, i: int, stop: int) -> bool:
    """Is a run of capitals no person's: the word of an office, a party, a body, a town, initials?"""
    words, kinds = tokens.words, tokens.kinds
    if kinds[i] & OFFICE and not given_field(tokens, i):
        return True
    if i and words[i].islower() and (words[i - 1].lower(), words[i]) in OFFICED:
        return True  # Monsieur le Délégué Général,
    if words[i][1:2] == "-" and len(words[i]) < _PARTY:
        return True  # R-Ky.
    if stop - i == 1 and _one_word(tokens, i):
        return True
    if stop - i > 1 and _city_behind(tokens, i, stop):
        return True
    if stop >= len(words):
        return False
    behind = words[stop]
    if kinds[stop] & flags.COMMA:
        return _is_town(tokens, i, stop)
    if kinds[stop] & flags.ROLE and behind.islower() and _where_chosen(tokens, i, stop):
        return True
    return (
        _is_acronym(tokens, i, stop) if behind == ")" else behind[0].isupper() and _is_body(tokens, i, stop)
    )


def _city_behind(tokens: Tokens, i: int, stop: int) -> bool:
    """El Ministerio en Abu Dabi: a city of two words, behind a preposition that is no "of"."""
    before = tokens.kinds[i - 1] if i else 0
    if not before & flags.LINK or before & flags.OF or tokens.kinds[i] & flags.GIVEN:
        return False  # as a rule
    return fold(tokens.slice(i, stop)) in PLACES


def _one_word(tokens: Tokens, i: int) -> bool:
    """Is one word alone no person's name: that of a network, of an office's city, of a part of a country?"""
    word = tokens.words[i].lower()
    if word in _NETWORKS:
        return True
    if not i:
        return False
    if _tells(tokens, i):
        return True
    return _is_seat(tokens, i) or _is_land(tokens, i) or (word in _LANDS and _of_land(tokens, i))


def _tells(tokens: Tokens, i: int) -> bool:
    """X won the vote, Antara reported: an agency of the table that ends a sentence with its verb."""
    kinds = tokens.kinds[i - 1 : i + 3]
    tells = len(kinds) > 3 and kinds[0] & flags.COMMA and kinds[2] & flags.SAID and kinds[3] & flags.END
    return bool(tells) and known_wire(tokens.words[i]) is not None


def _is_seat(tokens: Tokens, i: int) -> bool:
    """La OCN Lima: the city of an office behind its initials; but coronel PNP Lima is a colonel."""
    words, k = tokens.words, i - 1
    if k < 1 or len(words[k]) not in _INITIALS or not words[k].isupper():
        return False
    led = tokens.kinds[k - 1] & flags.DETERMINER and k not in tokens.fresh
    return bool(led) and words[i].istitle() and fold(words[i]) in PLACES


def _is_land(tokens: Tokens, i: int) -> bool:
    """Cabo Verde: the first word of a country is that of an office, the second one's a name."""
    if not tokens.kinds[i - 1] & flags.ROLE or not tokens.words[i - 1][0].isupper():
        return False
    place = PLACES.get(fold(tokens.slice(i - 1, i + 1)))
    return place is not None and place.city is None


def _of_land(tokens: Tokens, i: int) -> bool:
    """South Africa, Sri Lanka: one word of the name of a country, before or behind the others."""
    spans = ((i, i + 2), (i - 1, i + 1), (i, i + 3), (i - 1, i + 2), (i - 2, i + 1))
    return any(is_country(tokens, *span) for span in spans if span[0] >= 0 and span[1] <= len(tokens.words))


def _is_acronym(tokens: Tokens, i: int, stop: int) -> bool:
    """The National Police Agency (NPA): the initials of the body before the bracket."""
    words = tokens.words
    if i < 2 or words[i - 1] != "(":
        return False
    return (
        stop - i == 1 and words[i].isupper() and bool(tokens.kinds[i - 2] & _BODY or words[i - 2].islower())
    )


def _is_body(tokens: Tokens, i: int, stop: int) -> bool:
    """Kenya Police: a noun of a body behind a run."""
    if stop in tokens.fresh:
        return False
    between = flags.FIELD if tokens.kinds[i - 1] & flags.FIELD else 0  # Asuntos Policiales Internacionales
    return bool(tokens.kinds[stop] & (flags.GROUP | between))


def is_country(tokens: Tokens, i: int, stop: int) -> bool:
    """Costa Rica, Hong Kong: two words or more that name no person."""
    place = PLACES.get(fold(tokens.slice(i, stop))) if stop - i > 1 else None
    return place is not None and (place.city is None or not tokens.kinds[i] & flags.GENDER)


def _where_chosen(tokens: Tokens, i: int, stop: int) -> bool:
    """Élu jeudi à Oslo président d’Interpol: a town behind a preposition that an office follows."""
    before = tokens.kinds[i - 1] if i else 0
    if not before & flags.LINK or before & flags.OF or tokens.kinds[i] & flags.GENDER:
        return False
    return fold(tokens.slice(i, stop)) in PLACES


def _is_town(tokens: Tokens, i: int, stop: int) -> bool:
    """In Palm Springs, California; à Accra, le ministre: a name behind a preposition, before a comma."""
    kinds = tokens.kinds
    if not i or stop + 1 >= len(kinds):
        return False
    bare = i - 1 in tokens.fresh and kinds[i - 1] & flags.AUXILIARY and tokens.words[i - 1].isupper()
    if not (bare or kinds[i - 1] & flags.LINK) or kinds[i] & flags.GENDER:  # A Riga, as typewriters have it
        return False
    land = kinds[stop + 1] & flags.PLACE and not opens_office(tokens, stop + 2)
    return bool(land) or fold(tokens.slice(i, stop)) in PLACES
