"""Rows of cells into the lines of an aligned table, as wide as a terminal or as what they hold."""

import shutil
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any, Final

LEAST: Final = 24  # columns; where the widest cells get fewer, each row stands as a list of its own
GAP: Final = "  "


def terminal() -> int | None:
    """The columns of the terminal that is written to; None in a pipe or a file, where no line is broken."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def aligned(lines: Sequence[Sequence[Any]], room: int | None = None) -> list[str]:
    """Cells in columns, two spaces apart; the first line has the titles. Nothing is cut.

    In a narrow `room` the widest column is broken into lines, or each row becomes a list of titles and cells.
    """
    cells = [[_cell(value) for value in line] for line in lines]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    spare = 0 if room is None else room - sum(widths) - len(GAP) * (len(widths) - 1)
    if spare >= 0:
        return [_joined(line, widths) for line in cells]
    widest = widths.index(max(widths))
    widths[widest] += spare
    if widths[widest] < LEAST:
        return _listed(cells, room or 0)
    return [part for line in cells for part in _broken(line, widths)]


def width(text: str) -> int:
    """Columns of a terminal that a text takes: East Asian characters two, combining marks none."""
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _cell(value: Any) -> str:
    """One line without what steers a terminal."""
    text = "" if value is None else str(value)
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _joined(line: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(c + " " * (w - width(c)) for c, w in zip(line, widths, strict=True)).rstrip()


def _broken(line: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The row in as many lines as its longest cell needs."""
    columns = [list(wrapped(cell, most)) for cell, most in zip(line, widths, strict=True)]
    for parts in zip_longest(*columns, fillvalue=""):
        yield _joined(parts, widths)


def _listed(cells: Sequence[Sequence[str]], room: int) -> list[str]:
    """Each row as lines of a title and a cell, an empty line between rows."""
    titles, *rows = cells
    indent = max(map(width, titles))
    widths = [indent, max(room - indent - len(GAP), LEAST)]
    lines: list[str] = []
    for row in rows:
        lines += [""] if lines else []
        for pair in zip(titles, row, strict=True):
            lines += _broken(pair, widths) if pair[1] else []
    return lines


def wrapped(text: str, most: int) -> Iterator[str]:
    """A text in lines of at most so many columns, broken at spaces where there are any."""
    line = ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if width(joined) <= most:
            line = joined
            continue
        if line:
            yield line
        *full, line = _pieces(word, most)
        yield from full
    yield line


def _pieces(word: str, most: int) -> list[str]:
    """A word that no line holds, in pieces."""
    pieces = [""]
    for char in word:
        if width(pieces[-1]) + _columns(char) > most:
            pieces.append("")
        pieces[-1] += char
    return pieces
