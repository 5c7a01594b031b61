import gzip
import socket
import threading

import pytest

from worker.errors import PermanentError, TemporaryError
from worker.fetching.client import user_agent
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError, label_of, status_of
from worker.settings.fetch import FetchSettings

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"


def answer(status: str, *fields: str, body: bytes = b"") -> bytes:
    lines = [f"HTTP/1.1 {status}", *fields, f"Content-Length: {len(body)}", "Connection: close"]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def test_a_page_comes_with_its_validators_exactly_as_sent(serve, fetcher) -> None:
    body = "Assemblée".encode()
    fields = (
        'ETag: W/"a\xe9b"'.encode("latin-1").decode("latin-1"),
        "Last-Modified: yesterday-ish",
        "X-Other: 1",
    )
    raw = answer("200 OK", *fields, body=body).replace("é".encode(), b"\xe9", 1)
    server = serve(raw)
    page = fetcher().get(server.url + "/a?b=c#part", accept="text/html")
    assert (page.status, page.body) == (200, body)
    assert page.etag == 'W/"a\xe9b"'
    assert page.last_modified == "yesterday-ish"
    assert page.final_url == server.url + "/a?b=c"
    assert page.moved_to is None
    assert "x-other" not in page.headers
    head = server.requests[0].decode("latin-1")
    assert head.startswith("GET /a?b=c HTTP/1.1\r\n")
    assert "Accept-Encoding: gzip\r\n" in head
    assert "Accept: text/html\r\n" in head
    assert "If-" not in head
    assert "Cookie" not in head
    assert "Referer" not in head


def test_validators_go_back_as_they_came_and_304_has_no_body(serve, fetcher) -> None:
    server = serve(b'HTTP/1.1 304 Not Modified\r\nETag: "n"\r\n\r\n')
    page = fetcher().get(server.url, etag='W/"a\xe9b"', last_modified="yesterday-ish")
    assert (page.status, page.body, page.etag) == (304, b"", '"n"')
    assert b'If-None-Match: W/"a\xe9b"\r\n' in server.requests[0]
    assert b"If-Modified-Since: yesterday-ish\r\n" in server.requests[0]


def test_304_without_a_question_is_a_failure(serve, fetcher) -> None:
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(serve(b"HTTP/1.1 304 Not Modified\r\n\r\n").url)
    assert caught.value.status == 304


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (202, TemporaryError),
        (204, TemporaryError),
        (206, TemporaryError),
        (400, PermanentError),
        (401, TemporaryError),
        (403, TemporaryError),
        (404, TemporaryError),
        (406, PermanentError),
        (410, PermanentError),
        (429, TemporaryError),
        (451, PermanentError),
        (500, TemporaryError),
        (503, TemporaryError),
        (599, TemporaryError),
    ],
)
def test_statuses_have_one_table(serve, fetcher, status: int, kind: type[Exception]) -> None:
    server = serve(answer(f"{status} Whatever", "Retry-After: 120"))
    with pytest.raises(kind) as caught:
        fetcher().get(server.url + "/feed?token=secret")
    assert status_of(caught.value) == status
    assert label_of(caught.value) == str(status)
    assert "secret" not in str(caught.value)
    assert str(status) in str(caught.value)
    if isinstance(caught.value, TemporaryError):
        assert caught.value.retry_after == 120


def test_environment_proxies_are_ignored(serve, fetcher, monkeypatch) -> None:
    trap = serve(OK)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, trap.url)
    server = serve(OK)
    fetcher().get(server.url)
    assert server.requests
    assert not trap.requests


def test_the_configured_proxy_is_used_and_private_literals_stay_refused(serve, fetcher) -> None:
    proxy = serve(OK)
    client = fetcher(proxy=f"http://user:pa55@127.0.0.1:{proxy.port}", allow_addresses=())
    assert client.get("http://news.example/a").body == b"hello"
    assert proxy.requests[0].startswith(b"GET http://news.example/a HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic " in proxy.requests[0]
    for host in ("127.0.0.1", "localhost", "127.1", "2130706433", "[::1]", "169.254.169.254"):
        with pytest.raises(PermanentFetchError) as caught:
            client.get(f"http://{host}/")
        assert caught.value.label == "address"
    assert len(proxy.requests) == 1
    assert "pa55" not in repr(client._settings)


def test_a_closed_kept_connection_is_replaced(serve, fetcher) -> None:
    served = threading.Event()

    def one_then_drop(connection: socket.socket, _: bytes) -> None:
        connection.sendall(OK)
        if served.is_set():
            return
        served.set()
        connection.recv(65536)  # the second request arrives here, and nobody answers it

    server = serve(one_then_drop)
    client = fetcher()
    assert client.get(server.url).body == b"hello"
    assert client.get(server.url).body == b"hello"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://x/",
        "/etc/passwd",
        "news.example",
        "http://",
        "http:///x",
        "http://user:pw@127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://exa mple/",
        "javascript:alert(1)",
        "",
        "http://a\nb/",
        "http://" + "a" * 300 + "/",
        "http://x/" + "a" * 5000,
        "http://[::1",
        "data:text/html,x",
    ],
)
def test_only_web_addresses_are_fetched(fetcher, url: str) -> None:
    with pytest.raises(PermanentFetchError) as caught:
        fetcher().get(url)
    assert caught.value.label == "url"
    assert "pw" not in str(caught.value)


def test_user_agent_names_version_and_contact() -> None:
    assert user_agent(FetchSettings()).startswith("plenary/")
    assert user_agent(FetchSettings(contact="https://desk.example")).endswith("(+https://desk.example)")
    assert user_agent(FetchSettings(user_agent="Mine/1")) == "Mine/1"


def test_many_threads_share_one_client(serve, fetcher) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        path = head.split(b" ")[1]
        connection.sendall(answer("200 OK", "Content-Encoding: gzip", body=gzip.compress(path * 100)))

    server = serve(script)
    client = fetcher(max_connections=4)
    got: dict[str, bytes] = {}

    def fetch(number: int) -> None:
        got[f"/{number}"] = client.get(f"{server.url}/{number}").body

    threads = [threading.Thread(target=fetch, args=(n,)) for n in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert got == {f"/{n}": f"/{n}".encode() * 100 for n in range(24)}


def test_a_client_made_without_time_left_sends_nothing(serve, fetcher) -> None:
    server = serve(OK)
    client = fetcher(deadline_s=0.000_001)
    with pytest.raises(TemporaryFetchError):
        client.get(server.url)
    assert not server.requests


def test_when_all_connections_are_busy_the_next_one_says_so(serve, fetcher) -> None:
    release, arrived = threading.Event(), threading.Event()

    def hold(connection: socket.socket, _: bytes) -> None:
        arrived.set()
        release.wait(20)
        connection.sendall(OK)

    server = serve(hold)
    client = fetcher(max_connections=1)
    holder = threading.Thread(target=client.get, args=(server.url,))
    holder.start()
    assert arrived.wait(10)
    client._settings = client._settings.model_copy(update={"deadline_s": 0.3})
    with pytest.raises(TemporaryFetchError) as caught:
        client.get(server.url)
    release.set()
    holder.join(10)
    assert caught.value.label == "busy"
