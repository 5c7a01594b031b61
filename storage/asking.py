"""What somebody wants done into rows of work: asked for, nudged, called off, moved to another instant."""

from sqlalchemy import Connection, text

_ENQUEUE = text("""
    INSERT INTO work (step, subject, state, not_before, attempts, deaths, token, hinted_at, hints, changed_at)
    VALUES (:step, :subject, 'ready', :not_before, 0, 0, 0, :hinted_at, :hints, :now)
    ON CONFLICT (step, subject) DO UPDATE SET
        state = CASE WHEN work.state = 'leased' THEN 'leased' ELSE 'ready' END,
        not_before = CASE
            WHEN work.state = 'leased' THEN work.not_before
            WHEN work.state = 'ready' AND work.not_before <= excluded.not_before THEN work.not_before
            ELSE excluded.not_before END,
        again = CASE
            WHEN work.state <> 'leased' THEN NULL
            WHEN work.again <= excluded.not_before THEN work.again
            ELSE excluded.not_before END,
        attempts = CASE WHEN work.state = 'parked' THEN 0 ELSE work.attempts END,
        deaths = CASE WHEN work.state = 'parked' THEN 0 ELSE work.deaths END,
        reason = CASE WHEN work.state = 'parked' THEN NULL ELSE work.reason END,
        hinted_at = CASE
            WHEN work.state = 'leased' THEN work.hinted_at
            WHEN work.state = 'ready' AND work.not_before <= excluded.not_before THEN work.hinted_at
            ELSE excluded.hinted_at END,
        hints = CASE
            WHEN work.state = 'leased' THEN work.hints
            WHEN work.state = 'ready' AND work.not_before <= excluded.not_before THEN work.hints
            ELSE excluded.hints END,
        changed_at = CASE WHEN work.state = 'leased' THEN work.changed_at ELSE excluded.changed_at END
    WHERE work.state <> 'parked' OR :unpark
    RETURNING id
""")

_FIND = text("SELECT id FROM work WHERE step = :step AND subject = :subject")


def enqueue(
    conn: Connection,
    step: str,
    subject: str,
    *,
    not_before: int,
    now: int,
    unpark: bool = False,
    hinted: bool = False,
) -> int:
    """Ask for a step on a subject, or nudge the row that exists, and return its id.

    A parked row stays parked unless `unpark`. `hinted` says that the caller sends the hint itself
    after its commit, so that `due` lets 30 s pass before it sends another.
    """
    values = {
        "step": step,
        "subject": subject,
        "not_before": not_before,
        "now": now,
        "unpark": unpark,
        "hinted_at": now if hinted else None,
        "hints": int(hinted),
    }
    row = conn.execute(_ENQUEUE, values).scalar()
    if row is None:  # parked
        row = conn.execute(_FIND, {"step": step, "subject": subject}).scalar_one()
    return int(row)


_CANCEL = text("""
    UPDATE work SET state = 'done', token = token + 1, again = NULL, lease_until = NULL,
        holder = NULL, changed_at = :now
    WHERE step = :step AND subject = :subject AND state <> 'done'
""")


def cancel(conn: Connection, step: str, subject: str, *, now: int) -> None:
    """Nobody wants this any more: the row is done, and whoever holds it has lost it."""
    conn.execute(_CANCEL, {"step": step, "subject": subject, "now": now})


_MOVE = text("""
    UPDATE work SET not_before = :not_before, hinted_at = NULL, hints = 0, changed_at = :now
    WHERE step = :step AND subject = :subject AND state = 'ready'
""")


def reschedule(conn: Connection, step: str, subject: str, *, not_before: int, now: int) -> None:
    """Move a ready row to another instant, later ones too (a nudge only pulls nearer)."""
    conn.execute(_MOVE, {"step": step, "subject": subject, "not_before": not_before, "now": now})
