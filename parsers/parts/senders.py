"""What stands like a place at the head of a line, or beside one, and is who sends or prints it."""

import re

from parsers.distributors import BY_FORM
from parsers.languages import every
from parsers.phrasebook import holds
from parsers.places import place_at
from parsers.records import Span

PAPERS = frozenset(every(lambda one: one.page.papers))  # last words of names of newspapers
OUTLETS = every(lambda one: one.page.outlets)
_SECTIONS = frozenset(every(lambda one: one.page.sections))
_FEW = 3  # letters that are initials
_INITIALS = range(3, 6)  # letters of an office
_BRACKET = re.compile(r"\s?[(\[]([^()\[\]\n]{3,40})[)\]]\Z")
_WORD = re.compile(r"[^\W\d_]+")


def without_sender(window: str, low: str, place: Span | None) -> Span | None:
    """Without the initials of who sends it: "Oslo, DPI, Monday, 4 May 2031", or "(Harbour Radio)"."""
    if place is None:
        return None
    bracket = _BRACKET.search(window, *place) if window[place[1] - 1] in ")]" else None
    if bracket and _prints(low, window, bracket):
        return (place[0], bracket.start())
    comma = window.rfind(", ", *place)
    sender = window[comma + 2 : place[1]] if comma > 0 else ""
    initials = len(sender) in _INITIALS and sender.isalpha() and sender.isupper()
    if not initials or window[place[0] : comma].isupper():
        return place
    return (place[0], comma) if place_at(low, comma + 2) is None else place


def names_no_body(name: str) -> bool:
    """Capitals that name no wire, no body, no section: "INTERPOL -", "FILE -" are no datelines."""
    low = name.lower()
    return low.partition("/")[0] not in BY_FORM and "interpol" not in low and low not in _SECTIONS


def names_page(window: str, low: str, end: int) -> bool:
    """Is what stands like a place a section of the page, or a body's initials: "World – ", "GIS – "?"""
    return (end <= _FEW and window[:end].isupper()) or low[:end].split()[-1] in _SECTIONS


def _prints(low: str, window: str, bracket: re.Match[str]) -> bool:
    """Are words in brackets who prints or sends the text, and no region: "(Harbour Radio)", "(L'Echo)"?"""
    start, end = bracket.span(1)
    words = _WORD.findall(low, start, end)
    if words and words[-1] in PAPERS:
        return True  # also (Taiwan News)
    if not words or place_at(low, start):
        return False
    if holds(low[start:end], OUTLETS):
        return True
    uncased = window[start].upper() == window[start].lower()
    return uncased and not any(place_at(low, match.start()) for match in _WORD.finditer(low, start, end))
