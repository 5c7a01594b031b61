"""Feeds of every dialect and state of repair."""

# ruff: noqa: E501 - samples stay on their lines

import json
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.feeds import Feed, dated, parse_feed

SAMPLES = Path(__file__).parent / "feed_samples"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
URL = "https://base.example/feeds/all.xml"


def parse(body, **headers):
    return parse_feed(body, url=URL, headers={k.replace("_", "-"): v for k, v in headers.items()})


def rss(inner, head=b""):
    return b'<rss version="2.0"><channel><title>Wire</title>' + head + inner + b"</channel></rss>"


@pytest.mark.parametrize("name", EXPECTED)
def test_sample_reads_as_expected(name):
    feed, expected = parse((SAMPLES / name).read_bytes()), EXPECTED[name]
    assert feed.error is None
    assert (feed.format, feed.well_formed) == (expected["format"], expected["well_formed"])
    assert [[e.title, e.link, dated(e)] for e in feed.entries] == expected["entries"]


def test_titles_and_texts_of_the_samples():
    assert parse((SAMPLES / "latin-in-utf8.xml").read_bytes()).title == "Café naïve “quoted”"
    assert parse((SAMPLES / "utf16-label-only.xml").read_bytes()).title == "Falsch etikettiert: ä"
    lake = parse((SAMPLES / "atom10.xml").read_bytes())
    assert lake.title == "Lake Wire"
    assert lake.entries[0].categories == ("INTERPOL",)
    assert "<p>Another.</p>" in lake.entries[0].content


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"/etc/passwd", "plain text"),
        (b"http://127.0.0.1/", "plain text"),
        (b"file:///etc/passwd", "plain text"),
        (
            b"<!DOCTYPE html><html><head><title>Our news</title></head><body>x</body></html>",
            "web page.*Our news",
        ),
        (b"<html><head><title>Just a moment...</title></head><body></body></html>", "bot check"),
        (b'{"items": "none"}', "no JSON Feed"),
        (b'{"items": [', "JSON that cannot be read"),
        (b"%PDF-1.4 ...", "binary"),
        (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "no feed"),
        (b"<?xml version='1.0'?><rss version='2.0'><channel><title>Cut o", "breaks off"),
        (b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0">&x;</rss>', "refused"),
        (b'<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss version="2.0">&b;</rss>', "refused"),
        (rss(b"<x>" * 5000), "nested too deeply"),
        (rss(b"<item " + b" ".join(b"a%d='1'" % i for i in range(6000)) + b"/>"), "attributes"),
        (b"x" * (5 * 1024 * 1024 + 1), "more than"),
    ],
)
def test_what_is_no_feed_says_what_it_is(body, words):
    feed = parse(body)
    assert feed.format == "none"
    assert not feed.entries
    assert re.search(words, feed.error), feed.error


def test_an_empty_feed_is_no_error():
    assert parse(rss(b"")) == Feed("rss-2.0", True, "Wire")


def test_a_path_or_address_as_body_is_never_opened(tmp_path):
    opened = []
    sys.addaudithook(lambda event, args: opened.append(args) if event in ("open", "socket.connect") else None)
    secret = tmp_path / "secret.xml"
    secret.write_bytes(rss(b"<item><title>secret</title></item>"))
    opened.clear()
    for body in (
        str(secret).encode(),
        b"http://127.0.0.1:1/",
        rss(b"<link>" + str(secret).encode() + b"</link>"),
    ):
        assert "secret" not in str(parse(body).entries)
    assert not [args for args in opened if "secret" in str(args[0]) or "127.0.0.1" in str(args)]


def test_the_newest_2000_entries_are_kept_in_order():
    items = [
        b"<item><title>n%d</title><link>https://a.example/%d</link><pubDate>%02d Jan %d 10:00:00 GMT</pubDate></item>"
        % (n, n, n % 28 + 1, 2000 + n // 28 % 20)
        for n in range(2100)
    ]
    feed = parse(rss(b"".join(items)))
    assert feed.truncated
    assert len(feed.entries) == 2000
    dates = [dated(e) for e in feed.entries]
    everything = sorted(
        date for n in range(2100) for date in [f"{2000 + n // 28 % 20}-01-{n % 28 + 1:02d}T10:00:00Z"]
    )
    assert sorted(dates) == everything[100:]
    assert [int(e.title[1:]) for e in feed.entries] == sorted(int(e.title[1:]) for e in feed.entries)
    many = json.dumps(
        {"version": "https://jsonfeed.org/version/1", "items": [{"id": str(n)} for n in range(2001)]}
    )
    assert parse(many.encode()).truncated


def test_poll_hints():
    head = (
        b"<ttl>90</ttl><sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod>"
        b"<skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Sunday</day></skipDays>"
    )
    hints = parse(
        rss(b"", head.replace(b" xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'", b""))
    ).hints
    assert (hints.ttl_s, hints.update_s, hints.skip_hours, hints.skip_days) == (5400, 86_400, (0, 5), (6,))


@pytest.mark.parametrize("head", [b"<ttl>0</ttl>", b"<ttl>-1</ttl>", b"<ttl>soon</ttl>",
                                  b"<skipHours>" + b"".join(b"<hour>%d</hour>" % h for h in range(24)) + b"</skipHours>",
                                  b"<sy:updatePeriod>dayly</sy:updatePeriod>"])  # fmt: skip
def test_nonsense_is_no_hint(head):
    hints = parse(rss(b"", head)).hints
    assert (hints.ttl_s, hints.update_s, hints.skip_hours, hints.skip_days) == (None, None, (), ())
    assert parse(rss(b"", b"<ttl>1000000000000</ttl>")).hints.ttl_s == 30 * 86_400


def test_links_that_cannot_be_fetched_are_none():
    for link in (
        b"javascript:alert(1)",
        b"file:///etc/passwd",
        b"mailto:a@b.example",
        b"https://[bad/",
        b"data:text/html,x",
    ):
        assert parse(rss(b"<item><title>t</title><link>" + link + b"</link></item>")).entries[0].link is None


def test_the_header_says_the_charset():
    body = rss("<item><title>żółw</title></item>".encode("iso-8859-2"))
    assert parse(body, content_type="text/xml; charset=ISO-8859-2").entries[0].title == "żółw"


def test_undecodable_labels_do_no_harm():
    for label in ("utf-7", "hex", "zip", "rot13", "punycode", "no-such", "unicode_escape"):
        body = (
            b'<?xml version="1.0" encoding="'
            + label.encode()
            + b'"?>'
            + rss(b"<item><title>+ADw-\xff\\x41</title></item>")
        )
        assert parse(body).entries[0].title == "+ADw-ÿ\\x41"


def test_control_characters_and_half_characters_go():
    feed = parse(rss(b"<item><title>a\x00b\x01c\xed\xa0\x80</title></item>"))
    feed.entries[0].title.encode("utf-8")
    assert feed.entries[0].title.startswith("abc")
    lone = parse(
        b'{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"\\ud800x","summary":"\\u0000"}]}'
    )
    lone.entries[0].title.encode("utf-8")


WHOLE = (SAMPLES / "atom10.xml").read_bytes()


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(WHOLE)), st.sampled_from(sorted(EXPECTED)))
def test_cut_anywhere_it_answers(cut, name):
    body = (SAMPLES / name).read_bytes()
    body = body[: cut % (len(body) + 1)]
    feed = parse(body)
    assert feed.error is not None or feed.format != "none"


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"<rss>", b"<feed>", b"{", b"\xff\xfe<", b"<?xml encoding='utf-16'?>"]),
)
def test_any_bytes_are_answered(body, start):
    assert isinstance(parse(start + body), Feed)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_damaged_feed_is_answered(data):
    body = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 8))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(parse(bytes(body)), Feed)


def test_bytes_without_label_that_are_no_utf8_are_windows_1252():
    assert (
        parse(rss("<item><title>Élu à l’unanimité</title></item>".encode("cp1252"))).entries[0].title
        == "Élu à l’unanimité"
    )
    korean = rss("<item><title>한국 한국어 입력기</title></item>".encode("cp949"))
    assert parse(korean).entries[0].title.encode("cp1252", "replace").startswith("한국".encode("cp949"))
