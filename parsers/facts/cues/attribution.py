"""Passages between marks to quotations: which are somebody's words, whole or in part, and by which cue.

The frame is the text outside the marks. A passage with a speech verb behind or before it is a quotation; one
that stands alone goes on with the speaker before; a title, a theme, a scare word of nobody is none.
"""

from collections.abc import Sequence

from parsers.facts.cues.before import cue_before
from parsers.facts.cues.behind import Hit, comma_behind, cue_behind
from parsers.facts.cues.bodies import heads_sentence, leads_to_name, motto_before, speaks
from parsers.facts.cues.phrases import no_title
from parsers.facts.cues.quotations import Attributed, quotation
from parsers.facts.cues.subjects import clause_subject, subject_before
from parsers.facts.mentions import Range
from parsers.facts.passages.frame import Frame, is_cue, told
from parsers.facts.passages.marks import Passage
from parsers.fold import fold
from parsers.languages import flags

_LONG_NAME, _SHORT = 80, 3  # letters of a title; of a word that makes none alone
_SMALL = flags.LINK | flags.DETERMINER | flags.AND | flags.AS | flags.STOP | flags.AUXILIARY  # no capital
_CLAUSE = 4  # words of a passage that may stand alone without a point in its marks
_WORDS = 4  # of a name in marks behind a title or a body
_BEFORE_COLON = 3  # words in marks that a speaker is called
_NAMED = 6  # tokens between a verb that judges and a name in marks
_ASIDE = 7  # tokens between a verb of speech and the mark, over what is spoken of
_SUBJECT = 36  # tokens between the subject of a verb like "called" and the verb
_LONGEST_TITLE = 12  # words
_JUDGED = 6  # tokens between what is judged and "as"
_LABEL = 2  # tokens between "theme" and the colon before the mark
_TITLE_REACH = 10  # tokens between "theme" and the mark
_INSET = 24  # tokens of an attribution in the middle of a sentence
_ENDS_TITLE = flags.CUE | flags.COMMA | flags.END | flags.AUXILIARY | flags.PRONOUN | flags.AS


def attribute(frame: Frame, passages: Sequence[Passage]) -> list[Attributed]:
    """The passages that are quotations, in order."""
    found: list[Attributed] = []
    openings = [frame.tokens.at(passage.start) for passage in passages]
    limits = (*openings[1:], len(frame.tokens.words))
    for passage, opening, limit in zip(passages, openings, limits, strict=False):  # no limit without passages
        if not passage.spans or not _spoken(frame, passage):
            continue
        before = found[-1] if found else None
        at = (opening, frame.tokens.at(passage.end), limit)
        result = _resumed(frame, passage, opening, before) or _one(frame, passage, at, before)
        if result:
            found.append(result)
    return found


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
    return any(map(str.isalpha, frame.tokens.text[passage.spans[0][0] : passage.spans[0][1]]))


def _one(
    frame: Frame, passage: Passage, at: tuple[int, int, int], before: Attributed | None
) -> Attributed | None:
    """A passage as a quotation, or None; `at` are the tokens of its beginning, behind it, and of the next."""
    opening, closing, _ = at
    alone = opening in frame.tokens.fresh or frame.after_passage(opening)
    alone = opening == 0 or (alone and not frame.after_colon(opening))
    alone = alone or _after_acronym(frame, passage, opening, closing)
    hit = _cue(frame, passage, at, alone=alone)
    cue, sayer = (hit.cue, hit.sayer) if hit else (None, None)
    if passage.family == "R":
        goes_on = before and before.passage.family == "R" and before.passage.block == passage.block
        return quotation(frame, passage, "direct", cue, sayer) if hit or goes_on else None
    direct = _direct(frame, passage, opening, alone=alone, cued=hit is not None)
    if not alone and _is_name(frame, passage, (opening, closing), hit, before):
        return None
    if opening and frame.tokens.words[opening - 1] in frame.speech.namers and not _sentence(frame, passage):
        return None
    if (
        not alone
        and _is_title(frame, passage, hit, opening)
        and not (direct and _sentence(frame, passage, long=True))
    ):
        return None
    if hit and not (alone and heads_sentence(frame, passage, hit)):
        return quotation(frame, passage, "direct" if direct else "mixed", cue, sayer)
    if direct and (alone or frame.after_colon(opening)) and _may_go_on(frame, passage):
        return quotation(frame, passage, "direct")
    if direct and _sentence(frame, passage) and frame.tokens.kinds[opening - 1] & flags.COMMA:
        window = frame.window_before(opening)
        sayer = clause_subject(frame, opening - 2, window[-1]) if window else None
        return quotation(frame, passage, "direct", sayer=sayer) if sayer else None
    return None


def _after_acronym(frame: Frame, passage: Passage, opening: int, closing: int) -> bool:
    """A comma in the marks leads on, and the point of "U.S." ends its sentence: the U.S. “No,” X said."""
    before = frame.tokens.words[opening - 1]
    return len(before) > 1 and before[-1] == "." and comma_behind(frame, passage, closing)


def _cue(frame: Frame, passage: Passage, at: tuple[int, int, int], *, alone: bool) -> Hit | None:
    """The attribution: behind when a comma leads on, before when the frame's sentence does."""
    opening, closing, limit = at
    front = None if alone else cue_before(frame, opening)
    hit = None
    comma = comma_behind(frame, passage, closing)
    if front is None or not front.firm or comma:
        hit = cue_behind(frame, passage, closing, limit)
    if front and front.sayer and not comma and not _upright(frame, passage):
        return front  # X called it “false” on Monday and said more
    if front and (hit is None or (front.firm and not _upright(frame, passage))):
        return front
    return front if front and hit and front.sayer and _led(frame, front, hit, opening) else hit


def _led(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """قال X إن العلاقات "..."، بينما قال Y: does the verb before lead into the marks, the one behind away?"""
    kinds, verb = frame.tokens.kinds, hit.cue[0]
    if frame.speech.cased or kinds[opening - 1] & flags.COMMA:
        return False
    if kinds[verb] & flags.ATTACHED or kinds[verb - 1] & flags.CLAUSE or hit.sayer is None:
        return True  # "..."، وقال: "..."
    if not front.firm:
        return False
    between = range(max(front.cue[0], opening - _SUBJECT) + 1, opening)
    return any(frame.tokens.kinds[k] & flags.THAT for k in between)


def _text(frame: Frame, passage: Passage) -> str:
    return frame.tokens.text[passage.spans[0][0] : passage.spans[-1][1]]


def _upright(frame: Frame, passage: Passage) -> bool:
    """Does the passage begin like a sentence: with a capital, a figure, a letter without case?"""
    head = frame.tokens.text[passage.spans[0][0] : passage.spans[0][0] + 20]
    first = next((c for c in head if c.isalnum()), "")
    return bool(first) and (first.isupper() or first.lower() == first.upper())


def _direct(frame: Frame, passage: Passage, opening: int, *, alone: bool, cued: bool) -> bool:
    """Whole sentences of somebody, not a part of the frame's own sentence."""
    upright = _upright(frame, passage)
    if alone:
        return upright or cued
    if frame.tokens.words[opening - 1] == ":":
        return True
    size = len(_text(frame, passage)[:400].split())
    leads = frame.tokens.kinds[opening - 1] & (flags.FIRM | flags.COMMA) or told(frame, opening)
    return bool(leads) and (size > 2 if upright else size > 7)


def _sentence(frame: Frame, passage: Passage, *, long: bool = False) -> bool:
    """Does it end as sentences do (or is it longer than any title)?"""
    text = _text(frame, passage)
    size = len(text[:400].split())
    return (text[-1] in ".?!…" and size > 5) or (long and size > _LONGEST_TITLE)


def _is_title(frame: Frame, passage: Passage, hit: Hit | None, opening: int) -> bool:
    """A theme, report, operation before the mark: its name, nobody's words."""
    tokens = frame.tokens
    nearest = opening - 1
    comma = nearest > 0 and tokens.kinds[nearest] & flags.COMMA
    if comma and tokens.kinds[nearest - 1] & flags.TITLED and not told(frame, nearest):
        said = hit and hit.firm and hit.cue[0] > opening - _ASIDE
        if said and not _capitals(frame, passage):
            return False  # Ana Ruiz said of the episode, “...”
        nearest -= 1  # in his book, “...”
    elif comma and motto_before(frame, nearest, hit):
        return True
    if tokens.words[nearest] == ":":
        label = tokens.words[max(0, nearest - _LABEL) : nearest]
        return not frame.speech.mottoes.isdisjoint(label)  # autour du thème suivant : « ... »
    for k in range(nearest, max(-1, nearest - _TITLE_REACH), -1):
        kind = tokens.kinds[k]
        if hit and k == hit.cue[0] and no_title(frame, k):
            return False  # tomó la palabra para agradecer “...”
        if kind & flags.TITLED and not _has_subject(frame, k):
            return not _judged(frame, k, opening, hit)
        if kind & _ENDS_TITLE or tokens.words[k] == ":" or (kind & flags.THAT and not frame.speech.cased):
            return False
    return False


def _judged(frame: Frame, k: int, opening: int, hit: Hit | None) -> bool:
    """X called the programme “long”, was glad of a project “long due”: words that judge are no name."""
    tokens = frame.tokens
    if hit and k < opening - 1 and tokens.kinds[opening - 1] & (flags.OF | flags.AS) and hit.cue[0] < k:
        reach = _JUDGED if frame.speech.subjectless else 1
        judges = tokens.kinds[hit.cue[0]] & flags.JUDGED
        return bool(judges) and opening - 1 - k <= reach  # tachó el informe de «incompleto»
    if k != opening - 1 or not tokens.kinds[k - 1] & flags.DETERMINER or k < 2:
        return False
    small = opening + 1 < len(tokens.words) and tokens.words[opening + 1][0].islower()
    if small and hit and hit.firm and hit.sayer and hit.cue[0] < k and not tokens.kinds[k] & flags.CUE:
        return True
    clause = hit and tokens.kinds[k - 2] & flags.THAT  # celebró que el título «no lo eligiera nadie»
    return small and (bool(clause) or bool(tokens.kinds[k - 2] & flags.JUDGED and _has_subject(frame, k - 2)))


def _is_name(frame: Frame, passage: Passage, at: Range, hit: Hit | None, before: Attributed | None) -> bool:
    """A name in marks: each word has a capital and no verb leads to it (on CBS's “Face the Nation,”)."""
    opening, closing = at
    words, kinds = frame.tokens.words, frame.tokens.kinds
    text = _text(frame, passage)
    if len(text) < _LONG_NAME and fold(text) in frame.speech.own_bodies:
        return True
    if not frame.speech.cased and (leads_to_name(frame, opening) or speaks(frame, opening, closing)):
        return len(text.split()) <= _WORDS and text[-1] not in ".؟!"
    if closing + 1 < len(words) and words[closing] == ":" and frame.inside[closing + 1]:
        return len(text.split()) <= _BEFORE_COLON  # told “Daily”: “...”
    if not _capitals(frame, passage):
        return False
    if closing < len(words) and words[opening - 1][0].isupper() and words[closing][0].isupper():
        return True  # Marcia “Cia” Price
    if kinds[opening - 1] & flags.AND and frame.inside[opening - 2]:
        return before is None or frame.tokens.at(before.passage.end) != opening - 1
    if words[opening - 1] in flags.GENITIVES and " " in text:
        return True  # NBC's “Morning Joe”
    return hit is not None and not _leads_to(frame, hit, opening, closing)


def _leads_to(frame: Frame, hit: Hit, opening: int, closing: int) -> bool:
    """Does a verb lead to a passage in capitals, so that they are words and no name?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if kinds[opening - 1] & flags.AS:
        return True
    if not hit.firm:
        return hit.cue[1] >= opening - _NAMED and not _calls(frame, opening)
    if kinds[opening - 1] & flags.CUE or (words[opening - 1] == ":" and hit.cue[0] >= closing):
        return True
    lead = opening - 2 if kinds[opening - 1] & flags.COMMA or words[opening - 1] == ":" else opening - 1
    return hit.cue[0] == lead


def _capitals(frame: Frame, passage: Passage) -> bool:
    """Does each word but the small ones, which are no more, have a capital?"""
    text = _text(frame, passage)
    if text[0].islower() or len(text) >= _LONG_NAME or text[-1] in "?!" or ". " in text:
        return False
    tokens = frame.tokens
    small, long, count = 0, False, 0
    for k in range(tokens.at(passage.spans[0][0]), tokens.at(passage.spans[-1][1])):
        word, kind = tokens.words[k], tokens.kinds[k]
        if word[0].islower():
            if not kind & _SMALL or kind & flags.PRONOUN:
                return False
            small += 1
        elif word[0].isupper():
            count += 1
            long = long or len(word) > _SHORT
    return count >= max(1, small) and (long or count > 1)


def _calls(frame: Frame, opening: int) -> bool:
    """A website called “X”: the thing before the verb bears the name."""
    tokens = frame.tokens
    k = opening - 1
    if not tokens.kinds[k] & flags.TITLED or k < 1:
        return False
    return not tokens.kinds[k - 1] & flags.PRONOUN


def _has_subject(frame: Frame, k: int) -> bool:
    """A word like "called" that is a verb with a subject here."""
    if not frame.tokens.kinds[k] & flags.CUE or not is_cue(frame.tokens, frame.speech, k):
        return False
    subject = subject_before(frame, k, max(0, k - _SUBJECT))
    if subject and frame.tokens.words[subject.last - 1] in frame.speech.latter:
        return True  # ce dernier a dit vouloir
    return subject is not None and (subject.kind != "noun" or frame.speaking(subject))  # l’opération dite


def _may_go_on(frame: Frame, passage: Passage) -> bool:
    """An untagged passage continues its speaker when it looks like speech."""
    text = _text(frame, passage)
    words = len(text[:200].split())
    behind = frame.tokens.text[passage.end : passage.end + 1]
    tokens, opening = frame.tokens, frame.tokens.at(passage.start)
    if words == _CLAUSE - 2 and behind == "." and opening and not text.istitle():
        return bool(tokens.kinds[opening - 1] & flags.END) and opening not in tokens.lines
    ends = text[-1] in ".?!…" or words >= _CLAUSE or (words == _CLAUSE - 1 and behind == ".")
    return ends and not text.isupper()
