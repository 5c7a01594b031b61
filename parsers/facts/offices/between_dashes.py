"""An office between two dashes behind a name: Ana Roe — head of the port — spoke; X —ministra de Y—, que."""

from parsers.languages import flags
from parsers.tokens import Tokens

_FAR = 24  # tokens between two dashes
_HEAD = 3  # of them before the noun of the office
_BEFORE_HEAD = flags.DETERMINER | flags.RANK | flags.FIELD | flags.PLACE
_NO_NAME = flags.ROLE | flags.CUE | flags.CALENDAR


def set_commas(tokens: Tokens) -> None:
    """Dashes around an office behind a name are commas: what is known of these goes for them.

    Of a dash that a comma follows only the first is one: Ana Roe —head of the harbour—, who spoke.
    """
    words, kinds, closed = tokens.words, tokens.kinds, 0
    for k in sorted(k for dash in flags.DASHES for k in tokens.places(dash)):
        if k <= closed or not _opens(tokens, k):
            continue
        word, last = words[k], min(len(words) - 1, k + _FAR)
        end = next((n for n in range(k + 2, last) if words[n] == word or n in tokens.fresh), 0)
        if end and words[end] == word and end not in tokens.fresh:
            kinds[k] |= flags.COMMA
            kinds[end] |= 0 if kinds[end + 1] & flags.COMMA else flags.COMMA
            closed = end


def _opens(tokens: Tokens, dash: int) -> bool:
    """Does a name end before a dash, and an office begin behind it?"""
    words, kinds = tokens.words, tokens.kinds
    if dash < 1 or dash in tokens.fresh or not words[dash - 1][0].isupper() or kinds[dash - 1] & _NO_NAME:
        return False
    for k in range(dash + 1, min(len(words), dash + 1 + _HEAD)):
        if kinds[k] & flags.ROLE:
            return not tokens.several(k)
        if kinds[k] & ~_BEFORE_HEAD or not kinds[k]:
            return False
    return False
