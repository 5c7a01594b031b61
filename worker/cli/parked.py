"""`plenary parked`: rows that were set aside, with their reasons, and trying them again."""

from typing import Any

import click

from worker.cli.output import print_json
from worker.cli.work_rows import seen_rows, tell_parked
from worker.rendering.numbers import plural


@click.group("parked", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def parked_group(ctx: click.Context, as_json: bool) -> None:
    """List rows that were set aside, or try them again."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(parked_list_command, as_json=as_json)


@parked_group.command("list")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def parked_list_command(config_path: str | None, as_json: bool) -> None:
    """List the rows that were set aside, newest first."""
    from storage import backlog, clock
    from storage.engine import read
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), read(engine) as conn:
        rows, now = seen_rows(conn, backlog.parked(conn)), clock.now(conn)
    if as_json:
        print_json([_told(row) for row in rows])
    elif not rows:
        click.echo("nothing is parked")
    else:
        tell_parked(rows, now, shown=len(rows))


def _told(row: dict[str, Any]) -> dict[str, Any]:
    from worker.times import iso

    kept = {key: row[key] for key in ("id", "step", "subject", "about", "attempts", "reason")}
    return kept | {"since": iso(row["changed_at"])}


@parked_group.command("retry")
@click.argument("row_id", metavar="ID", type=int, required=False)
@click.option("--all", "every", is_flag=True, help="All of them.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def parked_retry_command(config_path: str | None, row_id: int | None, every: bool, as_json: bool) -> None:
    """Make the row with this ID (or --all) ready again; `plenary run` or a worker takes it up."""
    from storage import backlog, clock
    from storage.engine import begin
    from worker.cli.opened import opened_store

    if (row_id is None) == (not every):
        raise click.UsageError("name one ID of `plenary parked list`, or --all")
    with opened_store(config_path) as (_, engine), begin(engine) as conn:
        ids = backlog.retry(conn, row_id, clock.now(conn))
    if row_id is not None and not ids:
        raise click.UsageError(f"row {row_id} is not parked: see `plenary parked list`")
    print_json({"ready": ids}) if as_json else click.echo(f"ready again: {plural(len(ids), 'row')}")
