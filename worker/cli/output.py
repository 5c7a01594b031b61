"""What commands print: aligned tables for people, one JSON value for machines."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

import click

Row = Mapping[str, Any]
CELL_MOST = 60  # columns; what is longer ends in an ellipsis
# Controls but tab and newline, and what turns the direction of the text around it.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")


def print_json(value: Any) -> None:
    """The value as JSON, readable and sorted."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True))


def print_text(text: str) -> None:
    """Words of others among ours: what steers a terminal becomes a space."""
    click.echo(_STEERING.sub(" ", text))


def print_rows(rows: Sequence[Row], columns: Sequence[tuple[str, str]], *, as_json: bool, empty: str) -> None:
    """Rows as an aligned table of the (key, title) columns, or all their keys as JSON."""
    if as_json:
        print_json([dict(row) for row in rows])
    elif not rows:
        click.echo(empty)
    else:
        for line in aligned(
            [[title for _, title in columns], *([row.get(k) for k, _ in columns] for row in rows)]
        ):
            click.echo(line)


def aligned(lines: Sequence[Sequence[Any]]) -> list[str]:
    """Cells in columns, two spaces apart."""
    cells = [[_cell(value) for value in line] for line in lines]
    widths = [max(width(line[column]) for line in cells) for column in range(len(cells[0]))]
    return [
        "  ".join(c + " " * (w - width(c)) for c, w in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]


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
    plain = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return plain if len(plain) <= CELL_MOST else plain[: CELL_MOST - 1] + "…"


def since(ms: int | None, now: int) -> str:
    """How long ago, or how soon: "3 min ago", "in 2 h"."""
    if ms is None:
        return "never"
    told = duration(abs(now - ms))
    return f"{told} ago" if ms <= now else f"in {told}"


def duration(ms: int) -> str:
    """A span of time in its largest whole unit."""
    for unit, size in (("d", 86_400_000), ("h", 3_600_000), ("min", 60_000)):
        if ms >= 2 * size or (unit == "min" and ms >= size):
            return f"{ms // size} {unit}"
    return f"{ms // 1000} s"
