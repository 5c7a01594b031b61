"""What goes wrong with a PostgreSQL server is told in one line, and nothing is lost by it."""

import signal
import threading

import pytest
from sqlalchemy import text

from storage import work
from storage.engine import begin, connect, read
from storage.errors import StoreError, StoreLocked, StoreReadOnly, StoreUnreachable
from storage.migrate import migrate
from tests.servers.postgres import Postgres, database_of, running
from tests.storage.one_line import one_line
from tests.storage.rows_of_work import T0, enqueue


def test_a_look_writes_nothing(pg_url: str) -> None:
    engine = connect(pg_url)
    with one_line(StoreReadOnly, "read-only"), read(engine) as conn:
        work.enqueue(conn, "poll", "x", not_before=0, now=0)
    with begin(engine) as conn:
        work.enqueue(conn, "poll", "x", not_before=0, now=0)
    engine.dispose()


def test_a_database_or_server_that_is_not_there(pg_url: str) -> None:
    missing = pg_url.replace(database_of(pg_url), "nowhere")
    nobody = "postgresql://plenary:very-secret@127.0.0.1:1/plenary"
    for url, words in (
        (missing, ("does not exist", "nowhere")),
        (nobody, ("cannot be reached", "127.0.0.1")),
    ):
        engine = connect(url)
        with one_line(StoreUnreachable, *words) as caught, read(engine):
            pass
        engine.dispose()
    with pytest.raises(StoreUnreachable) as caught, read(connect(nobody)):
        pass
    assert "very-secret" not in str(caught.value)


def test_a_connection_that_the_server_ends(postgres: Postgres, pg_url: str) -> None:
    engine = connect(pg_url)
    row_id = enqueue(engine, "kept")
    with one_line(StoreUnreachable, "shutting down"), begin(engine) as conn:
        work.enqueue(conn, "parse", "lost", not_before=T0, now=T0)
        pid = conn.execute(text("SELECT pg_backend_pid()")).scalar_one()
        postgres.execute(f"SELECT pg_terminate_backend({pid})")
        work.enqueue(conn, "parse", "lost too", not_before=T0, now=T0)
    with begin(engine) as conn:
        assert [count.n for count in work.counts(conn, T0)] == [1]
        assert work.show(conn, row_id)
    engine.dispose()


def test_a_server_that_dies_and_comes_back() -> None:
    with running() as server:
        url = server.create()
        migrate(url)
        engine = connect(url)
        enqueue(engine, "before")
        for how in (signal.SIGQUIT, signal.SIGINT):
            server.stop(how)
            with one_line(StoreUnreachable), begin(engine):
                pass
            server.start()
            with read(engine) as conn:
                assert work.find(conn, "parse", "before")
        engine.dispose()


def test_transactions_that_meet_are_told_to_try_again(pg_url: str) -> None:
    """A deadlock: two transactions take two rows in opposite order."""
    engine = connect(pg_url)
    rows = [enqueue(engine, "1"), enqueue(engine, "2")]
    held = threading.Barrier(2)
    faults: list[StoreError] = []

    def take(first: int, second: int) -> None:
        try:
            with begin(engine) as conn:
                work.claim(conn, first, now=T0, lease_ms=1)
                held.wait(10)
                work.claim(conn, second, now=T0, lease_ms=1)
        except StoreError as fault:
            faults.append(fault)

    threads = [threading.Thread(target=take, args=order) for order in (rows, rows[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [type(fault) for fault in faults] == [StoreLocked]
    assert "try again" in str(faults[0])
    engine.dispose()
