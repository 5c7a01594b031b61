"""parse: a document into a release, a revision of one, or nothing new."""

import json

import pytest
from sqlalchemy import Connection

from storage import documents, families, releases, work
from storage.engine import begin, read
from tests.steps.house import HOUR, House
from tests.steps.newswire import CLOSING, HARVEST, OPENING, TITLE, Item, Wire, feed, page

CORRECTED = (OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:])


@pytest.fixture
def watched(house: House) -> House:
    house.configure(house.source(), house.source("other", "/other.xml"))
    return house


def announce(house: House, *items: Item, source: str = "wire") -> None:
    house.wire.put("/feed.xml" if source == "wire" else "/other.xml", feed(*items))
    house.poll(source)
    house.do("collect", "parse")


def refetched(house: House, hours: int = 1) -> None:
    house.later(hours * HOUR + 1000)
    house.do("collect", "parse")


def stored(house: House) -> list[releases.Release]:
    with read(house.engine) as conn:
        return sorted(releases.listing(conn, relevant=None), key=lambda one: one.identity)


def history(house: House, release: releases.Release) -> tuple[releases.Revision, ...]:
    with read(house.engine) as conn:
        return releases.history(conn, release.id)


def test_a_record_with_its_proof(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    (release,) = stored(watched)
    assert (release.relevant, release.session, release.language) == (True, 96, "en")
    assert release.headline == TITLE
    assert release.id.startswith("96-")
    (revision,) = history(watched, release)
    assert (revision.number, revision.cause, revision.notify, revision.changes) == (
        1,
        "publisher",
        True,
        None,
    )
    record = json.loads(revision.record)
    assert record["theme"]["value"] == "Trusted data, safer borders"
    assert record["document"]["url"] == wire.url + "/1"
    assert record["document"]["fetched_at"].startswith("2028-11-06T10:")
    text = watched.one("SELECT text FROM documents").text
    ((start, end),) = record["theme"]["spans"]
    assert text[start:end] == "Trusted data, safer borders"
    assert watched.row("match", revision.id).state == "ready"


def test_what_is_about_something_else_is_stored_as_such(house: House, wire: Wire) -> None:
    house.configure(house.source(collect="all"))
    announce(house, Item("Harvest", wire.put("/1", page(HARVEST, "Harvest figures for spring"))))
    (release,) = stored(house)
    assert (release.relevant, release.session) == (False, None)


def test_a_correction_is_a_revision_that_says_what_changed(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    wire.put("/1", page(CORRECTED))
    refetched(watched)
    (release,) = stored(watched)
    first, second = history(watched, release)
    assert (second.number, second.cause, second.notify) == (2, "publisher", True)
    (change,) = json.loads(second.changes or "")
    assert change["field"] == "attendance"
    assert "840" in json.dumps(change["old"])
    assert "870" in json.dumps(change["new"])
    assert first.text_sha256 != second.text_sha256
    assert watched.row("match", second.id).state == "ready"


def test_a_text_that_comes_back_is_another_revision(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    wire.put("/1", page(CORRECTED))
    refetched(watched)
    wire.put("/1", page(OPENING))
    refetched(watched, 6)
    (release,) = stored(watched)
    assert [one.number for one in history(watched, release)] == [1, 2, 3]
    (change,) = json.loads(history(watched, release)[-1].changes or "")
    assert "840" in json.dumps(change["new"])


def test_a_correction_after_an_interlude_is_one_of_the_release_it_corrects(
    watched: House, wire: Wire
) -> None:
    """A page of maintenance stood at the address for a while."""
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    wire.put("/1", page(HARVEST, "We are back soon"))
    refetched(watched)
    wire.put("/1", page(CORRECTED))
    refetched(watched, 6)
    first, interlude = stored(watched)
    assert interlude.identity == f"{first.identity}#2"
    assert [one.number for one in history(watched, first)] == [1, 2]
    assert '"attendance"' in (history(watched, first)[1].changes or "")


def test_any_number_of_releases_may_stand_at_one_address_in_turn(watched: House, wire: Wire) -> None:
    with begin(watched.engine) as conn:
        for number in range(1, releases.PLACES + 4):
            keep(
                conn, "url:x", f"Number{number} " * 3 + " ".join(f"w{number}n{n}" for n in range(40)), number
            )
    watched.do("parse")
    assert watched.parked() == []
    assert len(stored(watched)) == releases.PLACES + 3


def test_a_text_that_was_late_to_be_read_takes_nothing_back(watched: House, wire: Wire) -> None:
    """Its row was parked, and a newer text stands at its address meanwhile."""
    with begin(watched.engine) as conn:
        older = keep(conn, "url:x", "\n\n".join((TITLE, *OPENING)), 1)
        work.cancel(conn, "parse", str(older), now=1)
        keep(conn, "url:x", "\n\n".join((TITLE, *CORRECTED)), 2)
    watched.do("parse")
    watched.again("parse", older)
    (release,) = stored(watched)
    (only,) = history(watched, release)
    assert "870" in only.record


def keep(conn: Connection, identity: str, text: str, at: int) -> int:
    """Store a document and ask for its record; its id."""
    body = documents.store_body(conn, text.encode(), "text/plain")
    draft = documents.Draft(identity, None, body, text, None, "en", None, "text/1", None, True, at)
    stored_as = documents.store(conn, draft)
    work.enqueue(conn, "parse", str(stored_as.id), not_before=0, now=at)
    return stored_as.id


def test_a_quite_different_text_at_the_same_address_is_another_release(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/latest", page(OPENING))))
    wire.put("/latest", page(CLOSING, "Assembly closes in Windhoek"))
    refetched(watched)
    first, second = stored(watched)
    assert first.identity == f"url:{wire.address}/latest"
    assert second.identity == f"{first.identity}#2"
    assert second.headline == "Assembly closes in Windhoek"
    assert first.family_id != second.family_id
    assert [len(history(watched, one)) for one in (first, second)] == [1, 1]


def test_the_first_text_that_comes_back_is_the_first_release_again(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/latest", page(OPENING))))
    wire.put("/latest", page(CLOSING, "Assembly closes in Windhoek"))
    refetched(watched)
    wire.put("/latest", page(OPENING))
    refetched(watched, 6)
    assert len(stored(watched)) == 2


def test_copies_are_one_family_and_other_releases_another(watched: House, wire: Wire) -> None:
    credit = (*OPENING, "Distributed by Continental Wire on behalf of the General Secretariat.")
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    announce(
        watched,
        Item(link=wire.put("/copy", page(credit, "INTERPOL: " + TITLE))),
        Item("INTERPOL closes", wire.put("/2", page(CLOSING, "Assembly closes"))),
        source="other",
    )
    by_url = {one.url: one.family_id for one in stored(watched)}
    assert by_url[wire.url + "/1"] == by_url[wire.url + "/copy"]
    assert by_url[wire.url + "/1"] != by_url[wire.url + "/2"]
    with read(watched.engine) as conn:
        assert len(families.members(conn, by_url[wire.url + "/1"])) == 2


def test_the_same_words_about_another_session_are_another_family(watched: House, wire: Wire) -> None:
    later = [paragraph.replace("96th", "97th").replace("2028", "2029") for paragraph in OPENING]
    announce(watched, Item(link=wire.put("/1", page(OPENING, "Police leaders meet"))))
    announce(
        watched, Item("INTERPOL again", wire.put("/2", page(later, "Police leaders meet"))), source="other"
    )
    first, second = stored(watched)
    assert {first.session, second.session} == {96, 97}
    assert first.family_id != second.family_id


def test_parsing_it_again_changes_nothing(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING))))
    document = watched.one("SELECT id FROM documents").id
    assert watched.again("parse", document).state == "done"
    (release,) = stored(watched)
    assert len(history(watched, release)) == 1


def test_a_later_text_waits_for_the_earlier_one(watched: House, wire: Wire) -> None:
    announce_only = feed(Item(link=wire.put("/1", page(OPENING))))
    wire.put("/feed.xml", announce_only)
    watched.poll()
    watched.do("collect")
    wire.put("/1", page(CORRECTED))
    watched.later(HOUR + 1000)
    watched.do("collect")
    earlier, later = (one.id for one in watched.sql("SELECT id FROM documents ORDER BY id"))
    assert watched.again("parse", later).state == "ready"
    assert stored(watched) == []
    assert watched.row("parse", later).attempts == 0
    watched.again("parse", earlier)
    watched.later(1000)
    watched.do("parse")
    (release,) = stored(watched)
    assert [one.document_id for one in history(watched, release)] == [earlier, later]


def test_an_earlier_text_that_is_parked_holds_nothing_up(watched: House, wire: Wire) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    watched.poll()
    watched.do("collect")
    wire.put("/1", page(CORRECTED))
    watched.later(HOUR + 1000)
    watched.do("collect")
    earlier, later = (one.id for one in watched.sql("SELECT id FROM documents ORDER BY id"))
    with begin(watched.engine) as conn:
        conn.exec_driver_sql(
            f"UPDATE work SET state = 'parked' WHERE step = 'parse' AND subject = '{earlier}'"
        )
    assert watched.again("parse", later).state == "done"


def test_a_document_that_is_gone_is_no_work(watched: House) -> None:
    assert watched.again("parse", 999).state == "done"


def test_an_article_of_a_publisher_without_dates_gets_the_day_of_the_feed(watched: House, wire: Wire) -> None:
    announce(watched, Item(link=wire.put("/1", page(OPENING[1:]))))
    with read(watched.engine) as conn:
        document = documents.get(conn, watched.one("SELECT id FROM documents").id)
    assert document is not None
    assert document.published == "2028-11-06T09:30:00Z"
    assert (stored(watched)[0].published or "").startswith("2028-11-06")


def test_a_later_text_is_not_woken_again_and_again_by_an_earlier_one_that_waits(
    watched: House, wire: Wire
) -> None:
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    watched.poll()
    watched.do("collect")
    wire.put("/1", page(CORRECTED))
    watched.later(HOUR + 1000)
    watched.do("collect")
    earlier, later = (one.id for one in watched.sql("SELECT id FROM documents ORDER BY id"))
    with begin(watched.engine) as conn:
        work.reschedule(conn, "parse", str(earlier), not_before=watched.now + 40_000, now=watched.now)
    row = watched.again("parse", later)
    assert row.not_before - watched.now > 30_000
    watched.later(41_000)
    watched.do("parse")
    assert [one.document_id for one in history(watched, stored(watched)[0])] == [earlier, later]
