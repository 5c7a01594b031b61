"""A store's clock that is set back, or leaps ahead: waits and leases keep their length."""

import pytest
from sqlalchemy import Engine

from storage import hosts, setback, work
from storage.engine import begin
from tests.storage.rows_of_work import LEASE, T0, enqueue, row

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
YEARS = 12 * 365 * DAY  # from 2028 to 2040, and back
BACK = [HOUR, DAY, YEARS]


def follow(store: Engine, now: int) -> list[tuple[str, int]]:
    with begin(store) as conn:
        return sorted((moved.subject, moved.not_before - now) for moved in setback.follow(conn, now))


@pytest.mark.parametrize("jump", BACK)
def test_waits_and_leases_keep_their_length(store: Engine, jump: int) -> None:
    with begin(store) as conn:
        for subject, wait in (
            ("due", -MINUTE),
            ("soon", 5 * MINUTE),
            ("tomorrow", DAY),
            ("never", work.NEVER - T0),
        ):
            work.enqueue(conn, "collect", subject, not_before=T0 + wait, now=T0)
        leased = work.enqueue(conn, "parse", "leased", not_before=T0, now=T0)
        held = work.claim(conn, leased, now=T0, lease_ms=LEASE)
        assert held
        work.enqueue(conn, "parse", "leased", not_before=T0 + MINUTE, now=T0 + 1)
    now = T0 - jump
    with begin(store) as conn:
        assert setback.set_back_by(conn, now) == jump
    moved = dict(follow(store, now))
    assert moved.pop("never") == work.NEVER - now
    assert moved.pop("leased") is not None
    assert moved == {"due": 0, "soon": 5 * MINUTE, "tomorrow": DAY}
    with begin(store) as conn:
        assert setback.set_back_by(conn, now) == 0
        assert setback.follow(conn, now) == ()
        assert work.claim(conn, leased, now=now + LEASE, lease_ms=LEASE) is None, "its holder may live"
        again = work.claim(conn, leased, now=now + LEASE + 1, lease_ms=LEASE)
        assert again
        assert again.token == held.token + 1


def test_a_nudge_after_the_jump_hides_no_lease(store: Engine) -> None:
    row_id = enqueue(store, "1")
    with begin(store) as conn:
        assert work.claim(conn, row_id, now=T0, lease_ms=LEASE)
        work.enqueue(conn, "parse", "1", not_before=T0 - HOUR, now=T0 - HOUR)
    follow(store, T0 - HOUR)
    with begin(store) as conn:
        assert work.claim(conn, row_id, now=T0 - HOUR + LEASE + 1, lease_ms=LEASE)


def test_a_nudge_that_waits_counts_from_now_too(store: Engine) -> None:
    row_id = enqueue(store, "1")
    with begin(store) as conn:
        held = work.claim(conn, row_id, now=T0, lease_ms=LEASE)
        assert held
        work.enqueue(conn, "parse", "1", not_before=T0 + MINUTE, now=T0)
    follow(store, T0 - DAY)
    with begin(store) as conn:
        assert work.finish(conn, held, now=T0 - DAY) == T0 - DAY + MINUTE


def test_what_was_set_before_the_jump_stays(store: Engine) -> None:
    early = enqueue(store, "early", at=T0 + DAY)
    with begin(store) as conn:
        work.enqueue(conn, "parse", "late", not_before=T0 + 3 * HOUR, now=T0 + 2 * HOUR)
    assert follow(store, T0 + HOUR) == [("late", HOUR)]
    assert row(store, early).not_before == T0 + DAY


def test_clocks_that_differ_a_little_are_left_alone(store: Engine) -> None:
    enqueue(store, "1")
    with begin(store) as conn:
        assert setback.set_back_by(conn, T0 - 4_000) == 0
        assert setback.follow(conn, T0 - 4_000) == ()


def test_hosts_and_their_lines_do_not_wait_for_the_old_time(store: Engine) -> None:
    with begin(store) as conn:
        for number in range(5):
            hosts.reserve(conn, "a", number, now=T0, gap=60_000)
        hosts.hold(conn, "b", T0 + HOUR, now=T0)
        setback.follow(conn, T0 - DAY)
        assert hosts.reserve(conn, "a", 3, now=T0 - DAY, gap=1_000) == 0
        assert not hosts.held(conn, "b", T0 - DAY)


def test_what_is_done_or_parked_is_no_sign_of_a_jump(store: Engine) -> None:
    done, parked = enqueue(store, "1"), enqueue(store, "2")
    with begin(store) as conn:
        first = work.claim(conn, done, now=T0, lease_ms=LEASE)
        second = work.claim(conn, parked, now=T0, lease_ms=LEASE)
        assert first
        assert second
        work.finish(conn, first, now=T0)
        work.park(conn, second, now=T0, reason="no")
        assert setback.set_back_by(conn, T0 - DAY) == 0
