"""Where the demo's mails and webhooks arrive: a real SMTP server and a real HTTP server on loopback."""

import asyncio
import threading
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from aiosmtpd.smtp import SMTP


@dataclass(frozen=True, slots=True)
class Mail:
    """One accepted message: who was to get it, and its bytes."""

    recipient: str
    content: bytes

    def parsed(self) -> EmailMessage:
        """The message as a mail program reads it."""
        message = message_from_bytes(self.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        return message


class MailReceiver:
    """Accepts every message and keeps it, in the order of arrival."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        serving = asyncio.run_coroutine_threadsafe(self._serve(), self._loop)
        self._server = serving.result(timeout=10)
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def _serve(self) -> asyncio.Server:
        return await self._loop.create_server(lambda: SMTP(self, loop=self._loop), "127.0.0.1", 0)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the message once a recipient, then say 250."""
        for recipient in envelope.rcpt_tos:
            self.mails.append(Mail(recipient, envelope.content))
        return "250 kept"

    def close(self) -> None:
        """Stop listening."""
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)


@dataclass(frozen=True, slots=True)
class Post:
    """One webhook call as it arrived; header names in lower case."""

    headers: dict[str, str]
    body: bytes


class WebhookReceiver:
    """Answers 204 to every POST and keeps it."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self.posts))
        self._server.daemon_threads = True
        self.port: int = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()

    @property
    def url(self) -> str:
        """Where to post to."""
        return f"http://127.0.0.1:{self.port}/hooks/plenary"

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()


def _handler(posts: list[Post]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length", "0"))
            headers = {name.lower(): value for name, value in self.headers.items()}
            posts.append(Post(headers, self.rfile.read(size)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Quiet: the demo shows its own progress."""

    return Handler
