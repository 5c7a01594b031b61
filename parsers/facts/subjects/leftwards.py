"""Leftwards from a verb to its subject: over adverbs, brackets, asides; to the "who" of a clause between."""

from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.asides import aside_before, inset_before
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_BRACKET = 24  # tokens of a bracket behind a name
_ASIDE = 30  # tokens between two dashes
_QUOTED = 8  # tokens from the participle of whom somebody quotes to "saying"
_CLAUSE = 13  # tokens of a clause between a subject and its verb
BRIDGE = flags.ADVERB | flags.AUXILIARY | flags.CALENDAR  # may stand between a verb and its subject


def over_bracket(frame: Frame, j: int, low: int) -> int:
    """Leftwards over a bracket behind a name: Ana Ruiz (Spain) said."""
    for k in range(j - 1, max(low, j - _BRACKET) - 1, -1):
        if frame.tokens.words[k] == "(":
            return k - 1 if k in frame.ending else j
    return j


def dashed_aside(frame: Frame, dash: int, low: int) -> int:
    """The dash that opens an aside which another closes: Ana Ruiz – who met X – said; `low` without."""
    words = frame.tokens.words
    for k in range(dash - 2, max(low, dash - _ASIDE), -1):
        if frame.inside[k] or k in frame.tokens.fresh:
            return low
        if words[k] == words[dash]:
            return k
    return low


def relative_before(frame: Frame, j: int, low: int) -> int:
    """The "who" of a clause between the subject and its verb (an official who asked for nothing said); -1."""
    kinds = frame.tokens.kinds
    for k in range(j, max(low, j - _CLAUSE), -1):
        if frame.inside[k] or kinds[k] & (flags.COMMA | flags.END | flags.THAT) or k + 1 in frame.ending:
            return -1
        if kinds[k] & flags.RELATIVE:
            return k
    return -1


def over_adverbs(frame: Frame, j: int, low: int) -> int:
    """Leftwards over adverbs, auxiliaries, "on Tuesday"."""
    tokens = frame.tokens
    kinds, words = tokens.kinds, tokens.words
    bridge = flags.LINK | flags.DETERMINER | flags.STOP
    while j >= low and j + 1 not in frame.ending and not kinds[j] & flags.PRONOUN:
        dated = j > low and kinds[j + 1] & flags.CALENDAR and kinds[j] & bridge
        clitic = words[j] in frame.speech.clitics and not kinds[j] & flags.PRONOUN  # X y voit
        skipped = clitic or kinds[j] & BRIDGE or words[j] in flags.NEGATIONS
        skipped = skipped or words[j] in frame.speech.negations  # X no descarta
        skipped = skipped or adverbial(tokens, frame.speech, j)
        aside = 0 if dated else aside_before(frame, j) or inset_before(frame, j, low)
        if not (dated or skipped or aside):
            break
        j -= aside or 1
    return j


def quoted_by(frame: Frame, cue: int, low: int) -> int:
    """The participle of whom somebody quotes: X was widely QUOTED in the press as saying; 0 without."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(cue - 2, max(low + 1, cue - _QUOTED), -1):
        if kinds[k] & (flags.COMMA | flags.END):
            break
        participle = k - 1 if words[k] in frame.speech.by else k
        if participle < k or words[k] in frame.speech.citing:
            passive = participle - 1
            passive -= passive > low and bool(adverbial(frame.tokens, frame.speech, passive))
            return participle if kinds[passive] & flags.PASSIVE else 0
    return 0
