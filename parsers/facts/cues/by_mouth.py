"""By whose mouth a body speaks: le comité a salué, par la voix de son président, X, « ... »."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_REACH = 24  # tokens between that word and the mark
_NAME = 7  # tokens between it and the name of who speaks


def by_mouth(frame: Frame, hit: Hit | None, opening: int) -> Hit | None:
    """The attribution to a body with the one named as its mouth, in the sentence before the mark."""
    sayer = hit.sayer if hit else None
    if hit is None or (sayer and sayer.mention and sayer.mention.role):
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
