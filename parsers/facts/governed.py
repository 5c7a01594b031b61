"""What the phrase that begins a sentence governs, before its subject: By order of the chief, X came."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LONGEST = 10  # tokens of such a phrase before the office
_SUBJECT = flags.DETERMINER | flags.PRONOUN | flags.ROLE | flags.HUMAN | flags.GIVEN | flags.HONORIFIC
_CLAUSE = flags.COMMA | flags.END | flags.AUXILIARY | flags.CUE | flags.THAT | flags.RELATIVE | flags.AS
_NO_PREPOSITION = flags.AND | flags.ADVERB | flags.AUXILIARY | flags.PRONOUN | flags.DETERMINER | flags.CUE


def governed(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Does the phrase that begins a sentence govern what begins at a token: By order of, Introduced by?"""
    kinds, k = tokens.kinds, begin - 1
    while k > 0 and kinds[k] & (flags.DETERMINER | flags.PARTICLE) and not kinds[k] & flags.LINK:
        k -= 1
    led = k >= 0 and (
        _preposition(kinds[k]) or tokens.words[k] in speech.by or _participle(tokens, speech, k)
    )
    governed = led and not kinds[k] & flags.AS
    if not governed or (k and tokens.words[k - 1].lower() in speech.capacities):
        return False
    start = next((n for n in range(k, max(-1, k - _LONGEST), -1) if n in tokens.fresh), -1)
    clause = _CLAUSE & ~flags.CUE if tokens.words[k] in speech.by else _CLAUSE  # read out by X
    nouns = (
        kinds[n] & flags.CUE and kinds[n - 1] & flags.DETERMINER for n in range(start + 1, k)
    )  # a question
    if start < 0 or any(
        _begins_clause(kind, clause) and not noun
        for kind, noun in zip(kinds[start + 1 : k], nouns, strict=True)
    ):
        return False
    return _preposition(kinds[start]) or not kinds[start] & _SUBJECT


def _begins_clause(kind: int, clause: int) -> bool:
    """Does a word begin a clause, and is no "as" that is a preposition, too: Standing IN for X?"""
    return bool(kind & clause & ~flags.AS) or kind & (flags.AS | flags.LINK) == flags.AS


def _participle(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a sentence begin with a participle that governs what follows: THANKING the minister, X spoke?"""
    begins = k in tokens.fresh and not tokens.kinds[k] & ~(flags.CUE | flags.STOP)
    return begins and "" not in speech.participles and tokens.words[k].endswith(speech.participles)


def _preposition(kind: int) -> bool:
    """May a word govern what follows: of, with, after?"""
    return bool(kind & flags.LINK) or kind & (flags.STOP | _NO_PREPOSITION) == flags.STOP
