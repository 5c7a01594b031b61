"""Whose words a sentence begins with: Ana Roe's letter. “...,” she wrote; El discurso de X duró."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_NOUN = 4  # tokens between whose they are and "letter", with adjectives
_TOLD = 40  # tokens of "reads the letter that X sent" between two quotations
_LED = 5  # tokens from the beginning of "the long letter of X" to the name


def whose_words(frame: Frame, mention: Mention) -> bool:
    """Is somebody named at the head of a sentence as the one whose speech or letter it is about?"""
    kinds, first = frame.tokens.kinds, mention.first
    begin = frame.sentence(first)[0]
    if frame.inside[begin] or first > begin + _LED:
        return False
    if first - begin <= 1 and (first == begin or kinds[begin] & flags.LINK) and _owned(frame, mention.last):
        return True
    k = first - 1 - bool(kinds[first - 1] & flags.DETERMINER and not kinds[first - 1] & flags.LINK)
    led = k > begin + 1 and (kinds[k] & flags.LINK or frame.tokens.words[k] in frame.speech.by)
    return bool(led and kinds[begin] & flags.DETERMINER and _words(frame, k - 1))


def writing_told(frame: Frame, at: int) -> bool:
    """Did a writing say the words before a token: “...,” reads the letter that X sent. “...,” IT adds?"""
    kinds = frame.tokens.kinds
    k = next((n + 1 for n in range(at - 1, max(-1, at - _TOLD), -1) if frame.inside[n]), at)
    if k >= at or k in frame.tokens.lines:
        return False
    while k < at and kinds[k] & (flags.COMMA | flags.SAID):
        k += 1
    if k >= at or not kinds[k] & flags.DETERMINER:
        return False
    return any(kind & flags.WRITING for kind in kinds[k + 1 : min(at, k + 1 + _NOUN)])


def _owned(frame: Frame, last: int) -> bool:
    """Does a noun of words follow the genitive behind a name: X's long letter?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if last >= len(words) or words[last] not in flags.GENITIVES:
        return False
    for k in range(last + 1, min(len(words), last + 1 + _NOUN)):
        if _words(frame, k):
            return True
        if kinds[k] or not words[k].islower():
            return False
    return False


def _words(frame: Frame, k: int) -> bool:
    """Is the noun at token k one of what somebody says or writes?"""
    one = frame.tokens.words[k].lower()
    names = (one, one[:-1]) if frame.tokens.several(k) else (one,)
    return any(name in frame.speech.writings or name in frame.speech.remarks for name in names)
