"""Adverbs that no list names, by their ending: effectively, clairement, claramente."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_SHORTEST = 6  # letters
_NOUN_BEHIND = flags.DETERMINER | flags.LINK


def adverbial(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is token i an adverb, of the list or by its ending, and no noun behind its article (the ally)?"""
    kind, word = tokens.kinds[i], tokens.words[i]
    if kind:
        return bool(kind & flags.ADVERB)
    endings = speech.adverb_endings
    if len(word) < _SHORTEST or not endings[0] or not word.endswith(endings):
        return False
    return i == 0 or not tokens.kinds[i - 1] & _NOUN_BEHIND
