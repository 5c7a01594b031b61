"""The subject whose verb stands behind a comma, over an inset: X, who met Y on Sunday, said."""

from parsers.facts.governed import governed
from parsers.facts.mentions import Mention, Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.fronted import known, within
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.phrases_before import noun_before
from parsers.facts.subjects.signers import signer_before
from parsers.facts.subjects.standing_before import (
    antecedent,
    apposition_closed,
    before_apposition,
    ending_at,
    in_office,
)
from parsers.languages import flags
from parsers.languages.speech import filled

_APPOSITION = 36  # tokens between two commas
_INSET = 12  # tokens of one behind "and"
_CLAUSE = flags.CLAUSE | flags.RELATIVE | flags.THAT | flags.AUXILIARY | flags.CUE
_IN_FIGURES = flags.COMMA | flags.END  # 1,000; 1.000
_NO_PREPOSITION = flags.AND | flags.RELATIVE | flags.PRONOUN | flags.AUXILIARY


def before_comma(frame: Frame, comma: int, low: int) -> Sayer | None:
    """The subject before a comma and its verb, not who is named in a phrase ahead of it."""
    if signer := signer_before(frame, comma, low):
        return signer
    direct = frame.ending.get(comma)
    if several := _with_some(frame, comma, low):
        return several
    if whose := _before_inset(frame, comma, low):
        return whose
    if direct and within(frame, direct, low):
        return None
    nearest = direct or apposition_closed(frame, comma, low)
    return (nearest and _ahead_of(frame, nearest, low)) or before_apposition(frame, comma, low)


def and_before_inset(frame: Frame, comma: int, low: int) -> int:
    """The "and" before an inset in commas: X met Y AND, in a note on Sunday, said; `low` without."""
    kinds = frame.tokens.kinds
    for k in range(comma - 1, max(low + 1, comma - _INSET), -1):
        if frame.inside[k] or kinds[k] & (flags.END | flags.CUE | flags.RELATIVE):
            break
        if kinds[k] & flags.COMMA:
            return k - 1 if kinds[k - 1] & flags.AND and _preposition(kinds[k + 1]) else low
    return low


def _before_inset(frame: Frame, comma: int, low: int) -> Sayer | None:
    """Whose verb stands behind an inset about them: Ana Roe, WHO met the mayor, Bo Ruiz, on Sunday, said."""
    kinds = frame.tokens.kinds
    for k in range(comma - 1, max(low + 1, comma - _APPOSITION), -1):
        if frame.inside[k] or k in frame.tokens.fresh or kinds[k] & flags.SAID:
            return None
        if not kinds[k - 1] & flags.COMMA:
            continue
        if kinds[k] & flags.RELATIVE:
            if kinds[k] & flags.CLAUSE:
                return None
            found = before_apposition(frame, k - 1, low) or antecedent(frame, k - 1, low)
            found = (found and _behind_front(frame, found, comma)) or found
            return found if found and frame.may_speak(found) else None
        if found := _in_company(frame, k, comma, low):
            return found
    return None


def _behind_front(frame: Frame, found: Sayer, comma: int) -> Sayer | None:
    """Who follows somebody that the first phrase governs: Standing in for X, who is ill, Y, mayor, said."""
    if not governed(frame.tokens, frame.speech, found.first):
        return None
    other = frame.ending.get(comma) or apposition_closed(frame, comma, found.last)
    if other is None or other.first <= found.last:
        return None
    first = other.first - bool(frame.tokens.kinds[other.first - 1] & flags.DETERMINER)
    return named(other) if frame.tokens.kinds[first - 1] & flags.COMMA else None


def _in_company(frame: Frame, k: int, comma: int, low: int) -> Sayer | None:
    """Whose verb stands behind whom they are with: Ana Roe, WITH the mayor, Bo Ruiz, beside her, said."""
    if any(kind & _CLAUSE for kind in frame.tokens.kinds[k:comma]) or not _beside(frame, k):
        return None
    if not any(one in frame.beginning for one in range(k + 1, comma)) or in_office(frame, k - 1, low):
        return None
    found = ending_at(frame, k - 1, low) or before_apposition(frame, k - 1, low)
    if found is None or not frame.may_speak(found) or _in_clause(frame, found, low):
        return None
    return found if frame.leads(found.first, low) else None


def _in_clause(frame: Frame, found: Sayer, low: int) -> bool:
    """Does somebody stand behind a "which": In a note WHICH the mayor, Ana Roe, delivered to us, X said?"""
    k = found.first - 1
    k -= k > low and bool(frame.tokens.kinds[k] & flags.DEFINITE)
    return k > low and bool(frame.tokens.kinds[k] & (flags.CLAUSE | flags.RELATIVE | flags.THAT))


def _with_some(frame: Frame, comma: int, low: int) -> Sayer | None:
    """Those of whom some are named before a comma: 19 groups, INCLUDING X and Y, warned."""
    words, kinds, such = frame.tokens.words, frame.tokens.kinds, frame.speech.such_as
    for k in range(comma - 2, max(low + 1, comma - _APPOSITION), -1):
        if frame.inside[k] or k in frame.tokens.fresh or kinds[k] & flags.SAID:
            return None
        if kinds[k] & flags.COMMA and words[k + 1] in such:
            if not any(words[k + 1 : k + 1 + len(one)] == [*one] for one in such[words[k + 1]]):
                return None
            noun = noun_before(frame, k - 1, low)
            many = (
                noun
                and not (kinds[noun.first - 1] & flags.RELATIVE or _addressed(frame, noun, low))
                and (
                    words[noun.first][0].isdigit()
                    or any(map(frame.tokens.several, range(noun.first, noun.last)))
                )
            )
            return noun if many else None
    return None


def _addressed(frame: Frame, noun: Sayer, low: int) -> bool:
    """Speaking TO THE 1,000 DELEGATES, among them ministers, X said: are people in a phrase ahead?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(noun.first - 1, max(low, noun.first - _INSET), -1):
        if kinds[k] & flags.LINK:
            return True
        figure = words[k].isdigit() or (kinds[k] & _IN_FIGURES and words[k + 1].isdigit())
        if not (figure or kinds[k] & (flags.STOP | flags.DETERMINER) or not kinds[k]):
            return False
    return False


def _ahead_of(frame: Frame, direct: Mention, low: int) -> Sayer | None:
    """The people that a sentence begins with, before an inset that a name ends: Les élus, venus de X,"""
    kinds = frame.tokens.kinds
    if not (frame.speech.cased and kinds[low] & flags.DEFINITE) or low in frame.beginning:
        return None
    noun = noun_at(frame, low, direct.first)
    inset = noun is not None and noun.last + 1 < direct.first and kinds[noun.last] & flags.COMMA
    apart = inset and noun and not kinds[noun.last + 1] & flags.DETERMINER
    apart = apart and noun and (not known(frame, direct) or _apart(frame, noun.last + 1))
    return noun if apart and noun and frame.speaking(noun) else None


def _beside(frame: Frame, k: int) -> bool:
    """Does a preposition or participle begin an inset: The mayor, UNLIKE X, WITH X, STANDING by X, said?"""
    kinds, word = frame.tokens.kinds, frame.tokens.words[k]
    endings = filled(frame.speech.participles + frame.speech.past_endings)
    participle = not kinds[k] and word.endswith(endings)
    return _preposition(kinds[k]) or (participle and _preposition(kinds[k + 1]))


def _preposition(kind: int) -> bool:
    apart = bool(kind & flags.STOP) and not kind & flags.DETERMINER
    return bool(kind & flags.LINK or apart) and not kind & _NO_PREPOSITION


def _apart(frame: Frame, k: int) -> bool:
    """Likewise before a word of no list: The mayor, TOGETHER with X, said."""
    kinds = frame.tokens.kinds
    return _beside(frame, k) or (not kinds[k] and bool(kinds[k + 1] & flags.LINK))
