"""Reported speech: a speech verb outside the marks, its subject, and the clause it reports."""

from msgspec.structs import replace

from parsers.facts.cues.clauses import (
    clause_before,
    clause_behind,
    finite,
    led_by_that,
    of_length,
    only_hearer,
    then_ends,
    trimmed,
    wished_that,
)
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.objects import object_told
from parsers.facts.cues.openers import opened
from parsers.facts.cues.reported import Reported
from parsers.facts.cues.written_by import by_writer
from parsers.facts.mentions import Range, Sayer
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.before_verb import participle_subject
from parsers.facts.subjects.finite import finite_subject
from parsers.facts.subjects.following import beyond_inset, subject_after, told_of
from parsers.facts.subjects.subjectless import subjectless
from parsers.languages import flags

_SHORTEST, _LONGEST = 3, 150  # words of a statement
_HEARER = 9  # tokens between the verb and "that"
_SUBJECT = 18  # where the subject stands between them too
_AUXILIARY = 3  # tokens from an auxiliary to its participle
_STOPS = flags.COMMA | flags.END


def find_statements(frame: Frame, taken: set[int]) -> list[Reported]:
    """Statements in no order; `taken` are cue tokens that introduce a direct quotation."""
    found = [_according(frame, cue) for cue in frame.accordings if cue not in taken]
    free = [cue for cue in frame.cues if cue not in taken]
    found += [_reported(frame, cue) or object_told(frame, cue) for cue in free]
    found += [_ahead_of_colon(frame, cue) for cue in taken]
    found += opened(frame)
    first: dict[Range, Reported] = {}
    for one in found:
        if one:
            first.setdefault(
                one.content, replace(one, sayer=_writer(frame, one))
            )  # a clause is reported once, by its first verb
    return list(first.values())


def _writer(frame: Frame, one: Reported) -> Sayer | None:
    """Whose writing says something: A statement FROM X said that CLAUSE."""
    hit = by_writer(frame, Hit(one.cue, one.sayer))
    return hit.sayer if hit else one.sayer


def _according(frame: Frame, cue: int) -> Reported | None:
    """CLAUSE, according to X; According to X, CLAUSE."""
    after = according(frame.tokens, frame.speech, cue)
    begin, end = frame.sentence(cue)
    sayer = told_of(frame, after, end) if after else None
    if sayer is None or not frame.may_speak(sayer):
        return None
    content = (begin, cue) if cue - begin >= _SHORTEST else (_behind_sayer(frame, sayer, end), end)
    content = trimmed(frame, content)
    return Reported(content, (cue, after), sayer) if of_length(content) else None


def _behind_sayer(frame: Frame, sayer: Sayer, end: int) -> int:
    """Where the clause begins, behind a noun that goes on: according to a notice OF THE UNIT, it."""
    kinds, k = frame.tokens.kinds, sayer.last
    if frame.speech.verb_first and (that := _that(frame, k, end)):
        return that
    if sayer.mention:
        return _behind_who(frame, min(end, max(k, sayer.mention.end)), end)
    if sayer.kind != "noun" or k >= end or not (kinds[k] & flags.LINK or frame.tokens.words[k] == "("):
        return k
    return next((n for n in range(k, min(end, k + _SUBJECT)) if kinds[n] & flags.COMMA), k)


def _behind_who(frame: Frame, k: int, end: int) -> int:
    """Behind what is told of somebody named: according to X, WHO LEADS THE UNIT, it is over."""
    kinds = frame.tokens.kinds
    if k + 1 >= end or not (kinds[k] & flags.COMMA and kinds[k + 1] & flags.RELATIVE):
        return k
    return next((n for n in range(k + 2, min(end, k + _SUBJECT)) if kinds[n] & flags.COMMA), k)


def _that(frame: Frame, k: int, end: int) -> int:
    """One past the "that" behind who is named and what that body is, in Arabic also written with "then"."""
    comma = k < end and bool(frame.tokens.kinds[k] & flags.COMMA)
    for n in range(k + comma, min(end, k + comma + _HEARER)):
        if frame.tokens.kinds[n] & flags.THAT:
            return n + 1
        if comma or frame.tokens.kinds[n] & _STOPS or frame.inside[n]:
            return 0
    return 0


def _reported(frame: Frame, cue: int) -> Reported | None:
    """The statement of one speech verb; None when it reports nothing or has no subject."""
    kind = frame.tokens.kinds[cue]
    if (not kind & flags.FIRM and not wished_that(frame, cue)) or _asked_by(frame, cue):
        return None
    begin, end = frame.sentence(cue)
    joined = frame.speech.verb_first and kind & flags.ATTACHED  # CLAUSE، وقال X إن CLAUSE
    if kind & flags.SAID and not joined and (told := _postposed(frame, cue, begin, end)):
        return told
    if kind & flags.SAID and _adjective(frame, cue):
        return None
    behind, before = clause_behind(frame, cue, end), None if joined else clause_before(frame, cue, begin)
    if behind and before and only_hearer(frame, cue, behind):
        behind = None  # CLAUSE, X told the meeting
    content = behind or before
    sayer = _sayer(frame, cue, begin, end, content) if content else None
    if behind and before and sayer is None and finite(frame, before):
        content, sayer = before, _sayer(frame, cue, begin, end, before)  # CLAUSE, said the mayor, X
    if behind and sayer is None and kind & flags.SAID and subjectless(frame, cue, begin):
        return Reported(behind, (cue, cue + 1), None) if led_by_that(frame, behind) else None  # Añadió que
    if content is None or sayer is None or _said_itself(frame, cue, sayer):
        return None
    if content[0] <= sayer.first < content[1]:
        content = trimmed(frame, (content[0], sayer.first))
        if not (sayer.first > content[1] and content[1] < cue and finite(frame, content)):
            return None  # but: CLAUSE, the mayor, X, said
    return Reported(content, (cue, cue + 1), sayer)


def _asked_by(frame: Frame, cue: int) -> bool:
    """Asked by X whether it holds, Y left: does a sentence begin with who asks, and tell nothing else?"""
    words = frame.tokens.words
    first = cue in frame.tokens.fresh and cue + 1 < len(words)
    return first and words[cue].lower() in frame.speech.asking and words[cue + 1] in frame.speech.by


def _ahead_of_colon(frame: Frame, cue: int) -> Reported | None:
    """X said that CLAUSE: “...”: the clause, where the verb leads to somebody's own words, too."""
    words, end = frame.tokens.words, frame.sentence(cue)[1]
    if ":" not in words[cue + 1 : end]:
        return None  # as a rule
    told = _reported(frame, cue)
    if told is None or told.content[0] <= cue or words[told.content[1] : told.content[1] + 1] != [":"]:
        return None
    return told if led_by_that(frame, told.content) else None


def _sayer(frame: Frame, cue: int, begin: int, end: int, content: Range) -> Sayer | None:
    """Who says a clause."""
    if frame.tokens.kinds[cue] & flags.SAID:
        return finite_subject(frame, cue, begin, content[0] if content[0] > cue else end)
    return participle_subject(frame, cue, begin)


def _adjective(frame: Frame, cue: int) -> bool:
    """Is a verb's participle an adjective of the noun before it: un papel destacado, no ha destacado?"""
    kinds, speech = frame.tokens.kinds, frame.speech
    participle = speech.subjectless and frame.tokens.words[cue].endswith(speech.past_endings)
    return participle and not any(kind & flags.AUXILIARY for kind in kinds[max(0, cue - _AUXILIARY) : cue])


def _said_itself(frame: Frame, cue: int, sayer: Sayer) -> bool:
    """X indicó que la elección reconoce el trabajo de quienes: no body's, and itself part of what is said?"""
    that = sayer.first > 0 and frame.tokens.kinds[sayer.first - 1] & flags.THAT
    found = not frame.tokens.kinds[cue] & flags.FIRM  # a report found that
    return bool(that or found) and not frame.may_speak(sayer)


def _postposed(frame: Frame, cue: int, begin: int, end: int) -> Reported | None:
    """CLAUSE, a annoncé X: the verb with its auxiliary, and who says it at the end of the sentence."""
    kinds, k = frame.tokens.kinds, cue - 1
    while k > begin and (kinds[k] & flags.AUXILIARY or frame.tokens.words[k] in frame.speech.clitics):
        k -= 1
    if k > begin + 1 and (frame.tokens.words[k],) in frame.speech.likewise:
        k -= 1  # CLAUSE, según informó X
    if k in (begin, cue - 1) or not kinds[k] & flags.COMMA or frame.inside[begin] or frame.inside[k - 1]:
        return None
    sayer = subject_after(frame, cue, end) or beyond_inset(frame, cue, end)
    if sayer is None or (sayer.kind != "name" and not (sayer.kind == "noun" and frame.speaking(sayer))):
        return None
    ends = sayer.last >= end or kinds[sayer.last] & _STOPS or then_ends(frame, sayer.last)
    content = trimmed(frame, (begin, k))
    return Reported(content, (cue, cue + 1), sayer) if ends and of_length(content) else None
