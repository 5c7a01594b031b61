"""A newswire on loopback whose answers a test sets, page by page, and invented releases to put on it."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

OPENING = (
    "WINDHOEK, Namibia, 6 November 2028 – Ransomware and human trafficking top the agenda of the 96th "
    "INTERPOL General Assembly, which opened today in Windhoek, Namibia.",
    "Some 840 senior police officers from 158 countries are attending the four-day (6 – 9 November) "
    "meeting, held under the theme ‘Trusted data, safer borders’.",
    "“A stolen passport which is invisible at one border is a danger at every border. What we bring to "
    "this room is not only goodwill, it is information,” said Namibian President Tomas Shikongo.",
    "INTERPOL President Ingrid Solvang said the Organization’s 196 member countries had searched its "
    "databases more often in the past year than in the three years before.",
    "“Every search is a question that one officer asks and another one, thousands of kilometres away, "
    "has already answered,” said President Solvang.",
    "Delegates will also consider a resolution on environmental crime and hear a report on fugitives.",
)
CLOSING = (
    "WINDHOEK, Namibia, 9 November 2028 – The 96th INTERPOL General Assembly closed today in Windhoek "
    "with the adoption of twelve resolutions, among them one on shared watch lists at sea.",
    "“We leave with decisions and with dates, and both can be checked,” said INTERPOL Secretary General "
    "Marcus Adeyemi at the closing ceremony, where he thanked the volunteers of the host country.",
    "The next session will take place in Valparaíso, Chile, delegates decided by a large majority on "
    "Thursday.",
)
HARVEST = (
    "The regional chamber of farmers published its harvest figures on Monday and expects a calm spring.",
    "Rain came late in the north, where maize yields fell by a tenth, while vineyards in the south did well.",
)
TITLE = "Police leaders meet in Windhoek for the 96th INTERPOL General Assembly"
PUBLISHED = "2028-11-06T09:30:00Z"


def page(paragraphs: Iterable[str], title: str = TITLE, canonical: str | None = None) -> bytes:
    """A release as a newswire shows it."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    link = f"<link rel='canonical' href='{canonical}'>" if canonical else ""
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)}</title>{link}"
        f"</head><body><nav><a href='/'>Home</a></nav><main><article><h1>{escape(title)}</h1>"
        f"<div class='release-body'>{body}</div></article></main><footer>All rights reserved.</footer>"
        "</body></html>"
    ).encode()


@dataclass(frozen=True, slots=True)
class Item:
    """One item of an RSS feed; without link or guid it has none."""

    title: str = TITLE
    link: str | None = None
    guid: str | None = None
    summary: str = "The General Assembly opened today."
    published: str = "Mon, 06 Nov 2028 09:30:00 GMT"
    content: str | None = None


def feed(*items: Item) -> bytes:
    """An RSS feed."""
    listed = "".join(_item(item) for item in items)
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Wire</title>"
        f"<link>http://wire.example/</link><description>Wire</description>{listed}</channel></rss>"
    ).encode()


def _item(item: Item) -> str:
    parts = [f"<title>{escape(item.title)}</title>", f"<description>{escape(item.summary)}</description>"]
    parts.append(f"<pubDate>{item.published}</pubDate>")
    parts += [f"<link>{escape(item.link)}</link>"] if item.link else []
    parts += [f"<guid isPermaLink='false'>{escape(item.guid)}</guid>"] if item.guid else []
    parts += [f"<content:encoded>{escape(item.content)}</content:encoded>"] if item.content else []
    return f"<item>{''.join(parts)}</item>"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a path is answered with; an ETag of the body comes with every 200."""

    body: bytes = b""
    status: int = 200
    media: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


class Wire:
    """A server whose answers can be changed at any time; POST is answered by the same table."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = f"http://127.0.0.1:{server.port}"
        self.address = f"127.0.0.1:{server.port}"
        self.answers: dict[str, Answer] = {}
        self.requests: list[Request] = []
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def put(self, path: str, body: bytes, **more: object) -> str:
        """Answer a path with this from now on; returns its address."""
        self.answers[path] = Answer(body, **more)
        return self.url + path

    def refuse(self, path: str, status: int, **headers: str) -> str:
        self.answers[path] = Answer(b"", status, headers={k.replace("_", "-"): v for k, v in headers.items()})
        return self.url + path

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]

    def _answer(self, request: Request) -> Response:
        request.get_data()
        self.requests.append(request)
        answer = self.answers.get(request.path, Answer(b"no such page", 404))
        etag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
        headers = {"Content-Type": answer.media, **answer.headers}
        if answer.status == 200:
            headers.setdefault("ETag", etag)
            if request.headers.get("If-None-Match") == etag:
                return Response(b"", 304, {"ETag": etag})
        return Response(answer.body, answer.status, headers)
