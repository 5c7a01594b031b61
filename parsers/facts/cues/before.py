"""The attribution before a passage, in its sentence: the speech verb, or who stands before a colon."""

from bisect import bisect_left

from parsers.facts.cues.appeals import appealing
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.only_told import only_told_of
from parsers.facts.cues.passing_on import cited, gapped
from parsers.facts.cues.pointing import view_at
from parsers.facts.cues.told_to import told_to
from parsers.facts.mentions import Mention, Sayer, named, pronoun
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.any_verbs import inverted_person
from parsers.facts.subjects.following import phrase_at, told_of
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.standing_before import antecedent
from parsers.facts.subjects.subjectless import judges_alone, subjectless
from parsers.facts.subjects.subjects import (
    clause_subject,
    finite_subject,
    participle_subject,
    subject_before,
)
from parsers.facts.subjects.verb_first import behind_first
from parsers.languages import flags

_REMARK = 9  # tokens between "phrase of" and the colon
_PURPOSE = 4  # tokens from the verb of "took the floor to thank" to the mark
_HISTORIC = 6  # tokens from the verb of "et X de préciser que" to the mark
_JUDGING = 8  # tokens between "to accuse" and the mark
_CLAUSE = 12  # tokens between "in the words of X" and the mark, inside a sentence
_THAT = 7  # tokens between a verb without subject and "that"
_NEAR = 12  # tokens between a verb without subject and the mark
_VIEW = 5  # tokens of "to hear her tell it"
_WITHIN = 7  # tokens between an inset and the mark
_RELAY = 9  # tokens between "reported" and "of X that"
_BEHIND = 12  # tokens between "according to what" and a name


def cue_before(frame: Frame, opening: int) -> Hit | None:
    """The attribution before a passage, in its sentence: X said: ; calling it ; X: ; according to X,"""
    window = frame.window_before(opening)
    if not window:
        return None
    low = window[-1]
    return (
        _label(frame, opening, low)
        or cited(frame, opening, low)
        or gapped(frame, opening)
        or told_to(frame, opening, low)
        or _verb_before(frame, opening, window)
        or _label(frame, opening, low, officer=True)
        or _without_verb(frame, opening, window)
    )


def _label(frame: Frame, opening: int, low: int, *, officer: bool = False) -> Hit | None:
    """X: “...”; an `officer`, who stands there with an office, need not begin the clause."""
    label = frame.ending.get(opening - 1)
    if frame.tokens.words[opening - 1] != ":" and not (label and _listed(frame, label, opening)):
        return None
    if label and ((officer and label.role) or frame.leads(label.first, low)):
        return Hit((opening - 1, opening), named(label), firm=False)
    return None


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
            sayer = participle_subject(frame, k, low) or _calling(frame, k, low)
        firm = bool(kinds[k] & flags.FIRM)
        if sayer and sayer.kind == "noun" and sayer.first > low and only_told_of(frame, k, sayer):
            continue
        if sayer and sayer.kind != "verb":
            return Hit((k, k + 1), sayer, firm)
        if firm and k > opening - 6:
            colon = sayer is None and frame.tokens.words[opening - 1] == ":"
            return Hit((k, k + 1), clause_subject(frame, k - 1, low) if colon else sayer)
        if sayer is None and _by_whoever_spoke(frame, k, low, opening):
            return Hit((k, k + 1), None, firm)
        far = far or (Hit((k, k + 1), sayer, firm) if sayer else None)
    leads = frame.tokens.words[opening - 1] == ":" or kinds[opening - 1] & flags.COMMA
    return far if far and (leads or far.cue[0] > opening - _NEAR) else None


def _calling(frame: Frame, k: int, low: int) -> Sayer | None:
    """X, for his part, is calling it: the subject of a participle with its auxiliary, over an aside."""
    progressive = frame.tokens.kinds[k - 1] & flags.PASSIVE and frame.speech.cased
    return subject_before(frame, k, low) if progressive else None


def _by_whoever_spoke(frame: Frame, k: int, low: int, opening: int) -> bool:
    """Has a verb close to the mark no subject in its sentence: Sostuvo además que la organización «...»?"""
    if not frame.tokens.kinds[k] & flags.FIRM:
        return judges_alone(frame, k, low, opening)
    return subjectless(frame, k, low) and _leads_that(frame, k, opening)


def _leads_that(frame: Frame, k: int, opening: int) -> bool:
    """Does the clause that holds the mark begin close behind the verb at token k: agregó ayer que?"""
    kinds = frame.tokens.kinds
    return any(kind & flags.THAT for kind in kinds[k + 1 : min(opening, k + _THAT)])


def _infinitive(frame: Frame, k: int, opening: int) -> bool:
    """X was moved to say, “...”: right before the mark a verb behind "to" reports words too."""
    tokens, lead = frame.tokens, frame.last_before(opening)
    if k < 1 or tokens.words[k - 1] not in frame.speech.to_do:
        return False
    judges = k > lead - _JUDGING and bool(tokens.kinds[k] & flags.JUDGED)  # to accuse Y of “...”
    return judges or (k == lead and bool(tokens.kinds[k] & flags.SAID))


def _named_behind(frame: Frame, begin: int, limit: int) -> Sayer | None:
    """The first name behind "according to what": وفقا لتصريحات أدلى بها الوزير X."""
    for k in range(begin, min(limit, begin + _BEHIND)):
        if frame.tokens.kinds[k] & (flags.COMMA | flags.END | flags.THAT):
            break
        if k in frame.beginning:
            return named(frame.beginning[k])
    return None


def _of_whom(frame: Frame, opening: int, low: int) -> Hit | None:
    """According to X, “...”; it is, in the words of X, “...”; X, for whom “...”."""
    tokens, at = frame.tokens, bisect_left(frame.accordings, opening) - 1
    first = frame.accordings[at] if at >= 0 else -1
    if first < low:
        return None
    after = according(tokens, frame.speech, first)
    if tokens.kinds[after - 1] & flags.RELATIVE:
        sayer = antecedent(frame, first - 1, low)
        return Hit((first, after), sayer) if sayer and after > opening - _CLAUSE else None
    sayer = told_of(frame, after, opening)
    if sayer is None and frame.speech.verb_first:
        sayer = _named_behind(frame, after, opening)
    if sayer is None or (first > low and opening > sayer.last + _CLAUSE):
        return None
    apart = (tokens.kinds[sayer.last] | tokens.kinds[opening - 1]) & flags.COMMA
    led = frame.speech.verb_first and first == low + 1 and tokens.kinds[low] & flags.STOP
    leads = (first == low or led) and not tokens.kinds[
        first
    ] & flags.LINK  # but For X the “...” was a scandal
    meant = sayer.kind == "name" or (frame.speech.verb_first and sayer.kind == "pronoun")
    leads = leads and (meant or frame.speaking(sayer))
    return Hit((first, after), sayer) if apart or leads else None


def _historic(frame: Frame, opening: int, low: int) -> Hit | None:
    """The verb of "et X de préciser que", "et une ancienne du siège de trancher", close to the mark."""
    tokens = frame.tokens
    for k in range(opening - 1, max(low + 1, opening - 1 - _HISTORIC), -1):
        if tokens.words[k] in frame.speech.infinitives and tokens.kinds[k - 1] & flags.OF:
            name = frame.ending.get(k - 1)
            if name:
                return Hit((k, k + 1), named(name)) if not frame.inside[k - 2] else None
            noun = noun_at(frame, low + 1, k - 1) if tokens.kinds[low] & flags.AND else None
            whole = noun and noun.last == k - 1 and tokens.kinds[noun.first] & flags.DETERMINER
            return Hit((k, k + 1), noun) if whole else None
    return None


def _and_to_add(frame: Frame, low: int) -> int:
    """The verb of "Et d’ajouter que", by whoever spoke last; -1 without."""
    kinds, verb = frame.tokens.kinds, low + 2
    if verb >= len(kinds) or not (kinds[low] & flags.AND and kinds[low + 1] & flags.OF):
        return -1
    return verb if frame.tokens.words[verb] in frame.speech.infinitives else -1


def _viewed(frame: Frame, opening: int, low: int) -> Hit | None:
    """In her view, “...”; it is, in her words, “...”; it is, in her view, a “...”; not within a clause."""
    kinds = frame.tokens.kinds
    comma = opening - 1 - bool(kinds[opening - 1] & flags.COMMA)
    for i in (low, *range(comma, max(low, comma - _VIEW - _WITHIN), -1)):
        found = view_at(frame, i)
        end = found[0][1] if found else 0
        if found and (i == low or end == comma + 1 or kinds[i - 1] & kinds[end] & flags.COMMA):
            return Hit(*found)
    return None


def _inset(frame: Frame, opening: int, low: int) -> Hit | None:
    """Il faut, dit-elle, « fouiller »; on a, dit-elle, « fouillé »: a verb with its pronoun in commas."""
    kinds = frame.tokens.kinds
    for verb in range(opening - 2, max(low + 1, opening - 2 - _WITHIN), -1):
        if kinds[verb + 1] & kinds[verb - 1] & flags.COMMA and (sayer := inverted_person(frame, verb)):
            return Hit((verb, verb + 1), sayer)
    return None


def _without_verb(frame: Frame, opening: int, window: list[int]) -> Hit | None:
    """According to X, ...; X is more blunt: ; et X de préciser que"""
    tokens, low = frame.tokens, window[-1]
    if (told := _and_to_add(frame, low)) >= 0:
        return Hit((told, told + 1), None)
    if viewed := _viewed(frame, opening, low) or _inset(frame, opening, low):
        return viewed
    if historic := _historic(frame, opening, low):
        return historic
    if words_of := _of_whom(frame, opening, low):
        return words_of
    if frame.speech.verb_first and (relayed := _relayed(frame, opening, low)):
        return relayed
    if tokens.words[opening - 1] == ":":
        if remark := _remark_of(frame, opening, low):
            return remark
        sayer = clause_subject(frame, opening - 2, low) or _last_mention(frame, window)
        if sayer:
            return Hit((opening - 1, opening), sayer, firm=False)
    return appealing(frame, opening, low) or _wished(frame, opening, low)


def _relayed(frame: Frame, opening: int, low: int) -> Hit | None:
    """ونقلت الصحيفة عن X أن: whose words a paper gives."""
    words, kinds, script = frame.tokens.words, frame.tokens.kinds, frame.speech.script
    verb = next((k for k in range(low, min(opening, low + 2)) if words[k] in script.relaying), -1)
    if verb < 0 or not (words[opening - 1] == ":" or _leads_that(frame, opening - _THAT, opening)):
        return None
    for k in range(verb + 1, min(opening, verb + _RELAY)):
        if words[k] in script.theirs:
            return Hit((verb, verb + 1), pronoun(k))
        if kinds[k] & flags.LINK and (sayer := phrase_at(frame, k + 1, opening)):
            return Hit((verb, verb + 1), sayer)
    return None


def _last_mention(frame: Frame, window: list[int]) -> Sayer | None:
    """The person named last in a window."""
    found = (frame.ending.get(k + 1) for k in window)
    words = frame.tokens.words  # but for the party in brackets: Wim Roe (Renew) n’a pas mâché ses mots
    return next((named(one) for one in found if one and words[one.first - 1] != "("), None)


def _remark_of(frame: Frame, opening: int, low: int) -> Hit | None:
    """The day ended with a phrase of the Minister: “...”"""
    tokens = frame.tokens
    for k in range(opening - 3, max(low, opening - _REMARK), -1):
        of = tokens.kinds[k] & flags.OF and not (
            frame.speech.cased and tokens.words[k] in frame.speech.inside
        )
        if of and tokens.words[k - 1] in frame.speech.remarks:  # but a warning for members
            sayer = phrase_at(frame, k + 1, opening - 1)
            person = sayer and sayer.last == opening - 1 and frame.speaking(sayer)
            return Hit((k - 1, k), sayer, firm=False) if person else None
    return None


def _wish(frame: Frame, k: int, opening: int) -> bool:
    """Is the verb at token k none behind "for", or right before the mark: tomó la palabra para agradecer?"""
    words = frame.tokens.words
    if words[k - 1] not in frame.speech.inside:
        return True
    return frame.speech.subjectless and words[k - 1] in frame.speech.to_do and opening - k <= _PURPOSE


def _wished(frame: Frame, opening: int, low: int) -> Hit | None:
    """X a tenu à saluer “...”: the verb behind another, close to the mark, and the subject of that one."""
    words = frame.tokens.words
    if frame.speech.infinitives.isdisjoint(words[max(low, opening - _NEAR) : opening]):
        return None
    for k in range(opening - 1, max(low + 1, opening - _NEAR), -1):
        kind, verb = frame.tokens.kinds[k], k - 1 - bool(frame.tokens.kinds[k - 1] & flags.LINK)
        that = kind & flags.THAT and words[verb] in frame.speech.infinitives
        if frame.inside[k] or (kind & (flags.COMMA | flags.END | flags.RELATIVE) and not that):
            return None  # but volvió a insistir en que “...”
        if words[k] in frame.speech.infinitives and _wish(frame, k, opening):
            first = behind_first(frame, k, low) if frame.speech.verb_first else None  # حرص X على القول
            sayer = first or clause_subject(frame, k - 1, low)
            person = sayer and (sayer.kind == "name" or words[k - 1] not in frame.speech.inside)
            return Hit((k, k + 1), sayer, firm=False) if person else None
    return None
