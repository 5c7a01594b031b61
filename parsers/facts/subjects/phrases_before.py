"""The noun phrase that ends before a speech verb: "a spokesman for the ministry said"."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.phrases import outside
from parsers.facts.subjects.somewhere import described, from_somewhere, led
from parsers.languages import flags
from parsers.tokens import Tokens

_LONGEST = 16  # tokens
_INSIDE = flags.LINK | flags.AND | flags.HUMAN  # function words that a phrase may hold
_BEGINS_NONE = flags.LINK | flags.AND | flags.ADVERB | flags.STOP
_TITLE = flags.ROLE | flags.RANK | flags.SERVICE
_NOT_DOING = flags.CUE | flags.LINK


def noun_before(frame: Frame, j: int, low: int) -> Sayer | None:
    """The noun phrase that ends at token j, not before token `low`."""
    start = _first_word(frame, j, low)
    found = _checked(frame.tokens, start, j + 1) if start >= 0 else None
    return found and (from_somewhere(frame, found) or described(frame, found) or found)


def _first_word(frame: Frame, j: int, low: int) -> int:
    """The walk to the left over the words of a phrase: how far it may reach; -1 where none stands there."""
    tokens = frame.tokens
    words, kinds = tokens.words, tokens.kinds
    k, start = j, -1
    while k >= low and j - k < _LONGEST and not frame.inside[k]:
        kind = kinds[k]
        if kind & flags.COMMA and k - 2 >= low and start >= 0 and _two_adjectives(tokens, k, start):
            return k - 2
        if outside(frame, k):
            break
        if kind & flags.DETERMINER:
            start = k
            if k > low and _doing(frame, k):
                k -= 1
            elif not (k > low and (kinds[k - 1] & flags.LINK or _of_those(frame, k))):
                break
        elif kind & flags.STOP and not words[k][0].isupper() and not kind & _INSIDE:
            if not (_joins(frame, k) if start >= 0 else _led_noun(frame, k)):
                break
            start = max(start, k)
        else:
            start = k
            if k in tokens.fresh:
                break
        k -= 1
    return start


def _two_adjectives(tokens: Tokens, comma: int, start: int) -> bool:
    """Does a comma stand between two adjectives behind an article: the lanky, bespectacled professor?"""
    small = tokens.kinds[start] & (flags.LINK | flags.STOP)  # the director, in contrast to
    behind = tokens.words[start][0].islower() and not (small or led(tokens, comma - 3))
    return behind and bool(tokens.kinds[comma - 2] & flags.DETERMINER)


def _led_noun(frame: Frame, k: int) -> bool:
    """Do "the" and what leads to it make a noun of a small word: AT THE BACK, ATTENDING THE MEETING?"""
    kinds, n = frame.tokens.kinds, k - 1
    n -= n > 1 and not kinds[n] and frame.tokens.words[n].islower()
    if n < 1 or not kinds[n] & flags.DEFINITE:
        return False
    return bool(kinds[n - 1] & flags.LINK) or _doing(frame, n)


def _joins(frame: Frame, k: int) -> bool:
    """Las organizaciones NO gubernamentales, la legisladora POR Oaxaca: small words of a phrase."""
    speech = frame.speech
    if speech.adjectives_follow and frame.tokens.words[k] in speech.negations:
        return True
    kinds = frame.tokens.kinds
    if kinds[k + 1] & flags.RANK and frame.tokens.words[k + 1].islower() and kinds[k - 1] & _TITLE:
        return True  # le directeur général par intérim
    return frame.tokens.words[k] in speech.inside and bool(frame.tokens.kinds[k - 1] & flags.ROLE)


def _doing(frame: Frame, k: int) -> bool:
    """An officer attending THE session: does a participle behind a noun of people stand before an article?"""
    tokens, ending = frame.tokens, frame.speech.participles[0]
    if k < 2 or frame.speech.subjectless or not ending or tokens.kinds[k - 1] & _NOT_DOING:
        return False
    people = tokens.kinds[k - 2] & (flags.ROLE | flags.HUMAN) and not tokens.kinds[k - 2] & flags.CUE
    return bool(people) and tokens.words[k - 1].islower() and tokens.words[k - 1].endswith(ending)


def _of_those(frame: Frame, k: int) -> bool:
    """Le syndicat des marins: is an article with "of" in it behind a noun?"""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    if not kinds[k] & flags.OF or frame.inside[k - 1] or k in frame.tokens.fresh:
        return False
    noun = kinds[k - 1] & (flags.HEAD | flags.FIELD) and not kinds[k - 1] & (flags.CUE | flags.CALENDAR)
    return bool(noun) or (words[k - 1][0].isupper() and not kinds[k - 1] & flags.STOP)


def _checked(tokens: Tokens, start: int, end: int) -> Sayer | None:
    """The phrase without what cannot begin it; None when no noun of people or bodies may be in it."""
    words, kinds = tokens.words, tokens.kinds
    while start < end and (
        (kinds[start] & _BEGINS_NONE and not kinds[start] & (flags.DETERMINER | flags.HUMAN))
        or words[start] in flags.GENITIVES
    ):
        start += 1
    if start >= end or (kinds[start] | kinds[end - 1]) & flags.CALENDAR:
        return None
    if kinds[start] & flags.DETERMINER and end - start == 1 and not kinds[start] & flags.HUMAN:
        return None
    for n in range(start, end):
        if kinds[n] & (flags.HEAD | flags.DETERMINER) or words[n][0].isupper() or tokens.several(n):
            return Sayer("noun", start, end)
    return None
