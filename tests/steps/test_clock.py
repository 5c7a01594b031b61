"""The store's clock leaps while a house is at work: what waits goes on within its own waits."""

from datetime import UTC, datetime

import pytest

from storage import clock, work
from storage.engine import begin
from tests.steps.house import DAY, HOUR, House
from tests.steps.newswire import OPENING, Item, Wire, feed, page
from worker.execute import Execution
from worker.steps import LEASES

MINUTE = 60_000
YEARS = 12 * 365 * DAY  # from 2028 to 2040
DAILY = """
[[interests]]
name = "assembly"

[[subscriptions]]
name = "desk"
to = ["desk@example.org"]
interests = ["assembly"]
schedule = "daily 07:00 UTC"
"""


@pytest.fixture
def watched(house: House, wire: Wire) -> House:
    """A page is to be collected, the feed to be polled in ten minutes, a digest to be made tomorrow at 7."""
    house.configure(house.source(), DAILY)
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    return house


def swept(house: House) -> None:
    """What a supervisor's timer does."""
    Execution(house.context).sweep()


@pytest.mark.parametrize("jump", [HOUR, -HOUR, -DAY, YEARS, -YEARS])
def test_a_row_of_a_worker_that_died_goes_on_after_its_lease(watched: House, wire: Wire, jump: int) -> None:
    (row,) = watched.rows("collect")
    with begin(watched.engine) as conn:
        assert work.claim(conn, row.id, now=clock.now(conn), lease_ms=LEASES["collect"])
    watched.later(jump)
    swept(watched)
    if jump < 0:
        watched.do("collect")
        assert wire.asked("/1") == [], "its holder may live"
    watched.later(LEASES["collect"] + MINUTE)
    watched.do("collect")
    assert len(wire.asked("/1")) == 1


@pytest.mark.parametrize("jump", [HOUR, -HOUR, -DAY, YEARS, -YEARS])
def test_polls_and_retries_go_on(watched: House, wire: Wire, jump: int) -> None:
    wire.refuse("/1", 500)
    watched.do("collect")
    wire.put("/1", page(OPENING))
    watched.later(jump)
    swept(watched)
    watched.later(12 * MINUTE)
    before = len(wire.asked("/feed.xml"))
    watched.do()
    assert len(wire.asked("/feed.xml")) == before + 1
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1
    assert watched.parked() == []


@pytest.mark.parametrize("jump", [-HOUR, -DAY, -YEARS])
def test_without_a_broker_the_drain_follows_the_clock(watched: House, wire: Wire, jump: int) -> None:
    watched.do("collect")
    watched.later(jump)
    Execution(watched.context).run_next(["collect"])
    watched.later(HOUR + MINUTE)
    watched.do("collect")
    assert len(wire.asked("/1")) == 2, "the look for corrections after an hour"


@pytest.mark.parametrize("jump", [-HOUR, -DAY, -YEARS])
def test_a_digest_keeps_the_hour_of_the_wall_clock(watched: House, jump: int) -> None:
    watched.later(jump)
    swept(watched)
    at = watched.row("digest", "desk").not_before
    assert 0 < at - watched.now <= DAY
    told = datetime.fromtimestamp(at / 1000, UTC)
    assert (told.hour, told.minute) == (7, 0)


def test_a_digest_that_was_due_is_made_all_the_same(watched: House) -> None:
    watched.later(watched.row("digest", "desk").not_before - watched.now + MINUTE)
    with begin(watched.engine) as conn:
        work.enqueue(conn, "digest", "desk", not_before=clock.now(conn), now=clock.now(conn))
    watched.later(-2 * HOUR)
    swept(watched)
    assert watched.row("digest", "desk").not_before <= watched.now
