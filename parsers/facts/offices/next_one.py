"""Whether the office behind somebody is that of the next in a list."""

from parsers.facts.mentions import Range
from parsers.facts.people.succession import succession_before
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FULL = 2  # words of a full name
_GRADE = flags.SERVICE | flags.HONORIFIC
_OVER = flags.RANK | flags.FIELD
_BARE = flags.GENDER | flags.GIVEN  # all that the words of a name may be


def next_one(tokens: Tokens, speech: Speech, after: Range) -> bool:
    """Is an office behind the holder of another the next of a list: X, la directora de la Policía Ana Roe?"""
    words, kinds, end = tokens.words, tokens.kinds, after[1]
    given = (k for k in range(after[0] + 1, end - 1) if kinds[k] & flags.GENDER and not kinds[k] & _OVER)
    if any(kinds[k - 1] & flags.GROUP for k in given):
        return True  # but la Comisión Parlamentaria de Puertos
    if speech.adjectives_follow:
        return False  # X, jefe de la Policía Portuaria Salinera
    k = end
    while k > after[0] + 1 and not kinds[k - 1] & ~_BARE and words[k - 1][0].isupper():
        k -= 1  # Minister of Public Security Le Quang Thanh
    if k < end and k > after[0] + 1 and words[k - 1][0].isupper() and kinds[k - 1] & _GRADE:
        return True  # Director of Police General Garba Sule
    k -= k > after[0] + 1 and kinds[k - 1] & flags.PARTICLE and words[k - 1][0].isupper()
    region = kinds[k - 1] & flags.PLACE and words[k - 2].lower() in speech.own_bodies  # of INTERPOL Africa X
    return end - k >= _FULL and bool(kinds[k - 1] & flags.FIELD or region)


def titled_behind(tokens: Tokens, end: int) -> bool:
    """Does an office end in the title before a name: X, Minister of Police Ms. Ana Roe?"""
    words, kinds = tokens.words, tokens.kinds
    if end + 1 >= len(words) or not kinds[end - 1] & flags.HONORIFIC or words[end] != ".":
        return False
    return words[end + 1][0].isupper() and end + 1 not in tokens.fresh


def before_next(tokens: Tokens, after: Range) -> bool:
    """Is an office behind somebody with an office that of the next: Mayor X, the chief, ANA ROE, spoke?"""
    words, kinds, (first, end) = tokens.words, tokens.kinds, after
    if end + 2 >= len(words) or not kinds[end] & flags.COMMA or not kinds[first - 1] & flags.DEFINITE:
        return False
    return words[end + 1][0].isupper() and words[end + 2][0].isupper() and bool(kinds[end + 1] & flags.GIVEN)


def of_successor(tokens: Tokens, speech: Speech, role: Range, after: Range) -> bool:
    """Is a post without a noun that of who comes: X prend la suite du juge, Y, À LA TÊTE DU COMITÉ?"""
    if any(kind & flags.ROLE for kind in tokens.kinds[slice(*after)]):
        return False
    led = role[0] - (role[0] > 0 and tokens.kinds[role[0] - 1] & flags.DETERMINER > 0)
    return led > 0 and succession_before(tokens, speech, led) >= 0
