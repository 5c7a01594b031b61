"""`plenary status` and `plenary health`: what the house does, read from the store."""

from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import duration, print_json, print_table, since
from worker.cli.work_rows import (
    seen_hosts,
    seen_rows,
    tell_disk,
    tell_hosts,
    tell_late,
    tell_parked,
    tell_waiting,
)
from worker.queues import STEPS
from worker.rendering.numbers import plural

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from worker.config import Config

STATES = ("ready", "leased", "done", "parked")
SHOWN = 10


@click.command("status")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def status_command(config_path: str | None, as_json: bool) -> None:
    """Show sources, rows by step and state, what waits or is parked and why, and if the broker answers."""
    from storage.engine import read
    from worker.cli.opened import opened_store

    with opened_store(config_path) as (config, engine):
        with read(engine) as conn:
            seen = _collected(conn)
        seen["broker"] = _broker(config)
        seen["disk"] = _disk(config)
    if as_json:
        print_json(seen)
    else:
        _tell(seen)


@click.command("health")
@click.option(
    "--within", type=click.IntRange(1), default=15, show_default=True, help="Minutes that a due row may wait."
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_context
def health_command(ctx: click.Context, within: int, as_json: bool) -> None:
    """Exit 0 while work gets done: no due row has waited longer than --within minutes. Reads the store."""
    from storage import backlog, clock
    from storage.engine import read
    from worker.cli.opened import opened_store

    with opened_store(ctx.obj) as (_, engine), read(engine) as conn:
        waited = backlog.longest_wait(conn, clock.now(conn))
    well = waited <= within * 60_000
    if as_json:
        print_json({"healthy": well, "longest_wait_ms": waited})
    else:
        click.echo(
            f"{'healthy' if well else 'NOT healthy'}: the longest wait of a due row is {duration(waited)}"
            + ("" if well else "; `plenary status` and `plenary doctor` say why")
        )
    ctx.exit(0 if well else 1)


def _collected(conn: "Connection") -> dict[str, Any]:
    from storage import backlog, clock, sources, suppressions
    from storage.overview import overview

    now = clock.now(conn)
    seen = overview(conn, now)
    return {
        "now": now,
        "last_poll": seen.last_poll,
        "sources": [_source(one, now) for one in sources.watch(conn)],
        "work": [{"step": one.step, "state": one.state, "rows": one.n, "due": one.due} for one in seen.work],
        "waiting": seen_rows(conn, backlog.troubled(conn)),
        "parked": seen_rows(conn, backlog.parked(conn)),
        "hosts": seen_hosts(conn, now),
        "longest_wait_ms": backlog.longest_wait(conn, now),
        "entries": seen.entries,
        "documents": seen.documents,
        "releases": seen.releases,
        "relevant": seen.relevant,
        "families": seen.families,
        "matches": seen.matches,
        "digests": seen.digests,
        "deliveries": seen.deliveries,
        "suppressed": [
            {"address": one.address, "since": one.created_at, "reason": one.reason}
            for one in suppressions.listing(conn)
        ],
    }


def _source(one: Any, now: int) -> dict[str, Any]:
    source = one.source
    return {
        "id": source.id,
        "url": source.url,
        "state": _source_state(one, now),
        "status": source.status,
        "polled_at": source.polled_at,
        "due_at": one.due_at,
        "failures": source.failures,
        "error": source.error,
    }


def _source_state(one: Any, now: int) -> str:
    if one.state == "parked":
        return "parked"
    if one.source.failures:
        return "failing"
    return "due" if one.due_at is not None and one.due_at <= now else "waiting"


def _broker(config: "Config") -> dict[str, Any]:
    from worker.broker.ping import BrokerError, ping

    if not config.broker.url:
        return {"configured": False, "reachable": None, "note": "embedded: runs with `plenary run`"}
    try:
        answers = ping(config.broker.url)
    except (BrokerError, OSError) as error:
        return {"configured": True, "reachable": False, "note": str(error)}
    return {"configured": True, "reachable": answers, "note": "answers" if answers else "does not answer"}


def _disk(config: "Config") -> list[dict[str, str]]:
    from worker.checkup.store import check_disk

    return [{"text": one.text, "mend": one.mend} for one in check_disk(config) if not one.well]


def _tell(seen: dict[str, Any]) -> None:
    now = seen["now"]
    about = f"{plural(seen['relevant'], 'release')} about an Assembly in {plural(seen['families'], 'family')}"
    others = f"{seen['releases'] - seen['relevant']} not about one"
    held = (plural(seen["documents"], "document"), plural(seen["digests"], "digest"))
    click.echo(f"{about}, {others}; {', '.join(held)}")
    sent = ", ".join(f"{n} {state}" for state, n in seen["deliveries"].items() if n) or "none"
    click.echo(f"deliveries: {sent}")
    click.echo(f"last poll: {since(seen['last_poll'], now)}   broker: {seen['broker']['note']}\n")
    _tell_sources(seen["sources"], now)
    _tell_work(seen["work"])
    tell_disk(seen["disk"])
    tell_late(seen["longest_wait_ms"], sum(one["due"] for one in seen["work"]))
    tell_waiting(seen["waiting"], now)
    tell_hosts(seen["hosts"], now)
    if seen["parked"]:
        click.echo()
    tell_parked(seen["parked"], now)
    _tell_suppressed(seen["suppressed"], now)


def _tell_sources(sources: list[dict[str, Any]], now: int) -> None:
    lines = [
        [
            one["id"],
            one["state"],
            one["status"],
            since(one["polled_at"], now),
            "-" if one["state"] == "parked" else since(one["due_at"], now),
            one["error"],
        ]
        for one in sources
    ]
    if not lines:
        click.echo("no sources: write some into plenary.toml")
    else:
        print_table([["SOURCE", "STATE", "ANSWER", "POLLED", "NEXT", "TROUBLE"], *lines])


def _tell_work(work: list[dict[str, Any]]) -> None:
    found = {(one["step"], one["state"]): one for one in work}
    lines = [["STEP", *(state.upper() for state in STATES), "DUE"]]
    for step in STEPS:
        rows = [found.get((step, state)) for state in STATES]
        lines.append(
            [step, *(str(row["rows"]) if row else "." for row in rows), str(sum(r["due"] for r in rows if r))]
        )
    click.echo()
    print_table(lines)


def _tell_suppressed(suppressed: list[dict[str, Any]], now: int) -> None:
    if not suppressed:
        return
    lines = [[one["address"], since(one["since"], now), one["reason"]] for one in suppressed[:SHOWN]]
    click.echo()
    print_table([["TOLD NOTHING", "SINCE", "WHY"], *lines])
    if len(suppressed) > SHOWN:
        click.echo(f"... {len(suppressed) - SHOWN} more: plenary unsubscribe --list")
