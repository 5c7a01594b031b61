"""`plenary replay`: stored releases read again, exported and taken in as fixtures."""

import json
import sqlite3
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.cli.desk import ROOT, Desk
from tests.fixtures.write_releases import TARGET, write

ALL = 4  # releases of the stocked store


def tamper(desk: Desk, **fields: Any) -> str:
    """Let the stored record of the opening say something else; its handle."""
    store = sqlite3.connect(desk.store)
    revision, handle, record = store.execute(
        "SELECT revisions.id, release_id, record FROM revisions JOIN releases ON releases.id = release_id "
        "WHERE url IS NULL AND headline LIKE 'Police%' ORDER BY revisions.id LIMIT 1"
    ).fetchone()
    changed = json.dumps(json.loads(record) | fields, ensure_ascii=False)
    store.execute("UPDATE revisions SET record = ? WHERE id = ?", (changed, revision))
    store.commit()
    store.close()
    return str(handle)


def theme(value: str) -> dict[str, Any]:
    return {"value": value, "spans": [[0, 5]], "rule": "theme.old", "confidence": 0.9}


def test_nothing_differs_when_nothing_changed(stocked: Desk) -> None:
    ran = stocked.plenary("replay")
    assert (ran.status, ran.out) == (0, f"{ALL} releases read again: 0 differ, 0 got worse\n")


def test_a_fact_more_is_better(stocked: Desk) -> None:
    handle = tamper(stocked, theme=None)
    ran = stocked.plenary("replay")
    assert ran.status == 0
    assert ran.out.splitlines() == [
        handle,
        '  + theme: null -> "Trusted data, safer borders"',
        f"{ALL} releases read again: 1 differ, 0 got worse",
    ]


def test_another_value_and_a_fact_less_are_worse(stocked: Desk) -> None:
    handle = tamper(stocked, theme=theme("Safe data"), issuer=theme("The ministry of all"))
    ran = stocked.plenary("replay", "--json")
    assert ran.status == 1
    (row,) = [row for row in ran.json if row["differences"]]
    assert (row["id"], row["worse"]) == (handle, True)
    verdicts = {one["field"]: one["verdict"] for one in row["differences"]}
    assert verdicts["theme"] == "changed"
    assert verdicts["issuer"] in ("worse", "changed")
    lines = stocked.plenary("replay").out
    assert '  ~ theme: "Safe data" -> "Trusted data, safer borders"' in lines


def test_accept_stores_the_new_reading_and_tells_nobody(stocked: Desk) -> None:
    handle = tamper(stocked, theme=theme("Safe data"))
    ran = stocked.plenary("replay", "--accept")
    assert ran.status == 0
    assert f"{handle} (accepted)" in ran.out
    seen = stocked.plenary("releases", "show", handle, "--json").json
    assert seen["record"]["theme"]["value"] == "Trusted data, safer borders"
    assert [one["cause"] for one in seen["history"]] == ["publisher", "extractor"]
    assert [one["field"] for one in seen["history"][1]["changes"]] == ["theme"]
    assert stocked.sql("SELECT count(*) FROM work WHERE state = 'ready' AND step = 'match'")[0][0] == 0
    assert stocked.plenary("replay").out == f"{ALL} releases read again: 0 differ, 0 got worse\n"


def test_a_document_that_cannot_be_read_any_more(stocked: Desk) -> None:
    handle = tamper(stocked)
    store = sqlite3.connect(stocked.store)
    query = "UPDATE bodies SET content = ? WHERE media_type = 'text/html'"
    store.execute(query, (zlib.compress(b"   "),))
    store.commit()
    ran = stocked.plenary("replay")
    assert ran.status == 1
    assert f"{handle}: cannot be read any more: " in ran.out
    (row,) = [row for row in stocked.plenary("replay", "--json").json if row["error"]]
    assert row["worse"]
    store.execute(query, (b"what no program wrote",))
    store.commit()
    store.close()
    ran = stocked.plenary("replay")
    assert (ran.status, ran.err.count("\n"), "damaged" in ran.err) == (2, 1, True)


def test_a_session_and_a_day_choose(stocked: Desk) -> None:
    assert len(stocked.plenary("replay", "--session", "96", "--json").json) == 3
    assert stocked.plenary("replay", "--session", "12", "--json").json == []
    assert len(stocked.plenary("replay", "--since", "2028-11-08", "--session", "96", "--json").json) == 1
    wrong = stocked.plenary("replay", "--since", "yesterday")
    assert (wrong.status, "is no day" in wrong.err) == (2, True)


def test_exported_and_replayed_without_a_store(stocked: Desk, desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "fixtures"
    ran = stocked.plenary("replay", "--to", str(target))
    assert ran.status == 0
    assert f"plenary replay --from {target}" in ran.out
    assert sorted(path.suffix for path in target.iterdir() if not path.name.endswith(".json")) == [
        ".eml", ".html", ".txt", ".txt",
    ]  # fmt: skip
    ran = desk.plenary("replay", "--from", str(target))
    assert (ran.status, ran.out) == (0, f"{ALL} releases read again: 0 differ, 0 got worse\n")
    assert not desk.store.exists()
    before = {path.name: path.read_bytes() for path in target.iterdir()}
    stocked.plenary("replay", "--to", str(target))
    assert {path.name: path.read_bytes() for path in target.iterdir()} == before
    (expected,) = target.glob("*closing*.expected.json")
    expected.write_text(expected.read_text().replace('"session":{', '"session":null,"venue":{'))
    ran = desk.plenary("replay", "--from", str(target))
    assert ran.status in (0, 1, 2)
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("broken", [".expected.json", ".input.json"])
def test_a_broken_fixture_is_named(stocked: Desk, tmp_path: Path, broken: str) -> None:
    target = tmp_path / "fixtures"
    stocked.plenary("replay", "--to", str(target))
    file = next(target.glob(f"*closing*{broken}"))
    file.write_text('{"a": 1}')
    ran = stocked.plenary("replay", "--from", str(target))
    assert ran.status == 2
    assert file.name.removesuffix(broken) in ran.err
    file.write_text("")
    assert stocked.plenary("replay", "--from", str(target)).status == 2


def test_what_makes_no_sense_together(stocked: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for arguments in (("--accept",), ("--to", "x"), ("--session", "96"), ("--since", "2028-01-01"), ()):
        ran = stocked.plenary("replay", "--from", str(tmp_path / "empty"), *arguments)
        assert ran.status == 2
        assert "Traceback" not in ran.err
        assert ("a store" in ran.err) == bool(arguments)
    assert stocked.plenary("replay", "--from", str(tmp_path / "absent")).status == 2
    ran = stocked.plenary("replay", "--to", str(tmp_path / "both"), "--accept")
    assert ran.status == 2


def test_the_bundled_releases_read_as_expected(desk: Desk) -> None:
    """`.venv/bin/python tests/fixtures/write_releases.py` writes them anew."""
    ran = desk.plenary("replay", "--from", str(TARGET))
    assert ran.status == 0, f"{ran.out}\n(read the differences; see tests/fixtures/write_releases.py)"


def test_the_bundled_releases_are_the_samples_of_the_demo(tmp_path: Path) -> None:
    write(tmp_path / "again")
    pages = {path.name: path.read_bytes() for path in (tmp_path / "again").glob("*.html")}
    assert pages == {path.name: path.read_bytes() for path in TARGET.glob("*.html")}
    assert len(pages) >= 12
    assert ROOT in TARGET.parents
