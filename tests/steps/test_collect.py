"""collect: a candidate entry into a document."""

from dataclasses import replace

import pytest

from storage import documents as store
from storage.engine import read
from tests.steps.house import DAY, HOUR, House
from tests.steps.newswire import HARVEST, OPENING, Item, Wire, feed, page


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source())
    return house


def announce(house: House, *items: Item) -> int:
    """Poll a feed of these items; the id of the first entry."""
    house.wire.put("/feed.xml", feed(*items))
    house.poll()
    return int(house.sql("SELECT id FROM entries ORDER BY id")[0].id)


def documents(house: House) -> list[tuple[str, str]]:
    return [(one.identity, one.text) for one in house.sql("SELECT identity, text FROM documents ORDER BY id")]


def test_bytes_fetch_and_text_are_kept(watched: House, wire: Wire) -> None:
    link = wire.put("/1", page(OPENING))
    entry = announce(watched, Item(link=link))
    watched.do("collect")
    ((identity, text),) = documents(watched)
    assert identity == f"url:{wire.address}/1"
    assert all(paragraph in text for paragraph in OPENING)
    assert "All rights reserved" not in text
    fetch = watched.one("SELECT * FROM fetches")
    assert (fetch.entry_id, fetch.url, fetch.status) == (entry, link, 200)
    body = watched.one("SELECT * FROM bodies")
    assert body.sha256 == fetch.body_sha256
    assert watched.row("parse", watched.one("SELECT id FROM documents").id).state == "ready"


def test_a_missing_page_is_looked_for_three_times_then_parked(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.refuse("/1", 404)))
    watched.do("collect")
    row = watched.row("collect", entry)
    assert (row.state, row.attempts, "404" in (row.reason or "")) == ("ready", 1, True)
    for _ in range(2):
        watched.later(DAY)
        watched.do("collect")
    row = watched.row("collect", entry)
    assert (row.state, row.attempts) == ("parked", 3)
    assert "404" in (row.reason or "")
    assert wire.url + "/1" in (row.reason or "")
    assert len(wire.asked("/1")) == 3


def test_a_page_that_comes_late_is_collected(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.refuse("/1", 404)))
    watched.do("collect")
    wire.put("/1", page(OPENING))
    watched.later(HOUR)
    watched.do("collect")
    assert len(documents(watched)) == 1


def test_a_parked_entry_is_collected_when_somebody_asks(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.refuse("/1", 451)))
    watched.do("collect")
    assert watched.row("collect", entry).state == "parked"
    wire.put("/1", page(OPENING))
    assert watched.again("collect", entry).state == "ready"
    assert len(documents(watched)) == 1


def test_a_busy_server_is_asked_later(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.refuse("/1", 503, Retry_After="5400")))
    watched.do("collect")
    row = watched.row("collect", entry)
    assert row.state == "ready"
    assert row.not_before - watched.now > 1.4 * HOUR


def test_a_page_is_asked_for_again_at_1_6_24_and_72_hours(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.put("/1", page(OPENING))))
    first = watched.now
    watched.do("collect")
    for hours in (1, 6, 24, 72):
        row = watched.row("collect", entry)
        assert row.state == "ready"
        assert abs(row.not_before - first - hours * HOUR) < 60_000
        watched.later(row.not_before - watched.now + 1)
        watched.do("collect")
    assert watched.row("collect", entry).state == "done"
    asked = wire.asked("/1")
    assert len(asked) == 5
    assert all("If-None-Match" in request.headers for request in asked[1:])
    assert len(documents(watched)) == 1


def test_trouble_at_a_refetch_waits_for_the_next_hour_of_the_plan(watched: House, wire: Wire) -> None:
    entry = announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect")
    wire.refuse("/1", 404)
    watched.later(HOUR + 1000)
    watched.do("collect")
    row = watched.row("collect", entry)
    assert (row.state, row.attempts) == ("ready", 0)
    assert abs(row.not_before - watched.now - 5 * HOUR) < 60_000
    watched.later(80 * HOUR)
    watched.do("collect")
    assert watched.row("collect", entry).state == "done"
    assert watched.parked() == []


def test_a_page_that_is_gone_is_kept_and_called_withdrawn_until_it_is_back(
    watched: House, wire: Wire
) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect", "parse")
    release = watched.one("SELECT id FROM releases").id
    for hours, gone in ((1, True), (6, False), (24, True)):
        if gone:
            wire.refuse("/1", 410)
        else:
            wire.put("/1", page(OPENING))
        watched.later(hours * HOUR)
        watched.do("collect", "parse")
        with read(watched.engine) as conn:
            at = store.withdrawn_at(conn, release)
        assert at == (pytest.approx(watched.now, abs=60_000) if gone else None)
    assert len(documents(watched)) == 1


def test_a_text_that_changed_is_another_document(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect", "parse")
    wire.put("/1", page([OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:]]))
    watched.later(HOUR + 1000)
    watched.do("collect")
    first, second = documents(watched)
    assert first[0] == second[0]
    assert "870" in second[1]


def test_the_same_text_in_other_bytes_is_no_other_document(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    watched.do("collect")
    wire.put("/1", page(OPENING).replace(b"All rights reserved.", b"Seen 3 times today."))
    watched.later(HOUR + 1000)
    watched.do("collect")
    assert len(documents(watched)) == 1
    assert watched.one("SELECT count(*) AS n FROM bodies").n == 2


def test_the_canonical_address_of_the_same_host_is_believed(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING, canonical=wire.url + "/the-real-one"))))
    watched.do("collect")
    assert [identity for identity, _ in documents(watched)] == [f"url:{wire.address}/the-real-one"]


def test_a_page_that_names_the_front_page_as_itself_is_not_believed(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING, canonical=wire.url + "/"))))
    watched.do("collect")
    assert [identity for identity, _ in documents(watched)] == [f"url:{wire.address}/1"]


@pytest.mark.parametrize(
    "canonical", ["https://www.interpol.int/news/1", "javascript:alert(1)", "http://[", "//"]
)
def test_a_page_does_not_pose_as_one_of_another_host(watched: House, wire: Wire, canonical: str) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING, canonical=canonical))))
    watched.do("collect")
    assert [identity for identity, _ in documents(watched)] == [f"url:{wire.address}/1"]


def test_two_links_to_one_page_are_one_document(watched: House, wire: Wire) -> None:
    canonical = wire.url + "/1"
    for path in ("/1", "/1/amp"):
        wire.put(path, page(OPENING, canonical=canonical))
    announce(watched, Item(link=wire.url + "/1"), Item("INTERPOL on its phone page", wire.url + "/1/amp"))
    watched.do("collect", "parse")
    assert len(documents(watched)) == 1
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1


def test_two_addresses_that_differ_for_good_do_not_take_back_each_others_text(
    watched: House, wire: Wire
) -> None:
    canonical = wire.url + "/1"
    wire.put("/1", page(OPENING, canonical=canonical))
    wire.put("/1/amp", page(OPENING[:-1], canonical=canonical))
    for path in ("/1", "/1/amp"):  # without validators each look brings the text
        wire.answers[path] = replace(wire.answers[path], headers={"ETag": ""})
    first = announce(
        watched, Item(link=wire.url + "/1"), Item("INTERPOL on its phone page", wire.url + "/1/amp")
    )
    for _ in range(4):
        for entry in (first, first + 1):  # each text is read before the next one comes
            watched.again("collect", entry)
            watched.do("parse")
        watched.later(HOUR)
    assert [len(wire.asked(path)) for path in ("/1", "/1/amp")] == [4, 4]
    assert len(documents(watched)) == 2
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1
    assert watched.one("SELECT count(*) AS n FROM revisions").n == 2


def test_an_entry_without_link_is_read_from_its_own_text(watched: House, wire: Wire) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in OPENING)
    entry = announce(watched, Item(guid="g", content=text))
    watched.do("collect", "parse")
    ((identity, read),) = documents(watched)
    assert identity.startswith("entry:wire:")
    assert OPENING[2] in read
    assert watched.row("collect", entry).state == "done"
    release = watched.one("SELECT session, published FROM releases")
    assert release.session == 96
    assert watched.parked() == []


def test_a_corrected_entry_without_link_stays_the_same_release(watched: House, wire: Wire) -> None:
    corrected = (OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:])
    for paragraphs in (OPENING, corrected):
        announce(watched, Item(guid="g", content="".join(f"<p>{one}</p>" for one in paragraphs)))
        watched.do("collect", "parse")
    first, second = documents(watched)
    assert first[0] == second[0]
    assert watched.one("SELECT count(*) AS n FROM releases").n == 1
    change = watched.one("SELECT changes FROM revisions WHERE number = 2").changes
    assert '"attendance"' in change


def test_a_page_that_was_cut_says_so_in_its_record(watched: House, wire: Wire) -> None:
    long = [*OPENING, *(f"Annex {number}: {HARVEST[1]}" for number in range(12_000))]
    announce(watched, Item(link=wire.put("/1", page(long))))
    watched.do("collect", "parse")
    assert watched.one("SELECT truncated FROM documents").truncated
    record = watched.one("SELECT record FROM revisions").record
    assert '"truncated":true' in record


def test_a_redirect_to_another_page_is_followed(watched: House, wire: Wire) -> None:
    wire.put("/there", page(OPENING))
    announce(watched, Item(link=wire.refuse("/1", 302, Location=wire.url + "/there")))
    watched.do("collect")
    assert [identity for identity, _ in documents(watched)] == [f"url:{wire.address}/there"]


def test_what_is_no_page_is_parked_with_its_reason(watched: House, wire: Wire) -> None:
    link = wire.put(
        "/1.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 20, media="application/pdf"
    )
    entry = announce(watched, Item(link=link))
    watched.do("collect")
    row = watched.row("collect", entry)
    assert row.state == "parked"
    assert row.reason


def test_an_entry_that_is_no_candidate_any_more_is_left_alone(watched: House, wire: Wire) -> None:
    link = wire.put("/1", page(HARVEST))
    entry = announce(watched, Item("Harvest", link, summary="Rain"))
    assert watched.again("collect", entry).state == "done"
    assert wire.asked("/1") == []
