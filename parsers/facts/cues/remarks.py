"""Whose remark or writing leads to a mark: the day ended with a phrase of X: “...”."""

from parsers.facts.cues.hit import Hit
from parsers.facts.cues.told_ahead import behind_clitic, cleft_subject, whose_remark
from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.facts.subjects.uncased_ends import whole
from parsers.languages import flags

_OFFICED = 24  # where whose it is has an office
_CLOSING = frozenset((")", *flags.DASHES))
_BEGUN = 6  # tokens from the beginning of a sentence to "remark by"


def remark_before(frame: Frame, opening: int, low: int) -> Hit | None:
    """وكان لافتا قول الوزير: «...»: a remark right before whose it is, up to a colon or "that"."""
    led = frame.tokens.words[opening - 1] == ":" or frame.tokens.kinds[opening - 1] & flags.THAT
    if not (frame.speech.verb_first and led):
        return None
    for k in range(opening - 3, max(low, opening - _OFFICED), -1):
        if frame.tokens.words[k] in frame.speech.remarks:
            sayer = whole(frame, phrase_at(frame, k + 1, opening - 1))
            end = sayer.mention.end if sayer and sayer.mention else sayer.last if sayer else k
            closed = end + (frame.tokens.words[end] == ")" or bool(frame.tokens.kinds[end] & flags.COMMA))
            plain = not frame.tokens.kinds[closed] and frame.tokens.words[closed].isalpha()  # رسالة X واضحة:
            ends = opening - 1 in (end, closed, closed + plain)
            person = sayer and ends and frame.may_speak(sayer)
            return Hit((k, k + 1), sayer, firm=False) if person else None
    return None


def remark_of(frame: Frame, opening: int, low: int) -> Hit | None:
    """The day ended with a phrase of the Minister: “...”; El acto se cerró con un discurso de X: «...»"""
    tokens = frame.tokens
    for k in range(opening - 3, max(low, opening - _OFFICED), -1):
        sent = tokens.words[k] in frame.speech.senders and tokens.kinds[k - 1] & flags.WRITING
        if (sent or tokens.kinds[k] & flags.OF) and _remarks(frame, k - 1):  # but a warning for members
            sayer = phrase_at(frame, k + 1, opening - 1)
            end = sayer.mention.end if sayer and sayer.mention else sayer.last if sayer else k
            closed = end == opening - 1 or (end == opening - 2 and tokens.words[end] in _CLOSING)
            person = sayer and closed and (sayer.kind == "name" or frame.speaking(sayer))
            return Hit((k - 1, k), sayer, firm=False) if person else None
    return None


def _remarks(frame: Frame, k: int) -> bool:
    """Is the word at token k, before an "of", a remark or a writing that somebody speaks in?"""
    small = frame.tokens.words[k + 1] in frame.speech.inside and frame.speech.cased
    said = frame.tokens.words[k] in frame.speech.remarks or frame.tokens.kinds[k] & flags.WRITING
    return bool(said) and not small


def remark_is(frame: Frame, opening: int, low: int) -> Hit | None:
    """Le message de X est simple : “...”; C’est X qui l’a clos : “...”; Lo cerró X: “...”"""
    found = whose_remark(frame, low, opening) or _genitive_remark(frame, low, opening)
    if found and any(kind & flags.PASSIVE for kind in frame.tokens.kinds[found.last : opening]):
        return Hit((opening - 1, opening), found, firm=False)  # but les propos de X ont fait réagir Y
    cleft = cleft_subject(frame, low, opening - 1) or behind_clitic(frame, low, opening - 1)
    return Hit((opening - 1, opening), cleft, firm=False) if cleft else None


def _genitive_remark(frame: Frame, low: int, opening: int) -> Sayer | None:
    """THE MAYOR’S MESSAGE, read by her deputy, was short: whose a remark that begins a sentence is."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(low + 1, min(low + _BEGUN, opening - 2)):
        if words[k] not in flags.GENITIVES or frame.inside[k]:
            continue
        if not (words[k + 1] in frame.speech.remarks or kinds[k + 1] & flags.WRITING):
            return None
        if name := frame.ending.get(k):
            return named(name)
        people = any(kind & (flags.ROLE | flags.HUMAN) for kind in kinds[low:k])
        return Sayer("noun", low, k) if people else None
    return None


def by_whom(frame: Frame, opening: int, low: int) -> Hit | None:
    """It was a remark BY X that drew applause: “...”; a letter X sent to Y contains the sentence: “...”"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if frame.speech.verb_first:
        return _who_held(frame, opening, low)
    if frame.speech.adjectives_follow:
        return None
    for k in range(low, min(low + _BEGUN, opening - 3)):
        if kinds[k] & (flags.COMMA | flags.CUE):
            break
        by = words[k + 1] in frame.speech.by and words[k] in frame.speech.remarks
        wrote = kinds[k] & flags.WRITING and kinds[k - 1] & flags.DETERMINER and k > low
        sayer = phrase_at(frame, k + 1 + by, opening) if by or wrote else None
        if sayer and (sayer.kind == "name" or frame.speaking(sayer)):
            return Hit((k, k + 1), sayer, firm=False)
    return None


def _who_held(frame: Frame, opening: int, low: int) -> Hit | None:
    """وفي كلمة ألقتها X بحضور Y جاء ما يلي: «...»: who is behind a verb with its object written into it."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(low + 2, min(low + _BEGUN + 2, opening - 2)):
        if kinds[k] & (flags.COMMA | flags.END | flags.THAT) or frame.inside[k]:
            break
        noun = k - 1 - bool(kinds[k - 1] & flags.RELATIVE)
        speech = kinds[noun] & (flags.WRITING | flags.TITLED) or words[noun] in frame.speech.remarks
        if speech and words[k].endswith(frame.speech.script.objects) and not frame.governed(k):
            found = phrase_at(frame, k + 1, opening)
            return Hit((k, k + 1), found, firm=False) if found and frame.may_speak(found) else None
    return None
