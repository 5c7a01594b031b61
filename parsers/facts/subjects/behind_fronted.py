"""Who stands right behind a verb that a phrase leads to: Ante X y los jueces, DEFENDIÓ LA MINISTRA que."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at, subject_after
from parsers.facts.subjects.fronted import preposition
from parsers.languages import flags
from parsers.languages.speech import filled

_VERB = flags.SAID | flags.JUDGED
_PEOPLE = flags.ROLE | flags.RANK | flags.HONORIFIC


def behind_fronted(frame: Frame, cue: int, low: int, limit: int) -> Sayer | None:
    """The name or office right behind a finite verb and its comma, where a preposition begins the sentence.

    Whom a verb judges is led to by one of its own there: Ante X, criticó A la ministra.
    """
    kinds, first = frame.tokens.kinds, cue + 1
    if not frame.speech.subjectless or cue - 2 < low or not kinds[cue - 1] & flags.COMMA:
        return None
    if not kinds[cue] & _VERB or first + 1 >= limit or not _fronts(frame, low):
        return None
    office = kinds[first] & flags.DEFINITE and kinds[first + 1] & _PEOPLE
    found = phrase_at(frame, first, limit) if office or first in frame.beginning else None
    return found if found and (found.kind == "name" or frame.speaking(found)) else None


def _fronts(frame: Frame, low: int) -> bool:
    """Does a preposition begin a sentence, or one behind a participle: ANTE X; INTERPELADA POR X?"""
    if preposition(frame, low):
        return True
    participle = frame.tokens.words[low].endswith(filled(frame.speech.past_endings))
    return participle and not frame.tokens.kinds[low] & flags.HEAD and preposition(frame, low + 1)


def named_after(frame: Frame, cue: int, limit: int) -> Sayer | None:
    """The name behind a verb that judges or speaks of no words: Por Chile habló X."""
    after = subject_after(frame, cue, limit)
    return after if after and after.kind == "name" else None
