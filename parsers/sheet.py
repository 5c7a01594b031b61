"""What every fact is read from: a text, its twin, its parts; and how characters become a proven fact."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from parsers.confidence import confidence
from parsers.day_mentions import DayMention
from parsers.days import find_days, read_days
from parsers.fold import fold
from parsers.languages import LANGUAGES, SHORT_ORDINALS, Language, detect, every
from parsers.limits import REACH
from parsers.numbers import digits_alike
from parsers.parts.layout import Layout
from parsers.parts.reading import read_layout
from parsers.phrasebook import offsets
from parsers.places import Named, find_places
from parsers.records import Fact, Span, Spans, back
from parsers.told import find_told
from parsers.words import words_left, words_of

Value = TypeVar("Value")
Pieces = tuple[str, ...]
Reader = Callable[[Pieces, Language], Value | None]

_ENDING = "!?؟…"
_BEHIND = r"(?<![.!?؟…][.!?؟…])[.!?؟…]*+[”’»\")\]]*(?=[\sA-Z\u0621-\u064a“‘«\"]|\Z)"  # of a whole run of them
_POINT, _END = re.compile(rf"\.{_BEHIND}"), re.compile(f"[{_ENDING}]{_BEHIND}")
_LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]++\Z")
_REACH = 400
_BACK = 12  # characters before a point that are looked at
_MOST_ENDS = 30_000  # sentences of the longest text that is read closely
_ABBREVIATIONS = frozenset(every(lambda one: one.abbreviations))
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document laid out for reading."""

    text: str
    folded: str
    alike: str  # the folded text with each digit a 0
    words: frozenset[str]  # of the folded text
    language: Language
    layout: Layout
    days: tuple[DayMention, ...]
    places: tuple[Named, ...]
    ends: tuple[int, ...]  # where sentences end
    told: dict[str, list[int]]  # phrases of the tables of `parsers.told`, and where they begin

    @property
    def foot(self) -> int:
        """Where the boilerplate begins, or the text ends."""
        return self.layout.boilerplate[0][0] if self.layout.boilerplate else len(self.text)

    def day_in(self, span: Span) -> DayMention | None:
        """The day or range of days that some characters write."""
        return read_days(self.folded[slice(*span)], day_first=self.language.day_first)

    def told_of(self, phrases: tuple[str, ...]) -> tuple[str, ...]:
        """Of the phrases of a table of `parsers.told` those that the text has."""
        return tuple(filter(self.told.__contains__, phrases))

    def tells(self, phrases: tuple[str, ...], start: int, end: int) -> bool:
        """Does a phrase of a table of `parsers.told` stand between two places?"""
        if self.told.keys().isdisjoint(phrases):
            return False  # as a rule
        for phrase in filter(self.told.__contains__, phrases):
            if self.folded.find(phrase, start, end) >= 0:
                return True
        return False

    def as_words(self, phrases: Iterable[str], most: int) -> Iterator[tuple[str, list[Span]]]:
        """Where phrases of tables of `parsers.told` stand as whole words, each at most so many times."""
        around = f"{self.folded} "  # a blank behind the last character is the one before the first, too
        for phrase in self.told.keys() & phrases:
            size, found = len(phrase), []
            for at in self.told[phrase]:
                stop = at + size
                if not around[at - 1].isalpha() and not around[stop].isalpha():
                    found.append((at, stop))
            if found and found[-1][1] > REACH:
                found = [span for span in found if span[1] <= REACH]
            if found:
                yield phrase, found[:most]

    def pieces(self, spans: Spans) -> Pieces:
        """The characters of the spans."""
        return tuple([self.text[start:end] for start, end in spans])

    def sentence(self, start: int, end: int) -> Span:
        """The sentence around a place, at most a few hundred characters to each side, trimmed."""
        text, ends = self.text, self.ends
        left, right = bisect_right(ends, start), bisect_left(ends, end)
        first = ends[left - 1] if left else 0
        last = ends[right] if right < len(ends) else len(text)
        if first < start - _REACH:
            first = start - _REACH
        if last > end + _REACH:
            last = end + _REACH
        if first < start and text[first].isspace():
            first = start - len(text[first:start].lstrip())
        if last > end and text[last - 1].isspace():
            last = end + len(text[end:last].rstrip())
        return first, last if last > end else end

    def around(self, start: int, end: int) -> str:
        """The folded sentence around a place."""
        return self.folded[slice(*self.sentence(start, end))]


def lay_out(
    text: str, declared: str | None = None, title: str | None = None, beyond: str | None = None
) -> Sheet:
    """Prepare a text for the facts; the declared language counts where there is a file for it.

    `beyond`: the uncommon characters of the text, where they are known.
    """
    folded = fold(text, beyond)
    alike = digits_alike(folded)
    seen = words_of(folded, alike)
    language = _language(declared, folded, seen)
    layout = read_layout(text, folded, title, day_first=language.day_first)
    if layout.residue:
        lost = words_of(" ".join(folded[start:end] for start, end in layout.residue))
        folded, alike = _blanked(folded, layout.residue), _blanked(alike, layout.residue)
        if not all(map(str.isdigit, lost)):  # counters of a slider are nobody's words
            seen = words_left(seen, lost, folded, alike)
            language = _language(declared, folded, seen)
    days = find_days(folded, seen, day_first=language.day_first)
    places = find_places(text, folded, seen, cased=language.speech.cased)
    told = find_told(folded, language)
    return Sheet(text, folded, alike, seen, language, layout, days, places, sentence_ends(text), told)


def _language(declared: str | None, folded: str, seen: frozenset[str]) -> Language:
    return LANGUAGES.get((declared or "").lower().split("-")[0]) or detect(folded, seen)


def _blanked(folded: str, spans: Spans) -> str:
    """The twin with blanks where the page says something that is not the release's."""
    if not spans:
        return folded
    pieces, at = [], 0
    for start, end in spans:
        pieces += [folded[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, folded[at:]])


def sentence_ends(text: str) -> tuple[int, ...]:
    """Where sentences and lines end; also at a point with no blank behind it ("violence.The ministers")."""
    found = [at + 1 for at in offsets(text, "\n")[:_MOST_ENDS]]
    others = (_END.match(text, at) for at in offsets(text, _ENDING)[:_MOST_ENDS])
    found += [match.end() for match in others if match]
    for match in islice(_POINT.finditer(text), _MOST_ENDS):
        start, end = match.span()
        if not (text[end + 1 : end + 2].islower() and text[end].isspace()) and not _shortened(text, start):
            found.append(end)
    found.sort()
    return tuple(found[:_MOST_ENDS])


def _shortened(text: str, start: int) -> bool:
    """Does a point end no more than an initial, a title or a short month?"""
    if start > _LONGEST_ABBREVIATION and text[start - _LONGEST_ABBREVIATION - 1 : start].isalpha():
        return False
    last = text[back(start, _BACK) : start].rpartition(" ")[2]
    if last[-2:] in SHORT_ORDINALS and last[:-2].isdigit():
        return True  # la 85va. Asamblea
    if not last.isalpha() or len(last) == _BACK:
        word = _LAST_WORD.search(text, back(start, _BACK), start)
        last = word.group() if word else ""
    return (len(last) == 1 and last == last.upper()) or last.lower() in _ABBREVIATIONS


def prove(sheet: Sheet, rule: str, spans: Spans, reader: Reader[Value]) -> Fact[Value] | None:
    """The fact that the reader gets from these characters alone; None when they say nothing to it."""
    value = reader(sheet.pieces(spans), sheet.language)
    return None if value is None else Fact(value, spans, rule, confidence(rule))
