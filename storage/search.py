"""Words into the documents that hold them: FTS5 in SQLite, tsvector in PostgreSQL."""

import re
from dataclasses import dataclass

from sqlalchemy import Connection, text

from storage.rows import every, storable

WORDS = 20  # more are not looked for


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that holds all the words; the release is the one last read from it, if any."""

    document_id: int
    release_id: str | None
    title: str | None
    url: str | None
    excerpt: str


_SQLITE = text("""
    SELECT documents.id AS document_id, documents.title, documents.url,
        snippet(documents_text, 1, '', '', ' ... ', 24) AS excerpt,
        (SELECT release_id FROM revisions WHERE document_id = documents.id ORDER BY id DESC LIMIT 1)
            AS release_id
    FROM documents_text JOIN documents ON documents.id = documents_text.rowid
    WHERE documents_text MATCH :query
    ORDER BY rank, documents.id DESC LIMIT :limit
""")

# The indexed expression, word for word, or the index is not used.
_POSTGRESQL = text("""
    SELECT documents.id AS document_id, documents.title, documents.url,
        ts_headline('simple', left(documents.text, 200000), query,
            'StartSel="", StopSel="", MaxFragments=1, MaxWords=24, MinWords=8') AS excerpt,
        (SELECT release_id FROM revisions WHERE document_id = documents.id ORDER BY id DESC LIMIT 1)
            AS release_id
    FROM documents, plainto_tsquery('simple', :query) AS query
    WHERE to_tsvector('simple', left(coalesce(title, '') || ' ' || text, 200000)) @@ query
    ORDER BY ts_rank(to_tsvector('simple', left(coalesce(title, '') || ' ' || text, 200000)), query) DESC,
        documents.id DESC
    LIMIT :limit
""")


def search(conn: Connection, words: str, limit: int = 20) -> tuple[Hit, ...]:
    """The documents that hold every one of the words, the best first; operators and quotes mean nothing."""
    found = re.findall(r"\w+", storable(words))[:WORDS]
    if not found:
        return ()
    if conn.dialect.name == "postgresql":
        return every(conn, _POSTGRESQL, Hit, {"query": " ".join(found), "limit": limit})
    return every(conn, _SQLITE, Hit, {"query": " ".join(f'"{word}"' for word in found), "limit": limit})
