"""Whom a sentence is about before a cue: who begins a clause by name or pronoun, else a noun of people."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.facts.subjects.told_more import behind_its_office, full_name, named_ahead, only_told
from parsers.facts.subjects.told_of_head import is_thing
from parsers.facts.subjects.verb_first import behind_clause, behind_first
from parsers.languages import flags

_WINDOW = 60  # tokens of a sentence that are looked at


def sentence_subject(frame: Frame, cue: int, low: int) -> Sayer | None:
    """The first name or pronoun that begins a clause of a sentence, else the first noun of people."""
    done = frame.speech.verb_first and frame.tokens.kinds[low] & flags.DONE
    first = behind_first(frame, cue, low) if done else None  # وانضم X إلى Y، رئيس الوفد، وقال
    if first and first.kind == "name":
        return first
    noun: Sayer | None = None
    for k in range(low, min(cue, low + _WINDOW)):
        mention = frame.beginning.get(k)
        apposed = mention and mention.first < k  # disagreed with the mayor, X, saying
        apposed = apposed or (k > low and frame.tokens.words[k - 1] == "(")  # Elogió a X (jefa de Y) y dijo
        if frame.inside[k] or apposed or not frame.leads(k, low):
            continue
        found = phrase_at(frame, k, cue)
        found = found if found and found.first >= k and not behind_its_office(frame, found, k, low) else None
        if found and found.kind != "noun":
            return found
        if found and k - low <= (frame.tokens.words[low] in flags.DASHES) and is_thing(frame, found):
            return None  # The choice of X as the host shows trust in the force, stressing its role as “...”
        if found and noun is None and not only_told(frame, k, low) and frame.speaking(found):
            noun = named_ahead(frame, found, cue) or full_name(frame, found.last, found.first) or found
    if noun or not frame.speech.verb_first:
        return noun or full_name(frame, cue, low)
    return behind_first(frame, cue, low) or behind_clause(frame, cue, low)
