"""Words of an office that no list has, or that are something else as a rule: an adjective, a verb."""

from parsers.facts.offices.kinds import kind_at
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens


def describes(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the word before token k an adjective of the office before it: la directora creativa Ana Roe?

    Where a subject may stand behind, nobody else is named right behind a verb: recibe A Ana Roe.
    """
    words, office = tokens.words, kind_at(tokens, k - 2)
    led = office & flags.ROLE and k > 2 and kind_at(tokens, k - 3) & flags.DETERMINER
    if led and words[k - 1].endswith(speech.of_towns):
        return True  # la juge lilloise Ana Roe
    led = led and not office & flags.CUE
    finite = speech.unstated.finite_endings + speech.no_nouns
    return bool(led) and speech.subjectless and not words[k - 1].endswith((*finite, "s"))


def owned(tokens: Tokens, speech: Speech, k: int, word: str) -> bool:
    """Kenya’s new President."""
    return word in speech.arriving and tokens.words[k - 2] in flags.GENITIVES[:2]


def verbal_noun(tokens: Tokens, k: int, kind: int) -> bool:
    """Is what might be a verb a noun, behind a small word and an article: contre la TRAITE, X?"""
    noun = kind & flags.CUE and not kind & flags.STOP and kind_at(tokens, k - 2) & flags.DETERMINER
    return bool(noun) and bool(kind_at(tokens, k - 3) & flags.LINK)


def under(tokens: Tokens, k: int) -> bool:
    """Under secretary, per capita: does a small word of an office stand before its noun?"""
    return tokens.words[k].islower() and bool(kind_at(tokens, k) & flags.ROLE)


def begun(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the first word of a sentence a participle of no list but those of speech: Thanking X?"""
    if tokens.kinds[k] & ~flags.CUE or "" in speech.participles:
        return False
    return tokens.words[k].endswith(speech.participles)
