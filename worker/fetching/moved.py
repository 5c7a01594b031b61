"""Permanent redirects seen over time in, whether to adopt the new address out; pure.

A mistaken 301 is common (a parking page, a proxy in between), so an address is adopted only after it
was seen three times over at least a day and what it brought was a feed each time.
"""

from dataclasses import dataclass

TIMES = 3
OVER_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Move:
    """Where a source seems to have gone: since when (ms) and how many polls in a row said so."""

    to: str
    since: int
    times: int


def seen(before: Move | None, moved_to: str | None, now: int) -> Move | None:
    """What is known after one more good poll; a poll without that redirect starts all over."""
    if moved_to is None:
        return None
    if before is None or before.to != moved_to:
        return Move(moved_to, now, 1)
    return Move(moved_to, before.since, before.times + 1)


def adopted(move: Move | None, now: int) -> str | None:
    """The address to use from now on, or None when it is too early to say."""
    if move is None or move.times < TIMES or now - move.since < OVER_MS:
        return None
    return move.to
