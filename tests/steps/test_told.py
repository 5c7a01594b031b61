"""What status, parked, health and doctor tell a person of a house in trouble."""

import json
import re
import shutil
from typing import Any

import pytest
from click.testing import CliRunner

from storage import work
from storage.engine import begin
from tests.steps.house import DAY, HOUR, House
from tests.steps.newswire import OPENING, Item, Wire, feed, page
from worker.cli import cli

TITLE = "INTERPOL answers a letter of the delegates of the island states, in full"


@pytest.fixture
def troubled(house: House, wire: Wire) -> House:
    """One page is parked, one fails, one waits for a busy host, one source is gone."""
    house.configure(house.source(), house.source("gone", "/gone.xml"))
    house.reload(house.file.read_text().replace(f'["{wire.address}"]', '["127.0.0.0/8", "::1/128"]'))
    wire.refuse("/gone.xml", 410)
    wire.put(
        "/feed.xml",
        feed(
            Item(TITLE, wire.refuse("/1", 451)),
            Item("INTERPOL late", wire.refuse("/2", 500)),
            Item(
                "INTERPOL busy", wire.refuse("/3", 429, Retry_After="1200").replace("127.0.0.1", "localhost")
            ),
            Item("INTERPOL well", wire.put("/4", page(OPENING))),
        ),
    )
    house.do("poll", "collect")
    return house


def told(house: House, *command: str) -> str:
    result = CliRunner().invoke(cli, ["--config", str(house.file), *command])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.output


def line(text: str, *parts: str) -> str:
    """The one line that has all of these."""
    (found,) = (one for one in text.splitlines() if all(part in one for part in parts))
    return found


def test_status_says_what_waits_and_why_and_what_to_do(troubled: House) -> None:
    text = told(troubled, "status")
    assert re.search(r"^gone +parked +410 +\d+ s ago +- +http", text, re.MULTILINE), text
    assert re.search(r"  in (1 min|\d+ s)  ", line(text, "INTERPOL late", "500 (Internal Server Error)"))
    assert re.search(r"  in (19|2\d) min  ", line(text, "INTERPOL busy", "429"))
    assert re.search(r"  in (19|20) min$", line(text, "localhost  0"))
    assert line(text, TITLE[:40], "451")
    assert "plenary parked retry ID" in text
    assert "LATE" not in text, "the parse row is due, but not for long"
    troubled.later(HOUR)
    assert "rows are due, the first for 60 min" in line(told(troubled, "status"), "LATE", "plenary doctor")


def test_a_full_disk_is_told_as_the_reason_of_what_waits(troubled: House) -> None:
    (row, *_) = troubled.rows("parse")
    with begin(troubled.engine) as conn:
        now = troubled.now
        claim = work.claim(conn, row.id, now=now, lease_ms=1_000)
        assert claim
        work.postpone(conn, claim, now=now, until=now + 60_000, reason="the disk is full", counted=False)
    assert line(told(troubled, "status"), "Police leaders meet", "the disk is full")


def test_status_in_json_has_all_of_it(troubled: House) -> None:
    seen: dict[str, Any] = json.loads(told(troubled, "status", "--json"))
    assert {one["about"] for one in seen["waiting"]} == {"INTERPOL late", "INTERPOL busy"}
    assert {one["step"] for one in seen["parked"]} == {"poll", "collect"}
    assert [one["host"] for one in seen["hosts"]] == ["localhost"]
    assert seen["longest_wait_ms"] < 600_000


def test_parked_names_what_it_is_about(troubled: House) -> None:
    text = told(troubled, "parked")
    assert "just now" in line(text, TITLE[:40]) or " s ago" in line(text, TITLE[:40])
    rows = json.loads(told(troubled, "parked", "--json"))
    assert {row["about"][:10] for row in rows} == {TITLE[:10], "gone"}
    assert set(rows[0]) == {"id", "step", "subject", "about", "attempts", "since", "reason"}


def test_health_and_doctor_point_the_way(troubled: House) -> None:
    assert told(troubled, "health").startswith("healthy")
    troubled.later(DAY)
    assert "plenary doctor" in told(troubled, "health")
    text = told(troubled, "doctor", "--offline")
    assert line(text, "warn  work", "due for 1440 min")
    assert line(text, "warn  work", "2 rows are parked")
    assert line(text, "->", "plenary parked")


def test_status_says_that_the_disk_is_full(troubled: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "DISK" not in told(troubled, "status")
    five = shutil._ntuple_diskusage(1 << 40, (1 << 40) - (5 << 20), 5 << 20)  # type: ignore[attr-defined]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: five)
    assert "make room" in line(told(troubled, "status"), "DISK: 5 MiB free at")
    assert json.loads(told(troubled, "status", "--json"))["disk"][0]["text"].startswith("5 MiB free")
