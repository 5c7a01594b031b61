"""An office in brackets beside a country: X of Peru (Delegate for the Americas), X (Peru, Delegate)."""

from parsers.facts.mentions import Range
from parsers.fold import fold
from parsers.languages import flags
from parsers.reference import PLACES
from parsers.tokens import Tokens

_LONGEST = 12  # tokens of an office in brackets
_LAND = 5  # tokens of a country and its comma
_OWN = 5  # tokens from a land to the office that is its own
_BEFORE_OFFICE = flags.RANK | flags.FIELD | flags.GROUP | flags.PLACE


def office_in_bracket(tokens: Tokens, k: int) -> Range | None:
    """The office that fills a bracket which opens at a token, behind a name and its country."""
    words, kinds = tokens.words, tokens.kinds
    if k + 1 >= len(words) or words[k] != "(" or not kinds[k + 1] & (flags.ROLE | flags.RANK):
        return None
    end = next((n for n in range(k + 2, min(len(words), k + _LONGEST)) if words[n] == ")"), 0)
    if not end or tokens.several(k + 1) or not tokens.lines.isdisjoint(range(k + 1, end + 1)):
        return None
    told = any(kind & flags.ROLE for kind in kinds[k + 1 : end])
    dated = any(word.isdigit() for word in words[k + 1 : end])
    return (k + 1, end) if told and not dated else None


def behind_country(tokens: Tokens, bracket: Range) -> Range:
    """The words of a bracket without the country at one end: (Chile, DELEGATE FOR ASIA)."""
    first, last = bracket
    commas = [k for k in range(first + 1, last - 1) if tokens.kinds[k] & flags.COMMA]
    if len(commas) != 1 or last - first > _LONGEST + _LAND:
        return bracket
    comma = commas[0]
    if fold(tokens.slice(first, comma)) in PLACES:
        return comma + 1, last
    return (first, comma) if fold(tokens.slice(comma + 1, last)) in PLACES else bracket


def opens_office(tokens: Tokens, begin: int) -> bool:
    """Does an office begin at a token, with the nation, land or body that has it: Kenyan MINISTER of X?"""
    kinds, words, k = tokens.kinds, tokens.words, begin
    last = min(len(kinds), begin + _OWN)
    while k < last and not kinds[k] & flags.ROLE:
        part = kinds[k] & _BEFORE_OFFICE or words[k] in flags.GENITIVES
        if not part and (k == begin or kinds[k] or not words[k][0].isupper()):
            return False  # but former Port Director
        k += 1
    return k < last and k not in tokens.fresh and bool(kinds[k] & flags.ROLE) and not tokens.several(k)
