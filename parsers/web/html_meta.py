"""What an HTML page says of itself in its head and its structured data."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bs4 import BeautifulSoup, ParserRejectedMarkup, Tag
from bs4.filter import SoupStrainer
from lxml.etree import LxmlError

from parsers.web.bounds import raise_memory
from parsers.web.feed_dates import day_or_instant
from parsers.web.feed_identity import link_key
from parsers.web.links import absolute
from parsers.web.markup import collapse, to_text

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
_SUFFIX: Final = re.compile(r"(?<!\s)\s++(?:[|·»›::]|[-–—]{1,2})\s+(?=[^|]{2,60}$)")
_MAX_JSON: Final = 1_000_000
_MAX_TAGS: Final = 20_000  # of more, only the beginning is read: soup costs far more than lxml's trees
_BEGINNING: Final = 200_000
_MAX_HEADINGS: Final = 20  # unclosed ones stand in each other, and each has the text of all
_NAMES: Final = ("property", "name", "itemprop", "http-equiv")
_TOLD: Final = ("meta", "link", "script", "title", "h1", "time")


@dataclass(frozen=True, slots=True)
class Meta:
    """What the metadata say; each is None where they say nothing usable."""

    title: str | None
    published: str | None
    canonical: str | None
    language: str | None
    article_body: str | None


class _Telling(SoupStrainer):
    """Lets only those elements into the soup that may tell something of the page."""

    def allow_tag_creation(
        self,
        nsprefix: str | None,  # noqa: ARG002 - the soup calls it with three
        name: str,
        attrs: Mapping[str, Any] | None,
    ) -> bool:
        """Whether an element of this name is kept, and all that stands in it."""
        attrs = attrs or {}
        if name == "script":
            return "ld+json" in attrs.get("type", "").lower()
        return name in _TOLD or attrs.get("itemprop") == "datePublished"


def read_meta(markup: str, *, url: str | None, language: str | None) -> Meta:
    """Title, date, canonical address, language and the article's text as JSON-LD gives it.

    Args:
        markup: the page, decoded and without control characters.
        url: where the page was read; a relative canonical address counts from it.
        language: what its `html` element says.
    """
    soup = _soup(markup)
    named = _metas(soup)
    article = _article(soup)
    return Meta(
        title=_title(soup, named, article),
        published=_published(soup, named, article),
        canonical=_canonical(soup, named, url),
        language=_language(language, named),
        article_body=_string(article.get("articleBody")) or None,
    )


def _soup(markup: str) -> BeautifulSoup:
    """The page's telling elements: of a long page those of its beginning, none of what cannot be read."""
    tags = markup.count("<")
    if tags > _MAX_TAGS:
        markup = markup[:_BEGINNING]
    if not tags:
        markup = ""  # a short text without a tag the soup would take for an address or a file, and warn
    try:
        return BeautifulSoup(markup, "lxml", parse_only=_Telling(_TOLD), multi_valued_attributes=None)
    except (ParserRejectedMarkup, LxmlError, ValueError) as error:
        raise_memory(error)
        return BeautifulSoup("", "lxml")


def _metas(soup: BeautifulSoup) -> dict[str, str]:
    """The first content of each name or property."""
    found: dict[str, str] = {}
    for meta in soup("meta"):
        key = next(filter(None, (_written(meta, name) for name in _NAMES)), "").lower()
        content = collapse(_written(meta, "content"))
        if key and content:
            found.setdefault(key, content[:2000])
    return found


def _written(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return value if isinstance(value, str) else ""


def _article(soup: BeautifulSoup) -> dict[str, Any]:
    """The page's article among its JSON-LD nodes; an article goes before a web page."""
    nodes: list[dict[str, Any]] = []
    for script in soup("script"):
        written = script.string or ""
        if len(written) < _MAX_JSON:
            try:
                nodes += _nodes(json.loads(written, strict=False))
            except (ValueError, RecursionError):
                continue
    nodes.sort(key=lambda node: _kinds(node) <= {"WebPage", "Event"})
    return nodes[0] if nodes else {}


def _nodes(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The articles of JSON-LD, also of those that stand in graphs and lists."""
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


def _title(soup: BeautifulSoup, named: dict[str, str], article: dict[str, Any]) -> str | None:
    """The first heading when the metadata know it too, else what the metadata say without the site's name."""
    told = [named.get("og:title"), to_text(_string(article.get("headline"))), named.get("twitter:title")]
    told.append(next((collapse(e.get_text()) for e in soup("title", limit=1)), None))
    titles = [title for title in told if title]
    headings = [collapse(e.get_text())[:500] for e in soup("h1", limit=_MAX_HEADINGS)]
    for heading in headings:
        if len(heading) > 8 and any(_same(heading, title) for title in titles):
            return heading
    if titles:
        return _SUFFIX.split(titles[0])[0][:500]
    return next((heading for heading in headings if heading), None)


def _same(heading: str, title: str) -> bool:
    return heading.casefold()[:60] in title.casefold() or title.casefold() in heading.casefold()


def _published(soup: BeautifulSoup, named: dict[str, str], article: dict[str, Any]) -> str | None:
    candidates = [_string(article.get("datePublished")), *(named.get(name) for name in _DATES)]
    marked = soup.find_all(itemprop="datePublished", limit=3)
    candidates += [_written(e, "datetime") or _written(e, "content") or e.get_text() for e in marked]
    candidates += [_written(e, "datetime") for e in soup("time", limit=1)]
    return next((date for date in map(day_or_instant, candidates) if date), None)


def _canonical(soup: BeautifulSoup, named: dict[str, str], url: str | None) -> str | None:
    """The address the page gives itself, unless it is another host's or the front page (a common mistake)."""
    links = [_written(link, "href") for link in soup("link") if "canonical" in _written(link, "rel").lower()]
    for written in [*links, named.get("og:url", "")]:
        address = absolute(written.strip(), url or "")
        if address and (url is None or _own(address, url)):
            return address
    return None


def _own(address: str, url: str) -> bool:
    theirs, ours = link_key(address), link_key(url)
    same_host = theirs.partition("/")[0] == ours.partition("/")[0]
    return same_host and ("/" in theirs or "?" in theirs or "/" not in ours)


def _language(told: str | None, named: dict[str, str]) -> str | None:
    for written in (told, named.get("content-language"), named.get("og:locale")):
        tag = (written or "").strip()
        if _TAG.fullmatch(tag):
            return tag.replace("_", "-")
    return None
