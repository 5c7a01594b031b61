"""Turns text into folded words that know where they stand: wishes are found whatever the spelling; pure."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

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
LONGEST_WISH = 20
"""Words of a wish beyond these are not looked at."""


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


def find(asked: Words, text: Words) -> Span | None:
    """Where the asked words first stand side by side in a text, in its offsets; None when they do not."""
    asked = asked[:LONGEST_WISH]
    if not asked:
        return None
    for at in range(len(text) - len(asked) + 1):
        if all(_same(wish, text[at + n]) for n, wish in enumerate(asked)):
            return text[at].start, text[at + len(asked) - 1].end
    return None


def _same(wish: Word, word: Word) -> bool:
    return word.folded.startswith(wish.folded) if wish.prefix else word.folded == wish.folded


def all_of(wanted: Collection[str], there: Collection[str]) -> bool:
    """True when every wanted word is there."""
    return all(word in there for word in wanted)
