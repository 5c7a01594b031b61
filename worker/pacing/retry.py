"""Turns a failure of a step into what becomes of its row: tried again then, or parked; pure."""

import math
from dataclasses import dataclass
from types import MappingProxyType

from worker.errors import ChildDied, PermanentError, TemporaryError
from worker.pacing.waits import DAY, HOUR, MINUTE, SECOND, jitter

DEATHS = 3
"""So many parser children may a row kill before it is parked."""

LONGEST_ASKED = 24 * HOUR
"""No Retry-After is obeyed for longer."""

SPREAD = 0.1


@dataclass(frozen=True, slots=True)
class Postpone:
    """Try the row again at `until` (ms)."""

    until: int
    reason: str


@dataclass(frozen=True, slots=True)
class Park:
    """Leave the row, visible and re-runnable, with its reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class Patience:
    """Waits after each failed attempt, in ms; at their end the row is parked, or the last one repeats."""

    waits: tuple[int, ...]
    endless: bool = False


# Mail: RFC 5321 4.5.4.1 wants 4 to 5 days; the first wait suits greylisting.
# Webhooks: the table of Standard Webhooks 1.0.0.
_MAIL = Patience((5 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, *[6 * HOUR] * 18))
_HOOK_HOURS = (2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR)
_HOOK = Patience((5 * SECOND, 5 * MINUTE, 30 * MINUTE, *_HOOK_HOURS))
_INSIDE = Patience((5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY))

PATIENCE = MappingProxyType(
    {
        "poll": Patience((MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR), endless=True),
        "collect": Patience((MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 14 * HOUR)),
        "parse": _INSIDE,
        "match": _INSIDE,
        "digest": _INSIDE,
        "deliver": _MAIL,
        "deliver/email": _MAIL,
        "deliver/webhook": _HOOK,
    }
)
_BUG = Patience((MINUTE, 10 * MINUTE))
"""For an exception that no adapter translated: most likely our own mistake, so it is shown soon."""


STARTS_WITHOUT_END = 20
"""So many more starts than patience allows: a failure that is seen parks the row long before."""


def most_starts(step: str) -> int | None:
    """After so many starts since its last success a row only kills who does it; None: it is never parked."""
    patience = PATIENCE.get(step, _INSIDE)
    return None if patience.endless else len(patience.waits) + STARTS_WITHOUT_END


def after_failure(
    step: str,
    attempts: int,
    deaths: int,
    error: BaseException,
    now: int,
    *,
    row_id: int = 0,
    channel: str = "",
) -> Postpone | Park:
    """What becomes of a row whose attempt raised `error` at `now` (ms).

    Args:
        step: the row's step.
        attempts: tries since the last success, this one included.
        deaths: parser children that the row killed before this attempt.
        error: what was raised.
        now: ms UTC.
        row_id: spreads the waits, the same way each time.
        channel: for deliver rows, the channel of the delivery; each has its own patience.
    """
    if isinstance(error, ChildDied):
        return _after_death(deaths + 1, error, now, row_id)
    if isinstance(error, PermanentError):
        return Park(reason_of(error))
    known = isinstance(error, TemporaryError)
    table = PATIENCE.get(f"{step}/{channel}") or PATIENCE.get(step, _INSIDE)
    return _after_trouble(table if known or table.endless else _BUG, attempts, error, now, row_id)


def reason_of(error: BaseException) -> str:
    """One line for the row: the message, with the class where it is not one of ours."""
    text = " ".join(str(error).split())[:500]
    ours = isinstance(error, PermanentError | TemporaryError)
    return text if ours and text else f"{type(error).__name__}: {text}".rstrip(": ")


def _after_death(deaths: int, error: ChildDied, now: int, row_id: int) -> Postpone | Park:
    reason = reason_of(error)
    if deaths >= DEATHS:
        return Park(f"killed its reader {deaths} times: {reason}")
    return Postpone(now + _spread(30 * SECOND * deaths, f"{row_id}:{deaths}"), reason)


def _after_trouble(
    patience: Patience, attempts: int, error: BaseException, now: int, row_id: int
) -> Postpone | Park:
    reason = reason_of(error)
    tried = max(attempts, 1)
    if tried > len(patience.waits) and not patience.endless:
        return Park(f"given up after {tried} attempts: {reason}")
    wait = max(patience.waits[min(tried, len(patience.waits)) - 1], _asked(error))
    return Postpone(now + _spread(wait, f"{row_id}:{tried}"), reason)


def _asked(error: BaseException) -> int:
    seconds: float | None = getattr(error, "retry_after", None)
    if seconds is None or not math.isfinite(seconds) or seconds <= 0:
        return 0
    return round(min(seconds * SECOND, LONGEST_ASKED))


def _spread(wait: int, seed: str) -> int:
    """The wait and up to a fifth more: never earlier than asked for."""
    return round(wait * (1 + SPREAD * (1 + jitter(seed))))
