"""Turns "when should this happen again?" into an instant; pure, all times milliseconds UTC."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from worker.pacing.polling import next_poll
from worker.pacing.waits import DAY, EPOCH, HOUR, SECOND

__all__ = ["FAR_FUTURE", "Schedule", "next_digest", "next_poll", "parse_schedule", "refetch_at"]

FAR_FUTURE = 253_402_214_400_000
"""9999-12-31: when an immediate digest is due of itself; a nudge pulls it nearer."""

REFETCH_AFTER = (1 * HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FORMS = '"immediate", "daily HH:MM [zone]" or "weekly mon HH:MM [zone]"'


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a subscription is told: at once, or at a wall clock time of a zone."""

    kind: Literal["immediate", "daily", "weekly"]
    hour: int = 0
    minute: int = 0
    weekday: int | None = None
    zone: str = "UTC"

    @property
    def immediate(self) -> bool:
        """True when releases are told as they come."""
        return self.kind == "immediate"


def parse_schedule(text: str) -> Schedule:
    """Read "immediate", "daily 07:00 Europe/Paris" or "weekly mon 07:00"; the zone is UTC when left out.

    Raises ValueError with what is wrong and the forms that are right.
    """
    words = text.split()
    kind = words[0].lower() if words else ""
    if kind == "immediate" and len(words) == 1:
        return Schedule("immediate")
    if kind == "daily" and 2 <= len(words) <= 3:
        return Schedule("daily", *_clock(words[1]), zone=_zone(words[2:]))
    if kind == "weekly" and 3 <= len(words) <= 4:
        hour, minute = _clock(words[2])
        return Schedule("weekly", hour, minute, _weekday(words[1]), _zone(words[3:]))
    raise ValueError(f"{text!r} is no schedule: use {FORMS}")


def _clock(text: str) -> tuple[int, int]:
    hour, colon, minute = text.partition(":")
    digits = hour.isascii() and minute.isascii() and hour.isdigit() and minute.isdigit()
    if not (digits and colon and len(hour) <= 2 and len(minute) == 2 and int(hour) < 24 and int(minute) < 60):
        raise ValueError(f"{text!r} is no time of day: use HH:MM from 00:00 to 23:59")
    return int(hour), int(minute)


def _weekday(text: str) -> int:
    short = text.lower()[:3]
    if short not in WEEKDAYS:
        raise ValueError(f"{text!r} is no day of the week: use one of {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(short)


def _zone(words: list[str]) -> str:
    name = words[0] if words else "UTC"
    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError) as error:
        raise ValueError(f"{name!r} is no time zone: use a name such as Europe/Paris or UTC") from error
    return name


def next_digest(schedule: str | Schedule, after_ms: int) -> int:
    """First instant of the schedule that is later than `after_ms`; FAR_FUTURE for "immediate".

    A time that the clocks jump over is the first valid instant after it; one that comes twice counts once.
    """
    plan = _parsed(schedule) if isinstance(schedule, str) else schedule
    if plan.immediate or after_ms >= FAR_FUTURE - 14 * DAY:
        return FAR_FUTURE
    zone = ZoneInfo(plan.zone)
    today = _datetime(after_ms).astimezone(zone).date()
    days = (today + timedelta(days=n) for n in range(-1, 9))
    wanted = (day for day in days if plan.weekday in (None, day.weekday()))
    return next(at for at in (_instant(day, plan, zone) for day in wanted) if at > after_ms)


@lru_cache(maxsize=256)
def _parsed(schedule: str) -> Schedule:
    return parse_schedule(schedule)


def _datetime(ms: int) -> datetime:
    return EPOCH + timedelta(milliseconds=ms)


def _instant(day: date, plan: Schedule, zone: ZoneInfo) -> int:
    wanted = datetime.combine(day, time(plan.hour, plan.minute))
    late = int(wanted.replace(tzinfo=zone).timestamp())
    if _local(late, zone) == wanted:
        return late * SECOND
    early = int(wanted.replace(tzinfo=zone, fold=1).timestamp())  # in a gap: fold 1 lies before it
    while late - early > 1:
        middle = (early + late) // 2
        early, late = (early, middle) if _local(middle, zone) >= wanted else (middle, late)
    return late * SECOND


def _local(seconds: int, zone: ZoneInfo) -> datetime:
    return (EPOCH + timedelta(seconds=seconds)).astimezone(zone).replace(tzinfo=None)


def refetch_at(first_fetch_ms: int, now_ms: int) -> int | None:
    """When a page is looked at again for corrections: 1, 6, 24, 72 h after the first fetch, then never.

    A first fetch in the future is one before the clock was set back: it counts as now.
    """
    first = min(first_fetch_ms, now_ms)
    return next((first + wait for wait in REFETCH_AFTER if first + wait > now_ms), None)
