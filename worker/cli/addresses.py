"""`plenary unsubscribe` and `plenary forget`: what an address's owner may ask for."""

import re
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_json, print_rows
from worker.rendering.numbers import plural

if TYPE_CHECKING:
    from sqlalchemy import Connection


_DELIVERY = re.compile("[0-9a-f]{32}")


class Address(click.ParamType[str]):
    """A mail address in the form in which deliveries name it, a webhook's, or the id of a delivery."""

    name = "address"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The address as the store has it."""
        from worker.mail_addresses import mail_address

        if value.startswith(("http://", "https://")) or _DELIVERY.fullmatch(value):
            return value.strip()
        try:
            return mail_address(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


@click.command("unsubscribe")
@click.argument("address", type=Address(), metavar="ADDRESS", required=False)
@click.option("--undo", is_flag=True, help="Send to the address again, because its owner asked for it.")
@click.option("--list", "listed", is_flag=True, help="List the addresses that are told nothing, and why.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def unsubscribe_command(
    config_path: str | None, address: str | None, undo: bool, listed: bool, as_json: bool
) -> None:
    """Send nothing more to ADDRESS, whatever the subscriptions say.

    Instead of an ADDRESS the id of a delivery will do, as it stands in the mail's List-Unsubscribe header.

    An address that the mail server refused three times in a row, and a webhook that is gone, are told nothing
    more by themselves.
    """
    if (address is None) != listed or (listed and undo):
        raise click.UsageError("name an ADDRESS, or ask for the --list")
    told = _listed(config_path) if address is None else _unsubscribed(config_path, address, undo)
    if as_json:
        print_json(told)
    elif isinstance(told, list):
        columns = (("address", "ADDRESS"), ("since", "SINCE"), ("reason", "WHY"))
        print_rows(told, columns, as_json=False, empty="every address is told")
    else:
        before = told["reason"] if not undo else None
        so_already = f" (it was so already: {before})" if before else " (it was so already)"
        end = "is told again" if undo else "is told nothing more"
        click.echo(f"{told['address']} {end}" + ("" if told["changed"] else so_already))


def _listed(config_path: str | None) -> list[dict[str, Any]]:
    from storage import suppressions
    from storage.engine import read
    from worker.cli.opened import opened_store
    from worker.times import iso

    with opened_store(config_path) as (_, engine), read(engine) as conn:
        return [
            {"id": one.address, "address": one.address, "since": iso(one.created_at), "reason": one.reason}
            for one in suppressions.listing(conn)
        ]


def _unsubscribed(config_path: str | None, address: str, undo: bool) -> dict[str, Any]:
    from storage import clock, suppressions
    from storage.engine import begin
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (_, engine), begin(engine) as conn:
        address = _addressed(conn, address)
        before = suppressions.reason(conn, address)
        if undo:
            changed = suppressions.allow(conn, address)
        else:
            changed = suppressions.suppress(conn, address, reason="unsubscribed", now=clock.now(conn))
    return {"address": address, "suppressed": not undo, "changed": changed, "reason": before}


def _addressed(conn: "Connection", address: str) -> str:
    """The address itself, or the one of the delivery that is named instead."""
    from storage import deliveries

    if not _DELIVERY.fullmatch(address):
        return address
    found = deliveries.recipient(conn, address)
    if found is None:
        raise click.UsageError(f"there is no delivery {address}")
    return found


@click.command("forget")
@click.argument("address", type=Address(), metavar="ADDRESS")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def forget_command(config_path: str | None, address: str, as_json: bool) -> None:
    """Unsubscribe ADDRESS and replace it by a hash wherever the store holds it.

    Take it out of plenary.toml too: the hash only keeps it from being told again.
    """
    from storage import clock, suppressions
    from storage.engine import begin
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (config, engine), begin(engine) as conn:
        address = _addressed(conn, address)
        rows = suppressions.forget(conn, address, now=clock.now(conn))
    named = [one.name for one in config.subscriptions if address in one.recipients]
    if as_json:
        print_json({"rows": rows, "subscriptions": named})
        return
    click.echo(f"{address} is told nothing more; forgotten in {plural(rows, 'row')} of the store")
    if named:
        click.echo(f"{config.file} still names it: take it out of {', '.join(named)}")
