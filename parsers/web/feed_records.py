"""What a feed, a sitemap or a listing page says: its entries and how often to ask."""

from dataclasses import dataclass
from typing import Final

READER: Final = "feed/1"  # of parsers.feeds: a new number makes every feed read anew


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One item. Title and summary are one line of text; content is the feed's own full text as HTML."""

    id: str | None
    title: str | None
    link: str | None
    published: str | None
    updated: str | None
    summary: str
    content: str | None
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PollHints:
    """How often the publisher wants to be asked: seconds; hours of the day and days (Monday is 0) in GMT."""

    ttl_s: int | None = None
    update_s: int | None = None
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """`error` says why there is nothing to read; `truncated` that older entries were left out."""

    format: str
    well_formed: bool
    title: str | None = None
    entries: tuple[FeedEntry, ...] = ()
    hints: PollHints = PollHints()
    error: str | None = None
    truncated: bool = False


def failed(error: str) -> Feed:
    """A body that no feed is read from, and why."""
    return Feed(format="none", well_formed=False, error=error)


def dated(entry: FeedEntry) -> str | None:
    """When the entry appeared, else when it was last changed: UTC ISO 8601."""
    return entry.published or entry.updated
