"""Where a speaker belongs: the country or body that stands in the office or right behind the name.

And which of the assembly's own offices it is, as the table of officials calls them.
"""

import re
from itertools import chain

from parsers.facts.people.people import Person
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, flags
from parsers.phrasebook import holds
from parsers.reference import ADJECTIVES, PLACES
from parsers.tokens import Tokens

_MOST = 3  # offices of one person that are read
_LONGEST_NAME = 6  # words of a country's name
_WORD = re.compile(r"[^\W\d_]+")
_STEM = 6  # letters that the forms of an office share: presidente, presidenta
_LISTED = {  # the words of the assembly's own offices, but for the name of the body
    code: {
        office: [word for word in fold(listed).split() if word not in language.speech.own_bodies]
        for office, listed in language.speech.listed.items()
    }
    for code, language in LANGUAGES.items()
}
_FIRST_WORDS = frozenset(  # of the names of places and peoples: what begins with another word is none of them
    name.split(" ")[0] for name in (*PLACES, *chain.from_iterable(ADJECTIVES.values()))
)


def affiliation(tokens: Tokens, language: Language, person: Person) -> tuple[str | None, str | None]:
    """Body as written and country (ISO 3166-1 alpha-2) of a speaker, each None when nothing says it."""
    parts = [*person.roles[:_MOST], *([person.place] if person.place else [])]
    country = next((code for part in parts if (code := _country(tokens, language, part))), None)
    body = next((name for part in person.roles[:_MOST] if (name := _body(tokens, language, part))), None)
    if body is None and person.place and _country(tokens, language, person.place) is None:
        first = tokens.words[person.place[0]][0]
        same = language.speech.cased and first.lower() == first.upper()  # a name in its own script: (王薇拉)
        body = None if same else tokens.slice(*person.place)
    return body, country


def _country(tokens: Tokens, language: Language, part: tuple[int, int]) -> str | None:
    """The country that a range of tokens names, by noun or adjective."""
    words = fold(" ".join(tokens.words[part[0] : part[1]])).split(" ")
    if _FIRST_WORDS.isdisjoint(words):
        return None
    adjectives = ADJECTIVES.get(language.code, {})
    for first, word in enumerate(words):
        if word not in _FIRST_WORDS:
            continue
        for last in range(min(len(words), first + _LONGEST_NAME), first, -1):
            name = " ".join(words[first:last])
            if name in adjectives:
                return adjectives[name]
            place = PLACES.get(name)
            if place and not (place.city and not place.city_state):
                return place.country
    return None


def office_in(role: str, language: Language) -> str | None:
    """The office of the assembly's own body that these words are, and no more: "présidente d’INTERPOL"."""
    speech = language.speech
    folded = fold(role)
    if not holds(folded, speech.own_bodies):
        return None
    words = [word for word in _WORD.findall(folded) if word not in speech.of and len(word) > 1]
    held = [word for word in words if word not in speech.own_bodies]
    if len(words) - len(held) != 1:
        return None
    for office, named in _LISTED[language.code].items():
        if len(held) == len(named) and all(map(_same_office, held, named)):
            return office
    return None


def _same_office(one: str, other: str) -> bool:
    size = min(len(one), len(other), _STEM)
    return one[:size] == other[:size]


def _body(tokens: Tokens, language: Language, part: tuple[int, int]) -> str | None:
    """The word of an office that names the assembly's own body, as written: INTERPOL."""
    for k in range(*part):
        if tokens.kinds[k] & flags.GROUP and fold(tokens.words[k]) in language.speech.own_bodies:
            return tokens.words[k]
    return None
