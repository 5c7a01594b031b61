"""Fields that one office is over, in a list with an "of" each: la juge de A, du B et des C."""

from parsers.languages import flags
from parsers.tokens import Tokens

_LISTED = 9  # tokens from the comma of a list of fields to its "and"
_WALL = flags.COMMA | flags.RELATIVE | flags.CLAUSE | flags.PRONOUN | flags.AUXILIARY


def each_with_of(tokens: Tokens, comma: int) -> bool:
    """Are fields listed with an "of" each, the last behind "and": ministre DE A, DE l’outre-mer et DES B?"""
    kinds = tokens.kinds
    for k in range(comma, min(len(kinds) - 1, comma + _LISTED)):
        if kinds[k] & (flags.COMMA | flags.AND):
            if not kinds[k + 1] & flags.OF or k in tokens.fresh:
                return False
            if kinds[k] & flags.AND:
                return k > comma
        elif kinds[k] & (_WALL | flags.ROLE | flags.GIVEN | flags.CUE):
            return False
    return False
