"""Who asks and who is asked: the next "he" is who answers."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.languages import flags


def asked(frame: Frame, mention: Mention) -> bool:
    """Is somebody asked: the host asked Ana Ruiz whether; a demandé à Ana Ruiz si? But not “No?” asked X."""
    tokens, verb = frame.tokens, mention.first - 1
    if not frame.speech.cased or verb < 1:
        return False
    if tokens.kinds[verb] & flags.LINK and tokens.words[verb] not in frame.speech.by:
        verb -= 1
    return (
        tokens.words[verb] in frame.speech.asking and verb not in tokens.fresh and not frame.inside[verb - 1]
    )


def asks_somebody(frame: Frame, last: int) -> bool:
    """Does the verb right behind a name ask somebody who is named: Scott Roe ASKED Ana Ruiz?"""
    words = frame.tokens.words
    if last + 2 >= len(words) or words[last] not in frame.speech.asking:
        return False
    object_ = last + 1 + bool(frame.tokens.kinds[last + 1] & flags.LINK)
    return object_ in frame.beginning
