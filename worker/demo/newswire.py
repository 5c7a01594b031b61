"""A newswire of the sample articles on loopback: feeds of several kinds, pages, validators, some faults."""

import json
import threading
from datetime import datetime
from email.utils import format_datetime
from html import escape

from worker.demo.articles import Article, articles
from worker.demo.loopback import WebServer

# wire -> (feed path, format)
WIRES: dict[str, tuple[str, str]] = {
    "assembly-press": ("/assembly-press.rss", "rss"),
    "continental-wire": ("/continental-wire.atom", "atom"),
    "interior-desk": ("/interior-desk.rss", "broken"),
    "depeches-monde": ("/depeches-monde.rss", "rss"),
    "despachos-sur": ("/despachos-sur.json", "json"),
    "wakalat-alanbaa": ("/wakalat-alanbaa.atom", "atom"),
}


class Newswire:
    """Serves what is published up to `day`; counts what was asked, so that a caller can prove it."""

    def __init__(self) -> None:
        self.day = 1
        self.requests: dict[str, int] = {}
        self._articles = articles()
        self._lock = threading.Lock()
        self._server = WebServer(self.answer)

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        return self._server.port

    @property
    def address(self) -> str:
        """Scheme, host and port."""
        return self._server.address

    def feeds(self) -> dict[str, str]:
        """Wire name to feed URL."""
        return {wire: self.address + path for wire, (path, _) in WIRES.items()}

    def close(self) -> None:
        """Stop serving."""
        self._server.close()

    def answer(self, path: str) -> tuple[int, str, bytes]:
        """Status, media type and body for a path as of today."""
        with self._lock:
            self.requests[path] = self.requests.get(path, 0) + 1
        for wire, (feed_path, kind) in WIRES.items():
            if path == feed_path:
                return 200, _MEDIA[kind], _FEEDS[kind](wire, self.address, self._published(wire))
        page = self._page(path)
        if page is None or page.status != 200:
            return 404, "text/plain; charset=utf-8", b"no such page\n"
        return 200, "text/html; charset=utf-8", page_of(page, self.address)

    def _published(self, wire: str) -> list[Article]:
        """The newest state of each article of a wire, newest first."""
        latest = {a.path: a for a in self._articles if a.wire == wire and a.day <= self.day}
        return sorted(latest.values(), key=lambda a: a.published, reverse=True)

    def _page(self, path: str) -> Article | None:
        states = [a for a in self._articles if a.path == path and a.day <= self.day]
        return states[-1] if states else None


def _summary(article: Article) -> str:
    return article.paragraphs[0][:300] if article.paragraphs else article.title


def _rss(wire: str, address: str, published: list[Article]) -> bytes:
    items = "".join(
        f"<item><title>{escape(a.title)}</title><link>{address}{a.path}</link>"
        f"<guid isPermaLink='false'>{wire}:{a.path}</guid><pubDate>{_rfc822(a.published)}</pubDate>"
        f"<description>{escape(_summary(a))}</description></item>"
        for a in published
    )
    return (
        f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>{wire}</title>"
        f"<link>{address}/</link><description>{wire}</description>{items}</channel></rss>"
    ).encode()


def _broken(wire: str, address: str, published: list[Article]) -> bytes:
    """RSS with a bare ampersand and without its end, as feeds in the wild have them."""
    whole = _rss(wire, address, published).decode()
    return (
        whole.replace("<description>", "<description>Safety & order. ", 2)
        .removesuffix("</channel></rss>")
        .encode()
    )


def _atom(wire: str, address: str, published: list[Article]) -> bytes:
    items = "".join(
        f"<entry><id>urn:{wire}:{a.path}</id><title>{escape(a.title)}</title>"
        f"<link href='{address}{a.path}'/><published>{a.published}</published>"
        f"<updated>{a.updated}</updated><summary>{escape(_summary(a))}</summary></entry>"
        for a in published
    )
    return (
        f"<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom'>"
        f"<id>urn:{wire}</id><title>{wire}</title><updated>2028-11-06T00:00:00Z</updated>{items}</feed>"
    ).encode()


def _json(wire: str, address: str, published: list[Article]) -> bytes:
    items = [
        {
            "id": f"{wire}:{a.path}",
            "url": address + a.path,
            "title": a.title,
            "summary": _summary(a),
            "date_published": a.published,
        }
        for a in published
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": wire, "items": items}
    return json.dumps(feed, ensure_ascii=False).encode()


def page_of(article: Article, address: str) -> bytes:
    """The page of an article on a newswire at this address."""
    body = "".join(f"<p>{escape(p)}</p>" for p in article.paragraphs)
    direction = "rtl" if article.language == "ar" else "ltr"
    return (
        f"<!DOCTYPE html><html lang='{article.language}' dir='{direction}'><head><meta charset='utf-8'>"
        f"<title>{escape(article.title)}</title><link rel='canonical' href='{address}{article.path}'>"
        f"<meta property='og:title' content='{escape(article.title, quote=True)}'>"
        f"<meta property='article:published_time' content='{article.published}'></head>"
        f"<body><nav><a href='/'>Home</a> <a href='/about'>About</a></nav><main><article>"
        f"<h1>{escape(article.title)}</h1><div class='release-body'>{body}</div></article></main>"
        f"<footer>All rights reserved.</footer></body></html>"
    ).encode()


def _rfc822(iso: str) -> str:
    return format_datetime(datetime.fromisoformat(iso))


_MEDIA = {
    "rss": "application/rss+xml; charset=utf-8",
    "broken": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "json": "application/feed+json",
}
_FEEDS = {"rss": _rss, "broken": _broken, "atom": _atom, "json": _json}
