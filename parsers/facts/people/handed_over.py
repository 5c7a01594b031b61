"""Whom a sentence ends with: The choice of X was confirmed BY Y; X asked for it, a wish that Y opposed."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_HEAD = 6  # tokens of "The long-awaited appointment of"
_FAR = 40  # tokens from such a head, over whom it is of, to the "by"
_VERB = 8  # tokens from a passive to its "by"
_ADVERB = 2  # tokens from a passive over an adverb to its participle
_NOUN = 4  # tokens of ", a request that"
_LAST = 12  # tokens of "did not share at all" up to the end
_PEOPLE = flags.ROLE | flags.HUMAN | flags.GROUP
_NO_THING = _PEOPLE | flags.WRITING  # The letter of X was read out by Y: “...,” he wrote


def acts_at_end(frame: Frame, mention: Mention) -> int:
    """1 for who acts at the end of a sentence, -1 for whose thing it begins with, or 0."""
    begin, end = frame.sentence(mention.first)
    if frame.inside[begin] or mention.first <= begin:
        return 0
    if _opposes(frame, mention, begin, end):
        return 1
    by = agent(frame, begin, end)
    if not by:
        return 0
    return 1 if _first(frame, mention) == by + 1 else -int(mention.first < by)


def _first(frame: Frame, mention: Mention) -> int:
    """Where a mention begins, with its article."""
    led = frame.tokens.kinds[mention.first - 1] & (flags.DETERMINER | flags.LINK) == flags.DETERMINER
    return mention.first - bool(led)


def agent(frame: Frame, begin: int, end: int) -> int:
    """The "by" behind a passive whose subject is somebody's thing: The choice of X was confirmed BY Y."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    if not kinds[begin] & flags.DEFINITE:
        return 0  # as most
    of = next((k for k in range(begin + 2, min(end, begin + _HEAD)) if kinds[k] & flags.OF), 0)
    if not of or any(kinds[k] & _NO_THING for k in range(begin + 1, of)):
        return 0
    passive = -_VERB
    for k in range(of + 1, min(end - 1, begin + _FAR)):
        passive = k if kinds[k] & flags.PASSIVE else passive
        if kinds[k] & flags.SAID and k - passive > _ADVERB:
            return 0  # The report of X said that it was written by Y
        if words[k] in frame.speech.by and k - passive < _VERB:
            return k
    return 0


def _opposes(frame: Frame, mention: Mention, begin: int, end: int) -> bool:
    """Does a clause on what was told, with its own subject, end the sentence: , a request that X opposed?"""
    kinds, that = frame.tokens.kinds, mention.first
    while that > mention.first - 2 and not kinds[that] & flags.THAT:
        that -= 1
    if that - _NOUN <= begin or not kinds[that] & flags.THAT:
        return False
    comma = next((k for k in range(that - 2, that - _NOUN, -1) if kinds[k] & flags.COMMA), 0)
    thing = comma and kinds[comma + 1] & (flags.DETERMINER | flags.DEFINITE) == flags.DETERMINER
    if not thing or any(kinds[k] & _PEOPLE for k in range(comma + 1, that)):
        return False
    behind = mention.end + (mention.end < end and bool(kinds[mention.end] & flags.COMMA))
    if not behind + 1 < end <= behind + _LAST:
        return False
    return not any(kinds[k] & (flags.COMMA | flags.AND | flags.SAID) for k in range(behind, end))
