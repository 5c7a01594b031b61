"""Turns at a host: one request after the other, and none while it says that it is busy."""

import pytest

from storage.work import Work
from tests.steps.house import HOUR, House
from tests.steps.newswire import CLOSING, OPENING, Item, Wire, feed, page
from worker.execute import Execution

MINUTE = 60_000


def announce(house: House, links: list[str]) -> list[Work]:
    """Poll a feed of these pages; their rows."""
    items = [Item(f"INTERPOL General Assembly, part {number}", link) for number, link in enumerate(links)]
    house.wire.put("/feed.xml", feed(*items))
    house.poll()
    return house.rows("collect")


def with_pauses(house: House, seconds: float) -> None:
    house.reload(house.file.read_text().replace("host_gap_s = 0", f"host_gap_s = {seconds}"))


def pages(wire: Wire) -> list[str]:
    """What was asked for, without the feed."""
    return [request.path for request in wire.requests if request.path != "/feed.xml"]


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source())
    return house


def test_pages_of_one_host_are_asked_one_after_the_other(watched: House, wire: Wire) -> None:
    links = [wire.put(f"/{number}", page((OPENING, CLOSING)[number])) for number in (0, 1)]
    announce(watched, links)
    with_pauses(watched, 60)
    watched.do("collect")
    assert pages(wire) == ["/0"]
    waiting = watched.rows("collect")[1]
    assert (waiting.state, waiting.attempts, waiting.reason) == ("ready", 0, None), (
        "it only waits for its turn"
    )
    assert 2_000 < waiting.not_before - watched.now <= MINUTE
    watched.later(MINUTE)
    watched.do("collect")
    assert pages(wire) == ["/0", "/1"]


def test_many_pages_of_one_host_are_each_woken_once(watched: House, wire: Wire) -> None:
    rows = announce(watched, [wire.put(f"/{number}", page(OPENING)) for number in range(12)])
    with_pauses(watched, 30)
    for _ in rows:
        watched.do("collect")
        watched.later(30_000)
    assert pages(wire) == [f"/{number}" for number in range(12)]
    assert [row.token for row in watched.rows("collect")] == [1, *[2] * 11]


@pytest.mark.parametrize(
    ("status", "said", "minutes"), [(429, "1800", 30), (503, "1e9", 1), (429, "-1", 1), (503, "316800", 60)]
)
def test_one_busy_answer_holds_the_host_for_everybody(
    watched: House, wire: Wire, status: int, said: str, minutes: int
) -> None:
    links = [wire.refuse("/0", status, Retry_After=said)]
    links += [wire.put(f"/{number}", page(OPENING)) for number in (1, 2, 3)]
    announce(watched, links)
    watched.do("collect")
    assert pages(wire) == ["/0"]
    assert [row.attempts for row in watched.rows("collect")] == [1, 0, 0, 0], "only who asked is charged"
    watched.later(minutes * MINUTE - 5_000)
    watched.do("collect")
    assert pages(wire) == ["/0"]
    watched.later(10_000)
    watched.do("collect")
    assert sorted(pages(wire)[1:4]) == ["/1", "/2", "/3"]
    assert watched.parked() == []


def test_the_line_sleeps_while_the_host_is_held(watched: House, wire: Wire) -> None:
    links = [wire.put(f"/{number}", page(OPENING)) for number in range(6)]
    wire.refuse("/1", 429, Retry_After="1200")
    announce(watched, links)
    with_pauses(watched, 10)
    for _ in range(8):
        watched.do("collect")
        watched.later(10_000)
    assert pages(wire) == ["/0", "/1"]
    assert [row.token for row in watched.rows("collect")[2:]] == [1] * 4
    watched.later(1_200_000)
    for _ in range(8):
        watched.do("collect")
        watched.later(10_000)
    assert pages(wire)[2:6] == ["/2", "/3", "/4", "/5"]
    assert all(row.token <= 3 for row in watched.rows("collect")[2:])


def test_a_busy_feed_holds_the_pages_of_its_host(watched: House, wire: Wire) -> None:
    announce(watched, [wire.put("/1", page(OPENING))])
    wire.refuse("/feed.xml", 503, Retry_After="600")
    watched.poll()
    watched.do("collect")
    assert pages(wire) == []
    watched.later(11 * MINUTE)
    watched.do("collect")
    assert pages(wire) == ["/1"]


def test_a_busy_answer_at_a_refetch_holds_the_host_too(watched: House, wire: Wire) -> None:
    announce(watched, [wire.put("/0", page(OPENING)), wire.put("/1", page(CLOSING))])
    watched.do("collect")
    wire.refuse("/0", 429, Retry_After="1800")
    watched.later(HOUR + 1_000)
    watched.do("collect")
    assert pages(wire) == ["/0", "/1", "/0"]
    assert watched.rows("collect")[1].not_before - watched.now == pytest.approx(1_800_000, abs=10_000)


def test_a_host_that_others_redirect_to_has_turns_of_its_own(watched: House, wire: Wire) -> None:
    """Two names of one server: the wire sends on to "localhost", which is busy."""
    there = wire.url.replace("127.0.0.1", "localhost")
    links = [wire.refuse(f"/{number}", 302, Location=f"{there}/there{number}") for number in (0, 1)]
    wire.refuse("/there0", 429, Retry_After="1800")
    wire.put("/there1", page(OPENING))
    announce(watched, links)
    text = watched.file.read_text().replace(f'["{wire.address}"]', '["127.0.0.0/8", "::1/128"]')
    watched.reload(text)
    watched.do("collect")
    assert pages(wire) == ["/0", "/there0", "/1"], "the second is not sent to a busy host"
    assert watched.rows("collect")[1].attempts == 0
    watched.later(31 * MINUTE)
    execution = Execution(watched.context)
    while execution.run_next(["collect"]):
        pass
    assert pages(wire)[3:].count("/there1") == 1
