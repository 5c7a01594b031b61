"""Paragraphs of a text to its passages: what stands between marks, over paragraphs too, or behind a dash.

A passage without closing mark that reopens on the next paragraph goes on. Whether a passage is somebody's
words is decided by `attribution`.
"""

from bisect import bisect_left
from collections.abc import Sequence

from parsers.facts.passages.marks import DOUBLE, MOST, Open, Passage, Walk, trim, unclosed
from parsers.facts.passages.signs import Mark, marks_of, possible_marks
from parsers.facts.passages.slips import excerpts
from parsers.records import Span

_MOST_SPANS = 40  # paragraphs of one quotation


def find_passages(text: str, blocks: Sequence[Span], dashes: str = "") -> list[Passage]:
    """Passages in order of the text; blocks are its paragraphs; some dashes open a line of dialogue."""
    found: list[Passage] = []
    pending: Open | None = None
    at = list(possible_marks(text))
    alone = excerpts(text, blocks)
    for number, (start, end) in enumerate(blocks):
        if len(found) >= MOST:
            break
        if text[start] in dashes and _begins_speech(text, start + 1) and pending is None:
            found += _dialogue(text, number, (start, end), text[start])
            continue
        first, stop = bisect_left(at, start + (start in alone)), bisect_left(at, end)
        marks = marks_of(text, (start, end), at[first:stop]) if first < stop else []
        if pending and not _reopens(marks, start, pending):
            found.append(unclosed(text, pending))
            pending = None
        if marks or pending:
            pending = Walk(text, number, (start, end), found).run(marks, pending)
    if pending:
        found.append(unclosed(text, pending))
    return found


def _begins_speech(text: str, at: int) -> bool:
    """A word, or its opening question or exclamation mark."""
    return text[at : at + 1].isalnum() or text[at : at + 1] in ("¿", "¡")


def _reopens(marks: list[Mark], start: int, pending: Open) -> bool:
    """Does the paragraph begin with a mark of the open passage's family?"""
    if not marks or len(pending.spans) >= _MOST_SPANS:
        return False
    first = marks[0]
    again = first.opens or first.text == "»"  # so does each paragraph in Spanish
    if first.at == start and again and pending.family == "Q" and first.text in DOUBLE:
        pending.family = first.family  # ‘ slipped in for “
    return first.at == start and again and first.family == pending.family


def _dialogue(text: str, number: int, block: Span, dash: str) -> list[Passage]:
    """—Speech —said X—. Speech: what stands outside the inner dashes; `attribution` asks for the verb."""
    start, end = block
    inner = text.find(" " + dash, start + 1, end)
    if inner < 0:
        return []
    found = [Passage(start, inner, (trim(text, start + 1, inner),), "R", number)]
    back = text.find(dash, inner + 2, end)
    if back >= 0:
        rest = back + 1
        while rest < end and not text[rest].isalnum() and text[rest] not in "¿¡":
            rest += 1
        if rest < end:
            found.append(Passage(rest, end, (trim(text, rest, end),), "R", number))
    return found
