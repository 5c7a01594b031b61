"""A web server on loopback whose pages come from a function, with validators, in a thread of its own."""

import hashlib
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Path to status, media type and body.
Answer = Callable[[str], tuple[int, str, bytes]]


class _Quiet(ThreadingHTTPServer):
    """A client that hangs up, or is killed, is no error of the server's."""

    def handle_error(self, *_: object) -> None:
        """Nothing to say."""


class WebServer:
    """Serves until it is closed; answers 304 to who has the page already."""

    def __init__(self, answer: Answer) -> None:
        self._server = _Quiet(("127.0.0.1", 0), _handler(answer))
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()

    @property
    def address(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


def _handler(answer: Answer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, media, body = answer(self.path)
            etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if status == 200 and self.headers.get("If-None-Match") == etag:
                status, body = 304, b""
            self.send_response(status)
            self.send_header("Content-Type", media)
            self.send_header("ETag", etag)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    return Handler
