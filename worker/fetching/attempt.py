"""What the current thread's request may still cost, and what is known of it.

The pool hands connections from request to request, so their streams ask here, at each read and
write, how long the request that uses them now may last. A request is done by one thread.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Attempt:
    """One request: its end on the monotonic clock, and traces that decide what a failure means."""

    ends: float
    connected: bool = False  # opened a connection of its own
    sent: bool = False  # some of the request's bytes were written
    last_read: bytes = b""  # the last bytes as they came from the wire

    def remaining(self) -> float:
        """Seconds left; zero or less when the time is over."""
        return self.ends - time.monotonic()


class _Current(threading.local):
    attempt: Attempt | None = None


_current = _Current()


def current() -> Attempt:
    """This thread's attempt; outside of one there is no time at all, so nothing can be sent by accident."""
    return _current.attempt or Attempt(ends=float("-inf"))


@contextmanager
def attempt(ends: float) -> Iterator[Attempt]:
    """Run a request that must be over at `ends` (monotonic seconds)."""
    before, _current.attempt = _current.attempt, Attempt(ends)
    try:
        yield current()
    finally:
        _current.attempt = before
