"""`plenary releases`: what is stored, listed, shown, searched."""

from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_json, print_rows, print_text

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.releases import Release

COLUMNS = (
    ("id", "ID"),
    ("published", "PUBLISHED"),
    ("language", "LANG"),
    ("revisions", "REV"),
    ("family", "FAMILY"),
    ("headline", "HEADLINE"),
)


@click.group("releases", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def releases_group(ctx: click.Context, as_json: bool) -> None:
    """List, show and search stored releases."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(releases_list_command, as_json=as_json)


@releases_group.command("list")
@click.option("--session", type=int, help="Only releases about this session.")
@click.option("--all", "every", is_flag=True, help="Also documents that are not about an Assembly.")
@click.option(
    "--limit", type=click.IntRange(1, 100_000), default=50, show_default=True, help="At most so many."
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def releases_list_command(
    config_path: str | None, session: int | None, every: bool, limit: int, as_json: bool
) -> None:
    """List releases, last changed first."""
    from storage import releases
    from storage.engine import read
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), read(engine) as conn:
        relevant = None if every else True
        found = releases.listing(conn, limit=limit, session=session, relevant=relevant)
        rows = [_row(conn, one) for one in found]
    print_rows(
        rows, COLUMNS, as_json=as_json, empty="no releases yet: plenary poll, plenary ingest or plenary run"
    )


@releases_group.command("show")
@click.argument("release_id", metavar="ID")
@click.option(
    "--with-text",
    "--text",
    "with_text",
    is_flag=True,
    help="Print the text that the record was read from.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON: the record as it is stored.")
@click.pass_obj
def releases_show_command(config_path: str | None, release_id: str, with_text: bool, as_json: bool) -> None:
    """Show the release with this ID (or the beginning of it)."""
    from storage.engine import read
    from worker.cli.opened import opened_store
    from worker.cli.record_view import release_lines

    with opened_store(config_path) as (_, engine), read(engine) as conn:
        seen = _whole(conn, find_release(conn, release_id), with_text)
    if as_json:
        print_json(seen)
    else:
        print_text("\n".join(release_lines(seen)))


@releases_group.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="At most so many.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def releases_search_command(
    config_path: str | None, words: tuple[str, ...], limit: int, as_json: bool
) -> None:
    """Find releases whose text has all WORDS."""
    from storage import releases
    from storage.engine import read
    from storage.search import search
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), read(engine) as conn:
        revisions = [
            releases.of_document(conn, hit.document_id) for hit in search(conn, " ".join(words), limit)
        ]
        ids = dict.fromkeys(one.release_id for one in revisions if one is not None)
        rows = [_row(conn, one) for key in ids if (one := releases.get(conn, key)) is not None]
    print_rows(rows, COLUMNS, as_json=as_json, empty="nothing found")


def find_release(conn: "Connection", handle: str) -> "Release":
    """The one release whose handle is, or begins with, this; raises UsageError."""
    from storage import releases

    exact = releases.get(conn, handle)
    found = (exact,) if exact is not None else releases.starting(conn, handle)
    if len(found) == 1:
        return found[0]
    if not found:
        raise click.UsageError(f"there is no release {handle!r}: see `plenary releases list`")
    raise click.UsageError(f"{handle!r} could be any of {', '.join(one.id for one in found)}")


def _row(conn: "Connection", one: "Release") -> dict[str, Any]:
    from storage import releases
    from worker.times import iso

    return {
        "id": one.id,
        "published": (one.published or "")[:10] or None,
        "first_seen": iso(one.first_seen),
        "language": one.language,
        "session": one.session,
        "relevant": one.relevant,
        "revisions": len(releases.history(conn, one.id)),
        "family": one.family_id[:6],
        "headline": one.headline,
        "url": one.url,
    }


def _whole(conn: "Connection", one: "Release", with_text: bool) -> dict[str, Any]:
    """Everything that is known of a release: its last record, its revisions, its family."""
    import json

    from storage import documents, families, releases
    from worker.times import iso

    history = releases.history(conn, one.id)
    seen: dict[str, Any] = {
        **_row(conn, one),
        "record": json.loads(history[-1].record),
        "history": [
            {
                "number": revision.number,
                "cause": revision.cause,
                "at": iso(revision.created_at),
                "changes": json.loads(revision.changes) if revision.changes else [],
            }
            for revision in history
        ],
        "withdrawn": iso(gone) if (gone := documents.withdrawn_at(conn, one.id)) is not None else None,
        "copies": [other.id for other in families.members(conn, one.family_id) if other.id != one.id],
    }
    document = documents.get(conn, history[-1].document_id) if with_text else None
    return seen if document is None else {**seen, "text": document.text}
