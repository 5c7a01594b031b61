"""What tests of the work table ask again and again."""

from sqlalchemy import Connection, Engine, text

from storage import work
from storage.engine import begin, read

T0 = 1_700_000_000_000
LEASE = 60_000


def clear(engine: Engine) -> None:
    with begin(engine) as conn:
        conn.execute(text("DELETE FROM work"))


def enqueue(engine: Engine, subject: str, *, at: int = T0, now: int = T0, **options: bool) -> int:
    with begin(engine) as conn:
        return work.enqueue(conn, "parse", subject, not_before=at, now=now, **options)


def claim(engine: Engine, row_id: int, now: int = T0) -> work.Claim:
    with begin(engine) as conn:
        claimed = work.claim(conn, row_id, now=now, lease_ms=LEASE)
    assert claimed is not None
    return claimed


def row(engine: Engine, row_id: int) -> work.Work:
    with read(engine) as conn:
        return must(conn, row_id)


def must(conn: Connection, row_id: int) -> work.Work:
    found = work.show(conn, row_id)
    assert found is not None
    return found
