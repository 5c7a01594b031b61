"""collect: pages that are not there yet, and what a later look at a page may find instead of it."""

from typing import Any

import pytest

from tests.steps.house import DAY, HOUR, House
from tests.steps.newswire import CLOSING, OPENING, Answer, Item, Wire, feed, page


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source())
    return house


def announce(house: House, *items: Item) -> int:
    """Poll a feed of these items; the id of the first entry."""
    house.wire.put("/feed.xml", feed(*items))
    house.poll()
    return int(house.sql("SELECT id FROM entries ORDER BY id")[0].id)


def documents(house: House) -> list[str]:
    return [one.text for one in house.sql("SELECT text FROM documents ORDER BY id")]


CHECK = b"<html><head><title>Just a moment...</title></head><body><p>Checking your browser.</p></body></html>"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 20


def test_a_bot_check_is_waited_out(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.put("/1", CHECK)))
    for _ in range(5):
        watched.do("collect")
        row = watched.row("collect", entry)
        assert (row.state, "bot check" in (row.reason or "")) == ("ready", True)
        watched.later(row.not_before - watched.now + 1)
    assert documents(watched) == []
    wire.put("/1", page(OPENING))
    watched.do("collect", "parse")
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1


def test_a_bot_check_without_end_is_parked_after_a_day(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.put("/1", CHECK)))
    for _ in range(10):
        watched.do("collect")
        watched.later(DAY)
    row = watched.row("collect", entry)
    assert (row.state, row.attempts) == ("parked", 8)
    assert "bot check" in (row.reason or "")


@pytest.mark.parametrize("instead", [CHECK, PDF, b"", b"<html><body></body></html>"])
def test_what_is_no_page_at_a_refetch_takes_nothing_away(watched: House, wire: Wire, instead: bytes) -> None:
    entry = announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect", "parse")
    wire.put("/1", instead)
    watched.later(HOUR + 1_000)
    watched.do("collect", "parse")
    row = watched.row("collect", entry)
    assert (row.state, row.attempts) == ("ready", 0)
    assert abs(row.not_before - watched.now - 5 * HOUR) < 60_000
    wire.put("/1", page((OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:])))
    watched.later(5 * HOUR)
    watched.do("collect", "parse")
    assert len(documents(watched)) == 2
    assert watched.parked() == []


def test_validators_are_not_sent_to_another_address(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect")
    announce(
        watched, Item(link=wire.url + "/1?utm_source=feed", summary="The Assembly opened, INTERPOL says.")
    )
    watched.later(HOUR)
    watched.do("collect")
    assert watched.row("collect", entry).state == "ready"
    assert [request.headers.get("If-None-Match") for request in wire.asked("/1")] == [None, None]


def test_not_modified_of_another_page_is_asked_again(watched: House, wire: Wire) -> None:
    """The address leads elsewhere now, and what it leads to says 304 to the validators of the old page."""
    old = wire.put("/old", page(OPENING), headers={"ETag": '"v1"'})
    announce(watched, Item(link=wire.refuse("/1", 302, Location=old)))
    watched.do("collect")
    new = wire.refuse("/new", 304)
    wire.refuse("/1", 302, Location=new)

    class Fickle(dict[str, Answer]):
        def get(self, path: str, default: Any = None) -> Any:
            asked_again = path == "/new" and len(wire.asked("/new")) > 1
            return Answer(page(CLOSING)) if asked_again else super().get(path, default)

    wire.answers = Fickle(wire.answers)
    watched.later(HOUR + 1_000)
    watched.do("collect")
    assert [request.headers.get("If-None-Match") for request in wire.asked("/new")] == ['"v1"', None]
    assert len(documents(watched)) == 2
