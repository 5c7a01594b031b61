"""Milliseconds UTC to what people and records read; pure."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def iso(ms: int) -> str:
    """ISO 8601, UTC, to the second: 2028-11-06T09:30:00Z."""
    return (EPOCH + timedelta(milliseconds=ms)).strftime("%Y-%m-%dT%H:%M:%SZ")


def milliseconds(text: str | None) -> int | None:
    """An ISO date-time with its zone or a date (its midnight UTC), in ms; None for what is neither."""
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    aware = read if read.tzinfo else read.replace(tzinfo=UTC)
    return (aware - EPOCH) // timedelta(milliseconds=1)
