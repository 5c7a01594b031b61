"""Dates in the forms that feeds use, and nonsense."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.web.feed_dates import day_or_instant, from_parts, instant


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Mon, 02 Nov 2015 09:30:00 GMT", "2015-11-02T09:30:00Z"),
        ("Mon, 02 Nov 2015 09:30 GMT", "2015-11-02T09:30:00Z"),
        ("2 Nov 15 09:30 +0100", "2015-11-02T08:30:00Z"),
        ("Mon, 02 Nov 2015 09:30:00 EST", "2015-11-02T14:30:00Z"),
        ("Mon, 02 Nov 2015 09:30:00 CEST", "2015-11-02T07:30:00Z"),
        ("Mon, 02 Nov 2015 09:30:00 +02:00", "2015-11-02T07:30:00Z"),
        ("Mon, 02 Nov 2015 09:30:00 GMT+2", "2015-11-02T07:30:00Z"),
        ("Mon, 02 Nov 2015 09:30:00", "2015-11-02T09:30:00Z"),
        ("Mon, 02 Nov 2015", "2015-11-02T00:00:00Z"),
        ("Monday, 2 November 2015 09:30:00 +0000", "2015-11-02T09:30:00Z"),
        ("2015-11-02T09:30:00Z", "2015-11-02T09:30:00Z"),
        ("2015-11-02T09:30:00.123456+01:00", "2015-11-02T08:30:00Z"),
        ("2015-11-02T09:30Z", "2015-11-02T09:30:00Z"),
        ("2015-11-02 09:30:00", "2015-11-02T09:30:00Z"),
        ("2015-11-02", "2015-11-02T00:00:00Z"),
        ("20151102T093000Z", "2015-11-02T09:30:00Z"),
        ("2015/11/02 09:30", "2015-11-02T09:30:00Z"),
        ("Mon Nov  2 09:30:00 2015", "2015-11-02T09:30:00Z"),
        ("November 2, 2015 9:30 pm EST", "2015-11-03T02:30:00Z"),
        ("lun., 2 novembre 2015 09:30:00 +0100", "2015-11-02T08:30:00Z"),
        ("23 août 2015", "2015-08-23T00:00:00Z"),
        ("2 de noviembre de 2015", "2015-11-02T00:00:00Z"),
        ("٢٣ نوفمبر ٢٠٢١", "2021-11-23T00:00:00Z"),
        ("Mon, 02 Nov 2015 24:00:00 GMT", "2015-11-03T00:00:00Z"),
        ("Wed, 31 Dec 2008 23:59:60 GMT", "2008-12-31T23:59:59Z"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("2099-12-31T00:00:00Z", None),
        ("99999-01-01", None),
        ("32 Foo 2015", None),
        ("30 Feb 2015", None),
        ("2015-13-01", None),
        ("2015-11-02T25:00:00Z", None),
        ("0001-01-01T00:00:00+15:00", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_instant(written, expected):
    assert instant(written) == expected


def test_a_day_stays_a_day():
    assert day_or_instant("2015-11-02") == "2015-11-02"
    assert day_or_instant("2 November 2015") == "2015-11-02"
    assert day_or_instant("2015-11-02T09:30:00+01:00") == "2015-11-02T08:30:00Z"


def test_parts():
    assert from_parts((2015, 11, 2, 9, 30, 61, 0, 0, 0)) == "2015-11-02T09:30:59Z"
    assert from_parts((1970, 1, 1, 0, 0, 0)) is None
    assert from_parts((2015, 99)) is None


@given(st.text(max_size=60) | st.from_regex(r"[\d:/TZ+. -]{0,30}", fullmatch=True))
def test_any_text_is_answered(text):
    found = instant(text)
    assert found is None or instant(found) == found
