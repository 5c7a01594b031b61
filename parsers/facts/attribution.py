"""Passages between marks to quotations: which are somebody's words, by which cue, and who the frame names.

The frame is the text outside the marks. Behind a passage: "said X", "X said", "according to X"; before it:
"X said: ", "X called it "; else it goes on with the speaker of the passage before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.facts.marks import Passage
from parsers.facts.mentions import Mention, Range, Source
from parsers.facts.subjects import Frame
from parsers.languages.speech import (
    ADVERB,
    AUXILIARY,
    COMMA,
    END,
    JUDGED,
    JUDGING,
    SAID,
    SAYING,
    THAT,
    TITLED,
)

_CUE = SAID | SAYING | JUDGED | JUDGING
_FIRM = SAID | SAYING


@dataclass(frozen=True, slots=True)
class Attributed:
    """A passage that is a quotation."""

    passage: Passage
    kind: str  # "direct", "mixed"
    cue: Range | None
    source: Source | None  # None: the speaker goes on
    chained: bool


def attribute(frame: Frame, passages: Sequence[Passage]) -> list[Attributed]:
    """The passages that are quotations, in order."""
    found: list[Attributed] = []
    for number, passage in enumerate(passages):
        if not passage.spans:
            continue
        follower = passages[number + 1] if number + 1 < len(passages) else None
        before = found[-1] if found else None
        result = _one(frame, passage, follower, before)
        if result:
            found.append(result)
    return found


def _one(frame: Frame, passage: Passage, follower: Passage | None, before: Attributed | None) -> Attributed | None:
    tokens = frame.tokens
    opening, closing = tokens.at(passage.start), tokens.at(passage.end)
    starts_frame = _starts_frame(frame, opening)
    limit = tokens.at(follower.start) if follower else len(tokens.words)
    hit = _behind(frame, passage, closing, limit)
    front = _front(frame, opening) if not (hit and hit[2]) else None
    if front and (not hit or not _comma(frame, passage, closing)):
        hit = front
    direct = _direct(frame, passage, opening, starts_frame, hit is not None)
    if not direct and _is_title(frame, opening):
        return None
    if hit:
        source = hit[1]
        return Attributed(passage, "direct" if direct else "mixed", hit[0], source, chained=source is None)
    if direct and _may_go_on(frame, passage, opening, before):
        return Attributed(passage, "direct", None, None, chained=True)
    return None


def _text(frame: Frame, passage: Passage) -> str:
    return frame.tokens.text[passage.spans[0][0] : passage.spans[-1][1]]


def _starts_frame(frame: Frame, opening: int) -> bool:
    """Nothing of a sentence stands before the passage."""
    return opening in frame.tokens.fresh or opening == 0 or frame.after_passage(opening)


def _comma(frame: Frame, passage: Passage, closing: int) -> bool:
    """A comma before or behind the closing mark: the frame goes on behind."""
    end = passage.spans[-1][1]
    if frame.tokens.text[end : end + 1] in ",،" and end < passage.end:
        return True
    return closing < len(frame.tokens.words) and bool(frame.tokens.kinds[closing] & COMMA)


def _direct(frame: Frame, passage: Passage, opening: int, starts: bool, cued: bool) -> bool:
    """Whole sentences of somebody, not a part of the frame's own sentence."""
    text = _text(frame, passage)
    first = next((c for c in text if c.isalnum()), "")
    if not first:
        return False
    upright = first.isupper() or not first.isalpha() or first.lower() == first.upper()
    if starts:
        return upright or cued
    previous = frame.tokens.words[opening - 1]
    kinds = frame.tokens.kinds[opening - 1]
    if previous == ":" :
        return True
    lead = kinds & (_FIRM | COMMA) or frame.told(opening)
    return bool(lead) and upright and (len(text.split()) > 2)


def _is_title(frame: Frame, opening: int) -> bool:
    """A theme, report, operation before the mark: its name, nobody's words."""
    tokens = frame.tokens
    for k in range(opening - 1, max(-1, opening - 7), -1):
        flags = tokens.kinds[k]
        if flags & TITLED and not (flags & _CUE and k < opening - 1 and False):
            return True
        if flags & (SAID | COMMA | END) or tokens.words[k] == ":":
            return False
    return False


def _behind(frame: Frame, passage: Passage, closing: int, limit: int) -> tuple[Range, Source | None, bool] | None:
    """The attribution behind a passage: cue tokens, source, is it sure?"""
    tokens = frame.tokens
    words, kinds = tokens.words, tokens.kinds
    limit = min(limit, closing + 40, len(words))
    i = closing
    comma = _comma(frame, passage, closing)
    while i < limit and (kinds[i] & COMMA or words[i] in "–—-") and i < closing + 2:
        i += 1
    if i >= limit or (i in tokens.lines and i > closing - 1 and _line_between(frame, closing, i)):
        return None
    last = tokens.text[passage.spans[-1][1] - 1]
    final = last in ".?!…؟"
    if kinds[i] & AUXILIARY and i + 1 < limit and kinds[i + 1] & SAID:
        i += 1
    if kinds[i] & SAID and (words[i].islower() or not frame.speech.cased):
        source = frame.subject_after(i, limit) or frame.inverted(i)
        return ((i, i + 1), source, True)
    according = frame.according(i)
    if according:
        source = frame.subject_after(according - 1, limit)
        return ((i, according), source, True) if source else None
    cue = _cue_behind(frame, i, limit)
    if cue < 0:
        return None
    source = frame.subject_before(cue, i)
    if source is None or source.first > i + (3 if comma else 1):
        return None
    if final and not comma and not _bare(frame, cue, limit) and last == ".":
        return None
    if final and not comma and last != "." and kinds[cue + 1 : cue + 2] and kinds[cue + 1] & THAT:
        return None
    if not comma and not final and not _bare(frame, cue, limit):
        return None
    return ((cue, cue + 1), source, True)


def _line_between(frame: Frame, closing: int, i: int) -> bool:
    return any(k in frame.tokens.lines for k in range(closing, i + 1))


def _cue_behind(frame: Frame, begin: int, limit: int) -> int:
    """The first finite speech verb of the clause that begins behind a passage; -1 without."""
    tokens = frame.tokens
    for i in range(begin, limit):
        if (i in tokens.fresh and i > begin) or tokens.words[i] == ";":
            return -1
        if tokens.kinds[i] & SAID and tokens.words[i].islower():
            return i
    return -1


def _bare(frame: Frame, cue: int, limit: int) -> bool:
    """Nothing is said behind the cue: it ends the sentence, or only whom and when follow."""
    tokens = frame.tokens
    if cue + 1 >= len(tokens.words) or cue + 1 in tokens.fresh or cue + 1 in tokens.lines:
        return True
    flags, word = tokens.kinds[cue + 1], tokens.words[cue + 1]
    return bool(flags & (END | COMMA | ADVERB)) or word in "“\"«–—:" or cue + 1 >= limit


def _front(frame: Frame, opening: int) -> tuple[Range, Source | None, bool] | None:
    """The attribution before a passage, in its sentence."""
    tokens = frame.tokens
    words, kinds = tokens.words, tokens.kinds
    window = frame.window_before(opening)
    for k in window:
        flags = kinds[k]
        if flags & _FIRM or flags & (JUDGED | JUDGING):
            if words[k][0].isupper() and frame.speech.cased and k not in tokens.fresh:
                continue
            source = frame.subject_of(k, window)
            if source:
                return ((k, k + 1), source, True)
            if flags & _FIRM and frame.speech.verb_first:
                return ((k, k + 1), None, False)
    if opening and words[opening - 1] == ":" and window:
        mention = frame.last_mention(window)
        if mention:
            return ((opening - 1, opening), mention, False)
    return None


def _may_go_on(frame: Frame, passage: Passage, opening: int, before: Attributed | None) -> bool:
    """An untagged passage continues its speaker when it looks like speech."""
    text = _text(frame, passage)
    if not _starts_frame(frame, opening):
        return False
    return len(text.split()) >= 4 or text[-1:] in ".?!…"
