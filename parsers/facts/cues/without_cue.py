"""A passage without an attribution that is somebody's words: whom the clause or sentence before tells of."""

from parsers.facts.cues.quotations import Attributed, quotation, text_of
from parsers.facts.cues.wording import LONGEST_TITLE, is_sentence, is_upright
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.of_clause import clause_subject
from parsers.facts.subjects.of_sentence import sentence_subject
from parsers.languages import flags

_CLAUSE = 4  # words of a passage that may stand alone without a point in its marks


def may_go_on(frame: Frame, passage: Passage) -> bool:
    """An untagged passage continues its speaker when it looks like speech."""
    text = text_of(frame, passage)
    words = len(text[:200].split())
    behind = frame.tokens.text[passage.end : passage.end + 2].lstrip()[:1]
    if behind == "(" and text[-1] not in ".?!…":
        return False  # “Boats for all” (a poster of 2015)
    tokens, opening = frame.tokens, frame.tokens.at(passage.start)
    if words == _CLAUSE - 2 and behind == "." and opening and not text.istitle():
        return bool(tokens.kinds[opening - 1] & flags.END) and opening not in tokens.lines
    ends = text[-1] in ".?!…" or words >= _CLAUSE or (words == _CLAUSE - 1 and behind == ".")
    return ends and not text.isupper()


def behind_comma(frame: Frame, passage: Passage, opening: int) -> Attributed | None:
    """A whole sentence of whoever the clause before its comma is about."""
    if not (is_sentence(frame, passage) and frame.tokens.kinds[opening - 1] & flags.COMMA):
        return None
    window = frame.window_before(opening)
    sayer = clause_subject(frame, opening - 2, window[-1]) if window else None
    return quotation(frame, passage, "direct", sayer=sayer) if sayer else None


def two_sentences(frame: Frame, passage: Passage, at: tuple[int, int]) -> Attributed | None:
    """She thanked them for “keeping the door open. That took courage.”: of whom the sentence is about."""
    tokens, (opening, closing) = frame.tokens, at
    inner = [k for k in range(opening + 2, closing) if k in tokens.fresh]
    title = is_upright(frame, passage) and text_of(frame, passage)[:400].count(" ") < LONGEST_TITLE
    if not inner or title or closing - inner[-1] < _CLAUSE or not is_sentence(frame, passage):
        return None
    window = frame.window_before(opening)
    sayer = sentence_subject(frame, opening, window[-1]) if window else None
    return quotation(frame, passage, "mixed", sayer=sayer) if sayer else None
