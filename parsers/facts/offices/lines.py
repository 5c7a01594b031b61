"""Names and offices in lines of their own: a list of speakers, who signs a letter."""

from parsers.facts.mentions import Range
from parsers.languages import flags
from parsers.languages.names.latin import YOUNGER
from parsers.tokens import Tokens

_PAIRS = 12  # of a list that are walked up
_LONGEST = 16  # tokens of a line
_NAME = 6  # tokens of a name
_WITHIN = flags.OFFICE | flags.LINK | flags.AND | flags.DETERMINER | flags.COMMA
_SMALL = flags.LINK | flags.STOP
_WORDS = flags.WRITING | flags.CUE
_NO_NAME = flags.ROLE | flags.GROUP | flags.STOP | flags.CALENDAR | flags.COMMA | flags.END


def role_beside(tokens: Tokens, first: int, stop: int) -> Range | None:
    """The office in the line below a name that fills its own, or above where offices lead the list."""
    by = first not in tokens.lines and _by(tokens, first)
    if not (by or first in tokens.lines) or not (stop in tokens.lines or stop == len(tokens.words)):
        return None
    begin, end = _above(tokens, first), _end(tokens, stop)
    over = not by and _is_office(tokens, begin, first)
    if over and not _led_by_names(tokens, begin):
        return begin, first
    return (stop, end) if _is_office(tokens, stop, end) else None


def _by(tokens: Tokens, first: int) -> bool:
    """Does a small word stand before a name in its line, alone or behind what it is: Remarks by X?"""
    begin = next((k for k in range(first - 1, max(-1, first - _NAME), -1) if k in tokens.lines), -1)
    if begin < 0 or not tokens.kinds[first - 1] & _SMALL:
        return False
    return begin == first - 1 or any(kind & _WORDS for kind in tokens.kinds[begin : first - 1])


def _led_by_names(tokens: Tokens, office: int) -> bool:
    """Is the first line of a list, upwards from one that is an office, a name?"""
    for _ in range(_PAIRS):
        name = _above(tokens, office)
        if not _is_name(tokens, name, office):
            return False
        office = _above(tokens, name)
        if not _is_office(tokens, office, name):
            return True
    return True


def _above(tokens: Tokens, start: int) -> int:
    """Where the line before one that starts at a token begins; `start` itself without, or if it is long."""
    k = start - 1
    while k > max(0, start - _LONGEST) and k not in tokens.lines:
        k -= 1
    return k if k >= 0 and k in tokens.lines else start


def _end(tokens: Tokens, start: int) -> int:
    """One past the line that starts at a token; the token itself if it is long."""
    k, last = start + 1, min(len(tokens.words), start + _LONGEST)
    while k < last and k not in tokens.lines:
        k += 1
    return k if k == len(tokens.words) or k in tokens.lines else start


def _is_office(tokens: Tokens, begin: int, end: int) -> bool:
    """Is a line nothing but an office: Minister of Justice, Norway?"""
    words, kinds = tokens.words, tokens.kinds
    if begin >= end or not words[begin][0].isupper():
        return False
    link = next((k for k in range(begin, end) if kinds[k] & flags.LINK), end)
    if not any(kinds[k] & flags.ROLE and not tokens.several(k) for k in range(begin, link)):
        return False
    return all(
        word[0].isupper() or kind & _WITHIN or word in flags.GENITIVES or word in "()&-"
        for word, kind in zip(words[begin:end], kinds[begin:end], strict=True)
    )


def _is_name(tokens: Tokens, begin: int, end: int) -> bool:
    """Does a line look like a name: Kari Roe, Dr. Ana M. Ruiz?"""
    size = end - begin
    return 1 < size <= _NAME and all(
        kind & flags.HONORIFIC
        or word == "."
        or (word[0].isupper() and not kind & _NO_NAME)
        or word in YOUNGER
        for word, kind in zip(tokens.words[begin:end], tokens.kinds[begin:end], strict=True)
    )
