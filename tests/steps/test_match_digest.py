"""match and digest: a revision into matches, and what waits for a subscription into one digest."""

import json

import pytest

from storage import suppressions
from storage.engine import begin
from tests.steps.house import DAY, House
from tests.steps.newswire import CLOSING, OPENING, TITLE, Item, Wire, feed, page
from tests.steps.telling import AT_ONCE, DAILY, EVENING, INTERESTS, deliveries, digests, roles, walk


@pytest.fixture
def told(house: House) -> House:
    house.configure(house.source(), house.source("other", "/other.xml"), INTERESTS, AT_ONCE, DAILY)
    return house


def test_matches_with_their_evidence(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    found = told.sql("SELECT interest_id, evidence FROM matches ORDER BY interest_id")
    assert [one.interest_id for one in found] == ["assembly", "president", "theme"]
    text = told.one("SELECT text FROM documents").text
    (theme,) = json.loads(found[2].evidence)
    ((start, end),) = theme["spans"]
    assert "trusted data" in text[start:end].lower()


def test_a_record_that_is_not_about_an_assembly_interests_nobody(house: House, wire: Wire) -> None:
    house.configure(house.source(collect="all"), INTERESTS, AT_ONCE)
    walk(
        house, Item("Harvest", wire.put("/1", page(["The maize harvest was good this year."] * 3, "Harvest")))
    )
    assert house.sql("SELECT * FROM matches") == []
    assert digests(house) == []


def test_immediate_is_told_at_once_and_daily_at_its_hour(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    assert deliveries(told) == [("desk", "desk@example.org"), ("desk", "second@example.org")]
    assert digests(told, "evening") == []
    told.to(EVENING)
    told.do("digest")
    (digest,) = digests(told, "evening")
    assert digest["schedule"] == "daily 18:00 UTC"
    assert [match["interest_id"] for match in digest["entries"][0]["matches"]] == ["president", "theme"]
    assert deliveries(told)[-1] == ("evening", "analyst@example.org")
    row = told.row("digest", "evening")
    assert row.not_before - told.now == pytest.approx(DAY, abs=60_000)
    assert told.row("digest", "desk").not_before - told.now > 100 * 365 * DAY, "until a release comes"


def test_a_digest_is_hashed_from_its_instant_so_that_it_is_made_once(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    told.again("digest", "desk")
    assert len(digests(told)) == 1
    assert len(deliveries(told)) == 2


def test_what_comes_together_is_told_together(house: House, wire: Wire) -> None:
    house.configure(house.source(), INTERESTS, AT_ONCE)
    house.reload(house.file.read_text().replace("settle_s = 0", "settle_s = 20"))
    house.do("digest")  # a subscription that is new looks once at what matched before it
    house.wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    house.poll()
    house.do()
    assert digests(house) == []
    house.later(10_000)
    closing = Item("INTERPOL closes", wire.put("/2", page(CLOSING, "Assembly closes")))
    house.wire.put("/feed.xml", feed(Item(link=wire.url + "/1"), closing))
    house.poll()
    house.do()
    house.later(11_000)
    house.do("digest")
    (digest,) = digests(house)
    assert len(digest["entries"]) == 2


def test_a_copy_tells_nobody_again(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    walk(told, Item(link=wire.put("/copy", page(OPENING, "WIRE: " + TITLE))), source="other")
    assert roles(told) == ["new", "copy"]
    assert len(digests(told)) == 1
    told.to(EVENING)
    told.do("digest")
    (evening,) = digests(told, "evening")
    (entry,) = evening["entries"]
    assert len(entry["copies"]) == 1, "both waited, so that one is named under the other"


def test_old_news_alarms_nobody_but_stands_in_the_next_digest(house: House, wire: Wire) -> None:
    both = DAILY.replace('["theme", "president"]', '["assembly"]')
    house.configure(house.source(), INTERESTS, AT_ONCE, both)
    archive = [OPENING[0].replace("6 November 2028 ", ""), *OPENING[1:]]
    walk(house, Item(link=wire.put("/1", page(archive)), published="Sun, 01 Oct 2028 09:30:00 GMT"))
    assert digests(house) == []
    house.to(EVENING)
    house.do("digest")
    (digest,) = digests(house, "evening")
    assert [entry["role"] for entry in digest["entries"]] == ["archive"]
    closing = Item(
        "INTERPOL closes",
        wire.put("/2", page(CLOSING, "Assembly closes")),
        published="Mon, 06 Nov 2028 17:00:00 GMT",
    )
    walk(house, closing)
    (digest,) = digests(house)
    assert [entry["role"] for entry in digest["entries"]] == ["new", "archive"], "it rides along"


def test_an_interest_that_is_added_later_finds_what_comes_from_then_on(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    more = INTERESTS + '\n[[interests]]\nname = "watch"\nphrases = ["twelve resolutions"]\n'
    late = AT_ONCE.replace("desk", "late").replace('"fisheries"', '"watch"')
    told.configure(told.source(), more, AT_ONCE, late)
    walk(
        told,
        Item(link=wire.url + "/1"),
        Item("INTERPOL closes", wire.put("/2", page(CLOSING, "Assembly closes"))),
    )
    found = [
        one.interest_id
        for one in told.sql("SELECT interest_id FROM matches ORDER BY revision_id, interest_id")
    ]
    assert found == ["assembly", "president", "theme", "assembly", "fisheries", "watch"]


def test_a_subscription_taken_out_of_the_configuration_is_told_nothing(told: House, wire: Wire) -> None:
    told.configure(told.source(), INTERESTS, DAILY)
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    assert digests(told) == []
    assert told.again("digest", "desk").state == "done"
    assert digests(told) == []


@pytest.mark.parametrize("schedule", ["Immediate", " immediate "])
def test_immediate_may_be_spelt_as_it_is_read(house: House, wire: Wire, schedule: str) -> None:
    spelt = AT_ONCE + f'schedule = "{schedule}"\n'
    house.configure(house.source(), INTERESTS, spelt)
    house.do("digest")
    walk(house, Item(link=wire.put("/1", page(OPENING))))
    assert len(digests(house)) == 1


def test_an_address_that_unsubscribed_gets_no_delivery(told: House, wire: Wire) -> None:
    with begin(told.engine) as conn:
        suppressions.suppress(conn, "Second@Example.org", reason="unsubscribed", now=told.now)
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    assert deliveries(told) == [("desk", "desk@example.org")]


def test_matching_again_changes_nothing(told: House, wire: Wire) -> None:
    walk(told, Item(link=wire.put("/1", page(OPENING))))
    revision = told.one("SELECT id FROM revisions").id
    assert told.again("match", revision).state == "done"
    told.do("digest")
    assert len(told.sql("SELECT * FROM matches")) == 3
    assert len(digests(told)) == 1


def test_a_webhook_gets_one_delivery_a_release(house: House, wire: Wire) -> None:
    (house.folder / "secret").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
    hook = f"""
[[subscriptions]]
name = "hook"
interests = ["assembly"]
schedule = "daily 18:00 UTC"
url = "{wire.url}/hook"
secret_file = "secret"
"""
    house.configure(house.source(), INTERESTS, hook)
    closing = Item("INTERPOL closes", wire.put("/2", page(CLOSING, "Assembly closes")))
    walk(house, Item(link=wire.put("/1", page(OPENING))), closing)
    house.to(EVENING)
    house.do("digest")
    found = house.sql("SELECT recipient, revision_id FROM deliveries ORDER BY revision_id")
    assert [one.recipient for one in found] == [wire.url + "/hook"] * 2
    assert len({one.revision_id for one in found}) == 2
