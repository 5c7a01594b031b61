"""`plenary replay`: stored documents through today's extractors, and what reads differently now."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_json
from worker.rendering.numbers import plural

if TYPE_CHECKING:
    from worker.context import Context
    from worker.replay.rereading import Case
    from worker.sandbox.parent import Sandbox

MARKS = {"better": "+", "worse": "-", "changed": "~"}
VALUE_MOST = 160


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat() if value is not None else None
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day: write 2024-11-01") from None


@click.command("replay")
@click.option("--session", type=int, help="Only releases about this session.")
@click.option("--since", metavar="DATE", callback=_day, help="Only releases published since 2024-11-01, say.")
@click.option("--accept", is_flag=True, help="Store today's reading as a new revision. Tells nobody.")
@click.option(
    "--to", "target", metavar="DIR", type=click.Path(path_type=Path), help="Export the releases as fixtures."
)
@click.option(
    "--from",
    "origin",
    metavar="DIR",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Replay fixtures, without a store.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def replay_command(
    ctx: click.Context,
    session: int | None,
    since: str | None,
    accept: bool,
    target: Path | None,
    origin: Path | None,
    as_json: bool,
) -> None:
    """Read stored documents again and tell the differences, field by field.

    + a fact more, - a fact less, ~ another value. Exit status 1 when a field got worse (- or ~) or a
    document cannot be read any more, unless --accept takes it as it is.
    """
    if origin is not None and (accept or target is not None or session is not None or since is not None):
        raise click.UsageError("--from replays all of its fixtures; the other options choose from a store")
    if accept and target is not None:
        raise click.UsageError("--to exports what is stored: --accept it before, with a command of its own")
    with _cases(ctx.obj, origin, session, since) as (context, sandbox, cases):
        if target is not None:
            ctx.exit(_export(target, cases))
        rows = [_replay(context if accept else None, sandbox, case) for case in cases]
    if as_json:
        print_json(rows)
    else:
        click.echo("\n".join(_lines(rows)))
    ctx.exit(1 if not accept and any(row["worse"] for row in rows) else 0)


@contextmanager
def _cases(
    config_path: str | None, origin: Path | None, session: int | None, since: str | None
) -> "Iterator[tuple[Context | None, Sandbox, Iterable[Case]]]":
    from worker.cli.opened import opened_context
    from worker.replay.rereading import from_folder, from_store
    from worker.sandbox.parent import Sandbox

    if origin is not None:
        sandbox = Sandbox()
        try:
            yield None, sandbox, from_folder(origin)
        finally:
            sandbox.close()
        return
    with opened_context(config_path) as context:
        yield context, context.sandbox, from_store(context.engine, session, since)


def _export(target: Path, cases: "Iterable[Case]") -> int:
    from worker.replay.rereading import to_folder

    written = [to_folder(target, case) for case in cases]
    click.echo(f"{plural(len(written), 'release')} written to {target}: plenary replay --from {target}")
    return 0


def _replay(context: "Context | None", sandbox: "Sandbox", case: "Case") -> dict[str, Any]:
    from worker.errors import ParseError
    from worker.replay.comparing import differences, got_worse
    from worker.replay.rereading import read_again

    try:
        page, today = read_again(sandbox, case)
    except ParseError as error:
        return {"id": case.name, "worse": True, "error": str(error), "differences": [], "accepted": False}
    found = differences(case.expected, today)
    accepted = bool(found) and context is not None
    if accepted:
        _accept(context, case, page, today)
    return {
        "id": case.name,
        "worse": got_worse(found),
        "error": None,
        "differences": [asdict(one) for one in found],
        "accepted": accepted,
    }


def _accept(context: "Context | None", case: "Case", page: Any, today: Any) -> None:
    from storage import clock
    from storage.engine import begin
    from worker.steps.parse import accept_reading

    assert context is not None
    assert case.document_id is not None
    with begin(context.engine) as conn:
        accept_reading(conn, case.document_id, page, today, now=clock.now(conn))


def _lines(rows: list[dict[str, Any]]) -> Iterator[str]:
    for row in rows:
        if row["error"]:
            yield f"{row['id']}: cannot be read any more: {row['error']}"
        elif row["differences"]:
            yield row["id"] + (" (accepted)" if row["accepted"] else "")
        for one in row["differences"]:
            yield f"  {MARKS[one['verdict']]} {one['field']}: {_short(one['old'])} -> {_short(one['new'])}"
    different = sum(bool(row["differences"]) for row in rows)
    worse = sum(row["worse"] for row in rows)
    yield f"{plural(len(rows), 'release')} read again: {different} differ, {worse} got worse"


def _short(value: Any) -> str:
    import json

    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= VALUE_MOST else text[: VALUE_MOST - 1] + "…"
