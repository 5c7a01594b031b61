"""Somebody told as one of several who hold an office."""

from parsers.facts.mentions import Range
from parsers.facts.offices.apposition_end import apposition_end, before_link
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_HEAD = 5  # tokens between "one of" and the noun


def among_others(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """One of several: X, one of the four vice-presidents of the body, said."""
    words, kinds = tokens.words, tokens.kinds
    one = begin + bool(kinds[begin] & flags.DETERMINER and words[begin] not in speech.one_of)  # l’un
    near = range(one + 2, min(len(words), one + 2 + _HEAD))
    if one + 1 >= len(words) or words[one] not in speech.one_of or not kinds[one + 1] & flags.OF:
        return None
    head = next((k for k in near if words[k] in speech.several), -1)
    if head < 0 or any(kinds[k] & flags.COMMA or k in tokens.fresh for k in range(one, head)):
        return None
    return begin, max(head + 1, before_link(tokens, head, apposition_end(tokens, speech, head)))
