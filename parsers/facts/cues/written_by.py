"""Whose writing says something: “...,” reads a statement from X; un communiqué de X indique."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_HEAD = 4  # tokens of "a short written statement"


def by_writer(frame: Frame, hit: Hit | None) -> Hit | None:
    """The attribution with the one whose writing its noun phrase is, where that ends in a name."""
    sayer, kinds = hit.sayer if hit else None, frame.tokens.kinds
    mention = frame.ending.get(sayer.last) if sayer and sayer.kind == "noun" else None
    if hit is None or sayer is None or mention is None or mention.first <= sayer.first:
        return hit
    head = next(
        (k for k in range(sayer.first, min(sayer.last, sayer.first + _HEAD)) if kinds[k] & flags.WRITING), -1
    )
    if not sayer.first <= head < mention.first - 1:
        return hit
    led = all(kind & (flags.LINK | flags.OF | flags.DETERMINER) for kind in kinds[head + 1 : mention.first])
    return replace(hit, sayer=named(mention)) if led else hit
