"""Whom a subject behind its verb speaks to, which is no part of it: wrote two deputies to the president X."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_NEAR = 5  # tokens between "to" and an office or a name
_HEAD = 2  # tokens up to the noun: three senior officials
_HEARER = flags.ROLE | flags.HONORIFIC | flags.SERVICE


def without_hearer(frame: Frame, found: Sayer | None) -> Sayer | None:
    """A noun phrase of several, of a body, or of who was named with that office, without whom they speak to.

    One adviser to X stays whole.
    """
    if found is None or found.kind != "noun" or frame.speech.verb_first:
        return found
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    several = False
    for k in range(found.first, found.last):
        head = k <= found.first + _HEAD and not kinds[k] & (flags.LINK | flags.DETERMINER)
        several = several or bool(kinds[k] & flags.GROUP) or (head and words[k][-1] == "s")
        towards = k > found.first and speech.contracted.get(words[k], words[k]) in speech.towards
        if towards and not (several or _officed(frame, found.first, k)):
            return found  # le chef du bureau à la présidente
        if towards and _somebody(frame, k + 1):
            return Sayer("noun", found.first, k)
    return found


def _officed(frame: Frame, first: int, end: int) -> bool:
    """Is "the spokesman" before "to" the office of somebody named before: a dit LE PORTE-PAROLE au juge?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if not kinds[first] & flags.DEFINITE or not kinds[first + 1] & flags.ROLE:
        return False
    office = [word.lower() for word in words[first + 1 : end]]
    before = (one for one in frame.mentions if one.first < first)
    parts = (part for one in before for part in (one.role, one.role_after) if part)
    return any(office == [word.lower() for word in words[begin : begin + len(office)]] for begin, _ in parts)


def _somebody(frame: Frame, begin: int) -> bool:
    """Does an office or a name stand behind "to"?"""
    near = range(begin, min(begin + _NEAR, len(frame.tokens.words)))
    return any(k in frame.beginning or frame.tokens.kinds[k] & _HEARER for k in near)


def spoken_to(frame: Frame, found: Sayer | None) -> Sayer | None:
    """Who is given something at the end of a noun phrase: a cédé la parole AU PROCUREUR, pour qui."""
    if found is None or found.kind != "noun":
        return found
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    for k in range(found.first + 1, found.last - 1):
        begin = k + 1 + bool(kinds[k + 1] & flags.DETERMINER)
        hearer = kinds[begin] & (_HEARER | flags.RANK)
        if speech.contracted.get(words[k], words[k]) in speech.towards and hearer:
            return None if speech.verb_first else Sayer("noun", k + 1, found.last)
    return found
