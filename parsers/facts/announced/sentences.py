"""The sentences that announcements are, and what stands in them."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from parsers.assembly_mentions import AssemblyMention
from parsers.languages.language import Phrases
from parsers.languages.speech import filled
from parsers.limits import MAX_TEXT
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_NO_LETTERS = re.compile(r"[^\w'-]+")
_MARKS = ".,;:()\"«»“”'،؛[]"  # beside a word


@dataclass(frozen=True, slots=True)
class Session:
    """The session that the text is about."""

    number: int | None
    year: str  # of its first day; nothing where that is not known
    assemblies: tuple[AssemblyMention, ...]


def words_in(folded: str, sheet: Sheet) -> list[str]:
    """The words of a part of the text, without an "and" that is written into them."""
    words = [word.strip(_MARKS) for word in folded.split()]
    proclitics = filled(sheet.language.speech.joining.proclitics)
    return words + [word[1:] for word in words if word.startswith(proclitics)] if proclitics else words


def has_one(sentence: str, phrases: tuple[str, ...]) -> bool:
    """Does one of the phrases stand in a sentence, as whole words?"""
    firsts, whole = _between_blanks(phrases)
    if not holds(sentence, firsts):
        return False
    return holds(sentence, whole) or holds(f" {_NO_LETTERS.sub(' ', sentence)} ", whole)


@cache
def _between_blanks(phrases: Phrases) -> tuple[Phrases, Phrases]:
    """The first words of a table's phrases, and these as they stand among words; each once."""
    return tuple(phrase.partition(" ")[0] for phrase in phrases), tuple(f" {phrase} " for phrase in phrases)


def sentence_of(sheet: Sheet, start: int, end: int) -> Span | None:
    """The sentence of the body around a phrase, trimmed; None outside the body or in a quotation."""
    block = _block(sheet.layout.paragraphs, start) or _block(sheet.layout.captions, start)
    if block is None:
        return None
    first, last = sheet.sentence(start, end)
    first, last = max(first, block[0]), min(last, block[1])
    while first < last and sheet.text[first].isspace():
        first += 1
    while last > first and sheet.text[last - 1].isspace():
        last -= 1
    if sheet.text[first] in "“\"«‘'„—”’" or sheet.text[last - 1] in "”»":
        return None
    return first, min(last + 1, len(sheet.text)) if sheet.text[last : last + 1] in (".", "!", "?") else last


def _block(blocks: Spans, at: int) -> Span | None:
    """The one of some spans in order in which a place stands."""
    number = bisect_right(blocks, (at, MAX_TEXT)) - 1
    return blocks[number] if number >= 0 and at < blocks[number][1] else None
