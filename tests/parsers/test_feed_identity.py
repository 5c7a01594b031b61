"""Which entry, which page, what changed: guids are not asked."""

# ruff: noqa: E501 - samples stay on their lines

from dataclasses import replace

import pytest

from parsers.feeds import FeedEntry, entry_key, fingerprint, link_key, parse_feed

ENTRY = FeedEntry("guid-1", "Delegates meet", "https://wire.example/a", None, None, "Summary", None, ())


@pytest.mark.parametrize(
    "other",
    [
        "http://wire.example/a",
        "https://www.wire.example/a/",
        "HTTPS://WIRE.example:443/a#top",
        "https://wire.example/a?utm_source=rss&utm_medium=feed",
        "https://wire.example/a?fbclid=123",
        "https://wire.example./%61",
    ],
)
def test_spellings_of_one_address(other):
    assert link_key(other) == link_key("https://wire.example/a") == "wire.example/a"


def test_addresses_that_differ():
    addresses = ["https://a.example/x", "https://a.example/x?id=1", "https://a.example/x?id=2", "https://b.example/x",
                 "https://a.example/X", "https://a.example:8443/x", "https://a.example/x?ref=17"]  # fmt: skip
    assert len({link_key(a) for a in addresses}) == len(addresses)
    assert link_key("https://a.example/?b=2&a=1") == link_key("https://a.example/?a=1&b=2")
    assert link_key("https://bücher.example/") == link_key("https://xn--bcher-kva.example")
    assert isinstance(link_key("https://[bad"), str)


def test_a_guid_that_changes_on_every_poll_is_one_entry():
    assert entry_key(ENTRY) == entry_key(replace(ENTRY, id="guid-2"))
    assert fingerprint(ENTRY) == fingerprint(replace(ENTRY, id="guid-2"))


def test_a_guid_used_again_for_another_story_is_two_entries():
    assert entry_key(ENTRY) != entry_key(replace(ENTRY, title="Another story", link="https://wire.example/b"))
    assert entry_key(ENTRY) != entry_key(replace(ENTRY, title="Another story"))


def test_the_key_bears_small_edits_of_the_title():
    assert entry_key(ENTRY) == entry_key(replace(ENTRY, title="DELEGATES  meet!"))
    assert entry_key(ENTRY) == entry_key(
        replace(ENTRY, link="http://www.wire.example/a?utm_source=x", summary="new")
    )


def test_entries_without_link_are_told_by_their_words():
    bare = replace(ENTRY, link=None)
    assert entry_key(bare) != entry_key(replace(bare, summary="Another summary"))
    assert entry_key(bare) != entry_key(replace(bare, published="2015-11-02T00:00:00Z"))
    empty = FeedEntry("g1", None, None, None, None, "", None, ())
    assert entry_key(empty) != entry_key(replace(empty, id="g2"))


@pytest.mark.parametrize("change", [{"title": "Ministers meet"}, {"summary": "x"}, {"content": "<p>x</p>"},
                                    {"updated": "2015-11-02T00:00:00Z"}, {"link": "https://wire.example/b"}])  # fmt: skip
def test_the_fingerprint_sees_a_change(change):
    assert fingerprint(ENTRY) != fingerprint(replace(ENTRY, **change))


def test_the_fingerprint_does_not_see_markup_or_tracking():
    with_body = replace(ENTRY, content="<p>One <b>two</b></p>")
    assert fingerprint(with_body) == fingerprint(replace(with_body, content="<div>One two</div>"))
    assert fingerprint(ENTRY) == fingerprint(replace(ENTRY, link="https://wire.example/a?utm_campaign=9"))


def test_comments_on_one_page_are_several_entries():
    assert entry_key(replace(ENTRY, link="https://w.example/a#comment-1")) != entry_key(
        replace(ENTRY, link="https://w.example/a#comment-2")
    )


def test_keys_are_the_same_in_every_process():
    assert entry_key(ENTRY) == "99e9ae9a4238de46c3b6a5447fae3dfa"
    assert fingerprint(ENTRY) == "ef63e754a5546067c61275b71d5f7dad"


def test_keys_of_a_broken_and_a_mended_feed_are_the_same():
    item = "<item><title>Police &amp; justice</title><link>https://w.example/1</link></item>"
    whole = f'<rss version="2.0"><channel><title>t</title>{item}</channel></rss>'.encode()
    good = parse_feed(whole, url="").entries[0]
    broken = parse_feed(whole.replace(b"&amp;", b"&")[:-20], url="").entries[0]
    assert entry_key(good) == entry_key(broken)
