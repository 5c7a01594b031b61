"""A surname that begins with an elided article, as the words of a sentence do: L’Hermitte, but l’Union."""

from bisect import bisect_left
from collections.abc import Callable
from itertools import compress

from parsers.languages import flags
from parsers.languages.names.latin import ARTICLED, ELIDED

_NAMED = flags.GENDER | flags.GIVEN
_LEADING = flags.HONORIFIC | flags.ROLE | flags.SERVICE
_ELISION = 2  # characters of an elided article: L’


def join_surnames(text: str, words: list[str], starts: list[int], kind: Callable[[str, int], int]) -> None:
    """A surname with an article or a letter before its apostrophe is one word: Mme L’Hermitte, N’Guessan."""
    found = [bisect_left(starts, match.start() - 1) for match in ELIDED.finditer(text)]
    found = [i for i in found if len(words[i]) == _ELISION and not kind(words[i + 1], 0) & ~_NAMED]
    wholes = {words[i] + words[i + 1] for i in found if words[i][0] not in ARTICLED or _led(words, i, kind)}
    joined = {i + 1 for i in found if words[i] + words[i + 1] in wholes}
    if joined:
        for i in joined:
            words[i - 1] += words[i]
        kept = [i not in joined for i in range(len(words))]
        words[:], starts[:] = compress(words, kept), compress(starts, kept)


def _led(words: list[str], i: int, kind: Callable[[str, int], int]) -> bool:
    """Does a title, an office or a given name stand before a word: Mme, M., la juge, Anne-Cécile?"""
    before = words[i - 2] if i > 1 and words[i - 1] == "." else words[i - 1] if i else ""
    if not before[:1].isalpha():
        return False
    known = kind(before, 0)
    if before is not words[i - 1]:
        return bool(known & flags.HONORIFIC)
    return bool(known & _LEADING) or (before.istitle() and not known & ~_NAMED)
