"""What stands in marks as a name: behind a title, a body, a paper, in a script without capitals."""

from parsers.facts.passages.frame import Frame
from parsers.fold import fold
from parsers.languages import flags

_BODY = 4  # tokens between a body and the mark


def leads_to_name(frame: Frame, opening: int) -> bool:
    """Does a title, a body or a paper lead to what stands in the marks: اللواء "X", المنظمة الخيرية "X"?"""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    first = opening + 1 + (words[opening + 1] == "(") if opening + 2 < len(words) else opening
    if kinds[first] & flags.GROUP and words[opening - 1] in speech.to_do:
        return True  # في حديث إلى "وكالة X"
    k = opening - 1
    while k > max(0, opening - _BODY) and words[k].startswith(speech.joining.definite):
        if kinds[k] & (flags.GROUP | flags.STOP | flags.RANK) or words[k] in speech.namers:
            break
        k -= 1  # المنظمة غير الحكومية "X"
    if words[k - 1] in speech.namers and k == opening - 1:
        return True  # وكالة أنباء "X"
    title = kinds[k] & (flags.HONORIFIC | flags.SERVICE) and k == opening - 1
    body = kinds[k] & flags.GROUP and fold(words[k]) not in speech.own_bodies
    return bool(title or body or words[k] in speech.namers)
