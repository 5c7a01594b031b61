"""What a feed says of how often to ask for it."""

import re
from typing import Final

from parsers.web.feed_records import PollHints

_MONTH_S: Final = 30 * 86_400
_HEAD: Final = 50_000
_TTL: Final = re.compile(r"<ttl>\s*(\d{1,15})\s*</ttl>", re.IGNORECASE)
_PERIOD: Final = re.compile(r"<sy:updatePeriod>\s*(\w{4,10})\s*</", re.IGNORECASE)
_FREQUENCY: Final = re.compile(r"<sy:updateFrequency>\s*(\d{1,9})\s*</", re.IGNORECASE)
_SKIP_HOURS: Final = re.compile(r"<skipHours>(.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
_SKIP_DAYS: Final = re.compile(r"<skipDays>(.{0,1000}?)</skipDays>", re.IGNORECASE | re.DOTALL)
_HOUR: Final = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_DAY: Final = re.compile(r"<day>\s*(\w{6,9})\s*</day>", re.IGNORECASE)
_SECONDS: Final = {
    "hourly": 3600, "daily": 86_400, "weekly": 7 * 86_400, "monthly": _MONTH_S, "yearly": 365 * 86_400,
}  # fmt: skip
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def poll_hints(text: str) -> PollHints:
    """ttl, sy:updatePeriod / updateFrequency, skipHours, skipDays; nonsense (0, all hours) is no hint."""
    head = text[:_HEAD]
    return PollHints(_ttl(head), _update(head), _hours(head), _days(head))


def _ttl(head: str) -> int | None:
    found = _TTL.search(head)
    seconds = int(found[1]) * 60 if found else 0
    return min(seconds, _MONTH_S) or None


def _update(head: str) -> int | None:
    """How often a feed is said to change, in seconds."""
    period = _PERIOD.search(head)
    seconds = _SECONDS.get(period[1].lower()) if period else None
    if seconds is None:
        return None
    times = _FREQUENCY.search(head)
    return min(max(seconds // max(int(times[1]) if times else 1, 1), 60), _MONTH_S)


def _hours(head: str) -> tuple[int, ...]:
    block = _SKIP_HOURS.search(head)
    hours = {int(h) % 24 for h in _HOUR.findall(block[1]) if int(h) <= 24} if block else set()
    return tuple(sorted(hours)) if len(hours) < 24 else ()


def _days(head: str) -> tuple[int, ...]:
    block = _SKIP_DAYS.search(head)
    names = {d.lower() for d in _DAY.findall(block[1])} if block else set()
    days = tuple(number for number, name in enumerate(_DAYS) if name in names)
    return days if len(days) < 7 else ()
