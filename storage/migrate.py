"""A store of any age into one of this version: Alembic's steps in one transaction, after a copy."""

import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from storage.engine import open_engine, read, store_url
from storage.errors import StoreDamaged, StoreLocked, StoreNewer, StoreOlder, translated
from storage.migrations import HEAD

# A long migration of another process is waited for.
PATIENCE_S = 60.0
_LOCK = 0x504C454E  # "PLEN", PostgreSQL's advisory lock for migrations


def migrate(url: str, backup: bool = True) -> None:
    """Bring the store to this version; makes the SQLite file. Nothing happens when it is there already.

    Safe to run twice at once (the second waits) and to kill (one transaction; the copy is whole or absent).
    The copy of a SQLite file lies beside it as NAME.before-VERSION.

    Raises:
        StoreNewer: when a newer Plenary wrote the store.
        StoreError: see storage.errors.
    """
    address = store_url(url)
    engine = open_engine(address, create=True, foreign_keys=False, busy_s=PATIENCE_S)
    try:
        with translated(address), _patient(engine) as conn, conn.begin():
            _alone(conn)
            found = version(conn)
            _refuse_newer(found)
            if found != HEAD:
                if backup and found is not None and conn.dialect.name == "sqlite":
                    copy(Path(address.database or ""))
                upgrade(conn)
    finally:
        engine.dispose()


def check(engine: Engine) -> None:
    """Make sure that the store has this version's tables.

    Raises:
        StoreOlder: when `plenary migrate` has to run first.
        StoreNewer: when a newer Plenary wrote it.
    """
    with read(engine) as conn:
        found = version(conn)
        _refuse_newer(found)
    if found != HEAD:
        raise StoreOlder(f"the store is of version {found or 'none'}, not {HEAD}: run `plenary migrate`")


def version(conn: Connection) -> str | None:
    """The store's version, "0001" and up; None for an empty one."""
    tables = inspect(conn).get_table_names()
    if "alembic_version" in tables:
        return conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if tables:
        raise StoreDamaged("the database holds tables of another program: name another one in [store] url")
    return None


def upgrade(conn: Connection, target: str = HEAD) -> None:
    """Run the versions up to the target in the transaction at hand."""
    from alembic import command  # 13 MB and a third of a second, for what happens once a version
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.attributes["connection"] = conn
    command.upgrade(config, target)
    if conn.dialect.name == "sqlite" and conn.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreDamaged("the migration would leave rows that point nowhere: nothing was changed")


def copy(path: Path) -> Path:
    """Copy a SQLite file, as last committed, to NAME.before-VERSION."""
    target = path.with_name(f"{path.name}.before-{HEAD}")
    draft = path.with_name(f"{path.name}.before-{HEAD}.part")
    draft.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(draft)) as sink:
        source.backup(sink)
    with draft.open("rb") as written:
        os.fsync(written.fileno())
    return draft.replace(target)


def _patient(engine: Engine) -> Connection:
    """Connect; processes that make one SQLite file at once meet in the change to WAL, which does not wait."""
    for pause in (0.05, 0.1, 0.2, 0.4, 0.8):
        try:
            with translated(engine.url):
                return engine.connect()
        except StoreLocked:
            time.sleep(pause)
    return engine.connect()


def _alone(conn: Connection) -> None:
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT set_config('lock_timeout', '60s', true)"))
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


def _refuse_newer(found: str | None) -> None:
    if found is not None and found > HEAD:
        raise StoreNewer(
            f"the store was written by a newer Plenary (its version is {found}, this one knows {HEAD}):"
            " install that one, or name another store"
        )
