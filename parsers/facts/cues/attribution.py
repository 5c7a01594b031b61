"""Passages between marks to quotations: which are somebody's words, whole or in part, and by which cue.

The frame is the text outside the marks. A passage with a speech verb behind or before it is a quotation; one
that stands alone goes on with the speaker before; a title, a theme, a scare word of nobody is none.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from parsers.facts.cues.behind import comma_behind
from parsers.facts.cues.bodies import heads_sentence
from parsers.facts.cues.bullets import bulleted
from parsers.facts.cues.by_mouth import by_mouth
from parsers.facts.cues.carried_on import carried_on
from parsers.facts.cues.either import cue_beside
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.in_mood import without_mood
from parsers.facts.cues.names_in_marks import is_name, is_subject
from parsers.facts.cues.passives import judged_by
from parsers.facts.cues.quotations import Attributed, quotation
from parsers.facts.cues.signing_off import signs_off
from parsers.facts.cues.titles import is_work, labelled, names_something, on_a_thing
from parsers.facts.cues.told_at_end import told_at_end
from parsers.facts.cues.without_cue import behind_comma, may_go_on, two_sentences
from parsers.facts.cues.wording import is_direct, is_upright
from parsers.facts.cues.written_by import by_writer
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.languages import flags

_INSET = 24  # tokens of an attribution in the middle of a sentence


def attribute(frame: Frame, passages: Sequence[Passage]) -> list[Attributed]:
    """The passages that are quotations, in order."""
    found: list[Attributed] = []
    things: set[int] = set()
    limits = (*[opening for opening, _ in frame.bounds[1:]], len(frame.tokens.words))
    for passage, (opening, closing), limit in zip(passages, frame.bounds, limits, strict=False):
        if not passage.spans or not _spoken(frame, passage) or labelled(frame, opening):
            continue
        before = found[-1] if found else None
        at = (opening, closing, limit)
        result = _resumed(frame, passage, opening, before) or _one(frame, passage, at, before, things)
        result = result or carried_on(frame, passage, opening, closing, before)
        if result:
            if before and _beside(frame.tokens.text, before, result):
                found[-1] = replace(before, sayer=result.sayer)
            found.append(result)
    return found


def _beside(text: str, before: Attributed, after: Attributed) -> bool:
    """« A. » « B », a dit X: do two quotations stand side by side, the second one with who says both?"""
    if before.sayer or before.cue or not (after.sayer and after.cue) or before.kind != "direct":
        return False
    between = text[before.passage.end : after.passage.start]
    return before.passage.block == after.passage.block and not between.strip()


def _resumed(frame: Frame, passage: Passage, opening: int, before: Attributed | None) -> Attributed | None:
    """« A », soupire-t-elle, « et B »: the sentence goes on behind the attribution in its middle."""
    if before is None or before.cue is None or before.passage.block != passage.block:
        return None
    tokens = frame.tokens
    ended = tokens.at(before.passage.end)
    between = ended <= before.cue[0] < opening <= ended + _INSET
    dashed = tokens.words[opening - 1] in flags.DASHES
    if not between or not (dashed or tokens.kinds[opening - 1] & flags.COMMA):
        return None
    if not tokens.fresh.isdisjoint(range(ended, opening + 1)) or is_upright(frame, passage):
        return None
    return quotation(frame, passage, before.kind, before.cue, before.sayer)


def _spoken(frame: Frame, passage: Passage) -> bool:
    """Is there a letter between the marks, not a figure alone?"""
    text, (start, end) = frame.tokens.text, passage.spans[0]
    return text[start].isalpha() or any(map(str.isalpha, text[start:end]))


def _one(
    frame: Frame,
    passage: Passage,
    at: tuple[int, int, int],
    before: Attributed | None,
    things: set[int],
) -> Attributed | None:
    """A passage as a quotation, or None; `at` are the tokens of its beginning, behind it, and of the next."""
    opening, closing, _ = at
    alone = _stands_alone(frame, passage, opening, closing)
    if not alone and (passive := judged_by(frame, opening, closing)):
        return quotation(frame, passage, "mixed", passive.cue, passive.sayer)
    hit = cue_beside(frame, passage, at, alone=alone)
    if hit is None and not alone:
        hit = told_at_end(frame, opening, closing)
    if (hit and on_a_thing(frame, hit, opening, things)) or is_work(frame, passage, at, hit, alone=alone):
        return None
    hit = by_mouth(frame, by_writer(frame, without_mood(frame, hit)), opening)
    if passage.family == "R":
        return _in_dialogue(frame, passage, hit, before)
    within = (opening, closing)
    if alone and signs_off(frame, passage, opening, closing):
        return None
    if is_subject(frame, passage, closing, hit) if alone else is_name(frame, passage, within, hit, before):
        return None
    direct = is_direct(frame, passage, opening, alone=alone, cued=hit is not None)
    if names_something(frame, passage, opening, hit, alone=alone, direct=direct):
        return None
    if hit and not (alone and heads_sentence(frame, passage, hit)):
        return quotation(frame, passage, "direct" if direct else "mixed", hit.cue, hit.sayer)
    if direct and (alone or frame.after_colon(opening)) and may_go_on(frame, passage):
        return quotation(frame, passage, "direct")
    return behind_comma(frame, passage, opening) if direct else two_sentences(frame, passage, within)


def _stands_alone(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """Does a passage begin a sentence, an item of a list, or stand right behind another one?"""
    if opening == 0 or bulleted(frame.tokens, opening):
        return True
    begins = opening in frame.tokens.fresh or frame.after_passage(opening)
    if begins and not frame.after_colon(opening):
        return True
    return _after_acronym(frame, passage, opening, closing)


def _after_acronym(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """A comma in the marks leads on, and the point of "U.S." ends its sentence: the U.S. “No,” X said."""
    before = frame.tokens.words[opening - 1]
    return len(before) > 1 and before[-1] == "." and comma_behind(frame, passage, closing)


def _in_dialogue(
    frame: Frame, passage: Passage, hit: Hit | None, before: Attributed | None
) -> Attributed | None:
    """—Speech —said X—. Speech: what has a verb of speech, or goes on in the same line."""
    if hit:
        return quotation(frame, passage, "direct", hit.cue, hit.sayer)
    goes_on = before and before.passage.family == "R" and before.passage.block == passage.block
    return quotation(frame, passage, "direct") if goes_on else None
