"""By whose mouth a body speaks: le comité a salué, par la voix de son président, X, « ... »."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer, named
from parsers.facts.name_words import named_before, named_in_full
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_REACH = 24  # tokens between that word and the mark
_NAME = 7  # tokens between it and the name of who speaks


def by_mouth(frame: Frame, hit: Hit | None, opening: int) -> Hit | None:
    """The attribution to a body with the one named as its mouth, in the sentence before the mark."""
    sayer = hit.sayer if hit else None
    if hit is None or (sayer and _person(frame, sayer)):
        return hit
    words, kinds = frame.tokens.words, frame.tokens.kinds
    window = frame.window_before(opening)
    low = max(window[-1] if window else opening, opening - _REACH)
    for k in range(opening - 1, low, -1):
        if words[k] in frame.speech.mouths and kinds[k - 1] & (flags.LINK | flags.STOP | flags.COMMA):
            near = range(k + 1, min(opening, k + _NAME))
            mention = next((frame.beginning[n] for n in near if n in frame.beginning), None)
            return replace(hit, sayer=named(mention)) if mention else hit
    return hit


def _person(frame: Frame, sayer: Sayer) -> bool:
    """Is it somebody who speaks by another one's mouth: par la voix de X, le maire a fait savoir?"""
    tokens, mention = frame.tokens, sayer.mention
    if mention is None:
        kinds = tokens.kinds[sayer.first : sayer.last]
        return sayer.kind == "noun" and bool(kinds[:3]) and any(kind & flags.ROLE for kind in kinds[:2])
    first, last = mention.name
    told = mention.role or mention.role_after or mention.title >= 0 or tokens.kinds[first] & flags.GIVEN
    surname = last - first == 1 or tokens.kinds[first] & flags.PARTICLE  # De la Roe
    return bool(told) or bool(surname and (named_before(tokens, last - 1) or named_in_full(tokens, first)))
