"""A text to its lines, with where their words stand and how far they are moved in."""

from collections.abc import Iterator

from msgspec import Struct

_EDGE = " \t\r\u00a0\u200b\u200e\u200f\ufeff"  # around the words of a line


class Line(Struct, frozen=True):
    """A line that is not empty: where its words stand, how many lines are above it."""

    start: int
    end: int
    words: str
    number: int
    indent: int  # columns before the first word
    width: int  # columns up to the last one


def lines_of(raw: list[str]) -> Iterator[Line]:
    """The lines that are not empty, in order."""
    at = 0
    for number, line in enumerate(raw):
        words = line.strip(_EDGE)
        if words:
            indent = line.index(words[0])
            width = indent + len(words)
            yield Line(at + indent, at + width, words, number, indent, width)
        at += len(line) + 1
