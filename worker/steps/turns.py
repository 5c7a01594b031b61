"""A turn at a host: the pause between two requests to it, kept by all workers together."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from sqlalchemy import Connection

from storage import clock, hosts
from storage.engine import begin, read
from storage.work import Claim
from worker.context import Context
from worker.fetching.errors import host_of, status_of
from worker.pacing.holding import hold
from worker.steps.outcome import NotYet


def wait_turn(context: Context, claim: Claim, url: str, *, first: bool = False) -> None:
    """Wait for the row's turn at the address's host; `first`: before those who stand in line.

    Raises NotYet when it is more than two seconds away: the thread has better things to do.
    """
    wait_turn_at(context, claim, urlsplit(url).hostname or "", first=first)


def wait_turn_at(context: Context, claim: Claim, host: str, *, first: bool = False) -> None:
    """Wait for the row's turn at this host; raises NotYet as `wait_turn` does."""
    gap = round(context.config.fetch.host_gap_s * 1000)
    if not host or not (gap or _held(context, host)):
        return
    with begin(context.engine) as conn:
        wait = hosts.reserve(conn, host, claim.id, now=clock.now(conn), gap=gap, first=first)
    if wait > hosts.PATIENCE_MS:
        raise NotYet(wait)
    time.sleep(max(wait, 0) / 1000)


def turns_on_the_way(context: Context, claim: Claim) -> Callable[[str], None]:
    """What a fetch calls before it follows a redirect to another host."""
    return lambda host: wait_turn_at(context, claim, host)


def hold_host(conn: Connection, url: str, error: Exception, now: int) -> None:
    """Let everybody leave the host alone that answered that it is busy; `url` is what was asked for."""
    wait = hold(status_of(error), getattr(error, "retry_after", None))
    host = host_of(error) or urlsplit(url).hostname
    if wait and host:
        hosts.hold(conn, host, now + wait, now=now)


def _held(context: Context, host: str) -> bool:
    with read(context.engine) as conn:
        return hosts.held(conn, host, clock.now(conn))
