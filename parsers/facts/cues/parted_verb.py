"""A verb before a passage whose subject stands behind the marks: قال "..." الأمين العام X."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.languages import flags

_SOMEBODY = flags.ROLE | flags.HONORIFIC | flags.SERVICE


def parted(frame: Frame, front: Hit | None, opening: int, closing: int, limit: int) -> Hit | None:
    """The same attribution with who stands right behind the marks, where its verb has no subject."""
    lone = front and front.sayer and front.sayer.kind == "verb" and front.cue[1] == opening
    if not (front and lone and frame.speech.verb_first) or closing >= min(limit, len(frame.tokens.words)):
        return front
    kind = frame.tokens.kinds[closing]
    somebody = closing in frame.beginning or (kind & _SOMEBODY and not kind & flags.ATTACHED)
    sayer = phrase_at(frame, closing, limit) if somebody and closing not in frame.tokens.fresh else None
    return replace(front, sayer=sayer) if sayer else front
