"""`plenary unsubscribe` and `plenary forget`: what an address's owner may ask for."""

import click

from worker.cli.output import print_json


@click.command("unsubscribe")
@click.argument("address")
@click.option("--undo", is_flag=True, help="Send to the address again, because its owner asked for it.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def unsubscribe_command(config_path: str | None, address: str, undo: bool, as_json: bool) -> None:
    """Send nothing more to ADDRESS, whatever the subscriptions say."""
    from storage import clock, suppressions
    from storage.engine import begin
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), begin(engine) as conn:
        if undo:
            changed = suppressions.allow(conn, address)
        else:
            changed = suppressions.suppress(conn, address, reason="unsubscribed", now=clock.now(conn))
    told = "is told again" if undo else "is told nothing more"
    if as_json:
        print_json({"address": address, "suppressed": not undo, "changed": changed})
    else:
        click.echo(f"{address} {told}" + ("" if changed else " (it was so already)"))


@click.command("forget")
@click.argument("address")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def forget_command(config_path: str | None, address: str, as_json: bool) -> None:
    """Unsubscribe ADDRESS and replace it by a hash wherever the store holds it.

    Take it out of plenary.toml too: the hash only keeps it from being told again.
    """
    from storage import clock, suppressions
    from storage.engine import begin
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), begin(engine) as conn:
        rows = suppressions.forget(conn, address, now=clock.now(conn))
    if as_json:
        print_json({"rows": rows})
    else:
        click.echo(f"forgotten in {rows} rows; take it out of plenary.toml too")
