"""The consonants of a word: what two spellings of a foreign name share in Arabic, أوركيزا and أوركويزا."""

import re

from parsers.fold import fold

_VOWELS = re.compile("(?<!^)[اويىءؤئ]")  # of foreign names: written in one text, left out in another
_LONG, _BONES = 5, 3  # letters of such a surname; of it without its vowels


def bones(word: str) -> str:
    """A word without its long vowels but the first letter; empty for a short one."""
    found = _VOWELS.sub("", fold(word)) if len(word) >= _LONG else ""
    return found if len(found) >= _BONES else ""
