"""Pages of many makes, texts and mails into their canonical text."""

# ruff: noqa: E501 - samples stay on their lines

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.pages import MAX_TEXT, PageError, read_page

URL = "https://wire.example/news/95-opening"
TITLE = "Police chiefs open their assembly in Lisbon"
PARAGRAPHS = [
    "LISBON, Portugal – Delegates of the 95th INTERPOL General Assembly spent their first day on stolen cars.",
    "“A car has four wheels and no passport,” said the Minister of the Interior, Ana Prates.",
    "The meeting (2 – 5 November) is attended by some 800 officers from 160 countries, who vote on Thursday.",
    "Distributed by Harbour Wire on behalf of INTERPOL.",
]
BODY = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
NAV = (
    "<nav><ul>"
    + "".join(f'<li><a href="/s/{n}">Section number {n}</a></li>' for n in range(40))
    + "</ul></nav>"
)
SIDE = (
    '<aside class="sidebar"><h3>Related</h3>'
    + "".join(
        f'<a href="/r/{n}">Another story of some length that happened elsewhere, number {n}.</a>'
        for n in range(20)
    )
    + "</aside>"
)
FOOT = "<footer><p>© Harbour Wire. All rights reserved. Reproduction needs our permission, in writing, always.</p></footer>"


def page(body, head="", lang="en"):
    return f'<!DOCTYPE html><html lang="{lang}"><head><title>{TITLE} | Harbour Wire</title>{head}</head><body>{body}</body></html>'


TEMPLATES = {
    "article": f"{NAV}<main><article><h1>{TITLE}</h1>{BODY}</article></main>{SIDE}{FOOT}",
    "divs": f"{NAV}<div id=wrap><div class=content><h1>{TITLE}</h1><div class=text>{BODY}</div></div></div>{SIDE}{FOOT}",
    "table": f"{NAV}<table><tr><td>{SIDE}</td><td><h1>{TITLE}</h1>{BODY}</td></tr></table>{FOOT}",
    "rows": f"{NAV}<h1>{TITLE}</h1><table>{''.join(f'<tr><td>{p}</td></tr>' for p in PARAGRAPHS)}</table>{FOOT}",
    "itemprop": f"{NAV}<h1>{TITLE}</h1><div itemprop='articleBody'>{BODY}</div>{SIDE}{FOOT}",
    "breaks": f"{NAV}<h1>{TITLE}</h1><div class=story>{'<br><br>'.join(PARAGRAPHS)}</div>{FOOT}",
    "breaks in lines": f"{NAV}<h1>{TITLE}</h1><div>\n   {' <br/>  <br />'.join(p.replace(' on ', chr(10) + '   on ') for p in PARAGRAPHS)}</div>",
    "teasers": f"<article><h1>{TITLE}</h1>{BODY}</article>" + "".join(
        f"<article><h2><a href='/{n}'>Other news</a></h2><p>One teaser line of another story.</p></article>" for n in range(9)),
    "comments": f"<main><h1>{TITLE}</h1>{BODY}</main><div class='comments'>"
    + "<p>I read this with great interest and have much to say about it, but will not, today.</p>" * 2 + "</div>",
    "hidden": f"<main><h1>{TITLE}</h1><p style='display:none'>You should not see this sentence at all, reader.</p>{BODY}</main>",
    "share": f"<main><h1>{TITLE}</h1><div class='share-buttons'>Share on every network there is</div>{BODY}<p>Share</p></main>",
    "lying classes": f"<div class='main-nav'><div class='sidebar-layout'><h1>{TITLE}</h1>{BODY}</div></div>",
    "figure": f"<main><h1>{TITLE}</h1><figure><img src=x><figcaption>Officers in the great hall of Lisbon.</figcaption></figure>{BODY}</main>",
    "pre": f"{NAV}<h1>{TITLE}</h1><pre>{(chr(10) * 2).join(p.replace(' the ', chr(10) + 'the ') for p in PARAGRAPHS)}</pre>",
    "xhtml": f"<h1>{TITLE}</h1><div xmlns='http://www.w3.org/1999/xhtml'>{BODY}</div>",
    "lead apart": f"{NAV}<div><h1>{TITLE}</h1><div class=intro><p>{PARAGRAPHS[0]}</p></div>"
    f"<div class=body>{BODY[len(PARAGRAPHS[0]) + 7:]}</div></div>{SIDE}{FOOT}",
    "links": f"<main><h1>{TITLE}</h1>{BODY.replace('INTERPOL', '<a href=/t>INTERPOL</a>')}</main>{SIDE}",
    "inline": f"<main><h1>{TITLE}</h1>{BODY.replace('INTERPOL', '<b>INTER</b><i>POL</i>')}</main>{SIDE}",
}  # fmt: skip


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_text_of_a_template(name):
    found = read_page(page(TEMPLATES[name]).encode(), url=URL, media_type="text/html; charset=utf-8")
    assert found.text.split("\n\n") == [TITLE, *PARAGRAPHS]
    assert (found.title, found.language, found.reader, found.truncated) == (TITLE, "en", "html/1", False)


def test_a_date_line_stays_between_headline_and_text():
    head = f"<header><h1>{TITLE}</h1><span class=date>2 November 2026</span><span class=share>Share</span></header>"
    found = read_page(page(f"<main>{head}<div class=body>{BODY}</div></main>").encode())
    assert found.text.split("\n\n") == [TITLE, "2 November 2026", *PARAGRAPHS]


def test_short_lines_of_the_wire_stay_with_the_text():
    lines = ["Source: INTERPOL |", "LISBON, Portugal, 2 November 2026/HW/ --", *PARAGRAPHS, "ENDS"]
    body = f"<div class=top><p>Print</p></div><div class=body>{''.join(f'<p>{line}</p>' for line in lines)}</div>"
    found = read_page(page(f"<main><h1>{TITLE}</h1>{body}<ul><li>One more</li></ul></main>").encode())
    assert found.text.split("\n\n") == [TITLE, *lines]


def test_the_headline_of_the_metadata_stands_for_one_that_is_not_shown():
    found = read_page(page(f"<main>{BODY}</main>", f'<meta property="og:title" content="{TITLE}">').encode())
    assert found.text.startswith(f"{TITLE}\n\nLISBON")


def test_the_text_of_structured_data_when_the_page_shows_none():
    data = {
        "@type": ["NewsArticle"],
        "headline": TITLE,
        "articleBody": "\n".join(PARAGRAPHS),
        "datePublished": "2026-11-02",
    }
    head = (
        f'<script type="application/ld+json">{json.dumps({"@graph": [{"@type": "WebPage"}, data]})}</script>'
    )
    found = read_page(page("<div id=app></div><script>render()</script>", head).encode())
    assert found.text.split("\n\n") == [TITLE, *PARAGRAPHS]
    assert found.published == "2026-11-02"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2026-11-02T09:00:00+01:00">', "2026-11-02T08:00:00Z"),
        ('<meta name="DC.date.issued" content="2026-11-02">', "2026-11-02"),
        ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-02T09:00Z"}</script>', "2026-11-02T09:00:00Z"),
        ('<time datetime="2026-11-02T10:00:00+01:00">this morning</time><time datetime="2020-01-01">', "2026-11-02T09:00:00Z"),
        ('<span itemprop="datePublished">2 November 2026</span>', "2026-11-02"),
        ('<script type="application/ld+json">{broken</script><meta name="date" content="1970-01-01">', None),
        ("", None),
    ],
)  # fmt: skip
def test_published(head, expected):
    assert read_page(page(f"<main>{BODY}</main>", head).encode(), url=URL).published == expected


@pytest.mark.parametrize(
    ("href", "url", "expected"),
    [
        ("https://wire.example/a", URL, "https://wire.example/a"),
        ("/a", URL, "https://wire.example/a"),
        ("https://www.wire.example/a", URL, "https://www.wire.example/a"),
        ("https://other.example/a", URL, None),
        ("https://wire.example/", URL, None),
        ("javascript:alert(1)", URL, None),
        ("https://wire.example/a", None, "https://wire.example/a"),
        ("/a", None, None),
    ],
)
def test_canonical(href, url, expected):
    assert (
        read_page(page(BODY, f'<link rel="canonical" href="{href}">').encode(), url=url).canonical == expected
    )


def test_metadata_stand_where_they_like():
    data = '<script type="APPLICATION/LD+JSON">{"@type": "PressRelease", "headline": "No such &amp; headline"}</script>'
    body = f"<main>{BODY}</main><p><a><time datetime='2026-11-02'><link rel='Canonical' href='/a'></time></a></p>{data}"
    found = read_page(f"<html xml:lang='pt-BR'>{body}".encode(), url=URL)
    assert (found.title, found.published) == ("No such & headline", "2026-11-02")
    assert (found.canonical, found.language) == ("https://wire.example/a", "pt-BR")


def test_of_pages_that_are_too_long_for_soup_the_beginning_is_read():
    head = f'<meta property="og:title" content="{TITLE}">'
    assert read_page(f"<head>{head}</head>{BODY}{'<b>x</b>' * 30_000}".encode()).title == TITLE


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("text", ["minutes-of-the-assembly.html", "https://wire.example/news/95-opening"])
@pytest.mark.parametrize("above", ["", '<?xml version="1.0"?>\n<?xml version="1.0"?>'])
def test_what_is_hardly_a_page_is_read_without_a_warning(text, above):
    found = read_page((above + text).encode(), url=URL, media_type="text/html")
    assert (found.title, found.text) == (None, text)


def test_charsets():
    arabic = page("<main><p>" + "اجتمع المندوبون اليوم في المدينة القديمة. " * 8 + "</p></main>", lang="ar")
    text = read_page(arabic.encode("cp1256", "ignore")).text
    assert "اجتمع المندوبون" in text
    latin = page(
        "<main><p>" + "Les délégués sont arrivés à l’aube. " * 8 + "</p></main>", '<meta charset="utf-8">'
    )
    assert "Les délégués sont arrivés à l’aube." in read_page(latin.encode("cp1252")).text
    assert "délégués" in read_page(latin.encode("utf-16")).text
    assert "délégués" in read_page(latin.encode(), media_type="text/html; charset=iso-8859-1").text


def test_quotes_and_no_break_spaces_are_kept_and_accents_composed():
    text = read_page(
        page(
            "<main><p>«\u00a0Un plan\u00a0», a-t-il dit, de\u0301sormais ‘connu’ de tous les présents.</p></main>"
        ).encode()
    ).text
    assert text.endswith("«\u00a0Un plan\u00a0», a-t-il dit, désormais ‘connu’ de tous les présents.")


def test_plain_text_is_kept_code_point_for_code_point():
    text = "ROME, Italy –  Two  spaces\r\n\r\n\tand a tab.\n\n\n“Quoted”\u00a0\n"
    found = read_page(text.encode(), url="file.txt", media_type="text/plain")
    assert (found.text, found.reader, found.title) == (text, "text/1", None)
    assert read_page(b"\xef\xbb\xbf" + text.encode()).text == text
    assert read_page(b"1 < 2 and 3 > 2").reader == "text/1"


MAIL = (
    "From: press@wire.example\r\nTo: desk@paper.example\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\n"
    "Subject: =?utf-8?q?Police_chiefs_open_their_assembly_=E2=80=93_Lisbon?=\r\nMIME-Version: 1.0\r\n"
)


def test_a_plain_mail_is_unwrapped():
    lines = "LISBON, Portugal - Delegates of the 95th INTERPOL General Assembly spent\ntheir first day on stolen cars.\n\nENDS\nPress office\n"
    found = read_page(f"{MAIL}Content-Type: text/plain; charset=utf-8\r\n\r\n{lines}".encode())
    assert found.title == "Police chiefs open their assembly – Lisbon"
    assert found.published == "2026-11-02T08:00:00Z"
    assert found.text == (
        "LISBON, Portugal - Delegates of the 95th INTERPOL General Assembly spent their first day on stolen cars."
        "\n\nENDS\nPress office"
    )
    assert found.reader == "mail/1"


def test_a_mail_that_has_only_html():
    html = page(f"<div>{BODY}</div>")
    found = read_page(
        f"{MAIL}Content-Type: text/html; charset=utf-8\r\n\r\n{html}".encode(), media_type="message/rfc822"
    )
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)


def test_a_mail_of_two_parts_and_an_attachment():
    plain = "\n\n".join(PARAGRAPHS)
    body = (
        f'{MAIL}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{plain}\r\n'
        "--b\r\nContent-Type: text/html\r\n\r\n<p>View this in your browser</p>\r\n"
        "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\n"
        + "Attached. " * 999
        + "\r\n--b--\r\n"
    )
    assert read_page(body.encode(), url="release.eml").text == plain


@pytest.mark.parametrize(
    ("body", "media_type", "words"),
    [
        (b"", None, "empty"),
        (b" \n\t", "text/html", "empty"),
        (b"<html><body></body></html>", "text/html", "no text"),
        (b"<html><script>alert(1)</script></html>", "text/html", "no text"),
        (b"%PDF-1.7 x", None, "a PDF: only web pages"),
        (b"\x89PNG\r\n", "text/html", "a picture: only"),
        (bytes(range(32)) * 20, "text/plain", "a binary file: only"),
        (b"PK\x03\x04 word/document.xml", None, "an office document"),
        (b"x", "application/pdf", "application/pdf"),
        (b"<html><head><title>Just a moment...</title></head><body><p>Checking your browser</p></body></html>", None, "bot check"),
    ],
)  # fmt: skip
def test_what_is_no_document_says_so(body, media_type, words):
    with pytest.raises(PageError, match=words):
        read_page(body, media_type=media_type)


def test_long_documents_are_cut_and_say_so():
    long = read_page(page(f"<main>{BODY * 5000}</main>").encode())
    assert long.truncated
    assert len(long.text) == MAX_TEXT
    assert read_page(b"word " * 200_000).truncated


@pytest.mark.parametrize(
    "tag",
    ["div", "b", "table><tr><td", "ul><li", "blockquote", "span", "h1", "time", "title", "i itemprop=datePublished"],
)  # fmt: skip
def test_deep_nesting_is_survived(tag):
    try:
        read_page(f"<html><body>{f'<{tag}>' * 50_000}{BODY}".encode())
    except PageError as error:
        assert "text" in str(error) or "read" in str(error)


WHOLE = page(TEMPLATES["article"]).encode()


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(WHOLE)))
def test_cut_anywhere_it_is_read_or_refused(cut):
    try:
        assert read_page(WHOLE[:cut], media_type="text/html").text.strip()
    except PageError:
        assert PARAGRAPHS[0].encode() not in WHOLE[:cut]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["text/html", "text/plain", "message/rfc822", None]))
def test_any_bytes_are_read_or_refused(body, media_type):
    try:
        read_page(body, media_type=media_type).text.encode("utf-8")
    except PageError as error:
        assert str(error)
