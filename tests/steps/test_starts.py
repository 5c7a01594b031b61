"""A row that takes its whole worker process along, each time: nobody is left to say so."""

import pytest

from storage import clock, work
from storage.engine import begin
from tests.steps.house import House
from tests.steps.newswire import OPENING, Item, Wire, feed, page
from worker.retry import most_starts


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
