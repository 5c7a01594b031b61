"""poll: a source that is due into its new entries."""

import pytest

from tests.steps.house import DAY, HOUR, House
from tests.steps.newswire import HARVEST, OPENING, Item, Wire, feed, page


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source())
    return house


def states(house: House) -> list[tuple[str, str, str]]:
    found = house.sql("SELECT source_id, state, title FROM entries ORDER BY id")
    return [(one.source_id, one.state, one.title) for one in found]


def test_new_entries_are_candidates_or_skipped_with_a_reason(watched: House, wire: Wire) -> None:
    wire.put(
        "/feed.xml",
        feed(Item(link=wire.url + "/1"), Item("Harvest figures", wire.url + "/2", summary="Rain")),
    )
    source = watched.poll()
    assert (source.status, source.failures, source.error) == ("200", 0, None)
    assert [state for _, state, _ in states(watched)] == ["candidate", "skipped"]
    reasons = [one.reason for one in watched.sql("SELECT reason FROM entries ORDER BY id")]
    assert reasons == ["title names INTERPOL", "names neither INTERPOL nor an Assembly"]
    assert len(watched.rows("collect")) == 1
    assert watched.row("poll", "wire").state == "ready"
    assert watched.row("poll", "wire").not_before > watched.now


def test_a_source_may_collect_all(house: House, wire: Wire) -> None:
    house.configure(house.source(collect="all"))
    wire.put("/feed.xml", feed(Item("Harvest figures", wire.url + "/2", summary="Rain")))
    house.poll()
    assert [state for _, state, _ in states(house)] == ["candidate"]


def test_the_second_poll_is_conditional_and_304_changes_nothing(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    watched.poll()
    source = watched.poll()
    assert "If-None-Match" not in wire.asked("/feed.xml")[0].headers
    assert wire.asked("/feed.xml")[1].headers["If-None-Match"] == source.etag
    assert (source.status, source.failures) == ("304", 0)
    assert len(states(watched)) == 1


def test_once_a_day_it_asks_without_conditions(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    watched.poll()
    watched.later(DAY + HOUR)
    assert watched.poll().status == "200"
    assert "If-None-Match" not in wire.asked("/feed.xml")[1].headers


def test_broken_xml_is_read_all_the_same(watched: House, wire: Wire) -> None:
    whole = feed(Item(link=wire.url + "/1"), Item("Harvest figures", wire.url + "/2", summary="Rain"))
    wire.put(
        "/feed.xml", whole.replace(b"<description>Rain", b"<description>Rain & more").removesuffix(b"</rss>")
    )
    source = watched.poll()
    assert (source.status, source.error, len(states(watched))) == ("200", None, 2)


def test_a_web_page_is_no_feed(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    known = watched.poll()
    wire.put("/feed.xml", page(HARVEST))
    source = watched.poll()
    assert source.failures == 1
    assert "web page" in (source.error or "")
    assert (source.etag, source.body_sha256) == (known.etag, known.body_sha256), "validators of what was read"
    assert watched.row("poll", "wire").state == "ready"
    assert watched.row("poll", "wire").not_before > watched.now
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1"), Item(link=wire.url + "/2")))
    assert (watched.poll().failures, len(states(watched))) == (0, 2)


@pytest.mark.parametrize("body", [b"/etc/passwd", b"http://127.0.0.1:1/feed.xml", b"", b"\x00\x01\x02"])
def test_a_body_that_is_a_path_or_an_address_is_never_opened(watched: House, wire: Wire, body: bytes) -> None:
    wire.put("/feed.xml", body)
    source = watched.poll()
    assert source.failures == 1
    assert source.error
    assert states(watched) == []


def test_410_parks_the_source_until_somebody_asks(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 410)
    source = watched.poll()
    assert watched.row("poll", "wire").state == "parked"
    assert "410" in (watched.row("poll", "wire").reason or "")
    assert source.gone_at is not None
    assert "410" in (source.error or "")
    wire.put("/feed.xml", feed())
    assert watched.poll().gone_at is None
    assert watched.row("poll", "wire").state == "ready"


def test_an_adopted_address_that_is_gone_leads_back_to_the_configured_one(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 301, Location=wire.put("/new.xml", feed()))
    for _ in range(3):
        watched.poll()
        watched.later(DAY)
    wire.refuse("/new.xml", 410)
    wire.put("/feed.xml", feed())
    watched.poll()
    assert len(wire.asked("/new.xml")) == 4, "it was adopted"
    assert watched.row("poll", "wire").state == "ready"
    assert watched.poll().status == "200"


def test_a_changed_entry_is_collected_again_though_its_page_was_given_up(watched: House, wire: Wire) -> None:
    link = wire.refuse("/1", 451)
    wire.put("/feed.xml", feed(Item(link=link)))
    watched.poll()
    watched.do("collect")
    assert [step for step, _ in watched.parked()] == ["collect"]
    wire.put("/1", page(OPENING))
    wire.put("/feed.xml", feed(Item(link=link, summary="Corrected: the page is there now, INTERPOL says.")))
    watched.poll()
    watched.do("collect")
    assert watched.parked() == []
    assert watched.one("SELECT count(*) AS n FROM documents").n == 1


def test_a_source_that_collects_all_from_now_on_collects_what_was_skipped(house: House, wire: Wire) -> None:
    house.configure(house.source())
    wire.put("/feed.xml", feed(Item("Harvest", wire.url + "/1", summary="Rain")))
    house.poll()
    house.configure(house.source(collect="all"))
    house.poll()
    assert [one.state for one in house.sql("SELECT state FROM entries")] == ["candidate"]
    assert len(house.rows("collect")) == 1


@pytest.mark.parametrize("status", [404, 403, 500])
def test_other_trouble_moves_the_next_poll_away_and_parks_nothing(
    watched: House, wire: Wire, status: int
) -> None:
    wire.refuse("/feed.xml", status)
    waits = []
    for _ in range(3):
        source = watched.poll()
        waits.append(watched.row("poll", "wire").not_before - watched.now)
    assert (source.failures, source.status) == (3, str(status))
    assert watched.row("poll", "wire").state == "ready"
    assert waits[0] < waits[-1]


def test_retry_after_is_obeyed(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 503, Retry_After="7200")
    watched.poll()
    assert watched.row("poll", "wire").not_before - watched.now > 1.9 * HOUR


def test_a_server_that_is_not_there(house: House) -> None:
    house.configure('[[sources]]\nname = "wire"\nurl = "http://127.0.0.1:1/feed.xml"\n')
    source = house.poll()
    assert (source.failures, source.status) == (1, "address")
    assert "allow_addresses" in (source.error or "")


def test_a_permanent_redirect_is_adopted_after_three_times_and_a_day(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 301, Location=wire.url + "/new.xml")
    wire.put("/new.xml", feed(Item(link=wire.url + "/1")))
    for _ in range(3):
        source = watched.poll()
        assert source.moved_to == wire.url + "/new.xml"
    assert source.moved_times == 3
    watched.poll()
    assert len(wire.asked("/feed.xml")) == 4, "not a day yet"
    watched.later(DAY + HOUR)
    before = len(wire.asked("/feed.xml"))
    watched.poll()
    assert len(wire.asked("/feed.xml")) == before
    assert len(wire.asked("/new.xml")) >= 2


def test_an_adopted_address_that_fails_is_forgotten(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 301, Location=wire.url + "/new.xml")
    wire.put("/new.xml", feed())
    for _ in range(3):
        watched.poll()
    watched.later(DAY + HOUR)
    wire.refuse("/new.xml", 404)
    watched.poll()
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    assert watched.poll().failures == 0
    assert len(states(watched)) == 1


def test_a_temporary_redirect_is_not_adopted(watched: House, wire: Wire) -> None:
    wire.refuse("/feed.xml", 302, Location=wire.url + "/new.xml")
    wire.put("/new.xml", feed())
    assert watched.poll().moved_to is None


def test_a_changed_entry_is_collected_again(watched: House, wire: Wire) -> None:
    link = wire.put("/1", page(HARVEST))
    wire.put("/feed.xml", feed(Item(link=link)))
    watched.poll()
    watched.do("collect")
    (row,) = watched.rows("collect")
    assert row.not_before > watched.now
    wire.put("/feed.xml", feed(Item(link=link, summary="Corrects the number of delegates.")))
    watched.poll()
    assert watched.rows("collect")[0].not_before <= watched.now
    assert len(states(watched)) == 1


def test_another_title_for_a_page_collects_it_again(watched: House, wire: Wire) -> None:
    link = wire.put("/1", page(HARVEST))
    wire.put("/feed.xml", feed(Item(link=link)))
    watched.poll()
    watched.do("collect")
    wire.put("/feed.xml", feed(Item("CORRECTION: the 96th INTERPOL General Assembly", link)))
    watched.poll()
    assert [state for _, state, _ in states(watched)] == ["candidate", "alias"]
    assert watched.rows("collect")[0].not_before <= watched.now


def test_the_same_page_in_two_sources_is_collected_once(house: House, wire: Wire) -> None:
    house.configure(house.source(), house.source("other", "/other.xml"))
    link = wire.put("/1", page(HARVEST))
    wire.put("/feed.xml", feed(Item(link=link + "?utm_source=wire", guid="a")))
    wire.put("/other.xml", feed(Item(link=link + "#top", guid="b")))
    house.poll()
    house.poll("other")
    assert [state for _, state, _ in states(house)] == ["candidate", "alias"]
    house.do("collect")
    assert len(wire.asked("/1")) == 1


def test_an_entry_without_link_and_text_is_skipped_with_its_reason(watched: House, wire: Wire) -> None:
    wire.put(
        "/feed.xml", feed(Item(guid="g", summary=""), Item("INTERPOL tells", guid="h", summary="A text."))
    )
    watched.poll()
    assert [state for _, state, _ in states(watched)] == ["skipped", "candidate"]
    reason = watched.one("SELECT reason FROM entries WHERE state = 'skipped'").reason
    assert reason == "has neither a link nor a text"


def test_a_source_taken_out_of_the_configuration_is_polled_no_more(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed())
    watched.configure()
    assert watched.do("poll") == 0
    assert wire.requests == []


def test_a_listing_page_is_a_source_too(house: House, wire: Wire) -> None:
    wire.put(
        "/news",
        b"<html><body><main><ul>"
        b"<li><a href='/n/1'>Police leaders open the 96th INTERPOL General Assembly</a></li>"
        b"<li><a href='/n/2'>Harvest figures for spring published on Monday</a></li>"
        b"</ul></main></body></html>",
    )
    house.configure(house.source(path="/news", kind="page"))
    house.poll()
    assert [state for _, state, _ in states(house)] == ["candidate", "skipped"]
