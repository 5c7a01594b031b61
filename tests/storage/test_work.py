"""The work table, one promise a test."""

import pytest
from sqlalchemy import Engine

from storage import work
from storage.engine import begin, read
from tests.storage.rows_of_work import LEASE, T0, claim, enqueue, must, row


def test_a_row_is_claimed_when_its_time_has_come_and_by_one_only(store: Engine) -> None:
    row_id = enqueue(store, "1", at=T0 + 10)
    with begin(store) as conn:
        assert work.claim(conn, row_id, now=T0 + 9, lease_ms=LEASE) is None
        first = work.claim(conn, row_id, now=T0 + 10, lease_ms=LEASE)
        assert first == work.Claim(row_id, "parse", "1", 1, 1, 0, T0 + 10, T0 + 10 + LEASE)
        assert work.claim(conn, row_id, now=T0 + 11, lease_ms=LEASE) is None
        assert work.claim_next(conn, ["parse"], now=T0 + 11, lease_ms=LEASE) is None


def test_a_finished_row_is_done_and_a_recurring_one_ready_again(store: Engine) -> None:
    once, always = enqueue(store, "once"), enqueue(store, "always")
    with begin(store) as conn:
        for row_id, again_at in ((once, None), (always, T0 + 500)):
            held = work.claim(conn, row_id, now=T0, lease_ms=LEASE)
            assert held
            assert work.finish(conn, held, now=T0, again_at=again_at) == again_at
    assert row(store, once).state == "done"
    assert (row(store, always).state, row(store, always).not_before) == ("ready", T0 + 500)
    assert row(store, always).attempts == 0


def test_the_second_holder_makes_the_first_ones_token_stale(store: Engine) -> None:
    row_id = enqueue(store, "1")
    first = claim(store, row_id)
    with begin(store) as conn:
        assert work.claim(conn, row_id, now=first.lease_until, lease_ms=LEASE) is None
    second = claim(store, row_id, first.lease_until + 1)
    assert (second.token, second.attempts) == (2, 2)
    late = T0 + 2 * LEASE
    for act in (
        lambda conn: work.finish(conn, first, now=late),
        lambda conn: work.postpone(conn, first, now=late, until=late, reason=None),
        lambda conn: work.park(conn, first, now=late, reason="x"),
        lambda conn: work.died(conn, first, now=late, until=late, reason="x"),
        lambda conn: work.extend(conn, first, now=late, lease_ms=LEASE),
        lambda conn: work.hold(conn, first),
    ):
        with pytest.raises(work.LeaseLost, match="parse row"), begin(store) as conn:
            act(conn)
    with begin(store) as conn:
        work.finish(conn, second, now=late)


def test_a_lost_lease_rolls_back_what_was_written_with_it(store: Engine) -> None:
    row_id = enqueue(store, "1")
    first = claim(store, row_id)
    claim(store, row_id, T0 + LEASE + 1)
    with pytest.raises(work.LeaseLost), begin(store) as conn:
        work.enqueue(conn, "match", "from the dead", not_before=T0, now=T0)
        work.finish(conn, first, now=T0)
    with read(store) as conn:
        assert work.find(conn, "match", "from the dead") is None


def test_a_row_may_be_finished_after_its_lease_while_nobody_else_took_it(store: Engine) -> None:
    held = claim(store, enqueue(store, "1"))
    with begin(store) as conn:
        assert work.finish(conn, held, now=held.lease_until + 10_000) is None


def test_a_nudge_makes_done_ready_and_ready_nearer_never_later(store: Engine) -> None:
    row_id = enqueue(store, "1", at=T0 + 1000)
    assert enqueue(store, "1", at=T0 + 2000) == row_id
    assert row(store, row_id).not_before == T0 + 1000
    assert enqueue(store, "1", at=T0) == row_id
    assert row(store, row_id).not_before == T0
    held = claim(store, row_id)
    with begin(store) as conn:
        work.finish(conn, held, now=T0)
    enqueue(store, "1", at=T0 + 3000)
    assert (row(store, row_id).state, row(store, row_id).not_before) == ("ready", T0 + 3000)


@pytest.mark.parametrize(
    ("again_at", "nudges", "expected"),
    [
        (None, [T0 + 5], T0 + 5),
        (None, [T0 + 9, T0 + 5, T0 + 7], T0 + 5),
        (T0 + 3, [T0 + 5], T0 + 3),
        (T0 + 100, [T0 + 5], T0 + 5),
        (work.NEVER, [], work.NEVER),
    ],
)
def test_a_nudge_while_leased_is_kept_for_later(
    store: Engine, again_at: int | None, nudges: list[int], expected: int
) -> None:
    row_id = enqueue(store, "1")
    held = claim(store, row_id)
    for at in nudges:
        enqueue(store, "1", at=at)
        assert row(store, row_id).state == "leased"
    with begin(store) as conn:
        assert work.finish(conn, held, now=T0, again_at=again_at) == expected
    after = row(store, row_id)
    assert (after.state, after.not_before, after.again) == ("ready", expected, None)


def test_a_parked_row_stays_parked_until_somebody_asks(store: Engine) -> None:
    row_id = enqueue(store, "1")
    held = claim(store, row_id)
    with begin(store) as conn:
        work.park(conn, held, now=T0, reason="no title")
    assert enqueue(store, "1") == row_id
    with read(store) as conn:
        assert [(parked.id, parked.reason) for parked in work.parked(conn)] == [(row_id, "no title")]
    assert enqueue(store, "1", unpark=True) == row_id
    after = row(store, row_id)
    assert (after.state, after.attempts, after.reason) == ("ready", 0, None)


def test_retry_takes_one_parked_row_or_all(store: Engine) -> None:
    rows = [enqueue(store, str(number)) for number in range(3)]
    waiting = enqueue(store, "waiting")
    with begin(store) as conn:
        for row_id in rows:
            held = work.claim(conn, row_id, now=T0, lease_ms=LEASE)
            assert held
            work.park(conn, held, now=T0, reason="x")
        assert work.retry(conn, waiting, T0) == []
        assert work.retry(conn, rows[1], T0) == [rows[1]]
        assert work.retry(conn, None, T0) == [rows[0], rows[2]]
        assert work.parked(conn) == ()


def test_three_deaths_park_a_row_and_a_success_forgives(store: Engine) -> None:
    row_id = enqueue(store, "1")
    for number in (1, 2):
        with begin(store) as conn:
            held = work.claim(conn, row_id, now=T0, lease_ms=LEASE)
            assert held
            assert not work.died(conn, held, now=T0, until=T0, reason="killed by signal 9")
        assert row(store, row_id).deaths == number
    held = claim(store, row_id)
    with begin(store) as conn:
        work.finish(conn, held, now=T0, again_at=T0)
    assert row(store, row_id).deaths == 0
    parked = []
    for _ in range(3):
        held = claim(store, row_id)
        with begin(store) as conn:
            parked.append(work.died(conn, held, now=T0, until=T0, reason="killed by signal 9"))
    assert parked == [False, False, True]
    assert row(store, row_id).state == "parked"


def test_a_reason_is_short_and_can_be_stored(store: Engine) -> None:
    held = claim(store, enqueue(store, "1"))
    with begin(store) as conn:
        work.park(conn, held, now=T0, reason="what\x00 a \ud800 page: " + "x" * 10_000)
    reason = row(store, held.id).reason
    assert reason
    assert reason.startswith("what\ufffd a \ufffd page: ")
    assert len(reason) == 2000


def test_waiting_for_a_turn_is_no_attempt(store: Engine) -> None:
    row_id = enqueue(store, "1")
    for counted, attempts in ((True, 1), (False, 1), (True, 2)):
        held = claim(store, row_id)
        with begin(store) as conn:
            work.postpone(conn, held, now=T0, until=T0, reason="busy", counted=counted)
        assert row(store, row_id).attempts == attempts


def test_extend_moves_the_end_of_the_lease(store: Engine) -> None:
    held = claim(store, enqueue(store, "1"))
    with begin(store) as conn:
        assert work.extend(conn, held, now=T0 + LEASE, lease_ms=LEASE) == T0 + 2 * LEASE
        assert work.claim(conn, held.id, now=T0 + 2 * LEASE, lease_ms=LEASE) is None


def test_claim_next_takes_the_longest_due_of_its_steps_and_then_what_the_dead_left(store: Engine) -> None:
    with begin(store) as conn:
        late = work.enqueue(conn, "parse", "late", not_before=T0 + 2, now=T0)
        early = work.enqueue(conn, "match", "early", not_before=T0 + 1, now=T0)
        other = work.enqueue(conn, "poll", "other", not_before=T0, now=T0)
        left = work.enqueue(conn, "parse", "left", not_before=T0, now=T0)
        work.claim(conn, left, now=T0, lease_ms=1)
        steps = ["parse", "match"]
        taken = [work.claim_next(conn, steps, now=T0 + 5, lease_ms=LEASE) for _ in range(4)]
        assert [held and held.id for held in taken] == [early, late, left, None]
        assert work.claim_next(conn, [], now=T0 + 5, lease_ms=LEASE) is None
        assert must(conn, other).state == "ready"


def test_cancel_takes_the_row_from_its_holder(store: Engine) -> None:
    held = claim(store, enqueue(store, "1"))
    enqueue(store, "1")
    with begin(store) as conn:
        work.cancel(conn, "parse", "1", now=T0)
    with pytest.raises(work.LeaseLost), begin(store) as conn:
        work.finish(conn, held, now=T0, again_at=T0)
    assert row(store, held.id).state == "done"


def test_counts_tell_state_and_what_is_due(store: Engine) -> None:
    enqueue(store, "now")
    enqueue(store, "later", at=T0 + 100)
    claim(store, enqueue(store, "held"))
    with read(store) as conn:
        assert work.counts(conn, T0) == (
            work.Count("parse", "leased", 1, 0),
            work.Count("parse", "ready", 2, 1),
        )
        assert [count.due for count in work.counts(conn, T0 + LEASE + 1)] == [1, 2]


def test_hints_pause_30_s_and_double_to_10_minutes(store: Engine) -> None:
    enqueue(store, "1")
    gaps, last, now = [], T0, T0
    while len(gaps) < 8:
        with begin(store) as conn:
            if work.due(conn, now=now):
                gaps.append((now - last) // 1000)
                last = now
        now += 10_000
    assert gaps == [0, 30, 60, 120, 240, 480, 600, 600]


def test_what_the_caller_hinted_is_not_hinted_again_at_once(store: Engine) -> None:
    early = enqueue(store, "hinted in its transaction", hinted=True)
    late = enqueue(store, "hinted after")
    with begin(store) as conn:
        work.hinted(conn, [late], T0)
        work.hinted(conn, [], T0)
        assert work.due(conn, now=T0 + 29_999) == []
        assert work.due(conn, now=T0 + 30_000) == [(early, "parse"), (late, "parse")]


def test_due_is_limited_and_longest_due_first(store: Engine) -> None:
    rows = [enqueue(store, str(number), at=T0 - number) for number in range(5)]
    with begin(store) as conn:
        assert [row_id for row_id, _ in work.due(conn, now=T0, limit=3)] == rows[:1:-1]
        assert [row_id for row_id, _ in work.due(conn, now=T0, limit=3)] == rows[1::-1]
        assert work.due(conn, now=T0, limit=3) == []


def test_a_lease_that_ran_out_is_hinted_at_once(store: Engine) -> None:
    row_id = enqueue(store, "1", hinted=True)
    claim(store, row_id)
    with begin(store) as conn:
        assert work.due(conn, now=T0 + LEASE) == []
        assert work.due(conn, now=T0 + LEASE + 1) == [(row_id, "parse")]


def test_a_clock_set_back_does_not_silence_the_hints(store: Engine) -> None:
    row_id = enqueue(store, "1", at=T0 - 7_200_000)
    with begin(store) as conn:
        assert work.due(conn, now=T0)
        assert work.due(conn, now=T0 - 3_600_000) == [(row_id, "parse")]
