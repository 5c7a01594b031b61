"""Stores of every age become stores of today, whatever happens on the way."""

import multiprocessing
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage import documents, schema, search
from storage.engine import begin, connect, open_engine, read, store_url
from storage.errors import StoreDamaged, StoreNewer, StoreOlder
from storage.migrate import check, migrate, upgrade, version
from storage.migrations import HEAD

FORK = multiprocessing.get_context("fork")


def make_old(url: str, age: str = "0001") -> None:
    """A store as an older version left it, with a document in it."""
    engine = open_engine(store_url(url), create=True)
    with begin(engine) as conn:
        upgrade(conn, age)
        sha256 = documents.store_body(conn, b"raw", None)
        insert_as_then(conn, "url:x", "An opening in Marrakesh", sha256)
    engine.dispose()


def insert_as_then(conn: Connection, identity: str, words: str, body: str) -> None:
    """What a worker of before 0003 writes."""
    values = {"identity": identity, "text": words, "hash": documents.text_hash(words), "body": body}
    conn.execute(
        text("""INSERT INTO documents
            (identity, url, body_sha256, text_sha256, text, reader, notify, fetched_at)
            VALUES (:identity, 'x', :body, :hash, :text, 'text/1', TRUE, 1)"""),
        values,
    )


def seen(url: str) -> str | None:
    engine = open_engine(store_url(url), create=True)
    with read(engine) as conn:
        found = version(conn)
    engine.dispose()
    return found


def test_a_new_store_has_the_tables_of_the_schema(empty_url: str) -> None:
    migrate(empty_url)
    migrate(empty_url)
    engine = connect(empty_url)
    check(engine)
    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"include_object": ours})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def ours(_: object, name: str | None, *__: object) -> bool:
    """All but the full text index, which is outside of the schema."""
    return name is None or not name.startswith("documents_text")


def test_head_is_the_last_version_in_the_package() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_every_foreign_key_and_check_holds_on_sqlite(sqlite_url: str) -> None:
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA journal_mode").fetchall() == [("wal",)]


def test_an_old_store_is_copied_then_upgraded_with_its_rows(empty_url: str) -> None:
    make_old(empty_url)
    engine = connect(empty_url)
    with pytest.raises(StoreOlder, match="plenary migrate"):
        check(engine)
    migrate(empty_url)
    check(engine)
    with read(engine) as conn:
        assert [hit.document_id for hit in search.search(conn, "marrakesh")] == [1]
    engine.dispose()
    if empty_url.startswith("sqlite"):
        path = Path(empty_url.removeprefix("sqlite:///"))
        copied = path.with_name(f"{path.name}.before-{HEAD}")
        assert seen(f"sqlite:///{copied}") == "0001"
        assert not list(path.parent.glob("*.part"))


@pytest.mark.parametrize("age", ["0001", "0002"])
def test_documents_of_before_are_whole_and_old_writers_are_understood(empty_url: str, age: str) -> None:
    make_old(empty_url, age)
    migrate(empty_url)
    engine = connect(empty_url)
    with begin(engine) as conn:
        body = documents.at(conn, "url:x")
        assert body is not None
        insert_as_then(conn, "url:y", "A closing in Marrakesh", body.body_sha256)
    with read(engine) as conn:
        stored = [documents.at(conn, identity) for identity in ("url:x", "url:y")]
        assert [one.truncated for one in stored if one is not None] == [False, False]
    engine.dispose()


def test_no_copy_without_need_or_wish(tmp_path: Path) -> None:
    fresh, old = tmp_path / "fresh.db", tmp_path / "old.db"
    migrate(f"sqlite:///{fresh}")
    migrate(f"sqlite:///{fresh}")
    make_old(f"sqlite:///{old}")
    migrate(f"sqlite:///{old}", backup=False)
    assert not list(tmp_path.glob("*before*"))


def test_a_newer_store_is_left_alone(store_url: str) -> None:
    engine = connect(store_url)
    with begin(engine) as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '9000'"))
    for act in (lambda: migrate(store_url), lambda: check(engine)):
        with pytest.raises(StoreNewer, match="newer Plenary"):
            act()
    engine.dispose()


def test_another_programs_database_is_left_alone(empty_url: str) -> None:
    engine = open_engine(store_url(empty_url), create=True)
    with begin(engine) as conn:
        conn.execute(text("CREATE TABLE recipes (name TEXT)"))
    for act in (lambda: migrate(empty_url), lambda: check(engine)):
        with pytest.raises(StoreDamaged, match="another program"):
            act()
    engine.dispose()


def test_a_store_that_was_never_migrated_is_older(empty_pg_url: str) -> None:
    engine = connect(empty_pg_url)
    with pytest.raises(StoreOlder, match="plenary migrate"):
        check(engine)
    engine.dispose()


@pytest.mark.parametrize("old", [False, True])
def test_four_processes_migrate_at_once(empty_url: str, old: bool) -> None:
    if old:
        make_old(empty_url)
    crew = [FORK.Process(target=migrate, args=(empty_url,)) for _ in range(4)]
    for process in crew:
        process.start()
    for process in crew:
        process.join(60)
    assert [process.exitcode for process in crew] == [0] * 4
    assert seen(empty_url) == HEAD


@pytest.mark.parametrize("old", [False, True])
def test_a_migration_killed_anywhere_can_be_run_again(empty_url: str, old: bool) -> None:
    """Eight kills, spread over twice the time that this machine needs for a migration."""
    if old:
        make_old(empty_url)
    began = time.monotonic()
    with pytest.raises(UndoneError):
        migrate_and_undo(empty_url)
    took = time.monotonic() - began
    for number in range(8):
        process = FORK.Process(target=migrate, args=(empty_url,))
        process.start()
        time.sleep(took * number / 4)
        process.kill()
        process.join(20)
        assert seen(empty_url) in ("0001" if old else None, HEAD)
    migrate(empty_url)
    engine = connect(empty_url)
    check(engine)
    with read(engine) as conn:
        assert (
            conn.dialect.name != "sqlite" or conn.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        )
    engine.dispose()


class UndoneError(Exception):
    """Everything is rolled back."""


def migrate_and_undo(url: str) -> None:
    engine = open_engine(store_url(url), create=True)
    try:
        with begin(engine) as conn:
            upgrade(conn)
            raise UndoneError
    finally:
        engine.dispose()
