"""The committee in which somebody is chosen to sit: delegate for Africa ON THE EXECUTIVE COMMITTEE."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LED = 4  # tokens from the small word to the committee: au sein du Comité; on the Executive Committee
_OWNER = 3  # tokens from "of" to whose committee it is: of the international organisation
_SMALL = flags.LINK | flags.DETERMINER


def over_seat(tokens: Tokens, speech: Speech, end: int) -> int:
    """One past the committee behind an office that ends before a token, and whose it is; `end` without."""
    words, fresh = tokens.words, tokens.fresh
    if words[end : end + 1] == [] or words[end] not in speech.seated or end in fresh:
        return end
    for k in range(end + 1, min(len(words), end + 1 + _LED)):
        if k in fresh:
            return end
        if words[k].lower() in speech.committees:
            return _over_owner(tokens, speech, _over_adjective(tokens, k + 1))
        if not (tokens.kinds[k] & _SMALL or words[k] in speech.seated or words[k][0].isupper()):
            return end
    return end


def _over_adjective(tokens: Tokens, end: int) -> int:
    """Behind the rest of a committee's name: Comité EXÉCUTIF."""
    more = end < len(tokens.words) and end not in tokens.fresh and tokens.words[end][0].isupper()
    return end + bool(more or (end < len(tokens.words) and tokens.kinds[end] & flags.RANK))


def _over_owner(tokens: Tokens, speech: Speech, end: int) -> int:
    """Behind whose committee it is: of INTERPOL, de l’organisation."""
    words, kinds = tokens.words, tokens.kinds
    if end >= len(words) or end in tokens.fresh or not kinds[end] & flags.OF:
        return end
    for k in range(end + 1, min(len(words), end + 1 + _OWNER)):
        if k in tokens.fresh or kinds[k] & (flags.COMMA | flags.END):
            return end
        if words[k][0].isupper() or words[k] in speech.bodies:
            return k + 1
    return end
