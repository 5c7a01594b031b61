"""Is a General Assembly near? In its week, sources are asked more often; pure."""

from functools import cache
from typing import TYPE_CHECKING

from worker.times import milliseconds

if TYPE_CHECKING:
    from parsers.reference import Session

DAY = 86_400_000
BEFORE, AFTER = 3 * DAY, 3 * DAY


def in_session_week(now: int) -> bool:
    """From three days before a session of the authority table begins to three days after its end."""
    return any(start - BEFORE <= now <= end + DAY + AFTER for start, end in _known_dates())


@cache
def _known_dates() -> tuple[tuple[int, int], ...]:
    from parsers.reference import SESSIONS  # all tables are read then: too much before the first poll

    dated = (_dates(session) for session in SESSIONS.values())
    return tuple(dates for dates in dated if dates is not None)


def _dates(session: "Session") -> tuple[int, int] | None:
    start, end = milliseconds(session.start), milliseconds(session.end)
    return None if start is None or end is None else (start, end)
