"""Verbs of speech without a subject of their own: Añadió que; «...», agregó; un vídeo en el que promete."""

from parsers.facts.mentions import Source
from parsers.facts.passages.frame import Frame
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_BRIDGE = flags.ADVERB | flags.AUXILIARY | flags.CALENDAR


def subjectless(frame: Frame, cue: int, low: int) -> bool:
    """Does a verb begin its sentence or its clause without a subject: También añadió, y pidió?"""
    if not frame.speech.subjectless:
        return False
    tokens, k = frame.tokens, cue - 1
    if k > low and cue + 1 < len(tokens.words) and tokens.kinds[k] & tokens.kinds[cue + 1] & flags.COMMA:
        return True  # Ninguno, asegura, «paga a tiempo»
    while k >= low and (_skipped(frame, k) or tokens.kinds[k] & flags.COMMA):
        k -= 1
    return k < low or bool(tokens.kinds[k] & flags.AND) or k + 1 in tokens.fresh


def _skipped(frame: Frame, k: int) -> bool:
    """May a token stand between the beginning of a clause and a verb that has no subject there?"""
    tokens = frame.tokens
    if tokens.words[k].lower() in frame.speech.clitics or tokens.kinds[k] & _BRIDGE:
        return True
    return adverbial(tokens, frame.speech, k)


def led_relative(frame: Frame, j: int, low: int) -> int:
    """The preposition of "in which" before its last word at token j; 0 without."""
    if not frame.speech.subjectless:
        return 0
    kinds, words = frame.tokens.kinds, frame.tokens.words
    k = j - 1 if j - 1 > low and kinds[j - 1] & flags.DETERMINER else j
    led = k - 1 > low and words[k - 1].islower() and kinds[k - 1] & flags.STOP and words[k - 1].isalpha()
    preposition = led and not kinds[k - 1] & (flags.DETERMINER | flags.PRONOUN | flags.AUXILIARY | flags.THAT)
    return k - 1 if preposition and k < j else 0


def receiver(frame: Frame, found: Source, cue: int) -> bool:
    """Does a phrase ahead of a verb say to whom: A sus colegas les pide?"""
    led = found.first > 0 and frame.tokens.kinds[found.first - 1] & flags.LINK
    return bool(led) and frame.tokens.words[cue - 1] in frame.speech.datives
