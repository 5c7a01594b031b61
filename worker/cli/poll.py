"""`plenary poll`: one pass in the foreground, without a broker."""

from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_rows, since

if TYPE_CHECKING:
    from worker.context import Context

FOLLOWING = ("collect", "parse", "match")


@click.command("poll")
@click.argument("source", required=False)
@click.option("--force", is_flag=True, help="Sources that are not due, too.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def poll_command(ctx: click.Context, source: str | None, force: bool, as_json: bool) -> None:
    """Poll what is due (or SOURCE, due or not), collect and parse what is new, then end. Sends nothing.

    Exit status 1 when a source could not be read.
    """
    from worker.cli.opened import opened_context

    with opened_context(ctx.obj) as context:
        rows = _poll(context, _wanted(context, source, force))
    columns = (
        ("id", "SOURCE"), ("answer", "ANSWER"), ("new", "NEW"), ("skipped", "SKIPPED"), ("next", "NEXT"),
        ("error", "TROUBLE"),
    )  # fmt: skip
    print_rows(rows, columns, as_json=as_json, empty="no source is due: name one, or use --force")
    ctx.exit(1 if any(row["error"] for row in rows) else 0)


def _wanted(context: "Context", source: str | None, force: bool) -> list[str]:
    """The names of the sources to poll."""
    from storage import clock, sources
    from storage.engine import read

    with read(context.engine) as conn:
        now = clock.now(conn)
        watched = {one.source.id: one for one in sources.watch(conn)}
    if source is not None and source not in watched:
        raise click.UsageError(
            f"there is no source {source!r}: the configuration has {', '.join(watched) or 'none'}"
        )
    if source is not None:
        return [source]
    return [name for name, one in watched.items() if force or (one.due_at is not None and one.due_at <= now)]


def _poll(context: "Context", names: list[str]) -> list[dict[str, Any]]:
    import threading

    from worker.drain import drain
    from worker.execute import Execution

    execution = Execution(context)
    before = {name: _entries(context, name) for name in names}
    with click.progressbar(names, label="polling", file=_terminal(), item_show_func=str) as shown:
        for name in shown:
            execution.run(_due_now(context, name))
    drain(execution, FOLLOWING, threading.Event(), threads=4)
    return [_told(context, name, before[name]) for name in names]


def _terminal() -> Any:
    import os
    import sys
    from pathlib import Path

    return sys.stderr if sys.stderr.isatty() else Path(os.devnull).open("w")


def _due_now(context: "Context", name: str) -> int:
    from storage import clock, work
    from storage.engine import begin

    with begin(context.engine) as conn:
        now = clock.now(conn)
        return work.enqueue(conn, "poll", name, not_before=now, now=now, unpark=True, hinted=True)


def _entries(context: "Context", name: str) -> dict[str, int]:
    from storage import entries
    from storage.engine import read

    with read(context.engine) as conn:
        return entries.counts(conn, name)


def _told(context: "Context", name: str, before: dict[str, int]) -> dict[str, Any]:
    from storage import clock, sources
    from storage.engine import read

    after = _entries(context, name)
    with read(context.engine) as conn:
        now = clock.now(conn)
        one = next(one for one in sources.watch(conn) if one.source.id == name)
    new = {state: after.get(state, 0) - before.get(state, 0) for state in ("candidate", "alias", "skipped")}
    return {
        "id": name,
        "answer": one.source.status,
        "new": new["candidate"] + new["alias"],
        "skipped": new["skipped"],
        "next": "parked" if one.state == "parked" else since(one.due_at, now),
        "next_at": one.due_at,
        "error": one.source.error or one.reason,  # the row's own: a store that could not be written
    }
