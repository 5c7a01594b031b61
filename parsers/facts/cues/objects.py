"""What somebody praises or asks for: praised THE WORK of X; urged MEMBERS TO share; called FOR RULES."""

from bisect import bisect_left

from parsers.facts.cues.reported import Reported
from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.before_verb import participle_subject
from parsers.facts.subjects.finite import finite_subject
from parsers.facts.subjects.subjectless import subjectless
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_REACH, _FAR = 10, 20  # tokens from a verb to what leads to it; where its subject stands between, too
_TO = 14  # tokens from whom somebody urges to "to"
_PEOPLE = 3  # tokens of a thing that is welcomed, none of which are people
_NEXT, _TOLD_BEHIND = 3, 8  # tokens between "and", a comma and another verb of speech
_SHORTEST, _LONGEST = 3, 60  # tokens of what is told
_STOPS = flags.COMMA | flags.END
_NO_OBJECT = flags.LINK | flags.STOP | flags.COMMA | flags.CLAUSE | flags.AND | flags.ADVERB
_PERSON = flags.ROLE | flags.HUMAN | flags.RANK


def object_told(frame: Frame, cue: int) -> Reported | None:
    """What a verb of asking or praising has behind it, of a person; None where it tells nothing so."""
    word = _word(frame, cue)
    speech = frame.speech
    if word not in speech.pleading and word not in speech.praising and word not in speech.urging:
        return None  # as most are
    begin, end = frame.sentence(cue)
    sayer = _sayer(frame, cue, begin, end) if speech.verb_first else None
    start = (
        _behind_sayer(frame, word, max(sayer.last, cue + 1), end) if sayer else _start(frame, cue, word, end)
    )
    if not start or (speech.verb_first and sayer is None):
        return None
    content = (start, _until(frame, start, end))
    if not _SHORTEST <= content[1] - start <= _LONGEST or any(frame.inside[start : content[1]]):
        return None
    sayer = sayer or _sayer(frame, cue, begin, start)
    if sayer is None and subjectless(frame, cue, begin):
        return Reported(content, (cue, cue + 1), None)  # También abogó por
    if sayer is None or not _of_people(frame, sayer) or start <= sayer.first or _of(frame, sayer):
        return None
    return Reported(content, (cue, cue + 1), sayer)


def _word(frame: Frame, cue: int) -> str:
    """A verb, without an "and" that is written into it."""
    word = frame.tokens.words[cue].lower()
    return word[1:] if frame.tokens.kinds[cue] & flags.ATTACHED else word


def _sayer(frame: Frame, cue: int, begin: int, limit: int) -> Sayer | None:
    finite = frame.tokens.kinds[cue] & (flags.SAID | flags.JUDGED)
    return finite_subject(frame, cue, begin, limit) if finite else participle_subject(frame, cue, begin)


def _of_people(frame: Frame, sayer: Sayer) -> bool:
    """Is it somebody, by name or as the holder of an office: no body, no two deputies, not "on"?"""
    if sayer.kind == "pronoun":
        return bool(frame.tokens.kinds[sayer.first] & (flags.FEMININE | flags.MASCULINE))
    if sayer.kind != "noun":
        return True
    kinds = frame.tokens.kinds[sayer.first : sayer.last]
    led = frame.speech.verb_first or kinds[0] & flags.DEFINITE
    return bool(led) and any(kind & (flags.ROLE | flags.RANK) for kind in kinds)


def _of(frame: Frame, sayer: Sayer) -> bool:
    """The Diocese OF X condemned it; au nom DU président X, il a: is somebody else or a body the subject?"""
    lead = frame.tokens.kinds[sayer.first - 1] if sayer.first else 0
    return frame.speech.cased and bool(lead & flags.OF)


def _start(frame: Frame, cue: int, word: str, end: int) -> int:
    """Where begins what a verb has behind it; 0 without."""
    tokens, speech = frame.tokens, frame.speech
    words, kinds, k = tokens.words, tokens.kinds, cue + 1
    leads = speech.pleading.get(word, ())
    while k < end and words[k] not in leads and (kinds[k] & flags.ADVERB or adverbial(tokens, speech, k)):
        k += 1
    if k + 1 >= end or kinds[k] & (_STOPS | flags.CALENDAR) or kinds[k + 1] & flags.CALENDAR:
        return 0
    to_do = speech.urging.get(word)
    if to_do and not kinds[k] & flags.LINK and not to_do.isdisjoint(words[k + 1 : min(end, k + _TO)]):
        return k
    if word in speech.praising and _thing(frame, k, greeted=word in speech.greeting):
        return k
    if not kinds[k] and words[k].islower() and not any(lead.startswith(words[k]) for lead in leads):
        return 0  # vowed revenge for what he did to
    return _led(frame, k, min(end, k + _REACH), leads) if leads else 0


def _thing(frame: Frame, k: int, *, greeted: bool) -> bool:
    """Does a noun begin, perhaps with its article; where somebody is `greeted`, one that is nobody?"""
    kinds, words = frame.tokens.kinds, frame.tokens.words
    small = kinds[k] & flags.STOP and not kinds[k] & (flags.DETERMINER | flags.OWNER)
    linked = kinds[k] & flags.LINK and not kinds[k] & flags.DETERMINER
    if small or linked or kinds[k] & (flags.PRONOUN | flags.AUXILIARY) or not words[k][0].isalpha():
        return False
    near = range(k, min(k + _PEOPLE, len(kinds))) if greeted else ()
    return not any(kinds[n] & (_PERSON | flags.PLACE) or n in frame.beginning for n in near)


def _led(frame: Frame, k: int, limit: int, leads: tuple[str, ...]) -> int:
    """One past the words that lead to what somebody asks for: FOR, EN FAVEUR DE, À CE QUE; 0 without."""
    words, kinds, contracted = frame.tokens.words, frame.tokens.kinds, frame.speech.contracted
    for n in range(k, limit):
        for lead in leads:
            size = lead.count(" ") + 1
            if " ".join([contracted.get(word, word) for word in words[n : n + size]]) == lead:
                return _over_that(frame, n + size)
        if kinds[n] & (_STOPS | flags.CUE | flags.THAT) or frame.inside[n]:
            return 0
    return 0


def _over_that(frame: Frame, k: int) -> int:
    """Behind "à CE QUE", "a QUE"."""
    kinds = frame.tokens.kinds
    for n in range(k, min(k + 2, len(kinds))):
        if kinds[n] & flags.THAT:
            return n + 1
    return k


def _behind_sayer(frame: Frame, word: str, k: int, end: int) -> int:
    """Where begins what stands behind who says it: شدد X على ضرورة, حث X الدول على; 0 without."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    leads = speech.pleading.get(word, ())
    if word in speech.praising and k < end and words[k] in speech.objects:
        return k  # أكد X أهمية
    for n in range(k, min(end, k + _FAR)):
        if kinds[n] & (flags.END | flags.CUE | flags.THAT) or frame.inside[n]:
            return 0
        written = len(words[n]) > _SHORTEST and words[n][0] in leads
        if words[n] in leads or written:
            whom = word in speech.urging and n > k and not kinds[k] & _NO_OBJECT
            return k if whom else n if written else n + 1
    return 0


def _until(frame: Frame, start: int, end: int) -> int:
    """Where it ends: before the mark, or before "and" and another verb of speech."""
    kinds = frame.tokens.kinds
    at = bisect_left(frame.cues, start)
    for cue in frame.cues[at : at + 2]:
        if cue >= end:
            break
        for k in range(cue - 1, max(start, cue - _TOLD_BEHIND), -1):
            if kinds[k] & flags.COMMA or (kinds[k] & flags.AND and cue - k <= _NEXT):
                end = k
                break
    while end > start and kinds[end - 1] & _STOPS:
        end -= 1
    return end
