import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.fetching.robots import ALL, UNREACHABLE, Cache, Rules, matches, parse


@pytest.mark.parametrize(
    ("pattern", "path", "hit"),
    [
        ("/", "/anything", True),
        ("/fish", "/fish.html", True),
        ("/fish", "/Fish.asp", False),
        ("/fish*", "/fishheads", True),
        ("/fish/", "/fish", False),
        ("/*.php", "/index.php?a=b", True),
        ("/*.php$", "/filename.php", True),
        ("/*.php$", "/filename.php?a", False),
        ("/*.php$", "/a.php5", False),
        ("/fish*.php", "/fishheads/catfish.php?x", True),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("*$", "/x", True),
        ("/a*a$", "/a", False),
        ("/a*a$", "/aa", True),
        ("/a*b*c$", "/abcbc", True),
    ],
)
def test_patterns(pattern: str, path: str, hit: bool) -> None:
    assert matches(pattern, path) is hit


def test_a_pattern_of_stars_costs_little() -> None:
    started = time.process_time()
    assert not matches("/" + "a*" * 900 + "b", "/" + "a" * 4000)
    assert time.process_time() - started < 1


GROUPS = b"""\xef\xbb\xbf# comment\r
User-agent: OtherBot\r
Disallow: /\r
\r
User-Agent: PLENARY/1.0\r
User-agent: friend\r
Allow: /private/open # yes\r
Disallow: /private/\r
Crawl-delay: 5\r
\r
User-agent: *\r
Disallow: /star\r
Sitemap: https://x.example/s.xml\r
user-agent: plenary\r
Disallow: /second-group\r
"""


def test_our_groups_are_merged_and_others_do_not_concern_us() -> None:
    rules = parse(GROUPS)
    assert rules.allow("/")
    assert rules.allow("/star")
    assert not rules.allow("/private/a")
    assert rules.allow("/private/open.html")
    assert not rules.allow("/second-group")


def test_the_group_for_everybody_is_ours_when_none_names_us() -> None:
    rules = parse(b"User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\nAllow: /b\n")
    assert not rules.allow("/a")
    assert rules.allow("/b")
    assert rules.allow("/c")


def test_what_is_no_robots_txt_allows() -> None:
    for body in (
        b"",
        b"<html>Disallow: /</html>",
        b"Disallow: /",
        b"\x00\xff\xfe",
        b"User-agent:\nDisallow: /",
    ):
        assert parse(body).allow("/x")
    assert parse(b"User-agent: plenary\nDisallow:\n\nUser-agent: *\nDisallow: /").allow("/x")


def test_escapes_are_the_same_on_both_sides() -> None:
    rules = parse("User-agent: *\nDisallow: /café\nDisallow: /a%2Fb\nDisallow: /%7Ejoe".encode())
    assert not rules.allow("/caf%C3%A9/x")
    assert not rules.allow("/a%2fb")
    assert rules.allow("/a/b")
    assert not rules.allow("/~joe")
    assert parse(b"User-agent: *\nDisallow: /").allow("/robots.txt")


def test_ten_mebibytes_are_read_in_no_time() -> None:
    started = time.process_time()
    parse(b"User-agent: *\n" + b"Disallow: /x\n" * 800_000)
    assert time.process_time() - started < 5


@given(st.binary(max_size=400), st.text(max_size=40))
def test_nothing_makes_it_fail(body: bytes, path: str) -> None:
    assert parse(body).allow("/" + path) in (True, False)


def test_the_cache_asks_once_a_day_and_soon_again_after_a_failure() -> None:
    now = [0.0]
    asked: list[Rules] = []
    cache = Cache(clock=lambda: now[0])

    def answer(rules: Rules) -> Rules:
        asked.append(rules)
        return rules

    for _ in range(3):
        assert cache.get("http://a", lambda: answer(ALL)) is ALL
    assert len(asked) == 1
    now[0] = 24 * 3600 + 1
    cache.get("http://a", lambda: answer(UNREACHABLE))
    now[0] += 601
    assert cache.get("http://a", lambda: answer(ALL)) is ALL
    assert len(asked) == 3


def site(robots: bytes):
    def script(connection, head: bytes) -> None:
        page = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
        connection.sendall(robots if head.startswith(b"GET /robots.txt ") else page)

    return script


def text(body: bytes, status: str = "200 OK") -> bytes:
    return b"HTTP/1.1 %b\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b" % (
        status.encode(),
        len(body),
        body,
    )


def test_article_pages_ask_first_and_feeds_do_not(serve, fetcher) -> None:
    server = serve(site(text(b"User-agent: *\nDisallow: /no")))
    client = fetcher()
    assert client.get(server.url + "/yes", robots=True).body == b"ok"
    with pytest.raises(PermanentFetchError) as caught:
        client.get(server.url + "/no?x=1", robots=True)
    assert caught.value.label == "robots"
    assert client.get(server.url + "/no").body == b"ok"
    assert fetcher(robots=False).get(server.url + "/no", robots=True).body == b"ok"
    assert sum(head.startswith(b"GET /robots.txt") for head in server.requests) == 1


@pytest.mark.parametrize(
    ("status", "allowed"), [("404 No", True), ("403 No", True), ("500 Oops", False), ("503 Wait", False)]
)
def test_4xx_allows_and_5xx_forbids(serve, fetcher, status: str, allowed: bool) -> None:
    server = serve(site(text(b"", status)))
    if allowed:
        assert fetcher().get(server.url + "/a", robots=True).body == b"ok"
        return
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(server.url + "/a", robots=True)
    assert caught.value.label == "robots"


def test_a_broken_answer_forbids_for_now(serve, fetcher) -> None:
    server = serve(site(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nUser"))
    with pytest.raises(TemporaryFetchError):
        fetcher().get(server.url + "/a", robots=True)


def test_redirected_rules_count(serve, fetcher) -> None:
    rules = serve(text(b"User-agent: plenary\nDisallow: /"))
    moved = f"HTTP/1.1 301 Moved\r\nLocation: {rules.url}/rules\r\nContent-Length: 0\r\n\r\n".encode()
    with pytest.raises(PermanentFetchError):
        fetcher().get(serve(site(moved)).url + "/a", robots=True)
