"""Whom a subject behind its verb speaks to, which is no part of it: wrote two deputies to the president X."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_NEAR = 5  # tokens between "to" and an office or a name
_HEAD = 2  # tokens up to the noun: three senior officials
_HEARER = flags.ROLE | flags.HONORIFIC | flags.SERVICE


def without_hearer(frame: Frame, found: Sayer | None) -> Sayer | None:
    """A noun phrase of several, or of a body, without whom they speak to; one adviser to X stays whole."""
    if found is None or found.kind != "noun" or frame.speech.verb_first:
        return found
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    several = False
    for k in range(found.first, found.last):
        head = k <= found.first + _HEAD and not kinds[k] & (flags.LINK | flags.DETERMINER)
        several = several or bool(kinds[k] & flags.GROUP) or (head and words[k][-1] == "s")
        towards = k > found.first and speech.contracted.get(words[k], words[k]) in speech.towards
        if towards and not several:
            return found  # le chef du bureau à la présidente
        if towards and _somebody(frame, k + 1):
            return Sayer("noun", found.first, k)
    return found


def _somebody(frame: Frame, begin: int) -> bool:
    """Does an office or a name stand behind "to"?"""
    near = range(begin, min(begin + _NEAR, len(frame.tokens.words)))
    return any(k in frame.beginning or frame.tokens.kinds[k] & _HEARER for k in near)
