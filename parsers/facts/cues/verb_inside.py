"""Words that begin with the verb of whoever stands right before the mark: X « attend beaucoup » du vote."""

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer, named, size
from parsers.facts.passages.frame import Frame
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_VERB = flags.CUE | flags.AUXILIARY | flags.DONE
_NO_VERB = flags.DETERMINER | flags.LINK | flags.ROLE | flags.RANK | flags.TITLED | flags.AND


def verb_inside(frame: Frame, opening: int, low: int) -> Hit | None:
    """The verb that words in marks begin with, and its subject before them: Ana Roe “will not accept” it."""
    if not frame.speech.cased or opening in frame.tokens.fresh:
        return None
    verb = _verb(frame, opening + 1)
    sayer = _subject(frame, opening, low) if verb >= 0 else None
    return Hit((verb, verb + 1), sayer, firm=False) if sayer else None


def _verb(frame: Frame, k: int) -> int:
    """The finite verb at a token, or behind its "not" or adverb; -1 without."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    if k + 1 >= len(words) or not words[k].islower():
        return -1
    denied = words[k] in speech.negations or words[k] in flags.NEGATIONS
    reflexive = words[k] in speech.clitics and not kinds[k] & flags.DETERMINER
    if denied or reflexive or adverbial(frame.tokens, speech, k):
        return k
    finite = (kinds[k] & _VERB or words[k] in speech.hoping) and not kinds[k] & _NO_VERB
    return k if finite and not words[k].endswith(speech.participles[0] or "\0") else -1


def _subject(frame: Frame, opening: int, low: int) -> Sayer | None:
    """Who is named right before a mark, or before a "who" there."""
    kinds, k = frame.tokens.kinds, opening
    if kinds[k - 1] & flags.RELATIVE:
        k -= 1 + bool(kinds[k - 2] & flags.COMMA)
        found = frame.ending.get(k)
        return named(found) if found and size(found.name) > 1 else None
    found = frame.ending.get(k)
    return named(found) if found and found.first >= low and frame.leads(found.first, low) else None
