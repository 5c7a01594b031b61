"""Turns attempts, seeds and response headers into waits; pure, in ms unless a name says otherwise."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def backoff(attempt: int, first_ms: int, most_ms: int) -> int:
    """Doubling wait after the `attempt`-th failure in a row (1 = the first), in ms."""
    doublings: int = min(max(attempt, 1) - 1, 40)
    return min(most_ms, first_ms << doublings)


def jitter(seed: str) -> float:
    """A number from -1 to 1 that hangs on the seed alone, so that the same row always waits as long."""
    word = int.from_bytes(hashlib.sha256(seed.encode("utf-8", "replace")).digest()[:8], "big")
    return word / 2**63 - 1


def max_age_s(headers: Mapping[str, str], now_ms: int) -> float | None:
    """How long a response stays fresh by its own headers (RFC 9111 4.2), in seconds; None: silent.

    Cache-Control: max-age less Age goes before Expires less Date. Names are expected in lower case.
    """
    for directive in headers.get("cache-control", "").lower().split(","):
        name, _, value = directive.strip().partition("=")
        if name == "max-age" and (age := _seconds(value.strip('" '))) is not None:
            return max(0.0, age - (_seconds(headers.get("age", "")) or 0))
    expires, date_ = _http_date(headers.get("expires", "")), _http_date(headers.get("date", ""))
    if expires is None:
        return None
    return max(0.0, (expires - (date_ if date_ is not None else now_ms)) / SECOND)


def _seconds(text: str) -> float | None:
    digits = text.strip()
    return float(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 12 else None


def _http_date(text: str) -> int | None:
    for form in ("%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %d %H:%M:%S %Y"):
        try:
            found = datetime.strptime(text.strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
        return (found - EPOCH) // timedelta(milliseconds=1)
    return None
