"""The clause that a verb of speech reports: behind it or before, and whether it is one."""

from parsers.facts.mentions import Range
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_SHORTEST, _LONGEST = 3, 150  # words of a statement
_HEARER = 9  # tokens between the verb and "that"
_SUBJECT = 18  # where the subject stands between them too
_TAIL = 14  # tokens of "on Tuesday at a meeting of X", behind the verb
_CLAUSE_AHEAD = 12  # tokens between the end of a clause and the verb behind it
_INSET = 14  # tokens in commas between a verb and "that"
_STOPS = flags.COMMA | flags.END
_NO_OBJECT = flags.LINK | flags.AND | flags.RELATIVE | flags.AUXILIARY


def of_length(content: Range) -> bool:
    """Is a clause neither a scrap nor a page?"""
    return _SHORTEST <= content[1] - content[0] <= _LONGEST


def trimmed(frame: Frame, content: Range) -> Range:
    """Without the marks around it."""
    first, last = content
    kinds = frame.tokens.kinds
    while first < last and kinds[first] & _STOPS:
        first += 1
    while first < last and kinds[last - 1] & _STOPS:
        last -= 1
    return first, last


def led_by_that(frame: Frame, content: Range) -> bool:
    """Does "that" stand right before what is said?"""
    return bool(frame.tokens.kinds[content[0] - 1] & flags.THAT)


def only_hearer(frame: Frame, cue: int, content: Range) -> bool:
    """Is what stands behind a verb no clause, but who was told: told THE MEETING in Oslo?"""
    if frame.tokens.words[cue] not in frame.speech.hearers or led_by_that(frame, content):
        return False
    return not finite(frame, content)


def wished_that(frame: Frame, cue: int) -> bool:
    """Does "that" follow a verb of judgement: defendió que, hoped that it would; not praised that effort?"""
    kinds = frame.tokens.kinds
    that = kinds[cue + 1] if cue + 1 < len(kinds) else 0
    if not (kinds[cue] & flags.JUDGED and that & flags.THAT):
        return False
    if not that & flags.DETERMINER:
        return True
    near = kinds[cue + 2 : min(cue + 2 + _CLAUSE_AHEAD, frame.sentence(cue)[1])]
    ahead = next((k for k, kind in enumerate(near) if kind & _STOPS), len(near))
    begun = bool(near) and near[0] & (flags.DETERMINER | flags.PRONOUN)
    return bool(begun) or any(kind & flags.AUXILIARY for kind in near[:ahead])


def clause_behind(frame: Frame, cue: int, end: int) -> Range | None:
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
    content = trimmed(frame, (start, _before_quotation(frame, start, end)))
    size = content[1] - content[0]
    breaks_off = content[1] == len(kinds) and 0 < size < _SHORTEST  # the end of the text cuts it short
    return content if of_length(content) or breaks_off else None


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


def clause_before(frame: Frame, cue: int, begin: int) -> Range | None:
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
            told = of_length((begin, k)) and not quoted and (ended or finite(frame, (begin, k)))
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
    told = k < end and kinds[k] & flags.DETERMINER and only_hearer(frame, cue, trimmed(frame, (k, end)))
    return bool(told) or then_ends(frame, k)


def then_ends(frame: Frame, k: int) -> bool:
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


def finite(frame: Frame, content: Range) -> bool:
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
