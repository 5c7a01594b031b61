"""The records: a release for each place a text stands at, with a revision for each text it had there."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from storage import schema
from storage.rows import columns, every, one, storable

releases = schema.releases
revisions = schema.revisions

# How many of the releases that stood at one URL in turn a new text is compared with.
PLACES = 20


@dataclass(frozen=True, slots=True)
class Facts:
    """What the releases table repeats of a record, to be listed and searched; published is ISO."""

    relevant: bool
    session: int | None
    language: str
    headline: str | None
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Release:
    """A release; its id is a handle that a person can type; times in ms."""

    id: str
    identity: str
    family_id: str
    relevant: bool
    session: int | None
    language: str
    headline: str | None
    url: str | None
    published: str | None
    first_seen: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of a release: the record (canonical JSON) and what changed (JSON) since the one before."""

    id: int
    release_id: str
    number: int
    cause: str
    document_id: int
    text_sha256: str
    record: str
    changes: str | None
    notify: bool
    created_at: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A release with its last revision and that one's text; text_at is when the text was fetched, in ms."""

    release: Release
    revision: Revision
    text: str
    text_at: int


def get(conn: Connection, release_id: str) -> Release | None:
    """The release with this handle."""
    return one(conn, select(*columns(releases, Release)).where(releases.c.id == release_id), Release)


def starting(conn: Connection, handle: str, limit: int = 10) -> tuple[Release, ...]:
    """The releases whose handle begins so."""
    found = select(*columns(releases, Release)).where(releases.c.id.startswith(handle, autoescape=True))
    return every(conn, found.order_by(releases.c.id).limit(limit), Release)


def listing(
    conn: Connection, *, limit: int = 50, session: int | None = None, relevant: bool | None = True
) -> tuple[Release, ...]:
    """The releases, last changed first; `relevant` None for those not about an Assembly too."""
    found = select(*columns(releases, Release))
    if session is not None:
        found = found.where(releases.c.session == session)
    if relevant is not None:
        found = found.where(releases.c.relevant == relevant)
    return every(conn, found.order_by(releases.c.changed_at.desc(), releases.c.id).limit(limit), Release)


def free_place(conn: Connection, identity: str) -> int:
    """The number of the next release at this identity: 1 when none stands there."""
    number = 1
    while _taken(conn, place(identity, number)):
        number += 1
    return number


def place(identity: str, number: int) -> str:
    """The identity of the first, second, ... release at an address."""
    return identity if number == 1 else f"{identity}#{number}"


def _taken(conn: Connection, identity: str) -> bool:
    return conn.execute(select(releases.c.id).where(releases.c.identity == identity)).first() is not None


def at(conn: Connection, identity: str) -> tuple[Standing, ...]:
    """The last releases that stood at this identity in turn ("...", "...#2", ...), oldest first."""
    end = free_place(conn, identity)
    places = [place(identity, number) for number in range(max(1, end - PLACES), end)]
    documents = schema.documents
    other = revisions.alias()
    newest = select(func.max(other.c.number)).where(other.c.release_id == releases.c.id).scalar_subquery()
    of_release, of_revision = columns(releases, Release), columns(revisions, Revision)
    found = conn.execute(
        select(*of_release, *of_revision, documents.c.text, documents.c.fetched_at)
        .join_from(releases, revisions, revisions.c.release_id == releases.c.id)
        .join(documents, documents.c.id == revisions.c.document_id)
        .where(releases.c.identity.in_(places), revisions.c.number == newest)
    )
    cut = len(of_release)
    standings = [Standing(Release(*row[:cut]), Revision(*row[cut:-2]), row[-2], row[-1]) for row in found]
    return tuple(sorted(standings, key=lambda standing: places.index(standing.release.identity)))


def add(
    conn: Connection, identity: str, facts: Facts, *, text_sha256: str, prefix: str, kind: str, now: int
) -> Release:
    """Store a release that is new, in a family of its own; call it under the families' lock.

    Its handle is "prefix-kind-hash", such as "84-opening-a3f9": prefix is the session or a date.
    """
    release = Release(
        id=_handle(conn, f"{prefix}-{kind}", text_sha256),
        identity=identity,
        family_id=text_sha256,
        first_seen=now,
        changed_at=now,
        **_storable(facts),  # type: ignore[arg-type]
    )
    conn.execute(insert(releases).values(asdict(release)))
    return release


def change(conn: Connection, release_id: str, facts: Facts, *, now: int) -> None:
    """Let a release say what its new revision says."""
    values = _storable(facts) | {"changed_at": now}
    conn.execute(update(releases).where(releases.c.id == release_id).values(values))


def revise(
    conn: Connection,
    release_id: str,
    *,
    cause: str,
    document_id: int,
    text_sha256: str,
    record: str,
    changes: str | None,
    notify: bool,
    now: int,
) -> Revision:
    """Add the next revision; cause is publisher (the text changed) or extractor (its reading did)."""
    last = select(func.max(revisions.c.number)).where(revisions.c.release_id == release_id)
    values: dict[str, Any] = {
        "release_id": release_id,
        "number": (conn.execute(last).scalar() or 0) + 1,
        "cause": cause,
        "document_id": document_id,
        "text_sha256": text_sha256,
        "record": record,
        "changes": changes,
        "notify": notify,
        "created_at": now,
    }
    revision_id = conn.execute(insert(revisions).values(values).returning(revisions.c.id)).scalar_one()
    return Revision(id=revision_id, **values)


def revision(conn: Connection, revision_id: int) -> Revision | None:
    """The revision with this id."""
    return one(conn, _revisions().where(revisions.c.id == revision_id), Revision)


def history(conn: Connection, release_id: str) -> tuple[Revision, ...]:
    """All revisions of a release, oldest first."""
    return every(
        conn, _revisions().where(revisions.c.release_id == release_id).order_by(revisions.c.number), Revision
    )


def last(conn: Connection, release_id: str) -> Revision | None:
    """The last revision of a release."""
    newest = _revisions().where(revisions.c.release_id == release_id).order_by(revisions.c.number.desc())
    return one(conn, newest.limit(1), Revision)


def of_document(conn: Connection, document_id: int) -> Revision | None:
    """The last revision that was read from this document."""
    newest = _revisions().where(revisions.c.document_id == document_id).order_by(revisions.c.id.desc())
    return one(conn, newest.limit(1), Revision)


def of_text(conn: Connection, text_sha256: str) -> tuple[Release, ...]:
    """The releases that have, or had, this text: "already stored as ..."."""
    having = select(revisions.c.release_id).where(revisions.c.text_sha256 == text_sha256)
    found = select(*columns(releases, Release)).where(releases.c.id.in_(having))
    return every(conn, found.order_by(releases.c.first_seen, releases.c.id), Release)


def _handle(conn: Connection, start: str, text_sha256: str) -> str:
    handles: Iterable[str] = (f"{start}-{text_sha256[:length]}" for length in range(4, len(text_sha256) + 1))
    for handle in handles:
        if get(conn, handle) is None:
            return handle
    # One text at two identities: number it.
    same = releases.c.id.startswith(f"{start}-{text_sha256}", autoescape=True)
    number = conn.execute(select(func.count()).select_from(releases).where(same)).scalar_one()
    return f"{start}-{text_sha256}-{number + 1}"


def _storable(facts: Facts) -> dict[str, object]:
    return {k: storable(v) if isinstance(v, str) else v for k, v in asdict(facts).items()}


def _revisions() -> Select[tuple[object, ...]]:
    return select(*columns(revisions, Revision))
