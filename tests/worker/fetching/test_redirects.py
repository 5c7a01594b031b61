import contextlib
import itertools
import socket

import pytest

from worker.fetching.errors import PermanentFetchError


def hop(status: int, location: str | bytes) -> bytes:
    place = location if isinstance(location, bytes) else location.encode()
    return b"HTTP/1.1 %d Moved\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n" % (status, place)


PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


def chain(*steps: bytes):
    """Answers by the number in the path: /0, /1, ..."""

    def script(connection: socket.socket, head: bytes) -> None:
        while head:
            number = int(head.split(b" ")[1].strip(b"/") or 0)
            connection.sendall(steps[number])
            head = connection.recv(65536)

    return script


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [
        ((301,), True),
        ((308,), True),
        ((301, 308), True),
        ((302,), False),
        ((307,), False),
        ((303,), False),
        ((301, 302), False),
        ((302, 301), False),
    ],
)
def test_moved_only_when_every_hop_was_permanent(
    serve, fetcher, statuses: tuple[int, ...], moved: bool
) -> None:
    steps = [hop(status, f"/{n + 1}") for n, status in enumerate(statuses)]
    server = serve(chain(*steps, PAGE))
    page = fetcher().get(server.url + "/0")
    assert page.body == b"ok"
    assert page.final_url == f"{server.url}/{len(statuses)}"
    assert page.moved_to == (page.final_url if moved else None)


def test_five_hops_are_followed_and_a_sixth_is_not(serve, fetcher) -> None:
    server = serve(chain(*[hop(302, f"/{n + 1}") for n in range(6)], PAGE))
    assert fetcher().get(server.url + "/1").body == b"ok"
    with pytest.raises(PermanentFetchError, match="more than 5 times"):
        fetcher().get(server.url + "/0")


def test_a_loop_ends(serve, fetcher) -> None:
    server = serve(chain(hop(301, "/0")))
    with pytest.raises(PermanentFetchError, match="more than 5 times"):
        fetcher().get(server.url + "/0")


def test_a_location_beyond_ascii_is_read_as_utf_8(serve, fetcher) -> None:
    server = serve(
        lambda connection, head: connection.sendall(PAGE if b"/caf%C3%A9" in head else hop(302, "/café"))
    )
    assert fetcher().get(server.url).final_url == server.url + "/caf%C3%A9"


@pytest.mark.parametrize(
    ("location", "label"),
    [
        ("http://169.254.169.254/latest/meta-data/", "address"),
        ("http://[::1]/", "address"),
        ("http://[::ffff:169.254.169.254]/", "address"),
        ("http://10.0.0.1/", "address"),
        ("http://2852039166/", "address"),
        ("//192.168.1.1/", "address"),
        ("file:///etc/passwd", "url"),
        ("gopher://127.0.0.1:70/", "url"),
        ("javascript:alert(1)", "url"),
        ("http://user:pw@127.0.0.1/", "url"),
        ("http://127.0.0.1:99999/", "url"),
        ("http://" + "a" * 300 + ".example/", "url"),
        ("http://[::zz]/", "redirect"),
        ("", "redirect"),
        ("/" + "a" * 2000, "redirect"),
    ],
)
def test_nothing_forbidden_is_behind_a_redirect(serve, fetcher, location: str | bytes, label: str) -> None:
    server = serve(hop(302, location))
    with pytest.raises(PermanentFetchError) as caught:
        fetcher().get(server.url)
    assert caught.value.label in (label, "url" if label == "redirect" else label)
    assert "pw@" not in str(caught.value)


def test_to_another_port_of_the_same_host_needs_to_be_allowed_too(serve, fetcher) -> None:
    inner = serve(PAGE)
    outer = serve(hop(302, f"{inner.url}/secret"))
    with pytest.raises(PermanentFetchError) as caught:
        fetcher(allow_addresses=(f"127.0.0.1:{outer.port}",)).get(outer.url)
    assert caught.value.label == "address"
    assert not inner.requests


def test_a_name_that_changes_its_mind_is_checked_at_every_connection(serve, fetcher) -> None:
    outside = serve(hop(302, "http://feed.example/again"), address="127.0.0.1")
    inside = None
    with contextlib.suppress(OSError):  # not every system has more than one loopback address
        inside = serve(PAGE, address="127.0.0.2", port=outside.port)
    answers = itertools.chain([["127.0.0.1"]], itertools.repeat(["127.0.0.2"]))
    asked: list[str] = []

    def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    client = fetcher(rebinding, allow_addresses=("127.0.0.1/32",))
    with pytest.raises(PermanentFetchError) as caught:
        client.get(f"http://feed.example:{outside.port}/")
    assert caught.value.label == "address"
    assert b"Host: feed.example:%d\r\n" % outside.port in outside.requests[0]
    assert inside is None or not inside.requests
    assert asked == ["feed.example", "feed.example"]


def test_mixed_answers_are_refused_without_a_connection(serve, fetcher) -> None:
    server = serve(PAGE)
    client = fetcher(lambda host, port: ["127.0.0.1", "127.0.0.9"], allow_addresses=("127.0.0.1/32",))
    with pytest.raises(PermanentFetchError, match=r"127\.0\.0\.9"):
        client.get(f"http://mixed.example:{server.port}/")
    assert not server.requests


def test_a_dead_first_address_gives_way_to_the_next(serve, fetcher) -> None:
    server = serve(PAGE, address="127.0.0.1")
    client = fetcher(lambda host, port: ["127.0.0.3", "127.0.0.1"])
    assert client.get(f"http://two.example:{server.port}/").body == b"ok"
