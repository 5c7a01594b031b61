import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.fetching.headers import LONGEST_WAIT_S, http_date, retry_after, select

DATE = "Mon, 23 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 0),
        (" 30 ", 30),
        ("1000000000", LONGEST_WAIT_S),
        ("9" * 900, LONGEST_WAIT_S),
        ("Mon, 23 Nov 2026 10:05:00 GMT", 300),
        ("Mon, 23 Nov 2026 09:00:00 GMT", 0),
        ("Fri, 31 Dec 2099 23:59:59 GMT", LONGEST_WAIT_S),
        ("Monday, 23-Nov-26 10:01:00 GMT", 60),
        ("-5", None),
        ("NaN", None),
        ("inf", None),
        ("1e9", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        ("٣٠", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value, "date": DATE}) == seconds


def test_a_date_counts_from_our_clock_when_the_answer_has_none() -> None:
    now = http_date(DATE)
    assert now is not None
    assert retry_after({"retry-after": "Mon, 23 Nov 2026 10:05:00 GMT"}, now) == 300
    assert retry_after({"retry-after": "Mon, 23 Nov 2026 10:05:00 GMT", "date": "rubbish"}, now) == 300


def test_the_first_value_of_a_header_is_kept_and_long_ones_are_left_out() -> None:
    raw = [(b"ETag", b'"a"'), (b"etag", b'"b"'), (b"X-Any", b"1"), (b"Link", b"x" * 2000), (b"Age", b" 1 ")]
    assert select(raw) == {"etag": '"a"', "age": "1"}


@given(st.text(max_size=50), st.text(max_size=50))
def test_no_value_makes_it_fail(wait: str, date: str) -> None:
    found = retry_after({"retry-after": wait, "date": date}, 0)
    assert found is None or 0 <= found <= LONGEST_WAIT_S
