"""Ordinals that may be a session's without its noun: the meeting, the organisation's 98th."""

import re
from collections.abc import Iterator
from itertools import islice

from parsers.assembly_mentions import AssemblyMention
from parsers.languages import LANGUAGES, Language
from parsers.phrasebook import Phrasebook
from parsers.records import Span, Spans, back
from parsers.sheet import Sheet

LOWEST = 40  # of ordinals that are not something else
LIKELY = 130  # no session of a higher number is near
_MOST = 40  # ordinals in digits looked at
_GAP, _HEAD, _SUBJECT = 4, 24, 5  # behind a sentence; of the next one; before its "meeting"
_SENTENCES = 12  # behind one that names the assembly
_WORD = re.compile(r"[^\W\d_]+")


def in_sentence(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> Spans:
    """As in "the assembly of Interpol, the 88th of its kind": an ordinal beside it, its noun left out."""
    found: list[Span] = []
    for mention in assemblies:
        if mention.kind == "interpol" and not mention.elsewhere:
            start, end = _with_next(sheet, *sheet.sentence(*mention.span))
            spelled = SPELLED[sheet.language.code].find(sheet.folded[start:end], sheet.words, 1)
            words = [(number, (start + first, start + last)) for number, (first, last) in spelled]
            marked = [*in_digits(sheet, start, end), *words]
            likely = [span for number, span in marked if LOWEST <= number <= LIKELY]
            whole = (one for one in likely if not any(_within(one, other) for other in likely))
            found += [span for span in whole if not jubilee(sheet, span)]
    return tuple(found)


def _with_next(sheet: Sheet, start: int, end: int) -> Span:
    """A sentence up to one close behind it that goes on about the meeting: "The meeting, its 99th, runs"."""
    last = end
    for _ in range(_SENTENCES):
        gap = sheet.folded[last : last + _GAP]
        first = last + len(gap) - len(gap.lstrip(" \n”"))
        if first >= len(sheet.folded):
            break
        head, last = sheet.folded[first : first + _HEAD], sheet.sentence(first, first + 1)[1]
        if any(0 <= head.find(word) < _SUBJECT for word in sheet.language.course.gatherings):
            end = last
    return start, end


def _within(inner: Span, outer: Span) -> bool:
    """Is an ordinal only a part of another one: the ninetieth, of the ninety-eighth?"""
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def in_digits(sheet: Sheet, start: int = 0, end: int | None = None) -> Iterator[tuple[int, Span]]:
    """Ordinals in digits between two places."""
    for match in islice(_MARKED[sheet.language.code].finditer(sheet.alike[start:end]), _MOST):
        first, last = (start + at for at in match.span(1))
        yield int(sheet.folded[first:last]), (first, last)


def jubilee(sheet: Sheet, span: Span) -> bool:
    """As in "the 100th year anniversary", "the 195th member": not a session's number."""
    beside = _WORD.findall(sheet.folded, back(span[0], 16), span[0])[-2:]
    marked = sheet.folded[span[1] : span[1] + 1].isalpha()  # 100TH year anniversary
    beside += _WORD.findall(sheet.folded, span[1], span[1] + 20 + marked)[: 2 + marked]
    return not sheet.language.assembly.jubilees.isdisjoint(beside)


def _spelled(language: Language) -> Phrasebook[int]:
    """Ordinals in words from forty on, with blanks and with hyphens."""
    high = [(number, phrase) for phrase, number in language.ordinals.items() if number >= LOWEST]
    return Phrasebook(
        [*high, *((number, phrase.replace(" ", "-")) for number, phrase in high if " " in phrase)]
    )


def ordinal_marks(language: Language) -> str:
    """The marks of an ordinal as parts of a pattern, the longest first."""
    marks = map(re.escape, filter(None, language.ordinal_marks))
    return "|".join(sorted(marks, key=len, reverse=True))


def _marked(language: Language) -> re.Pattern[str]:
    """Digits, alike, with the mark of an ordinal: "96th", "97ème", "96.ª", "الـ 94"."""
    marks = ordinal_marks(language)
    if not marks:
        return re.compile(r"(\d\d\d?)(?:(?<=ـ..)|(?<=ـ ..))(?!\w)")
    return re.compile(rf"(000?)(?:{marks})(?![^\W_])")


SPELLED = {code: _spelled(language) for code, language in LANGUAGES.items()}
_MARKED = {code: _marked(language) for code, language in LANGUAGES.items()}
