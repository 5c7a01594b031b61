"""Words that somebody was asked or told: X was asked, “...”; asked by a clerk, “...”: whose they are."""

from bisect import bisect_left

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.following import phrase_at
from parsers.languages import flags
from parsers.languages.speech import filled

_FAR = 8  # tokens of "by a clerk of the harbour" before the mark
_VERB = 6  # tokens of "the minister was asked" behind the marks
_IS = flags.AUXILIARY | flags.PASSIVE
_ASKS = "?؟"
_WALL = flags.COMMA | flags.END | flags.CUE


def told_to(frame: Frame, opening: int, low: int) -> Hit | None:
    """A verb of speech in the passive right before the mark, or before "by" and who speaks."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    last = frame.last_before(opening)
    if last < low or frame.inside[last] or _according(frame, low, opening):
        return None
    end = last + 1
    if _passive(frame, last, low):
        return Hit((last, end), Sayer("nobody", last, end))
    for k in range(last - 1, max(low, end - _FAR), -1):
        if kinds[k] & _WALL:
            return None
        if words[k] in frame.speech.by:
            by = phrase_at(frame, k + 1, end)
            whole = by is not None and by.last == end and frame.may_speak(by)
            return Hit((k - 1, k), by) if whole and _passive(frame, k - 1, low) else None
    return None


def asked_behind(frame: Frame, passage: Passage, i: int, limit: int) -> Hit | None:
    """«¿Quién paga?», le preguntaron; “Who pays?” he was asked: a question that nobody is named for."""
    if frame.tokens.text[passage.spans[-1][1] - 1] not in _ASKS:
        return None  # as most
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(i, min(i + _VERB, limit)):
        if words[k] in frame.speech.asking:
            led = k + 1 < limit and words[k + 1] in frame.speech.by
            passive = k > i and kinds[k - 1] & flags.PASSIVE and not led
            passive = passive and words[k - 2].lower() not in frame.speech.clitics  # s’est demandé X
            noun = kinds[i] & _IS and any(kinds[n] & flags.DETERMINER for n in range(i, k))  # fue la pregunta
            nobody = passive or noun or (frame.speech.subjectless and _impersonal(frame, k, i))
            return Hit((k, k + 1), Sayer("nobody", k, k + 1)) if nobody else None
        if kinds[k] & _WALL or k in frame.tokens.lines:
            return None
    return None


def _according(frame: Frame, low: int, opening: int) -> bool:
    """According to the handbook, they were told, “...”"""
    at = bisect_left(frame.accordings, low)
    return at < len(frame.accordings) and frame.accordings[at] < opening


def _passive(frame: Frame, verb: int, low: int) -> bool:
    """Is a verb of asking or telling in the passive: was asked, when told, Asked?"""
    speech, kinds = frame.speech, frame.tokens.kinds
    word = frame.tokens.words[verb]
    if frame.speech.subjectless and word in speech.asking and _impersonal(frame, verb, low):
        return True
    if not any(word.lower() in some for some in (speech.asking, speech.hearers, speech.asked)):
        return False
    if verb == low:
        finite = word.endswith(filled(speech.unstated.finite_endings))  # Advirtió: «...»
        return word[0].isupper() and not finite  # Asked “...,” X said
    before = verb - 1 - bool(verb - 1 > low and kinds[verb - 1] & flags.ADVERB)
    if frame.tokens.words[before - 1].lower() in speech.clitics:
        return False  # elle s’est demandé : « ... »
    return bool(kinds[before] & flags.PASSIVE or (before == low and kinds[low] & flags.CLAUSE))


def _impersonal(frame: Frame, verb: int, low: int) -> bool:
    """Le preguntaron, cuando se le preguntó: do pronouns alone stand before the verb, of nobody's?"""
    words, clitics = frame.tokens.words, frame.speech.clitics
    k = verb
    while k > low and words[k - 1].lower() in clitics:
        k -= 1
    begins = k == low or frame.tokens.kinds[k - 1] & (flags.CLAUSE | flags.COMMA | flags.AND)
    several = words[verb].endswith(frame.speech.unstated.plurals[1])
    return bool(begins) and (verb - k > 1 or (verb > k and several))
