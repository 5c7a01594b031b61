"""The developers' feeds, when they are at hand: entries, formats and dates as their index says."""

import json
from html import unescape
from pathlib import Path
from re import sub

import pytest

from parsers.feeds import dated, parse_feed

FEEDS = Path(__file__).parents[3] / "shared" / "feeds"
pytestmark = pytest.mark.skipif(not (FEEDS / "index.json").exists(), reason="../shared/feeds is absent")


def index():
    path = FEEDS / "index.json"
    return json.loads(path.read_text(encoding="utf-8"))["files"] if path.exists() else []


def plain(title):
    return " ".join(unescape(sub(r"<[^>]+>", "", title or "")).split())


@pytest.mark.parametrize("row", index(), ids=lambda row: row["file"])
def test_reads_as_the_index_says(row):
    feed = parse_feed(
        (FEEDS / row["file"]).read_bytes(), url=row["source"].get("feed_url") or "https://wire.example/f"
    )
    assert feed.format == row["format"]
    assert feed.well_formed == row["well_formed"]
    if row["n_entries"] is not None:
        assert len(feed.entries) == row["n_entries"]
    assert (feed.error is None) == (row["format"] != "none")
    for entry, expected in zip(
        feed.entries[:1] + feed.entries[-1:], (row.get("first"), row.get("last")), strict=False
    ):
        if expected is None:
            continue
        assert expected["title"] is None or plain(entry.title) == plain(expected["title"])
        assert expected["link"] is None or entry.link == expected["link"]
        assert expected["date_utc"] is None or dated(entry) == expected["date_utc"]
