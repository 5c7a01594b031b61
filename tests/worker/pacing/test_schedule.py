from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.pacing.schedule import FAR_FUTURE, Schedule, next_digest, parse_schedule, refetch_at

HOUR = 3_600_000
DAY = 24 * HOUR
ZONES = ("UTC", "Europe/Rome", "America/New_York", "Africa/Kigali", "Asia/Kolkata", "Australia/Lord_Howe")


def ms(*parts, zone="UTC", fold=0):
    return round(datetime(*parts, tzinfo=ZoneInfo(zone), fold=fold).timestamp() * 1000)


def test_the_three_forms():
    assert parse_schedule("immediate") == Schedule("immediate")
    assert parse_schedule("daily 07:05") == Schedule("daily", 7, 5, None, "UTC")
    assert parse_schedule(" Weekly  Monday 23:59 Europe/Rome ") == Schedule(
        "weekly", 23, 59, 0, "Europe/Rome"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is no schedule"),
        ("hourly", "is no schedule"),
        ("immediate please", "is no schedule"),
        ("daily", "is no schedule"),
        ("daily 24:00", "no time of day"),
        ("daily 7", "no time of day"),
        ("daily 07:0x", "no time of day"),
        ("daily ٠٧:٠٠", "no time of day"),
        ("daily 07:00 Mars/Olympus", "no time zone"),
        ("daily 07:00 ../../etc/passwd", "no time zone"),
        ("daily 07:00 Europe", "no time zone"),
        ("weekly 07:00", "is no schedule"),
        ("weekly fun 07:00", "no day of the week"),
    ],
)
def test_what_is_wrong_is_said(text, says):
    with pytest.raises(ValueError, match=says):
        parse_schedule(text)


def test_immediate_is_due_when_somebody_nudges_it():
    assert next_digest("immediate", ms(2025, 1, 1)) == FAR_FUTURE


@pytest.mark.parametrize(
    ("schedule", "after", "due"),
    [
        ("daily 07:00", ms(2025, 3, 1, 6, 59), ms(2025, 3, 1, 7)),
        ("daily 07:00", ms(2025, 3, 1, 7), ms(2025, 3, 2, 7)),
        ("daily 00:00 America/New_York", ms(2025, 3, 1), ms(2025, 3, 1, 5)),
        ("weekly mon 07:00 Africa/Kigali", ms(2025, 3, 3, 5), ms(2025, 3, 10, 5)),
        ("weekly sun 23:59", ms(2025, 12, 31), ms(2026, 1, 4, 23, 59)),
        # The clocks jump from 2 to 3: 02:30 is not there, 03:00 summer time is the first instant after it.
        ("daily 02:30 Europe/Rome", ms(2025, 3, 30), ms(2025, 3, 30, 1)),
        ("daily 02:30 Europe/Rome", ms(2025, 3, 30, 1), ms(2025, 3, 31, 0, 30)),
        ("daily 02:30 America/New_York", ms(2025, 3, 9, 5), ms(2025, 3, 9, 7)),
        # 02:30 comes twice: the first one counts, and only that.
        ("daily 02:30 Europe/Rome", ms(2025, 10, 25, 22), ms(2025, 10, 26, 0, 30)),
        ("daily 02:30 Europe/Rome", ms(2025, 10, 26, 0, 30), ms(2025, 10, 27, 1, 30)),
        # Samoa left out a whole Friday.
        ("weekly fri 12:00 Pacific/Apia", ms(2011, 12, 28), ms(2011, 12, 30, 10)),
    ],
)
def test_wall_clocks(schedule, after, due):
    assert next_digest(schedule, after) == due


@given(
    st.sampled_from(ZONES),
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from([None, 0, 3, 6]),
    st.integers(0, 4_000_000_000_000),
)
def test_always_later_never_skipped_and_on_the_clock(zone, hour, minute, weekday, after):
    plan = Schedule("daily" if weekday is None else "weekly", hour, minute, weekday, zone)
    due = next_digest(plan, after)
    assert after < due <= after + (7 if weekday is not None else 1) * DAY + 2 * HOUR
    local = datetime.fromtimestamp(due / 1000, UTC).astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute) >= (hour, minute)
    assert next_digest(plan, due - 1) == due
    assert next_digest(plan, due) > due


def test_the_end_of_time_does_not_break():
    assert next_digest("daily 07:00", FAR_FUTURE) == FAR_FUTURE
    assert next_digest("daily 07:00", FAR_FUTURE - DAY) == FAR_FUTURE


def test_pages_are_looked_at_again_four_times():
    first = ms(2025, 1, 1)
    now, seen = first, []
    while (again := refetch_at(first, now)) is not None:
        seen.append((again - first) // HOUR)
        now = again
    assert seen == [1, 6, 24, 72]
    assert refetch_at(first, first + 10 * DAY) is None
