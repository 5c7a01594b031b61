"""Reported speech: a speech verb outside the marks, its subject, and the clause it reports."""

from parsers.facts.cues.objects import object_told
from parsers.facts.cues.openers import opened
from parsers.facts.cues.reported import Reported
from parsers.facts.mentions import Range, Sayer
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import beyond_inset, subject_after, told_of
from parsers.facts.subjects.subjectless import subjectless
from parsers.facts.subjects.subjects import finite_subject, participle_subject
from parsers.languages import flags

_SHORTEST, _LONGEST = 3, 150  # words of a statement
_HEARER = 9  # tokens between the verb and "that"
_SUBJECT = 18  # where the subject stands between them too
_AUXILIARY = 3  # tokens from an auxiliary to its participle
_TAIL = 14  # tokens of "on Tuesday at a meeting of X", behind the verb
_CLAUSE_AHEAD = 12  # tokens between the end of a clause and the verb behind it
_INSET = 14  # tokens in commas between a verb and "that"
_STOPS = flags.COMMA | flags.END
_NO_OBJECT = flags.LINK | flags.AND | flags.RELATIVE | flags.AUXILIARY


def find_statements(frame: Frame, taken: set[int]) -> list[Reported]:
    """Statements in no order; `taken` are cue tokens that introduce a direct quotation."""
    found = [_according(frame, cue) for cue in frame.accordings if cue not in taken]
    free = [cue for cue in frame.cues if cue not in taken]
    found += [_reported(frame, cue) or object_told(frame, cue) for cue in free]
    found += [_ahead_of_colon(frame, cue) for cue in taken]
    found += opened(frame)
    first: dict[Range, Reported] = {}
    for one in found:
        if one:
            first.setdefault(one.content, one)  # a clause is reported once, by its first verb
    return list(first.values())


def _according(frame: Frame, cue: int) -> Reported | None:
    """CLAUSE, according to X; According to X, CLAUSE."""
    after = according(frame.tokens, frame.speech, cue)
    begin, end = frame.sentence(cue)
    sayer = told_of(frame, after, end) if after else None
    if sayer is None or not frame.may_speak(sayer):
        return None
    content = (begin, cue) if cue - begin >= _SHORTEST else (_behind_sayer(frame, sayer, end), end)
    content = _trimmed(frame, content)
    return Reported(content, (cue, after), sayer) if _of_length(content) else None


def _behind_sayer(frame: Frame, sayer: Sayer, end: int) -> int:
    """Where the clause begins, behind a noun that goes on: according to a notice OF THE UNIT, it."""
    kinds, k = frame.tokens.kinds, sayer.last
    if frame.speech.verb_first and (that := _that(frame, k, end)):
        return that
    if sayer.kind != "noun" or k >= end or not kinds[k] & flags.LINK:
        return k
    return next((n for n in range(k, min(end, k + _SUBJECT)) if kinds[n] & flags.COMMA), k)


def _that(frame: Frame, k: int, end: int) -> int:
    """One past the "that" behind who is named and what that body is, in Arabic also written with "then"."""
    comma = k < end and bool(frame.tokens.kinds[k] & flags.COMMA)
    for n in range(k + comma, min(end, k + comma + _HEARER)):
        if frame.tokens.kinds[n] & flags.THAT:
            return n + 1
        if comma or frame.tokens.kinds[n] & _STOPS or frame.inside[n]:
            return 0
    return 0


def _of_length(content: Range) -> bool:
    return _SHORTEST <= content[1] - content[0] <= _LONGEST


def _trimmed(frame: Frame, content: Range) -> Range:
    """Without the marks around it."""
    first, last = content
    kinds = frame.tokens.kinds
    while first < last and kinds[first] & _STOPS:
        first += 1
    while first < last and kinds[last - 1] & _STOPS:
        last -= 1
    return first, last


def _reported(frame: Frame, cue: int) -> Reported | None:
    """The statement of one speech verb; None when it reports nothing or has no subject."""
    kind = frame.tokens.kinds[cue]
    if not kind & flags.FIRM:
        return None
    begin, end = frame.sentence(cue)
    joined = frame.speech.verb_first and kind & flags.ATTACHED  # CLAUSE، وقال X إن CLAUSE
    if kind & flags.SAID and not joined and (told := _postposed(frame, cue, begin, end)):
        return told
    if kind & flags.SAID and _adjective(frame, cue):
        return None
    behind, before = _behind(frame, cue, end), None if joined else _before(frame, cue, begin)
    if behind and before and _only_hearer(frame, cue, behind):
        behind = None  # CLAUSE, X told the meeting
    content = behind or before
    sayer = _sayer(frame, cue, begin, end, content) if content else None
    if behind and before and sayer is None and _finite(frame, before):
        content, sayer = before, _sayer(frame, cue, begin, end, before)  # CLAUSE, said the mayor, X
    if behind and sayer is None and kind & flags.SAID and subjectless(frame, cue, begin):
        return Reported(behind, (cue, cue + 1), None) if _leads(frame, behind) else None  # Añadió que
    if content is None or sayer is None or _said_itself(frame, sayer):
        return None
    if content[0] <= sayer.first < content[1]:
        content = _trimmed(frame, (content[0], sayer.first))
        if not (sayer.first > content[1] and content[1] < cue and _finite(frame, content)):
            return None  # but: CLAUSE, the mayor, X, said
    return Reported(content, (cue, cue + 1), sayer)


def _ahead_of_colon(frame: Frame, cue: int) -> Reported | None:
    """X said that CLAUSE: “...”: the clause, where the verb leads to somebody's own words, too."""
    words, end = frame.tokens.words, frame.sentence(cue)[1]
    if ":" not in words[cue + 1 : end]:
        return None  # as a rule
    told = _reported(frame, cue)
    colon = told is not None and told.content[0] > cue and words[told.content[1]] == ":"
    return told if told and colon and _leads(frame, told.content) else None


def _sayer(frame: Frame, cue: int, begin: int, end: int, content: Range) -> Sayer | None:
    """Who says a clause."""
    if frame.tokens.kinds[cue] & flags.SAID:
        return finite_subject(frame, cue, begin, content[0] if content[0] > cue else end)
    return participle_subject(frame, cue, begin)


def _only_hearer(frame: Frame, cue: int, content: Range) -> bool:
    """Is what stands behind a verb no clause, but who was told: told THE MEETING in Oslo?"""
    if frame.tokens.words[cue] not in frame.speech.hearers or _leads(frame, content):
        return False
    return not _finite(frame, content)


def _leads(frame: Frame, content: Range) -> bool:
    """Does "that" stand right before what is said?"""
    return bool(frame.tokens.kinds[content[0] - 1] & flags.THAT)


def _adjective(frame: Frame, cue: int) -> bool:
    """Is a verb's participle an adjective of the noun before it: un papel destacado, no ha destacado?"""
    kinds, speech = frame.tokens.kinds, frame.speech
    participle = speech.subjectless and frame.tokens.words[cue].endswith(speech.past_endings)
    return participle and not any(kind & flags.AUXILIARY for kind in kinds[max(0, cue - _AUXILIARY) : cue])


def _said_itself(frame: Frame, sayer: Sayer) -> bool:
    """X indicó que la elección reconoce el trabajo de quienes: no body's, and itself part of what is said?"""
    that = sayer.first > 0 and frame.tokens.kinds[sayer.first - 1] & flags.THAT
    return bool(that) and not frame.may_speak(sayer)


def _postposed(frame: Frame, cue: int, begin: int, end: int) -> Reported | None:
    """CLAUSE, a annoncé X: the verb with its auxiliary, and who says it at the end of the sentence."""
    kinds, k = frame.tokens.kinds, cue - 1
    while k > begin and (kinds[k] & flags.AUXILIARY or frame.tokens.words[k] in frame.speech.clitics):
        k -= 1
    if k in (begin, cue - 1) or not kinds[k] & flags.COMMA or frame.inside[begin] or frame.inside[k - 1]:
        return None
    sayer = subject_after(frame, cue, end) or beyond_inset(frame, cue, end)
    if sayer is None or (sayer.kind != "name" and not (sayer.kind == "noun" and frame.speaking(sayer))):
        return None
    ends = sayer.last >= end or kinds[sayer.last] & _STOPS or _then_ends(frame, sayer.last)
    content = _trimmed(frame, (begin, k))
    return Reported(content, (cue, cue + 1), sayer) if ends and _of_length(content) else None


def _behind(frame: Frame, cue: int, end: int) -> Range | None:
    """Said (reporters) that CLAUSE, said CLAUSE."""
    kinds = frame.tokens.kinds
    start = -1
    reach = _SUBJECT if frame.speech.verb_first else _HEARER
    begin = _over_inset(frame, cue, end)
    for k in range(begin, min(end, begin - 1 + reach)):
        if kinds[k] & flags.THAT:
            earlier = kinds[k - 1] & flags.AND and k > cue + 2 and frame.speech.cased
            start = -1 if earlier else k + 1  # dijo que el país comparte aguas y que ...
            if frame.tokens.words[k - 1] in frame.speech.objects and kinds[k - 2] & flags.DETERMINER:
                start = k - 2  # stressed the role that the bureaus play
            break
        aside = frame.speech.verb_first and kinds[k] & flags.COMMA  # said X, head of Y, that CLAUSE
        if (kinds[k] & _STOPS and not aside) or frame.inside[k]:
            break
    if kinds[cue] & flags.PLAIN and cue + 1 < end and kinds[cue + 1] & (flags.PRONOUN | flags.OPENS):
        start = cue + 1  # said it was clear that CLAUSE
    if start < 0 and kinds[cue] & flags.PLAIN and cue + 1 < end and not kinds[cue + 1] & _STOPS:
        if _when_and_where(frame, cue):
            return None  # told reporters on Tuesday
        start = cue + 1
        if kinds[start] & flags.STOP and not kinds[start] & (flags.DETERMINER | flags.PRONOUN | flags.OPENS):
            return None
    if start < 0:
        return None
    content = _trimmed(frame, (start, _before_quotation(frame, start, end)))
    size = content[1] - content[0]
    breaks_off = content[1] == len(kinds) and 0 < size < _SHORTEST  # the end of the text cuts it short
    return content if _of_length(content) or breaks_off else None


def _over_inset(frame: Frame, cue: int, end: int) -> int:
    """Behind what stands in commas between a verb and "that": said, at the opening, that; else behind it."""
    kinds, first = frame.tokens.kinds, cue + 1
    if first >= end or not kinds[first] & flags.COMMA:
        return first
    for k in range(first + 1, min(end - 1, first + _INSET)):
        if kinds[k] & (flags.CUE | flags.END | flags.THAT) or frame.inside[k]:
            break
        if kinds[k] & flags.COMMA:
            return k + 1 if kinds[k + 1] & flags.THAT else first
    return first


def _before_quotation(frame: Frame, start: int, end: int) -> int:
    """Where a clause ends that leads to somebody's own words: said CLAUSE: “...”"""
    words, last = frame.tokens.words, min(end - 1, start + _LONGEST)
    for k in range(start, last) if ":" in words[start:last] else ():
        if words[k] == ":" and frame.inside[k + 1]:
            return k
    return end


def _before(frame: Frame, cue: int, begin: int) -> Range | None:
    """CLAUSE, X said; CLAUSE, said X."""
    tokens = frame.tokens
    kinds = tokens.kinds
    if _LONGEST > cue - 1 - begin >= _SHORTEST and kinds[cue - 1] & flags.COMMA and not frame.inside[cue - 2]:
        return (begin, cue - 1)
    ended = cue + 1 >= len(kinds) or cue + 1 in tokens.fresh or kinds[cue + 1] & _STOPS
    if not (ended or _when_and_where(frame, cue)):
        return None
    for k in range(cue - 1, max(begin, cue - _CLAUSE_AHEAD), -1):
        if frame.inside[k]:
            return None  # X replied, “...,” the Herald reported
        if kinds[k] & flags.COMMA:
            quoted = frame.inside[begin] or frame.inside[k - 1]
            told = _of_length((begin, k)) and not quoted and (ended or _finite(frame, (begin, k)))
            return (begin, k) if told else None
    return None


def _when_and_where(frame: Frame, cue: int) -> bool:
    """CLAUSE, X said ON TUESDAY AT A MEETING, told reporters in Y: no more than that up to a mark?"""
    kinds, words, k = frame.tokens.kinds, frame.tokens.words, cue + 1
    if frame.speech.verb_first or k >= len(kinds):
        return False
    hearers = words[cue] in frame.speech.hearers and words[k].islower()
    k += hearers and not kinds[k] & ~flags.HEAD  # told reporters
    end = frame.sentence(cue)[1]
    told = k < end and kinds[k] & flags.DETERMINER and _only_hearer(frame, cue, _trimmed(frame, (k, end)))
    return bool(told) or _then_ends(frame, k)


def _then_ends(frame: Frame, k: int) -> bool:
    """Do a day or a small word begin what goes on to the next mark, without another verb of speech?"""
    kinds = frame.tokens.kinds
    if k < len(kinds) and not kinds[k] & (flags.LINK | flags.CALENDAR):
        return False
    for n in range(k, min(len(kinds), k + _TAIL)):
        if n in frame.tokens.fresh or kinds[n] & _STOPS:
            return True
        if kinds[n] & (flags.THAT | flags.CUE | flags.RELATIVE) or frame.inside[n]:
            return False
        if frame.tokens.words[n] == ":":
            return False
    return k >= len(kinds)


def _finite(frame: Frame, content: Range) -> bool:
    """Has a clause a verb of its own, and does it begin as one: not ASKED IF it was, X said in Y?"""
    first, last = content
    kinds, words, speech = frame.tokens.kinds, frame.tokens.words, frame.speech
    if last - first < _SHORTEST or kinds[first] & (flags.LINK | flags.CLAUSE | flags.RELATIVE | flags.CUE):
        return False
    participle = words[first].lower().endswith(speech.participles) and not kinds[first]
    if participle or not words[first][0].isalnum():
        return False
    past = () if speech.adjectives_follow else speech.participles[-1:]  # voted
    return any(
        kinds[k] & flags.AUXILIARY or (not kinds[k] & ~flags.DONE and words[k].endswith(past))
        for k in range(first + 1, last)
    ) or (bool(past) and _present(frame, first, last))


def _present(frame: Frame, first: int, last: int) -> bool:
    """Gun running feedS most other crime: a verb between a noun and what is no preposition?"""
    kinds, words, ending = frame.tokens.kinds, frame.tokens.words, frame.speech.verb_endings[0]
    for k in range(first + 1, last - 2):
        verb = words[k].islower() and words[k].endswith(ending) and not kinds[k] & ~flags.DONE
        noun = not kinds[k - 1] and words[k - 1].islower()
        if verb and noun and kinds[k + 1] & flags.STOP and not kinds[k + 1] & _NO_OBJECT:
            return True
    return False
