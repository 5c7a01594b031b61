"""JSON Feed (jsonfeed.org, versions 1 and 1.1) into entries."""

import json
from html import escape
from typing import Any, Final

from parsers.web.feed_dates import instant
from parsers.web.feed_records import Feed, FeedEntry, dated, failed
from parsers.web.links import absolute
from parsers.web.markup import to_text

_MAX_SUMMARY: Final = 10_000
_MAX_CONTENT: Final = 500_000


def looks_like_json(text: str) -> bool:
    """Is it JSON rather than XML, by its first character?"""
    return text.startswith(("{", "["))


def parse_json_feed(text: str, url: str, limit: int) -> Feed:
    """The feed; `error` when it is other JSON or none. The newest `limit` entries, in the feed's order."""
    try:
        document = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        return failed(f"JSON that cannot be read: {error}"[:300])
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        return failed("JSON that is no JSON Feed (no list of items)")
    if "jsonfeed.org" not in str(document.get("version", "jsonfeed.org")):
        return failed("JSON that is no JSON Feed (another version tag)")
    items = [item for item in document["items"] if isinstance(item, dict)]
    entries = [_entry(item, url) for item in items]
    if len(entries) > limit:
        newest = sorted(range(len(entries)), key=lambda i: (dated(entries[i]) or "", -i), reverse=True)[
            :limit
        ]
        entries = [entries[i] for i in sorted(newest)]
    return Feed(
        format="json",
        well_formed=True,
        title=_text(document.get("title")),
        entries=tuple(entries),
        truncated=len(items) > limit,
    )


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no JSON value")


def _entry(item: dict[str, Any], url: str) -> FeedEntry:
    """One item of a JSON feed as an entry."""
    content = _string(item.get("content_html"))[:_MAX_CONTENT]
    plain = _string(item.get("content_text"))[:_MAX_CONTENT]
    summary = _string(item.get("summary")) or plain or content
    return FeedEntry(
        id=_string(item.get("id"))[:2000] or None,
        title=_text(item.get("title")),
        link=_link(item, url),
        published=instant(_string(item.get("date_published"))),
        updated=instant(_string(item.get("date_modified"))),
        summary=to_text(summary[:_MAX_CONTENT])[:_MAX_SUMMARY],
        content=content or _paragraphs(plain) or None,
        categories=_tags(item.get("tags")),
    )


def _string(value: Any) -> str:
    """Numbers occur as ids; JSON's escapes may hold half characters, which no store takes."""
    text = str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def _text(value: Any) -> str | None:
    return to_text(_string(value)[:20_000])[:2000] or None


def _link(item: dict[str, Any], url: str) -> str | None:
    written = [_string(item.get(key)).strip() for key in ("url", "external_url", "id")]
    written = [*written[:2], written[2] if "://" in written[2] else ""]
    return next((link for link in (absolute(w, url) for w in written) if link), None)


def _paragraphs(plain: str) -> str:
    return "".join(f"<p>{escape(block)}</p>" for block in plain.split("\n\n") if block.strip())


def _tags(value: Any) -> tuple[str, ...]:
    tags = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(t for t in (to_text(_string(tag))[:200] for tag in tags[:100]) if t))
