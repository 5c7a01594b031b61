"""Loopback servers that answer byte for byte what a test says, however wrong."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from worker.fetching.client import Fetcher
from worker.settings.fetch import FetchSettings

Script = Callable[[socket.socket, bytes], None]


class RawServer:
    """Accepts connections and runs a script on each, with the bytes of the request's head."""

    def __init__(
        self, script: Script, address: str = "127.0.0.1", port: int = 0, until: bytes = b"\r\n\r\n"
    ) -> None:
        self.requests: list[bytes] = []
        self._script = script
        self._until = until
        self._stop = threading.Event()
        self._listener = socket.create_server((address, port))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://{address}:{self.port}"
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            head = b""
            try:
                while (piece := connection.recv(65536)) and self._until not in (head := head + piece):
                    pass
                self.requests.append(head)
                self._script(connection, head)
            except OSError:
                pass

    def close(self) -> None:
        self._stop.set()
        self._listener.close()
        for connection in self._open:
            connection.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    """Start servers: serve(b"HTTP/1.1 200 OK...") or serve(script)."""
    started: list[RawServer] = []

    def start(answer: bytes | Script, **place: object) -> RawServer:
        script = answer if callable(answer) else lambda connection, _: connection.sendall(answer)
        started.append(RawServer(script, **place))
        return started[-1]

    yield start
    for server in started:
        server.close()


@pytest.fixture
def fetcher() -> Iterator[Callable[..., Fetcher]]:
    """Make clients that may fetch from loopback."""
    made: list[Fetcher] = []

    def make(resolver: Callable[[str, int], list[str]] | None = None, **settings: object) -> Fetcher:
        given = {"allow_addresses": ("127.0.0.0/8",), "deadline_s": 20.0} | settings
        extra = {"resolver": resolver} if resolver else {}
        made.append(Fetcher(FetchSettings(**given), **extra))
        return made[-1]

    yield make
    for client in made:
        client.close()
