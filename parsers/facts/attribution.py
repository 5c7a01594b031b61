"""Passages between marks to quotations: which are somebody's words, by which cue, and who the frame names.

The frame is the text outside the marks. Behind a passage: "said X", "X said", "according to X"; before it:
"X said: ", "X called it "; else it goes on with the speaker of the passage before.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.facts.marks import Passage
from parsers.facts.mentions import Range, Source
from parsers.facts.subjects import Frame
from parsers.languages.speech import (
    ADVERB,
    AUXILIARY,
    COMMA,
    END,
    JUDGED,
    JUDGING,
    PRONOUN,
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
    """A passage as a quotation, or None: a title, a scare quotation of nobody."""
    tokens = frame.tokens
    opening, closing = tokens.at(passage.start), tokens.at(passage.end)
    limit = tokens.at(follower.start) if follower else len(tokens.words)
    alone = _stands_alone(frame, opening)
    front = None if alone else _front(frame, opening)
    hit = None
    if alone or not front or not front.firm or _comma(frame, passage, closing):
        hit = _behind(frame, passage, closing, limit)
    if front and (hit is None or (not _upright(frame, passage) and front.firm)):
        hit = front
    if passage.family == "R":
        goes_on = before is not None and before.passage.family == "R" and before.passage.block == passage.block
        return Attributed(passage, "direct", hit.cue if hit else None, hit.source if hit else None) if hit or goes_on else None
    direct = _direct(frame, passage, opening, alone, hit is not None)
    if not alone and _is_title(frame, opening) and not (direct and _sentence(frame, passage)):
        return None
    if hit:
        return Attributed(passage, "direct" if direct else "mixed", hit.cue, hit.source)
    colon = not alone and tokens.words[opening - 1] == ":"
    if direct and (alone or colon) and _may_go_on(frame, passage):
        return Attributed(passage, "direct", None, None)
    return None


def _text(frame: Frame, passage: Passage) -> str:
    return frame.tokens.text[passage.spans[0][0] : passage.spans[-1][1]]


def _stands_alone(frame: Frame, opening: int) -> bool:
    """Nothing of a sentence stands before the passage."""
    return opening == 0 or opening in frame.tokens.fresh or frame.after_passage(opening)


def _comma(frame: Frame, passage: Passage, closing: int) -> bool:
    """A comma before or behind the closing mark: the frame goes on behind."""
    end = passage.spans[-1][1]
    if frame.tokens.text[end : end + 1] in ",،" and end < passage.end:
        return True
    return closing < len(frame.tokens.words) and bool(frame.tokens.kinds[closing] & COMMA)


def _upright(frame: Frame, passage: Passage) -> bool:
    """Does the passage begin like a sentence: with a capital, a figure, a letter without case?"""
    first = next((c for c in _text(frame, passage) if c.isalnum()), "")
    return bool(first) and (first.isupper() or first.lower() == first.upper())


def _direct(frame: Frame, passage: Passage, opening: int, alone: bool, cued: bool) -> bool:
    """Whole sentences of somebody, not a part of the frame's own sentence."""
    upright = _upright(frame, passage)
    if alone:
        return upright or cued
    if frame.tokens.words[opening - 1] == ":":
        return True
    size = len(_text(frame, passage).split())
    leads = frame.tokens.kinds[opening - 1] & (_FIRM | COMMA) or frame.told(opening)
    return bool(leads) and (size > 2 if upright else size > 7)


def _sentence(frame: Frame, passage: Passage) -> bool:
    text = _text(frame, passage)
    return len(text.split()) > 5 and text[-1] in ".?!…"


def _is_title(frame: Frame, opening: int) -> bool:
    """A theme, report, operation before the mark: its name, nobody's words."""
    tokens = frame.tokens
    for k in range(opening - 1, max(-1, opening - 11), -1):
        flags = tokens.kinds[k]
        if flags & TITLED and not (flags & _CUE and frame.is_cue(k) and frame.subject_before(k, k - 8 if k > 8 else 0)):
            return True
        if flags & (_CUE | COMMA | END | AUXILIARY | PRONOUN) or tokens.words[k] == ":":
            return False
    return False


@dataclass(frozen=True, slots=True)
class _Hit:
    cue: Range
    source: Source | None  # None: the verb has no subject of its own
    firm: bool = True  # a verb of speech, not of judgement


def _behind(frame: Frame, passage: Passage, closing: int, limit: int) -> _Hit | None:
    """The attribution behind a passage."""
    tokens = frame.tokens
    words, kinds = tokens.words, tokens.kinds
    limit = min(limit, closing + 40, len(words))
    i = closing
    while i < limit and i < closing + 2 and (kinds[i] & COMMA or words[i] in "–—-") and i not in tokens.lines:
        i += 1
    if i >= limit or i in tokens.lines:
        return None
    if kinds[i] & AUXILIARY and i + 1 < limit and kinds[i + 1] & SAID:
        i += 1
    if kinds[i] & SAID and not (frame.speech.cased and words[i][0].isupper()) and frame.is_cue(i):
        return _Hit((i, i + 1), frame.inverted(i) or frame.subject_after(i, limit))
    according = frame.according(i)
    if according:
        source = frame.subject_after(according - 1, limit)
        return _Hit((i, according), source) if source else None
    return _subject_first(frame, passage, i, limit, _comma(frame, passage, closing))


def _subject_first(frame: Frame, passage: Passage, i: int, limit: int, comma: bool) -> _Hit | None:
    """“...”, X said."""
    tokens = frame.tokens
    cue = _cue_behind(frame, i, limit)
    if cue < 0:
        return _any_verb(frame, i, limit) if comma else None
    source = frame.subject_before(cue, i) or frame.inverted(cue)
    last = tokens.text[passage.spans[-1][1] - 1]
    if source is None or source.first > i + (12 if comma or last not in ".?!…" else 2):
        return None
    if comma or last not in ".?!…" or _bare(frame, cue, limit):
        return _Hit((cue, cue + 1), source)
    hearer = last in "?!…" and not tokens.kinds[cue + 1] & THAT
    return _Hit((cue, cue + 1), source) if hearer else None


def _any_verb(frame: Frame, i: int, limit: int) -> _Hit | None:
    """A comma, then a name or pronoun and a verb that the lexicon does not know, in either order."""
    words = frame.tokens.words
    source = frame.person_at(i)
    if source and source.last < limit and words[source.last][0].islower():
        return _Hit((source.last, source.last + 1), source)
    if words[i][0].islower() and words[i].endswith(("s", "ed")) and i + 1 < limit:
        source = frame.person_at(i + 1)
        return _Hit((i, i + 1), source) if source else None
    return None


def _cue_behind(frame: Frame, begin: int, limit: int) -> int:
    """The first finite speech verb of the clause that begins behind a passage; -1 without."""
    tokens = frame.tokens
    for i in range(begin, limit):
        if (i in tokens.fresh and i > begin) or tokens.words[i] == ";":
            return -1
        if tokens.kinds[i] & SAID and frame.is_cue(i) and i > begin:
            return i
    return -1


def _bare(frame: Frame, cue: int, limit: int) -> bool:
    """Nothing is said behind the cue: it ends the sentence, or only whom and when follow."""
    tokens = frame.tokens
    if cue + 1 >= len(tokens.words) or cue + 1 in tokens.fresh or cue + 1 >= limit:
        return True
    flags, word = tokens.kinds[cue + 1], tokens.words[cue + 1]
    return bool(flags & (END | COMMA | ADVERB)) or word in "“\"«–—:"


def _front(frame: Frame, opening: int) -> _Hit | None:
    """The attribution before a passage, in its sentence."""
    tokens = frame.tokens
    kinds = tokens.kinds
    window = frame.window_before(opening)
    low = window[-1] if window else 0
    label = frame.ending.get(opening - 1) if opening and tokens.words[opening - 1] == ":" else None
    if label and frame.leads(label.first, low):
        return _Hit((opening - 1, opening), Source("name", label.first, label.last, label), firm=False)
    for k in window:
        flags = kinds[k]
        if not flags & _CUE or not frame.is_cue(k):
            continue
        if flags & (SAID | JUDGED):
            source = frame.finite_subject(k, low, opening)
        else:
            source = frame.participle_subject(k, low)
        if source:
            return _Hit((k, k + 1), source, bool(flags & _FIRM))
        if flags & _FIRM and k > opening - 6:
            return _Hit((k, k + 1), None)
    after = frame.according(low) if window else 0
    if after:
        source = frame.subject_after(after - 1, opening)
        if source and kinds[source.last] & COMMA:
            return _Hit((low, after), source)
    if opening and tokens.words[opening - 1] == ":" and window:
        source = frame.clause_subject(opening - 2, low) or frame.last_mention(window)
        if source:
            return _Hit((opening - 1, opening), source, firm=False)
    return None


def _may_go_on(frame: Frame, passage: Passage) -> bool:
    """An untagged passage continues its speaker when it looks like speech."""
    text = _text(frame, passage)
    return len(text.split()) >= 4 or text[-1:] in ".?!…"
