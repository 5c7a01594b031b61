"""Where a text names a General Assembly, whose it is, and which session of it.

The number of a session stands before the name ("84th INTERPOL General Assembly", "la 82ème session de
l'Assemblée générale", "الدورة الـ 89 للجمعية العامة") or after it ("General Assembly's 84th session").
"""

import re
from itertools import islice
from typing import Literal

from msgspec import Struct

from parsers.languages import LANGUAGES, Language, every, one_of
from parsers.languages.flags import GENITIVES
from parsers.phrasebook import holds
from parsers.places import place_at
from parsers.records import Span

_NEAR = 100  # the body is named so near its assembly
_LEFT, _RIGHT = 110, 90  # a session's number is written so near
_NAMED = 130  # characters before such a gathering in which INTERPOL is named
_OWNER = 44  # characters of "global police organization's"
_WHOLE = 40  # characters that the last number of that reach may go on
_HEAD = 600  # characters that tell whose text it is
_STRANGERS = 3  # words that may stand between the assembly and its session
_EARLY = 400  # characters in which such an election is told
_OURS = 40  # sessions of so high a number are INTERPOL's in a text that begins with it
_MOST = 60  # mentions read from one text
_TOKEN = re.compile(r"[^\s,،()\[\]\"«»:;]+")
_OF = re.compile(rf" {one_of(lambda one: one.assembly.of)}[ ]?((?<=[ '])[^\W\d_]{{4,}})")
_NEXT = re.compile(r" ([^\W\d_]+)")
_DIGITS = re.compile(rf"{one_of(lambda one: one.speech.joining.definite)}?ـ?(\d{{1,3}})(.{{0,4}})\Z")
_ENDS = (". ", "\n", "! ", "? ")
_HAS_DIGIT = re.compile(r"\d")
_LAST_WORDS = {
    code: frozenset(spelled.rpartition(" ")[2] for spelled in language.ordinals)
    for code, language in LANGUAGES.items()
}
_YEAR = frozenset(every(lambda one: one.assembly.year))
_ELIDED = every(lambda one: one.elided)
_OTHERS = tuple(name for language in LANGUAGES.values() for name in language.assembly.others)


class Mention(Struct, frozen=True):
    """A General Assembly named in the text."""

    span: Span
    kind: Literal["interpol", "other", "bare"]
    number: int | None  # of the session
    number_span: Span | None
    elsewhere: bool  # the next one, the previous one


def find_assemblies(folded: str) -> tuple[Mention, ...]:
    """Every assembly named in the text, in any of the languages (pages mix them), in order."""
    found: list[Mention] = []
    foreign = holds(folded[:_HEAD], _OTHERS)  # the head speaks of another body with an assembly
    for language in LANGUAGES.values():
        for name in language.assembly.names:
            at = folded.find(name)
            while at >= 0 and len(found) < _MOST:
                found.append(_mention(folded, (at, at + len(name)), language, foreign))
                at = folded.find(name, at + len(name))
    if found and all(mention.kind == "bare" for mention in found):
        found += _gathered(folded)  # Interpol's annual meeting ... The general assembly
    elif found and min(mention.span for mention in found)[0] > (end := folded.find("\n", 0, _EARLY)):
        found += _gathered(folded[: max(0, end)], choosing=False)  # a headline says it shorter
    return tuple(sorted(found, key=lambda mention: mention.span)) or _gatherings(folded)


def _gatherings(folded: str) -> tuple[Mention, ...]:
    """As in "Interpol began its annual meeting", or else in an election that names none."""
    return tuple(sorted(_gathered(folded), key=lambda mention: mention.span)) or _elected(folded)


def _gathered(folded: str, *, choosing: bool = True) -> list[Mention]:
    """The Assembly by another name, near that of INTERPOL."""
    found: list[Mention] = []
    for language in LANGUAGES.values():
        words = language.assembly
        for name in words.gatherings + words.choosing if choosing else words.gatherings:
            at = folded.find(name)
            if at >= 0 and _theirs(folded, (at, at + len(name)), language):
                found.append(Mention((at, at + len(name)), "interpol", None, None, elsewhere=False))
    return found


def _theirs(folded: str, span: Span, language: Language) -> bool:
    """INTERPOL's, named before it in its line or as its owner; "the agency's", in a text about INTERPOL."""
    words = language.assembly
    near = folded[max(0, span[0] - _NAMED) : span[1]]
    if holds(near[near.rfind("\n") + 1 :], words.interpol) or _adjacent(folded, span, None, language):
        return True
    bodies = words.owners & language.speech.bodies
    before, behind = folded[max(0, span[0] - _OWNER) : span[0]].split(), folded[span[1] : span[1] + _OWNER]
    owner = before[-1].partition("'")[0] if before and before[-1].endswith(GENITIVES) else ""
    after = _OF.match(behind) if any(words.of) else _NEXT.match(behind)
    if after and holds(behind, words.interpol[:3]):
        return True
    owned = owner in bodies or (after is not None and after[1] in bodies)
    return owned and holds(folded[:_HEAD], language.speech.own_bodies)


def _elected(folded: str) -> tuple[Mention, ...]:
    """As in "was elected president of Interpol by the delegates", where no assembly is named; or a member."""
    head = folded[:_EARLY]
    for language in LANGUAGES.values():
        words, deciding = language.assembly, language.deciding
        if not (holds(head, language.speech.own_bodies) and holds(folded, words.voters)):
            continue
        elected = deciding.election if holds(head, words.presidents) else ()
        for phrase in elected + deciding.admission:
            at = folded.find(f" {phrase} ", 0, _EARLY)
            if at >= 0:
                return (Mention((at + 1, at + 1 + len(phrase)), "interpol", None, None, elsewhere=False),)
    return ()


def _mention(folded: str, span: Span, language: Language, foreign: bool) -> Mention:
    number = _number_before(folded, span[0], language) or _number_after(folded, span[1], language)
    left, right = _window(folded, number[1][0] if number else span[0], span[1])
    words = language.assembly
    around = folded[left:right]
    close = folded[max(left, span[0] - 45) : min(right, span[1] + 45)]
    kind: Literal["interpol", "other", "bare"] = "bare"
    if _adjacent(folded, span, number, language):
        kind = "interpol"
    elif (
        foreign
        or holds(close, words.others)
        or _of_another(folded, span[1], language)
        or _of_subject(folded, left, number[1][0] if number else span[0], language)
    ):
        kind = "other"
    elif holds(around, words.interpol) or (
        number and number[0] >= _OURS and holds(folded[:_HEAD], language.speech.own_bodies)
    ):
        kind = "interpol"
    value, where = number or (None, None)
    return Mention(span, kind, value, where, _elsewhere(folded, span, number, language))


def _adjacent(folded: str, span: Span, number: tuple[int, Span] | None, language: Language) -> bool:
    """Does INTERPOL's name stand right before the assembly or its number, or right after, with "of"?"""
    start = min(number[1][0], span[0]) if number else span[0]
    names = language.assembly.interpol
    if holds(folded[max(0, start - 16) : span[0]], names):
        return True
    if _owned(folded[max(0, start - _OWNER) : start], language):
        return True
    after = folded[span[1] : span[1] + 56]
    if not holds(after, names):
        return False
    clause = after[:_OWNER].partition(",")[0] if _OF.match(after) else ""
    if holds(clause, names[1:]) and holds(clause, language.attending.police):
        return True  # of the world police body
    for word in _TOKEN.findall(after)[:7]:
        if holds(word, names[:2]):
            return True
        if not _filler(word, language):
            return False
    return True


def _owned(before: str, language: Language) -> bool:
    """As in "the global police organization's 84th": the body paraphrased, as the owner of what follows."""
    words = before.split()
    owner = words[-1].partition("'")[0] if words and words[-1].endswith(GENITIVES) else ""
    return bool(owner) and holds(
        f"{words[-2]} {owner}" if len(words) > 1 else owner, language.assembly.interpol
    )


def _of_another(folded: str, end: int, language: Language) -> bool:
    """As in "General Assembly of the World Federation ...": of a body that is not called the organization."""
    after = _OF.match(folded, end, end + _NEAR)
    words = language.assembly
    if after is None or place_at(folded, after.start(1)) or after[1] in words.owners:
        return False
    return not holds(folded[end : end + 56], words.interpol)


def _of_subject(folded: str, start: int, at: int, language: Language) -> bool:
    """As in "the Association opened its 66th general assembly": theirs, unless INTERPOL is named before."""
    before = folded[start:at]
    if holds(before, language.assembly.interpol):
        return False
    return not language.assembly.bodies.isdisjoint(_TOKEN.findall(before))


def _elsewhere(folded: str, span: Span, number: tuple[int, Span] | None, language: Language) -> bool:
    """Is it the next one, the last one: said right before the number or the name, or right after the name?"""
    words = language.assembly.elsewhere | language.assembly.since
    start = min(number[1][0], span[0]) if number else span[0]
    before = reversed(_TOKEN.findall(folded, max(0, start - 30), start))
    told = islice((word for word in before if not _filler(word, language)), 2)
    near = [word.removesuffix("'s") for word in told]  # the nearest first
    after = _TOKEN.findall(folded, span[1], min(len(folded), span[1] + 30))[:2]
    return (near != [] and (near[0] in words or (near[0] in _YEAR and near[-1] in words))) or (
        len(after) == 2 and after[1] in _YEAR and after[0] in words
    )


def _window(folded: str, start: int, end: int) -> Span:
    """The part of the sentence near a mention."""
    low, high = max(0, start - _NEAR), min(len(folded), end + _NEAR)
    left, right = low, high
    for mark in _ENDS:
        left = max(left, folded.rfind(mark, low, start) + 1)
        at = folded.find(mark, end, right)
        right = at if at >= 0 else right
    return left, right


def _number_before(folded: str, end: int, language: Language) -> tuple[int, Span] | None:
    base = max(0, end - _LEFT)
    if not _may_number(folded[base:end], language):
        return None
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded, base, end)]
    position = len(tokens) - 1
    if position >= 0 and tokens[position][2] == end and folded[end - 1 : end].isalpha():
        position -= 1  # a prefix of the name itself: l'assemblee
    while position >= 0 and _filler(tokens[position][0], language):
        position -= 1
    return _number_ending(tokens, position, language)


def _may_number(window: str, language: Language) -> bool:
    """Are there digits or words of ordinals at all?"""
    words = window.replace("-", " ").split()
    return _HAS_DIGIT.search(window) is not None or not _LAST_WORDS[language.code].isdisjoint(words)


def _number_after(folded: str, start: int, language: Language) -> tuple[int, Span] | None:
    end = start + _RIGHT + _WHOLE
    for mark in _ENDS:
        at = folded.find(mark, start, end)
        end = at if at >= 0 else end
    cut = min(end, start + _RIGHT)
    if not _may_number(folded[start:end], language):
        return None
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(folded, start, end)]
    session, strangers = language.assembly.session, 0
    for position, (word, begin, _) in enumerate(tokens[:9]):
        if begin >= cut:
            return None
        for ahead in (5, 4, 3, 2, 1, 0):
            if position + ahead < len(tokens):
                number = _number_ending(tokens[: position + ahead + 1], position + ahead, language, position)
                if number and number[1][0] == begin:  # all of it, not the end of what begins later
                    after = tokens[position + ahead + 1][0] if position + ahead + 1 < len(tokens) else ""
                    near = {*(token for token, *_ in tokens[max(0, position - 2) : position]), after}
                    near = {word.strip(".") for word in near}
                    bare = (
                        language.assembly.behind
                        and position < 3
                        and after not in language.attending.countries
                    )
                    return number if near & session or bare else None
        if not _filler(word, language):
            strangers += 1  # a place: "réunie à Monaco pour sa 83ème session"
            if strangers > _STRANGERS:
                return None
    return None


def _filler(word: str, language: Language) -> bool:
    fillers = language.assembly
    if word in fillers.fillers:
        return True
    bare = word.strip("'.-\u0640")
    if bare.startswith(_ELIDED):
        bare = bare[2:] or bare
    if bare.endswith("'s"):
        bare = bare[:-2]
    return not bare or bare in fillers.fillers or bare in fillers.session


def _number_ending(
    tokens: list[tuple[str, int, int]], position: int, language: Language, first: int = 0
) -> tuple[int, Span] | None:
    """An ordinal whose last word is at a position (and whose first is not before another)."""
    if position < first or position < 0:
        return None
    word, start, end = tokens[position]
    ordinal = word in language.ordinal_marks or word.rpartition("-")[2] in _LAST_WORDS[language.code]
    if not ordinal and (word.isalpha() or not _HAS_DIGIT.search(word)):
        return None
    digits = _DIGITS.match(word.strip("'."))
    if digits and digits[2].strip("-") in language.ordinal_marks:
        return int(digits[1]), (start, start + len(word.rstrip("'.")))
    if word in language.ordinal_marks and position > first and tokens[position - 1][0].isdigit():
        return int(tokens[position - 1][0]), (tokens[position - 1][1], end)
    for count in (5, 4, 3, 2, 1):
        if position - count + 1 >= first:
            chosen = tokens[position - count + 1 : position + 1]
            spelled = " ".join(part[0] for part in chosen).replace("-", " ")
            value = language.ordinals.get(spelled)
            if value:
                return value, (chosen[0][1], end)
    return None
