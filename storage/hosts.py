"""When a host may be asked again, and who waits for it: each row has a slot of its own in the host's line."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

from storage.rows import every

# A slot further away than this frees the thread: the row is postponed to it instead.
PATIENCE_MS = 2_000
# The operator's own mail server, whatever its name.
MAIL_SERVER = "mail:"
# Who missed a slot by more than this has none any more.
_FORGOTTEN_MS = 3_600_000
# A slot so long ago may be that of a row that is just being taken up.
_WAKING_MS = 60_000


@dataclass(frozen=True, slots=True)
class Line:
    """A host that is not free now or that rows wait for; free_at in ms."""

    host: str
    free_at: int
    waiting: int


_LINES = text("""
    SELECT hosts.host AS host, hosts.next_free AS free_at, (
        SELECT count(*) FROM turns WHERE turns.host = hosts.host AND turns.at > :now) AS waiting
    FROM hosts WHERE hosts.next_free > :now
        OR EXISTS (SELECT 1 FROM turns WHERE turns.host = hosts.host AND turns.at > :now)
    ORDER BY hosts.next_free DESC, hosts.host
""")

# What changes nothing locks the host's row until the transaction ends.
_FREE_AT = text("""
    INSERT INTO hosts (host, next_free) VALUES (:host, :now)
    ON CONFLICT (host) DO UPDATE SET next_free = hosts.next_free
    RETURNING next_free
""")

_OWN = text("SELECT at FROM turns WHERE host = :host AND work_id = :row")

_DROP = text("DELETE FROM turns WHERE host = :host AND (work_id = :row OR at < :now - :forgotten)")

_LAST = text("SELECT max(at) FROM turns WHERE host = :host AND at > :now")

_TAKE = text("UPDATE hosts SET next_free = :next WHERE host = :host")

_WAIT = text("INSERT INTO turns (host, work_id, at) VALUES (:host, :row, :at)")

_HELD = text("SELECT next_free FROM hosts WHERE host = :host")

_HOLD = text("""
    INSERT INTO hosts (host, next_free) VALUES (:host, :until)
    ON CONFLICT (host) DO UPDATE SET next_free = excluded.next_free
    WHERE hosts.next_free < excluded.next_free
""")

_FIRST = text("SELECT min(at) FROM turns WHERE host = :host AND at > :now - :waking")

_SHIFT = text("UPDATE turns SET at = at + :by WHERE host = :host AND at > :now - :waking")

# Rows that wait for the host sleep on; those that somebody else touches now wake once in vain.
_SLEEP_ON = """
    WITH waiting AS MATERIALIZED (
        SELECT work.id, turns.at FROM work JOIN turns ON turns.work_id = work.id
        WHERE turns.host = :host AND turns.at > :now AND work.state = 'ready' AND work.not_before < turns.at
        ORDER BY work.id {lock})
    UPDATE work SET not_before = (SELECT at FROM waiting WHERE waiting.id = work.id)
    WHERE id IN (SELECT id FROM waiting)
"""


def reserve(conn: Connection, host: str, row: int, *, now: int, gap: int, first: bool = False) -> int:
    """The ms until this row may ask the host; over PATIENCE_MS it has a slot in the line that long from now.

    Slots are `gap` ms apart. Whoever comes when nobody waits, or when the own slot has come, asks as soon as
    the host is free; so does `first` (a poll brings news for all who wait). Everybody else goes to the end of
    the line, also who was late and finds the host busy.
    """
    here = {"host": host, "row": row, "now": now, "forgotten": _FORGOTTEN_MS}
    start = max(int(conn.execute(_FREE_AT, here).scalar_one()), now)
    own = conn.execute(_OWN, here).scalar()
    if own is not None and own > now + PATIENCE_MS:
        return int(own) - now
    conn.execute(_DROP, here)
    last = conn.execute(_LAST, here).scalar()
    if start <= now + PATIENCE_MS and (first or own is not None or last is None):
        conn.execute(_TAKE, here | {"next": start + gap})
        return start - now
    at = start if last is None else max(start, int(last) + gap)
    conn.execute(_WAIT, here | {"at": at})
    return max(at - now, PATIENCE_MS + 1)


def held(conn: Connection, host: str, now: int) -> bool:
    """Is the host left alone now? For those who keep no pauses between requests."""
    return held_for(conn, host, now) > 0


def held_for(conn: Connection, host: str, now: int) -> int:
    """For how many ms the host is left alone; 0 when it may be asked."""
    free_at = conn.execute(_HELD, {"host": host}).scalar()
    return 0 if free_at is None else max(0, int(free_at) - now)


def free(conn: Connection, host: str) -> None:
    """Let the host be asked again now."""
    conn.execute(_TAKE, {"host": host, "next": 0})


def hold(conn: Connection, host: str, until: int, *, now: int) -> None:
    """Leave the host alone until then (429, 503, Retry-After): its whole line moves, in its order."""
    here = {"host": host, "until": until, "now": now, "waking": _WAKING_MS}
    conn.execute(_HOLD, here)
    first = conn.execute(_FIRST, here).scalar()
    if first is None or int(first) >= until:
        return
    conn.execute(_SHIFT, here | {"by": until - int(first)})
    lock = "FOR UPDATE OF work SKIP LOCKED" if conn.dialect.name == "postgresql" else ""
    conn.execute(text(_SLEEP_ON.format(lock=lock)), here)


def lines(conn: Connection, now: int) -> tuple[Line, ...]:
    """The hosts that are busy or waited for, the one left alone longest first."""
    return every(conn, _LINES, Line, {"now": now})
