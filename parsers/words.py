"""The words of a folded text, and which of them are left when a part of it is taken away."""

import re

from parsers.numbers import digits_alike

_MARKS = ".,;:'\"()-!?/\n«»،؛؟…[]|&*•·_<>%’"  # what stands beside words
_BESIDE = frozenset(_MARKS)
_BLANKS = bytes(32 if chr(one) in _BESIDE else one for one in range(256))  # of ASCII
_FIGURES = "0123456789"
_NUMBERED = re.compile(r"0(?<!\S0)0*+(\S*[^0\s])(?!\S)")  # figures and more, where all figures are alike
_FEW = 20  # words that are sooner looked for than all are read again


def words_of(folded: str, alike: str | None = None) -> frozenset[str]:
    """The words of a folded text; of "195th" also the "th". `alike` has each of its digits a 0."""
    figures = _NUMBERED.finditer(digits_alike(folded) if alike is None else alike)
    words = _apart(folded).split()
    words += [folded[slice(*match.span(1))] for match in figures]
    return frozenset(words)


def _apart(folded: str) -> str:
    """A text with blanks instead of its marks."""
    if folded.isascii():
        return folded.encode().translate(_BLANKS).decode()  # at once, and not mark by mark
    for mark in _MARKS:
        folded = folded.replace(mark, " ")
    return folded


def words_left(words: frozenset[str], lost: frozenset[str], folded: str, alike: str) -> frozenset[str]:
    """The words of a text that has lost some parts, of its former ones; `folded` is what is left."""
    if len(lost) > _FEW:
        return words_of(folded, alike)
    return words.difference([word for word in lost if not _stands(folded, word)])


def _stands(folded: str, word: str) -> bool:
    """Does a text have a word, perhaps behind figures?"""
    at = folded.find(word)
    while at >= 0:
        start, stop = at, at + len(word)
        if word[0] not in _FIGURES and word[-1] not in _FIGURES:
            while start and folded[start - 1] in _FIGURES:
                start -= 1
        if (not start or _parts(folded[start - 1])) and (stop == len(folded) or _parts(folded[stop])):
            return True
        at = folded.find(word, stop)
    return False


def _parts(character: str) -> bool:
    return character in _BESIDE or character.isspace()
