"""Who is named before a verb, also in a clause of its own: X chaired it, DURING WHICH Y, head of Z, said."""

from parsers.facts.mentions import Mention, Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.phrases_before import noun_before
from parsers.facts.subjects.standing_before import owner
from parsers.facts.subjects.subjectless import also
from parsers.languages import flags

_CLAUSE = 36  # tokens from "which" to the verb


def named_right_before(frame: Frame, j: int, low: int) -> Sayer | None:
    """Who is named up to token j, right before a verb, or stands before it in a clause of its own."""
    if found := _behind_which(frame, j, low):
        return found
    mention = frame.name_before(j + 1, low)
    whose = owner(frame, mention, low) if mention else None
    if whose and whose.kind == "noun" and frame.speech.subjectless:
        return also(frame, whose.first - 2) or whose  # el también jefe de la policía de X
    return whose


def _behind_which(frame: Frame, j: int, low: int) -> Sayer | None:
    """Who begins right behind a "which" that a small word leads to, and ends at token j before the verb."""
    if frame.speech.verb_first or not (which := _which(frame, j, low)):
        return None
    kinds, begin = frame.tokens.kinds, which + 1
    if kinds[begin] & flags.HONORIFIC and begin not in frame.beginning:
        begin += 1 + (frame.tokens.words[begin + 1] == ".")  # M. le ministre, X
    comma = bool(kinds[j] & flags.COMMA)
    mention = frame.beginning.get(begin)
    if mention is None and kinds[begin] & flags.DETERMINER:
        mention = frame.beginning.get(begin + 1)
    if mention and j + 1 - comma in _ends(mention):
        return named(mention)
    noun = None if comma else noun_before(frame, j, begin)
    return noun if noun and noun.first == begin and frame.speaking(noun) else None


def _which(frame: Frame, j: int, low: int) -> int:
    """The nearest "which" or "whom" before a token, if a small word stands before it; 0 without."""
    kinds, fresh = frame.tokens.kinds, frame.tokens.fresh
    for k in range(j - 1, max(low, j - _CLAUSE), -1):
        if k + 1 in fresh or frame.inside[k]:
            return 0
        if kinds[k] & flags.RELATIVE:
            small = k - 1 - bool(kinds[k - 1] & flags.DETERMINER)  # en la que
            led = kinds[small] & flags.LINK or frame.tokens.words[k] in frame.speech.contracted
            return k if led else 0  # durant laquelle, au cours duquel
    return 0


def _ends(mention: Mention) -> tuple[int, ...]:
    """Where somebody may end: behind the name, or behind the office that follows it."""
    return (mention.last, mention.role_after[1]) if mention.role_after else (mention.last,)
