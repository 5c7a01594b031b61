"""Response headers in, the few that matter out: bounded, lower-case names, opaque values."""

import math
import time
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime

KEPT = frozenset(
    {
        "age",
        "cache-control",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "date",
        "etag",
        "expires",
        "last-modified",
        "link",
        "location",
        "retry-after",
    }
)
LONGEST_VALUE = 1_000
LONGEST_WAIT_S = 24 * 3600.0


def select(raw: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """The headers worth keeping, first value of each; an over-long value is left out, never cut."""
    kept: dict[str, str] = {}
    for name, value in raw:
        key = name.decode("latin-1").lower()
        if key in KEPT and key not in kept and len(value) <= LONGEST_VALUE:
            kept[key] = _text(key, value)
    return kept


def _text(key: str, value: bytes) -> str:
    """Latin-1, in which nothing is lost; addresses are UTF-8 where they can be, as browsers read them."""
    if key == "location":
        try:
            return value.decode("utf-8").strip()
        except UnicodeDecodeError:
            pass
    return value.decode("latin-1").strip()


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that `Retry-After` asks to wait (RFC 9110 10.2.3), at most a day; None when it is no use.

    A date counts from the answer's own Date header, so that a wrong clock on either side does no harm;
    `now` (seconds since 1970) stands in when there is none.
    """
    value = headers.get("retry-after", "").strip()
    seconds = _number(value)
    if seconds is None and (at := http_date(value)) is not None:
        start = http_date(headers.get("date", ""))
        seconds = at - (start if start is not None else time.time() if now is None else now)
    if seconds is None or not math.isfinite(seconds):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT_S)


def _number(value: str) -> float | None:
    if not (value.isascii() and value.isdigit()):
        return None
    return float(value[:12])


def http_date(value: str) -> float | None:
    """An HTTP date as seconds since 1970, or None."""
    try:
        return parsedate_to_datetime(value).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
