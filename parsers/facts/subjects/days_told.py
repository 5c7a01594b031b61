"""A day in figures beside a verb of speech: a déclaré ce 20 novembre X; dijo el 20 de noviembre X."""

from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_YEAR = 4  # digits


def day_at(frame: Frame, i: int, limit: int) -> int:
    """How many tokens of "ce 20 novembre", "el 20 de noviembre", "20 November" begin at a token."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    k = i + (i < limit and bool(kinds[i] & flags.DETERMINER))
    k += k + 1 < limit and bool(kinds[k] & flags.CALENDAR) and words[k + 1].isdigit()  # mardi 20 novembre
    if k + 1 >= limit or not words[k].isdigit():
        return 0
    k += 1 + (k + 2 < limit and bool(kinds[k + 1] & flags.OF))
    if not kinds[k] & flags.CALENDAR:
        return 0
    year = k + 1 + (k + 2 < limit and bool(kinds[k + 1] & flags.OF))
    told = year < limit and words[year].isdigit() and len(words[year]) == _YEAR
    return (year if told else k) + 1 - i


def dated(frame: Frame, k: int) -> bool:
    """Do the figures of a day stand at a token: a réagi le ministère ce 20 NOVEMBRE?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    return k + 1 < len(words) and words[k].isdigit() and bool(kinds[k + 1] & flags.CALENDAR)
