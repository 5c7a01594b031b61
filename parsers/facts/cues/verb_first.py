"""Subjects where a language sets its verb first: in the verb itself, right behind it, of what is quoted."""

from parsers.facts.cues.following import phrase_at
from parsers.facts.mentions import Source, named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_NEAR = 9  # tokens between "quoted" and the participle


def in_form(frame: Frame, cue: int) -> Source | None:
    """أضافت: the verb alone, which tells a woman from a man."""
    return Source("verb", cue, cue + 1) if frame.tokens.kinds[cue] & flags.GENDER else None


def quoted_of(frame: Frame, cue: int, low: int) -> Source | None:
    """نقلت عن مصدر في الشرطة قوله: the phrase between "of" and the participle."""
    kinds = frame.tokens.kinds
    for k in range(max(low, cue - _NEAR), cue - 1):
        found = phrase_at(frame, k + 1, cue) if kinds[k] & flags.LINK and kinds[k + 1] & flags.HEAD else None
        if found and found.last == cue:
            return found
    return None


def behind_first(frame: Frame, cue: int, low: int) -> Source | None:
    """The name right behind the word that a sentence begins with, its verb: وعبر المدير X عن أمله قائلا."""
    mention = frame.beginning.get(low + 1)
    return named(mention) if mention and mention.last <= cue else None
