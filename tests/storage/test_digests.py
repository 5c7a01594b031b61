"""Interests and subscriptions, what was told and what was not, deliveries, and those who want no more."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection, Engine, select

from storage import (
    deliveries,
    digests,
    interests,
    schema,
    subscriptions,
    suppressions,
    work,
)
from storage.engine import begin, read
from tests.storage.rows_of_releases import T0, configure, matched, subscribe

DAILY = "daily 07:00 Europe/Paris"
ADDRESS = "Émile@Example.org"


def digest_row(conn: Connection, name: str = "desk") -> work.Work:
    row = work.find(conn, "digest", name)
    assert row
    return row


def test_interests_follow_the_config(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, interest_ids=("b", "a"))
        assert interests.enabled(conn) == (interests.Interest("a", "{}"), interests.Interest("b", "{}"))
        interests.sync(conn, [interests.Interest("b", '{"x":1}')])
        assert interests.enabled(conn) == (interests.Interest("b", '{"x":1}'),)
        interests.sync(conn, [])
        assert interests.enabled(conn) == ()


def test_a_match_is_kept_as_it_was_first(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, interest_ids=("a", "b"))
        revision = matched(conn, "x", "u", "a")
        interests.store_matches(conn, revision.id, {"a": "[]", "b": "[]"}, now=T0 + 1)
        assert [(match.interest_id, match.evidence) for match in interests.matches(conn, revision.id)] == [
            ("a", '["why"]'),
            ("b", "[]"),
        ]


def test_a_nudge_reaches_the_immediate_subscriptions_that_hold_the_interest(store: Engine) -> None:
    with begin(store) as conn:
        configure(
            conn,
            interest_ids=("cyber", "elections"),
            subscribed=(
                subscribe("both", held=("cyber", "elections")),
                subscribe("gone"),
                subscribe("daily", schedule=DAILY, first_at=T0 + 999),
                subscribe("other", held=("elections",)),
            ),
        )
        configure(
            conn,
            interest_ids=("cyber", "elections"),
            subscribed=(
                subscribe("both", held=("cyber", "elections")),
                subscribe("daily", schedule=DAILY, first_at=T0 + 999),
                subscribe("other", held=("elections",)),
            ),
        )
        settle(conn, "both", "other")
        rows = subscriptions.nudge_immediate(conn, ["cyber", "unheard"], now=T0, settle=7)
        assert rows == [digest_row(conn, "both").id]
        everybody = subscriptions.nudge_immediate(conn, None, now=T0, settle=work.NEVER - T0)
        assert everybody == [digest_row(conn, name).id for name in ("both", "other")]
        assert digest_row(conn, "both").not_before == T0 + 7
        assert digest_row(conn, "daily").not_before == T0 + 999
        assert digest_row(conn, "other").not_before == work.NEVER
        assert digest_row(conn, "gone").state == "done"


def settle(conn: Connection, *names: str) -> None:
    """Let the first digests, that look at what matched before, be over."""
    for name in names:
        held = work.claim(conn, digest_row(conn, name).id, now=T0, lease_ms=1)
        assert held
        work.finish(conn, held, now=T0, again_at=work.NEVER)


def test_a_schedule_changes_and_a_due_digest_stays_due(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(schedule=DAILY, first_at=T0 + 100),))
        configure(conn, subscribed=(subscribe(schedule=DAILY, first_at=T0 + 86_400_100),), now=T0 + 200)
        assert digest_row(conn).not_before == T0 + 100
        configure(conn, subscribed=(subscribe(schedule="weekly", first_at=T0 + 600_000),), now=T0 + 200)
        assert digest_row(conn).not_before == T0 + 600_000
        configure(conn, subscribed=(), now=T0 + 300)
        configure(conn, subscribed=(subscribe(schedule="weekly", first_at=T0 + 700_000),), now=T0 + 400)
        assert (digest_row(conn).state, digest_row(conn).not_before) == ("ready", T0 + 700_000)


def test_a_schedule_that_changes_while_a_digest_is_made_counts_all_the_same(store: Engine) -> None:
    """The one being made read the old schedule, and would come back in the year 9999."""
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(),))
        held = work.claim(conn, digest_row(conn).id, now=T0, lease_ms=1_000)
        assert held
        configure(conn, subscribed=(subscribe(schedule=DAILY, first_at=T0 + 600_000),), now=T0 + 1)
        work.finish(conn, held, now=T0 + 2, again_at=work.NEVER)
        assert digest_row(conn).not_before == T0 + 600_000


def test_four_workers_sync_at_once(store: Engine) -> None:
    start = threading.Barrier(4)

    def follow(_: int) -> None:
        start.wait(10)
        with begin(store) as conn:
            configure(conn, source_ids=("a", "b"), subscribed=(subscribe(),))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(follow, range(4)))
    with read(store) as conn:
        assert [(count.step, count.n) for count in work.counts(conn, T0)] == [("digest", 1), ("poll", 2)]


@pytest.fixture
def mail(store: Engine) -> work.Claim:
    """A delivery to make, claimed."""
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(recipients=(ADDRESS,)),))
        digests.store(conn, digests.Digest("d1", "desk", T0, "{}", T0))
        for _ in range(2):
            draft = deliveries.Draft("m1", "d1", "desk", "email", ADDRESS, None, "<m1@x>")
            deliveries.add(conn, draft, now=T0)
        row = work.enqueue(conn, "deliver", "m1", not_before=T0, now=T0)
        held = work.claim(conn, row, now=T0, lease_ms=1000)
    assert held
    return held


def test_a_delivery_goes_through_its_states(store: Engine, mail: work.Claim) -> None:
    with begin(store) as conn:
        first = deliveries.attempting(conn, mail, now=T0 + 1)
        assert first
        assert (first.state, first.attempts, first.doubtful) == ("attempting", 1, False)
        deliveries.waiting(conn, "m1", receipt="451 later\x00", now=T0 + 2)
        second = deliveries.attempting(conn, mail, now=T0 + 3)
        assert second
        assert (second.attempts, second.doubtful, second.receipt) == (2, False, "451 later\ufffd")
        deliveries.accepted(conn, "m1", receipt="250 queued", now=T0 + 4)
        assert deliveries.attempting(conn, mail, now=T0 + 5) is None
        (kept,) = deliveries.of_digest(conn, "d1")
        assert (kept.state, kept.receipt, kept.changed_at) == ("accepted", "250 queued", T0 + 4)
        assert deliveries.counts(conn) == {"accepted": 1, "doubtful": 0}


@pytest.mark.parametrize("told", [True, False])
def test_an_attempt_that_nobody_knows_the_end_of_is_doubtful(
    store: Engine, mail: work.Claim, told: bool
) -> None:
    with begin(store) as conn:
        deliveries.attempting(conn, mail, now=T0)
        if told:
            deliveries.waiting(conn, "m1", receipt="cut after the final dot", now=T0, doubtful=True)
        again = deliveries.attempting(conn, mail, now=T0)
        assert again
        assert (again.doubtful, again.attempts) == (True, 2)
        deliveries.failed(conn, "m1", receipt="550 no such user", now=T0)
        assert deliveries.counts(conn) == {"failed": 1, "doubtful": 1}
        retried = deliveries.attempting(conn, mail, now=T0)
        assert retried
        assert (retried.state, retried.attempts) == ("attempting", 3)


def test_who_lost_the_lease_attempts_nothing(store: Engine, mail: work.Claim) -> None:
    with begin(store) as conn:
        work.claim(conn, mail.id, now=T0 + 1001, lease_ms=1000)
    with pytest.raises(work.LeaseLost), begin(store) as conn:
        deliveries.attempting(conn, mail, now=T0 + 1002)
    with read(store) as conn:
        assert deliveries.counts(conn) == {"pending": 1, "doubtful": 0}


def test_an_address_is_suppressed_and_allowed_again(store: Engine) -> None:
    with begin(store) as conn:
        assert suppressions.suppress(conn, " Desk@Example.org", reason="unsubscribed", now=T0)
        assert not suppressions.suppress(conn, "desk@example.ORG", reason="unsubscribed", now=T0)
        assert suppressions.suppressed(conn, "DESK@example.org")
        assert not suppressions.suppressed(conn, "other@example.org")
        assert suppressions.allow(conn, "desk@example.org")
        assert not suppressions.allow(conn, "desk@example.org")
        assert not suppressions.suppressed(conn, "desk@example.org")


def test_a_forgotten_address_is_nowhere_and_stays_unwanted(store: Engine, mail: work.Claim) -> None:
    with begin(store) as conn:
        suppressions.suppress(conn, ADDRESS, reason="unsubscribed", now=T0)
        assert suppressions.forget(conn, "éMILE@example.org", now=T0) == 3
        for table in schema.metadata.sorted_tables:
            for row in conn.execute(select(table)):
                assert "émile@example.org" not in str(row).lower()
        assert suppressions.suppressed(conn, ADDRESS)
        assert suppressions.forget(conn, ADDRESS, now=T0) == 0
        subscription = subscriptions.get(conn, "desk")
        assert subscription
        assert subscription.recipients == ()


def test_a_sync_and_nudges_at_once_do_not_block_each_other(store: Engine) -> None:
    names = ("c", "a", "d", "b")
    everyone = tuple(subscribe(name) for name in names)
    with begin(store) as conn:
        configure(conn, subscribed=everyone)

    def turn(number: int) -> None:
        with begin(store) as conn:
            if number % 2:
                subscriptions.nudge_immediate(conn, ["cyber"], now=T0)
            else:
                configure(conn, subscribed=everyone[: 2 + number % 3])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(turn, range(40)))
