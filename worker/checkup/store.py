"""The store and the disk under it."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Connection, Engine

from storage import clock
from storage.engine import begin, connect, read
from storage.errors import StoreError, StoreNewer, StoreOlder, StoreUnreachable
from storage.migrate import check
from storage.migrations import HEAD
from worker.checkup.finding import Finding, State, failed
from worker.config import Config

LITTLE, TOO_LITTLE = 1 << 30, 100 << 20
APART_MS, FAR_APART_MS = 2_000, 60_000
SQLITE = "sqlite:///"


class _UndoneError(Exception):
    """Ends a transaction that was only tried."""


def check_store(config: Config) -> Iterator[Finding]:
    """Is it there, of this version, writable, and on the same time as this host?"""
    url = config.store.url
    if url.startswith(SQLITE) and not Path(url.removeprefix(SQLITE)).exists():
        path = url.removeprefix(SQLITE)
        yield Finding("store", "ok", f"{path} is not there yet; `plenary run` makes it")
        return
    try:
        engine = connect(url)
        try:
            yield from _opened(engine)
        finally:
            engine.dispose()
    except StoreError as error:
        yield failed("store", error, _mend(error))


def _opened(engine: Engine) -> Iterator[Finding]:
    check(engine)
    started = time.perf_counter()
    _try_writing(engine)
    took = (time.perf_counter() - started) * 1000
    place = engine.url.set(query={}).render_as_string(hide_password=True)
    yield Finding("store", "ok", f"{place}: version {HEAD}, a write took {took:.0f} ms")
    yield from _time(engine)


def _try_writing(engine: Engine) -> None:
    """Write a row and take it back."""
    with suppress(_UndoneError), begin(engine) as conn:
        _write(conn)


def _write(conn: Connection) -> NoReturn:
    clock.advance(conn, 0)
    raise _UndoneError


def _time(engine: Engine) -> Iterator[Finding]:
    with read(engine) as conn:
        ahead = clock.offset(conn)
        apart = clock.now(conn) - ahead - time.time_ns() // 1_000_000
    if ahead:
        text = f"the store's time was moved {ahead / 3_600_000:.1f} h ahead"
        yield Finding("clock", "warn", text, "meant for demo and tests: use another store for real news")
    if abs(apart) > APART_MS:
        state: State = "FAIL" if abs(apart) > FAR_APART_MS else "warn"
        text = f"the store's host is {apart / 1000:+.1f} s from this one"
        yield Finding("clock", state, text, "synchronise both clocks (NTP)")
    else:
        yield Finding("clock", "ok", "this host and the store agree")


def _mend(error: StoreError) -> str:
    if isinstance(error, StoreOlder):
        return "run `plenary migrate` (`plenary run` does it by itself for SQLite)"
    if isinstance(error, StoreNewer):
        return "install the newer Plenary, or name another store in [store] url"
    if isinstance(error, StoreUnreachable):
        return "check [store] url and password, and that the server runs"
    return "see [store] in plenary.toml"


def check_disk(config: Config) -> Iterator[Finding]:
    """Room and permission where the data lie."""
    place = config.data_dir
    while not place.exists() and place != place.parent:
        place = place.parent
    if not os.access(place, os.W_OK | os.X_OK):
        mend = "give this user the right, or write another data_dir"
        yield Finding("disk", "FAIL", f"{place} cannot be written", mend)
        return
    free = shutil.disk_usage(place).free
    state: State = "FAIL" if free < TOO_LITTLE else "warn" if free < LITTLE else "ok"
    mend = "" if state == "ok" else "make room, or write another data_dir"
    yield Finding("disk", state, f"{free / (1 << 30):.1f} GiB free at {place}", mend)
