"""A row that takes its whole worker process along, each time: nobody is left to say so."""

import pytest

from storage import clock, hosts, work
from storage.engine import begin
from tests.steps.house import House
from tests.steps.newswire import OPENING, Item, Wire, feed, page
from worker.execute import Execution
from worker.pacing.retry import most_starts


def start_and_die(house: House, row: work.Work, times: int) -> None:
    """Claims that nobody finishes, each after the lease of the one before."""
    started = house.now
    with begin(house.engine) as conn:
        for number in range(times):
            assert work.claim(conn, row.id, now=started + 10 * number, lease_ms=1)
    house.later(60_000)


@pytest.fixture
def collected(house: House, wire: Wire) -> House:
    house.configure(house.source())
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    house.do("collect")
    return house


def test_a_row_that_never_ends_is_parked_before_its_step(collected: House) -> None:
    (row,) = collected.rows("parse")
    most = most_starts("parse") or 0
    start_and_die(collected, row, most)
    collected.do("parse")
    assert collected.parked() == [("parse", f"started {most} times without an end")]
    with begin(collected.engine) as conn:
        work.retry(conn, row.id, now=clock.now(conn))
    collected.do("parse")
    assert collected.row("parse", row.subject).state == "done"


def test_one_start_less_is_a_start(collected: House) -> None:
    (row,) = collected.rows("parse")
    start_and_die(collected, row, (most_starts("parse") or 0) - 1)
    collected.do("parse")
    assert collected.row("parse", row.subject).state == "done"


def test_a_source_is_polled_however_often_it_was_started(house: House, wire: Wire) -> None:
    assert most_starts("poll") is None
    house.configure(house.source())
    wire.put("/feed.xml", feed())
    (row,) = house.rows("poll")
    start_and_die(house, row, 100)
    house.do("poll")
    assert (house.row("poll", row.subject).state, house.row("poll", row.subject).attempts) == ("ready", 0)


def test_a_lease_lost_while_waiting_for_a_turn_is_no_error(house: House, wire: Wire) -> None:
    """The worker slept through its lease; when it wakes, its host has no slot for it."""
    house.configure(house.source())
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    house.reload(house.file.read_text().replace("host_gap_s = 0", "host_gap_s = 60"))
    (row,) = house.rows("collect")
    with begin(house.engine) as conn:
        hosts.hold(conn, "127.0.0.1", house.now + 600_000, now=house.now)
        slept = work.claim(conn, row.id, now=house.now, lease_ms=1)
        assert slept
        other = work.claim(conn, row.id, now=house.now + 10, lease_ms=600_000)
        assert other
    assert Execution(house.context)._do(slept)
    assert house.row("collect", row.subject).token == other.token
