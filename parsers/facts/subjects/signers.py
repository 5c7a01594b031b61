"""Who wrote what says something: The statement, SIGNED BY X, says; reads the letter, written by X."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.languages import flags

_INSET = 24  # tokens from the participle over who signed, with an office, to the comma behind
_TEXT = 12  # tokens of "the open letter to the delegates, signed by"
_WALL = flags.SAID | flags.RELATIVE | flags.THAT


def signer_before(frame: Frame, comma: int, low: int) -> Sayer | None:
    """Who signed what the sentence begins with, in the inset that ends before a comma."""
    if not frame.tokens.kinds[low] & flags.DETERMINER:
        return None  # In a statement issued by X, Y said
    for k in range(comma - 1, max(low + 2, comma - _INSET), -1):
        if frame.inside[k] or k in frame.tokens.fresh or frame.tokens.kinds[k] & _WALL:
            return None
        if found := _signer(frame, k, comma):
            return found if k - low < _TEXT else None
    return None


def signer_behind(frame: Frame, k: int) -> Sayer | None:
    """Who signed the writing that ends before token k: a statement, SIGNED BY X."""
    size = len(frame.tokens.words)
    k += k < size and bool(frame.tokens.kinds[k] & flags.COMMA)
    return _signer(frame, k + 1, size) if k + 2 < size and k not in frame.tokens.fresh else None


def _signer(frame: Frame, by: int, limit: int) -> Sayer | None:
    """Who stands behind a participle and a "by" at a token."""
    words, speech = frame.tokens.words, frame.speech
    if words[by] not in speech.by or words[by - 1] not in speech.signed:
        return None
    found = phrase_at(frame, by + 1, limit)
    return found if found and (found.kind == "name" or frame.speaking(found)) else None
