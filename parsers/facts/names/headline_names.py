"""Names in lines that give each word a capital: those with an office or that the rest of the text has too."""

from itertools import pairwise

from parsers.facts.mentions import Mention
from parsers.tokens import Tokens

_SMALL = 4  # letters of a word that may have a capital in a headline or not
_SHARE = 4, 3  # of so many words so many have one
_ENDS = (".", ";")  # of a sentence, of an item
_LONGEST = 24  # tokens of a headline


def without_headline_names(tokens: Tokens, names: list[Mention]) -> list[Mention]:
    """The names without those that only a headline's capitals make ("Roe Compares Lamb")."""
    inside = _inside_headlines(tokens)
    if not inside:
        return names
    known = {_words(tokens, one) for one in names if one.name[0] not in inside}
    return [
        one
        for one in names
        if one.name[0] not in inside
        or one.described
        or one.counted
        or one.role
        or one.title >= 0
        or _words(tokens, one) in known
    ]


def _inside_headlines(tokens: Tokens) -> set[int]:
    """The tokens of short lines of one sentence with capitals throughout, no items of a list."""
    found: set[int] = set()
    for first, last in pairwise((*sorted(tokens.lines), len(tokens.words))):
        if not _SHARE[0] < last - first <= _LONGEST or not tokens.fresh.isdisjoint(range(first + 1, last)):
            continue
        item = tokens.words[last - 1] in _ENDS or not tokens.words[first][0].isalnum()
        if not item and _capitals(tokens, first, last):
            found.update(range(first, last))
    return found


def _capitals(tokens: Tokens, first: int, last: int) -> bool:
    words = [word for word in tokens.words[first:last] if len(word) > _SMALL and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _SHARE[0] and capitals * _SHARE[0] >= len(words) * _SHARE[1]


def _words(tokens: Tokens, one: Mention) -> tuple[str, ...]:
    return tuple(tokens.words[one.name[0] : one.name[1]])
