"""Trades of no list behind a name: X, syndicaliste, or X, a taxi driver from Y."""

from parsers.facts.mentions import Range
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_TRADE = 6  # letters of a trade of no list
_COMPLEMENT = 6  # words of a trade
_QUIET = (
    flags.LINK | flags.DETERMINER | flags.STOP | flags.PARTICLE | flags.ACCORDING | flags.OF | flags.DEFINITE
)
_BEFORE = 2  # words before the noun of a trade
_CLAUSE = flags.ADVERB | flags.CLAUSE | flags.RELATIVE | flags.THAT
_ENDS = flags.COMMA | flags.END | flags.RELATIVE
_BEFORE_RANK = flags.FIELD | flags.GROUP | flags.PLACE | flags.RANK | flags.SERVICE | flags.OFFICE
_PLAIN = flags.HUMAN | flags.FIELD | flags.RANK | flags.GROUP | flags.PLACE


def trade_behind(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The trade that stands alone behind a name, with a word or two before it where adjectives stand so."""
    first = begin
    while not speech.adjectives_follow and first < begin + _BEFORE and _modifies(tokens, first):
        first += 1
    found = _trade(tokens, speech, first) or _general(tokens, speech, begin)
    return (begin, found[1]) if found else None


def _general(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The rank that is an adjective, too, behind an article: X, a retired GENERAL, a police GENERAL."""
    words, kinds = tokens.words, tokens.kinds
    if speech.adjectives_follow or not begin or not kinds[begin - 1] & flags.DETERMINER:
        return None
    for k in range(begin, min(len(words) - 1, begin + _BEFORE + 1)):
        if k in tokens.fresh or kinds[k] & ~_BEFORE_RANK:
            return None
        if kinds[k] & flags.SERVICE:
            ends = kinds[k + 1] & (_ENDS | flags.LINK)
            return (begin, k + 1) if words[k].islower() and ends else None
    return None


def _modifies(tokens: Tokens, k: int) -> bool:
    """Is a word no trade by itself, but stands before one: TAJIK blogger, RETIRED archivist, TAXI driver?"""
    words, kinds = tokens.words, tokens.kinds
    if k + 1 >= len(words) or kinds[k] & ~_PLAIN or not words[k].isalpha() or not words[k + 1].islower():
        return False
    return (words[k].islower() or bool(kinds[k] & flags.PLACE)) and not kinds[k + 1] & ~_PLAIN


def _trade(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The trade of no list that stands alone behind a name: X, syndicaliste,"""
    words, kinds = tokens.words, tokens.kinds
    word = words[begin]
    if not word.islower() or kinds[begin] & ~flags.HUMAN or not speech.role_endings[0]:
        return None
    verb = filled(speech.participles)
    trade = len(word) >= _TRADE and word.endswith(speech.role_endings) and not (verb and word.endswith(verb))
    if not (trade or kinds[begin]):
        return None
    end = begin + 1
    quiet = _QUIET | (flags.FIELD if kinds[begin] & flags.HUMAN else 0)  # estudiante de derecho
    while end < min(len(words) - 1, begin + _COMPLEMENT) and kinds[begin + 1] & flags.LINK:
        if kinds[end] & (flags.COMMA | flags.END) or (kinds[end] & ~quiet and words[end].islower()):
            break
        end += 1  # chauffeur de taxi
    return (begin, end) if end >= len(kinds) or kinds[end] & _ENDS else None


def acts(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word that ends as a trade does what somebody does: would handover X, to discover X, citant X?"""
    led = tokens.kinds[k - 1] if k else 0
    if led & flags.AUXILIARY or (k and tokens.words[k - 1] in speech.to_do):
        return True
    if speech.subjectless and led & _CLAUSE and not (k > 1 and tokens.kinds[k - 2] & flags.DETERMINER):
        return True  # como ya hiciera X, que viniera X; but la ahora cocinera X
    participle = filled(speech.participles[:1])
    return bool(participle) and tokens.words[k].endswith(participle) and not led & flags.DETERMINER
