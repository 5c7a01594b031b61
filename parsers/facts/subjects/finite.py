"""The subject of a finite verb of speech: the sayer before it, or behind where the language says so."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.any_verbs import inverted
from parsers.facts.subjects.before_verb import participle_subject, subject_before
from parsers.facts.subjects.behind_fronted import behind_fronted, named_after
from parsers.facts.subjects.following import subject_after
from parsers.facts.subjects.standing_before import antecedent
from parsers.facts.subjects.subjectless import spoken
from parsers.facts.subjects.told_more import clause_begins, subject_of_clause
from parsers.facts.subjects.told_of_head import head_of_clause, told_within
from parsers.facts.subjects.verb_first import agreeing, in_form, who_had, with_object
from parsers.languages import flags

_NEAR = 2  # tokens from a verb to whom it may stand before: said on Monday X


def finite_subject(frame: Frame, cue: int, low: int, limit: int) -> Sayer | None:
    """The subject of a finite verb; none of a meeting that only ends: the session concluded with a “...”."""
    found = _finite_subject(frame, cue, low, limit)
    if found is None or found.kind != "noun":
        return found
    if head := head_of_clause(frame, found, cue, low):
        return head
    if outer := told_within(frame, found, low):
        return finite_subject(frame, outer, low, limit) or found
    if frame.tokens.words[cue] not in frame.speech.concluding:
        return found
    words = map(str.lower, frame.tokens.words[found.first : found.last])
    return None if not frame.speech.meetings.isdisjoint(words) else found


def _finite_subject(frame: Frame, cue: int, low: int, limit: int) -> Sayer | None:
    """The subject of a finite verb: before it, or behind where the language says so."""
    kinds = frame.tokens.kinds
    if frame.speech.verb_first:
        who = cue - 1 > low and kinds[cue - 1] & flags.RELATIVE and not with_object(frame, cue)
        if who and (relative := antecedent(frame, cue - 2, low)):
            return relative
        after = who_had(frame, cue, low) or subject_of_clause(frame, cue, low)
        after = after or subject_after(frame, cue, limit)
        return after or agreeing(frame, participle_subject(frame, cue, low), cue) or in_form(frame, cue)
    if after := behind_fronted(frame, cue, low, limit):
        return after
    word = frame.tokens.words[cue]
    hearer = word in frame.speech.hearers or word in frame.speech.idioms
    if cue > low and kinds[cue - 1] & flags.COMMA and kinds[cue] & flags.SAID and not hearer:
        after = subject_after(frame, cue, limit)
        if after and after.kind != "noun" and not clause_begins(frame, after):
            return _ahead(frame, cue, low, after) or after  # the family will find a way, adds X
    found = inverted(frame, cue) or subject_before(frame, cue, low)
    if found or not kinds[cue] & flags.SAID:
        return found or (named_after(frame, cue, limit) if frame.speech.subjectless else None)
    return spoken(frame, subject_after(frame, cue, limit))


def _ahead(frame: Frame, cue: int, low: int, after: Sayer) -> Sayer | None:
    """Who stands before a verb, where the name behind it is far: The chief, X, said on a visit to Mayor Y:"""
    found = subject_before(frame, cue, low) if after.first > cue + _NEAR else None
    return found if found and found.kind == "name" else None
