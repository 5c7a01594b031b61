"""A sovereign named as whose leadership or vision is praised, who neither speaks nor comes."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import SILENT, Frame
from parsers.languages import flags

_FAR = 6  # tokens between "leadership" and the name: the wise leadership of His Majesty King X
_OTHERS = flags.COMMA | flags.END | flags.SAID | flags.RELATIVE


def introduces(frame: Frame, mention: Mention) -> bool:
    """Does an office beside a name bring its bearer in: not in marks that nobody speaks in, nor in praise?"""
    return frame.inside[mention.name[0]] != SILENT and not _praised(frame, mention)


def _praised(frame: Frame, mention: Mention) -> bool:
    """As in "under the enlightened leadership of King X"?"""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    last = mention.name[0]
    if speech.crowned.isdisjoint(map(str.lower, words[mention.first : last])):
        return False  # as a rule
    for k in range(last - 1, max(-1, mention.first - _FAR), -1):
        if kinds[k] & _OTHERS:
            return False
        if words[k].lower() in speech.praised:
            return True
    return False
