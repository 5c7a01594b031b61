"""Text to places: which cities and countries it names, and which one is named at a position."""

import re

from msgspec import Struct

from parsers.languages import every
from parsers.limits import REACH
from parsers.records import Span
from parsers.reference import PLACE_WORDS, PLACES, SCAN_WORDS, SECOND_WORDS, SHORTENED, Place

_JOINED = frozenset(every(lambda one: one.speech.joining.joined))  # written together with a name
_SCANNED = frozenset(SCAN_WORDS)
_JOINS = (" ", "-")  # between the words of a name
_MOST_JOINED = 3  # small words written together with one name
_MOST = 150  # places of a text; occurrences of one word that are looked at
_LONGEST = 48  # characters of a name, and what stands behind it
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 4  # letters of the shortest name that is no acronym in ASCII
_ACRONYMS = {  # as they must be written: small, "us" would be found in every other word
    word: word.upper()
    for word, names in PLACE_WORDS.items()
    if word.isascii() and all(len(name) < _SHORT for name in names)
}


class Named(Struct, frozen=True):
    """A place and where its name stands."""

    place: Place
    span: Span


def find_places(text: str, folded: str, words: frozenset[str], *, cased: bool) -> tuple[Named, ...]:
    """Places named in a text, in order; words are those of the folded text. `cased`: names have capitals."""
    found: dict[Span, Named] = {}
    for word in words & _SCANNED:
        if word in SECOND_WORDS and words.isdisjoint(SECOND_WORDS[word]):
            continue  # a 21st and something new, no St Petersburg and no New York
        for begins in SCAN_WORDS[word]:
            _occurrences(text, folded, begins, 0, found, cased=cased)
    if not cased:
        for word in words:
            if word[0] in _JOINED and word[1:] in PLACE_WORDS:
                _occurrences(text, folded, word, 1, found, cased=False)
    kept: list[Named] = []
    for place in sorted(found.values(), key=lambda named: (named.span[0], -named.span[1])):
        if not kept or place.span[0] >= kept[-1].span[1]:
            kept.append(place)
    return tuple(kept[:_MOST])


def _occurrences(
    text: str, folded: str, word: str, skip: int, found: dict[Span, Named], *, cased: bool
) -> None:
    """Every place whose name begins with a word (behind a prefix of so many letters)."""
    twin, word = (text, _ACRONYMS[word]) if word in _ACRONYMS else (folded, word)
    at, tries = twin.find(word, 0, REACH), _MOST
    while at >= 0 and tries:
        start = at + skip
        if not (cased and text[start].islower()) and not folded[at - 1 : at].isalpha():
            named = place_at(folded, start)
            if named and not _short_word(text, named) and not (cased and _goes_on(text, folded, named)):
                found[named.span] = named
            tries -= 1
        at = twin.find(word, at + len(word), REACH)


def _short_word(text: str, named: Named) -> bool:
    """Acronyms must be written in capitals: "US", not "us"."""
    written = text[named.span[0] : named.span[1]]
    return len(written) < _SHORT and written.isascii() and not written.isupper()


def _goes_on(text: str, folded: str, named: Named) -> bool:
    """Is a name that is also the beginning of a longer one ("Rio") the beginning of some other name here?"""
    if folded[slice(*named.span)] not in SHORTENED:
        return False
    behind = text[named.span[1] : named.span[1] + 3]
    return behind[:1] in _JOINS and behind[1:2].isupper()


def place_at(folded: str, start: int) -> Named | None:
    """The longest place name that begins exactly here, or behind what is written together with it."""
    for begin in range(start, start + _MOST_JOINED + 1):
        match = _LETTERS.match(folded, begin)
        word = match.group() if match else ""
        if names := PLACE_WORDS.get(word):
            plain = folded[begin : begin + _LONGEST].replace("-", " ")
            for name in names:
                if plain.startswith(name) and not plain[len(name) : len(name) + 1].isalnum():
                    return Named(PLACES[name], (begin, begin + len(name)))
        if word[:1] not in _JOINED or len(word) <= 3:
            break
    return None


def read_place(name: str) -> Place | None:
    """The place that a whole folded name stands for."""
    return PLACES.get(name.replace("-", " ").strip())
