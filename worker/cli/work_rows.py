"""Rows of work for people: what waits to be tried again, what was set aside, which hosts are left alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from worker.cli.output import duration, print_table, since
from worker.rendering.numbers import plural

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from storage.backlog import Work

SHOWN = 10
LATE_MS = 5 * 60_000
LONG_LINE, LONG_HOLD_MS = 10, 60_000  # what is shorter is the usual pause between two requests


def seen_rows(conn: "Connection", rows: "Sequence[Work]") -> list[dict[str, Any]]:
    """The rows with what they are about; times in ms."""
    from storage.subjects import named

    names = named(conn, rows)
    return [
        {
            "id": row.id,
            "step": row.step,
            "subject": row.subject,
            "about": names[row.id],
            "attempts": row.attempts,
            "changed_at": row.changed_at,
            "due_at": row.not_before if row.state == "ready" else None,
            "reason": row.reason,
        }
        for row in rows
    ]


def seen_hosts(conn: "Connection", now: int) -> list[dict[str, Any]]:
    """The hosts that are left alone for a while, or that many rows wait for."""
    from storage import hosts

    return [
        {"host": one.host, "waiting": one.waiting, "free_at": one.free_at}
        for one in hosts.lines(conn, now)
        if one.waiting >= LONG_LINE or one.free_at > now + LONG_HOLD_MS
    ]


def soon(ms: int, now: int) -> str:
    """When something comes: "in 5 min", or "now" when its time has come."""
    return since(ms, now) if ms > now else "now"


def tell_disk(findings: Sequence[dict[str, str]]) -> None:
    """That there is little room or none, and what to do."""
    for one in findings:
        click.echo(f"\nDISK: {one['text']}: {one['mend']}")


def tell_waiting(rows: Sequence[dict[str, Any]], now: int) -> None:
    """Rows that failed and are tried again by themselves."""
    if not rows:
        return
    lines = [
        [one["id"], one["step"], one["about"], soon(one["due_at"], now), one["reason"]]
        for one in rows[:SHOWN]
    ]
    click.echo()
    print_table([["WAITING", "STEP", "ABOUT", "NEXT TRY", "BECAUSE"], *lines])
    if len(rows) > SHOWN:
        click.echo(f"... {len(rows) - SHOWN} more")


def tell_parked(rows: Sequence[dict[str, Any]], now: int, shown: int = SHOWN) -> None:
    """Rows that were set aside, and what to do about it."""
    if not rows:
        return
    lines = [
        [one["id"], one["step"], one["about"], since(one["changed_at"], now), one["reason"]]
        for one in rows[:shown]
    ]
    print_table([["PARKED", "STEP", "ABOUT", "SINCE", "BECAUSE"], *lines])
    if len(rows) > shown:
        click.echo(f"... {len(rows) - shown} more: plenary parked")
    click.echo("\nOnce the cause is mended: plenary parked retry ID, or --all.")


def tell_hosts(hosts: Sequence[dict[str, Any]], now: int) -> None:
    """Who is left alone, and how many wait for that."""
    if not hosts:
        return
    lines = [[one["host"], one["waiting"], soon(one["free_at"], now)] for one in hosts]
    click.echo()
    print_table([["HOST", "WAITING", "ASKED AGAIN"], *lines])


def tell_late(waited: int, due: int) -> None:
    """That nothing gets done, where nothing does."""
    if waited > LATE_MS:
        rows = "1 row is" if due == 1 else f"{plural(due, 'row')} are"
        click.echo(
            f"\nLATE: {rows} due, the first for {duration(waited)}. Does `plenary run` or a worker run?"
            " `plenary doctor` tries every part."
        )
