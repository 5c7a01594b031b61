"""Places of a text and what the words beside them make of them: "in X", "X, country", "days, X"."""

import re

from parsers.languages import LANGUAGES
from parsers.places import Named, place_at
from parsers.records import Span
from parsers.reference import ADJECTIVES, PLACE_WORDS, SCAN_WORDS
from parsers.sheet import Sheet

MOST = 150  # places looked at
NO_NATIONALITIES: dict[str, str] = {}  # of a language that the table of countries lacks
WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(
    r"\s?[,(\[/-]\s?\(?|\s?,?\s(?:(?:in|en|au|aux|del?|du|of)(?: (?:northern|southern|central))?|"
    r"شمالي?|جنوبي?|شرقي?|غربي?|وسط)\s"
)


def places_in(sheet: Sheet, end: int) -> list[Named]:
    """Places named in the text, in order."""
    found: dict[Span, Named] = {}
    for word in sheet.words & SCAN_WORDS.keys():
        for begins in SCAN_WORDS[word]:
            _occurrences(sheet, begins, 0, end, found)
    if sheet.language.code == "ar":
        for word in sheet.words:
            if word[0] in "بول" and word[1:] in PLACE_WORDS:
                _occurrences(sheet, word, 1, end, found)
    named = sorted(found.values(), key=lambda n: (n.span[0], -n.span[1]))
    kept: list[Named] = []
    for place in named:
        if not kept or place.span[0] >= kept[-1].span[1]:
            kept.append(place)
    return kept


def _occurrences(sheet: Sheet, word: str, skip: int, end: int, found: dict[Span, Named]) -> None:
    """Every place whose name begins with a word (behind a prefix of so many letters)."""
    folded, cased = sheet.folded, sheet.language.code != "ar"
    at = folded.find(word, 0, end)
    while at >= 0 and len(found) < MOST:
        start = at + skip
        if not folded[at - 1 : at].isalpha() and not (cased and sheet.text[start].islower()):
            named = place_at(folded, start)
            if named and not _short_word(sheet, named):
                found[named.span] = named
        at = folded.find(word, at + len(word), end)


def _short_word(sheet: Sheet, named: Named) -> bool:
    """Acronyms must be written in capitals: "US", not "us"."""
    written = sheet.text[named.span[0] : named.span[1]]
    return len(written) < 4 and written.isascii() and not written.isupper()


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
