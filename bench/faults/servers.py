"""The outside world on loopback: the newswire of a world, and sinks that keep what they accept."""

import time
from email.utils import formatdate

from bench.faults.world import FEEDS, Document, feed, page
from worker.demo.loopback import WebServer
from worker.demo.receivers import MailReceiver, WebhookReceiver


class Outside:
    """Everything the house talks to; `corrected` switches the pages to what they say once corrected."""

    def __init__(self, documents: list[Document]) -> None:
        self.corrected = False
        self.mails = MailReceiver()
        self.hooks = WebhookReceiver()
        self._documents = {one.path: one for one in documents}
        self._feeds = {f"/feed/{number}.xml": number for number in range(FEEDS)}
        self._published = formatdate(time.time(), usegmt=True)
        self._server = WebServer(self.answer)

    @property
    def port(self) -> int:
        return self._server.port

    @property
    def address(self) -> str:
        return self._server.address

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
        self._server.close()
        self.mails.close()
        self.hooks.close()
