"""Marks that are not what they look like: straight in straight ones, a single one, those of an excerpt."""

import re
from collections.abc import Sequence

from parsers.facts.passages.signs import Mark
from parsers.records import Span

_LABEL = re.compile(r"[A-Z][A-Z.’' -]{1,40}: (?=\S)")
_CURLY = 2  # opening marks that make a text's style
_NEAR = 4  # marks behind one that are looked at


def holds(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """He wrote, "They shouted "Land!" as they came." Does a straight pair stand in straight marks?"""
    behind = marks[position + 1 : position + 3]
    if text[start] != '"' or [mark.text for mark in behind] != ['"', '"']:
        return False
    first, last = behind
    on = text[first.at + 1 : first.at + 2] == " " and text[first.at + 2 : first.at + 3].islower()
    return on and first.closes and last.closes and not (first.opens or last.opens)


def slipped(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """“We go.’ She was there for “Boats.” Does a single mark stand where a double one closes?"""
    mark = marks[position]
    if not mark.closes or text[start] != "“" or text[mark.at - 1] not in ".?!":
        return False
    if not (text[mark.at + 1 : mark.at + 2] == " " and text[mark.at + 2 : mark.at + 3].isupper()):
        return False
    behind = marks[position + 1 : position + 1 + _NEAR]
    following = next((one for one in behind if one.family == "D"), None)
    return following is not None and following.text == "“"


def behind_label(text: str, at: int) -> int:
    """Where a turn of a dialogue begins behind its speaker in capitals, WALL: ...; 0 without."""
    found = _LABEL.match(text, at)
    return found.end() if found else 0


def excerpts(text: str, blocks: Sequence[Span]) -> set[int]:
    """Straight marks that open paragraphs of an excerpt, in a text whose quotations have curly ones.

    None of these paragraphs closes the mark, and the one behind them does not reopen it.
    """
    found: set[int] = set()
    if '"' not in text or text.count("“") < _CURLY:
        return found
    goes_on = False
    for start, end in reversed(blocks):
        straight = text[start] == '"' and text[start + 1 : start + 2] not in ("“", "‘")
        closed = straight and (
            text.find('"', start + 1, end) >= 0 or text.count("”", start, end) > text.count("“", start, end)
        )
        if straight and not closed and not goes_on:
            found.add(start)
        goes_on = straight and (closed or goes_on)
    return found
