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
from parsers.phrasebook import book_of, holds
from parsers.places import place_at
from parsers.records import Span
from parsers.session_numbers import TOKEN, Ends, ends_of, filler, may_spell, number_after, number_before
from parsers.sheet import Sheet

_NEAR = 100  # the body is named so near its assembly
_BESIDE = 30  # characters between an assembly and "the next"
_NAMED = 130  # characters before such a gathering in which INTERPOL is named
_OWNER = 44  # characters of "global police organization's"
_HEAD = 600  # characters that tell whose text it is
_CLOSE = 45  # characters between an assembly and another body
_OFFICE, _SOON = 45, 38  # characters between an office, an admission and INTERPOL's name
_LEAD = 700  # characters in which a text of one paragraph says what it is about
_EARLY = 400  # characters in which such an election is told
_OURS = 40  # sessions of so high a number are INTERPOL's in a text that begins with it
_MOST = 60  # mentions read from one text
_OF = re.compile(rf" {one_of(lambda one: one.assembly.of)}[ ]?((?<=[ '])[^\W\d_]{{4,}})")
_NEXT = re.compile(r" ([^\W\d_]+)")
_YEAR = frozenset(every(lambda one: one.assembly.year))
_OTHERS = frozenset(every(lambda one: one.assembly.others))
_APART = {code: one.assembly.elsewhere | one.assembly.since for code, one in LANGUAGES.items()}
_GATHERINGS = frozenset(every(lambda one: one.assembly.gatherings + one.assembly.choosing))


class AssemblyMention(Struct, frozen=True):
    """A General Assembly named in the text."""

    span: Span
    kind: Literal["interpol", "other", "bare"]
    number: int | None  # of the session
    number_span: Span | None
    elsewhere: bool  # the next one, the previous one


class _Text(Struct, frozen=True):
    """A text, and what words of a language may say of an assembly in it."""

    folded: str
    language: Language
    foreign: bool  # its head speaks of another body with an assembly
    spelled: bool  # ordinals may be written in words
    apart: tuple[str, ...]  # its words of another session: next, last, since
    others: bool  # another body with an assembly is named
    bodies: bool  # or one that may have some
    ends: Ends  # of sentences


def find_assemblies(sheet: Sheet) -> tuple[AssemblyMention, ...]:
    """Every assembly named in a text, in any of the languages (pages mix them), in order."""
    folded, found = sheet.folded, list[AssemblyMention]()
    for language in LANGUAGES.values():
        if not sheet.told.keys().isdisjoint(language.assembly.names):
            found += _named(sheet, language, _MOST - len(found))
    gathered = not _GATHERINGS.isdisjoint(sheet.told)
    if gathered and all(mention.kind == "bare" for mention in found):
        found += _gathered(folded)  # Interpol's annual meeting ... The general assembly, if it is named
    elif gathered and min(mention.span for mention in found)[0] > (end := folded.find("\n", 0, _EARLY)):
        late = end < 0 and min(mention.span for mention in found)[0] > _LEAD
        head = folded[:_LEAD] if late else folded[: max(0, end)]
        found += _gathered(head, choosing=False)  # a headline or a lead says it shorter
    return tuple(sorted(found, key=lambda mention: mention.span)) or _elected(folded)


def _named(sheet: Sheet, language: Language, most: int) -> list[AssemblyMention]:
    """The assemblies named in one language, at most so many."""
    words, told, found = sheet.words, sheet.told, list[AssemblyMention]()
    text = _Text(
        sheet.folded,
        language,
        foreign=any(told[other][0] + len(other) <= _HEAD for other in told.keys() & _OTHERS),
        spelled=may_spell(words, language),
        apart=tuple(_APART[language.code] & words),
        others=not told.keys().isdisjoint(language.assembly.others),
        bodies=not words.isdisjoint(language.assembly.bodies),
        ends=ends_of(sheet.folded),
    )
    for name in language.assembly.names:
        places = told.get(name, ())[: most - len(found)]
        found += [_mention(text, (at, at + len(name))) for at in places]
    return found


def _gathered(folded: str, *, choosing: bool = True) -> list[AssemblyMention]:
    """The Assembly by another name, near that of INTERPOL: "Interpol began its annual meeting"."""
    found: list[AssemblyMention] = []
    for language in LANGUAGES.values():
        words = language.assembly
        names = words.gatherings + words.choosing if choosing else words.gatherings
        for name, (at, *_) in book_of(names).places(folded).items():
            span = (at, at + len(name))
            if _theirs(folded, span, language) and _chosen(folded, name, language):
                found.append(AssemblyMention(span, "interpol", None, None, elsewhere=False))
    return found


def _chosen(folded: str, name: str, language: Language) -> bool:
    """Does a phrase of an election name INTERPOL, or a text that tells of delegates or members hold it?"""
    words = language.assembly
    if name in words.gatherings or holds(name, language.speech.own_bodies):
        return True
    return holds(folded, (words.voters[0], *language.members.names))


def _of_one_matter(folded: str, end: int, language: Language) -> bool:
    """As in "annual conference on fingerprints", also with INTERPOL's name between; not "on Monday"."""
    near = folded[end : end + _OWNER]
    after = [near.find(name) + len(name) for name in language.speech.own_bodies if name in near]
    for word in language.assembly.matters:
        for at in (end, *(end + length for length in after)):
            if folded.startswith(word, at):
                return not _is_day(TOKEN.match(folded, at + len(word)), language)
    return False


def _is_day(word: re.Match[str] | None, language: Language) -> bool:
    """A weekday, a month, or a figure."""
    return word is not None and (
        word[0] in language.weekdays or word[0] in language.months or word[0][0].isdigit()
    )


def _theirs(folded: str, span: Span, language: Language) -> bool:
    """INTERPOL's, named before it in its line or as its owner; "the agency's", in a text about INTERPOL."""
    words = language.assembly
    near = folded[max(0, span[0] - _NAMED) : span[1]].rpartition("\n")[2]
    bureaus = holds(near + folded[span[1] : span[1] + _OWNER], words.bureaus)  # have one of their own
    if bureaus or _of_one_matter(folded, span[1], language):
        return False
    if holds(near, words.interpol) or _adjacent(folded, span, None, language):
        return True
    bodies = words.owners & language.speech.bodies
    before, behind = folded[max(0, span[0] - _OWNER) : span[0]].split(), folded[span[1] : span[1] + _OWNER]
    behind = behind.lstrip("0123456789")  # asamblea 96 de la Interpol
    owner = before[-1].partition("'")[0] if before and before[-1].endswith(GENITIVES) else ""
    after = _OF.match(behind) if any(words.of) else _NEXT.match(behind)
    if after and holds(behind, words.interpol[:3]):
        return True
    owned = owner in bodies or (after is not None and after[1] in bodies)
    return owned and holds(folded[:_HEAD], language.speech.own_bodies)


def _elected(folded: str) -> tuple[AssemblyMention, ...]:
    """As in "was elected president of Interpol by the delegates", where no assembly is named; or a member."""
    head = folded[:_EARLY]
    for language in LANGUAGES.values():
        words, deciding = language.assembly, language.deciding
        if not (holds(head, language.speech.own_bodies) and holds(folded, words.voters)):
            continue
        elected = deciding.elected if _led(head, language) else ()
        for phrase in elected + deciding.admitted:
            at = folded.find(f" {phrase} ", 0, _EARLY)
            if at >= 0 and (phrase in elected or _named_soon(folded, at + len(phrase), language)):
                return (
                    AssemblyMention((at + 1, at + 1 + len(phrase)), "interpol", None, None, elsewhere=False),
                )
    return ()


def _led(head: str, language: Language) -> bool:
    """Does INTERPOL's name stand beside a president's office in one clause?"""
    for name in language.speech.own_bodies:
        at = head.find(name)
        while at >= 0:
            left, right = head[max(0, at - _OFFICE) : at], head[at : at + _OFFICE]
            beside = re.split(r"[.,;\n]", left)[-1] + re.split(r"[.,;\n]", right)[0]
            if holds(beside, language.assembly.presidents):
                return True
            at = head.find(name, at + 1)
    return False


def _named_soon(folded: str, end: int, language: Language) -> bool:
    """INTERPOL's name soon behind "admission of", in its clause."""
    clause = re.split(r"[.,;\n]", folded[end : end + _SOON])[0]
    return holds(clause, language.speech.own_bodies)


def _mention(text: _Text, span: Span) -> AssemblyMention:
    folded, language = text.folded, text.language
    number = number_before(folded, span[0], language, spelled=text.spelled) or number_after(
        folded, span[1], language, text.ends, spelled=text.spelled
    )
    begin = number[1][0] if number else span[0]
    left, right = _window(text, begin, span[1])
    words = language.assembly
    kind: Literal["interpol", "other", "bare"] = "bare"
    if _adjacent(folded, span, number, language):
        kind = "interpol"
    elif (
        (text.foreign and not holds(folded[left:begin], words.interpol))
        or (text.others and _of_others(text, span, (left, right)))
        or _of_another(folded, span[1], language)
        or (text.bodies and _of_subject(folded, left, begin, language))
    ):
        kind = "other"
    elif holds(folded[left:right], words.interpol) or (
        number and number[0] >= _OURS and holds(folded[:_HEAD], language.speech.own_bodies)
    ):
        kind = "interpol"
    value, where = number or (None, None)
    elsewhere = text.apart != () and _elsewhere(text, span, min(begin, span[0]))
    return AssemblyMention(span, kind, value, where, elsewhere)


def _of_others(text: _Text, span: Span, window: Span) -> bool:
    """Does another body with an assembly stand beside it?"""
    close = text.folded[max(window[0], span[0] - _CLOSE) : min(window[1], span[1] + _CLOSE)]
    return holds(close, text.language.assembly.others)


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
    clause = after[:_OWNER].replace("،", ",").partition(",")[0] if _OF.match(after) else ""
    if holds(clause, names[1:]) and holds(clause, language.attending.police):
        return True  # of the world police body
    for word in TOKEN.findall(after)[:7]:
        if holds(word, names[:2]):
            return True
        if not filler(word, language):
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
    words, step = language.assembly, _NEXT.match(folded, end)
    ordinary = step and any(words.of) and step[1] not in words.of and filler(step[1], language)
    after = _OF.match(folded, step.end() if step and ordinary else end, end + _NEAR)
    if after is None or place_at(folded, after.start(1)) or after[1] in words.owners:
        return False
    if after[1] in language.numbers:
        return False  # of four days
    return not holds(folded[end : end + 56], words.interpol)


def _of_subject(folded: str, start: int, at: int, language: Language) -> bool:
    """As in "the Association opened its 66th general assembly": theirs, unless INTERPOL is named before."""
    before = folded[start:at]
    if holds(before, language.assembly.interpol):
        return False
    return not language.assembly.bodies.isdisjoint(TOKEN.findall(before))


def _elsewhere(text: _Text, span: Span, start: int) -> bool:
    """Is it the next one, the last one: said right before the number or the name, or right after the name?"""
    left, right = text.folded[max(0, start - _BESIDE) : start], text.folded[span[1] : span[1] + _BESIDE]
    if not (holds(left, text.apart) or holds(right, text.apart)):
        return False  # as a rule
    words, before = _APART[text.language.code], reversed(TOKEN.findall(left))
    told = islice((word for word in before if not filler(word, text.language)), 2)
    near = [word.removesuffix("'s") for word in told]  # the nearest first
    after = TOKEN.findall(right)[:2]
    return (near != [] and (near[0] in words or (near[0] in _YEAR and near[-1] in words))) or (
        len(after) == 2 and after[1] in _YEAR and after[0] in words
    )


def _window(text: _Text, start: int, end: int) -> Span:
    """The part of the sentence near a mention."""
    folded = text.folded
    low, high = max(0, start - _NEAR), min(len(folded), end + _NEAR)
    left, right = low, high
    for mark in text.ends:
        left = max(left, folded.rfind(mark, low, start) + 1)
        at = folded.find(mark, end, right)
        right = at if at >= 0 else right
    return left, right
