"""What commands print: aligned tables for people, one JSON value for machines."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from worker.cli.tables import aligned, terminal

Row = Mapping[str, Any]
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
        titles = [title for _, title in columns]
        print_table([titles, *([row.get(key) for key, _ in columns] for row in rows)])


def print_table(lines: Sequence[Sequence[Any]]) -> None:
    """Cells in columns, as wide as the terminal; the first line has the titles."""
    click.echo("\n".join(aligned(lines, terminal())))


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


def write_page(path: Path, page: str) -> None:
    """A page of HTML into a file; raises ClickException, with the path and why, when it cannot be written."""
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({error.strerror})") from error
