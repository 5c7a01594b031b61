"""Signs of Arabic vowels, the stroke that widens a word and a blank behind "and" to nothing."""

import re
from collections.abc import Iterator
from itertools import islice

from parsers.languages.pointed import AND, PLAIN, POINTED
from parsers.records import Span
from parsers.twin.changes import MOST, Change

SIGNS = "\u064e-\u0652\u0670"
_STROKE = "\u0640"
_NEAR = 12  # characters of a word before another
_SIGN = re.compile(f"[{SIGNS}]|{_STROKE}[\u0621-\u064a]")
_RUN = re.compile(f"[{SIGNS}]+")
_STROKES = re.compile(f"{_STROKE}++(?=[\u0621-\u064a])")
_APART = re.compile(f"{AND} ++(?=[\u0621-\u064a])")
_FIRM = tuple(  # words that their first sign tells from others, and where it stands
    (word, next(k for k, letter in enumerate(word) if _SIGN.match(letter))) for word in sorted(POINTED)
)


def is_signed(text: str, beyond: str) -> bool:
    """May something be changed in a text with such uncommon characters?"""
    return (AND in beyond and f"{AND} " in text) or _SIGN.search(beyond) is not None


def sign_changes(text: str) -> list[Change]:
    """Signs of vowels to nothing but the endings of cases; strokes inside of a word: شعـــار, و قال."""
    return [(start, end, "") for start, end in sorted(islice(_places(text), MOST))]


def _places(text: str) -> Iterator[Span]:
    """Where vowel signs, strokes and an "and" written apart stand, which the plain form has not."""
    for match in _RUN.finditer(text):
        if not _firm(text, match.start()):
            yield match.span()
    if _STROKE in text:
        for match in _STROKES.finditer(text):
            before = text[max(0, match.start() - 2) : match.start()]
            if len(before) > 1 and before.isalpha() and _STROKE not in before:
                yield match.span()
    if f"{AND} " in text:
        for match in _APART.finditer(text):
            before = text[max(0, match.start() - 1) : match.start()]
            if not before or before.isspace() or before == "،":
                yield match.start() + 1, match.end()


def _firm(text: str, at: int) -> bool:
    """Does the sign at a place tell its word from another one?"""
    return any(
        text.startswith(word, at - sign) and not text.endswith(PLAIN, max(0, at - sign - _NEAR), at - sign)
        for word, sign in _FIRM
        if at >= sign
    )
