"""Sitemaps and listing pages polled like feeds."""

# ruff: noqa: E501 - samples stay on their lines

import gzip

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.feeds import Feed
from parsers.listing import parse_listing

URL = "https://wire.example/news/"
SITEMAP = b"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://wire.example/2026/interpol-general-assembly-opens</loc><lastmod>2026-11-02</lastmod></url>
<url><loc>/2026/other</loc><lastmod>2026-11-03T10:00:00+01:00</lastmod>
<news:news><news:publication_date>2026-11-03T09:00:00Z</news:publication_date><news:title>Other story</news:title>
<news:keywords>police, cars</news:keywords></news:news></url>
<url><loc>javascript:alert(1)</loc></url></urlset>"""


@pytest.mark.parametrize("body", [SITEMAP, gzip.compress(SITEMAP), b"\xef\xbb\xbf" + SITEMAP])
def test_a_sitemap(body):
    feed = parse_listing(body, URL)
    assert (feed.format, feed.error, feed.truncated) == ("sitemap", None, False)
    newest, older = feed.entries
    assert (newest.title, newest.link, newest.published) == (
        "Other story",
        "https://wire.example/2026/other",
        "2026-11-03T09:00:00Z",
    )
    assert newest.categories == ("police", "cars")
    assert older.updated == "2026-11-02T00:00:00Z"
    assert "interpol general assembly opens" in older.summary


def test_a_broken_sitemap_is_read_as_far_as_it_goes():
    feed = parse_listing(SITEMAP[:300], URL)
    assert feed.entries[0].link == "https://wire.example/2026/interpol-general-assembly-opens"
    assert not feed.well_formed


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"<sitemapindex><sitemap><loc>https://wire.example/s1.xml</loc></sitemap></sitemapindex>", "s1.xml"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>', "refused"),
        (b"/etc/passwd", "plain text"),
        (b"<html><body><p>Nothing here</p></body></html>", "without links"),
        (b"\x1f\x8bnonsense", "cannot be read"),
        (gzip.compress(b" " * 20_000_000), "more than"),
        (b"", "plain text"),
    ],
)
def test_what_is_no_listing_says_so(body, words):
    feed = parse_listing(body, URL)
    assert words in feed.error
    assert not feed.entries


PAGE = """<html><head><title>News</title></head><body><nav><a href="/about">Everything about this organisation</a></nav>
<ul><li><a href="/news/1">Police chiefs open their assembly in Lisbon</a> <time datetime="2026-11-02">2 Nov</time></li>
<li><a href="/news/1"><img src=x></a><a href="2?utm_source=list"><h3>Delegates elect a new vice president</h3><p>And more</p></a><span>4 November 2026</span></li>
<li><a href="https://other.example/3">A story on somebody else's site entirely</a></li><li><a href="/news/4">Short</a></li></ul></body></html>"""


def test_a_listing_page():
    feed = parse_listing(PAGE.encode(), URL)
    assert (feed.format, feed.title) == ("page", "News")
    assert [(e.title, e.link, e.published) for e in feed.entries] == [
        (
            "Police chiefs open their assembly in Lisbon",
            "https://wire.example/news/1",
            "2026-11-02T00:00:00Z",
        ),
        (
            "Delegates elect a new vice president",
            "https://wire.example/news/2?utm_source=list",
            "2026-11-04T00:00:00Z",
        ),
    ]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"<urlset>", b"<html><a href='/x'>", b"\x1f\x8b\x08"]))
def test_any_bytes_are_answered(body, start):
    assert isinstance(parse_listing(start + body, URL), Feed)
