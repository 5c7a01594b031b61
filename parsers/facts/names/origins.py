"""The land or body behind a name: Ana Roe (Peru), Ana Roe of the Harbour Board."""

from parsers.facts.mentions import Range
from parsers.facts.offices.brackets import opens_office
from parsers.fold import fold
from parsers.languages import flags
from parsers.reference import PLACES
from parsers.tokens import Tokens

LONGEST_PLACE = 8  # tokens of a land or body
_LAND = 4  # tokens of a land in small letters
_BRACKET = 9  # tokens of a bracket behind a name
_OFFICE = 24  # tokens of a bracket that begins with an office
_RANKED = 2  # tokens from a rank to the noun of an office


def place_behind(tokens: Tokens, stop: int) -> Range | None:
    """(Morocco) or of the World Health Organization, right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    size = len(words)
    if stop + 2 < size and words[stop] == "(":
        return _in_bracket(tokens, stop + 1)
    if (
        stop + 2 < size
        and kinds[stop] & flags.COMMA
        and kinds[stop + 1] & flags.OF
        and words[stop + 1].islower()
    ):
        stop += 1  # Meng Hongwei, de la Chine, président
    if stop + 1 < size and kinds[stop] & flags.OF:
        begin = stop + 1
        while begin < size - 1 and kinds[begin] & flags.DETERMINER and begin - stop < 3:
            begin += 1
        if kinds[begin] & flags.GROUP and words[begin].islower() and begin < size - 1:
            begin += 1  # of the group Fair Roads
        end = begin
        while end < size - 1 and words[end][0].isupper() and end - begin < LONGEST_PLACE:
            if end > begin and kinds[end - 1] & flags.PLACE and kinds[end] & (flags.ROLE | flags.RANK):
                break  # Ana Roe of Peru Vice President
            end += 1
        return (begin, _land_end(tokens, begin, end)) if end > begin else None
    return None


def _in_bracket(tokens: Tokens, begin: int) -> Range | None:
    """What a bracket holds that begins with a capital or an office: (Peru), (former Director of Ports)."""
    words, office = tokens.words, opens_office(tokens, begin) or _office(tokens, begin)
    if not (office or words[begin][0].isupper() or _caseless(words[begin])):
        return None
    longest = _OFFICE if office or tokens.kinds[begin] & flags.RANK else _BRACKET
    end = next((k for k in range(begin + 1, min(len(words), begin + longest)) if words[k] == ")"), 0)
    return (begin, end) if end else None


def _office(tokens: Tokens, k: int) -> bool:
    """Does an office begin at a token, perhaps with a rank: former deputy mayor?"""
    kinds = tokens.kinds[k : k + 1 + _RANKED]
    head = next((n for n, kind in enumerate(kinds) if not kind & flags.RANK or kind & flags.ROLE), 0)
    return bool(kinds[head] & flags.ROLE)


def _land_end(tokens: Tokens, begin: int, end: int) -> int:
    """The end of a land that goes on in small letters: des Émirats arabes unis, de la République de X."""
    if end >= len(tokens.words) or not tokens.words[end].islower():
        return end
    last = min(len(tokens.words) - 1, end + _LAND)
    return next((k for k in range(last, end, -1) if fold(tokens.slice(begin, k)) in PLACES), end)


def _caseless(word: str) -> bool:
    """Does a word begin with a letter without case: a name in its own script, behind it in Latin letters?"""
    return word[0].isalpha() and word[0].lower() == word[0].upper()
