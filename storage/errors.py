"""What can be wrong with a store, from what SQLite and PostgreSQL say of it.

StoreError
+-- StoreNewer        written by a newer Plenary
+-- StoreOlder        not yet migrated
+-- StoreLocked       busy: another program holds it, or two transactions met; try again
+-- StoreReadOnly     may not be written
+-- StoreFull         no room on the disk
+-- StoreDamaged      not a database, or a broken one
+-- StoreUnreachable  not there, refused, or lost on the way; whether a commit happened is unknown
"""

# ruff: noqa: N818 - the names say what is wrong, as those in worker.errors
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeGuard

from sqlalchemy import exc
from sqlalchemy.engine import URL

if TYPE_CHECKING:
    import psycopg

Verdict = tuple[type["StoreError"], str]


class StoreError(Exception):
    """The store cannot be used as asked; the message says what to do."""


class StoreNewer(StoreError):
    """The store was written by a newer version of Plenary."""


class StoreOlder(StoreError):
    """The store has not been migrated to this version of Plenary."""


class StoreLocked(StoreError):
    """Somebody else holds the store; the same transaction may work later."""


class StoreReadOnly(StoreError):
    """The store may be read but not written."""


class StoreFull(StoreError):
    """There is no room left where the store lies."""


class StoreDamaged(StoreError):
    """The file is not a database, or it is broken."""


class StoreUnreachable(StoreError):
    """The store is not there, or the connection was refused or lost."""


# By primary result code (https://www.sqlite.org/rescode.html).
_SQLITE: dict[int, Verdict] = {
    sqlite3.SQLITE_BUSY: (StoreLocked, "is locked by another program: close it, or try again"),
    sqlite3.SQLITE_LOCKED: (StoreLocked, "is locked by another connection: try again"),
    sqlite3.SQLITE_READONLY: (
        StoreReadOnly,
        "cannot be written: check the permissions of the file and of its directory",
    ),
    sqlite3.SQLITE_PERM: (StoreReadOnly, "may not be opened: check the permissions of the file"),
    sqlite3.SQLITE_FULL: (StoreFull, "cannot grow: the disk is full"),
    sqlite3.SQLITE_CANTOPEN: (
        StoreUnreachable,
        "cannot be opened: check that file and directory exist and may be written",
    ),
    sqlite3.SQLITE_IOERR: (StoreUnreachable, "cannot be read or written: the disk reports an error"),
    sqlite3.SQLITE_NOTADB: (StoreDamaged, "is not a SQLite database: name another file in [store] url"),
    sqlite3.SQLITE_CORRUPT: (
        StoreDamaged,
        "is damaged: restore a backup, or save what is left with `sqlite3 FILE .recover`",
    ),
}

# By SQLSTATE, the longest prefix wins (https://www.postgresql.org/docs/current/errcodes-appendix.html).
_POSTGRESQL: dict[str, Verdict] = {
    "08": (StoreUnreachable, "lost its connection: check that the server runs"),
    "25P03": (StoreUnreachable, "ended a transaction that stood idle: try again"),
    "25006": (StoreReadOnly, "is read-only: connect to the primary server"),
    "28": (StoreUnreachable, "refuses this user or password: check [store] url"),
    "3D000": (StoreUnreachable, "does not exist: create the database first"),
    "40": (StoreLocked, "undid this transaction because another one was in its way: try again"),
    "42501": (StoreReadOnly, "does not let this user do that: grant the rights on its tables"),
    "42P01": (StoreOlder, "lacks a table: run `plenary migrate`"),
    "42703": (StoreOlder, "lacks a column: run `plenary migrate`"),
    "53100": (StoreFull, "cannot grow: the server's disk is full"),
    "53300": (StoreUnreachable, "has no free connection: raise max_connections or run fewer workers"),
    "55P03": (StoreLocked, "is locked by another transaction: try again"),
    "57014": (StoreLocked, "cancelled this statement: try again"),
    "57P": (StoreUnreachable, "is shutting down or starting: try again"),
    "XX001": (StoreDamaged, "reports damage: see the server's log, restore a backup"),
    "58": (StoreUnreachable, "cannot read or write its disk: see the server's log"),
}

_LOST: Verdict = (StoreUnreachable, "cannot be reached: check [store] url and that the server runs")
_CROWDED: Verdict = (StoreLocked, "has all its connections in use: run fewer threads")


def place(url: URL) -> str:
    """The store's name in messages: a path or an address, never a password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "sqlite in memory"
    return url.set(drivername="postgresql", query={}).render_as_string(hide_password=True)


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Let driver errors leave the block as StoreErrors of one line; broken constraints pass as they are.

    Raises:
        StoreError: with the driver's error as its cause.
    """
    try:
        yield
    except Exception as error:
        verdict = _verdict(error)
        if verdict is None:
            raise
        kind, what = verdict
        raise kind(f"the store {place(url)} {what}{_detail(error)}") from error


def _verdict(error: BaseException) -> Verdict | None:
    if isinstance(error, exc.TimeoutError):
        return _CROWDED
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _sqlite(cause)
    return _postgresql(cause) if _of_psycopg(cause) else None


def _of_psycopg(cause: BaseException | None) -> "TypeGuard[psycopg.Error]":
    # Loaded by the engine that talks to PostgreSQL; the others do without its 7 MB.
    loaded = sys.modules.get("psycopg")
    return loaded is not None and isinstance(cause, loaded.Error)


def _sqlite(error: sqlite3.Error) -> Verdict | None:
    code = getattr(error, "sqlite_errorcode", None)  # absent when the module itself complains
    if code == sqlite3.SQLITE_ERROR and "no such" in str(error):
        return StoreOlder, "lacks a table or a column: run `plenary migrate`"
    return _SQLITE.get(code & 0xFF) if code is not None else None


def _postgresql(error: "psycopg.Error") -> Verdict | None:
    import psycopg

    state = error.sqlstate
    if state is None:  # no answer from a server at all
        return _LOST if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError) else None
    for length in (5, 3, 2):
        if state[:length] in _POSTGRESQL:
            return _POSTGRESQL[state[:length]]
    return None


def _detail(error: BaseException) -> str:
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    lines = str(cause).strip().splitlines()
    return f" ({lines[0].strip()})" if lines else ""
