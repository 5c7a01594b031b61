import socket
import time

import pytest

from worker.errors import Doubtful
from worker.fetching.errors import DoubtfulPostError, PermanentFetchError, TemporaryFetchError


def taking(answer: bytes):
    """Reads the whole request, then answers."""

    def script(connection: socket.socket, head: bytes) -> None:
        fields, _, body = head.partition(b"\r\n\r\n")
        length = int(fields.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        while len(body) < length and (piece := connection.recv(65536)):
            body += piece
        server_bodies.append(body)
        connection.sendall(answer)

    return script


server_bodies: list[bytes] = []


def test_headers_and_body_arrive_as_given(serve, fetcher) -> None:
    server = serve(taking(b"HTTP/1.1 202 Accepted\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nfine"))
    answer = fetcher().post(
        server.url + "/hook", b'{"a": 1}', {"Content-Type": "application/json", "webhook-id": "x"}
    )
    assert (answer.status, answer.body, answer.retry_after) == (202, b"fine", 7)
    head = server.requests[0]
    assert head.startswith(b"POST /hook HTTP/1.1\r\n")
    assert b"webhook-id: x\r\n" in head
    assert head.count(b"Content-Type:") == 1
    assert server_bodies[-1] == b'{"a": 1}'


def test_redirects_are_answers_and_not_followed(serve, fetcher) -> None:
    other = serve(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    moved = f"HTTP/1.1 307 Moved\r\nLocation: {other.url}\r\nContent-Length: 0\r\n\r\n".encode()
    assert fetcher().post(serve(taking(moved)).url, b"x", {}).status == 307
    assert not other.requests


def test_a_gibibyte_of_answer_is_cut_at_4_kib(serve, fetcher) -> None:
    def flood(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    assert fetcher().post(serve(flood).url, b"x", {}).body == b"x" * 4096


def test_once_the_status_is_known_the_rest_does_not_count(serve, fetcher) -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b"x")
            time.sleep(0.05)

    started = time.monotonic()
    assert fetcher().post(serve(drip).url, b"x", {}, deadline_s=0.4).status == 200
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 2"])
def test_a_connection_lost_after_sending_is_doubtful(serve, fetcher, answer: bytes) -> None:
    with pytest.raises(DoubtfulPostError) as caught:
        fetcher().post(serve(taking(answer)).url + "/secret-path", b"x", {})
    assert isinstance(caught.value, Doubtful)
    assert "secret-path" not in str(caught.value)


def test_silence_after_sending_is_doubtful(serve, fetcher) -> None:
    with pytest.raises(DoubtfulPostError) as caught:
        fetcher().post(serve(lambda *_: time.sleep(1)).url, b"x", {}, deadline_s=0.3)
    assert caught.value.label == "timeout"


def test_what_was_never_sent_is_not_doubtful(fetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().post(f"http://127.0.0.1:{port}/", b"x", {})
    assert caught.value.label == "connect"


def test_private_addresses_are_refused(serve, fetcher) -> None:
    server = serve(taking(b"HTTP/1.1 200 OK\r\n\r\n"))
    with pytest.raises(PermanentFetchError) as caught:
        fetcher(allow_addresses=()).post(server.url + "/secret-path", b"x", {})
    assert caught.value.label == "address"
    assert "secret-path" not in str(caught.value)
    assert not server.requests
