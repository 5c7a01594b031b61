"""How the words between marks look: whole sentences of somebody, or a part of the sentence around them."""

from parsers.facts.cues.quotations import text_of
from parsers.facts.passages.frame import Frame, told
from parsers.facts.passages.passage import Passage
from parsers.languages import flags

LONGEST_TITLE = 12  # words


def is_upright(frame: Frame, passage: Passage) -> bool:
    """Does the passage begin like a sentence: with a capital, a figure, a letter without case?"""
    head = frame.tokens.text[passage.spans[0][0] : passage.spans[0][0] + 20]
    for letter in head:
        if letter.isalnum():
            return letter.isupper() or letter.lower() == letter.upper()
    return False


def is_direct(frame: Frame, passage: Passage, opening: int, *, alone: bool, cued: bool) -> bool:
    """Whole sentences of somebody, not a part of the frame's own sentence."""
    upright = is_upright(frame, passage)
    if alone:
        return upright or cued
    if frame.tokens.words[opening - 1] == ":":
        return True
    if frame.speech.verb_first and frame.tokens.words[opening - 1] in frame.speech.to_do:
        return False  # تحدثت عن «تحد غير مسبوق»
    size = len(text_of(frame, passage)[:400].split())
    leads = frame.tokens.kinds[opening - 1] & (flags.FIRM | flags.COMMA) or told(frame, opening)
    return bool(leads) and (size > 2 if upright else size > 7)


def is_sentence(frame: Frame, passage: Passage, *, long: bool = False) -> bool:
    """Does it end as sentences do (or is it longer than any title)?"""
    text = text_of(frame, passage)
    size = len(text[:400].split())
    return (text[-1] in ".?!…" and size > 5) or (long and size > LONGEST_TITLE)
