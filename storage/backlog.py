"""The work that waits, is done or was set aside, for people: lists, counts, another try for parked rows."""

from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from storage import schema
from storage.rows import columns, every, one


@dataclass(frozen=True, slots=True)
class Work:
    """A row as it stands; times in ms."""

    id: int
    step: str
    subject: str
    state: str
    not_before: int
    again: int | None
    attempts: int
    deaths: int
    token: int
    lease_until: int | None
    hinted_at: int | None
    hints: int
    reason: str | None
    changed_at: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of a step are in a state, and how many of them could be claimed now."""

    step: str
    state: str
    n: int
    due: int


def show(conn: Connection, row_id: int) -> Work | None:
    """The row with this id."""
    return one(conn, select(*columns(schema.work, Work)).where(schema.work.c.id == row_id), Work)


def find(conn: Connection, step: str, subject: str) -> Work | None:
    """The row of this step on this subject."""
    work = schema.work.c
    return one(
        conn, select(*columns(schema.work, Work)).where(work.step == step, work.subject == subject), Work
    )


def parked(conn: Connection, limit: int = 1000) -> tuple[Work, ...]:
    """The rows set aside, the newest first."""
    work = schema.work.c
    parked_rows = select(*columns(schema.work, Work)).where(work.state == "parked")
    return every(conn, parked_rows.order_by(work.changed_at.desc(), work.id.desc()).limit(limit), Work)


def troubled(conn: Connection, limit: int = 1000) -> tuple[Work, ...]:
    """The rows that failed and are tried again by themselves, the next one first."""
    work = schema.work.c
    failed = select(*columns(schema.work, Work)).where(work.state == "ready", work.reason.is_not(None))
    return every(conn, failed.order_by(work.not_before, work.id).limit(limit), Work)


_COUNTS = text("""
    SELECT step, state, count(*) AS n,
        sum(CASE WHEN state = 'ready' AND not_before <= :now OR state = 'leased' AND lease_until < :now
            THEN 1 ELSE 0 END) AS due
    FROM work GROUP BY step, state ORDER BY step, state
""")


def counts(conn: Connection, now: int) -> tuple[Count, ...]:
    """The rows by step and state."""
    return every(conn, _COUNTS, Count, {"now": now})


_RETRY = text("""
    UPDATE work SET state = 'ready', not_before = :now, attempts = 0, deaths = 0, hinted_at = NULL, hints = 0,
        reason = NULL, changed_at = :now
    WHERE state = 'parked' AND (id = :id OR :every)
    RETURNING id
""")


def retry(conn: Connection, row_id: int | None, now: int) -> list[int]:
    """Make a parked row (None: all of them) ready again; the ids of those that were."""
    values = {"id": row_id or 0, "every": row_id is None, "now": now}
    return sorted(conn.execute(_RETRY, values).scalars())


_LONGEST_WAIT = text("""
    SELECT max(:now - CASE WHEN state = 'leased' THEN lease_until ELSE not_before END) FROM work
    WHERE state = 'ready' AND not_before <= :now OR state = 'leased' AND lease_until < :now
""")


def longest_wait(conn: Connection, now: int) -> int:
    """For how long (ms) the longest waiting due row has been due; 0 when none is."""
    return int(conn.execute(_LONGEST_WAIT, {"now": now}).scalar() or 0)
