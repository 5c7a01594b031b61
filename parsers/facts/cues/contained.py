"""Words that a letter or speech contains, as a clause behind it tells: X sent Y a letter IN WHICH."""

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at, subject_after
from parsers.facts.subjects.uncased_ends import whole
from parsers.languages import flags

_NEAR = 5  # tokens between "came in it" and the mark
_FAR = 40  # tokens from the verb of who wrote to there
_BEGINS = flags.COMMA | flags.THAT | flags.CLAUSE | flags.END
_VERB = flags.DONE | flags.SAID | flags.JUDGED


def contained(frame: Frame, opening: int, low: int) -> Hit | None:
    """وبعثت X برسالة إلى Y جاء فيها: «...»: who is behind the verb that begins the clause."""
    words, script = frame.tokens.words, frame.speech.script
    if not frame.speech.verb_first:
        return None
    for k in range(opening - 1, max(low + 2, opening - _NEAR), -1):
        if words[k] in script.inwards and words[k - 1] in script.coming:
            return _by_whom(frame, k - 1, low)
    return None


def _by_whom(frame: Frame, coming: int, low: int) -> Hit | None:
    """The subject of the nearest verb that begins a clause before "came in it"."""
    found = who_acts(frame, coming, low)
    return Hit((coming, coming + 2), found) if found else None


def who_acts(frame: Frame, end: int, low: int) -> Sayer | None:
    """Who is behind the last verb before a token that begins a clause: وبعد كلمة X، أخذ Y الكلمة."""
    kinds = frame.tokens.kinds
    for k in range(end - 2, max(low, end - _FAR) - 1, -1):
        begins = k == low or kinds[k - 1] & _BEGINS or frame.tokens.words[k - 1] in flags.DASHES
        if frame.inside[k] or not (kinds[k] & _VERB and begins):
            continue
        found = subject_after(frame, k, end)
        return found if found and frame.may_speak(found) else None
    found = subject_after(frame, low, end) if low + 1 in frame.beginning else None  # a verb of no list
    return found if found and found.mention else None


def told_in(frame: Frame, end: int, low: int) -> Sayer | None:
    """Who acts in a sentence that ends with a colon, or whose speech it tells of."""
    return who_acts(frame, end, low) or whose_words(frame, end, low)


def whose_words(frame: Frame, end: int, low: int) -> Sayer | None:
    """وحملت كلمة السفير تحذيرا: the office of whose speech a sentence tells, ahead of its colon."""
    tokens = frame.tokens
    for k in range(low, min(end - 1, low + _NEAR)):
        said = tokens.kinds[k] & (flags.WRITING | flags.TITLED) or tokens.words[k] in frame.speech.remarks
        office = said and tokens.kinds[k + 1] & flags.ROLE and not tokens.kinds[k + 1] & flags.ATTACHED
        if office and k + 1 not in frame.beginning:
            return whole(frame, phrase_at(frame, k + 1, end))
    return None
