"""What goes wrong with a store is told in one line that says what to do."""

import multiprocessing
import os
import sqlite3
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, exc, text

from storage import work
from storage.engine import begin, connect, open_engine, read, store_url
from storage.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreOlder,
    StoreReadOnly,
    StoreUnreachable,
)
from storage.migrate import check, migrate
from tests.storage.one_line import one_line

FORK = multiprocessing.get_context("fork")


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///plenary.db", "sqlite"),
        ("postgresql://user@host/name", "postgresql+psycopg"),
        ("postgres://user@host/name", "postgresql+psycopg"),
        ("postgresql+psycopg://user@host/name", "postgresql+psycopg"),
    ],
)
def test_known_addresses(url: str, driver: str) -> None:
    assert store_url(url).drivername == driver


@pytest.mark.parametrize(
    "url",
    [
        "",
        "plenary.db",
        "mysql://host/name",
        "sqlite://",
        "sqlite:///:memory:",
        "http://x/",
        "postgresql+x://",
    ],
)
def test_unknown_addresses(url: str) -> None:
    with one_line(StoreError, "[store] url"):
        store_url(url)


def test_a_missing_directory_or_file_is_named(tmp_path: Path) -> None:
    with one_line(StoreUnreachable, str(tmp_path / "no"), "create it"):
        migrate(f"sqlite:///{tmp_path / 'no' / 'plenary.db'}")
    with one_line(StoreUnreachable, "plenary migrate"):
        connect(f"sqlite:///{tmp_path / 'plenary.db'}")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("written", "name"), [("a b#é.db", "a b#é.db"), ("a%25%3F.db", "a%?.db")])
def test_a_path_may_hold_any_sign_percent_and_question_mark_escaped(
    tmp_path: Path, written: str, name: str
) -> None:
    url = f"sqlite:///{tmp_path}/{written}"
    migrate(url)
    engine = connect(url)
    check(engine)
    engine.dispose()
    assert (tmp_path / name).exists()


@pytest.mark.parametrize("content", [b"not a database, " * 400, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plenary.db"
    path.write_bytes(content)
    for act in (lambda: check(connect(f"sqlite:///{path}")), lambda: migrate(f"sqlite:///{path}")):
        with one_line(StoreDamaged, str(path)):
            act()
    assert path.read_bytes() == content


def test_a_directory_is_no_store(tmp_path: Path) -> None:
    with one_line(StoreUnreachable, "cannot be opened"):
        migrate(f"sqlite:///{tmp_path}")


def test_a_store_locked_by_another_program(sqlite_url: str) -> None:
    engine = open_engine(store_url(sqlite_url), busy_s=0.1)
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with one_line(StoreLocked, "another program"), begin(engine):
            pass
        with read(engine) as conn:  # WAL: readers are not in the way
            assert work.parked(conn) == ()
    with begin(engine) as conn:
        work.enqueue(conn, "poll", "x", not_before=0, now=0)
    engine.dispose()


def test_a_full_disk(sqlite_url: str) -> None:
    engine = connect(sqlite_url)
    with one_line(StoreFull, "disk is full"), begin(engine) as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1")
        conn.execute(text("INSERT INTO settings VALUES ('big', :big)"), {"big": "x" * 1_000_000})
    with read(engine) as conn:
        assert conn.execute(text("SELECT count(*) FROM settings")).scalar() == 0
    engine.dispose()


def test_a_store_that_may_not_be_written() -> None:
    """Nobody but the superuser may write it: in a child that is not the superuser."""
    with tempfile.TemporaryDirectory(prefix="plenary-") as place:
        path = Path(place) / "plenary.db"
        migrate(f"sqlite:///{path}")
        path.chmod(0o444)
        Path(place).chmod(0o555)
        process = FORK.Process(target=_write_as_nobody, args=(f"sqlite:///{path}",))
        process.start()
        process.join(30)
        Path(place).chmod(0o755)
        assert process.exitcode == 0


def _write_as_nobody(url: str) -> None:
    if os.geteuid() == 0:
        os.setuid(65534)
    with one_line(StoreReadOnly, "check the permissions"):
        migrate(url)
    with one_line(StoreReadOnly, "check the permissions"), begin(connect(url)) as conn:
        work.enqueue(conn, "poll", "x", not_before=0, now=0)


def test_a_table_that_is_missing(store: Engine) -> None:
    with begin(store) as conn:
        conn.execute(text("DROP TABLE hosts"))
    with one_line(StoreOlder, "plenary migrate"), begin(store) as conn:
        conn.execute(text("SELECT * FROM hosts"))


def test_a_broken_constraint_is_a_mistake_and_passes_as_it_is(store: Engine) -> None:
    for wrong in (
        "INSERT INTO settings VALUES ('a', '1'), ('a', '2')",
        "INSERT INTO entries (source_id, key, fingerprint, state, first_seen, changed_at)"
        " VALUES ('nobody', 'k', 'f', 'candidate', 0, 0)",
    ):
        with pytest.raises(exc.IntegrityError), begin(store) as conn:
            conn.execute(text(wrong))


def test_an_exception_rolls_everything_back(store: Engine) -> None:
    with pytest.raises(ZeroDivisionError), begin(store) as conn:
        work.enqueue(conn, "poll", "x", not_before=0, now=0)
        raise ZeroDivisionError
    with read(store) as conn:
        assert work.counts(conn, 0) == ()


def test_writers_wait_for_each_other_and_lose_nothing(store: Engine) -> None:
    """Read, then write what was read: the case in which deferred transactions of SQLite fail."""
    with begin(store) as conn:
        conn.execute(text("INSERT INTO settings VALUES ('n', '0')"))
    lock = " FOR UPDATE" if store.dialect.name == "postgresql" else ""

    def count_up() -> None:
        for _ in range(20):
            with begin(store) as conn:
                n = int(conn.execute(text(f"SELECT value FROM settings WHERE key = 'n'{lock}")).scalar_one())
                conn.execute(text("UPDATE settings SET value = :n WHERE key = 'n'"), {"n": str(n + 1)})

    threads = [threading.Thread(target=count_up) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    with read(store) as conn:
        assert conn.execute(text("SELECT value FROM settings WHERE key = 'n'")).scalar() == "160"


def test_an_engine_stays_in_its_process(store: Engine) -> None:
    with read(store):
        pass
    process = FORK.Process(target=_use_elsewhere, args=(store,))
    process.start()
    process.join(30)
    assert process.exitcode == 0
    with read(store) as conn:
        assert work.counts(conn, 0) == ()


def _use_elsewhere(engine: Engine) -> None:
    with one_line(StoreError, "after the fork"), read(engine):
        pass


@pytest.mark.parametrize(
    "make", [lambda url: connect(url), lambda url: open_engine(store_url(url), busy_s=0.2)]
)
def test_too_many_threads_for_the_pool(sqlite_url: str, make: Callable[[str], Engine]) -> None:
    engine = make(sqlite_url)
    engine.pool._timeout = 0.05  # type: ignore[attr-defined]
    engine.pool._max_overflow = 0  # type: ignore[attr-defined]
    taken = [engine.connect() for _ in range(8)]
    with one_line(StoreLocked, "connections in use"), read(engine):
        pass
    for conn in taken:
        conn.close()
    engine.dispose()


def test_a_look_sees_the_store_as_it_stood_at_its_first_question(store: Engine) -> None:
    with begin(store) as conn:
        work.enqueue(conn, "poll", "before", not_before=0, now=0)
    with read(store) as look:
        assert [count.n for count in work.counts(look, 0)] == [1]
        with begin(store) as conn:
            work.enqueue(conn, "poll", "meanwhile", not_before=0, now=0)
        assert [count.n for count in work.counts(look, 0)] == [1]
    with read(store) as look:
        assert [count.n for count in work.counts(look, 0)] == [2]
