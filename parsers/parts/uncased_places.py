"""Datelines of a script without capitals: a paper "from" a city, a place of no table with its country."""

import re

from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.parts.bare_places import PARAGRAPH, REACH
from parsers.parts.dateline_wires import whole_place
from parsers.parts.headings import DatelineParts
from parsers.places import place_at

_PAPER = re.compile(
    r"(?:[^:\n]{3,40}?\s[-–—]\s)?(?:[\"“«][^\"“”«»\n:]{2,30}[\"”»]|([^\W\d_a-z]{3,12}))\s([^\W\d_a-z]{2,3})\s"
)
OPENING = '"“«'
_COLON = re.compile(r"\s?:\s")
_LAND = re.compile(r"([^\W\d_a-z]+(?:[ -][^\W\d_a-z]+){0,4}) \(([^()\n\d]{3,24})\)\s?[-–—]\s")
_FROM = frozenset(fold(word) for one in LANGUAGES.values() if not one.speech.cased for word in one.speech.of)
_SAID = frozenset(
    fold(word) for one in LANGUAGES.values() if not one.speech.cased for word in one.speech.said
)


def without_case(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """Such a dateline at the head of a paragraph, if one opens it."""
    if end - start < PARAGRAPH:
        return None
    return _from_city(text, folded, start, end) or _with_land(text, start, end)


def _from_city(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """As in "إيلاف من الرباط: ", "«الأيام» من الرباط: "."""
    match = _PAPER.match(text, start, min(end, start + 2 * REACH))
    if match is None or fold(match[2]) not in _FROM or (match[1] and fold(match[1]) in _SAID):
        return None
    named = place_at(folded, match.end())
    colon = _COLON.match(text, named.span[1]) if named and named.place.city else None
    if named is None or colon is None:
        return None
    return DatelineParts((start, len(text[: colon.end()].rstrip())), named.span, None, None)


def _with_land(text: str, start: int, end: int) -> DatelineParts | None:
    """As in "بونتا ديل إيستي (أوروغواي) – ": a place that no table has."""
    match = _LAND.match(text, start, min(end, start + REACH))
    if match is None or not whole_place(match[2]):
        return None
    place = (start, match.end(2) + 1)
    return DatelineParts((start, len(text[: match.end()].rstrip())), place, None, None)
