"""The motto of a force below a release, in marks before who signs it: nobody's words."""

from parsers.facts.cues.names_in_marks import in_capitals
from parsers.facts.cues.quotations import text_of
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.languages import flags

_WORDS = 6  # of a motto
_SPEECH = flags.CUE | flags.AUXILIARY | flags.PRONOUN | flags.CLAUSE | flags.RELATIVE | flags.NARRATOR


def signs_off(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """«Dios y Patria»: a line of nouns alone in marks, with no verb or point."""
    tokens = frame.tokens
    if opening not in tokens.lines or not (closing >= len(tokens.words) or closing in tokens.lines):
        return False
    text = text_of(frame, passage)
    if text[-1] in ".?!…" or text.count(" ") >= _WORDS:
        return False
    kinds = tokens.kinds[tokens.at(passage.spans[0][0]) : tokens.at(passage.spans[-1][1])]
    joined = in_capitals(frame, passage) or any(kind & flags.AND for kind in kinds)
    return joined and not any(kind & _SPEECH for kind in kinds)
