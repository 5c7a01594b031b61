"""What an appeal or a promise is made with: abrió con un llamado a «...»; Con la promesa de «...», X"""

from parsers.facts.cues.hit import Hit
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import somebody_at
from parsers.facts.subjects.of_clause import clause_subject
from parsers.facts.subjects.subjectless import appealed
from parsers.languages import flags

_NOUN = 3  # tokens from "with" to the noun of an appeal
_CLAUSE = 24  # tokens from that noun to the mark
_MARKED = 60  # tokens in the marks


def appealing(frame: Frame, opening: int, low: int) -> Hit | None:
    """An appeal ahead of the mark and who makes it; only where a verb may do without its subject."""
    if not frame.speech.subjectless:
        return None
    noun = appealed(frame, opening)
    sayer = clause_subject(frame, noun - 1, low) if noun else None
    if sayer and sayer.kind == "name":
        return Hit((noun, noun + 1), sayer, firm=False)
    return _begun_with(frame, opening, low)


def _begun_with(frame: Frame, opening: int, low: int) -> Hit | None:
    """Con un llamado a que todo sea «...», el ministro abrió: who stands behind the comma and the marks."""
    words, kinds, appeals = frame.tokens.words, frame.tokens.kinds, frame.speech.unstated.appeals
    if not kinds[low] & flags.STOP or opening - low > _CLAUSE:
        return None
    noun = next((k for k in range(low + 1, min(opening, low + _NOUN)) if words[k] in appeals), 0)
    if not noun or any(kinds[k] & (flags.COMMA | flags.END) for k in range(noun, opening)):
        return None
    last = min(len(words) - 2, opening + _MARKED)
    comma = next((k for k in range(opening, last) if not frame.inside[k]), -1)
    if comma < 0 or not kinds[comma] & flags.COMMA:
        return None
    sayer = somebody_at(frame, comma + 1, len(words))
    return Hit((noun, noun + 1), sayer, firm=False) if sayer else None
