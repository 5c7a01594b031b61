"""Whether a text is a speech as it was given: who holds it quotes others, and nobody quotes the speech."""

import re

from parsers.languages import Language, one_of
from parsers.parts.furniture import speech_title
from parsers.phrasebook import offsets

_HEAD = 600  # characters in which a heading says so
_LONGEST = 1_500  # characters of a paragraph that addresses the audience, one after the other
_ALONE = 90  # characters of a line of it that ends in no mark
_ENDS = ",;:!،؛"  # behind an address
_PARTS = "–—|-:"  # between what it was held at and the title
_FAR = 100  # characters before one of them
_TITLE = rf"\s(?:[^\W\d_]+ )?{one_of(lambda one: one.page.speeches)}\b"
_BEHIND = re.compile(  # 99th assembly – Opening address by X
    rf"[^\n]{{3,{_FAR}}}(?:\s[–—|-]|:){_TITLE}"
)
_BEHIND_PART = re.compile(_TITLE)


def is_transcript(folded: str, language: Language) -> bool:
    """Does a line of the heading begin like the title of a speech, and a later one address an audience?"""
    title = speech_title(folded, _HEAD) or _titled_behind(folded)
    if not title:
        return False
    return any(_addresses(line.strip(), language) for line in folded[title:].split("\n")[1:])


def _titled_behind(folded: str) -> int:
    """Where the title of a speech ends that stands behind what it was held at; 0 without."""
    parts = offsets(folded[: _HEAD + _FAR + 2], _PARTS)
    if not any(_BEHIND_PART.match(folded, at + 1) for at in parts):
        return 0  # as a rule
    starts = [0, *(at + 1 for at in offsets(folded[:_HEAD], "\n"))]
    return next((match.end() for at in starts if (match := _BEHIND.match(folded, at))), 0)


def _addresses(line: str, language: Language) -> bool:
    """A paragraph that is nothing but a form of address: "Ladies and gentlemen,"."""
    marked = len(line) <= _LONGEST and line[-1:] in _ENDS
    alone = 0 < len(line) <= _ALONE and line[-1:].isalpha()
    return (marked or alone) and line.startswith(language.page.addresses)
