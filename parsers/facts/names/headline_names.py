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
        if one.name[0] not in inside or _told(tokens, one) or _words(tokens, one) in known
    ]


def _told(tokens: Tokens, one: Mention) -> bool:
    """Does more than capitals say that this is a person: an office or title before, but in a line of them?"""
    if one.described or one.counted or one.title >= 0:
        return True
    return one.role is not None and not all(
        word.isupper() for word in tokens.words[one.role[0] : one.name[1]]
    )


def _inside_headlines(tokens: Tokens) -> set[int]:
    """The tokens of short lines of one sentence with capitals throughout, no items of a list."""
    found: set[int] = set()
    for first, last in pairwise((*sorted(tokens.lines), len(tokens.words))):
        if not _SHARE[0] < last - first <= _LONGEST or not tokens.fresh.isdisjoint(range(first + 1, last)):
            continue
        ends = tokens.words[last - 1] in _ENDS
        item = (ends and first > 0) or not tokens.words[first][0].isalnum()
        if not item and _capitals(tokens, first, last, whole=ends):
            found.update(range(first, last))
    return found


def _capitals(tokens: Tokens, first: int, last: int, *, whole: bool) -> bool:
    """Have most words a capital, or (`whole`, where a point ends the line) all of them?"""
    words = [word for word in tokens.words[first:last] if len(word) > _SMALL and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    enough = capitals == len(words) if whole else capitals * _SHARE[0] >= len(words) * _SHARE[1]
    return len(words) >= _SHARE[0] and enough


def _words(tokens: Tokens, one: Mention) -> tuple[str, ...]:
    return tuple(tokens.words[one.name[0] : one.name[1]])
