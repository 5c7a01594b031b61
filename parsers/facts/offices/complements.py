"""What a small word leads to inside of an office: a region, a body, whom somebody serves."""

from parsers.facts.offices.fields import chained
from parsers.facts.offices.kinds import kind_at
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_OFFICE = flags.ROLE | flags.RANK
_ADJECTIVES = 4  # tokens from the noun of a complement to its last adjective


def before_region(tokens: Tokens, speech: Speech, k: int, word: str) -> bool:
    """The small word before the region of an office: la vicepresidenta por Asia, X."""
    return word in speech.inside and bool(kind_at(tokens, k) & flags.PLACE)


def leads_to_region(tokens: Tokens, speech: Speech, k: int, end: int) -> bool:
    """Does a small word lead from an office to its region or field: déléguée à la Sécurité X?"""
    kinds, to = tokens.kinds, k
    while to < end - 1 and kinds[to] & flags.DETERMINER:
        to += 1
    led = kind_at(tokens, k - 2) & (flags.ROLE | flags.RANK | flags.GROUP | flags.PLACE)
    nation = kinds[to] & flags.PLACE and tokens.words[to].islower()  # presidente al francés X
    field = kinds[to] & (flags.FIELD | flags.GROUP | flags.PLACE) if to < end and not nation else 0
    return speech.adjectives_follow and bool(led) and bool(field)


def sent_by_land(tokens: Tokens, k: int, end: int) -> bool:
    """Does a link lead from the land of an office to a body or land: envoy of Chile TO the Union?"""
    n = k - 3 - bool(kind_at(tokens, k - 3) & (flags.DETERMINER | flags.OF) == flags.DETERMINER)
    land = (
        kind_at(tokens, k - 2) & flags.PLACE
        and kind_at(tokens, n) & flags.OF
        and kind_at(tokens, n - 1) & _OFFICE
    )
    seats = tokens.kinds[k:end] if land else ()
    return any(kind & (flags.GROUP | flags.PLACE) for kind in seats)


def of_staff(tokens: Tokens, k: int) -> bool:
    """Is token k what an office before it is of: jefe de gabinete del secretario general?"""
    office = kind_at(tokens, k - 1) & flags.OF and kind_at(tokens, k - 2) & flags.ROLE
    return bool(office) and tokens.words[k].islower() and not kind_at(tokens, k) & flags.CUE


def in_complement(tokens: Tokens, speech: Speech, k: int, end: int) -> bool:
    """Does an office and "of" stand before the word: the judge of inquiry Ana Ruiz?"""
    kinds, n = tokens.kinds, k - 2
    while n > max(1, k - _ADJECTIVES) and (not kinds[n] or kinds[n] & (flags.FIELD | flags.GROUP)):
        n -= 1  # le commandant de la police genevoise X
    several = tokens.several(n)
    n -= bool(kinds[n] & flags.DETERMINER and not kinds[n] & flags.LINK)
    if n <= 0 or not kinds[n] & flags.OF:
        return False
    several = speech.adjectives_follow and several and tokens.several(k - 1)
    office = n - 1 if several else n - 1 - bool(n > 1 and kinds[n - 1] & flags.RANK)
    inner = k < end and speech.adjectives_follow  # de l’eau ET DES forêts
    return bool(kinds[office] & flags.ROLE) or ((several or inner) and chained(tokens, n))


def of_body(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a body stand behind the word, a small one before it: of the organising committee?

    Where adjectives follow their noun, an "of" is enough: l’agence DE recouvrement des avoirs.
    """
    kinds = tokens.kinds
    before = kinds[k - 2] & (flags.DETERMINER | flags.OF)
    of = speech.adjectives_follow and before & flags.OF
    return bool(before and (of or kinds[k] & flags.GROUP))


def first_of(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an article a number behind an office: le numéro UN de la police?"""
    article = kind_at(tokens, k - 1) & flags.DEFINITE == 0 and kind_at(tokens, k) & flags.OF
    return bool(article and kind_at(tokens, k - 2) & flags.ROLE and speech.adjectives_follow)
