"""A document into the record of its release: a new release, a new revision of one, or nothing new."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from parsers.codec import changes, decode, encode
from parsers.families import Member, same_family, similarity, sketch
from parsers.records import Release
from parsers.web.page_records import Page
from storage import clock, documents, families, releases, work
from storage.documents import Document
from storage.engine import read
from storage.families import Kin
from storage.releases import Facts, Standing
from storage.work import Claim
from worker.context import Context
from worker.steps.handles import kind_of, prefix_of
from worker.steps.outcome import Next, NotYet, Write, nothing
from worker.times import iso

ANOTHER = 0.3  # below this likeness, a new text at an old address is another release
IN_ORDER_MS, IN_ORDER_MOST_MS = 500, 60_000  # an earlier text comes first, but may be asked for at any time


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its record and what families are found by."""

    document: Document
    record: Release
    bands: tuple[int, ...]
    linked: dict[str, bool]  # text hash of kin compared already: same family?


def parse(context: Context, claim: Claim) -> Write:
    """Read the record in the parser child, then store it under the families' lock."""
    with read(context.engine) as conn:
        document = documents.get(conn, int(claim.subject))
        earlier = documents.earlier_waiting(conn, document) if document is not None else None
        now = clock.now(conn)
    if document is None:
        return nothing
    if earlier is not None:
        raise NotYet(min(max(earlier - now, IN_ORDER_MS), IN_ORDER_MOST_MS))
    reading = read_document(context, document)

    def write(conn: Connection, now: int) -> Next:
        revision = store_reading(conn, reading, now=now)
        if revision is None or revision.cause != "publisher":
            return Next()
        row = work.enqueue(conn, "match", str(revision.id), not_before=now, now=now, hinted=True)
        return Next(None, (("match", row),), f"stored {revision.release_id}, revision {revision.number}")

    return write


def read_document(context: Context, document: Document) -> Reading:
    """The record of a document by today's extractors, and its likeness to the texts that are stored."""
    record = read_record(context, document)
    bands = sketch(document.text)
    with read(context.engine) as conn:
        kin = families.kin(conn, bands)
    member = Member(document.text, _session(record))
    return Reading(document, record, bands, {one.text_sha256: _akin(member, one) for one in kin})


def read_record(context: Context, document: Document) -> Release:
    """The record of a document, with where and when it was fetched."""
    found = context.sandbox.release(
        document.text,
        sha256=document.body_sha256,
        language=document.language,
        title=document.title,
        url=document.url,
        published=document.published,
        reader=document.reader,
        truncated=document.truncated,
    )
    record = decode(found)
    fetched = replace(record.document, url=document.url, fetched_at=iso(document.fetched_at))
    return replace(record, document=fetched)


def store_reading(conn: Connection, reading: Reading, *, now: int) -> releases.Revision | None:
    """Store the record where its text stands; None when the very same is stored already."""
    families.lock(conn)
    document = reading.document
    standings = releases.at(conn, document.identity)
    facts = facts_of(reading)
    standing = _of(document, standings)
    if standing is not None:
        return _revise(conn, standing, reading, facts, now)
    release = releases.add(
        conn,
        releases.place(document.identity, releases.free_place(conn, document.identity)),
        facts,
        text_sha256=document.text_sha256,
        prefix=prefix_of(reading.record, facts.published, now),
        kind=kind_of(reading.record),
        now=now,
    )
    return _add_revision(conn, release.id, reading, cause="publisher", changed=None, now=now)


def _of(document: Document, standings: Sequence[Standing]) -> Standing | None:
    """The release at its address that a text belongs to: the very same, else the last one that is like it."""
    newest_first = tuple(reversed(standings))
    same = (one for one in newest_first if one.revision.text_sha256 == document.text_sha256)
    alike = (one for one in newest_first if similarity(one.text, document.text) >= ANOTHER)
    return next(same, None) or next(alike, None)


def accept_reading(conn: Connection, document_id: int, page: Page, record: Release, *, now: int) -> None:
    """Let a stored document say what today's readers make of its bytes; nobody is told."""
    families.lock(conn)
    document = documents.get(conn, document_id)
    standing = releases.of_document(conn, document_id)
    if document is None or standing is None:
        return
    kept = documents.reread(conn, document, page.text, page.title, page.language, page.reader, page.truncated)
    fetched = replace(record.document, url=document.url, fetched_at=iso(document.fetched_at))
    reading = Reading(kept, replace(record, document=fetched), sketch(page.text), {})
    found = changes(decode(standing.record), reading.record)
    releases.change(conn, standing.release_id, facts_of(reading), now=now)
    changed = msgspec.json.encode(found, order="sorted").decode()
    _add_revision(conn, standing.release_id, reading, cause="extractor", changed=changed, now=now)


def _revise(
    conn: Connection, standing: Standing, reading: Reading, facts: Facts, now: int
) -> releases.Revision | None:
    same_text = standing.revision.text_sha256 == reading.document.text_sha256
    found = changes(decode(standing.revision.record), reading.record)
    if (same_text and not found) or _late(reading.document, standing):
        return None
    releases.change(conn, standing.release.id, facts, now=now)
    cause = "extractor" if same_text else "publisher"
    changed = msgspec.json.encode(found, order="sorted").decode()
    return _add_revision(conn, standing.release.id, reading, cause=cause, changed=changed, now=now)


def _late(document: Document, standing: Standing) -> bool:
    """Was it fetched before the text that stands now? Its row was parked, say: it takes nothing back."""
    return document.fetched_at < standing.text_at and document.id < standing.revision.document_id


def _add_revision(
    conn: Connection, release_id: str, reading: Reading, *, cause: str, changed: str | None, now: int
) -> releases.Revision:
    document = reading.document
    revision = releases.revise(
        conn,
        release_id,
        cause=cause,
        document_id=document.id,
        text_sha256=document.text_sha256,
        record=encode(reading.record).decode(),
        changes=changed,
        notify=document.notify and cause == "publisher",
        now=now,
    )
    families.sketch(conn, document.text_sha256, reading.bands)
    families.join(conn, release_id, document.text_sha256, _linked(conn, reading))
    return revision


def _linked(conn: Connection, reading: Reading) -> set[str]:
    """The families of kin; those that came since the reading are compared now."""
    member = Member(reading.document.text, _session(reading.record))
    kin = families.kin(conn, reading.bands)
    alike = (one for one in kin if _known(reading, one, member))
    return {one.family_id for one in alike}


def _known(reading: Reading, one: Kin, member: Member) -> bool:
    known = reading.linked.get(one.text_sha256)
    return _akin(member, one) if known is None else known


def _akin(member: Member, one: Kin) -> bool:
    return same_family(member, Member(one.text, one.session))


def _session(record: Release) -> int | None:
    return record.session.value if record.session else record.resolved.session


def facts_of(reading: Reading) -> Facts:
    """What lists show of a record."""
    record, document = reading.record, reading.document
    return Facts(
        relevant=record.relevance.general_assembly,
        session=_session(record),
        language=record.document.language,
        headline=record.headline.value if record.headline else document.title,
        url=document.url,
        published=record.published_day or document.published,
    )
