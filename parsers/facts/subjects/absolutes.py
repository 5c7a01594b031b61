"""Participles with a subject of their own: with X calling it bad and vowing; la Chine appelant à."""

from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.leftwards import over_adverbs
from parsers.facts.subjects.phrases import noun_at, of_people
from parsers.facts.subjects.phrases_before import noun_before
from parsers.languages import flags

_REACH = 40  # tokens between the two participles
_APPOSITION = 20  # tokens between a name and the comma behind its office
_PARTICIPLE = flags.SAYING | flags.JUDGING
_WALL = flags.END | flags.RELATIVE


def absolute(frame: Frame, noun: Sayer, low: int) -> bool:
    """Is the noun of people right before a participle its own subject, behind a comma or "with"?

    So it is behind what a thing shows: the tape has a man saying.
    """
    if _led(frame, noun.first, low) or _shown(frame, noun, low):
        return frame.speaking(noun)
    if frame.speech.verb_first and not frame.tokens.kinds[noun.first] & (flags.ROLE | flags.HUMAN):
        return False  # وصف X، عمدة فاس، المشروع بقوله
    comma = noun.first > 0 and frame.tokens.kinds[noun.first - 1] & flags.COMMA
    return bool(comma) and (frame.speaking(noun) or of_people(frame, noun))


def _led(frame: Frame, first: int, low: int) -> bool:
    """Do a comma and a small word lead to token `first`: , WITH a clerk calling it?"""
    kinds, before = frame.tokens.kinds, first - 1
    return before > low and bool(kinds[before] & flags.LINK and kinds[before - 1] & flags.COMMA)


def _shown(frame: Frame, noun: Sayer, low: int) -> bool:
    """Does a sentence about a thing show somebody new: the video shows a boy shouting?"""
    thing = noun_at(frame, low, noun.first)
    people = low in frame.beginning or (thing is not None and frame.speaking(thing))
    if people or not frame.tokens.kinds[low] & flags.DETERMINER or low >= noun.first:
        return False
    return frame.tokens.kinds[noun.first] & (flags.DETERMINER | flags.DEFINITE) == flags.DETERMINER


def of_absolute(frame: Frame, cue: int, low: int) -> Sayer | None:
    """Whose the first of two participles is, where a comma and perhaps "with" lead to its subject."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    if not kinds[cue - 1] & flags.AND or not kinds[cue] & _PARTICIPLE:
        return None
    endings = _endings(frame)
    for k in range(cue - 2, max(low + 1, cue - _REACH), -1):
        if frame.inside[k]:
            continue
        if kinds[k] & _WALL or (kinds[k] & flags.SAID and frame.speaks(k) and not kinds[k] & _PARTICIPLE):
            return None
        if (kinds[k] & _PARTICIPLE or words[k].endswith(endings)) and (found := _subject(frame, k, low)):
            return found
    return None


def _endings(frame: Frame) -> tuple[str, ...]:
    """How a participle of whoever does something ends."""
    speech = frame.speech
    return tuple(filter(None, (*speech.participles[:1], *speech.unstated.gerunds))) or ("\0",)


def _subject(frame: Frame, k: int, low: int) -> Sayer | None:
    """The name or noun of people right before a participle, that begins behind a comma or "with"."""
    kinds, last = frame.tokens.kinds, over_adverbs(frame, k - 1, low)
    if last > low and kinds[last] & flags.COMMA:
        commas = (n for n in range(last - 1, max(low, last - _APPOSITION), -1) if kinds[n] & flags.COMMA)
        last = next(commas, low + 1) - 1
    mention = frame.ending.get(last + 1)
    found = named(mention) if mention else noun_before(frame, last, low)
    if found is None or found.first <= low or not (mention or frame.speaking(found)):
        return None
    return found if _led(frame, found.first, low) or kinds[found.first - 1] & flags.COMMA else None
