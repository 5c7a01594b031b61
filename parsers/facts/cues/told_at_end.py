"""The attribution at the end of a sentence of which only a part stands in marks.

La session a été « un grand pas » pour tous, a affirmé X; it was “a step” for all of us, Ana Ruiz said.
"""

from bisect import bisect_left

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.speech_verbs import is_cue
from parsers.facts.subjects.any_verbs import inverted, with_auxiliary
from parsers.facts.subjects.before_verb import subject_before
from parsers.facts.subjects.following import beyond_inset, subject_after, told_of
from parsers.languages import flags

_REACH = 90  # tokens between the marks and the verb
_BARE = flags.END | flags.COMMA | flags.CALENDAR | flags.ADVERB | flags.LINK


def told_at_end(frame: Frame, opening: int, closing: int) -> Hit | None:
    """The verb of speech behind the last comma of a sentence, and who says all of it."""
    tokens = frame.tokens
    end = min(frame.sentence(opening - 1)[1], len(tokens.words))
    if frame.speech.verb_first or _charge(frame, opening, closing):
        return None
    for k in range(min(end, closing + _REACH) - 1, closing, -1):
        if not tokens.kinds[k] & flags.SAID or frame.inside[k] or not is_cue(tokens, frame.speech, k):
            continue
        sayer = _behind(frame, k, end) or _ahead(frame, k, closing, end)
        return Hit((k, k + 1), sayer) if sayer and _somebody(frame, sayer) else None
    return _according(frame, closing, end)


def _according(frame: Frame, closing: int, end: int) -> Hit | None:
    """Una cena «de trabajo» en el muelle, según X: behind a comma, who ends the sentence."""
    tokens, at = frame.tokens, bisect_left(frame.accordings, closing)
    first = frame.accordings[at] if at < len(frame.accordings) else end
    if first >= min(end, closing + _REACH) or not tokens.kinds[first - 1] & flags.COMMA:
        return None
    after = according(tokens, frame.speech, first)
    sayer = told_of(frame, after, end)
    ends = sayer and (sayer.last >= end or tokens.kinds[sayer.last] & (flags.END | flags.COMMA))
    return Hit((first, after), sayer) if sayer and ends and _somebody(frame, sayer) else None


def _charge(frame: Frame, opening: int, closing: int) -> bool:
    """Is one word in marks what somebody is blamed for, nobody's own: des plaintes pour « torture »?"""
    tokens = frame.tokens
    return closing - opening < 4 and bool(tokens.kinds[opening - 1] & flags.LINK)


def _behind(frame: Frame, cue: int, end: int) -> Sayer | None:
    """Who stands behind the verb, or is in it, where a comma stands before: , a affirmé X; , a-t-il dit."""
    if not frame.tokens.kinds[with_auxiliary(frame, cue) - 1] & flags.COMMA:
        return None
    return inverted(frame, cue) or subject_after(frame, cue, end) or beyond_inset(frame, cue, end)


def _ahead(frame: Frame, cue: int, closing: int, end: int) -> Sayer | None:
    """Who stands between the comma and the verb that ends the sentence: , the director said on Thursday."""
    kinds = frame.tokens.kinds
    if frame.speech.subjectless or (cue + 1 < end and not kinds[cue + 1] & _BARE):
        return None
    sayer = subject_before(frame, cue, closing)
    apart = sayer is not None and sayer.last == cue and sayer.first > closing
    return sayer if sayer and apart and kinds[sayer.first - 1] & flags.COMMA else None


def _somebody(frame: Frame, sayer: Sayer) -> bool:
    """Is it a name, a pronoun or a phrase of who may speak, and not the form of a verb alone?"""
    return sayer.kind not in ("verb", "nobody") and frame.may_speak(sayer)
