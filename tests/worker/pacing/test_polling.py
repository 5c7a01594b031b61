import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.web.feed_records import PollHints
from worker.pacing.polling import next_poll
from worker.pacing.waits import max_age_s

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
NOW = 1_762_000_000_000  # Saturday 2025-11-01 12:26:40 UTC


def wait(interval=5 * MINUTE, **given_):
    return next_poll(NOW, interval, given_.pop("source", "wire"), **given_) - NOW


def near(found, wanted):
    return wanted * 0.9 - 1 <= found <= wanted * 1.1 + 1


def test_the_interval_rules_and_is_spread_by_name_alone():
    waits = {name: wait(source=name) for name in ("a", "b", "c", "d", "e")}
    assert len(set(waits.values())) == 5
    assert all(near(found, 5 * MINUTE) for found in waits.values())
    assert waits == {name: wait(source=name) for name in waits}


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ({"hints": PollHints(ttl_s=1800)}, 30 * MINUTE),
        ({"hints": PollHints(update_s=86_400)}, 60 * MINUTE),
        ({"hints": PollHints(update_s=86_400), "session_week": True}, 10 * MINUTE),
        ({"hints": PollHints(ttl_s=-1)}, 5 * MINUTE),
        ({"hints": PollHints(ttl_s=10**12)}, 60 * MINUTE),
        ({"headers": {"cache-control": "public, max-age=1200"}}, 20 * MINUTE),
        ({"headers": {"cache-control": "max-age=1200", "age": "600"}}, 10 * MINUTE),
        ({"headers": {"cache-control": "max-age=junk", "expires": "0"}}, 5 * MINUTE),
        ({"headers": {"expires": "Thu, 01 Jan 2099 00:00:00 GMT"}}, 60 * MINUTE),
        (
            {
                "headers": {
                    "date": "Sat, 01 Nov 2025 10:00:00 GMT",
                    "expires": "Sat, 01 Nov 2025 10:15:00 GMT",
                }
            },
            15 * MINUTE,
        ),
        ({"status": 500, "failures": 1}, 10 * MINUTE),
        ({"status": 500, "failures": 9}, 60 * MINUTE),
        ({"status": 404, "failures": 9, "session_week": True}, 10 * MINUTE),
        ({"status": 403, "failures": 9}, 6 * HOUR),
        ({"status": 429, "failures": 20}, 24 * HOUR),
        ({"interval": 4 * HOUR, "hints": PollHints(ttl_s=60)}, 4 * HOUR),
        ({"interval": 4 * HOUR, "session_week": True}, 4 * HOUR),
    ],
)
def test_hints_and_failures(given_, wanted):
    assert near(wait(**given_), wanted)


@pytest.mark.parametrize("asked", [math.nan, math.inf, -5, 0, None])
def test_a_retry_after_that_makes_no_sense_is_ignored(asked):
    assert near(wait(retry_after_s=asked), 5 * MINUTE)


def test_retry_after_is_obeyed_never_shortened_and_bounded():
    assert 2 * HOUR <= wait(retry_after_s=7200, status=503) <= 2.2 * HOUR
    assert 24 * HOUR <= wait(retry_after_s=88 * 3600, status=429) <= 26.4 * HOUR


def test_skipped_hours_lengthen_the_pause_but_not_beyond_an_hour():
    # 12:26 now: 12 is skipped, so that 13:00 is the next good hour.
    assert wait(hints=PollHints(skip_hours=(12,))) == 13 * HOUR - (NOW % DAY)
    assert wait(hints=PollHints(skip_hours=tuple(range(24)))) == 60 * MINUTE
    assert wait(hints=PollHints(skip_days=(5, 6))) == 60 * MINUTE
    assert wait(hints=PollHints(skip_days=tuple(range(7))), session_week=True) == 10 * MINUTE


@given(
    st.integers(1000, 10 * DAY),
    st.builds(
        PollHints,
        ttl_s=st.none() | st.integers(),
        update_s=st.none() | st.integers(),
        skip_hours=st.lists(st.integers(0, 23)).map(tuple),
        skip_days=st.lists(st.integers(0, 6)).map(tuple),
    ),
    st.dictionaries(st.sampled_from(["cache-control", "age", "expires", "date"]), st.text(max_size=40)),
    st.none() | st.floats(),
    st.none() | st.integers(100, 599),
    st.integers(0, 10**6),
    st.booleans(),
)
def test_never_now_and_never_beyond_a_day(interval, hints, headers, retry_after, status, failures, week):
    at = next_poll(
        NOW,
        interval,
        "any",
        hints=hints,
        headers=headers,
        retry_after_s=retry_after,
        status=status,
        failures=failures,
        session_week=week,
    )
    assert NOW < at <= NOW + 1.1 * max(interval, DAY) + 1


def test_freshness_of_a_response():
    assert max_age_s({}, NOW) is None
    assert max_age_s({"cache-control": 'MAX-AGE="60"'}, NOW) == 60
    assert max_age_s({"cache-control": "max-age=60", "age": "90"}, NOW) == 0
    assert max_age_s({"expires": "Saturday, 01-Nov-25 12:27:40 GMT"}, NOW) == 60
