"""What an "and" or a comma joins inside of an office: its fields, or two offices of one person."""

from parsers.facts.offices.fields import cultural, joined_before, parts_fields
from parsers.facts.offices.kinds import kind_at
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_ANOTHER = 10  # tokens of an office before "and"
_APART = flags.COMMA | flags.END | flags.CUE | flags.AUXILIARY | flags.PRONOUN | flags.RELATIVE


def fields_joined(tokens: Tokens, speech: Speech, k: int, end: int) -> bool:
    """Are two fields before an office joined: Administration and Home Affairs Minister X?"""
    word, kinds = tokens.words[k - 2], tokens.kinds
    local = k < end - 1 and kinds[k] & flags.RANK and kinds[k + 1] & flags.GROUP  # Local Government
    local = local or (k < end - 1 and cultural(tokens, speech, k))
    over = (local or kinds[k] & flags.FIELD) and kind_at(tokens, k - 2) & (flags.FIELD | flags.GROUP)
    over = over and word.istitle() and fold(word) not in speech.own_bodies
    return bool(over) or parts_fields(tokens, k - 1) or joined_before(tokens, k - 1, end)


def fields_listed(tokens: Tokens, k: int) -> bool:
    """Do fields of one office stand around a comma: ministra de Comercio, Industria y Turismo?"""
    return bool(kind_at(tokens, k) & kind_at(tokens, k - 2) & flags.FIELD) or parts_fields(tokens, k - 1)


def both_offices(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does an office with a complement stand before "and", and the one behind it without article?"""
    kinds, n = tokens.kinds, k - 2
    if not kinds[k] & (flags.ROLE | flags.RANK):
        return False
    linked = False
    while n > max(0, k - _ANOTHER) and n not in tokens.fresh and not kinds[n] & _APART:
        linked = linked or bool(kinds[n] & flags.LINK)
        if kinds[n] & flags.ROLE and tokens.words[n - 1].lower() in speech.articles:
            return True  # la vicepresidenta segunda y ministra de X: both are hers
        if linked and kinds[n] & flags.ROLE:
            break
        n -= 1
    return n >= 0 and linked and bool(kinds[n] & flags.ROLE)


def name_ends(tokens: Tokens, k: int) -> bool:
    """Does a name or a land end at token k: Police Minister Roe and General X, Benin and General X?"""
    strange = k >= 0 and not tokens.kinds[k] and tokens.words[k][0].isupper()
    return strange or bool(kind_at(tokens, k) & flags.PLACE)
