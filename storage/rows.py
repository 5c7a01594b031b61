"""Rows into frozen values: the fields of a dataclass are the columns it is read from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Executable, Table

Shape = TypeVar("Shape")
Item = TypeVar("Item")

# PostgreSQL text holds no NUL, and UTF-8 no lone surrogate; one sign for one keeps every offset.
_UNSTORABLE = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd")


def columns(table: Table, shape: type[Any]) -> list[Column[Any]]:
    """The columns of the table that the dataclass names."""
    return [table.c[field.name] for field in fields(shape) if field.name in table.c]


def one(
    conn: Connection, statement: Executable, shape: type[Shape], values: Mapping[str, Any] | None = None
) -> Shape | None:
    """The first row as a value, or None."""
    row = conn.execute(statement, values or {}).first()
    return None if row is None else shape(**row._mapping)


def every(
    conn: Connection, statement: Executable, shape: type[Shape], values: Mapping[str, Any] | None = None
) -> tuple[Shape, ...]:
    """All rows as values."""
    return tuple(shape(**row._mapping) for row in conn.execute(statement, values or {}))


def chunks(items: Sequence[Item], size: int = 500) -> Iterator[Sequence[Item]]:
    """Pieces short enough for one IN list."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def note(text: str, limit: int = 2_000) -> str:
    """What somebody else said (a server, an exception), short and storable."""
    return storable(text[:limit])


def storable(text: str) -> str:
    """The text as both databases can hold it: NUL and lone surrogates become U+FFFD, one for one."""
    return text.translate(_UNSTORABLE)
