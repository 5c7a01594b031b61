"""`plenary ingest`, and `plenary releases`, `why` and `digest` over what it stored."""

import pytest

from tests.cli.desk import SOURCE, Desk
from tests.steps.newswire import CLOSING, OPENING, TITLE, Item, Wire, feed, page
from tests.worker.channels.scripted_smtp import ScriptedSmtp


def handles(desk: Desk) -> dict[str, str]:
    """Headline to handle."""
    return {row["headline"]: row["id"] for row in desk.plenary("releases", "list", "--all", "--json").json}


def test_html_txt_and_eml_are_stored(stocked: Desk) -> None:
    rows = stocked.plenary("releases", "list", "--json").json
    assert sorted(row["headline"] for row in rows) == sorted(["Assembly closes in Windhoek", TITLE, TITLE])
    assert {row["session"] for row in rows} == {96}
    every = stocked.plenary("releases", "list", "--all", "--json").json
    assert [row["headline"] for row in every if not row["relevant"]] == ["Harvest figures for spring"]


def test_a_duplicate_is_no_error(stocked: Desk) -> None:
    ran = stocked.plenary("ingest", str(stocked.folder / "opening.html"), "--json")
    (row,) = ran.json
    assert ran.status == 0
    assert row["result"] == f"already stored as {row['id']}"
    assert row["id"] in handles(stocked).values()
    assert len(stocked.sql("SELECT id FROM documents")) == 4


def test_what_was_matched_is_told(stocked: Desk) -> None:
    ran = stocked.plenary("ingest", str(stocked.folder / "closing.eml"), "--json")
    assert ran.json[0]["matched"] == "assembly"
    assert ran.json[0]["relevant"] is True


def test_standard_input(desk: Desk) -> None:
    ran = desk.plenary("ingest", "-", "--json", given=page(CLOSING, "Assembly closes"))
    assert (ran.status, ran.fields("result"), ran.fields("headline")) == (0, ["stored"], ["Assembly closes"])


def test_an_address(desk: Desk, wire: Wire) -> None:
    desk.configure(allowed=wire.address)
    link = wire.put("/1", page(OPENING))
    first, again = desk.plenary("ingest", link, link, "--json").json
    assert (first["result"], again["result"]) == ("stored", f"already stored as {first['id']}")
    (release,) = desk.plenary("releases", "--json").json
    assert release["url"] == link
    wire.put("/1", page([OPENING[0], OPENING[1].replace("840", "870"), *OPENING[2:]]))
    (third,) = desk.plenary("ingest", link, "--json").json
    assert (third["result"], third["id"]) == ("stored", first["id"]), "a correction, given by hand"
    assert desk.plenary("releases", "--json").fields("revisions") == [2]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("absent.txt", "failed: No such file or directory"),
        ("empty.txt", "empty"),
        (".", "failed: Is a directory"),
        ("ftp://example.org/opening.txt", "only http and https"),
        ("http://127.0.0.1:1/x", "allow_addresses"),
        ("picture.html", "failed"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_else_is_lost(desk: Desk, name: str, reason: str) -> None:
    (desk.folder / "empty.txt").write_text("")
    (desk.folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
    (desk.folder / "closing.html").write_bytes(page(CLOSING, "Assembly closes"))
    bad = name if "://" in name else str(desk.folder / name)
    ran = desk.plenary("ingest", bad, str(desk.folder / "closing.html"), "--json")
    assert ran.status == 1
    first, second = ran.json
    assert first["result"].startswith("failed: ")
    assert reason in first["result"]
    assert second["result"] == "stored"
    assert "Traceback" not in ran.err


def test_no_notify_stores_and_tells_nobody(desk: Desk) -> None:
    (desk.folder / "opening.html").write_bytes(page(OPENING))
    ran = desk.plenary("ingest", "--no-notify", str(desk.folder / "opening.html"), "--json")
    assert ran.fields("matched") == ["assembly, president"]
    assert desk.plenary("digest", "preview", "desk").out == "nothing waits for desk\n"
    told = desk.plenary("why", ran.fields("id")[0], "desk").out
    assert "stored without notice" in told


def test_show(stocked: Desk) -> None:
    handle = handles(stocked)[TITLE]
    ran = stocked.plenary("releases", "show", handle)
    assert TITLE in ran.out
    assert "Trusted data, safer borders" in ran.out
    assert "6 to 9 November 2028" in ran.out
    assert "SPEAKERS" in ran.out
    assert "Ingrid Solvang - INTERPOL President" in ran.out
    seen = stocked.plenary("releases", "show", handle, "--with-text", "--json").json
    ((start, end),) = seen["record"]["theme"]["spans"]
    assert seen["text"][start:end] == "Trusted data, safer borders"
    assert len(seen["copies"]) == 1


def test_a_handle_may_be_shortened_but_must_be_one(stocked: Desk) -> None:
    closing = handles(stocked)["Assembly closes in Windhoek"]
    assert stocked.plenary("releases", "show", closing[:-2]).status == 0
    many = stocked.plenary("releases", "show", "96")
    assert (many.status, "could be any of" in many.err) == (2, True)
    none = stocked.plenary("releases", "show", "nothing")
    assert (none.status, "plenary releases list" in none.err) == (2, True)


def test_search(stocked: Desk) -> None:
    assert len(stocked.plenary("releases", "search", "stolen", "passport", "--json").json) == 2
    assert len(stocked.plenary("releases", "search", "Valparaíso", "--json").json) == 1
    assert stocked.plenary("releases", "search", "zeppelin").out == "nothing found\n"
    assert stocked.plenary("releases", "search", '"unbalanced').status == 0
    assert stocked.plenary("releases", "search", "AND OR NEAR( *").status == 0


def test_preview_shows_text_and_html_and_changes_nothing(stocked: Desk) -> None:
    target = stocked.folder / "preview.html"
    ran = stocked.plenary("digest", "preview", "evening", "--html", str(target))
    assert "Every search is a question" in ran.out
    assert "Ingrid Solvang" in ran.out
    assert "Every search is a question" in target.read_text("utf-8")
    again = stocked.plenary("digest", "preview", "evening", "--json").json
    assert len(again["entries"]) == 1
    assert stocked.sql("SELECT * FROM digests") == []


def test_send_now(stocked: Desk) -> None:
    server = ScriptedSmtp()
    try:
        stocked.configure(smtp=server.port)
        rows = stocked.plenary("digest", "send-now", "evening", "--json").json
        assert [(row["recipient"], row["state"]) for row in rows] == [
            ("analyst@example.org", "accepted"),
            ("archive@example.org", "accepted"),
        ]
        assert len(server.mails) == 2
        again = stocked.plenary("digest", "send-now", "evening")
        assert (again.status, again.out) == (0, "nothing waits for evening\n")
        assert len(server.mails) == 2
    finally:
        server.close()
    told = stocked.plenary("why", handles(stocked)[TITLE], "evening").out
    assert "accepted: analyst@example.org" in told or "a copy of what was told" in told


def test_old_news_alone_is_no_immediate_digest_and_that_is_said(desk: Desk) -> None:
    told = "\n\n".join((TITLE, *(paragraph.replace("2028", "2020") for paragraph in OPENING)))
    (desk.folder / "old.txt").write_text(told)
    desk.plenary("ingest", str(desk.folder / "old.txt"))
    for command in ("preview", "send-now"):
        ran = desk.plenary("digest", command, "desk")
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith("nothing waits for desk; 1 release of the past ")


def test_send_now_to_nobody_says_so(stocked: Desk) -> None:
    ran = stocked.plenary("digest", "send-now", "evening")
    assert ran.status == 1
    assert ran.out.count("pending") == 2
    assert "127.0.0.1" in ran.out


def test_a_subscription_that_is_none(stocked: Desk) -> None:
    for command in (("digest", "preview"), ("digest", "send-now"), ("why", handles(stocked)[TITLE])):
        ran = stocked.plenary(*command, "morning")
        assert ran.status == 2
        assert "desk, evening" in ran.err


def test_a_subscription_that_is_switched_off(stocked: Desk) -> None:
    text = stocked.file.read_text().replace('name = "evening"', 'name = "evening"\nenabled = false')
    stocked.file.write_text(text)
    for command in (("digest", "preview"), ("digest", "send-now"), ("why", handles(stocked)[TITLE])):
        ran = stocked.plenary(*command, "evening")
        assert (ran.status, ran.out) == (2, "")
        assert "'evening' is switched off" in ran.err


def test_why(stocked: Desk) -> None:
    opening, harvest = (handles(stocked)[title] for title in (TITLE, "Harvest figures for spring"))
    told = stocked.plenary("why", opening, "evening").out
    assert "waits for the next digest" in told
    assert "INTERPOL President" in told
    told = stocked.plenary("why", harvest, "desk").out
    assert "is NOT about a session" in told
    assert "no interest of the subscription matches" in told
    seen = stocked.plenary("why", opening, "evening", "--json").json
    assert seen["revisions"][0]["matches"][0]["evidence"][0]["spans"]


def test_poll_collects_parses_and_matches_in_the_foreground(desk: Desk, wire: Wire) -> None:
    desk.configure(SOURCE.format(name="wire", url=wire.url + "/feed.xml"), allowed=wire.address)
    wire.put(
        "/feed.xml",
        feed(Item(link=wire.put("/1", page(OPENING))), Item("Harvest", wire.url + "/2", summary="")),
    )
    ran = desk.plenary("poll", "--json")
    assert ran.status == 0
    (row,) = ran.json
    assert (row["id"], row["answer"], row["new"], row["skipped"], row["error"]) == ("wire", "200", 1, 1, None)
    assert desk.plenary("releases", "--json").fields("session") == [96]
    assert desk.sql("SELECT * FROM digests") == [], "it sends nothing"
    assert desk.plenary("poll").out.startswith("no source is due")
    assert desk.plenary("poll", "--force", "--json").fields("answer") == ["304"]
    assert desk.plenary("poll", "wire", "--json").fields("new") == [0]
    none = desk.plenary("poll", "nothing")
    assert (none.status, "the configuration has wire" in none.err) == (2, True)
    wire.refuse("/feed.xml", 500)
    bad = desk.plenary("poll", "wire")
    assert (bad.status, "500" in bad.out) == (1, True)
    status = desk.plenary("status", "--json").json
    assert status["sources"][0]["state"] == "failing"
    assert status["sources"][0]["error"]


def test_parked_rows_are_listed_and_tried_again(desk: Desk, wire: Wire) -> None:
    desk.configure(SOURCE.format(name="wire", url=wire.url + "/feed.xml"), allowed=wire.address)
    wire.put("/feed.xml", feed(Item(link=wire.refuse("/1", 451))))
    assert desk.plenary("poll").status == 0
    (row,) = desk.plenary("parked", "--json").json
    assert row["step"] == "collect"
    assert "451" in row["reason"]
    assert wire.url + "/1" in desk.plenary("parked", "list").out
    assert "451" in desk.plenary("status").out
    wrong = desk.plenary("parked", "retry", "999")
    assert (wrong.status, "not parked" in wrong.err) == (2, True)
    assert desk.plenary("parked", "retry").status == 2
    wire.put("/1", page(OPENING))
    assert desk.plenary("parked", "retry", str(row["id"]), "--json").json == {"ready": [row["id"]]}
    assert desk.plenary("parked").out == "nothing is parked\n"
    assert desk.alone("drain", "--json").status == 0
    assert desk.plenary("releases", "--json").fields("session") == [96]
    assert desk.plenary("parked", "retry", "--all", "--json").json == {"ready": []}


def test_health(desk: Desk) -> None:
    desk.configure(SOURCE.format(name="wire", url="http://127.0.0.1:1/feed.xml"))
    desk.plenary("migrate")
    assert desk.plenary("health").status == 0
    desk.later(16 * 60_000)
    ran = desk.plenary("health", "--json")
    assert (ran.status, ran.json["healthy"]) == (1, False)
    assert ran.json["longest_wait_ms"] >= 16 * 60_000
    assert desk.plenary("health", "--within", "60").status == 0


def test_what_a_publisher_wrote_does_not_steer_the_terminal(desk: Desk) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J\u202egnp\x9b31m"
    paragraphs = [
        OPENING[0],
        OPENING[1],
        f"“We {evil} listen first and then we act,” said INTERPOL President Ingrid Solvang.",
    ]
    text = "\n\n".join([f"Police leaders {evil} meet for the 96th INTERPOL General Assembly", *paragraphs])
    (desk.folder / "evil.txt").write_text(text)
    ran = desk.plenary("ingest", str(desk.folder / "evil.txt"))
    assert ran.status == 0
    (row,) = desk.plenary("releases", "--json").json
    commands = (
        ("releases",),
        ("releases", "show", row["id"], "--with-text"),
        ("why", row["id"], "desk"),
        ("digest", "preview", "desk"),
        ("parse", str(desk.folder / "evil.txt")),
        ("parse", "--evidence", str(desk.folder / "evil.txt")),
        ("parse", "--with-text", str(desk.folder / "evil.txt")),
    )
    said = [ran.out, ran.err, *(desk.plenary(*command).out for command in commands)]
    for text in said:
        assert not set("\x1b\x07\x9b\u202e") & set(text), repr(text)
