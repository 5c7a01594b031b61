"""What was fetched and read: bodies by the hash of the bytes, fetches, documents by the hash of the text."""

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, Select, func, insert, select, text, update

from storage import schema
from storage.errors import StoreDamaged
from storage.rows import columns, every, one, storable

table = schema.documents


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes as they were fetched."""

    sha256: str
    content: bytes
    media_type: str | None


@dataclass(frozen=True, slots=True)
class Fetch:
    """One answer of a server, with the headers that matter (lower case); fetched_at in ms."""

    id: int
    entry_id: int | None
    url: str
    final_url: str
    status: int
    headers: dict[str, str]
    body_sha256: str | None
    fetched_at: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A document to store; `truncated` when its page was longer than its text.

    identity is "url:" and the canonical URL, "entry:" and source and key of an entry that carries its text
    itself, or "text:" and the text's hash.
    """

    identity: str
    url: str | None
    body_sha256: str
    text: str
    title: str | None
    language: str | None
    published: str | None
    reader: str
    entry_id: int | None
    notify: bool
    fetched_at: int
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A stored document; fetched_at in ms."""

    id: int
    identity: str
    url: str | None
    body_sha256: str
    text_sha256: str
    text: str
    title: str | None
    language: str | None
    published: str | None
    reader: str
    entry_id: int | None
    notify: bool
    fetched_at: int
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a draft went; `new` when its identity had another text before, or none: it is to be parsed."""

    id: int
    text_sha256: str
    new: bool


def text_hash(document_text: str) -> str:
    """SHA-256 of a text as it is stored, hexadecimal."""
    return hashlib.sha256(storable(document_text).encode()).hexdigest()


_STORE_BODY = text("""
    INSERT INTO bodies (sha256, content, size, media_type) VALUES (:sha256, :content, :size, :media_type)
    ON CONFLICT (sha256) DO NOTHING
""")


def store_body(conn: Connection, content: bytes, media_type: str | None) -> str:
    """Keep the bytes, once, and return their SHA-256."""
    sha256 = hashlib.sha256(content).hexdigest()
    values = {
        "sha256": sha256,
        "content": zlib.compress(content),
        "size": len(content),
        "media_type": media_type,
    }
    conn.execute(_STORE_BODY, values)
    return sha256


def body(conn: Connection, sha256: str) -> Body | None:
    """The bytes with this hash; raises StoreDamaged when they are not what was stored."""
    kept = schema.bodies.c
    row = conn.execute(select(kept.content, kept.media_type).where(kept.sha256 == sha256)).first()
    if row is None:
        return None
    try:
        return Body(sha256, zlib.decompress(row.content), row.media_type)
    except zlib.error as error:
        raise StoreDamaged(f"the body {sha256[:12]} in the store is damaged: restore a backup") from error


def store_fetch(
    conn: Connection,
    *,
    entry_id: int | None,
    url: str,
    final_url: str,
    status: int,
    headers: Mapping[str, str],
    body_sha256: str | None,
    fetched_at: int,
) -> int:
    """Note one answer of a server; entry_id is None for what was given by hand, body_sha256 for a 304."""
    values = {
        "entry_id": entry_id,
        "url": storable(url),
        "final_url": storable(final_url),
        "status": status,
        "headers": json.dumps({k: storable(v) for k, v in headers.items()}, sort_keys=True),
        "body_sha256": body_sha256,
        "fetched_at": fetched_at,
    }
    return int(
        conn.execute(insert(schema.fetches).values(values).returning(schema.fetches.c.id)).scalar_one()
    )


def newest_fetch(conn: Connection, entry_id: int) -> Fetch | None:
    """The entry's last fetch that brought a body: its validators go with the next request."""
    fetches = schema.fetches.c
    found = select(schema.fetches).where(fetches.entry_id == entry_id, fetches.body_sha256.is_not(None))
    row = conn.execute(found.order_by(fetches.fetched_at.desc(), fetches.id.desc()).limit(1)).first()
    return None if row is None else Fetch(**{**row._mapping, "headers": json.loads(row.headers)})


def first_fetched(conn: Connection, entry_id: int) -> int | None:
    """When the entry was fetched first, in ms."""
    fetches = schema.fetches.c
    return conn.execute(select(func.min(fetches.fetched_at)).where(fetches.entry_id == entry_id)).scalar()


_LAST_ANSWER = text("""
    SELECT status, fetched_at FROM fetches WHERE entry_id IN (
        SELECT documents.entry_id FROM documents JOIN revisions ON revisions.document_id = documents.id
        WHERE revisions.release_id = :release_id)
    ORDER BY fetched_at DESC, id DESC LIMIT 1
""")


def withdrawn_at(conn: Connection, release_id: str) -> int | None:
    """When the release's page was found to be gone (404, 410), in ms; None when it is there."""
    row = conn.execute(_LAST_ANSWER, {"release_id": release_id}).first()
    return row.fetched_at if row is not None and row.status in (404, 410) else None


_STORE = text("""
    INSERT INTO documents (identity, url, body_sha256, text_sha256, text, title, language, published, reader,
        entry_id, notify, fetched_at, truncated)
    VALUES (:identity, :url, :body_sha256, :text_sha256, :text, :title, :language, :published, :reader,
        :entry_id, :notify, :fetched_at, :truncated)
    ON CONFLICT (identity, text_sha256) DO NOTHING
    RETURNING id
""")


def store(conn: Connection, draft: Draft) -> Stored:
    """Keep a document once by identity and text; a text that comes back after another one counts as new.

    Not so when another entry brought that other one: two addresses of one page may differ for good (a version
    for phones, say), and would take back each other's text at every look.
    """
    values = {k: storable(v) if isinstance(v, str) else v for k, v in asdict(draft).items()}
    values["text_sha256"] = text_hash(draft.text)
    document_id = conn.execute(_STORE, values).scalar()
    if document_id is not None:
        return Stored(int(document_id), values["text_sha256"], new=True)
    same = table.c.identity == values["identity"], table.c.text_sha256 == values["text_sha256"]
    document_id = int(conn.execute(select(table.c.id).where(*same)).scalar_one())
    newest = at(conn, values["identity"])
    if newest is not None and newest.id != document_id and _of_others(newest, draft):
        return Stored(document_id, values["text_sha256"], new=False)
    conn.execute(update(table).where(*same).values(fetched_at=draft.fetched_at))
    return Stored(document_id, values["text_sha256"], new=newest is None or newest.id != document_id)


def _of_others(newest: Document, draft: Draft) -> bool:
    entries = (newest.entry_id, draft.entry_id)
    return None not in entries and newest.entry_id != draft.entry_id


def reread(
    conn: Connection,
    document: Document,
    new_text: str,
    title: str | None,
    language: str | None,
    reader: str,
    truncated: bool = False,
) -> Document:
    """The same bytes as a newer reader reads them: another document when its text is another."""
    draft = Draft(
        identity=document.identity,
        url=document.url,
        body_sha256=document.body_sha256,
        text=new_text,
        title=title,
        language=language,
        published=document.published,
        reader=reader,
        entry_id=document.entry_id,
        notify=False,
        fetched_at=document.fetched_at,
        truncated=truncated,
    )
    kept = get(conn, store(conn, draft).id)
    assert kept is not None
    return kept


def get(conn: Connection, document_id: int) -> Document | None:
    """The document with this id."""
    return one(conn, _documents().where(table.c.id == document_id), Document)


def at(conn: Connection, identity: str) -> Document | None:
    """The newest document of this identity."""
    return one(conn, _newest_first().where(table.c.identity == identity).limit(1), Document)


_EARLIER_WAITING = text("""
    SELECT max(CASE WHEN work.state = 'ready' THEN work.not_before ELSE 0 END) FROM documents JOIN work
        ON work.step = 'parse' AND work.subject = CAST(documents.id AS TEXT)
    WHERE documents.identity = :identity AND work.state IN ('ready', 'leased')
        AND (documents.fetched_at < :fetched_at OR documents.fetched_at = :fetched_at AND documents.id < :id)
""")


def earlier_waiting(conn: Connection, document: Document) -> int | None:
    """When (ms) the earlier texts of the same identity are due that are still to be parsed; None without any.

    Revisions are made in the order of their texts. One that is being parsed is due at 0.
    """
    values = {"identity": document.identity, "id": document.id, "fetched_at": document.fetched_at}
    due = conn.execute(_EARLIER_WAITING, values).scalar()
    return None if due is None else int(due)


def after(conn: Connection, document_id: int, limit: int = 100) -> tuple[Document, ...]:
    """The next documents by id, to walk through all of them: start at 0."""
    return every(
        conn, _documents().where(table.c.id > document_id).order_by(table.c.id).limit(limit), Document
    )


def _documents() -> Select[tuple[object, ...]]:
    return select(*columns(table, Document))


def _newest_first() -> Select[tuple[object, ...]]:
    return _documents().order_by(table.c.fetched_at.desc(), table.c.id.desc())
