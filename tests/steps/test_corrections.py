"""Revisions after the first: who is told of them, and what."""

import pytest

from storage import clock, work
from storage.engine import begin
from tests.steps.house import HOUR, House
from tests.steps.newswire import OPENING, Item, Wire, feed, page
from tests.steps.telling import AT_ONCE, DAILY, EVENING, INTERESTS, digests, roles, walk
from worker.steps.digest import digest as make_digest


@pytest.fixture
def told(house: House) -> House:
    house.configure(house.source(), house.source("other", "/other.xml"), INTERESTS, AT_ONCE, DAILY)
    return house


def corrected(house: House) -> None:
    """The page at /1 says 870 instead of 840, and is fetched again."""
    house.wire.put("/1", page([OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:]]))
    house.later(HOUR + 1000)
    house.do("collect", "parse", "match", "digest")


def test_a_correction_is_told_once_in_the_thread_of_the_first(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    corrected(told)
    first, second = digests(told)
    (entry,) = second["entries"]
    assert entry["role"] == "correction"
    assert entry["thread"] == first["id"]
    assert [change["field"] for change in entry["changes"]] == ["attendance"]
    assert roles(told) == ["new", "correction"]


def test_an_unimportant_change_tells_nobody(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    wire.put("/1", page([*OPENING[:-1], OPENING[-1] + " Photographs can be found below."]))
    told.later(HOUR + 1000)
    told.do("collect", "parse", "match", "digest")
    assert len(told.sql("SELECT id FROM revisions")) == 2
    assert len(digests(told)) == 1


THEME = """
[[subscriptions]]
name = "theme"
interests = ["theme"]
to = ["desk@example.org"]
"""


def rethemed(house: House) -> None:
    """The page at /1 has another theme now, and is fetched again."""
    changed = OPENING[1].replace("Trusted data", "Shared ports")
    house.wire.put("/1", page([OPENING[0], changed, *OPENING[2:]]))
    house.later(HOUR + 1000)


@pytest.mark.parametrize("schedule", ["immediate", "daily 18:00 UTC"])
def test_who_was_told_is_told_that_it_is_about_something_else(
    house: House, wire: Wire, schedule: str
) -> None:
    house.configure(house.source(), INTERESTS, THEME + f'schedule = "{schedule}"\n')
    walk(house, Item(link=wire.put("/1", page(OPENING))))
    house.to(EVENING)
    house.do("digest")
    rethemed(house)
    house.do("collect", "parse", "match", "digest")
    house.to("2028-11-07T18:00:01+00:00")
    house.do("digest")
    first, second = digests(house, "theme")
    (entry,) = second["entries"]
    assert (entry["role"], entry["thread"], entry["supersedes"]) == ("correction", first["id"], 1)
    assert (entry["lost"], entry["matches"]) == (["theme"], [])
    assert [change["field"] for change in entry["changes"]] == ["theme"]
    assert roles(house, "theme") == ["new", "correction"]
    house.again("match", house.one("SELECT max(id) AS id FROM revisions").id)
    house.do("digest")
    assert len(digests(house, "theme")) == 2


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_what_is_about_something_else_before_its_digest_is_told_nobody(
    house: House, wire: Wire, order: tuple[int, int]
) -> None:
    """Whichever of the two revisions is held against the interests first."""
    house.configure(house.source(), INTERESTS, THEME)
    house.do("digest")
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    house.do("collect", "parse")
    rethemed(house)
    house.do("collect", "parse")
    for number in order:
        house.again("match", house.one("SELECT id FROM revisions WHERE number = :n", n=number).id)
    house.do("digest")
    assert digests(house, "theme") == []
    assert roles(house, "theme") == ["overtaken"]


def test_a_revision_matched_while_a_digest_is_made_is_told_by_the_next_one(house: House, wire: Wire) -> None:
    house.configure(house.source(), INTERESTS, THEME)
    house.do("digest")
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    house.do("collect", "parse", "match")
    rethemed(house)
    house.do("collect", "parse")
    row = house.row("digest", "theme").id
    with begin(house.engine) as conn:
        held = work.claim(conn, row, now=clock.now(conn), lease_ms=60_000)
    assert held is not None
    write = make_digest(house.context, held)  # has looked: the second revision is not matched yet
    house.do("match")
    with begin(house.engine) as conn:
        after = write(conn, clock.now(conn))
        work.finish(conn, held, now=clock.now(conn), again_at=after.again_at)
    house.do("digest")
    assert roles(house, "theme") == ["new", "correction"]
