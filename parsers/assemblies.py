"""Where a text names a General Assembly, whose it is, and which session of it.

The number of a session stands before the name ("84th INTERPOL General Assembly", "la 82ème session de
l'Assemblée générale", "الدورة الـ 89 للجمعية العامة") or after it ("General Assembly's 84th session").
"""

import re
from itertools import islice
from typing import Literal

from msgspec import Struct

from parsers.assembly_mentions import NEXT, OWNED, OWNER, AssemblyMention, adjacent
from parsers.gatherings import EARLY, elected_at, gathered, numbered
from parsers.languages import LANGUAGES, Language, every
from parsers.phrasebook import holds
from parsers.places import place_at
from parsers.records import Span, back
from parsers.session_numbers import TOKEN, Ends, ends_of, filler, may_spell, number_after, number_before
from parsers.sheet import Sheet

_NEAR = 100  # the body is named so near its assembly
_BESIDE = 30  # characters between an assembly and "the next"
_HEAD = 600  # characters that tell whose text it is
_CLOSE = 45  # characters between an assembly and another body
_LEAD = 700  # characters in which a text of one paragraph says what it is about
_OURS = 40  # sessions of so high a number are INTERPOL's in a text that begins with it
_MOST = 60  # mentions read from one text
_YEAR = frozenset(every(lambda one: one.assembly.year))
_OTHERS = frozenset(every(lambda one: one.assembly.others))
_APART = {code: one.assembly.elsewhere | one.assembly.since for code, one in LANGUAGES.items()}


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
    if all(mention.kind == "bare" for mention in found):
        found += gathered(folded, sheet.told)  # Interpol's annual meeting ... The general assembly
        found += numbered(folded)
    else:
        head = _shorter(folded, found)
        found += gathered(head, sheet.told, choosing=False)
        found += numbered(head)
    if all(mention.span[0] > EARLY for mention in found):
        found += elected_at(folded, sheet.told)  # Interpol elected a general as president
    return tuple(sorted(found, key=lambda mention: mention.span))


def _shorter(folded: str, found: list[AssemblyMention]) -> str:
    """Where a text may call the assembly it names otherwise: before that, or where it gives no number."""
    first, end = min(mention.span for mention in found)[0], folded.find("\n", 0, EARLY)
    if first > _LEAD or (end > 0 and not any(mention.number for mention in found)):
        return folded[:_LEAD]  # Assembly opens in Lima / The 96th annual meeting of Interpol
    return folded[: max(0, end)] if first > end else ""  # a headline or a lead says it shorter


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


def _mention(text: _Text, span: Span) -> AssemblyMention:
    """What is named there: with its number, and whose assembly it is."""
    folded, language = text.folded, text.language
    number = number_before(folded, span[0], language, spelled=text.spelled) or number_after(
        folded, span[1], language, text.ends, spelled=text.spelled
    )
    begin = number[1][0] if number else span[0]
    left, right = _window(text, begin, span[1])
    words = language.assembly
    kind: Literal["interpol", "other", "bare"] = "bare"
    if text.others and _of_other(folded, span[1], language):
        kind = "other"
    elif adjacent(folded, span, number, language):
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


def _of_other(folded: str, end: int, language: Language) -> bool:
    """As in "the General Assembly of the United Nations", whoever is named before it."""
    near = re.split(r"[,،.;(\n]", folded[end : end + OWNER], maxsplit=1)[0]
    for other in language.assembly.others:
        at = near.find(other)
        if at >= 0 and all(filler(word, language) for word in TOKEN.findall(near[:at])):
            return True
    return False


def _of_others(text: _Text, span: Span, window: Span) -> bool:
    """Does another body with an assembly stand beside it?"""
    close = text.folded[max(window[0], span[0] - _CLOSE) : min(window[1], span[1] + _CLOSE)]
    return holds(close, text.language.assembly.others)


def _of_another(folded: str, end: int, language: Language) -> bool:
    """As in "General Assembly of the World Federation ...": of a body that is not called the organization."""
    words, step = language.assembly, NEXT.match(folded, end)
    ordinary = step and any(words.of) and step[1] not in words.of and filler(step[1], language)
    after = OWNED.match(folded, step.end() if step and ordinary else end, end + _NEAR)
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
    left, right = text.folded[back(start, _BESIDE) : start], text.folded[span[1] : span[1] + _BESIDE]
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
    low, high = back(start, _NEAR), min(len(folded), end + _NEAR)
    left, right = low, high
    for mark in text.ends:
        left = max(left, folded.rfind(mark, low, start) + 1)
        at = folded.find(mark, end, right)
        right = at if at >= 0 else right
    return left, right
