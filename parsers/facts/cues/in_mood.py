"""How somebody looks who speaks, before the name: “...,” said a beaming Ruiz."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_LONGEST = 4  # tokens of "a visibly moved Ruiz"
_NOUN = flags.HEAD | flags.LINK | flags.AND | flags.GROUP | flags.FIELD | flags.PLACE


def without_mood(frame: Frame, hit: Hit | None) -> Hit | None:
    """The attribution with the name alone that ends its noun phrase behind an article and small words."""
    sayer = hit.sayer if hit else None
    if hit is None or sayer is None or sayer.kind != "noun" or sayer.last - sayer.first > _LONGEST:
        return hit
    mention, kinds = frame.ending.get(sayer.last), frame.tokens.kinds
    if mention is None or mention.first <= sayer.first + 1 or not kinds[sayer.first] & flags.DETERMINER:
        return hit
    between = range(sayer.first + 1, mention.first)
    plain = all(frame.tokens.words[k].islower() and not kinds[k] & _NOUN for k in between)
    return replace(hit, sayer=named(mention)) if plain else hit
