"""Who is named as one of those whom a sentence is about: Some friends of it, like X, came. “...,” he said."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_FAR = 14  # tokens from the beginning of a sentence to the name
_LONGEST = 3  # words of "among them"
_VERB = flags.CUE | flags.AUXILIARY | flags.RELATIVE | flags.THAT | flags.PRONOUN | flags.END


def one_of_several(frame: Frame, mention: Mention) -> bool:
    """Does a name stand alone behind "such as" and several people at the head of a sentence?"""
    words, kinds, first = frame.tokens.words, frame.tokens.kinds, mention.first
    begin = frame.sentence(first)[0]
    if not begin < first <= begin + _FAR or frame.inside[begin]:
        return False
    size = next((n for n in range(1, _LONGEST + 1) if _such_as(frame, first - n, first)), 0)
    if not size or (mention.last < len(words) and kinds[mention.last] & flags.AND):
        return False
    them = range(begin, first - size)
    return any(map(frame.tokens.several, them)) and not any(kinds[k] & _VERB for k in them)


def _such_as(frame: Frame, begin: int, end: int) -> bool:
    """Is that what leads to some of several: such as, like, among them?"""
    told = tuple(frame.tokens.words[max(0, begin) : end])
    return bool(told) and told in frame.speech.such_as.get(told[0], ())
