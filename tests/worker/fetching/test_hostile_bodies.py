import gzip
import socket
import struct
import time
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.fetching.decoding import Body, encoding
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError

MIB = 1024 * 1024


def head(*fields: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", *fields]).encode() + b"\r\n\r\n"


def dripping(prefix: bytes, pieces: Iterator[bytes], pause: float = 0.05):
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(prefix)
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(pause)

    return script


def forever(piece: bytes) -> Iterator[bytes]:
    while True:
        yield piece


@pytest.mark.parametrize(
    "script",
    [
        dripping(head("Content-Length: 100000"), forever(b"x")),
        dripping(head("Transfer-Encoding: chunked"), forever(b"1\r\nx\r\n")),
        dripping(b"HTTP/1.1 200 OK\r\n", forever(b"X-Line: 1\r\n")),
        dripping(b"", forever(b"HTTP/1.1 100 Continue\r\n\r\n")),
        dripping(b"", forever(b"")),
        dripping(head("Content-Length: 10") + b"12345", forever(b"")),
    ],
    ids=["body", "chunks", "headers", "continue", "silence", "half"],
)
def test_a_drip_ends_at_the_deadline(serve, fetcher, script) -> None:
    server = serve(script)
    started = time.monotonic()
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher(deadline_s=0.6).get(server.url)
    assert caught.value.label == "timeout"
    assert time.monotonic() - started < 5


def test_redirects_share_one_deadline(serve, fetcher) -> None:
    def slow_hop(connection: socket.socket, _: bytes) -> None:
        time.sleep(0.3)
        connection.sendall(
            b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )

    started = time.monotonic()
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher(deadline_s=0.7).get(serve(slow_hop).url)
    assert caught.value.label == "timeout"
    assert time.monotonic() - started < 5


def test_a_name_server_that_hangs_ends_at_the_deadline(fetcher) -> None:
    def hanging(host: str, port: int) -> list[str]:
        time.sleep(8)
        return ["127.0.0.1"]

    started = time.monotonic()
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher(hanging, deadline_s=0.3).get("http://slow.example/")
    assert caught.value.label == "dns"
    assert time.monotonic() - started < 5


def test_no_server_and_no_name(fetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(f"http://127.0.0.1:{port}/")
    assert caught.value.label == "connect"

    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(TemporaryFetchError) as caught:
        fetcher(unknown).get("http://nowhere.example/")
    assert caught.value.label == "dns"


def reset(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head("Content-Length: 100") + b"half")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@pytest.mark.parametrize(
    "answer",
    [
        head("Content-Length: 100") + b"short",
        head("Content-Length: 5") + b"longer than that",
        head("Transfer-Encoding: chunked") + b"5\r\nhello\r\n",
        head("Transfer-Encoding: chunked") + b"5\r\nhel",
        head("Content-Encoding: gzip") + gzip.compress(b"hello" * 1000)[:-20],
        head("Content-Encoding: gzip", "Content-Length: 40") + gzip.compress(bytes(range(256)))[:40],
    ],
    ids=["short", "long", "chunks", "chunk", "gzip", "gzip-length"],
)
def test_what_is_not_complete_is_never_taken_for_it(serve, fetcher, answer: bytes) -> None:
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(serve(answer).url)
    assert caught.value.label == "length"


def test_a_reset_is_temporary(serve, fetcher) -> None:
    with pytest.raises(TemporaryFetchError):
        fetcher().get(serve(reset).url)


@pytest.mark.parametrize(
    "answer", [b"", b"SSH-2.0-OpenSSH\r\n", b"\x15\x03\x01\x00\x02\x02\x46", b"HTTP/1.1 OK\r\n\r\n"]
)
def test_what_is_no_http_is_temporary(serve, fetcher, answer: bytes) -> None:
    with pytest.raises(TemporaryFetchError):
        fetcher().get(serve(answer).url)


def test_endless_headers_are_refused(serve, fetcher) -> None:
    endless = dripping(b"HTTP/1.1 200 OK\r\n", forever(b"X-Filler: " + b"y" * 8000 + b"\r\n"), 0)
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(serve(endless).url)
    assert caught.value.label == "protocol"


@pytest.mark.parametrize("fields", [(), ("Transfer-Encoding: chunked",), (f"Content-Length: {1 << 30}",)])
def test_a_gibibyte_is_refused_early(serve, fetcher, fields: tuple[str, ...]) -> None:
    piece = b"x" * 65536
    chunk = b"10000\r\n" + piece + b"\r\n" if "chunked" in str(fields) else piece
    server = serve(dripping(head(*fields), forever(chunk), 0))
    tracemalloc.start()
    with pytest.raises(PermanentFetchError) as caught:
        fetcher(max_decoded=MIB).get(server.url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.label == "size"
    assert caught.value.status == 200
    assert peak < 8 * MIB


def bomb(size: int) -> bytes:
    stream = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    zeros = bytes(MIB)
    return b"".join(stream.compress(zeros) for _ in range(size // MIB)) + stream.flush()


def test_a_gzip_bomb_costs_little(serve, fetcher) -> None:
    packed = bomb(256 * MIB)
    server = serve(head("Content-Encoding: gzip", f"Content-Length: {len(packed)}") + packed)
    tracemalloc.start()
    with pytest.raises(PermanentFetchError) as caught:
        fetcher().get(server.url)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.label in ("ratio", "size")
    assert peak < 16 * MIB


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "zstd", "deflate", "gzip, br", "nonsense"])
def test_other_codings_are_refused(serve, fetcher, coding: str) -> None:
    packed = gzip.compress(gzip.compress(b"hello"))
    with pytest.raises(PermanentFetchError) as caught:
        fetcher().get(
            serve(head(f"Content-Encoding: {coding}", f"Content-Length: {len(packed)}") + packed).url
        )
    assert caught.value.label == "encoding"


def test_plain_text_that_says_gzip_is_temporary(serve, fetcher) -> None:
    with pytest.raises(TemporaryFetchError) as caught:
        fetcher().get(serve(head("Content-Encoding: gzip", "Content-Length: 5") + b"hello").url)
    assert caught.value.label == "encoding"


def test_harmless_oddities_are_read(serve, fetcher) -> None:
    members = gzip.compress(b"one ") + gzip.compress(b"two") + bytes(16)
    for answer, body in [
        (head("Content-Encoding: x-gzip") + members, b"one two"),
        (head("Content-Encoding: identity", "Content-Length: 2") + b"ok", b"ok"),
        (head("Content-Encoding: gzip", "Content-Length: 0"), b""),
        (head("Content-Length: 2") + b"ok\r\n", b"ok"),
        (b"HTTP/1.0 200 OK\r\n\r\nuntil the end", b"until the end"),
        (b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + head("Content-Length: 2") + b"ok", b"ok"),
    ]:
        assert fetcher().get(serve(answer).url).body == body


def inflate(packed: bytes, sizes: list[int], **limits: int) -> bytes:
    body = Body("gzip", limits.get("encoded", 1 << 20), limits.get("decoded", 1 << 20))
    start = 0
    for size in [*sizes, len(packed)]:
        body.feed(packed[start : start + size])
        start += size
    return body.finish()


@given(st.lists(st.binary(max_size=2000), max_size=5), st.lists(st.integers(1, 300), max_size=20))
def test_gzip_is_read_however_it_is_cut(parts: list[bytes], sizes: list[int]) -> None:
    packed = b"".join(gzip.compress(part) for part in parts)
    assert inflate(packed, sizes) == b"".join(parts)


@given(st.binary(max_size=3000), st.integers(1, 40))
def test_a_cut_gzip_is_never_complete(data: bytes, cut: int) -> None:
    packed = gzip.compress(data)
    with pytest.raises(TemporaryFetchError):
        inflate(packed[: -min(cut, len(packed) - 1)], [])


def test_many_members_are_refused() -> None:
    with pytest.raises(PermanentFetchError):
        inflate(gzip.compress(b"") * 5000, [])


def test_the_limits_hold_to_the_byte() -> None:
    body = Body("identity", 10, 100)
    body.feed(b"x" * 100)
    assert body.finish() == b"x" * 100
    with pytest.raises(PermanentFetchError):
        body.feed(b"x")
    with pytest.raises(PermanentFetchError):
        Body("gzip", 10, 100).announced(11)


def test_codings_are_named_in_any_case() -> None:
    assert encoding(None) == encoding("") == encoding("Identity") == "identity"
    assert encoding(" GZIP ") == encoding("identity, gzip") == "gzip"
