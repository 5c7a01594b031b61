"""Fields of one office in a list: Minister for Ports, National Security and Correctional Services."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_SEGMENT = 3  # words of a field
_LIST = 14  # tokens of a list of fields before one of its marks
_AHEAD = 8  # tokens from a comma to the "and" of its list
_PERSON = flags.ROLE | flags.GIVEN | flags.HONORIFIC | flags.CALENDAR
_OVER = flags.ROLE | flags.GROUP
_SMALL = flags.LINK | flags.DETERMINER
_PART = flags.FIELD | flags.GROUP | flags.RANK | flags.PLACE
_CHAIN = 12  # tokens of what an office is of, before the last noun
_BETWEEN = flags.COMMA | flags.AND


def parts_fields(tokens: Tokens, k: int) -> bool:
    """Does a comma or an "and" stand between two fields with capitals, behind an office and "of"?"""
    return _field_at(tokens, k + 1) and _led(tokens, k)


def joined_before(tokens: Tokens, k: int, first: int) -> bool:
    """Is the last field of an office all that stands between an "and" and a name: for Ports and Calm X?"""
    words, kinds = tokens.words, tokens.kinds
    if not 0 < first - k - 1 <= _SEGMENT or kinds[k - 1] & flags.PLACE or not words[k - 1][0].isupper():
        return False
    inside = range(k + 1, first)
    strange = any(kinds[n] & _PERSON or n in tokens.fresh or not words[n][0].isupper() for n in inside)
    return not strange and _led(tokens, k)


def opens_list(tokens: Tokens, comma: int) -> bool:
    """Does a comma stand so, and an "and" with the last of the fields behind it?"""
    words, kinds = tokens.words, tokens.kinds
    if not kinds[comma] & flags.COMMA or not parts_fields(tokens, comma):
        return False
    for k in range(comma + 1, min(len(words) - 1, comma + _AHEAD)):
        if k in tokens.fresh or kinds[k] & flags.AND:
            return k not in tokens.fresh and _field_at(tokens, k + 1)
        if not (words[k][0].isupper() or _inside(tokens, k)) or kinds[k] & _PERSON:
            return False
    return False


def _field_at(tokens: Tokens, begin: int) -> bool:
    """Do words with capitals begin at a token, one of them a field and none of a person?"""
    words, kinds, field = tokens.words, tokens.kinds, False
    for _ in range(_SEGMENT):  # de l’Énergie
        begin += begin < len(words) - 1 and bool(kinds[begin] & _SMALL) and words[begin].islower()
    for k in range(begin, min(len(words), begin + _SEGMENT)):
        if k in tokens.fresh or not words[k][0].isupper() or kinds[k] & _PERSON:
            return field and not kinds[k] & flags.ROLE
        field = field or bool(kinds[k] & flags.FIELD)
        if field:
            return True
    return field


def _led(tokens: Tokens, separator: int) -> bool:
    """Are there but fields and their marks between a token and the "of" behind an office or its body?"""
    words, kinds = tokens.words, tokens.kinds
    for k in range(separator - 1, max(0, separator - _LIST), -1):
        if kinds[k] & flags.LINK and words[k].islower() and not kinds[k - 1] & _BETWEEN:
            nation = kinds[k - 1] & flags.PLACE and words[k - 1].islower()  # du ministère kényan de
            return bool(kinds[k - 1 - bool(nation)] & _OVER)
        if k in tokens.fresh or kinds[k] & _PERSON or not (words[k][0].isupper() or _inside(tokens, k)):
            return False
    return False


def _inside(tokens: Tokens, k: int) -> bool:
    """Is a small token one between fields, or an adjective of one: de la Protection CIVILE et DES Ports?"""
    kinds = tokens.kinds
    return bool(kinds[k] & (_BETWEEN | _SMALL)) or (not kinds[k] and tokens.words[k - 1][0].isupper())


def chained(tokens: Tokens, link: int) -> bool:
    """Do an office and nouns with an "of" each stand before a small word: la juge de la cour DES mineurs?"""
    kinds = tokens.kinds
    for k in range(link - 1, max(0, link - _CHAIN), -1):
        if kinds[k] & flags.ROLE:
            return True
        listed = kinds[k] & flags.COMMA and kinds[k + 1] & flags.OF
        known = listed or kinds[k] & (_PART | _SMALL | flags.AND)
        if k in tokens.fresh or not (known or (not kinds[k] and tokens.words[k].isalpha())):
            return False
    return False


def bracketed(tokens: Tokens, n: int) -> bool:
    """Is one word of capitals, or one letter, in brackets that open at token n: (NCB), (e)?"""
    words = tokens.words
    if n <= 0 or words[n] != "(" or words[n + 2 : n + 3] != [")"]:
        return False
    return words[n + 1].isupper() or (len(words[n + 1]) == 1 and words[n + 1].isalpha())


def cultural(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word of no list the adjective of a field: Home Affairs and CULTURAL Heritage Minister X?"""
    free = not tokens.kinds[k] and tokens.words[k].istitle() and not speech.adjectives_follow
    return free and bool(tokens.kinds[k + 1] & flags.FIELD)
