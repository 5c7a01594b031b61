"""What is to be done: rows that are asked for, claimed under a lease, and finished, postponed or parked.

    ready --claim--> leased --finish--> done            (a poll or digest row: ready again, later)
                     leased --postpone, died--> ready
                     leased --park, third death--> parked --retry--> ready
                     leased, lease over --claim--> leased (token + 1: the old holder gets LeaseLost)
    a nudge (enqueue of a row that exists): done -> ready; ready -> nearer; leased -> ready when finished

A nudge promises that a claim comes after it, not before the instant it names unless the row was due earlier.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Text, bindparam, text

from storage.asking import cancel, enqueue, reschedule
from storage.backlog import Count, Work, counts, find, parked, retry, show
from storage.hints import due, hinted
from storage.rows import note, one

__all__ = [
    "NEVER",
    "Claim",
    "Count",
    "LeaseLost",
    "Work",
    "cancel",
    "claim",
    "claim_next",
    "counts",
    "died",
    "due",
    "enqueue",
    "extend",
    "find",
    "finish",
    "hinted",
    "hold",
    "park",
    "parked",
    "postpone",
    "reschedule",
    "retry",
    "show",
]

NEVER = 9_999_999_999_999  # far enough to mean "only when nudged": the year 2286
DEATHS = 3


class LeaseLost(Exception):  # noqa: N818 - it is no fault, only news
    """Somebody else holds this row now: drop what was done for it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to do a row until lease_until; times in ms."""

    id: int
    step: str
    subject: str
    token: int
    attempts: int
    deaths: int
    not_before: int
    lease_until: int


# A run that starts now sees what a nudge committed before: `again` is answered by it.
_CLAIM = text("""
    UPDATE work SET state = 'leased', token = token + 1, attempts = attempts + 1, lease_until = :now + :lease,
        holder = :holder, again = NULL, hinted_at = NULL, hints = 0, reason = NULL, changed_at = :now
    WHERE id = :id AND (state = 'ready' AND not_before <= :now OR state = 'leased' AND lease_until < :now)
    RETURNING id, step, subject, token, attempts, deaths, not_before, lease_until
""")


def claim(
    conn: Connection, row_id: int, *, now: int, lease_ms: int, holder: str | None = None
) -> Claim | None:
    """Take this row if it is due: ready and its time has come, or left by a holder whose lease is over.

    A named `holder` may be dead before its lease is over: see storage.leases.
    """
    return one(conn, _CLAIM, Claim, {"id": row_id, "now": now, "lease": lease_ms, "holder": holder})


_NEXT_READY = """
    SELECT id FROM work WHERE state = 'ready' AND not_before <= :now AND step IN :steps
    ORDER BY not_before, id LIMIT 1"""

_NEXT_LEFT = """
    SELECT id FROM work WHERE state = 'leased' AND lease_until < :now AND step IN :steps
    ORDER BY lease_until, id LIMIT 1"""


def claim_next(
    conn: Connection, steps: Sequence[str], *, now: int, lease_ms: int, holder: str | None = None
) -> Claim | None:
    """Take the row of these steps that has been due longest; rows left by dead holders come last."""
    skip = " FOR UPDATE SKIP LOCKED" if conn.dialect.name == "postgresql" else ""
    for choice in (_NEXT_READY, _NEXT_LEFT):
        found = text(choice + skip).bindparams(bindparam("steps", type_=Text, expanding=True))
        row_id = conn.execute(found, {"now": now, "steps": list(steps)}).scalar()
        if row_id is not None:
            return claim(conn, int(row_id), now=now, lease_ms=lease_ms, holder=holder)
    return None


_FINISH = text("""
    UPDATE work SET
        state = CASE WHEN again IS NULL AND CAST(:again_at AS BIGINT) IS NULL THEN 'done' ELSE 'ready' END,
        not_before = CASE
            WHEN again IS NULL THEN coalesce(CAST(:again_at AS BIGINT), not_before)
            WHEN again < CAST(:again_at AS BIGINT) THEN again
            ELSE coalesce(CAST(:again_at AS BIGINT), again) END,
        again = NULL, attempts = 0, deaths = 0, lease_until = NULL, holder = NULL, reason = NULL,
        changed_at = :now
    WHERE id = :id AND token = :token AND state = 'leased'
    RETURNING state, not_before
""")


def finish(conn: Connection, claim: Claim, *, now: int, again_at: int | None = None) -> int | None:
    """End a claim well: the row is done, or ready again at `again_at` or a nudge's instant, the nearer one.

    Returns:
        The new not_before, or None when the row is done.

    Raises:
        LeaseLost: when the row has another holder.
    """
    row = conn.execute(_FINISH, _values(claim, now, again_at=again_at)).first()
    if row is None:
        raise LeaseLost(_lost(claim))
    return int(row.not_before) if row.state == "ready" else None


_POSTPONE = text("""
    UPDATE work SET state = 'ready', not_before = :until, again = NULL, lease_until = NULL,
        holder = NULL, attempts = attempts - :uncounted, reason = :reason, changed_at = :now
    WHERE id = :id AND token = :token AND state = 'leased'
    RETURNING id
""")


def postpone(
    conn: Connection, claim: Claim, *, now: int, until: int, reason: str | None, counted: bool = True
) -> None:
    """Give the row back until then; not `counted` when it only waited its turn. A nudge meanwhile waits too.

    Raises:
        LeaseLost: when the row has another holder.
    """
    _own(conn, _POSTPONE, claim, now, until=until, reason=_reason(reason), uncounted=int(not counted))


_PARK = text("""
    UPDATE work SET state = 'parked', again = NULL, lease_until = NULL, holder = NULL,
        reason = :reason, changed_at = :now
    WHERE id = :id AND token = :token AND state = 'leased'
    RETURNING id
""")


def park(conn: Connection, claim: Claim, *, now: int, reason: str) -> None:
    """Set the row aside, with its reason, until somebody asks for it again.

    Raises:
        LeaseLost: when the row has another holder.
    """
    _own(conn, _PARK, claim, now, reason=_reason(reason))


_DIED = text("""
    UPDATE work SET state = CASE WHEN deaths + 1 >= :deaths THEN 'parked' ELSE 'ready' END,
        deaths = deaths + 1, not_before = :until, again = NULL, lease_until = NULL,
        holder = NULL, reason = :reason, changed_at = :now
    WHERE id = :id AND token = :token AND state = 'leased'
    RETURNING state
""")


def died(conn: Connection, claim: Claim, *, now: int, until: int, reason: str) -> bool:
    """Charge the row with the death of its reader; True when it was the third and the row is parked.

    Raises:
        LeaseLost: when the row has another holder.
    """
    return bool(_own(conn, _DIED, claim, now, until=until, reason=_reason(reason), deaths=DEATHS) == "parked")


_EXTEND = text("""
    UPDATE work SET lease_until = :now + :lease
    WHERE id = :id AND token = :token AND state = 'leased'
    RETURNING lease_until
""")


def extend(conn: Connection, claim: Claim, *, now: int, lease_ms: int) -> int:
    """Hold the row for longer and return the new end of the lease.

    Raises:
        LeaseLost: when the row has another holder.
    """
    return int(_own(conn, _EXTEND, claim, now, lease=lease_ms))


_HOLD = "SELECT id FROM work WHERE id = :id AND token = :token AND state = 'leased'"


def hold(conn: Connection, claim: Claim) -> None:
    """Make sure that nobody else takes the row before this transaction ends.

    Raises:
        LeaseLost: when somebody has.
    """
    lock = " FOR UPDATE" if conn.dialect.name == "postgresql" else ""
    _own(conn, text(_HOLD + lock), claim, 0)


def _own(conn: Connection, statement: Any, claim: Claim, now: int, **values: Any) -> Any:
    answer = conn.execute(statement, _values(claim, now, **values)).scalar()
    if answer is None:
        raise LeaseLost(_lost(claim))
    return answer


def _values(claim: Claim, now: int, **values: Any) -> dict[str, Any]:
    return {"id": claim.id, "token": claim.token, "now": now, **values}


def _reason(reason: str | None) -> str | None:
    return None if reason is None else note(reason)


def _lost(claim: Claim) -> str:
    return f"{claim.step} row {claim.id}: the lease with token {claim.token} is lost"
