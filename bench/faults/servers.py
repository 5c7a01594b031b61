"""The outside world on loopback: the newswire of a world, and sinks that keep what they accept."""

import hashlib
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from bench.faults.world import FEEDS, Document, feed, page
from worker.demo.receivers import MailReceiver, WebhookReceiver


class Outside:
    """Everything the house talks to; `corrected` switches the pages to what they say after their corrections."""

    def __init__(self, documents: list[Document]) -> None:
        self.corrected = False
        self.mails = MailReceiver()
        self.hooks = WebhookReceiver()
        self._documents = {one.path: one for one in documents}
        self._feeds = {f"/feed/{number}.xml": number for number in range(FEEDS)}
        self._published = formatdate(time.time(), usegmt=True)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answer(self, path: str) -> tuple[int, str, bytes]:
        if path in self._feeds:
            documents = list(self._documents.values())
            return (
                200,
                "application/rss+xml",
                feed(documents, self._feeds[path], self.address, self._published),
            )
        document = self._documents.get(path)
        if document is None:
            return 404, "text/plain", b"no such page"
        return 200, "text/html; charset=utf-8", page(document, corrected=self.corrected)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self.mails.close()
        self.hooks.close()


def _handler(outside: Outside) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, media, body = outside.answer(self.path)
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
            pass

    return Handler
