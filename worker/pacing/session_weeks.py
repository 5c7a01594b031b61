"""Is a General Assembly near? In its week, sources are asked more often; pure."""

from parsers.reference import SESSIONS, Session
from worker.times import milliseconds

DAY = 86_400_000
BEFORE, AFTER = 3 * DAY, 3 * DAY


def in_session_week(now: int) -> bool:
    """From three days before a session of the authority table begins to three days after its end."""
    return any(start - BEFORE <= now <= end + DAY + AFTER for start, end in _known_dates())


def _known_dates() -> list[tuple[int, int]]:
    dated = (_dates(session) for session in SESSIONS.values())
    return [dates for dates in dated if dates is not None]


def _dates(session: Session) -> tuple[int, int] | None:
    start, end = milliseconds(session.start), milliseconds(session.end)
    return None if start is None or end is None else (start, end)
