"""A clause with a subject of its own ahead of the sentence's: Lorsque X a parlé, Y s’est levé."""

from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_OPENING = 3  # tokens of "shortly before", "peu avant que", "là où"
_BEFORE_NAME = flags.DETERMINER | flags.HONORIFIC
_NO_OPENING = flags.DETERMINER | flags.PRONOUN | flags.COMMA | flags.END


def clause_ahead(frame: Frame, low: int) -> bool:
    """Does a sentence that begins at token `low` begin with such a clause: Peu AVANT QUE X ne parte, Y?"""
    kinds = frame.tokens.kinds
    for k in range(low, min(len(kinds), low + _OPENING)):
        if kinds[k] & flags.CLAUSE or (k > low and kinds[k] & flags.THAT):
            return True
        if kinds[k] & _NO_OPENING or k in frame.beginning:
            break
    return False


def behind_clause_ahead(frame: Frame, low: int, first: int, then: int) -> bool:
    """Of two who are named in a sentence, is the first one's such a clause, the other behind its comma?

    Or does the sentence stress the other one there: À la tribune avec X, C’EST Y qui a répondu?
    """
    kinds, k = frame.tokens.kinds, then - 1
    while k > first and (kinds[k] & _BEFORE_NAME or frame.tokens.words[k] == "."):
        k -= 1
    cleft = kinds[k] & flags.PASSIVE and any(kind & flags.COMMA for kind in kinds[k - 2 : k])
    return k > first and bool(cleft or (kinds[k] & flags.COMMA and clause_ahead(frame, low)))
