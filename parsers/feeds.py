"""The bytes of a feed, in any dialect and state of repair, into its entries."""

import io
from collections.abc import Mapping
from typing import Any, Final

import feedparser

from parsers.web import feed_source, json_feed
from parsers.web.decoding import decode, without_controls
from parsers.web.feed_dates import from_parts, instant
from parsers.web.feed_hints import poll_hints
from parsers.web.feed_identity import entry_key, fingerprint, link_key
from parsers.web.feed_records import READER, Feed, FeedEntry, PollHints, dated, failed
from parsers.web.links import absolute
from parsers.web.markup import to_text

__all__ = [
    "MAX_BYTES", "MAX_ENTRIES", "READER", "Feed", "FeedEntry", "PollHints",
    "dated", "entry_key", "fingerprint", "link_key", "parse_feed",
]  # fmt: skip

MAX_BYTES: Final = 5 * 1024 * 1024
MAX_ENTRIES: Final = 2000
MAX_SUMMARY: Final = 10_000
MAX_CONTENT: Final = 500_000

_FORMATS: Final = {
    "rss090": "rss-0.90",
    "rss091n": "rss-0.91",
    "rss091u": "rss-0.91",
    "rss092": "rss-0.92",
    "rss093": "rss-0.93",
    "rss094": "rss-0.94",
    "rss20": "rss-2.0",
    "rss10": "rss-1.0",
    "rss": "rss-unknown",
    "atom01": "atom-0.1",
    "atom02": "atom-0.2",
    "atom03": "atom-0.3",
    "atom10": "atom-1.0",
    "atom": "atom-unknown",
    "cdf": "cdf",
}


def parse_feed(body: bytes, *, url: str, headers: Mapping[str, str] | None = None) -> Feed:
    """The feed in `body`, fetched from `url` with `headers` (lower-case names). Raises nothing.

    At most 2,000 entries, the newest, in the feed's order. What is no feed has `error` and no entries.
    """
    if len(body) > MAX_BYTES:
        return failed(f"the body has {len(body)} bytes, more than the {MAX_BYTES} that are read")
    try:
        return _parse(body, url, (headers or {}).get("content-type"))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever feedparser raises is an answer
        return failed(f"the feed reader failed: {type(error).__name__}: {error}"[:300])


def _parse(body: bytes, url: str, content_type: str | None) -> Feed:
    """Decoded and tidied bytes through feedparser; a JSON feed by its own reader."""
    text = without_controls(decode(body, content_type)).strip()
    if json_feed.looks_like_json(text):
        return json_feed.parse_json_feed(text, url, MAX_ENTRIES)
    refusal = feed_source.refusal(body, text)
    if refusal:
        return failed(refusal)
    strict = feed_source.strict_error(body)
    if "xcessive depth" in (strict or ""):
        return failed("the feed is nested too deeply")
    text, truncated = feed_source.newest(text, MAX_ENTRIES)
    result = feedparser.parse(
        io.BytesIO(feed_source.tidy(text).encode("utf-8")),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    return _feed(result, text, url, strict is None, truncated)


def _feed(result: Any, text: str, url: str, well_formed: bool, truncated: bool) -> Feed:
    """What feedparser gives as a feed, or why it is none."""
    version = result.get("version") or ""
    entries = tuple(_entry(item, url) for item in result.entries[:MAX_ENTRIES])
    if not entries and (not version or (not well_formed and feed_source.breaks_off(text))):
        return failed(feed_source.what_instead(text))
    return Feed(
        format=_FORMATS.get(version, "rss-unknown"),
        well_formed=well_formed,
        title=_title(result.feed),
        entries=entries,
        hints=poll_hints(text),
        truncated=truncated or len(result.entries) > MAX_ENTRIES,
    )


def _entry(item: Any, url: str) -> FeedEntry:
    """One item of feedparser as an entry."""
    summary = str(item.get("summary") or "")
    link = _link(item, url)
    return FeedEntry(
        id=str(item.get("id") or "")[:2000] or None,
        title=_title(item),
        link=link,
        published=_date(item, "published") or _date(item, "created"),
        updated=_date(item, "updated"),
        summary=to_text(summary[:MAX_CONTENT])[:MAX_SUMMARY],
        content=_content(item, summary, link),
        categories=tuple(_categories(item)),
    )


def _title(item: Any) -> str | None:
    return to_text(str(item.get("title") or ""))[:2000] or None


def _date(item: Any, key: str) -> str | None:
    # dict.get: feedparser answers "updated" with "published" when it is absent.
    written = dict.get(item, key)
    if not isinstance(written, str):
        return None
    return instant(written) or from_parts(dict.get(item, f"{key}_parsed"))


def _link(item: Any, url: str) -> str | None:
    """The address of an entry: its link, or else the first that is called an alternate."""
    written = str(item.get("link") or "").strip()
    if not written:
        others = [str(x.get("href") or "") for x in item.get("links", ()) if x.get("rel") == "alternate"]
        written = others[0].strip() if others else ""
    return absolute(written, url)


def _content(item: Any, summary: str, link: str | None) -> str | None:
    """The longest content element; without one a summary that is the text itself."""
    parts = [_as_html(part) for part in item.get("content", ())]
    best = max(parts, key=len, default="")
    if not best.strip() and (link is None or len(summary) >= 1000):
        best = summary
    return best[:MAX_CONTENT] if best.strip() else None


def _as_html(part: Any) -> str:
    value = str(part.get("value") or "")
    if part.get("type") == "text/plain" and "<" not in value:
        return "".join(f"<p>{block}</p>" for block in value.split("\n\n"))
    return value


def _categories(item: Any) -> list[str]:
    names = (to_text(str(tag.get("term") or tag.get("label") or "")) for tag in item.get("tags", ())[:100])
    return list(dict.fromkeys(name[:200] for name in names if name))
