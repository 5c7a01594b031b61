"""Whatever a server or a feed says, the caller gets bytes or one of the two errors, in time."""

import contextlib
import socket
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.fetching.urls import join, read_url, shown

FETCH_ERRORS = (PermanentFetchError, TemporaryFetchError)

words = st.sampled_from(
    [
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 302 Found\r\n",
        b"HTTP/1.0 304\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"Content-Length: 5\r\n",
        b"Content-Length: -1\r\n",
        b"Content-Length: 5, 6\r\n",
        b"Content-Length: 1e9\r\n",
        b"Transfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: gzip, chunked\r\n",
        b"Content-Encoding: gzip\r\n",
        b"Location: //\r\n",
        b"Location: http://[\r\n",
        b"Location: \xff\r\n",
        b"ETag: \x80\r\n",
        b"Bad Header\r\n",
        b"\r\n",
        b"\n",
        b"5\r\nhello\r\n0\r\n\r\n",
        b"FFFFFFFFFFFFFFFFF\r\n",
        b"hello",
        b"\x1f\x8b\x08\x00",
        b"\x00",
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(words | st.binary(max_size=20), max_size=8))
def test_any_answer(serve, fetcher, parts: list[bytes]) -> None:
    server = serve(b"".join(parts))
    with contextlib.suppress(*FETCH_ERRORS):
        assert isinstance(fetcher(deadline_s=2).get(server.url).body, bytes)
    server.close()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_address(text: str, location: str) -> None:
    for candidate in (text, f"http://{text}", f"https://news.example/{text}", f"http://news.example{text}"):
        with contextlib.suppress(PermanentFetchError):
            url = read_url(candidate)
            assert url.scheme in ("http", "https")
            assert url.host
            assert "?" not in shown(url)
            with contextlib.suppress(PermanentFetchError):
                assert join(url, location).scheme in ("http", "https")


def test_a_host_that_takes_no_packet_ends_at_the_deadline(fetcher) -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]  # more than its queue takes: the next one hears nothing
        for each in waiting:
            each.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                each.connect(full.getsockname())
        started = time.monotonic()
        with pytest.raises(TemporaryFetchError) as caught:
            fetcher(deadline_s=0.5).get(f"http://127.0.0.1:{full.getsockname()[1]}/")
        assert caught.value.label in ("timeout", "connect")
        assert time.monotonic() - started < 5
        for each in waiting:
            each.close()
