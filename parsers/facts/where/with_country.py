"""A city with its country behind it: "Kigali, Rwanda", "ISTANBUL (Turquie)", "New Delhi, India"."""

import re

from parsers.facts.where.place_words import WORD
from parsers.languages import one_of
from parsers.places import Named, place_at
from parsers.records import Span
from parsers.sheet import Sheet

_BETWEEN = re.compile(rf"\s?,?\s{one_of(lambda one: one.venue.within)}\s|\s?[,،(\[/-]\s?\(?|\s")
_REALM = 3  # words of "the Republic of"


def country_beside(sheet: Sheet, city: Named) -> Span | None:
    """As in "Kigali, Rwanda", "ISTANBUL (Turquie)", "New Delhi, India"."""
    match = _BETWEEN.match(sheet.folded, city.span[1], city.span[1] + 8)
    if not match:
        return None
    beyond = _over_realm(sheet, match.end()) if match[0].strip() else match.end()
    named = place_at(sheet.folded, match.end()) or place_at(sheet.folded, beyond)
    whole = named is not None and (named.place.city is None or named.place.city_state)
    same = named and whole and named.place.country == city.place.country
    return named.span if named and same else None


def _over_realm(sheet: Sheet, at: int) -> int:
    """Behind "Republic of", before the name of a country; the place itself without."""
    for _ in range(_REALM):
        word = WORD.match(sheet.folded, at)
        if word is None or word[0] not in sheet.language.venue.leading:
            break
        at = word.end() + 1
    return at
