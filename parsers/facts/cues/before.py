"""The attribution before a passage, in its sentence: the speech verb, or who stands before a colon."""

from itertools import pairwise

from parsers.facts.cues.contained import contained
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.only_told import only_told_of
from parsers.facts.cues.passing_on import cited, gapped
from parsers.facts.cues.pointing import view_at
from parsers.facts.cues.remarks import remark_before
from parsers.facts.cues.told_ahead import fallen_to
from parsers.facts.cues.told_to import told_to
from parsers.facts.cues.verb_inside import verb_inside
from parsers.facts.cues.verbless import historic, that_ahead, without_verb
from parsers.facts.mentions import Mention, Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.before_verb import participle_subject
from parsers.facts.subjects.clause_ahead import clause_ahead
from parsers.facts.subjects.finite import finite_subject
from parsers.facts.subjects.of_clause import clause_subject
from parsers.facts.subjects.subjectless import goes_on_with, judges_alone, subjectless
from parsers.languages import flags
from parsers.languages.speech import filled

_VIEW = 5  # tokens of "in her words"
_JUDGING = 8  # tokens between "to accuse" and the mark
_APART = 3  # tokens from a verb to the subject of the next clause
_NEAR = 12  # tokens between a verb without subject and the mark


def cue_before(frame: Frame, opening: int) -> Hit | None:
    """The attribution before a passage, in its sentence: X said: ; calling it ; X: ; according to X,"""
    window = frame.window_before(opening)
    if not window:
        return None
    near = _behind_words(frame, window)
    return (near and _in_window(frame, opening, near)) or _in_window(frame, opening, window)


def _behind_words(frame: Frame, window: list[int]) -> list[int] | None:
    """The tokens of a sentence of its own behind somebody's words: “It is not.” A view that X, who “...”."""
    tokens = frame.tokens
    for n, (k, before) in enumerate(pairwise(window), 1):
        if before < k - 1:
            whole = tokens.kinds[k - 2] & flags.END and frame.inside[k - 1]
            return window[:n] if whole and tokens.words[k][0].isupper() else None
    return None


def _in_window(frame: Frame, opening: int, window: list[int]) -> Hit | None:
    """The attribution in some tokens before a passage, nearest first."""
    low = window[-1]
    return (
        _label(frame, opening, low)
        or cited(frame, opening, low)
        or gapped(frame, opening)
        or told_to(frame, opening, low)
        or _fallen(frame, opening, low)
        or contained(frame, opening, low)
        or remark_before(frame, opening, low)
        or _in_their_words(frame, opening, low)
        or historic(frame, opening, window)
        or _verb_before(frame, opening, window)
        or _label(frame, opening, low, officer=True)
        or without_verb(frame, opening, window)
        or verb_inside(frame, opening, low)
    )


def _fallen(frame: Frame, opening: int, low: int) -> Hit | None:
    """Le dernier mot est revenu à X : « ... »"""
    if frame.tokens.words[opening - 1] != ":" or not frame.speech.cased:
        return None
    sayer = fallen_to(frame, low, opening - 1)
    return Hit((opening - 1, opening), sayer, firm=False) if sayer else None


def _in_their_words(frame: Frame, opening: int, low: int) -> Hit | None:
    """He praised those who, IN HIS WORDS, “...”: right before the marks, whatever verbs stand ahead."""
    kinds, comma = frame.tokens.kinds, opening - 1
    if not kinds[comma] & flags.COMMA:
        return None
    for i in range(comma - 1, max(low, comma - _VIEW), -1):
        found = view_at(frame, i)
        if found and found[0][1] == comma and kinds[i - 1] & flags.COMMA:
            return Hit(*found)
    return None


def _label(frame: Frame, opening: int, low: int, *, officer: bool = False) -> Hit | None:
    """X: “...”; an `officer`, who stands there with an office, need not begin the clause."""
    label = frame.ending.get(opening - 1)
    if frame.tokens.words[opening - 1] != ":" and not (label and _listed(frame, label, opening)):
        return None
    if label and (_aside(frame, label, low) or (officer and _addressed(frame, label, low))):
        return None
    if label and ((officer and label.role) or frame.leads(label.first, low)):
        return Hit((opening - 1, opening), named(label), firm=False)
    return None


def _aside(frame: Frame, label: Mention, low: int) -> bool:
    """Is somebody named in a phrase about the subject: Lunde, SPEAKING AFTER LIM: “...”?"""
    before = label.first - 1
    participle = filled(frame.speech.participles[:1])
    if not participle or before <= low + 1 or not frame.tokens.kinds[before] & flags.CLAUSE:
        return False
    return frame.tokens.words[before - 1].endswith(participle)


def _addressed(frame: Frame, label: Mention, low: int) -> bool:
    """Is somebody spoken to behind the subject of the sentence: Ana Roe se dirigió al alcalde, X: “...”?"""
    words, k = frame.tokens.words, label.first - 1
    k -= k > low and bool(frame.tokens.kinds[k] & flags.DETERMINER)
    towards = k > low and frame.speech.contracted.get(words[k], words[k]) in frame.speech.towards
    towards = towards or (k > low and words[k] in frame.speech.infinitives)  # a tenu à remercier le maire, X
    return towards and clause_subject(frame, k - 1, low) is not None


def _listed(frame: Frame, label: Mention, opening: int) -> bool:
    """• Delegate of X, Ana Ruiz – “...”: all of a line before its dash, with an office."""
    tokens, first = frame.tokens, label.first
    bullet = first > 0 and not tokens.words[first - 1][0].isalnum()
    alone = first in tokens.lines or (bullet and first - 1 in tokens.lines)
    return alone and label.role is not None and tokens.words[opening - 1] in flags.DASHES


def _verb_before(frame: Frame, opening: int, window: list[int]) -> Hit | None:
    """The nearest speech verb of the sentence that has a subject."""
    kinds, low = frame.tokens.kinds, window[-1]
    far: Hit | None = None
    for k in window:
        if not kinds[k] & flags.CUE:
            continue
        if not frame.speaks(k):
            if _infinitive(frame, k, opening):
                return Hit((k, k + 1), clause_subject(frame, k - 2, low))
            continue
        if kinds[k] & (flags.SAID | flags.JUDGED):
            sayer = finite_subject(frame, k, low, opening)
        else:
            sayer = participle_subject(frame, k, low)
        firm = bool(kinds[k] & flags.FIRM)
        if sayer and sayer.kind == "noun" and sayer.first > low and only_told_of(frame, k, sayer):
            continue
        if sayer and sayer.kind != "verb":
            sure = firm and not _in_clause_ahead(frame, sayer, k, low)
            other = None if sure else _of_next_clause(frame, k, opening, low)
            return other or Hit((k, k + 1), sayer, firm)
        if firm and k > opening - 6:
            colon = sayer is None and frame.tokens.words[opening - 1] == ":"
            return Hit((k, k + 1), clause_subject(frame, k - 1, low) if colon else sayer)
        if sayer is None and _by_whoever_spoke(frame, k, low, opening):
            return Hit((k, k + 1), None, firm)
        far = far or (Hit((k, k + 1), sayer, firm) if sayer else None)
    leads = frame.tokens.words[opening - 1] == ":" or kinds[opening - 1] & flags.COMMA
    return far if far and (leads or far.cue[0] > opening - _NEAR) else None


def _of_next_clause(frame: Frame, k: int, opening: int, low: int) -> Hit | None:
    """While X welcomed the plan, Y was cautious: “...”: who is the subject behind a comma, before a colon."""
    tokens = frame.tokens
    if tokens.words[opening - 1] != ":":
        return None
    sayer = clause_subject(frame, opening - 2, max(low, k + 1))
    if sayer is None or sayer.first < k + _APART or sayer.last >= opening - 1:
        return None
    last = _over_apposition(frame, sayer, opening)
    behind, word = tokens.kinds[last], tokens.words[last]
    verb = not behind and word.islower() and word.endswith(frame.speech.verb_endings)
    acts = verb or behind & (flags.AUXILIARY | flags.DONE)
    leads = acts and frame.leads(sayer.first, low) and frame.may_speak(sayer)
    return Hit((opening - 1, opening), sayer, firm=False) if leads else None


def _in_clause_ahead(frame: Frame, sayer: Sayer, k: int, low: int) -> bool:
    """Lorsque X a demandé un report, Y s’y est opposé : is a verb in a clause ahead of its sentence’s?"""
    return low < sayer.first < k and clause_ahead(frame, low)


def _over_apposition(frame: Frame, sayer: Sayer, limit: int) -> int:
    """Behind the bracket or apposition of whom a clause is about: Y (Spain) was, Y, the head of X, Z, was."""
    words, k = frame.tokens.words, sayer.last
    closing = ")" if words[k] == "(" else ","
    if closing == "," and not frame.tokens.kinds[k] & flags.COMMA:
        return k
    begin = max(k + 1, sayer.mention.end if sayer.mention else 0)
    return next((n + 1 for n in range(begin, limit - 1) if words[n] == closing), k + 1)


def _by_whoever_spoke(frame: Frame, k: int, low: int, opening: int) -> bool:
    """Has a verb close to the mark no subject in its sentence: Sostuvo además que la organización «...»?"""
    if not frame.tokens.kinds[k] & flags.FIRM:
        return judges_alone(frame, k, low, opening)
    leads = that_ahead(frame, k, opening) or goes_on_with(frame, k, opening)
    leads = leads or judges_alone(frame, k, low, opening)
    return leads and subjectless(frame, k, low)


def _infinitive(frame: Frame, k: int, opening: int) -> bool:
    """X was moved to say, “...”: right before the mark a verb behind "to" reports words too."""
    tokens, lead = frame.tokens, frame.last_before(opening)
    if k < 1 or tokens.words[k - 1] not in frame.speech.to_do:
        return False
    judges = k > lead - _JUDGING and bool(tokens.kinds[k] & flags.JUDGED)  # to accuse Y of “...”
    return judges or (k == lead and bool(tokens.kinds[k] & flags.SAID))
