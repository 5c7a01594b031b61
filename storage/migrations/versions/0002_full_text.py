"""The full text index over documents."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# The index follows the documents by itself. PostgreSQL's takes at most 1 MB a row, hence the cut.
SQLITE = (
    """CREATE VIRTUAL TABLE documents_text USING fts5(
        title, text, content='documents', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER documents_text_insert AFTER INSERT ON documents BEGIN
        INSERT INTO documents_text (rowid, title, text) VALUES (new.id, new.title, new.text);
    END""",
    """CREATE TRIGGER documents_text_delete AFTER DELETE ON documents BEGIN
        INSERT INTO documents_text (documents_text, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
    END""",
    """CREATE TRIGGER documents_text_update AFTER UPDATE OF title, text ON documents BEGIN
        INSERT INTO documents_text (documents_text, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO documents_text (rowid, title, text) VALUES (new.id, new.title, new.text);
    END""",
    "INSERT INTO documents_text (documents_text) VALUES ('rebuild')",
)
POSTGRESQL = (
    """CREATE INDEX documents_text ON documents USING gin (
        to_tsvector('simple', left(coalesce(title, '') || ' ' || text, 200000)))""",
)


def upgrade() -> None:
    """Make the index."""
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)
