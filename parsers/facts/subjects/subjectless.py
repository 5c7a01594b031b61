"""Verbs of speech without a subject of their own: Añadió que; «...», agregó; un vídeo en el que promete."""

from parsers.facts.mentions import Mention, Sayer, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.fronted import NO_PREPOSITION, fronted
from parsers.facts.subjects.leftwards import BRIDGE
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.phrases_before import noun_before
from parsers.languages import flags
from parsers.languages.adverbs import adverbial
from parsers.languages.speech import filled

_CLAUSE = 24  # tokens of a clause between a subject and its verb
_JUDGED = 12  # tokens between a verb of judgement without subject and the mark
_APPEAL = 4  # tokens of "llamado a" before a mark


def subjectless(frame: Frame, cue: int, low: int) -> bool:
    """Does a verb begin its sentence or its clause without a subject: También añadió, y pidió?"""
    if not frame.speech.subjectless:
        return False
    tokens, k = frame.tokens, cue - 1
    if k > low and cue + 1 < len(tokens.words) and tokens.kinds[k] & tokens.kinds[cue + 1] & flags.COMMA:
        return True  # Ninguno, asegura, «paga a tiempo»
    while k >= low and (_skipped(frame, k) or tokens.kinds[k] & flags.COMMA):
        k -= 1
    if k < low or tokens.kinds[k] & flags.AND or k + 1 in tokens.fresh:
        return True
    return bool(tokens.kinds[k + 1] & flags.COMMA) and fronted(frame, low, k + 1)


def judges_alone(frame: Frame, cue: int, low: int, opening: int) -> bool:
    """Does a verb of judgement without subject lead to the mark: En su discurso instó a «...»?"""
    kinds = frame.tokens.kinds
    if not (frame.speech.subjectless and kinds[cue] & flags.JUDGED) or opening - cue > _JUDGED:
        return False
    before = kinds[opening - 1]
    leads = before & (flags.LINK | flags.AS | flags.THAT) and not before & flags.DETERMINER
    leads = leads or (before & flags.DEFINITE and opening - 2 == cue)  # Elogió la «...» de X
    apart = any(kind & (flags.COMMA | flags.END | flags.CUE) for kind in kinds[cue + 1 : opening])
    if not (leads or goes_on_with(frame, cue, opening)) or apart:
        return False
    return subjectless(frame, cue, low) or fronted(frame, low, cue)


def _skipped(frame: Frame, k: int) -> bool:
    """May a token stand between the beginning of a clause and a verb that has no subject there?"""
    tokens = frame.tokens
    if tokens.words[k].lower() in frame.speech.clitics or tokens.kinds[k] & BRIDGE:
        return True
    return adverbial(tokens, frame.speech, k)


def led_relative(frame: Frame, j: int, low: int) -> int:
    """The preposition of "in which" before its last word at token j; 0 without."""
    if not frame.speech.subjectless:
        return 0
    kinds, words = frame.tokens.kinds, frame.tokens.words
    k = j - 1 if j - 1 > low and kinds[j - 1] & flags.DETERMINER else j
    led = k - 1 > low and words[k - 1].islower() and kinds[k - 1] & flags.STOP and words[k - 1].isalpha()
    preposition = led and not kinds[k - 1] & (flags.DETERMINER | flags.PRONOUN | flags.AUXILIARY | flags.THAT)
    return k - 1 if preposition and k < j else 0


def what_he_calls(frame: Frame, j: int, low: int) -> int:
    """The token of "lo" in "lo que llama", whose subject is that of the sentence; 0 without."""
    what = frame.speech.subjectless and j - 1 > low and frame.tokens.words[j - 1] in frame.speech.what
    return j - 1 if what else 0


def settled(frame: Frame, found: Sayer, cue: int, low: int) -> Sayer | None:
    """A phrase ahead of a verb as its subject: not to whom or where, and "el también ministro" is he."""
    if not frame.speech.subjectless or found.kind != "noun" or found.first <= low:
        return found
    kinds, k = frame.tokens.kinds, found.first - 1
    if same := also(frame, k - 1):
        return same
    if kinds[k] & flags.LINK and frame.tokens.words[cue - 1] in frame.speech.unstated.datives:
        return None  # A sus colegas les pide
    if k == low and kinds[k] & (flags.LINK | flags.STOP) and not kinds[k] & NO_PREPOSITION:
        words, (_, several) = frame.tokens.words, frame.speech.unstated.plurals
        body = words[k].lower() in frame.speech.since and any(
            kind & flags.GROUP for kind in kinds[found.first : found.last]
        )
        if body and words[cue].endswith(several):
            return found  # Desde la Secretaría General señalaron
        return None  # Por Chile habló X
    if kinds[k] & flags.STOP and not kinds[k] & (NO_PREPOSITION | flags.LINK | flags.THAT | flags.RELATIVE):
        whose = noun_before(frame, k - 1, low)  # las entidades por los derechos del mar pidieron
        return whose if whose and frame.speaking(whose) else None
    return found


def spoken(frame: Frame, found: Sayer | None) -> Sayer | None:
    """What stands behind a verb as its subject, not as its object: Le prometió una respuesta."""
    if found is None or not frame.speech.subjectless or frame.may_speak(found):
        return found
    endings = filled(frame.speech.role_endings)
    tokens = frame.tokens
    led = tokens.kinds[found.first] & flags.DETERMINER and found.first + 1 < found.last
    head = tokens.words[found.first + bool(led)]
    return found if head[0].isupper() or head.endswith(endings) else None


def restricted(frame: Frame, cue: int, low: int) -> Sayer | None:
    """Un delegado que siguió la votación dijo: the people before the "that" of a clause without comma."""
    if not frame.speech.subjectless:
        return None
    kinds = frame.tokens.kinds
    for k in range(cue - 1, max(low, cue - _CLAUSE), -1):
        if frame.inside[k] or kinds[k] & (flags.COMMA | flags.END):
            return None
        if kinds[k] & flags.THAT:
            noun = None if kinds[k - 1] & flags.CUE else noun_before(frame, k - 1, low)
            led = noun is not None and kinds[noun.first] & flags.DETERMINER and frame.leads(noun.first, low)
            return noun if noun and led and frame.speaking(noun) else None
    return None


def aforesaid(frame: Frame, k: int, low: int) -> bool:
    """Este precisó que: is "this one" alone ahead of a verb?"""
    if not frame.speech.subjectless or frame.tokens.words[k].lower() not in frame.speech.unstated.aforesaid:
        return False
    return k == low or k in frame.tokens.fresh or bool(frame.tokens.kinds[k - 1] & flags.COMMA)


def also(frame: Frame, k: int) -> Sayer | None:
    """Who "el también" means that begins at token k, before an office."""
    kinds = frame.tokens.kinds
    if k < 0 or k + 2 >= len(kinds) or not kinds[k] & flags.DETERMINER or kinds[k + 1] & flags.RANK:
        return None
    led = kinds[k + 1] & flags.ADVERB and kinds[k + 2] & flags.ROLE
    return pronoun(k) if led else None


def appealed(frame: Frame, opening: int) -> int:
    """The noun of "con un llamado a" right before a mark; 0 without."""
    tokens = frame.tokens
    for k in range(opening - 1, max(0, opening - _APPEAL), -1):
        if tokens.words[k] in frame.speech.unstated.appeals:
            return k if tokens.kinds[k - 1] & flags.DETERMINER else 0
        if not tokens.kinds[k] & (flags.LINK | flags.THAT) and tokens.words[k] != ":":
            return 0
    return 0


def lone_verb(frame: Frame, i: int, limit: int) -> int:
    """A verb of judgement or of no list alone behind a comma: «...», se excusó después; -1 without."""
    tokens, k = frame.tokens, i
    while k < min(i + 2, limit - 1) and (
        tokens.words[k] in frame.speech.clitics or tokens.kinds[k] & flags.AUXILIARY
    ):
        k += 1
    if k + 1 >= limit or not tokens.words[k].islower():
        return -1
    strange = not tokens.kinds[k] and tokens.words[k].endswith(frame.speech.unstated.finite_endings)
    ends = tokens.kinds[k + 1] & (flags.COMMA | flags.END | flags.ADVERB) or k + 1 in tokens.fresh
    return k if ends and (strange or tokens.kinds[k] & flags.JUDGED) else -1


def opened_by(frame: Frame, low: int, direct: Mention) -> Sayer | None:
    """La titular, que llegó acompañada por X, sostuvo: the noun that its "who" follows, not who is behind."""
    tokens, k = frame.tokens, direct.first - 1
    if not frame.speech.subjectless or k <= low or not tokens.kinds[k] & (flags.LINK | flags.STOP):
        return None
    noun = noun_at(frame, low, k) if not tokens.kinds[k] & NO_PREPOSITION else None
    relative = noun and noun.last + 1 < k and tokens.kinds[noun.last] & flags.COMMA
    relative = relative and noun and tokens.kinds[noun.last + 1] & flags.RELATIVE
    return noun if relative and noun and frame.speaking(noun) else None


def hears(frame: Frame, found: Sayer | None, cue: int) -> bool:
    """Describió AL cónsul X como: does "to" lead to whoever stands behind a verb?"""
    if found is None or not frame.speech.subjectless or found.kind == "pronoun":
        return False
    kinds, words, k = frame.tokens.kinds, frame.tokens.words, found.first - 1
    while (
        k > cue
        and kinds[k] & (flags.DETERMINER | flags.HONORIFIC)
        and words[k] not in frame.speech.contracted
    ):
        k -= 1
    return k > cue and frame.speech.contracted.get(words[k], words[k]) in frame.speech.towards


def goes_on_with(frame: Frame, cue: int, opening: int) -> bool:
    """Publicó en su cuenta de X: «...»: is all between a verb alone and a colon led away from it?"""
    kinds, contracted = frame.tokens.kinds, frame.speech.contracted
    led = frame.tokens.words[opening - 1] == ":" and opening - cue <= _CLAUSE
    if not led or not kinds[cue + 1] & (flags.LINK | flags.STOP) or kinds[cue + 1] & flags.DETERMINER:
        return False
    for k in range(cue + 2, opening - 1):
        if k not in frame.beginning and not kinds[k] & flags.ROLE:
            continue
        n = k - 1
        while kinds[n] & (flags.DETERMINER | flags.HONORIFIC) and frame.tokens.words[n] not in contracted:
            n -= 1
        if not kinds[n] & (flags.LINK | flags.STOP):
            return frame.beginning.get(k) is None
    return True
