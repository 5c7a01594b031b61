"""Words of somebody behind "by": described by X as “...”; called “...” by X; jugée « ... » par X."""

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Range, Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.languages import flags

_REACH = 26  # tokens between "described by" and the mark, over who did it
_NEAR = 3  # tokens between who did it and the mark: as a
_BEFORE = 7  # tokens between "called" and the mark, when "by" stands behind it
_LIST = 60  # tokens of a list of words in marks
_PRAISED = 4  # tokens of "mises en avant" and the "by" behind it
_LISTED = flags.COMMA | flags.AND | flags.DETERMINER
_SMALL = flags.AS | flags.OF | flags.DETERMINER | flags.COMMA | flags.LINK


def judged_by(frame: Frame, opening: int, closing: int) -> Hit | None:
    """The participle that judges and who stands behind its "by", on either side of the marks."""
    words, by = frame.tokens.words, frame.speech.by
    low = frame.sentence(opening - 1)[0]
    if hit := _remark(frame, opening, closing) or _hailed(frame, opening, closing):
        return hit
    if closing < len(words) and words[closing] in by and closing not in frame.tokens.fresh:
        participle = _participle(frame, opening - 1, max(low, opening - _BEFORE))
        sayer = _somebody(frame, closing + 1, len(words)) if participle else None
        return Hit(participle, sayer) if participle and sayer else None
    if by.isdisjoint(words[max(low, opening - _REACH) : opening]):
        return None
    for k in range(opening - 2, max(low, opening - _REACH), -1):
        if words[k] not in by or frame.inside[k]:
            continue
        participle = _participle(frame, k - 1, max(low, k - _NEAR))
        sayer = _somebody(frame, k + 1, opening) if participle else None
        if participle and sayer and _leads(frame, sayer.last, opening):
            return Hit(participle, sayer)
    return None


def _remark(frame: Frame, opening: int, closing: int) -> Hit | None:
    """Ana Ruiz’s “step by step” remark; la phrase « pas à pas » d’Ana Ruiz: whose words these are."""
    words, remarks = frame.tokens.words, frame.speech.remarks
    if closing + 1 >= len(words) or closing in frame.tokens.lines:
        return None
    if words[opening - 1] in flags.GENITIVES and words[closing] in remarks:
        mention = frame.ending.get(opening - 1)
        return Hit((closing, closing + 1), named(mention)) if mention else None
    of = frame.tokens.kinds[closing] & flags.OF or words[closing] in frame.speech.by
    mention = frame.beginning.get(closing + 1) if of and words[opening - 1] in remarks else None
    return Hit((opening - 1, opening), named(mention)) if mention else None


def _hailed(frame: Frame, opening: int, closing: int) -> Hit | None:
    """The « frank tone » and the « pace of the votes » were praised by X: in small letters, a passive."""
    tokens, words = frame.tokens, frame.tokens.words
    small = opening + 1 < len(words) and words[opening + 1][0].islower()
    if not small or not tokens.kinds[opening - 1] & flags.DETERMINER:
        return None
    k, last = closing, min(frame.sentence(opening - 1)[1], closing + _LIST)
    while k < last and (frame.inside[k] or tokens.kinds[k] & _LISTED):
        k += 1
    verb = k
    while k < last and tokens.kinds[k] & (flags.AUXILIARY | flags.PASSIVE | flags.ADVERB):
        k += 1
    if k == verb or k + 1 >= last or words[k] not in frame.speech.judged_by:
        return None
    by = next((n for n in range(k + 1, min(last, k + _PRAISED)) if words[n] in frame.speech.by), 0)
    sayer = _somebody(frame, by + 1, last) if by else None
    return Hit((k, k + 1), sayer) if sayer else None


def _participle(frame: Frame, k: int, low: int) -> Range | None:
    """The nearest participle of judgement before token k: dismissed, qualifiée."""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    for n in range(k, low - 1, -1):
        if frame.inside[n] or kinds[n] & (flags.END | flags.COMMA | flags.PRONOUN):
            return None
        if words[n].lower() in frame.speech.judged_by:
            return n, n + 1
    return None


def _somebody(frame: Frame, k: int, limit: int) -> Sayer | None:
    """Who stands behind "by": a name, or a noun of people or bodies."""
    found = phrase_at(frame, k, limit)
    return found if found and (found.kind == "name" or frame.speaking(found)) else None


def _leads(frame: Frame, k: int, opening: int) -> bool:
    """Is there nothing but "as a" between who did it and the mark?"""
    return opening - k <= _NEAR and all(_small(frame, n) for n in range(k, opening))


def _small(frame: Frame, n: int) -> bool:
    """A function word, or half of one that lost its vowel before the mark: d’« argent »."""
    word = frame.tokens.words[n]
    return bool(frame.tokens.kinds[n] & _SMALL) or word in flags.GENITIVES or f"{word}’" in frame.speech.of
