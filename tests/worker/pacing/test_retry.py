import math

import pytest

from worker.channels.errors import ChannelDownError
from worker.errors import ChildDied, Doubtful, ParseError, PermanentError, TemporaryError
from worker.pacing.retry import DEATHS, PATIENCE, Park, Postpone, after_failure

NOW = 1_762_000_000_000
SECOND, HOUR, DAY = 1000, 3_600_000, 86_400_000


def waits(step, error, channel=""):
    """The waits of a row that fails until it is parked (at most 40 times)."""
    found = []
    for attempt in range(1, 41):
        fate = after_failure(step, attempt, 0, error, NOW, row_id=7, channel=channel)
        if isinstance(fate, Park):
            return found
        found.append(fate.until - NOW)
    return found


def test_a_poll_never_gives_up_on_trouble():
    found = waits("poll", TemporaryError("no route"))
    assert len(found) == 40
    assert found[-1] <= 1.2 * HOUR


def test_collect_gives_up_after_eight_tries_and_a_day():
    found = waits("collect", TemporaryError("no route"))
    assert len(found) == 7
    assert DAY <= sum(found) <= 1.3 * DAY


def test_mail_is_tried_for_five_days_with_pauses_of_half_an_hour():
    found = waits("deliver", Doubtful("cut"), "email")
    assert 4.5 * DAY <= sum(found) <= 6 * DAY
    assert found[0] >= 5 * 60 * SECOND
    assert min(found[1:]) >= 30 * 60 * SECOND


def test_webhooks_follow_the_table_of_the_standard():
    found = waits("deliver", TemporaryError("500"), "webhook")
    table = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]
    assert len(found) + 1 == 10
    assert all(s * SECOND <= found[n] <= 1.2 * s * SECOND for n, s in enumerate(table))


@pytest.mark.parametrize("error", [PermanentError("550 no such user"), ParseError("not a page")])
def test_what_will_not_work_is_parked_at_once(error):
    assert after_failure("collect", 1, 0, error, NOW) == Park(str(error))


def test_three_deaths_park():
    fates = [
        after_failure("parse", 1, deaths, ChildDied("killed by signal 11"), NOW) for deaths in range(DEATHS)
    ]
    assert [type(fate) for fate in fates] == [Postpone, Postpone, Park]
    assert "3 times" in fates[-1].reason


def test_the_far_end_may_ask_for_more_time_but_not_for_ever():
    asked = after_failure("deliver", 1, 0, TemporaryError("busy", 7200), NOW, channel="webhook")
    assert 2 * HOUR <= asked.until - NOW <= 2.4 * HOUR
    silly = after_failure("deliver", 1, 0, TemporaryError("busy", 1e18), NOW, channel="webhook")
    assert silly.until - NOW <= 1.2 * DAY


@pytest.mark.parametrize("seconds", [math.nan, math.inf, -1.0, 0.0])
def test_a_retry_after_that_makes_no_sense_is_ignored(seconds):
    assert after_failure("poll", 1, 0, TemporaryError("x", seconds), NOW).until - NOW <= 72 * SECOND


def test_a_channel_that_is_down_is_not_hammered():
    assert after_failure("deliver", 1, 0, ChannelDownError("535"), NOW, channel="email").until - NOW >= HOUR


def test_a_bug_is_shown_soon_except_for_polls():
    assert len(waits("parse", KeyError("theme"))) == 2
    assert after_failure("parse", 3, 0, KeyError("theme"), NOW).reason.endswith("KeyError: 'theme'")
    assert len(waits("poll", KeyError("theme"))) == 40


def test_waits_hang_on_the_row_and_on_nothing_else():
    error = TemporaryError("no route")
    rows = {row: after_failure("collect", 3, 0, error, NOW, row_id=row) for row in range(20)}
    assert len({fate.until for fate in rows.values()}) > 15
    assert rows[4] == after_failure("collect", 3, 0, error, NOW, row_id=4)


def test_reasons_are_one_line():
    fate = after_failure("collect", 1, 0, PermanentError("line one\r\nline two" + "x" * 5000), NOW)
    assert "\n" not in fate.reason
    assert len(fate.reason) <= 500


def test_every_step_has_its_patience():
    assert {"poll", "collect", "parse", "match", "digest", "deliver"} <= set(PATIENCE)
