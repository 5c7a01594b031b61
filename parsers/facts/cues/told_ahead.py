"""Who is told ahead of a colon: Le message de X est simple; C’est X qui l’a clos; Lo cerró X."""

from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.languages import flags
from parsers.languages.speech import filled

_CLEFT = 3  # tokens of "it was", "c’est" before whom a sentence stresses
_OFFICE = 9  # tokens of an office before a colon
_FAR = 30  # tokens from there to "who"


def whose_remark(frame: Frame, i: int, limit: int) -> Sayer | None:
    """Whose message, phrase, letter it is that begins at token i: LE MESSAGE DE X est simple."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    if i + 3 >= limit or not kinds[i] & flags.DEFINITE or frame.inside[i]:
        return None
    said = words[i + 1] in speech.remarks or words[i + 1] in speech.writings
    if not said or not kinds[i + 2] & flags.OF:
        return None
    sayer = phrase_at(frame, i + 3, limit)
    return sayer if sayer and (sayer.kind == "name" or frame.speaking(sayer)) else None


def who_wrote(frame: Frame, low: int, colon: int) -> Sayer | None:
    """Who held or sent what a colon ends: There was no doubt in the speech X GAVE at the harbour: “...”"""
    kinds = frame.tokens.kinds
    for k in range(colon - 2, max(low, colon - _FAR), -1):
        if frame.inside[k]:
            return None
        if not (kinds[k] & flags.WRITING and kinds[k - 1] & flags.DEFINITE):
            continue
        that = bool(kinds[k + 1] & (flags.THAT | flags.RELATIVE | flags.CLAUSE))
        if not that and frame.speech.adjectives_follow:
            return None
        sayer = phrase_at(frame, k + 1 + that, colon)
        someone = sayer and (sayer.kind == "name" or (that and frame.speaking(sayer)))
        return sayer if someone and sayer and sayer.last < colon - 1 else None
    return None


def cleft_subject(frame: Frame, low: int, end: int) -> Sayer | None:
    """Whom a sentence stresses before its "who": C’est X, le maire, QUI l’a clos; It was X who."""
    kinds = frame.tokens.kinds
    for k in range(low, min(end, low + _CLEFT)):
        found = phrase_at(frame, k, end)
        if found and found.kind != "pronoun" and (found.kind == "name" or kinds[k] & flags.DEFINITE):
            led = kinds[k - 1] & (flags.PASSIVE | flags.AUXILIARY) and k > low
            return found if led and _relative(frame, found.last, end) else None
    return None


def _relative(frame: Frame, begin: int, end: int) -> bool:
    """Does a "who" follow, behind a bracket or an office between commas at most?"""
    kinds = frame.tokens.kinds
    for k in range(begin, min(end, begin + _FAR)):
        if kinds[k] & flags.RELATIVE:
            return True
        if kinds[k] & (flags.END | flags.CUE | flags.AUXILIARY) or frame.inside[k]:
            return False
    return False


def behind_clitic(frame: Frame, low: int, end: int) -> Sayer | None:
    """Who stands behind a verb and its pronoun, up to the colon: LO CERRÓ la ministra:"""
    tokens, speech = frame.tokens, frame.speech
    verb = low + 1
    if not speech.subjectless or verb + 1 >= end or tokens.words[low].lower() not in speech.clitics:
        return None
    finite = tokens.words[verb].endswith(filled(speech.unstated.finite_endings)) and not tokens.kinds[verb]
    mention = frame.beginning.get(verb + 1)
    found = (named(mention) if mention else phrase_at(frame, verb + 1, end)) if finite else None
    return found if found and (found.kind == "name" or frame.speaking(found)) else None


def office_at_colon(frame: Frame, low: int, colon: int) -> Sayer | None:
    """The office that a sentence ends with: Le dernier mot est revenu AU PRÉFET; lo tuvo LA JUEZA:"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(colon - 2, max(low, colon - _OFFICE), -1):
        if frame.inside[k] or kinds[k] & (flags.COMMA | flags.END | flags.CUE):
            return None
        mention = frame.ending.get(k - 1) if kinds[k - 1] & flags.COMMA else None
        if mention and kinds[k] & flags.DEFINITE:
            return named(mention)  # la tuvo Ana Roe, la jueza:
        contracted = words[k] in frame.speech.contracted
        if (contracted or kinds[k] & flags.DEFINITE) and kinds[k + 1] & (flags.ROLE | flags.RANK):
            return Sayer("noun", k + contracted, colon) if frame.speech.adjectives_follow else None
    return None


def fallen_to(frame: Frame, low: int, colon: int) -> Sayer | None:
    """To whom the last word falls before a colon: X animait le débat, dont la conclusion EST REVENUE À Y:"""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    for k in range(colon - 2, max(low, colon - _FAR), -1):
        to = words[k + 1]
        falls = words[k] in speech.falling and speech.contracted.get(to, to) in speech.towards
        if frame.inside[k] or (kinds[k] & flags.FIRM and not falls and words[k - 1] not in speech.to_do):
            return None  # but: it fell to X TO SAY
        if not falls:
            continue
        mention = frame.ending.get(colon)
        if mention and mention.first in (k + 1, k + 2):
            return named(mention)
        found = phrase_at(frame, k + 2, colon)
        closed = found and (found.kind == "name" or found.last == colon)
        return found if found and closed and frame.may_speak(found) else None
    return None
