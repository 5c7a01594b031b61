"""Whatever others write, a mail keeps its shape and nothing in it is active."""

import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from parsers.records import Fact
from tests.worker.channels.mails import BODY, HEADERS, INJECTIONS, XSS, plain, read, rich, sent
from tests.worker.telling.digest_samples import RELEASE, correction, digest, item, titled
from worker.rendering.text import columns
from worker.telling.digests import decode, encode

# The only other link: our own, to leave by mail.
LEAVE = re.compile(r"mailto:desk@example\.org\?subject=unsubscribe%20[0-9a-f]+")


class Reader(HTMLParser):
    """An independent look at what would be active or loaded."""

    def __init__(self):
        super().__init__()
        self.bad = []

    def handle_starttag(self, tag, attrs):
        allowed = {
            "html",
            "head",
            "meta",
            "title",
            "body",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "a",
            "span",
            "blockquote",
            "b",
        }
        if tag not in allowed | {"del", "ins"}:
            self.bad.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "srcset", "background", "action", "formaction"):
                self.bad.append((tag, name))
            if name == "href" and not (
                (value or "").startswith(("http://", "https://")) or LEAVE.fullmatch(value)
            ):
                self.bad.append((tag, value))
            if name == "style" and "url" in (value or ""):
                self.bad.append((tag, value))
            if name == "http-equiv":
                self.bad.append((tag, name))


@pytest.mark.parametrize("text", XSS)
def test_no_active_content_wherever_it_stands(text):
    who = structs.replace(RELEASE.speakers[0], name=text, role=text, surname=None)
    what = structs.replace(RELEASE.quotes[0], text=text)
    hostile = titled(
        text,
        theme=Fact(text, ((0, 1),), "s", 1.0),
        speakers=(who,),
        quotes=(what,),
        document={"language": text},
    )
    entries = [
        item(1, hostile, family="f", url="javascript:alert(1)"),
        item(2, titled(text + " copy"), family="f", url="data:text/html," + text),
        item(
            3,
            hostile,
            revision=2,
            changes=correction("theme", text, [text, {"name": text}]),
            url="//evil.example",
        ),
    ]
    made = digest(*entries, interests={"sea": text})
    html = rich(sent(made))
    reader = Reader()
    reader.feed(html)
    assert reader.bad == []
    assert "49" not in plain(sent(made)).split("Theme")[0]


def test_only_web_addresses_become_links():
    for url in (
        "javascript:alert(1)",
        "data:text/html,x",
        "https://u:p@example.org/",
        "https://ex ample/",
        "ftp://x/y",
        "http:",
    ):
        links = re.findall('<a href="([^"]*)"', rich(sent(digest(item(url=url)))))
        assert len(links) == 1
        assert LEAVE.fullmatch(links[0])
    assert '<a href="https://example.org/?a=1&amp;b=2"' in rich(
        sent(digest(item(url="https://example.org/?a=1&b=2")))
    )


words_of_others = st.text(max_size=80) | st.sampled_from([*XSS[:-2], *INJECTIONS[:10]])


@given(st.lists(words_of_others, min_size=12, max_size=12), st.sampled_from(["en", "ar", "fr", "x<y", ""]))
@settings(max_examples=100, deadline=None)
def test_whatever_others_write_the_mail_keeps_its_shape(texts, language):
    headline, theme, name, role, words, place, url, old, new, wish, handle, desk = texts
    who = structs.replace(RELEASE.speakers[0], name=name, role=role)
    record = titled(
        headline,
        theme=Fact(theme, ((0, 1),), "s", 1.0),
        speakers=(who,),
        quotes=(structs.replace(RELEASE.quotes[0], text=words),),
        venue=Fact(structs.replace(RELEASE.venue.value, city=place, country_name=place), ((0, 1),), "s", 1.0),
        document={"language": language},
    )
    changed = item(2, record, revision=2, changes=correction("theme", old, {"name": new}), release_id=handle)
    made = digest(item(1, record, url=url, published=place), changed, interests={"sea": wish})
    made = decode(encode(replace(made, subscription_id=desk, schedule=wish)))
    data = sent(made)
    assert read(data).keys() == [*HEADERS, *BODY]
    assert all(
        letter == "\n" or unicodedata.category(letter) not in ("Cc", "Zl", "Zp") for letter in plain(data)
    )
    assert all(columns(line) <= 72 or len(line.split()) <= 3 for line in plain(data).splitlines())
    reader = Reader()
    reader.feed(rich(data))
    assert reader.bad == []
