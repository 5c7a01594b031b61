"""`plenary ingest`: documents given by hand walk from collect to match before the command returns."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.cli.files import TooLargeError, read_bytes
from worker.cli.output import print_rows

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.releases import Release
    from worker.context import Context
    from worker.steps.collect import Source

MEDIA = {".eml": "message/rfc822", ".txt": "text/plain", ".html": "text/html", ".htm": "text/html"}


@click.command("ingest")
@click.argument("names", nargs=-1, required=True, metavar="FILE|URL...")
@click.option("--no-notify", is_flag=True, help="Store, but tell no subscription.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def ingest_command(ctx: click.Context, names: tuple[str, ...], no_notify: bool, as_json: bool) -> None:
    """Store documents: .html, .txt and .eml files, - for standard input, or addresses to fetch.

    A document that is stored already is no error. Exit status 1 when one could not be read.
    """
    from worker.cli.opened import opened_context

    with opened_context(ctx.obj) as context:
        rows = [_ingest(context, name, notify=not no_notify) for name in names]
    columns = (
        ("input", "INPUT"),
        ("result", "RESULT"),
        ("id", "ID"),
        ("matched", "MATCHED"),
        ("headline", "HEADLINE"),
    )
    print_rows(rows, columns, as_json=as_json, empty="")
    ctx.exit(1 if any(row["result"].startswith("failed") for row in rows) else 0)


def _ingest(context: "Context", name: str, *, notify: bool) -> dict[str, Any]:
    from worker.errors import PermanentError, TemporaryError

    try:
        told = _take(context, _source(context, name), notify=notify)
    except OSError as error:
        told = _failed(error.strerror or str(error))
    except (PermanentError, TemporaryError) as error:
        told = _failed(str(error))
    return {"input": name, **told}


def _source(context: "Context", name: str) -> "Source":
    """The bytes of a file or address, and what is known of them; raises PermanentError for another scheme."""
    from worker.errors import PermanentError
    from worker.steps.collect import ACCEPT, Source

    if name.startswith(("http://", "https://")):
        fetched = context.fetcher.get(name, accept=ACCEPT, robots=True)
        media = fetched.headers.get("content-type")
        return Source(None, name, fetched.final_url, fetched.body, media, fetched)
    if "://" in name:
        raise PermanentError("only http and https addresses are fetched")
    body = _bytes(name, context.config.fetch.max_decoded)
    return Source(None, None, None, body, MEDIA.get(Path(name).suffix.lower()), None)


def _bytes(name: str, most: int) -> bytes:
    """A file, or standard input for -; raises PermanentError when there is more of it."""
    from worker.errors import PermanentError

    try:
        return read_bytes(name, most)
    except TooLargeError as error:
        raise PermanentError(f"{error} (fetch.max_decoded)") from error


def _take(context: "Context", source: "Source", *, notify: bool) -> dict[str, Any]:
    """Store, parse and match the document now, unless it is stored already, and say what became of it."""
    from storage import clock, documents, releases
    from storage.engine import begin
    from worker.steps.collect import keep_document

    page = context.sandbox.page(source.body, source.final_url, source.media_type)
    with begin(context.engine) as conn:
        known = releases.of_text(conn, documents.text_hash(page.text)) if source.url is None else ()
        if known:
            return _stored(conn, f"already stored as {known[0].id}", known[0])
        now = clock.now(conn)
        stored, row = keep_document(conn, source, page, notify=notify, published=page.published, now=now)
    return _walked(context, stored.id, row)


def _walked(context: "Context", document_id: int, row: int | None) -> dict[str, Any]:
    from storage import releases, work
    from storage.engine import read
    from worker.execute import Execution

    if row is not None:
        Execution(context).run(row)
        _match(context, document_id)
    with read(context.engine) as conn:
        revision = releases.of_document(conn, document_id)
        release = releases.get(conn, revision.release_id) if revision is not None else None
        if release is None:
            waiting = work.find(conn, "parse", str(document_id))
            return _failed(waiting.reason if waiting and waiting.reason else "not parsed yet")
        return _stored(conn, "stored" if row is not None else f"already stored as {release.id}", release)


def _stored(conn: "Connection", result: str, release: "Release") -> dict[str, Any]:
    from storage import interests, releases

    revision = releases.last(conn, release.id)
    matched = interests.matches(conn, revision.id) if revision is not None else ()
    return {
        "result": result,
        "id": release.id,
        "matched": ", ".join(one.interest_id for one in matched) or None,
        "headline": release.headline,
        "relevant": release.relevant,
    }


def _failed(reason: str) -> dict[str, Any]:
    return {"result": f"failed: {reason}", "id": None, "matched": None, "headline": None, "relevant": None}


def _match(context: "Context", document_id: int) -> None:
    from storage import releases, work
    from storage.engine import read
    from worker.execute import Execution

    with read(context.engine) as conn:
        revision = releases.of_document(conn, document_id)
        row = work.find(conn, "match", str(revision.id)) if revision is not None else None
    if row is not None:
        Execution(context).run(row.id)
