"""What follows the first words of a sentence that say whose it is: In her view, this; As X noted, that."""

from bisect import bisect_left

from parsers.facts.cues.pointing import over_likewise, view_at
from parsers.facts.cues.reported import Reported
from parsers.facts.mentions import Range, Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.finite import finite_subject
from parsers.facts.subjects.of_clause import clause_subject
from parsers.languages import LANGUAGES, flags

_VERB = 16  # tokens from "as" to the verb
_COMMA = 16  # tokens behind who said it to the comma
_THAT = 3  # tokens from "before adding" to "that"
_SHORTEST = 3  # tokens of what is told


def _upright(word: str) -> str:
    return word[:1].upper() + word[1:]


# In all languages, as a sentence begins with them: the first words of "In her view", "as".
_VIEWS = frozenset(_upright(first) for language in LANGUAGES.values() for first in language.speech.views)
_LIKEWISE = frozenset(
    _upright(one[0])
    for language in LANGUAGES.values()
    for one in language.speech.likewise
    if not language.speech.verb_first  # كما: also
)


def opened(frame: Frame) -> list[Reported]:
    """Statements of sentences that begin so."""
    words = frame.tokens.words
    found: list[Reported | None] = []
    for begin in frame.starts:
        if begin + 1 >= len(words):
            break
        first = words[begin]
        if first in _LIKEWISE and not frame.inside[begin]:
            found.append(_likewise(frame, begin))
        elif first in _VIEWS and not frame.inside[begin]:
            found.append(_viewed(frame, begin))
    return [one for one in found if one] + _added(frame)


def _viewed(frame: Frame, begin: int) -> Reported | None:
    """In her view, CLAUSE."""
    view = view_at(frame, begin)
    if view is None:
        return None
    (_, behind), sayer = view
    comma = bool(frame.tokens.kinds[behind] & flags.COMMA)
    return _told(frame, behind + 1, view[0], sayer) if comma else None


def _likewise(frame: Frame, begin: int) -> Reported | None:
    """As X noted on Monday, CLAUSE."""
    end = frame.sentence(begin)[1]
    first = over_likewise(frame, begin, end)
    if first == begin:
        return None
    at = bisect_left(frame.cues, first)
    cue = frame.cues[at] if at < len(frame.cues) else end
    kinds = frame.tokens.kinds
    if cue >= min(end, first + _VERB) or not kinds[cue] & flags.SAID:
        return None
    sayer = finite_subject(frame, cue, first, end)
    if sayer is None or not frame.may_speak(sayer):
        return None
    behind = max(sayer.last, cue + 1)
    comma = next((k for k in range(behind, min(end, behind + _COMMA)) if kinds[k] & flags.COMMA), 0)
    return _told(frame, comma + 1, (cue, cue + 1), sayer) if comma else None


def _added(frame: Frame) -> list[Reported]:
    """X les a remerciés avant d’ajouter que CLAUSE."""
    words, before = frame.tokens.words, frame.speech.before
    if "" in before:
        return []
    places = [k for k, word in enumerate(words) if word in before and not frame.inside[k]]
    return [told for k in places if (told := _added_at(frame, k))]


def _added_at(frame: Frame, k: int) -> Reported | None:
    kinds, (begin, end) = frame.tokens.kinds, frame.sentence(k)
    verb = k + 1 + (k + 1 < end and bool(kinds[k + 1] & flags.OF))
    if verb + 1 >= end or frame.tokens.words[verb] not in frame.speech.infinitives:
        return None
    that = next((n for n in range(verb + 1, min(end, verb + _THAT)) if kinds[n] & flags.THAT), 0)
    sayer = clause_subject(frame, k - 1, begin) if that else None
    return _told(frame, that + 1, (verb, verb + 1), sayer) if sayer and frame.may_speak(sayer) else None


def _told(frame: Frame, start: int, cue: Range, sayer: Sayer) -> Reported | None:
    """A clause to the end of its sentence, where nothing of it stands in marks."""
    end = frame.sentence(cue[0])[1]
    while end > start and frame.tokens.kinds[end - 1] & (flags.COMMA | flags.END):
        end -= 1
    whole = end - start >= _SHORTEST and not any(frame.inside[start:end])
    return Reported((start, end), cue, sayer) if whole else None
