"""`plenary digest`: what a subscription would be told now, and telling it now."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import print_json, print_rows, print_text, write_page

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.subscriptions import Subscription
    from worker.config import Config
    from worker.context import Context


@click.group("digest")
def digest_group() -> None:
    """Preview what waits for a subscription, or send it now."""


@digest_group.command("preview")
@click.argument("subscription")
@click.option("--html", "html_file", type=click.Path(path_type=Path), help="Also write the HTML part here.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON: the digest as it would be stored.")
@click.pass_obj
def digest_preview_command(
    config_path: str | None, subscription: str, html_file: Path | None, as_json: bool
) -> None:
    """Show what SUBSCRIPTION would be told now. Changes nothing."""
    import json

    from storage import clock
    from storage.engine import read
    from worker.cli.opened import opened_store
    from worker.rendering import html, text
    from worker.rendering.view import view
    from worker.steps.digest import composition
    from worker.telling.digests import encode

    with opened_store(config_path) as (config, engine), read(engine) as conn:
        now = clock.now(conn)
        found = find_subscription(conn, config, subscription)
        told = composition(conn, found, scheduled_at=now, now=now).digest
        nothing = _nothing(conn, found) if told is None else ""
    if as_json:
        print_json(json.loads(encode(told)) if told is not None else None)
        return
    if told is None:
        click.echo(nothing)
        return
    print_text(text.render(view(told)))
    click.echo("(a preview: nobody was told)")
    if html_file is not None:
        write_page(html_file, html.render(view(told)))
        click.echo(f"HTML: {html_file}")


@digest_group.command("send-now")
@click.argument("subscription")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def digest_send_now_command(ctx: click.Context, subscription: str, as_json: bool) -> None:
    """Tell SUBSCRIPTION now what waits for it, without waiting for its hour.

    Exit status 1 when a delivery was not accepted.
    """
    from storage.engine import read
    from worker.cli.opened import opened_context

    with opened_context(ctx.obj) as context:
        rows = _send_now(context, subscription)
        with read(context.engine) as conn:
            nothing = _nothing(conn, find_subscription(conn, context.config, subscription))
    columns = (("recipient", "RECIPIENT"), ("state", "STATE"), ("receipt", "RECEIPT"))
    print_rows(rows, columns, as_json=as_json, empty=nothing)
    ctx.exit(0 if all(row["state"] in ("accepted", "suppressed") for row in rows) else 1)


def _nothing(conn: "Connection", subscription: "Subscription") -> str:
    """Why there is no digest: nothing waits, or only old news, which an immediate one takes along later."""
    from storage.waiting import untaken
    from worker.rendering.numbers import plural

    old = len({one.release_id for one in untaken(conn, subscription.id)})
    told = f"; {plural(old, 'release')} of the past will go along with the next digest" if old else ""
    return f"nothing waits for {subscription.id}{told}"


def find_subscription(conn: "Connection", config: "Config", name: str) -> "Subscription":
    """The enabled subscription with this name; raises UsageError, which says why it is none."""
    from storage import subscriptions

    if any(one.name == name and not one.enabled for one in config.subscriptions):
        raise click.UsageError(f"the subscription {name!r} is switched off (enabled = false): nobody is told")
    found = subscriptions.get(conn, name)
    if found is not None and found.enabled:
        return found
    names = ", ".join(one.id for one in subscriptions.listing(conn) if one.enabled)
    raise click.UsageError(f"there is no subscription {name!r}: the configuration has {names or 'none'}")


def _send_now(context: "Context", name: str) -> list[dict[str, Any]]:
    """Run the digest row and the delivery rows it asked for, here and now."""
    from storage import clock, deliveries, digests, work
    from storage.engine import begin, read
    from worker.execute import Execution

    with begin(context.engine) as conn:
        now = clock.now(conn)
        find_subscription(conn, context.config, name)
        known = {one.id for one in digests.listing(conn, name, limit=1)}
        row = work.enqueue(conn, "digest", name, not_before=now, now=now, unpark=True, hinted=True)
    execution = Execution(context)
    execution.run(row)
    with read(context.engine) as conn:
        made = [one for one in digests.listing(conn, name, limit=1) if one.id not in known]
        asked = [one for digest in made for one in deliveries.of_digest(conn, digest.id)]
        rows = [found.id for one in asked if (found := work.find(conn, "deliver", one.id)) is not None]
    for delivery_row in rows:
        execution.run(delivery_row)
    with read(context.engine) as conn:
        done = [one for digest in made for one in deliveries.of_digest(conn, digest.id)]
        unwanted = _unwanted(conn, name) if made else []
    sent = [
        {"id": one.id, "recipient": one.recipient, "state": one.state, "receipt": one.receipt} for one in done
    ]
    return sent + [one for one in unwanted if one["recipient"] not in {row["recipient"] for row in sent}]


def _unwanted(conn: "Connection", name: str) -> list[dict[str, Any]]:
    """The recipients who are told nothing, and why."""
    from storage import subscriptions, suppressions

    subscription = subscriptions.get(conn, name)
    why = {one: suppressions.reason(conn, one) for one in (subscription.recipients if subscription else ())}
    return [
        {"id": None, "recipient": one, "state": "suppressed", "receipt": reason}
        for one, reason in why.items()
        if reason is not None
    ]
