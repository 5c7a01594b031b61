"""The subject that ends before a verb, and of whom a participle speaks.

The two ask each other: X, who welcomed them and wished them; X welcomed them, saying.
"""

from bisect import bisect_left

from parsers.facts.mentions import Sayer, named, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.absolutes import absolute, of_absolute
from parsers.facts.subjects.apposition import head_before
from parsers.facts.subjects.behind_which import named_right_before
from parsers.facts.subjects.following import subject_after
from parsers.facts.subjects.leftwards import (
    dashed_aside,
    over_adverbs,
    over_bracket,
    quoted_by,
    relative_before,
)
from parsers.facts.subjects.of_clause import clause_subject
from parsers.facts.subjects.of_sentence import sentence_subject
from parsers.facts.subjects.over_insets import and_before_inset, before_comma
from parsers.facts.subjects.phrases_before import noun_before
from parsers.facts.subjects.somewhere import ahead_of_place
from parsers.facts.subjects.standing_before import antecedent
from parsers.facts.subjects.subjectless import aforesaid, led_relative, restricted, settled, what_he_calls
from parsers.facts.subjects.verb_first import (
    and_said,
    behind_clause,
    in_form,
    led_ahead,
    quoted_of,
    reacting,
    right_behind,
    suits,
    who_held,
    who_was_asked,
    with_object,
)
from parsers.languages import flags

_EARLIER = 3  # speech verbs of the sentence that are asked for their subject


def subject_before(frame: Frame, cue: int, low: int, *, alone: bool = False) -> Sayer | None:
    """The subject that ends before a cue, not before token `low`; `alone`: not that of another verb."""
    if led := restricted(frame, cue, low):
        return led
    words, kinds = frame.tokens.words, frame.tokens.kinds
    clitic = cue - 1 > low and words[cue - 1] in frame.speech.clitics
    j = over_adverbs(frame, cue - 1 - clitic, low)
    j -= j > low and words[j] in frame.speech.unstated.selves  # él mismo
    if j >= low and words[j] == ")":
        j = over_bracket(frame, j, low)
    if j < low or frame.inside[j]:
        head = head_before(frame, low, j) if j > low else None
        return named(head) if head else None  # As X, author of “Y,” put it
    if there := named_right_before(frame, j, low):
        return there
    if kinds[j] & flags.PRONOUN or aforesaid(frame, j, low):
        return pronoun(j)
    if kinds[j] & flags.AND or (frame.speech.subjectless and j == cue - 1 and kinds[j] & flags.CLAUSE):
        return None if alone else _first_of_clause(frame, cue, j - 1, low)
    if kinds[j] & flags.COMMA or words[j] in ")—–":
        outside = None if alone else _besides(frame, cue, j, low)
        return outside or _before_dashes(frame, j, low, alone=alone) or before_comma(frame, j, low)
    if kinds[j] & flags.RELATIVE or (kinds[j] & flags.THAT and j + 1 == cue):
        return _before_relative(frame, cue, j, low)
    relative = relative_before(frame, j, low)
    if relative > low:
        return antecedent(frame, relative - 1, low)
    found = noun_before(frame, j, low)
    found = found and (ahead_of_place(frame, found, low) or found)
    return found and settled(frame, found, cue, low)


def _before_dashes(frame: Frame, dash: int, low: int, *, alone: bool) -> Sayer | None:
    """Whose verb stands behind an aside in dashes: Ana Ruiz – who met X, the mayor – said."""
    opening = dashed_aside(frame, dash, low) if frame.tokens.words[dash] in "—–" else low
    return subject_before(frame, opening, low, alone=alone) if opening > low else None


def _before_relative(frame: Frame, cue: int, j: int, low: int) -> Sayer | None:
    """X, who said; but in which, to whom, where X said: there the subject is that of the sentence."""
    kind, words = frame.tokens.kinds[j], frame.tokens.words
    verb = led_relative(frame, j, low) or what_he_calls(frame, j, low)
    to = frame.speech.contracted.get(words[j - 1], words[j - 1]) in frame.speech.towards
    verb = verb or (cue if to and frame.speech.subjectless and kind & flags.RELATIVE else 0)  # al que
    verb = verb or (j if kind & flags.RELATIVE and kind & flags.CLAUSE else 0)  # donde
    return sentence_subject(frame, verb, low) if verb else antecedent(frame, j - 1, low)


def _besides(frame: Frame, cue: int, comma: int, low: int) -> Sayer | None:
    """X, who came and, besides, said: over the adverb between "and" and a comma."""
    j = over_adverbs(frame, comma - 1, low)
    joined = low < j < comma - 1 and frame.tokens.kinds[j] & flags.AND
    j = j if joined else and_before_inset(frame, comma, low)
    return _first_of_clause(frame, cue, j - 1, low) if j > low else None


def _first_of_clause(frame: Frame, cue: int, j: int, low: int) -> Sayer | None:
    """The subject of the verb before an "and": X, who welcomed them and wished them; X came and said."""
    relative = relative_before(frame, j, low)
    if relative > low and frame.tokens.kinds[relative - 1] & flags.COMMA:
        return antecedent(frame, relative - 1, low)
    return clause_subject(frame, j, low) or participle_subject(frame, cue, low)


def participle_subject(frame: Frame, cue: int, low: int) -> Sayer | None:
    """Who a participle speaks of: "with X saying", "quoted X as saying", else the subject of its sentence."""
    kinds = frame.tokens.kinds
    if cue - 1 > low and kinds[cue - 1] & flags.AS:
        return _quoted_as(frame, cue, low)
    mention = frame.name_before(over_adverbs(frame, cue - 1, low) + 1, low)
    near = mention and not frame.governed(mention.first)
    if mention and near and suits(frame, mention, cue) and not with_object(frame, cue):
        return reacting(frame, mention, low) or and_said(frame, mention, cue, low) or named(mention)
    if first := _of_nearest(frame, cue, low):
        return first
    noun = noun_before(frame, cue - 1, low) if cue > low else None
    if noun and absolute(frame, noun, low):
        return noun  # with a spokesperson for the camp describing it as
    if told := (quoted_of if frame.speech.verb_first else of_absolute)(frame, cue, low):
        return told
    at = bisect_left(frame.cues, cue)
    found = _of_verbs_before(frame, cue, low) or sentence_subject(frame, cue, low)
    if found is None and frame.speech.verb_first and at and frame.cues[at - 1] >= low:
        return in_form(frame, frame.cues[at - 1])
    return found


def _quoted_as(frame: Frame, cue: int, low: int) -> Sayer | None:
    """Who stands before "as saying"."""
    kinds = frame.tokens.kinds
    if participle := quoted_by(frame, cue, low):
        return subject_before(frame, participle, low)
    end = cue - 1 - bool(kinds[cue - 2] & flags.COMMA)  # quoted the minister, X, as saying
    if kinds[end - 1] & flags.PRONOUN:
        return pronoun(end - 1)
    mention = frame.ending.get(end)
    found = named(mention) if mention else noun_before(frame, end - 1, low)
    passive = not found and cue - 3 > low and kinds[cue - 3] & flags.PASSIVE  # X was quoted as saying
    return subject_before(frame, cue - 2, low) if passive else found


def _of_nearest(frame: Frame, cue: int, low: int) -> Sayer | None:
    """رحب X بالوفود، ثم ألقى Y كلمة قال: who is behind the nearest verb, if it is none of speech."""
    kind = frame.tokens.kinds[cue]
    if not (frame.speech.verb_first and kind & (flags.FIRM | flags.JUDGING)):
        return None
    at = bisect_left(frame.cues, cue)
    since = frame.cues[at - 1] + 1 if at else low
    found = (kind & flags.SAID and who_held(frame, cue, low)) or behind_clause(frame, cue, low, since=since)
    return found if found and (found.mention is None or suits(frame, found.mention, cue)) else None


def _of_verbs_before(frame: Frame, cue: int, low: int) -> Sayer | None:
    """The subject of the nearest verb of speech before a participle that has one."""
    at = bisect_left(frame.cues, cue)
    for earlier in reversed(frame.cues[max(0, at - _EARLIER) : at]):
        if earlier < low:
            break
        if frame.tokens.kinds[earlier] & flags.SAID or frame.speech.verb_first:
            if asked := who_was_asked(frame, earlier, cue):
                return asked
            found = right_behind(frame, earlier) or _of_earlier(frame, earlier, low, cue)
            unfit = found and found.mention and not suits(frame, found.mention, earlier)  # هنأ الرئيسة X
            if found and not unfit and frame.may_speak(found):
                return found
    return None


def _of_earlier(frame: Frame, verb: int, low: int, cue: int) -> Sayer | None:
    """The subject of a verb of speech before a participle, on either side of it."""
    found = subject_before(frame, verb, low, alone=True)
    if found is None:
        return subject_after(frame, verb, cue)
    if led_ahead(frame, found, verb, low):
        return subject_after(frame, verb, cue) or behind_clause(frame, verb, low) or found
    return found
