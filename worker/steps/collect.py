"""A candidate entry into a document: the bytes of its page and the text read from them."""

from dataclasses import dataclass
from functools import partial
from html import escape
from urllib.parse import urlsplit

from sqlalchemy import Connection

from parsers.web.feed_identity import link_key
from parsers.web.page_records import Page
from storage import clock, documents, entries, work
from storage.documents import Draft, Fetch
from storage.engine import read
from storage.entries import Entry
from storage.work import Claim
from worker.context import Context
from worker.errors import ChildDied, OwnTrouble, ParseError, PassingError, PermanentError, TemporaryError
from worker.fetching.client import Fetched
from worker.fetching.errors import status_of
from worker.pacing.schedule import refetch_at
from worker.steps.outcome import Fate, Next, Write, nothing
from worker.steps.turns import hold_host, turns_on_the_way, wait_turn
from worker.times import iso

ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.5"
NOT_MODIFIED = 304
MISSING = (404, 410)  # a page may come a little later than the entry that announces it
MISSING_TRIES = 3


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes of a document came from; fetched is None for a text that the feed itself carries.

    `place` is the identity of such a text: it stays the same when the text is corrected.
    """

    entry_id: int | None
    url: str | None
    final_url: str | None
    body: bytes
    media_type: str | None
    fetched: Fetched | None
    place: str | None = None


def collect(context: Context, claim: Claim) -> Write:
    """Fetch the entry's page; a text that was not there before becomes a document to parse.

    A page that was collected before is asked for again (conditionally) at 1, 6, 24 and 72 h.
    """
    entry_id = int(claim.subject)
    with read(context.engine) as conn:
        entry = entries.get(conn, entry_id)
        last = documents.newest_fetch(conn, entry_id)
        first = documents.first_fetched(conn, entry_id)
        now = clock.now(conn)
    if entry is None or entry.state != "candidate":
        return nothing
    if not entry.link:
        return _from_feed(context, entry)
    wait_turn(context, claim, entry.link)
    try:
        fetched = _fetch(context, claim, entry.link, last)
        if fetched.status == NOT_MODIFIED:
            return _keep(first, entry, NOT_MODIFIED)
        return _document(context, entry, fetched, first)
    except (OwnTrouble, ChildDied):
        raise
    except (TemporaryError, PermanentError) as error:
        if first is not None and status_of(error) in MISSING:
            return _keep(first, entry, status_of(error))
        if first is not None and refetch_at(first, now) is not None:
            return _keep(first, entry, error=error)
        if isinstance(error, PassingError) or status_of(error) in MISSING:
            raise _patient(error, claim) from error
        raise


def note_failed_collect(conn: Connection, claim: Claim, error: Exception, _fate: Fate, now: int) -> None:
    """A host that says it is busy is left alone by all who want its pages."""
    entry = entries.get(conn, int(claim.subject))
    if entry is not None and entry.link:
        hold_host(conn, entry.link, error, now)


def _fetch(context: Context, claim: Claim, url: str, last: Fetch | None) -> Fetched:
    """Conditionally, while the address leads where it led: validators say nothing of another page."""
    known = last.headers if last is not None and last.url == url else {}
    get = partial(context.fetcher.get, url, accept=ACCEPT, robots=True, turn=turns_on_the_way(context, claim))
    fetched = get(etag=known.get("etag"), last_modified=known.get("last-modified"))
    if fetched.status == NOT_MODIFIED and last is not None and fetched.final_url != last.final_url:
        return get()
    return fetched


def _patient(error: TemporaryError | PermanentError, claim: Claim) -> TemporaryError | PermanentError:
    """A missing page is looked for a few times, a bot check for a day, before the entry is parked."""
    if isinstance(error, PassingError) or claim.attempts < MISSING_TRIES:
        return TemporaryError(str(error))
    return PermanentError(str(error))


def _keep(
    first: int | None, entry: Entry, status: int | None = None, error: Exception | None = None
) -> Write:
    """Nothing new, or trouble with a page that is stored already: look again at the next hour of the plan.

    That it is gone, or there again, is noted with its `status`.
    """
    url = entry.link or ""

    def write(conn: Connection, now: int) -> Next:
        if error is not None:
            hold_host(conn, url, error, now)
        if status is not None:
            documents.store_fetch(
                conn,
                entry_id=entry.id,
                url=url,
                final_url=url,
                status=status,
                headers={},
                body_sha256=None,
                fetched_at=now,
            )
        return Next(refetch_at(first if first is not None else now, now))

    return write


def _document(context: Context, entry: Entry, fetched: Fetched, first: int | None) -> Write:
    media_type = fetched.headers.get("content-type")
    page = context.sandbox.page(fetched.body, fetched.final_url, media_type)
    source = Source(entry.id, entry.link, fetched.final_url, fetched.body, media_type, fetched)

    def write(conn: Connection, now: int) -> Next:
        row = store_document(conn, source, page, notify=True, published=_published(page, entry), now=now)
        again = refetch_at(first if first is not None else now, now)
        return Next(again, (("parse", row),) if row is not None else ())

    return write


def _from_feed(context: Context, entry: Entry) -> Write:
    if not entry.content:
        raise ParseError("the entry has neither a link nor a text of its own")
    body = f"<h1>{escape(entry.title or '')}</h1>{entry.content}".encode()
    page = context.sandbox.page(body, None, "text/html; charset=utf-8")
    place = f"entry:{entry.source_id}:{entry.key}"
    source = Source(entry.id, None, None, body, "text/html", None, place)

    def write(conn: Connection, now: int) -> Next:
        row = store_document(conn, source, page, notify=True, published=_published(page, entry), now=now)
        return Next(None, (("parse", row),) if row is not None else ())

    return write


def store_document(
    conn: Connection, source: Source, page: Page, *, notify: bool, published: str | None, now: int
) -> int | None:
    """Keep bytes, fetch and text; returns the row that parses the text, None when it was there already."""
    stored, row = keep_document(conn, source, page, notify=notify, published=published, now=now)
    return row if stored.new else None


def keep_document(
    conn: Connection, source: Source, page: Page, *, notify: bool, published: str | None, now: int
) -> tuple[documents.Stored, int | None]:
    """Keep bytes, fetch and text: where they are, and the row that parses them when they are new."""
    body_sha256 = documents.store_body(conn, source.body, source.media_type)
    if source.fetched is not None:
        _keep_fetch(conn, source, source.fetched, body_sha256, now)
    draft = Draft(
        identity=_identity(page, source),
        url=_canonical(page, source.final_url),
        body_sha256=body_sha256,
        text=page.text,
        title=page.title,
        language=page.language,
        published=published,
        reader=page.reader,
        entry_id=source.entry_id,
        notify=notify,
        fetched_at=now,
        truncated=page.truncated,
    )
    stored = documents.store(conn, draft)
    if not stored.new:
        return stored, None
    return stored, work.enqueue(conn, "parse", str(stored.id), not_before=now, now=now, hinted=True)


def _keep_fetch(conn: Connection, source: Source, fetched: Fetched, body_sha256: str, now: int) -> None:
    headers = dict(fetched.headers)
    validators = {"etag": fetched.etag, "last-modified": fetched.last_modified}
    headers |= {name: value for name, value in validators.items() if value is not None}
    documents.store_fetch(
        conn,
        entry_id=source.entry_id,
        url=source.url or fetched.url,
        final_url=fetched.final_url,
        status=fetched.status,
        headers=headers,
        body_sha256=body_sha256,
        fetched_at=now,
    )


def _identity(page: Page, source: Source) -> str:
    """The canonical URL, else the entry that carries the text, else the hash of the text."""
    url = _canonical(page, source.final_url)
    if url:
        return f"url:{link_key(url)}"
    return source.place or f"text:{documents.text_hash(page.text)}"


def _canonical(page: Page, final_url: str | None) -> str | None:
    """The address that the page gives itself, if on the same host: a page must not pose as another.

    Many a site names its front page on every page by mistake: that is not believed.
    """
    if page.canonical and final_url and _host(page.canonical) == _host(final_url) and _path(page.canonical):
        return page.canonical
    return final_url


def _path(url: str) -> str:
    parts = urlsplit(url)
    return parts.path.strip("/") + parts.query


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _published(page: Page, entry: Entry) -> str | None:
    return page.published or (iso(entry.published) if entry.published is not None else None)
