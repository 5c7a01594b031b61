"""Passages between marks to quotations: which are somebody's words, whole or in part, and by which cue.

The frame is the text outside the marks. A passage with a speech verb behind or before it is a quotation; one
that stands alone goes on with the speaker before; a title, a theme, a scare word of nobody is none.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from parsers.facts.cues.before import cue_before
from parsers.facts.cues.behind import comma_behind, cue_behind
from parsers.facts.cues.bodies import heads_sentence
from parsers.facts.cues.bullets import bulleted
from parsers.facts.cues.by_mouth import by_mouth
from parsers.facts.cues.carried_on import carried_on
from parsers.facts.cues.either import apart, aside, asked_behind, leads_in, mere, with_subject
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.in_mood import without_mood
from parsers.facts.cues.names_in_marks import is_name, is_subject, named_so
from parsers.facts.cues.parted_verb import parted
from parsers.facts.cues.passing_on import by_agency, passed_on
from parsers.facts.cues.passives import judged_by
from parsers.facts.cues.quotations import Attributed, quotation, text_of
from parsers.facts.cues.signing_off import signs_off
from parsers.facts.cues.titles import authored, is_title, labelled, led_to, on_a_thing
from parsers.facts.cues.told_at_end import told_at_end
from parsers.facts.cues.written_by import by_writer
from parsers.facts.passages.frame import Frame, told
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.subjects import clause_subject, sentence_subject
from parsers.languages import flags

_CLAUSE = 4  # words of a passage that may stand alone without a point in its marks
_SUBJECT = 36  # tokens between the subject of a verb like "called" and the verb
_LONGEST_TITLE = 12  # words
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
    if not tokens.fresh.isdisjoint(range(ended, opening + 1)) or _upright(frame, passage):
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
    hit = _cue(frame, passage, at, alone=alone)
    if hit is None and not alone:
        hit = told_at_end(frame, opening, closing)
    if (hit and on_a_thing(frame, hit, opening, things)) or _a_work(frame, passage, at, hit, alone=alone):
        return None
    hit = by_mouth(frame, by_writer(frame, without_mood(frame, hit)), opening)
    if passage.family == "R":
        return _in_dialogue(frame, passage, hit, before)
    within = (opening, closing)
    if alone and signs_off(frame, passage, opening, closing):
        return None
    if is_subject(frame, passage, closing, hit) if alone else is_name(frame, passage, within, hit, before):
        return None
    direct = _direct(frame, passage, opening, alone=alone, cued=hit is not None)
    if _titles(frame, passage, opening, hit, alone=alone, direct=direct):
        return None
    if hit and not (alone and heads_sentence(frame, passage, hit)):
        return quotation(frame, passage, "direct" if direct else "mixed", hit.cue, hit.sayer)
    if direct and (alone or frame.after_colon(opening)) and _may_go_on(frame, passage):
        return quotation(frame, passage, "direct")
    return _behind_comma(frame, passage, opening) if direct else _two_sentences(frame, passage, within)


def _stands_alone(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """Does a passage begin a sentence, an item of a list, or stand right behind another one?"""
    if opening == 0 or bulleted(frame.tokens, opening):
        return True
    begins = opening in frame.tokens.fresh or frame.after_passage(opening)
    if begins and not frame.after_colon(opening):
        return True
    return _after_acronym(frame, passage, opening, closing)


def _in_dialogue(
    frame: Frame, passage: Passage, hit: Hit | None, before: Attributed | None
) -> Attributed | None:
    """—Speech —said X—. Speech: what has a verb of speech, or goes on in the same line."""
    if hit:
        return quotation(frame, passage, "direct", hit.cue, hit.sayer)
    goes_on = before and before.passage.family == "R" and before.passage.block == passage.block
    return quotation(frame, passage, "direct") if goes_on else None


def _titles(
    frame: Frame, passage: Passage, opening: int, hit: Hit | None, *, alone: bool, direct: bool
) -> bool:
    """Does a passage name something, by the words before it or by its own, and is no sentence of somebody?"""
    named = named_so(frame, passage, opening) and not _sentence(frame, passage)
    if not (named or (not alone and is_title(frame, passage, hit, opening))):
        return False
    return not (direct and _sentence(frame, passage, long=True))


def _a_work(
    frame: Frame, passage: Passage, at: tuple[int, int, int], hit: Hit | None, *, alone: bool
) -> bool:
    """Is it the name of a book or a film, with who wrote it behind, or with a small word before?"""
    upright = _upright(frame, passage)
    if authored(frame, hit, at[1], upright=upright):
        return True
    return hit is not None and upright and not alone and led_to(frame, hit, at[0])


def _behind_comma(frame: Frame, passage: Passage, opening: int) -> Attributed | None:
    """A whole sentence of whoever the clause before its comma is about."""
    if not (_sentence(frame, passage) and frame.tokens.kinds[opening - 1] & flags.COMMA):
        return None
    window = frame.window_before(opening)
    sayer = clause_subject(frame, opening - 2, window[-1]) if window else None
    return quotation(frame, passage, "direct", sayer=sayer) if sayer else None


def _two_sentences(frame: Frame, passage: Passage, at: tuple[int, int]) -> Attributed | None:
    """She thanked them for “keeping the door open. That took courage.”: of whom the sentence is about."""
    tokens, (opening, closing) = frame.tokens, at
    inner = [k for k in range(opening + 2, closing) if k in tokens.fresh]
    title = _upright(frame, passage) and text_of(frame, passage)[:400].count(" ") < _LONGEST_TITLE
    if not inner or title or closing - inner[-1] < _CLAUSE or not _sentence(frame, passage):
        return None
    window = frame.window_before(opening)
    sayer = sentence_subject(frame, opening, window[-1]) if window else None
    return quotation(frame, passage, "mixed", sayer=sayer) if sayer else None


def _after_acronym(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """A comma in the marks leads on, and the point of "U.S." ends its sentence: the U.S. “No,” X said."""
    before = frame.tokens.words[opening - 1]
    return len(before) > 1 and before[-1] == "." and comma_behind(frame, passage, closing)


def _cue(frame: Frame, passage: Passage, at: tuple[int, int, int], *, alone: bool) -> Hit | None:
    """The attribution: behind when a comma leads on, before when the frame's sentence does."""
    opening, closing, limit = at
    front = None if alone else parted(frame, cue_before(frame, opening), opening, closing, limit)
    comma = comma_behind(frame, passage, closing)
    if front and front.firm and not comma:
        return asked_behind(frame, passage, front, at) or front
    hit = passed_on(frame, closing, limit) if comma else None
    hit = hit or cue_behind(frame, passage, at, comma=comma)
    if front is None or hit is None:
        return front or hit
    if _front_leads(frame, passage, at, front, hit, comma=comma):
        return front
    return with_subject(frame, hit, front, opening)


def _named_over(kinds: list[int], front: Hit, hit: Hit) -> bool:
    """Does a firm attribution behind a passage name somebody, and the one before it but tell of people?"""
    if front.sayer is None or front.sayer.kind != "noun" or not hit.firm or hit.sayer is None:
        return False
    anybody = not kinds[front.sayer.first] & flags.DEFINITE and kinds[hit.sayer.first] & flags.DEFINITE
    return hit.sayer.kind == "name" or bool(anybody)  # Nobody agreed: “...,” said the minister


def _front_leads(
    frame: Frame, passage: Passage, at: tuple[int, int, int], front: Hit, hit: Hit, *, comma: bool
) -> bool:
    """Of an attribution before a passage and one behind: is the one before its own?"""
    opening, closing, _ = at
    if front.sayer and by_agency(frame, hit):
        return True  # X called it “false”, AFP reported
    if hit.sayer and hit.firm and (mere(frame, front) or aside(frame, front, hit, at)):
        return False  # Pour notre pays, « ... », a confié X
    if apart(frame, front, hit, opening):
        return True  # even as X claimed that “...,” Y said the two differ
    if comma and frame.after_colon(opening) and _named_over(frame.tokens.kinds, front, hit):
        return False  # It angered two Britons who denounced it: “...,” X said
    if front.sayer and hit.firm and leads_in(frame, front, opening):
        return True  # X said: “...,” the Herald reported
    goes_on = front.firm or (front.sayer and (not comma or _and_behind(frame, closing)))
    if goes_on and not _upright(frame, passage):
        return True  # X called it “false” on Monday and said more; X wished them “...”, and Y boasted
    return front.sayer is not None and _led(frame, front, hit, opening)


def _and_behind(frame: Frame, closing: int) -> bool:
    """Does another clause begin behind the comma that follows the marks?"""
    kinds, k = frame.tokens.kinds, closing
    k += k < len(kinds) and bool(kinds[k] & flags.COMMA)
    return k < len(kinds) and bool(kinds[k] & (flags.AND | flags.CLAUSE)) and frame.speech.cased


def _led(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """قال X إن العلاقات "..."، بينما قال Y: does the verb before lead into the marks, the one behind away?"""
    kinds, verb = frame.tokens.kinds, hit.cue[0]
    if frame.speech.cased or kinds[opening - 1] & flags.COMMA:
        return False
    if kinds[verb] & flags.ATTACHED or kinds[verb - 1] & flags.CLAUSE or hit.sayer is None:
        return True  # "..."، وقال: "..."
    if kinds[verb - 1] & flags.RELATIVE or kinds[opening - 1] & flags.THAT:
        return True  # وصف X القرار بأنه "..."، وهو ما ترفضه Y التي ترى
    if not front.firm:
        return False
    between = range(max(front.cue[0], opening - _SUBJECT) + 1, opening)
    return any(frame.tokens.kinds[k] & flags.THAT for k in between)


def _upright(frame: Frame, passage: Passage) -> bool:
    """Does the passage begin like a sentence: with a capital, a figure, a letter without case?"""
    head = frame.tokens.text[passage.spans[0][0] : passage.spans[0][0] + 20]
    for letter in head:
        if letter.isalnum():
            return letter.isupper() or letter.lower() == letter.upper()
    return False


def _direct(frame: Frame, passage: Passage, opening: int, *, alone: bool, cued: bool) -> bool:
    """Whole sentences of somebody, not a part of the frame's own sentence."""
    upright = _upright(frame, passage)
    if alone:
        return upright or cued
    if frame.tokens.words[opening - 1] == ":":
        return True
    if frame.speech.verb_first and frame.tokens.words[opening - 1] in frame.speech.to_do:
        return False  # تحدثت عن «تحد غير مسبوق»
    size = len(text_of(frame, passage)[:400].split())
    leads = frame.tokens.kinds[opening - 1] & (flags.FIRM | flags.COMMA) or told(frame, opening)
    return bool(leads) and (size > 2 if upright else size > 7)


def _sentence(frame: Frame, passage: Passage, *, long: bool = False) -> bool:
    """Does it end as sentences do (or is it longer than any title)?"""
    text = text_of(frame, passage)
    size = len(text[:400].split())
    return (text[-1] in ".?!…" and size > 5) or (long and size > _LONGEST_TITLE)


def _may_go_on(frame: Frame, passage: Passage) -> bool:
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
