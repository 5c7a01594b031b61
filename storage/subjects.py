"""Rows of work into what they are about, in words that a person knows: a title, an address, a name."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from storage import schema
from storage.backlog import Work
from storage.rows import chunks

# By step: the table of its subjects and what names one. Polls and digests are named by their subject.
_NAMES: dict[str, tuple[ColumnElement[Any], ColumnElement[Any]]] = {
    "collect": (schema.entries.c.id, func.coalesce(schema.entries.c.title, schema.entries.c.link)),
    "parse": (schema.documents.c.id, func.coalesce(schema.documents.c.title, schema.documents.c.url)),
    "match": (schema.revisions.c.id, schema.revisions.c.release_id),
    "deliver": (schema.deliveries.c.id, schema.deliveries.c.recipient),
}
_LONGEST = 48


def named(conn: Connection, rows: Sequence[Work]) -> dict[int, str]:
    """What each row is about, by row id; its bare subject where that is gone."""
    names = {row.id: row.subject for row in rows}
    for step, (key, name) in _NAMES.items():
        here = [row for row in rows if row.step == step]
        for some in chunks(here):
            wanted = [row.subject if step == "deliver" else int(row.subject) for row in some]
            found = {str(one[0]): one[1] for one in conn.execute(select(key, name).where(key.in_(wanted)))}
            names |= {row.id: _short(found.get(row.subject) or row.subject) for row in some}
    return names


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "\u2026"
