"""Folded text to places: which city or country is named at a position."""

from dataclasses import dataclass

from parsers.records import Span
from parsers.reference import PLACE_WORDS, PLACES, Place, first_word

# Proclitics that Arabic writes together with a name: and, in, for, as.
_PREFIXES = ("و", "ب", "ل", "ف", "ك")


@dataclass(frozen=True, slots=True)
class Named:
    """A place and where its name stands."""

    place: Place
    span: Span


def place_at(folded: str, start: int) -> Named | None:
    """The longest place name that begins exactly here."""
    window = folded[start : start + 48]
    plain = window.replace("-", " ")
    word = first_word(plain)
    for name in PLACE_WORDS.get(word, ()):
        if plain.startswith(name) and not plain[len(name) : len(name) + 1].isalnum():
            return Named(PLACES[name], (start, start + len(name)))
    if word[:1] in _PREFIXES and len(word) > 3:
        return place_at(folded, start + 1)
    return None


def read_place(name: str) -> Place | None:
    """The place that a whole folded name stands for."""
    return PLACES.get(name.replace("-", " ").strip())
