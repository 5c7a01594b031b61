"""A source that is due into its new entries."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

from parsers.candidates import candidate
from parsers.web.feed_identity import entry_key, fingerprint, link_key
from parsers.web.feed_records import READER, Feed, FeedEntry, PollHints, dated
from storage import clock, entries, sources, work
from storage.engine import read
from storage.sources import Source
from storage.work import Claim
from worker.context import Context
from worker.errors import ChildDied, ParseError
from worker.fetching.client import Fetched
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError, label_of, status_of
from worker.pacing.polling import next_poll
from worker.pacing.session_weeks import in_session_week
from worker.pacing.waits import DAY
from worker.rendering.numbers import plural
from worker.steps.outcome import Fate, Next, Write, nothing
from worker.steps.turns import hold_host, turns_on_the_way, wait_turn
from worker.times import milliseconds

GONE = 410
NOT_MODIFIED = 304
ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
MOVES = 3  # permanent redirects to one address, over at least a day, before it is adopted


@dataclass(frozen=True, slots=True)
class _Poll:
    """A poll under way."""

    source: Source
    url: str
    full: bool  # asked without conditions
    now: int


def poll(context: Context, claim: Claim) -> Write:
    """Fetch the source and store what is new in it; trouble with it moves its next poll away."""
    with read(context.engine) as conn:
        source, now = sources.get(conn, claim.subject), clock.now(conn)
    if source is None or not source.enabled:
        return nothing
    asked = _Poll(source, _address(source, now), _unconditional(source, now), now)
    wait_turn(context, claim, asked.url, first=True)
    try:
        return _ask(context, asked, turns_on_the_way(context, claim))
    except ChildDied:
        raise
    except (TemporaryFetchError, PermanentFetchError, ParseError) as error:
        if status_of(error) == GONE and asked.url == source.url:
            raise
        return _trouble(asked, error)


def note_failed_poll(conn: Connection, claim: Claim, error: Exception, fate: Fate, now: int) -> None:
    """Say in the source's row why its poll was postponed or parked."""
    sources.failed(conn, claim.subject, now=now, status=label_of(error), error=fate.reason)
    if status_of(error) == GONE:
        sources.gone(conn, claim.subject, now=now)


def _ask(context: Context, asked: _Poll, turn: Callable[[str], None]) -> Write:
    source = asked.source
    fetched = context.fetcher.get(
        asked.url,
        etag=None if asked.full else source.etag,
        last_modified=None if asked.full else source.last_modified,
        accept=ACCEPT,
        turn=turn,
    )
    if fetched.status == NOT_MODIFIED:
        return _not_modified(asked, fetched)
    if sha256(fetched.body).hexdigest() == source.body_sha256 and source.reader == READER:
        return _answer(asked, fetched, Feed(format="", well_formed=True))
    listing = context.sandbox.feed if source.kind == "feed" else context.sandbox.listing
    feed = listing(fetched.body, fetched.final_url, dict(fetched.headers))
    if feed.error:
        raise ParseError(feed.error)
    return _answer(asked, fetched, feed)


def _answer(asked: _Poll, fetched: Fetched, feed: Feed) -> Write:
    seen = [_seen(entry, asked.source) for entry in feed.entries]

    def write(conn: Connection, now: int) -> Next:
        recorded = entries.record(conn, asked.source.id, seen, now=now)
        # A page that was given up is worth another try when its entry changed.
        rows = [
            work.enqueue(conn, "collect", str(entry), not_before=now, now=now, unpark=True, hinted=True)
            for entry in (*recorded.new, *recorded.changed)
        ]
        sources.answered(
            conn,
            asked.source.id,
            now=now,
            status=str(fetched.status),
            etag=fetched.etag,
            last_modified=fetched.last_modified,
            body_sha256=sha256(fetched.body).hexdigest(),
            reader=READER,
            full=asked.full,
        )
        _note_move(conn, asked, fetched, now)
        hints = tuple(("collect", row) for row in rows)
        return Next(_next(asked, now, feed.hints, fetched), hints, _told(recorded, feed.truncated))

    return write


def _told(recorded: entries.Recorded, truncated: bool) -> str | None:
    if not (recorded.new or recorded.changed):
        return None
    more = "; the feed lists more than are read, the newest were" if truncated else ""
    return f"{plural(len(recorded.new), 'new entry')}, {len(recorded.changed)} changed{more}"


def _not_modified(asked: _Poll, fetched: Fetched) -> Write:
    def write(conn: Connection, now: int) -> Next:
        sources.unchanged(conn, asked.source.id, now=now)
        _note_move(conn, asked, fetched, now)
        return Next(_next(asked, now, None, fetched))

    return write


def _trouble(asked: _Poll, error: TemporaryFetchError | PermanentFetchError | ParseError) -> Write:
    def write(conn: Connection, now: int) -> Next:
        failures = sources.failed(conn, asked.source.id, now=now, status=label_of(error), error=str(error))
        hold_host(conn, asked.url, error, now)
        if asked.url != asked.source.url:
            sources.moved(conn, asked.source.id, None, now=now)
        again = next_poll(
            now,
            asked.source.interval,
            asked.source.id,
            status=status_of(error),
            failures=failures,
            retry_after_s=getattr(error, "retry_after", None),
            session_week=in_session_week(now),
        )
        return Next(again)

    return write


def _next(asked: _Poll, now: int, hints: PollHints | None, fetched: Fetched) -> int:
    return next_poll(
        now,
        asked.source.interval,
        asked.source.id,
        hints=hints,
        headers=fetched.headers,
        status=fetched.status,
        session_week=in_session_week(now),
    )


def _address(source: Source, now: int) -> str:
    """The config's address, or the one it moved to for good."""
    settled = source.moved_times >= MOVES and (source.moved_since or now) <= now - DAY
    return source.moved_to if settled and source.moved_to else source.url


def _unconditional(source: Source, now: int) -> bool:
    """Once a day, for a new reader, by a clock set back: servers have been seen to answer 304 for ever."""
    return source.full_at is None or not now - DAY <= source.full_at <= now or source.reader != READER


def _note_move(conn: Connection, asked: _Poll, fetched: Fetched, now: int) -> None:
    """Count a permanent redirect of the config's address; an adopted one stays adopted."""
    if asked.url == asked.source.url and (fetched.moved_to or asked.source.moved_to):
        sources.moved(conn, asked.source.id, fetched.moved_to, now=now)


def _seen(entry: FeedEntry, source: Source) -> entries.Seen:
    reason = candidate(entry.title, entry.summary, entry.categories)
    wanted = bool(entry.link or entry.content)
    chosen = wanted and (source.collect == "all" or reason is not None)
    return entries.Seen(
        key=entry_key(entry),
        guid=entry.id,
        link=entry.link,
        link_key=link_key(entry.link) if entry.link else None,
        title=entry.title,
        summary=entry.summary,
        content=entry.content,
        published=milliseconds(dated(entry)),
        fingerprint=fingerprint(entry),
        state="candidate" if chosen else "skipped",
        reason=reason if chosen and reason else _why(chosen, wanted),
    )


def _why(chosen: bool, wanted: bool) -> str:
    if chosen:
        return "the source collects all"
    return "names neither INTERPOL nor an Assembly" if wanted else "has neither a link nor a text"
