"""Turns text into folded words that know where they stand: wishes are found whatever the spelling; pure."""

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate

from parsers.records import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its place in the text; `prefix` when a wish left its end open with a *."""

    folded: str
    start: int
    end: int
    prefix: bool = False


Words = tuple[Word, ...]

_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0640\u064b-\u065f\u0670])*\*?")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th"}
    | {"ة": "ه", "ى": "ي", "ٱ": "ا", "ـ": "", "ک": "ك", "ی": "ي"}
)
# The Arabic article with the words written together with it: wa-l-, fa-l-, bi-l-, ka-l-, li-l-.
_ARTICLE = re.compile("^(?:[وف]?(?:ال|بال|كال|لل))(?=\\w{3})")
LONGEST_OPEN_WISH = 20
"""A wish with a * is of at most so many words; more are no wish."""


def words(text: str, *, wildcards: bool = False) -> Words:
    """The words of a text, folded: no case, accents or Arabic article; with their offsets in it."""
    found = (_word(piece, wildcards) for piece in _WORD.finditer(text))
    return tuple(word for word in found if word.folded)


def _word(piece: re.Match[str], wildcards: bool) -> Word:
    letters = piece.group()
    star = letters.endswith("*")
    return Word(fold(letters.removesuffix("*")), piece.start(), piece.end() - star, star and wildcards)


def fold(letters: str) -> str:
    """One word without case, accents, Latin ligatures and the Arabic article."""
    if letters.isascii():
        return letters.lower()
    parts = unicodedata.normalize("NFKD", letters.casefold())
    bare = "".join(part for part in parts if not unicodedata.combining(part))
    return _ARTICLE.sub("", bare.translate(_LETTERS))


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a text as one folded line, " so written ", and where each of them begins in it."""

    words: Words
    folded: str
    starts: tuple[int, ...]


def line(text: str) -> Line:
    """A text made ready for find."""
    found = words(text)
    starts = accumulate((len(word.folded) + 1 for word in found), initial=1)
    return Line(found, f" {' '.join(word.folded for word in found)} ", tuple(starts))


def find(asked: Words, text: Line) -> Span | None:
    """Where the asked words first stand side by side in a text, in its offsets; None when they do not."""
    opens = any(word.prefix for word in asked)
    if not asked or (opens and len(asked) > LONGEST_OPEN_WISH):
        return None
    at = text.folded.find(f" {' '.join(word.folded for word in asked)} ")
    if opens:
        open_ended = (re.escape(word.folded) + r"\S*" * word.prefix for word in asked)
        place = re.search(f" {' '.join(open_ended)} ", text.folded)
        at = place.start() if place else -1
    if at < 0:
        return None
    first = bisect_left(text.starts, at + 1)
    return text.words[first].start, text.words[first + len(asked) - 1].end
