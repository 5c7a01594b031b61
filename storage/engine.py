"""A store's URL into connections: one write transaction, or a look that holds no write lock.

Make an engine after a fork, in the process that uses it: a connection must not be shared by two processes.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote
from weakref import WeakKeyDictionary

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url

from storage.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNewer,
    StoreOlder,
    StoreReadOnly,
    StoreUnreachable,
    place,
    translated,
)

__all__ = [
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreLocked",
    "StoreNewer",
    "StoreOlder",
    "StoreReadOnly",
    "StoreUnreachable",
    "begin",
    "connect",
    "read",
    "store_url",
]

BUSY_S = 5.0
TURN_S = 30.0
_LOCKS: WeakKeyDictionary[Engine, threading.Lock] = WeakKeyDictionary()
POOL = {"pool_size": 8, "max_overflow": 24, "pool_timeout": 30}

# A server that stops answering is given up after half a minute, a lock after as long.
POSTGRESQL = {
    "connect_timeout": 5,
    "application_name": "plenary",
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
    "options": "-c lock_timeout=30s -c idle_in_transaction_session_timeout=120s",
}


def store_url(url: str) -> URL:
    """Read a store's URL: sqlite:///PATH, or postgresql:// with psycopg 3 as its driver.

    Raises:
        StoreError: for anything else.
    """
    try:
        parsed = make_url(url)
    except (exc.ArgumentError, ValueError) as error:
        raise StoreError(
            "[store] url is no database address: write sqlite:///plenary.db or postgresql://user@host/name"
        ) from error
    if parsed.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:"):
        return parsed.set(drivername="sqlite")
    raise StoreError(
        f"[store] url: {parsed.drivername}:// is no store Plenary knows:"
        " write sqlite:///plenary.db or postgresql://user@host/name"
    )


def connect(url: str) -> Engine:
    """Open a store that exists (migrate makes one); connections are made when they are needed.

    Raises:
        StoreUnreachable: when the SQLite file or its directory is missing.
        StoreError: when the URL names no store.
    """
    return open_engine(store_url(url))


def open_engine(
    url: URL, *, create: bool = False, foreign_keys: bool = True, busy_s: float = BUSY_S
) -> Engine:
    """Make the engine; migrate alone creates the file, keeps foreign keys off and waits longer."""
    if url.get_backend_name() == "sqlite":
        engine = _sqlite(url, create=create, foreign_keys=foreign_keys, busy_s=busy_s)
    else:
        arguments: Mapping[str, Any] = {k: v for k, v in POSTGRESQL.items() if k not in url.query}
        engine = create_engine(url, connect_args=dict(arguments), pool_pre_ping=True, **POOL)
    _stay_in_process(engine)
    return engine


@contextmanager
def begin(engine: Engine) -> Iterator[Connection]:
    """One write transaction: committed at the end of the block, rolled back by an exception.

    Raises:
        StoreError: see storage.errors. After StoreUnreachable the commit may have happened or not.
    """
    with translated(engine.url), _turn(engine), engine.begin() as conn:
        yield conn


@contextmanager
def _turn(engine: Engine) -> Iterator[None]:
    """Let the threads of a process queue for SQLite's one write lock instead of asking again and again.

    Ten threads that ask: p99 1.4 s, now and then one is refused after BUSY_S; in a queue: 0.1 s, none.
    """
    lock = _LOCKS.get(engine)
    if lock is None:
        yield
        return
    if not lock.acquire(timeout=TURN_S):
        raise StoreLocked(
            f"the store {place(engine.url)} is held by another thread of this process: try again"
        )
    try:
        yield
    finally:
        lock.release()


@contextmanager
def read(engine: Engine) -> Iterator[Connection]:
    """One look at the store as it stands at the first question, without its write lock; for reading only.

    Raises:
        StoreError: see storage.errors.
    """
    with translated(engine.url), engine.connect() as plain:
        conn = plain.execution_options(look=True)
        if conn.dialect.name == "postgresql":
            # READ COMMITTED would show every statement another store: families merge in between.
            conn = conn.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with conn.begin():
            yield conn


def _sqlite(url: URL, *, create: bool, foreign_keys: bool, busy_s: float) -> Engine:
    path = Path(url.database or "")
    if not path.absolute().parent.is_dir():
        raise StoreUnreachable(
            f"the directory {path.absolute().parent} of the store does not exist: create it"
        )
    if not create and not path.exists():
        raise StoreUnreachable(f"there is no store at {path}: run `plenary migrate`")
    address = f"file:{quote(str(path.absolute()))}?mode={'rwc' if create else 'rw'}"

    def open_file() -> sqlite3.Connection:
        # isolation_level None: the driver begins nothing by itself, _begin does.
        conn = sqlite3.connect(
            address, uri=True, timeout=busy_s, isolation_level=None, check_same_thread=False
        )
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        ):
            conn.execute(f"PRAGMA {pragma}")
        return conn

    engine = create_engine(url, creator=open_file, **POOL)
    event.listen(engine, "begin", _begin)
    _LOCKS[engine] = threading.Lock()
    return engine


def _begin(conn: Connection) -> None:
    # A deferred transaction that comes to write fails when another wrote meanwhile: take the lock first.
    look = conn.get_execution_options().get("look", False)
    conn.exec_driver_sql("BEGIN" if look else "BEGIN IMMEDIATE")


def _stay_in_process(engine: Engine) -> None:
    home = os.getpid()

    @event.listens_for(engine, "checkout")
    def _checkout(*_: object) -> None:
        if os.getpid() != home:
            raise StoreError(f"this engine was made in process {home}: make one after the fork")
