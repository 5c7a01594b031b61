"""The two real releases and real feeds of ../shared, given by hand and polled; skipped where they are absent.

Their texts belong to others: what is expected is read from the annotations beside them.
"""

import json
import re
from typing import Any

import pytest

from tests.cli.desk import ROOT, SOURCE, Desk
from tests.steps.newswire import Wire, page
from tests.worker.channels.scripted_smtp import ScriptedSmtp

SHARED = ROOT.parent / "shared"
REAL = {84: "seed-2015-kigali", 81: "seed-2012-rome"}
FEEDS = {
    "rss": "001-restofworld-org-feed-latest.xml",
    "atom": "021-small_atom.xml",
}
RSS = "<item><title>{title}</title><link>{link}</link><description>INTERPOL</description></item>"
ATOM = "<entry><title>{title}</title><id>{link}</id><link href='{link}'/></entry>"
FORMS = {"rss": (RSS, "</channel>"), "atom": (ATOM, "</feed>")}

pytestmark = pytest.mark.skipif(not (SHARED / "releases" / "dev").is_dir(), reason="../shared is not here")


def real(session: int) -> dict[str, Any]:
    return json.loads((SHARED / "releases" / "dev" / f"{REAL[session]}.json").read_text("utf-8"))


def title(session: int) -> str:
    """A title of our own for the entry of a feed."""
    return f"INTERPOL General Assembly, {session}"


def told(text: str) -> str:
    """Words with single spaces and plain marks, as far as a digest may set them otherwise."""
    return " ".join(text.split())


def check(desk: Desk, session: int) -> None:
    """The stored record says what the annotation says."""
    (row,) = desk.plenary("releases", "list", "--session", str(session), "--json").json
    seen = desk.plenary("releases", "show", row["id"], "--json").json
    gold, record = real(session)["gold"], seen["record"]
    assert record["session"]["value"] == gold["session_number"] == session
    dates = record["dates"]["value"]
    for found, expected in ((dates["start"], gold["start_date"]), (dates["end"], gold["end_date"])):
        assert re.fullmatch(r"\d{4}|XXXX", found[:4])
        assert found == expected or (expected.startswith("XXXX") and found[4:] == expected[4:])
    assert told(record["theme"]["value"]) == told(gold["theme"])
    assert record["venue"]["value"]["country_name"] == gold["country"]
    assert record["venue"]["value"]["city"] == gold["city"]
    names = {speaker["name"] for speaker in record["speakers"]}
    assert names >= {speaker["name"] for speaker in gold["speakers"]}
    assert len(record["quotes"]) >= len([one for one in gold["quotes"] if one["kind"] == "direct"])


def check_digest(desk: Desk, smtp: ScriptedSmtp) -> None:
    """What is told of them quotes each of those who spoke."""
    text = told(desk.plenary("digest", "preview", "evening").out)
    for session in REAL:
        gold = real(session)["gold"]
        assert told(gold["theme"]) in text
        quoted = [one for one in gold["quotes"] if one["kind"] == "direct"]
        found = [one for one in quoted if told(one["text"])[:60] in text]
        assert len(found) >= 3, f"{len(found)} of {len(quoted)} quotations of {session}"
        assert {one["speaker"] for one in found} <= {name for name in names(session) if name in text}
    rows = desk.plenary("digest", "send-now", "evening", "--json").json
    assert [row["state"] for row in rows] == ["accepted", "accepted"]
    assert len(smtp.mails) == 2


def names(session: int) -> list[str]:
    return [speaker["name"] for speaker in real(session)["gold"]["speakers"]]


@pytest.fixture
def smtp():
    server = ScriptedSmtp()
    yield server
    server.close()


def test_given_by_hand(desk: Desk, smtp: ScriptedSmtp) -> None:
    configure(desk, smtp)
    for session in REAL:
        (desk.folder / f"{session}.txt").write_text(real(session)["text"], "utf-8")
    ran = desk.plenary("ingest", *(str(desk.folder / f"{session}.txt") for session in REAL), "--json")
    assert (ran.status, ran.fields("result")) == (0, ["stored", "stored"])
    for session in REAL:
        check(desk, session)
    check_digest(desk, smtp)


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_polled(desk: Desk, smtp: ScriptedSmtp, wire: Wire, kind: str) -> None:
    whole = (SHARED / "feeds" / FEEDS[kind]).read_text("utf-8")
    entry, end = FORMS[kind]
    before, _, after = whole.rpartition(end)
    entries = ""
    for session in REAL:
        paragraphs = [part for part in re.split(r"\n\s*\n", real(session)["text"]) if part.strip()]
        link = wire.put(f"/{session}", page(paragraphs, title(session)))
        entries += entry.format(title=title(session), link=link)
    wire.put("/feed.xml", (before + entries + end + after).encode(), media="application/xml")
    configure(desk, smtp, SOURCE.format(name="wire", url=wire.url + "/feed.xml"), allowed=wire.address)
    (row,) = desk.plenary("poll", "--json").json
    assert (row["error"], row["new"]) == (None, 2)
    assert row["skipped"] > 0, "the feed's own entries are about something else"
    for session in REAL:
        check(desk, session)
    check_digest(desk, smtp)


def configure(desk: Desk, smtp: ScriptedSmtp, *more: str, allowed: str = "127.0.0.1:9") -> None:
    """The evening's digest of everything about an Assembly."""
    desk.configure(*more, allowed=allowed, smtp=smtp.port)
    desk.file.write_text(
        desk.file.read_text().replace('interests = ["president"]', 'interests = ["assembly"]')
    )
