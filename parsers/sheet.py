"""What every fact is read from: a text, its folded twin, its parts; and how characters become a proven fact."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from parsers.confidence import confidence
from parsers.days import Mention, find_days
from parsers.fold import fold
from parsers.languages import Language
from parsers.layout import Layout, read_layout
from parsers.records import Fact, Span, Spans

Value = TypeVar("Value")
Pieces = tuple[str, ...]
Reader = Callable[[Pieces, Language], Value | None]

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document laid out for reading."""

    text: str
    folded: str
    words: frozenset[str]  # of the folded text
    language: Language
    layout: Layout
    days: tuple[Mention, ...]

    def has(self, *words: str) -> bool:
        """Does the text hold one of these words?"""
        return not self.words.isdisjoint(words)

    def pieces(self, spans: Spans) -> Pieces:
        """The characters of the spans."""
        return tuple(self.text[start:end] for start, end in spans)

    def sentence(self, start: int, end: int, reach: int = 400) -> Span:
        """The sentence around a place, at most `reach` characters to each side."""
        low = max(0, start - reach)
        cut = max(self.folded.rfind(mark, low, start) for mark in ("\n", ". ", "! ", "? ", "؟ "))
        first = cut + 1 if cut >= low else low
        high = min(len(self.folded), end + reach)
        cuts = [at for mark in ("\n", ". ", "! ", "? ", "؟ ") if (at := self.folded.find(mark, end, high)) >= 0]
        return (first, min(cuts, default=high))


def lay_out(text: str, language: Language, title: str | None = None) -> Sheet:
    """Prepare a text for the facts."""
    folded = fold(text)
    words = frozenset(_WORD.findall(folded))
    return Sheet(text, folded, words, language, read_layout(text, folded, title), find_days(folded, words))


def prove(sheet: Sheet, rule: str, spans: Spans, reader: Reader[Value]) -> Fact[Value] | None:
    """The fact that the reader gets from these characters alone; None when they say nothing to it."""
    value = reader(sheet.pieces(spans), sheet.language)
    return None if value is None else Fact(value, spans, rule, confidence(rule))


def clean(piece: str) -> str:
    """White space collapsed, no-break spaces included."""
    return " ".join(piece.split())
