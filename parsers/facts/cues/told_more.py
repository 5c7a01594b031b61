"""Whom a noun between commas says more of, where a language sets its verb first."""

from parsers.facts.cues.verb_first import suits
from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags


def apposed(frame: Frame, noun: Sayer, cue: int) -> Sayer | None:
    """سلمت X، قائدة الشرطة، العلم وقالت: whom a noun behind a comma says more of."""
    first = noun.first
    if not frame.speech.verb_first or not first or not frame.tokens.kinds[first - 1] & flags.COMMA:
        return None
    mention = frame.ending.get(first - 1)
    attached = frame.tokens.kinds[first] & flags.ATTACHED
    return named(mention) if mention and not attached and suits(frame, mention, cue) else None
