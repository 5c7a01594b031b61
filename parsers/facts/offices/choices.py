"""The office for which a noun tells that somebody is chosen: congratulated X on his ELECTION as president."""

from parsers.facts.mentions import Range
from parsers.facts.offices.gained import chosen_for
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_NEAR = 7  # tokens between a name and the noun: à l’occasion de sa
_FRONTED = 14  # tokens of a clause that begins a sentence with "elected"
_OFFICE = 7  # tokens between the noun and the office
_WALL = flags.COMMA | flags.END | flags.CUE | flags.THAT | flags.RELATIVE | flags.AND


def office_of_choice(tokens: Tokens, speech: Speech, tail: int) -> Range | None:
    """The office for which whoever is named right before a token is chosen, by a noun behind."""
    words, kinds = tokens.words, tokens.kinds
    if tail >= len(words) - 2 or tail in tokens.fresh or kinds[tail] & _WALL:
        return None
    for k in range(tail, min(len(words) - 2, tail + _NEAR)):
        if k in tokens.fresh or kinds[k] & _WALL:
            return None
        if words[k] in speech.elections:
            return _for(tokens, speech, k)
    return None


def _for(tokens: Tokens, speech: Speech, noun: int) -> Range | None:
    """The office behind a noun with its owner: pour SON élection au poste de X."""
    if speech.cased and not tokens.kinds[noun - 1] & flags.OWNER:
        return None
    if tokens.words[noun + 1] in speech.by:
        return None
    found = chosen_for(tokens, speech, noun)
    between = tokens.kinds[noun + 1 : found[0]] if found else []
    near = found and len(between) < _OFFICE and not any(kind & _WALL for kind in between)
    return found if near else None


def office_fronted(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office of the clause that begins a sentence before a name: Elegida presidenta el martes, X."""
    words, kinds, comma = tokens.words, tokens.kinds, first - 1
    if comma < 1 or not kinds[comma] & flags.COMMA:
        return None
    for at in range(comma - 1, max(-1, comma - _FRONTED), -1):
        if kinds[at] & _WALL:
            return None
        if at in tokens.fresh:
            found = chosen_for(tokens, speech, at) if words[at] in speech.elected else None
            return found if found and found[1] <= comma else None
    return None
