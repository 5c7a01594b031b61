"""`plenary read-feed FILE...`: what the feed reader sees, one JSON line a file."""

import json
from pathlib import Path
from typing import Any

import click

from worker.cli.files import TooLargeError, read_bytes


@click.command("read-feed")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False), metavar="FILE..."
)
@click.option("--url", default="", help="The address the feed was fetched from, for relative links.")
@click.option("--json", "_json", is_flag=True, help="JSON lines; this command knows no other form.")
def read_feed_command(files: tuple[Path, ...], url: str, _json: bool) -> None:
    """Read feed FILEs and print format, entries and errors, one JSON line a file. - is standard input."""
    from worker.sandbox.parent import Sandbox

    sandbox = Sandbox(operations=("feed",))
    try:
        for file in files:
            click.echo(json.dumps(_row(sandbox, file, url), ensure_ascii=False, sort_keys=True))
    finally:
        sandbox.close()


def _row(sandbox: Any, file: Path, url: str) -> dict[str, Any]:
    from parsers.web.feed_records import Feed, dated
    from worker.errors import ParseError

    try:
        feed = sandbox.feed(read_bytes(str(file)), url=url)
    except (OSError, TooLargeError, ParseError) as error:
        feed = Feed(format="none", well_formed=False, error=str(error))
    entries = [{"id": e.id, "title": e.title, "link": e.link, "published": dated(e)} for e in feed.entries]
    return {
        "file": str(file),
        "format": feed.format,
        "well_formed": feed.well_formed,
        "entries": entries,
        "error": feed.error,
    }
