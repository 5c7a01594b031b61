"""A turn at a host: the pause between two requests to it, kept by all workers together."""

import time
from urllib.parse import urlsplit

from storage import clock, hosts
from storage.engine import begin
from worker.context import Context
from worker.steps.outcome import NotYet


def wait_turn(context: Context, url: str) -> None:
    """Reserve the next slot at the address's host and wait for it.

    Raises NotYet when the slot is more than two seconds away: the thread has better things to do.
    """
    gap = round(context.config.fetch.host_gap_s * 1000)
    host = urlsplit(url).hostname or ""
    if not gap or not host:
        return
    with begin(context.engine) as conn:
        wait = hosts.reserve(conn, host, clock.now(conn), gap)
    if wait > hosts.PATIENCE_MS:
        raise NotYet(wait)
    time.sleep(max(wait, 0) / 1000)
