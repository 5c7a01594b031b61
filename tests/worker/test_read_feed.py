"""`plenary read-feed`: one JSON line a file."""

# ruff: noqa: E501 - samples stay on their lines

import json

from click.testing import CliRunner

from worker.cli.read_feed import read_feed_command

FEED = b"""<rss version="2.0"><channel><title>W</title><item><title>One &amp;amp; two</title><link>/a</link><guid>g</guid>
<pubDate>Mon, 02 Nov 2015 09:00:00 GMT</pubDate></item></channel></rss>"""


def test_a_line_a_file(tmp_path):
    (tmp_path / "good.xml").write_bytes(FEED)
    (tmp_path / "page.html").write_bytes(b"<html><body>hello</body></html>")
    files = [str(tmp_path / name) for name in ("good.xml", "page.html", "absent.xml")]
    result = CliRunner().invoke(read_feed_command, ["--url", "https://w.example/f", *files])
    assert result.exit_code == 0, result.output
    good, page, absent = map(json.loads, result.output.splitlines())
    assert good == {
        "file": files[0],
        "format": "rss-2.0",
        "well_formed": True,
        "entries": [
            {
                "id": "g",
                "title": "One & two",
                "link": "https://w.example/a",
                "published": "2015-11-02T09:00:00Z",
            }
        ],
        "error": None,
    }
    assert (page["format"], page["entries"]) == ("none", [])
    assert "web page" in page["error"]
    assert absent["error"]


def test_standard_input():
    result = CliRunner().invoke(read_feed_command, ["-"], input=FEED)
    assert json.loads(result.output)["entries"][0]["title"] == "One & two"
