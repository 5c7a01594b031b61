"""The keys beside this file are of no use but here: a test authority signed them for news.example."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from worker.errors import ConfigError
from worker.fetching.client import Fetcher
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.settings.fetch import FetchSettings

CERTIFICATES = Path(__file__).parent / "certificates"
AUTHORITY = CERTIFICATES / "authority.pem"


class TlsServer:
    def __init__(self, certificate: str, answer: bytes, newest: ssl.TLSVersion | None = None) -> None:
        self.names: list[str | None] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / certificate)
        context.sni_callback = lambda _socket, name, _context: self.names.append(name)
        if newest:
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version, context.maximum_version = newest, newest
        self._context, self._answer = context, answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
                with plain, self._context.wrap_socket(plain, server_side=True) as connection:
                    connection.recv(65536)
                    connection.sendall(self._answer)
            except OSError:
                if self._listener.fileno() < 0:
                    return

    def close(self) -> None:
        self._listener.close()


OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"


@pytest.fixture
def tls() -> Iterator[Callable[..., TlsServer]]:
    started: list[TlsServer] = []

    def start(certificate: str = "good.pem", answer: bytes = OK, **rest: ssl.TLSVersion) -> TlsServer:
        started.append(TlsServer(certificate, answer, **rest))
        return started[-1]

    yield start
    for server in started:
        server.close()


def client(ca_file: Path | None = AUTHORITY) -> Fetcher:
    settings = FetchSettings(allow_addresses=("127.0.0.0/8",), ca_file=ca_file, deadline_s=20)
    return Fetcher(settings, lambda host, port: ["127.0.0.1"])


def failing(server: TlsServer, host: str = "news.example", ca_file: Path | None = AUTHORITY) -> str:
    with client(ca_file) as fetcher, pytest.raises(TemporaryFetchError) as caught:
        fetcher.get(f"https://{host}:{server.port}/")
    assert caught.value.label == "tls"
    return str(caught.value)


def test_a_certificate_of_a_known_authority_for_this_name(tls) -> None:
    server = tls()
    with client() as fetcher:
        assert fetcher.get(f"https://news.example:{server.port}/").body == b"ok"
        assert fetcher.get(f"https://NEWS.example.:{server.port}/").body == b"ok"
    assert server.names == ["news.example", "news.example"]


def test_unknown_authority_wrong_name_and_old_certificates_are_refused(tls) -> None:
    assert "certificate" in failing(tls(), ca_file=None)
    assert "mismatch" in failing(tls(), host="other.example")
    assert "expired" in failing(tls("expired.pem"))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_old_tls_is_refused(tls) -> None:
    failing(tls(newest=ssl.TLSVersion.TLSv1_1))


def test_plain_text_on_a_tls_port_is_no_tls(serve) -> None:
    failing(serve(b"HTTP/1.1 400 Bad Request\r\n\r\n", until=b""))


def test_cut_tls_is_not_complete(tls) -> None:
    server = tls(answer=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    with client() as fetcher, pytest.raises(TemporaryFetchError):
        fetcher.get(f"https://news.example:{server.port}/")


def test_no_redirect_from_https_back_to_http(tls) -> None:
    server = tls(answer=b"HTTP/1.1 302 Found\r\nLocation: http://news.example/\r\nContent-Length: 0\r\n\r\n")
    with client() as fetcher, pytest.raises(PermanentFetchError) as caught:
        fetcher.get(f"https://news.example:{server.port}/")
    assert caught.value.label == "redirect"


def tunnel(target: int):
    """A proxy that takes CONNECT and passes bytes to and fro."""

    def script(connection: socket.socket, head: bytes) -> None:
        with socket.create_connection(("127.0.0.1", target)) as inner:
            connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            threading.Thread(target=_pass, args=(inner, connection), daemon=True).start()
            _pass(connection, inner)

    return script


def _pass(source: socket.socket, sink: socket.socket) -> None:
    try:
        while piece := source.recv(65536):
            sink.sendall(piece)
    except OSError:
        return


def test_through_a_proxy_the_certificate_is_still_checked_end_to_end(tls, serve) -> None:
    server = tls()
    proxy = serve(tunnel(server.port))
    settings = FetchSettings(
        ca_file=AUTHORITY, proxy=f"http://me:hunter2@127.0.0.1:{proxy.port}", deadline_s=5
    )
    with Fetcher(settings) as fetcher:
        assert fetcher.get("https://news.example/").body == b"ok"
        with pytest.raises(TemporaryFetchError) as caught:
            fetcher.get("https://other.example/")
        with pytest.raises(PermanentFetchError):
            fetcher.get("https://10.0.0.1/")
    assert caught.value.label == "tls"
    assert "hunter2" not in str(caught.value)
    assert proxy.requests[0].startswith(b"CONNECT news.example:443 HTTP/1.1\r\n")
    assert server.names == ["news.example", "other.example"]


def test_a_proxy_that_refuses_is_temporary(serve) -> None:
    proxy = serve(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    settings = FetchSettings(proxy=f"http://me:hunter2@127.0.0.1:{proxy.port}", deadline_s=20)
    with Fetcher(settings) as fetcher, pytest.raises(TemporaryFetchError) as caught:
        fetcher.get("https://news.example/")
    assert "407" in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_slow_handshake_ends_at_the_deadline(serve) -> None:
    silent = serve(lambda *_: threading.Event().wait(3))
    settings = FetchSettings(allow_addresses=("127.0.0.0/8",), deadline_s=0.3)
    with Fetcher(settings) as fetcher, pytest.raises(TemporaryFetchError) as caught:
        fetcher.get(silent.url.replace("http", "https"))
    assert caught.value.label in ("tls", "timeout")


def test_an_authority_that_cannot_be_read_is_a_config_error(tmp_path: Path) -> None:
    rubbish = tmp_path / "ca.pem"
    for text in (None, "rubbish"):
        if text:
            rubbish.write_text(text)
        with pytest.raises(ConfigError, match=r"fetch\.ca_file"):
            client(rubbish)
