"""Places of a text and what the words beside them make of them: "in X", "X, country", "days, X"."""

import re

from parsers.languages import LANGUAGES
from parsers.places import Named, place_at
from parsers.records import Span
from parsers.reference import ADJECTIVES
from parsers.sheet import Sheet

NO_NATIONALITIES: dict[str, str] = {}  # of a language that the table of countries lacks
WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(
    r"\s?[,(\[/-]\s?\(?|\s?,?\s(?:(?:in|en|au|aux|del?|du|of)(?: (?:northern|southern|central))?|"
    r"شمالي?|جنوبي?|شرقي?|غربي?|وسط)\s"
)


def after_in(sheet: Sheet, before: str, named: Named) -> bool:
    """Does "in" stand before the place, perhaps with "the city of", or with the city before the country?"""
    if sheet.language.code == "ar" and sheet.folded[named.span[0] - 1] == "ب":
        return True
    tail = WORD.findall(before)[-4:]
    if not sheet.language.venue.seats.isdisjoint(tail[-2:]):
        return False
    at = sheet.language.venue.at | LANGUAGES["en"].venue.at
    if tail and tail[-1] in at:
        return True
    nationalities = ADJECTIVES.get(sheet.language.code, NO_NATIONALITIES)
    while tail and (tail[-1] in sheet.language.venue.leading or tail[-1] in nationalities):
        tail.pop()
    return bool(tail) and tail[-1] in at


def after_name(sheet: Sheet, named: Named) -> bool:
    """As in "77th INTERPOL General Assembly, St Petersburg": right after the name."""
    before = sheet.folded[max(0, named.span[0] - 24) : named.span[0]].rstrip(" ,-(")
    return before.endswith(sheet.language.assembly.names + LANGUAGES["en"].assembly.names)


def beside_days(sheet: Sheet, named: Named) -> bool:
    """As in "18-21 October 2022, New Delhi" or "Vienna, 28 November - 1 December 2023"."""
    for mention in sheet.days:
        if mention.last and 0 <= named.span[0] - mention.span[1] <= 4:
            return not sheet.folded[mention.span[1] : named.span[0]].strip(" ,،-|(")
        if mention.last and 0 <= mention.span[0] - named.span[1] <= 24:
            return "\n" not in sheet.folded[named.span[1] : mention.span[0]] and (
                sheet.folded[named.span[0] - 1 : named.span[0]] in ("", "\n", "(")
            )
    return False


def country_beside(sheet: Sheet, city: Named) -> Span | None:
    """As in "Kigali, Rwanda", "ISTANBUL (Turquie)", "New Delhi, India"."""
    match = _BETWEEN.match(sheet.folded, city.span[1], city.span[1] + 8)
    if not match:
        return None
    named = place_at(sheet.folded, match.end())
    same = named and named.place.city is None and named.place.country == city.place.country
    return named.span if named and same else None
