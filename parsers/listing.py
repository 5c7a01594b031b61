"""Sitemaps and listing pages, polled like feeds, into entries."""

import re
import zlib
from collections.abc import Mapping
from itertools import islice
from typing import Final
from urllib.parse import unquote, urlsplit

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from parsers.web.bounds import raise_memory, too_costly
from parsers.web.decoding import decode, without_controls, without_declaration
from parsers.web.feed_dates import instant
from parsers.web.feed_records import Feed, FeedEntry, failed
from parsers.web.links import absolute
from parsers.web.markup import collapse

__all__ = ["parse_listing"]

_MAX_BYTES: Final = 5 * 1024 * 1024
_MAX_ENTRIES: Final = 2000
_MAX_LINKS: Final = 20_000
_CARD: Final = 60  # elements around a link that are looked at
_MIN_TITLE: Final = 20  # characters; shorter anchors are menus
_SITEMAP: Final = re.compile(rb"<(?:\w+:)?(urlset|sitemapindex)\b")
_SUBSET: Final = re.compile(rb"<!DOCTYPE[^>\[]{0,1000}\[|<!ENTITY", re.IGNORECASE)
_MENUS: Final = {"nav", "footer", "script", "style", "noscript", "template", "form", "select"}
_CARDS: Final = {"li", "article", "tr", "dd", "section"}
_DATE: Final = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[\s.]+(?:de\s+)?[^\W\d]{3,12}\.?,?\s+(?:de\s+)?(?:19|20)\d\d\b"
    r"|\b[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+(?:19|20)\d\d\b|\b(?:19|20)\d\d[-/]\d\d[-/]\d\d\b"
)
_WORDS: Final = re.compile(r"[-_/+.]+")


def parse_listing(body: bytes, url: str, headers: Mapping[str, str] | None = None) -> Feed:
    """The entries of a sitemap (format `sitemap`) or a page that lists releases (`page`). Raises nothing.

    A sitemap may be gzipped; its entries have the words of their address as summary where no title is given.
    """
    try:
        body = _unzipped(body)
        text = without_controls(decode(body, (headers or {}).get("content-type")))
        refusal = too_costly(text)
        if refusal:
            return failed(refusal)
        if _SITEMAP.search(body[:5000]):
            return _sitemap(body, url)
        return _page(text, url)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - hostile input; whatever the libraries raise is an answer
        if isinstance(error, etree.LxmlError):
            raise_memory(error)
        return failed(f"the page cannot be read: {type(error).__name__}: {error}"[:300])


def _unzipped(body: bytes) -> bytes:
    if body.startswith(b"\x1f\x8b"):
        body = zlib.decompressobj(31).decompress(body, _MAX_BYTES + 1)
    if len(body) > _MAX_BYTES:
        raise ValueError(f"more than {_MAX_BYTES} bytes")
    return body


def _sitemap(body: bytes, url: str) -> Feed:
    """The entries of a sitemap, the latest first; an index of sitemaps is named as such."""
    if _SUBSET.search(body[:20_000]):
        return failed("the sitemap declares entities of its own, which is refused")
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    root = etree.fromstring(body.strip(), parser)
    nodes = [node for node in root.iter() if _name(node) in ("url", "sitemap")]
    if _name(root) == "sitemapindex":
        named = ", ".join(_child(node, "loc") for node in nodes[:5])
        return failed(f"an index of sitemaps; name one of them as the source: {named}"[:500])
    found = [entry for entry in (_url(node, url) for node in nodes) if entry]
    found.sort(key=lambda entry: entry.updated or entry.published or "", reverse=True)
    return Feed(
        format="sitemap",
        well_formed=not parser.error_log,
        entries=tuple(found[:_MAX_ENTRIES]),
        truncated=len(found) > _MAX_ENTRIES,
    )


def _name(node: etree._Element) -> str:
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def _child(node: etree._Element, name: str) -> str:
    return next((collapse(child.text or "") for child in node.iter() if _name(child) == name), "")


def _url(node: etree._Element, url: str) -> FeedEntry | None:
    """One address of a sitemap as an entry; its summary are the words of its path."""
    link = absolute(_child(node, "loc"), url)
    if link is None:
        return None
    words = _WORDS.sub(" ", unquote(urlsplit(link).path)).strip()
    return FeedEntry(
        id=link,
        title=_child(node, "title")[:2000] or None,
        link=link,
        published=instant(_child(node, "publication_date")),
        updated=instant(_child(node, "lastmod")),
        summary=words[:500],
        content=None,
        categories=tuple(filter(None, (word.strip() for word in _child(node, "keywords").split(","))))[:50],
    )


def _page(text: str, url: str) -> Feed:
    """The links of a page as entries, each address once, with its longest title."""
    if "<" not in text:
        return failed("plain text, not a page that lists releases")
    root = document_fromstring(without_declaration(text), parser=HTMLParser(huge_tree=False))
    found: dict[str, FeedEntry] = {}
    for anchor in list(root.iter("a"))[:_MAX_LINKS]:
        entry = _anchor(anchor, url)
        if (
            entry
            and entry.link
            and len(entry.title or "") > len(getattr(found.get(entry.link), "title", None) or "")
        ):
            found[entry.link] = entry
    entries = tuple(found.values())
    title = next((collapse(e.text_content()) for e in root.iter("title")), None)
    if not entries:
        return failed(f"a page without links to releases (title: {title})"[:300])
    return Feed(
        format="page",
        well_formed=True,
        title=title,
        entries=entries[:_MAX_ENTRIES],
        truncated=len(entries) > _MAX_ENTRIES,
    )


def _anchor(anchor: HtmlElement, url: str) -> FeedEntry | None:
    """A link to the same host with a title long enough, and the date of the card around it."""
    link = absolute((anchor.get("href") or "").strip(), url)
    title = collapse(anchor.text_content())[:500]
    if link is None or urlsplit(link).hostname != urlsplit(url).hostname:
        return None
    if len(title) < _MIN_TITLE:
        title = collapse(anchor.get("title") or anchor.get("aria-label") or "")[:500]
    if len(title) < _MIN_TITLE or any(parent.tag in _MENUS for parent in anchor.iterancestors()):
        return None
    card = next((parent for parent in anchor.iterancestors() if parent.tag in _CARDS), anchor.getparent())
    near = list(islice(card.iter(), _CARD)) if card is not None else []
    around = collapse(
        " ".join(
            f"{e.text or ''} {'' if e is card else e.tail or ''}" for e in near if isinstance(e.tag, str)
        )
    )[:2000]
    return FeedEntry(
        id=link,
        title=_heading(anchor, title),
        link=link,
        published=_published(near, around),
        updated=None,
        summary=around if len(around) < 1500 else "",
        content=None,
        categories=(),
    )


def _heading(anchor: HtmlElement, title: str) -> str:
    for element in anchor.iter("h1", "h2", "h3", "h4", "h5"):
        heading = collapse(element.text_content())
        if len(heading) >= _MIN_TITLE:
            return heading[:500]
    return title


def _published(near: list[HtmlElement], around: str) -> str | None:
    times = [element.get("datetime") or element.text or "" for element in near if element.tag == "time"]
    if len(times) > 1:  # a list of cards, not a card
        return None
    return instant(times[0]) if times else _written(around)


def _written(around: str) -> str | None:
    dates = _DATE.findall(around)
    return instant(dates[0]) if len(dates) == 1 else None
