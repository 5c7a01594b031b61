"""Which noun of an office is its head: no rank, no part of a body or land, nobody who is served."""

from parsers.facts.offices.kinds import kind_at
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.reference import PLACES
from parsers.tokens import Tokens

_OFFICE = flags.ROLE | flags.RANK


def is_head(tokens: Tokens, speech: Speech, k: int, end: int, *, comma: bool) -> bool:
    """Is the noun before token k the head of the office that ends at a token, perhaps before a comma?"""
    if tokens.kinds[k - 1] & flags.SERVICE and (
        _general(tokens, speech, k - 1) if comma else _ranks_behind(tokens, k, end)
    ):
        return False
    if _country(tokens, k - 1):
        return False
    return not (_served(tokens, k, end) or _members(tokens, k) or _body(tokens, k))


def _ranks_behind(tokens: Tokens, k: int, end: int) -> bool:
    """Does nothing but ranks stand between token k and the name: an office may come before them."""
    kinds = tokens.kinds[k:end]
    return all(kind & (flags.SERVICE | flags.RANK) for kind in kinds)


def _general(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a rank an adjective of the body before it: de la Secretaría General, X?"""
    adjective = tokens.kinds[k] & flags.SERVICE and tokens.kinds[k] & flags.RANK
    behind = speech.adjectives_follow and kind_at(tokens, k - 1) & flags.GROUP
    return bool(adjective and behind)


def _country(tokens: Tokens, k: int) -> bool:
    """Is the word of an office the first of a country: Cabo Verde?"""
    words = tokens.words[k : k + 2]
    return " ".join(words).istitle() and len(words) > 1 and fold(" ".join(words)) in PLACES


def _served(tokens: Tokens, k: int, end: int) -> bool:
    """Is an office that of whom another one serves before a body: procureur du Roi près la cour?"""
    away = k < end and kind_at(tokens, k) & (flags.LINK | flags.OF) == flags.LINK
    return away and bool(kind_at(tokens, k - 2) & flags.OF and kind_at(tokens, k - 3) & _OFFICE)


def _members(tokens: Tokens, k: int) -> bool:
    """Are offices those of whom a body is made: présidente du conseil des commissaires, X?"""
    several = tokens.several(k - 1)
    return several and bool(kind_at(tokens, k - 2) & flags.OF and kind_at(tokens, k - 3) & flags.GROUP)


def _body(tokens: Tokens, k: int) -> bool:
    """Is a noun of an office that of a body by its name: ministro de X de la AUTORIDAD Nacional?"""
    group = kind_at(tokens, k - 1) & flags.GROUP and tokens.words[k - 1][0].isupper()
    return bool(group and kind_at(tokens, k - 2) & flags.DETERMINER and kind_at(tokens, k - 3) & flags.OF)
