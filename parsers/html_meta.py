"""What an HTML page says of itself in its head and its structured data."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from lxml.html import HtmlElement

from parsers.feed_dates import day_or_instant
from parsers.feed_identity import link_key
from parsers.links import absolute
from parsers.markup import collapse, to_text

_ARTICLES: Final = {
    "Article", "NewsArticle", "PressRelease", "BlogPosting", "Report", "ReportageNewsArticle", "WebPage",
    "Event",
}  # fmt: skip
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_DATES: Final = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.date", "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date",
    "sailthru.date", "parsely-pub-date", "citation_date",
)  # fmt: skip
_SUFFIX: Final = re.compile(r"\s+(?:[|·»›::]|[-–—]{1,2})\s+(?=[^|]{2,60}$)")
_MAX_JSON: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Meta:
    """What the metadata say; each is None where they say nothing usable."""

    title: str | None
    published: str | None
    canonical: str | None
    language: str | None
    article_body: str | None


def read_meta(root: HtmlElement, url: str | None) -> Meta:
    """Title, date, canonical address, language and the article's text as JSON-LD gives it."""
    named = _metas(root)
    article = _article(root)
    return Meta(
        title=_title(root, named, article),
        published=_published(root, named, article),
        canonical=_canonical(root, named, url),
        language=_language(root, named),
        article_body=_string(article.get("articleBody")) or None,
    )


def _metas(root: HtmlElement) -> dict[str, str]:
    """The first content of each name or property."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (
            meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        ).lower()
        content = collapse(meta.get("content") or "")
        if key and content:
            found.setdefault(key, content[:2000])
    return found


def _article(root: HtmlElement) -> dict[str, Any]:
    """The page's article among its JSON-LD nodes; an article goes before a web page."""
    nodes: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and len(script.text or "") < _MAX_JSON:
            try:
                nodes += _nodes(json.loads(script.text or "", strict=False))
            except (ValueError, RecursionError):
                continue
    nodes.sort(key=lambda node: _kinds(node) <= {"WebPage", "Event"})
    return nodes[0] if nodes else {}


def _nodes(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if isinstance(data, list) and depth < 4:
        for item in data[:50]:
            yield from _nodes(item, depth + 1)
    elif isinstance(data, dict) and depth < 4:
        if _kinds(data) & _ARTICLES:
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(data.get(key), depth + 1)


def _kinds(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    return {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}


def _string(value: Any) -> str:
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode("utf-8")


def _title(root: HtmlElement, named: dict[str, str], article: dict[str, Any]) -> str | None:
    """The first heading when the metadata know it too, else what the metadata say without the site's name."""
    told = [named.get("og:title"), to_text(_string(article.get("headline"))), named.get("twitter:title")]
    told.append(next((collapse(e.text_content()) for e in root.iter("title")), None))
    titles = [title for title in told if title]
    headings = [collapse(e.text_content())[:500] for e in root.iter("h1")]
    for heading in headings:
        if len(heading) > 8 and any(_same(heading, title) for title in titles):
            return heading
    if titles:
        return _SUFFIX.split(titles[0])[0][:500]
    return next((heading for heading in headings if heading), None)


def _same(heading: str, title: str) -> bool:
    return heading.casefold()[:60] in title.casefold() or title.casefold() in heading.casefold()


def _published(root: HtmlElement, named: dict[str, str], article: dict[str, Any]) -> str | None:
    candidates = [_string(article.get("datePublished")), *(named.get(name) for name in _DATES)]
    marked = root.xpath("//*[@itemprop='datePublished']")[:3]
    candidates += [e.get("datetime") or e.get("content") or e.text_content() for e in marked]
    first = next(root.iter("time"), None)
    candidates.append(first.get("datetime") if first is not None else None)
    return next((date for date in map(day_or_instant, candidates) if date), None)


def _canonical(root: HtmlElement, named: dict[str, str], url: str | None) -> str | None:
    """The address the page gives itself, unless it is another host's or the front page (a common mistake)."""
    links = [
        link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower()
    ]
    for written in [*links, named.get("og:url", "")]:
        address = absolute(written.strip(), url or "")
        if address and (url is None or _own(address, url)):
            return address
    return None


def _own(address: str, url: str) -> bool:
    theirs, ours = link_key(address), link_key(url)
    same_host = theirs.partition("/")[0] == ours.partition("/")[0]
    return same_host and ("/" in theirs or "?" in theirs or "/" not in ours)


def _language(root: HtmlElement, named: dict[str, str]) -> str | None:
    html = root if root.tag == "html" else next(iter(root.iter("html")), root)
    for written in (
        html.get("lang"),
        html.get("xml:lang"),
        named.get("content-language"),
        named.get("og:locale"),
    ):
        tag = (written or "").strip()
        if _TAG.fullmatch(tag):
            return tag.replace("_", "-")
    return None
