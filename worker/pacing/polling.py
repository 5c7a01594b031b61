"""Turns what a source said on its last poll into the instant of its next one; pure."""

import math
from collections.abc import Iterator, Mapping
from datetime import timedelta
from types import MappingProxyType

from parsers.web.feed_records import PollHints
from worker.pacing.waits import DAY, EPOCH, HOUR, MINUTE, SECOND, backoff, jitter, max_age_s

LONGEST = 24 * HOUR
"""No word of a publisher stops a source for longer."""

HINTS_LENGTHEN_TO = 60 * MINUTE
HINTS_LENGTHEN_TO_IN_SESSION = 10 * MINUTE
REFUSED_AT_MOST = 6 * HOUR
SPREAD = 0.1


def next_poll(
    now: int,
    interval: int,
    source_id: str,
    *,
    hints: PollHints | None = None,
    headers: Mapping[str, str] = MappingProxyType({}),
    retry_after_s: float | None = None,
    status: int | None = None,
    failures: int = 0,
    session_week: bool = False,
) -> int:
    """When to poll a source again, in ms.

    The operator's interval (ms) rules. The publisher's hints may lengthen it to 60 min, to 10 min in the week
    of a session; failures in a row double it up to the same bound, 401 and 403 up to 6 h. Only 429, 503 and
    Retry-After go further, and never beyond 24 h. All is spread by +-10 %, by the name of the source.
    """
    bound = max(interval, HINTS_LENGTHEN_TO_IN_SESSION if session_week else HINTS_LENGTHEN_TO)
    wait = max(interval, min(bound, hinted(now, hints, headers)), _penalty(interval, bound, status, failures))
    spread = SPREAD * jitter(source_id)
    at = now + max(SECOND, round(wait * (1 + spread)))
    asked = min(LONGEST, _asked(retry_after_s))
    return max(_outside_skipped(at, now + max(bound, wait), hints), now + round(asked * (1 + abs(spread))))


def hinted(now: int, hints: PollHints | None, headers: Mapping[str, str]) -> int:
    """The longest pause that feed and headers ask for, in ms; nonsense (negative, NaN) counts as none."""
    spoken = [max_age_s(headers, now)]
    if hints is not None:
        spoken += [hints.ttl_s, hints.update_s]
    return round(max((_asked(seconds) for seconds in spoken), default=0))


def _asked(seconds: float | None) -> float:
    if seconds is None or not math.isfinite(seconds) or seconds <= 0:
        return 0
    return min(seconds, 10**9) * SECOND


def _penalty(interval: int, bound: int, status: int | None, failures: int) -> int:
    if failures <= 0 and status not in {429, 503}:
        return 0
    most = {429: LONGEST, 503: LONGEST, 401: max(bound, REFUSED_AT_MOST), 403: max(bound, REFUSED_AT_MOST)}
    return backoff(failures + 1, interval, most.get(status or 0, bound))


def _outside_skipped(at: int, latest: int, hints: PollHints | None) -> int:
    """The first hour from `at` that the feed does not ask to skip, but never later than `latest`."""
    if hints is None or not (hints.skip_hours or hints.skip_days):
        return at
    free = next((hour for hour in _hours(at, latest) if not _skipped(hour, hints)), latest)
    return max(at, min(free, latest))


def _hours(at: int, latest: int) -> Iterator[int]:
    yield at
    yield from range((at // HOUR + 1) * HOUR, min(latest, at + 8 * DAY) + 1, HOUR)


def _skipped(at: int, hints: PollHints) -> bool:
    local = EPOCH + timedelta(milliseconds=at)
    return local.hour in hints.skip_hours or local.weekday() in hints.skip_days
