"""Which releases are copies or rewrites of each other: bands find the kin, links merge their families."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, text, update

from storage import schema
from storage.releases import Release
from storage.rows import chunks, columns, every

_LOCK = 0x46414D49  # "FAMI", PostgreSQL's advisory lock: two kin parsed at once must see each other


@dataclass(frozen=True, slots=True)
class Kin:
    """A stored text that shares a band with the one in hand, and the family of its release."""

    text_sha256: str
    text: str
    session: int | None
    family_id: str


def lock(conn: Connection) -> None:
    """Let nobody else add releases or merge families before this transaction ends.

    SQLite's write transaction does that already. PostgreSQL reads what was committed before the next
    statement, so take the lock first and read the kin under it.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def kin(conn: Connection, band_hashes: Sequence[int], limit: int = 200) -> tuple[Kin, ...]:
    """The texts that share a band with these, the first `limit` by hash."""
    bands, revisions = schema.bands, schema.revisions
    releases, documents = schema.releases, schema.documents
    sharing = select(bands.c.text_sha256).where(bands.c.band.in_(list(band_hashes)))
    found = (
        select(revisions.c.text_sha256, documents.c.text, releases.c.session, releases.c.family_id)
        .join_from(revisions, releases, releases.c.id == revisions.c.release_id)
        .join(documents, documents.c.id == revisions.c.document_id)
        .where(revisions.c.text_sha256.in_(sharing))
        .order_by(revisions.c.text_sha256, releases.c.id, revisions.c.id)
        .limit(limit)
    )
    return tuple(dict.fromkeys(every(conn, found, Kin)))


_SKETCH = text("""
    INSERT INTO bands (band, text_sha256) VALUES (:band, :text_sha256)
    ON CONFLICT (band, text_sha256) DO NOTHING
""")


def sketch(conn: Connection, text_sha256: str, band_hashes: Sequence[int]) -> None:
    """Keep the bands of a text."""
    if band_hashes:
        conn.execute(_SKETCH, [{"band": band, "text_sha256": text_sha256} for band in band_hashes])


def join(conn: Connection, release_id: str, text_sha256: str, linked: Iterable[str]) -> str:
    """Merge the release's family with the linked ones; the id is the smallest text hash of all members.

    Each family's id is the smallest of its own members, so the order of the merges does not matter.
    """
    releases = schema.releases.c
    own: str = conn.execute(select(releases.family_id).where(releases.id == release_id)).scalar_one()
    families = sorted({own, *linked})
    family_id = min(text_sha256, *families)
    for some in chunks(families):
        conn.execute(
            update(schema.releases)
            .where(releases.family_id.in_(some), releases.family_id != family_id)
            .values(family_id=family_id)
        )
    return family_id


def members(conn: Connection, family_id: str) -> tuple[Release, ...]:
    """The releases of a family, first seen first."""
    releases = schema.releases
    found = select(*columns(releases, Release)).where(releases.c.family_id == family_id)
    return every(conn, found.order_by(releases.c.first_seen, releases.c.id), Release)
