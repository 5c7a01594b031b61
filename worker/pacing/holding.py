"""Turns an answer such as 429 or Retry-After into how long its host is left alone by everybody; pure."""

import math

from worker.pacing.waits import HOUR, MINUTE, SECOND

BUSY = (429, 503)
UNTOLD = MINUTE
"""How long a busy host is left alone that does not say for how long."""

LONGEST = HOUR
"""One answer holds a host for no longer; the row that got it may wait for a day."""


def hold(status: int | None, retry_after_s: float | None) -> int:
    """For how long (ms) nobody asks the host; 0 when the answer is no word about the host."""
    told = retry_after_s is not None and math.isfinite(retry_after_s) and retry_after_s > 0
    if told and retry_after_s is not None:
        return round(min(retry_after_s * SECOND, LONGEST))
    return UNTOLD if status in BUSY else 0
