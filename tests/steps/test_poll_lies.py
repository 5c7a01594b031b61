"""poll: feeds whose guids, validators and sizes are not what they should be."""

import time

import pytest

from tests.steps.house import House
from tests.steps.newswire import CLOSING, HARVEST, OPENING, Item, Wire, feed, page


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source())
    return house


def titles(house: House) -> list[str]:
    return [one.title for one in house.sql("SELECT title FROM entries ORDER BY id")]


def test_a_guid_that_changes_on_every_poll_is_one_release(watched: House, wire: Wire) -> None:
    link = wire.put("/1", page(OPENING))
    for number in range(4):
        wire.put("/feed.xml", feed(Item(link=link, guid=f"session-{number}")))
        watched.poll()
        watched.do("collect", "parse")
    assert len(titles(watched)) == 1
    assert len(wire.asked("/1")) == 1
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1


def test_a_guid_that_is_used_again_for_another_story_is_two_releases(watched: House, wire: Wire) -> None:
    for path, title, told in (("/1", "INTERPOL opens", OPENING), ("/2", "INTERPOL closes", CLOSING)):
        wire.put("/feed.xml", feed(Item(title, wire.put(path, page(told, title)), guid="always-the-same")))
        watched.poll()
        watched.do("collect", "parse")
    assert watched.one("SELECT count(*) AS n FROM releases").n == 2


def test_another_body_under_the_same_etag_is_read(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")), headers={"ETag": 'W/"same"'})
    watched.poll()
    wire.put("/feed.xml", feed(Item(link=wire.url + "/2")), headers={"ETag": 'W/"same"'})
    watched.poll()
    assert wire.asked("/feed.xml")[1].headers["If-None-Match"] == 'W/"same"'
    assert len(titles(watched)) == 2


def test_a_body_that_could_not_be_read_leaves_no_validators(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", page(HARVEST))
    watched.poll()
    wire.put("/feed.xml", page(HARVEST))
    watched.poll()
    assert [request.headers.get("If-None-Match") for request in wire.asked("/feed.xml")] == [None, None]


def test_a_feed_of_ten_thousand_entries_is_read_from_its_newest(watched: House, wire: Wire) -> None:
    days = [f"Mon, {6 + number // 8_000:02} Nov 2028 10:00:00 GMT" for number in range(10_000)]
    items = [
        Item(f"INTERPOL General Assembly, part {number}", f"{wire.url}/{number}", published=day)
        for number, day in enumerate(days)
    ]
    wire.put("/feed.xml", feed(*items))
    began = time.monotonic()
    source = watched.poll()
    assert time.monotonic() - began < 60
    assert (source.status, source.error) == ("200", None)
    assert watched.one("SELECT count(*) AS n FROM work WHERE step = 'collect'").n == 2_000
    assert {int(title.rsplit(" ", 1)[1]) >= 8_000 for title in titles(watched)} == {True}
