"""What people care about, and which revisions matched it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select, text, update

from storage import schema
from storage.rows import columns, every

table = schema.interests


@dataclass(frozen=True, slots=True)
class Interest:
    """An interest; its definition is JSON."""

    id: str
    definition: str


@dataclass(frozen=True, slots=True)
class Match:
    """Why (JSON, with spans) a revision is of interest; created_at in ms."""

    interest_id: str
    revision_id: int
    evidence: str
    created_at: int


def enabled(conn: Connection) -> tuple[Interest, ...]:
    """The interests of the config, by name."""
    return every(
        conn, select(*columns(table, Interest)).where(table.c.enabled).order_by(table.c.id), Interest
    )


_SET = text("""
    INSERT INTO interests (id, definition, enabled) VALUES (:id, :definition, :enabled)
    ON CONFLICT (id) DO UPDATE SET definition = excluded.definition, enabled = excluded.enabled
""")


def sync(conn: Connection, settings: Iterable[Interest]) -> None:
    """Make the table say what the config says; those gone are disabled, their matches stay."""
    wanted = {setting.id: setting for setting in settings}
    for setting in wanted.values():
        conn.execute(_SET, {"id": setting.id, "definition": setting.definition, "enabled": True})
    conn.execute(update(table).where(table.c.enabled, table.c.id.not_in(list(wanted))).values(enabled=False))


_MATCH = text("""
    INSERT INTO matches (interest_id, revision_id, evidence, created_at)
    VALUES (:interest_id, :revision_id, :evidence, :now)
    ON CONFLICT (interest_id, revision_id) DO NOTHING
""")


def store_matches(conn: Connection, revision_id: int, evidence: Mapping[str, str], *, now: int) -> None:
    """Keep the matches of a revision: interest id to evidence as JSON. Those that exist stay as they are."""
    for interest_id in sorted(evidence):
        values = {"interest_id": interest_id, "revision_id": revision_id, "evidence": evidence[interest_id]}
        conn.execute(_MATCH, values | {"now": now})


def matches(conn: Connection, revision_id: int) -> tuple[Match, ...]:
    """The matches of a revision, by interest."""
    found = select(*columns(schema.matches, Match)).where(schema.matches.c.revision_id == revision_id)
    return every(conn, found.order_by(schema.matches.c.interest_id), Match)
