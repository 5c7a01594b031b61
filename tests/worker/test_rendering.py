import unicodedata
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.codec import Change, changes
from parsers.records import Attendance, Dates, Fact
from tests.worker.telling.digest_samples import RELEASE, composed, digest, item, release, told
from worker.rendering import html, text
from worker.rendering.dates import day, days, moment
from worker.rendering.facts import before_and_after, facts_of
from worker.rendering.html import clean
from worker.rendering.numbers import ordinal, plural
from worker.rendering.plain import label, paragraph, web_address
from worker.rendering.text import columns, wrap
from worker.rendering.view import view


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2015-11-02", "2 November 2015"),
        ("XXXX-11-05", "5 November"),
        ("2015-11", "November 2015"),
        ("2015", "2015"),
        ("2015-13-02", "2015-13-02"),
        ("soon", "soon"),
        ("", ""),
        (None, ""),
    ],
)
def test_days(iso, words):
    assert day(iso) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2015-11-02", "2015-11-05", "2 to 5 November 2015"),
        ("2012-10-30", "2012-11-02", "30 October to 2 November 2012"),
        ("2019-12-30", "2020-01-02", "30 December 2019 to 2 January 2020"),
        ("XXXX-11-02", "XXXX-11-05", "2 to 5 November"),
        ("2015-11-02", None, "2 November 2015"),
        (None, "2015-11-05", "5 November 2015"),
        ("2015-11-02", "2015-11-02", "2 November 2015"),
        ("2014", "2015", "2014 to 2015"),
        (None, None, ""),
    ],
)
def test_ranges(start, end, words):
    assert days(start, end) == words


def test_moments_and_ordinals():
    assert moment(1_762_000_000_000) == "1 November 2025"
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 92, 101, 111)] == (
        ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "92nd", "101st", "111th"]
    )


def test_facts_are_told_where_there_are_any():
    assert dict(facts_of(RELEASE, None))["Attended"] == "about 700 delegates, 150 countries"
    silent = release(
        session=None, venue=None, dates=None, theme=None, attendance=(), issuer=None, published=None
    )
    assert list(facts_of(silent, None)) == []
    crowd = Fact(Attendance(None, "more than", None, 3), (), "s", 1.0)
    assert dict(facts_of(release(attendance=(crowd,)), None))["Attended"] == "3 countries"


def test_numbers_after_words_from_right_to_left_keep_their_place():
    crowd = Fact(Attendance(840, "approx", "مسؤول", 158), ((0, 5),), "attendance.x", 0.9)
    told = dict(facts_of(release(attendance=(crowd,)), None))["Attended"]
    assert told == "about 840 مسؤول\u200e, 158 countries"
    assert "مسؤول\u200e, 158" in html.render(view(digest(item(1, release(attendance=(crowd,))))))


@pytest.mark.parametrize(("number", "words"), [(0, "0 families"), (1, "1 family"), (1200, "1,200 families")])
def test_numbers_with_their_nouns(number, words):
    assert plural(number, "family") == words


def test_changes_of_a_real_revision():
    newer = release(
        session=Fact(98, ((0, 1),), "s", 1.0),
        dates=Fact(Dates("2025-11-03", "2025-11-07"), ((0, 1),), "s", 1.0),
        quotes=RELEASE.quotes[:1],
        speakers=RELEASE.speakers[:1],
        attendance=(),
        venue=None,
    )
    found = msgspec.json.decode(msgspec.json.encode(changes(RELEASE, newer)), type=tuple[Change, ...])
    told = {name: (old, new) for name, old, new in map(before_and_after, found)}
    assert told == {
        "Session": (("97",), ("98",)),
        "When": (("3 to 6 November 2025",), ("3 to 7 November 2025",)),
        "Quotations": (("We came to listen first,",), ()),
        "Speakers": (("Tomás Okereke, INTERPOL President, INTERPOL",), ()),
        "Attendance": (("about 700 delegates, 150 countries",), ()),
        "Where": (("Lisbon, Portugal",), ()),
    }


def test_many_changes_are_counted():
    _, old, new = before_and_after(Change("topics", [], [{"value": f"t{n}"} for n in range(20)]))
    assert old == ()
    assert new == ("t0", "t1", "t2", "t3", "t4", "t5", "and 14 more")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(["dates", "quotes", "speakers", "venue", "published", "x"]), json_values, json_values)
def test_any_change_can_be_told(field, old, new):
    name, gone, came = before_and_after(Change(field, old, new))
    assert name
    assert all(isinstance(line, str) and line for line in (*gone, *came))


@given(st.text(max_size=400), st.sampled_from(["", "1. ", "       -- "]))
def test_wrapping_loses_no_word_and_keeps_to_the_width(text, first):
    lines = list(wrap(paragraph(text), first, "   "))
    assert "".join("".join(lines).split()) == "".join((first + paragraph(text)).split())
    for line in lines:
        assert columns(line) <= 72 or len(line.removeprefix(first).split()) <= 1


def test_columns():
    assert [columns(text) for text in ("abc", "é", "e\u0301", "日本", "الْأَمْن")] == [3, 1, 1, 4, 5]


@given(st.text())
def test_labels_are_visible_and_short(text):
    assert len(label(text)) <= 300
    assert not {unicodedata.category(letter) for letter in label(text)} & {"Cc", "Cs", "Zl", "Zp"}


def test_controls_and_overrides_go_joiners_stay_in_running_text():
    assert paragraph("a\u202eb\x00c\u2028d\ud800") == "a b c d"
    assert paragraph("می\u200cخواهم") == "می\u200cخواهم"
    assert label("pay\u200bpal") == "paypal"


def test_only_web_addresses():
    assert web_address("https://example.org/x?y=1#z") == "https://example.org/x?y=1#z"
    for bad in (
        None,
        "",
        "javascript:x",
        "//x",
        "http://",
        "https://a b",
        "https://é.org",
        "https://u@x",
        "http://[x",
    ):
        assert web_address(bad) is None


def test_the_second_lock_holds_alone():
    assert clean(
        '<p onclick="x" style="background:url(//x);color:red">a<img src=x><script>b</script></p>'
    ) == ('<p style="color:red">a</p>')
    assert clean('<a href="javascript:x">y</a>') == '<a rel="noopener noreferrer">y</a>'


def test_a_correction_says_what_it_is_no_longer_about():
    lost = replace(item(2, revision=2, release_id="97-opening-0001", family="family-1"), matches=())
    made = composed([lost], [told()]).digest
    assert "It is no longer about The sea and those who police it, as you were told." in unwrapped(made)
    rich = html.render(view(made))
    assert (
        'It is no longer about <b dir="auto">The sea and those who police it</b>, as you were told.' in rich
    )
    assert view(made).subject == "Corrected: " + RELEASE.headline.value


def unwrapped(made):
    return " ".join(text.render(view(made)).split())


def test_a_change_shows_what_differs_to_the_eye():
    quote = {"text": "We came.", "speaker": "s1", "kind": "direct", "cue": None}
    shifted = Change("quotes", [quote], [quote | {"speaker": "s2"}])
    assert before_and_after(shifted) == ("Quotations", (), ())
    verdict = {"general_assembly": True, "score": 0.9, "reasons": []}
    flipped = Change("relevance", verdict, verdict | {"general_assembly": False})
    assert before_and_after(flipped) == ("About a General Assembly", ("yes",), ("no",))
    fixed = item(2, revision=2, release_id="97-opening-0001", family="family-1", changes=(shifted, flipped))
    (section,) = view(composed([fixed], [told()]).digest).sections
    assert [change.field for change in section.cards[0].changes] == ["About a General Assembly"]
