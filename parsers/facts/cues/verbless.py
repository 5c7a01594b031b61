"""What leads to a mark without a verb of speech: what somebody wished, a remark of his, a view."""

from bisect import bisect_left
from itertools import pairwise

from parsers.facts.cues.appeals import appealing
from parsers.facts.cues.contained import told_in
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.pointing import view_at
from parsers.facts.cues.remarks import by_whom, remark_is, remark_of
from parsers.facts.cues.told_ahead import office_at_colon, who_wrote
from parsers.facts.mentions import Sayer, named, pronoun
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.any_verbs import inverted_person
from parsers.facts.subjects.following import phrase_at, told_of
from parsers.facts.subjects.heard_by import spoken_to
from parsers.facts.subjects.of_clause import clause_subject
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.phrases_before import noun_before
from parsers.facts.subjects.standing_before import antecedent, holder_of
from parsers.facts.subjects.verb_first import behind_clause, behind_first
from parsers.languages import flags

_PURPOSE = 4  # tokens from the verb of "took the floor to thank" to the mark
_SHORTEST = 3  # tokens of a clause before its "that"
_THAT = 7  # tokens between a verb without subject and "that"
_NEAR = 12  # tokens between a verb without subject and the mark
_RELAY = 9  # tokens between "reported" and "of X that"
_HISTORIC = 6  # tokens from the verb of "et X de préciser que" to the mark
_CLAUSE = 12  # tokens between "in the words of X" and the mark, inside a sentence
_VIEW = 5  # tokens of "to hear her tell it"
_WITHIN = 7  # tokens between an inset and the mark


def without_verb(frame: Frame, opening: int, window: list[int]) -> Hit | None:
    """According to X, ...; X is more blunt: ; et X de préciser que"""
    tokens, low = frame.tokens, window[-1]
    if (told := _and_to_add(frame, low)) >= 0:
        return Hit((told, told + 1), None)
    if viewed := _viewed(frame, opening, low) or _inset(frame, opening, low):
        return viewed
    if words_of := _of_whom(frame, opening, low):
        return words_of
    if frame.speech.verb_first and (relayed := _relayed(frame, opening, low)):
        return relayed
    if tokens.words[opening - 1] == ":":
        remark = remark_of(frame, opening, low) or remark_is(frame, opening, low)
        if remark := remark or by_whom(frame, opening, low):
            return remark
        if frame.speech.cased and (writer := who_wrote(frame, low, opening - 1)):
            return Hit((opening - 1, opening), writer, firm=False)
        sayer = told_in(frame, opening - 1, low) if frame.speech.verb_first else None
        sayer = sayer or clause_subject(frame, opening - 2, low) or office_at_colon(frame, low, opening - 1)
        sayer = sayer or _last_mention(frame, window) or _office_last(frame, opening - 2, low)
        if sayer:
            return Hit((opening - 1, opening), sayer, firm=False)
    found = appealing(frame, opening, low) or _wished(frame, opening, low)
    return found or _clause_of(frame, opening, low)


def _clause_of(frame: Frame, opening: int, low: int) -> Hit | None:
    """X was adamant that “...”, ne doute pas que « ... »: a clause of whoever its sentence is about."""
    tokens, that = frame.tokens, opening - 1
    if not tokens.kinds[that] & flags.THAT or that - low < _SHORTEST:
        return None
    if tokens.kinds[that - 1] & flags.CLAUSE:
        return None  # so that
    if not frame.speech.learning.isdisjoint(tokens.words[low:that]):
        return None  # she learned that
    sayer = clause_subject(frame, that - 1, low)
    if sayer is None or sayer.last > that - 1 or not _somebody(frame, sayer):
        return None
    return Hit((that, opening), sayer, firm=False)


def _somebody(frame: Frame, sayer: Sayer) -> bool:
    """Is it a name, a pronoun that tells a gender, people or a body; but not "it"?"""
    if sayer.kind == "pronoun":
        return bool(frame.tokens.kinds[sayer.first] & (flags.GENDER | flags.PLURAL))
    return sayer.kind == "name" or frame.speaking(sayer)


def _relayed(frame: Frame, opening: int, low: int) -> Hit | None:
    """ونقلت الصحيفة عن X أن: whose words a paper gives."""
    words, kinds, script = frame.tokens.words, frame.tokens.kinds, frame.speech.script
    verb = next((k for k in range(low, min(opening, low + 2)) if words[k] in script.relaying), -1)
    if verb < 0 or not (words[opening - 1] == ":" or that_ahead(frame, opening - _THAT, opening)):
        return None
    for k in range(verb + 1, min(opening, verb + _RELAY)):
        if words[k] in script.theirs:
            return Hit((verb, verb + 1), pronoun(k))
        if kinds[k] & flags.LINK and (sayer := phrase_at(frame, k + 1, opening)):
            return Hit((verb, verb + 1), sayer)
    return None


def _last_mention(frame: Frame, window: list[int]) -> Sayer | None:
    """The person named last in a window."""
    words, bracket = frame.tokens.words, False
    for k in window:
        bracket = words[k] == ")" or (bracket and words[k] != "(")
        if not bracket and (found := frame.ending.get(k + 1)):
            # not the party in brackets, Wim Roe (Renew) n’a pas mâché ses mots, nor the town of an office
            return named(holder_of(frame, found, window[-1]) or found)
    return None


def _office_last(frame: Frame, j: int, low: int) -> Sayer | None:
    """Next came the minister: “...”: the office, with its article, that ends before a colon."""
    noun = noun_before(frame, j, low) if frame.speech.cased else None
    definite = noun and frame.tokens.kinds[noun.first] & flags.DEFINITE
    office = noun and any(kind & flags.ROLE for kind in frame.tokens.kinds[noun.first : noun.last])
    return noun if definite and office else None


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
            first = _behind_verb(frame, k, low)  # حرص X على القول
            sayer = first or clause_subject(frame, k - 1, low)
            person = sayer and (sayer.kind == "name" or words[k - 1] not in frame.speech.inside)
            return Hit((k, k + 1), sayer, firm=False) if person else None
    return None


def that_ahead(frame: Frame, k: int, opening: int) -> bool:
    """Does the clause that holds the mark begin close behind the verb at token k: agregó ayer que?"""
    kinds = frame.tokens.kinds
    return any(kind & flags.THAT for kind in kinds[k + 1 : min(opening, k + _THAT)])


def _of_whom(frame: Frame, opening: int, low: int) -> Hit | None:
    """According to X, “...”; it is, in the words of X, “...”; X, for whom “...”."""
    tokens, at = frame.tokens, bisect_left(frame.accordings, opening) - 1
    first = frame.accordings[at] if at >= 0 else -1
    if first < low:
        return None
    after = according(tokens, frame.speech, first)
    if tokens.kinds[after - 1] & flags.RELATIVE:
        named_ahead = frame.ending.get(first - 1)
        noun = None if named_ahead else noun_before(frame, first - 2, low)
        told = spoken_to(frame, noun) if noun else None  # a cédé la parole au maire, pour qui
        sayer = told if told is not noun else antecedent(frame, first - 1, low)
        return Hit((first, after), sayer) if sayer and after > opening - _CLAUSE else None
    sayer = told_of(frame, after, opening)
    if sayer is None or (first > low and opening > sayer.last + _CLAUSE):
        return None
    apart = (tokens.kinds[sayer.last] | tokens.kinds[opening - 1]) & flags.COMMA
    led = frame.speech.verb_first and first == low + 1 and tokens.kinds[low] & flags.STOP
    whose = tokens.kinds[first] & flags.LINK  # but For X the “...” was a scandal
    leads = (first == low or led) and not whose
    meant = sayer.kind == "name" or (frame.speech.verb_first and sayer.kind == "pronoun")
    leads = (leads or _from_lips(frame, first, opening, low)) and (meant or frame.speaking(sayer))
    return Hit((first, after), sayer) if apart or leads else None


def _from_lips(frame: Frame, first: int, opening: int, low: int) -> bool:
    """وورد في المحضر على لسان X أن: does a verb of coming begin what leads, by a mouth, to "that"?"""
    words = frame.tokens.words
    lips = first + 1 < opening and words[first + 1] in frame.speech.mouths and frame.speech.verb_first
    came = lips and words[low] in frame.speech.script.coming
    return came and bool(frame.tokens.kinds[opening - 1] & flags.THAT or words[opening - 1] == ":")


def _behind_verb(frame: Frame, k: int, low: int) -> Sayer | None:
    """Who stands behind the first verb of a sentence, or of a clause in it: وفي رده، لم يتردد X في."""
    if not frame.speech.verb_first:
        return None
    return behind_first(frame, k, low) or behind_clause(frame, k, low)


def historic(frame: Frame, opening: int, window: list[int]) -> Hit | None:
    """The verb of "et X de préciser que", "et une ancienne du siège de trancher", close to the mark."""
    if frame.speech.subjectless or not frame.speech.adjectives_follow or frame.speech.verb_first:
        return None
    tokens, low = frame.tokens, _unbroken(window)
    for k in range(opening - 1, max(low + 1, opening - 1 - _HISTORIC), -1):
        if tokens.words[k] in frame.speech.infinitives and tokens.kinds[k - 1] & flags.OF:
            name = frame.ending.get(k - 1)
            if name:
                return Hit((k, k + 1), named(name)) if not frame.inside[k - 2] else None
            noun = noun_at(frame, low + 1, k - 1) if tokens.kinds[low] & flags.AND else None
            whole = noun and noun.last == k - 1 and tokens.kinds[noun.first] & flags.DETERMINER
            return Hit((k, k + 1), noun) if whole else None
    return None


def _unbroken(window: list[int]) -> int:
    """The first token of a window behind the words that somebody else said before."""
    return next((k for k, before in pairwise(window) if before < k - 1), window[-1])


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
