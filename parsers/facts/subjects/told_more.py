"""Nouns of people behind a comma: whom one says more of; one that leads to words in marks."""

from parsers.facts.mentions import Sayer, named, size
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.facts.subjects.told_of_head import as_what
from parsers.facts.subjects.verb_first import suits, with_object
from parsers.languages import flags

_WINDOW = 60  # tokens before a mark in which its clause begins
_TOPIC = 24  # tokens of somebody with the office, between "as for" and the verb


def named_ahead(frame: Frame, noun: Sayer, cue: int) -> Sayer | None:
    """سلمت X، قائدة الشرطة، العلم وقالت: whom a noun behind a comma says more of."""
    first = noun.first
    if not frame.speech.verb_first or not first or not frame.tokens.kinds[first - 1] & flags.COMMA:
        return None
    mention = frame.ending.get(first - 1)
    attached = frame.tokens.kinds[first] & flags.ATTACHED
    return named(mention) if mention and not attached and suits(frame, mention, cue) else None


def apposed_office(frame: Frame, k: int) -> bool:
    """Does the office of who is named before a comma begin at an article: elogió a X, EL juez, y dijo?

    Or, behind an office, the title of who holds it: elogió al juez, EL señor X, y dijo.
    """
    titled = frame.beginning.get(k + 1)
    if titled and titled.first < k:
        return True
    k -= bool(k and frame.tokens.kinds[k - 1] & flags.DETERMINER)
    mention = frame.ending.get(k - 1) if k and frame.tokens.kinds[k - 1] & flags.COMMA else None
    return bool(mention and mention.role_after and mention.role_after[0] in (k, k + 1))


def led_noun(frame: Frame, j: int, low: int) -> Sayer | None:
    """The noun of people behind a comma: Asked about it, the mayor."""
    kinds = frame.tokens.kinds
    for k in range(max(low + 1, j - _WINDOW), j):
        outside = kinds[k] & flags.DEFINITE and kinds[k - 1] & flags.COMMA and not frame.inside[k]
        if outside and not apposed_office(frame, k):
            found = phrase_at(frame, k, j)
            return found if found and frame.speaking(found) else None
    return None


def subject_of_clause(frame: Frame, cue: int, low: int) -> Sayer | None:
    """لكن المحامية X رأت العكس: who stands between the word that opens a clause and its verb."""
    mention, kinds = frame.ending.get(cue), frame.tokens.kinds
    if topic := _topic(frame, cue, low) or _opened(frame, cue, low):
        return topic
    if mention is None or mention.first <= low or not kinds[mention.first - 1] & flags.CLAUSE:
        return None
    return named(mention) if suits(frame, mention, cue) and not with_object(frame, cue) else None


def _opened(frame: Frame, cue: int, low: int) -> Sayer | None:
    """غير أن الوزير قال; لكن X، قائد الشرطة، رد: who begins the clause that "but" or "that" opens."""
    tokens, closed = frame.tokens, cue - bool(frame.tokens.kinds[cue - 1] & flags.COMMA)
    if not frame.speech.verb_first or with_object(frame, cue):
        return None
    for k in range(cue - 2, max(low, cue - _TOPIC) - 1, -1):
        if tokens.kinds[k] & (flags.CUE | flags.END) or frame.inside[k]:
            break
        if tokens.kinds[k] & (flags.CLAUSE | flags.THAT):
            found = phrase_at(frame, k + 1, cue)
            whole = found and (found.last == closed or (found.mention and closed < cue))
            fits = whole and found and frame.may_speak(found)
            return found if fits and found and _suits(frame, found, cue) else None
    return None


def _suits(frame: Frame, found: Sayer, cue: int) -> bool:
    return found.mention is None or suits(frame, found.mention, cue)


def _topic(frame: Frame, cue: int, low: int) -> Sayer | None:
    """أما X، قائد الشرطة، فقال: who stands behind "as for", before a verb with "then" written into it."""
    tokens, speech = frame.tokens, frame.speech
    if (
        not tokens.words[cue].startswith(speech.joining.proclitics[-1])
        or not tokens.kinds[cue] & flags.ATTACHED
    ):
        return None
    for k in range(cue - 2, max(low, cue - _TOPIC) - 1, -1):
        if tokens.kinds[k] & (flags.CUE | flags.END | flags.THAT) or frame.inside[k]:
            break
        if tokens.words[k] in speech.script.as_for:
            return phrase_at(frame, k + 1, cue)
    return None


def behind_its_office(frame: Frame, found: Sayer, k: int, low: int) -> bool:
    """Does a name stand behind an office that no clause begins with: elogió al comisario, ANA ROE, y dijo?"""
    if frame.speech.subjectless and found.first > k and frame.tokens.kinds[k] & flags.LINK:
        return True  # elogió «...» del señor X y añadió
    mention = found.mention
    return bool(mention and low < mention.first < k) and not frame.leads(mention.first if mention else k, low)


def only_told(frame: Frame, k: int, low: int) -> bool:
    """Does a noun only say what something is taken as, or what somebody is who is named before it?"""
    return as_what(frame, k, low) or (frame.speech.subjectless and apposed_office(frame, k))


def full_name(frame: Frame, cue: int, low: int) -> Sayer | None:
    """The first full name of a sentence, not behind a preposition: Former Harbour Master Ana Roe clashed."""
    for k in range(low, min(cue, low + _WINDOW)):
        mention = frame.beginning.get(k)
        if mention and mention.first == k and size(mention.name) > 1:
            before = k - 1
            before -= before > low and bool(frame.tokens.kinds[before] & flags.DEFINITE)  # de la señora X
            led = before >= low and frame.tokens.kinds[before] & (flags.LINK | flags.STOP)
            return None if led or frame.tokens.words[mention.last] in flags.GENITIVES else named(mention)
    return None


def clause_begins(frame: Frame, after: Sayer) -> bool:
    """Is who stands behind a verb the subject of what is said: X, the head of Y, said it was “...”?"""
    kinds = frame.tokens.kinds
    if after.last >= len(kinds) or after.last in frame.tokens.fresh:
        return False
    if after.kind == "name":  # X, the head of Y, said Oslo would “...”
        return bool(kinds[after.last] & flags.AUXILIARY) and not frame.inside[after.last]
    if after.kind != "pronoun":
        return False
    return not kinds[after.last] & (flags.COMMA | flags.END) and not frame.inside[after.last]


def opens_clause(frame: Frame, k: int, low: int) -> bool:
    """Does a clause begin at an article: X nodded AS the minister addressed the hall:?"""
    if frame.speech.subjectless:
        return frame.leads(k, low)
    return k > low and bool(frame.tokens.kinds[k - 1] & (flags.CLAUSE | flags.AS))


def participle_at(frame: Frame, k: int) -> bool:
    """Is token k a participle of no list before an article: REMETTANT la médaille, le préfet?"""
    words, kinds, ending = frame.tokens.words, frame.tokens.kinds, frame.speech.participles[0]
    article = k + 1 < len(words) and kinds[k + 1] & flags.DETERMINER
    return bool(article and ending and not kinds[k]) and words[k].endswith(ending)
