"""Asides beside a verb of speech: "for his part", with or without its commas."""

from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_INSET = 7  # tokens between an auxiliary and its verb


def aside_before(frame: Frame, j: int) -> int:
    """How many tokens of "for his part" end at token j."""
    words = frame.tokens.words
    last = words[j].lower()
    for aside in frame.speech.asides:
        size = len(aside)
        if last == aside[-1] and tuple(w.lower() for w in words[j + 1 - size : j + 1]) == aside:
            return size
    return 0


def inset_before(frame: Frame, comma: int, low: int) -> int:
    """How many tokens of ", de son côté," stand between auxiliary and verb: a, de son côté, affirmé."""
    kinds = frame.tokens.kinds
    if not kinds[comma] & flags.COMMA or comma - 2 < low:
        return 0
    before = comma - 1 - aside_before(frame, comma - 1)
    if frame.speech.subjectless and low < before < comma - 1 and kinds[before] & flags.COMMA:
        return comma - before + 1  # El ministro del Interior, por último, ha calificado
    if before == comma - 1:
        before = _within_verb(frame, comma, low)
    inset = low < before < comma - 1 and kinds[before] & flags.COMMA and kinds[before - 1] & flags.AUXILIARY
    return comma - before + 1 if inset else 0


def _within_verb(frame: Frame, comma: int, low: int) -> int:
    """The comma before what stands between auxiliary and verb: a, LUI, dit; a, DANS LA FOULÉE, dit."""
    kinds = frame.tokens.kinds
    for k in range(comma - 2, max(low, comma - _INSET), -1):
        if kinds[k] & flags.COMMA:
            return k
        if kinds[k] & (flags.END | flags.CUE | flags.AUXILIARY | flags.RELATIVE) or frame.inside[k]:
            break
    return comma
