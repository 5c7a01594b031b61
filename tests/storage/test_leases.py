"""What a dead process held is ready again at once, and fenced like a lease that is over."""

import pytest
from sqlalchemy import Engine

from storage import leases, work
from storage.engine import begin
from tests.storage.rows_of_work import LEASE, T0, enqueue, row


def held(engine: Engine, subject: str, holder: str | None) -> work.Claim:
    row_id = enqueue(engine, subject)
    with begin(engine) as conn:
        claim = work.claim(conn, row_id, now=T0, lease_ms=LEASE, holder=holder)
    assert claim is not None
    return claim


def released(engine: Engine, holder: str) -> int:
    with begin(engine) as conn:
        return leases.release(conn, holder, now=T0 + 1)


@pytest.mark.parametrize(
    ("dead", "freed"), [("r1/12", {"a"}), ("r1", {"a", "b"}), ("r2", set()), ("r", set())]
)
def test_only_the_rows_of_the_dead_are_ready_again(store: Engine, dead: str, freed: set[str]) -> None:
    claims = {
        name: held(store, name, holder)
        for name, holder in {"a": "r1/12", "b": "r1/123", "c": "r12/1", "d": None}.items()
    }
    assert released(store, dead) == len(freed)
    states = {name: row(store, claim.id).state for name, claim in claims.items()}
    assert {name for name, state in states.items() if state == "ready"} == freed


def test_a_holder_that_lives_after_all_has_lost_the_row(store: Engine) -> None:
    first = held(store, "a", "r1/12")
    assert released(store, "r1/12") == 1
    with pytest.raises(work.LeaseLost), begin(store) as conn:
        work.finish(conn, first, now=T0 + 2)
    with begin(store) as conn:
        second = work.claim(conn, first.id, now=T0 + 2, lease_ms=LEASE, holder="r1/13")
    assert second is not None
    assert (second.token, second.attempts) == (first.token + 2, 2)
    assert released(store, "r1/12") == 0, "it has another holder now"


def test_a_nudge_that_came_meanwhile_is_answered_by_the_next_claim(store: Engine) -> None:
    first = held(store, "a", "r1/12")
    enqueue(store, "a", at=T0 + 50, now=T0 + 1)
    released(store, "r1/12")
    found = row(store, first.id)
    assert (found.state, found.not_before, found.again) == ("ready", T0, None)


def test_what_was_finished_postponed_or_parked_has_no_holder(store: Engine) -> None:
    ends = (
        lambda conn, claim: work.finish(conn, claim, now=T0, again_at=T0),
        lambda conn, claim: work.postpone(conn, claim, now=T0, until=T0, reason=None),
        lambda conn, claim: work.park(conn, claim, now=T0, reason="why"),
        lambda conn, claim: work.died(conn, claim, now=T0, until=T0, reason="why"),
        lambda conn, claim: work.cancel(conn, claim.step, claim.subject, now=T0),
    )
    for number, end in enumerate(ends):
        claim = held(store, f"{number}", "r1/12")
        with begin(store) as conn:
            end(conn, claim)
            assert conn.exec_driver_sql("SELECT count(holder) FROM work").scalar() == 0


def test_a_row_that_may_be_what_kills_waits_for_its_lease(store: Engine) -> None:
    row_id = enqueue(store, "a")
    for _ in range(leases.STARTS + 1):
        with begin(store) as conn:
            assert work.claim(conn, row_id, now=T0 + 2, lease_ms=LEASE, holder="r1/12")
        freed = released(store, "r1/12")
    assert freed == 0
    assert row(store, row_id).state == "leased"
