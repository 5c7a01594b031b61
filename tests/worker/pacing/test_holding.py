"""How long a host is left alone by everybody."""

import math

import pytest

from worker.fetching.headers import retry_after
from worker.pacing.holding import LONGEST, UNTOLD, hold

DATE = "Mon, 06 Nov 2028 10:00:00 GMT"


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (None, UNTOLD),
        ("120", 120_000),
        ("Mon, 06 Nov 2028 10:05:00 GMT", 300_000),
        ("Mon, 06 Nov 2028 09:00:00 GMT", UNTOLD),  # past
        ("0", UNTOLD),
        ("-5", UNTOLD),
        ("NaN", UNTOLD),
        ("1e9", UNTOLD),
        ("inf", UNTOLD),
        ("99999999999999999999999", LONGEST),
        ("316800", LONGEST),  # 88 hours
        ("soon", UNTOLD),
    ],
)
def test_a_busy_host_by_what_it_says(said: str | None, held: int) -> None:
    headers = {"date": DATE} | ({"retry-after": said} if said is not None else {})
    for status in (429, 503):
        assert hold(status, retry_after(headers)) == held


def test_other_answers_hold_only_when_they_say_so() -> None:
    assert hold(500, None) == hold(404, None) == hold(None, None) == 0
    assert hold(500, 30.0) == 30_000


@pytest.mark.parametrize("seconds", [math.nan, math.inf, -math.inf, -1.0, 0.0])
def test_nonsense_is_no_word(seconds: float) -> None:
    assert hold(500, seconds) == 0
    assert hold(429, seconds) == UNTOLD
