"""The store and the disk under it."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine

from storage import backlog, clock
from storage.engine import connect, read
from storage.errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNewer,
    StoreOlder,
    StoreReadOnly,
    StoreUnreachable,
)
from storage.migrate import check
from storage.migrations import HEAD
from storage.room import try_room
from worker.checkup.finding import Finding, State, failed
from worker.config import Config

LITTLE, TOO_LITTLE = 1 << 30, 100 << 20
APART_MS, FAR_APART_MS = 2_000, 60_000
SQLITE = "sqlite:///"
LATE_MIN = 15  # what `plenary health` allows


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
    try_room(engine)
    took = (time.perf_counter() - started) * 1000
    place = engine.url.set(query={}).render_as_string(hide_password=True)
    yield Finding("store", "ok", f"{place}: version {HEAD}, a write took {took:.0f} ms")
    yield from _time(engine)
    yield from _work(engine)


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


def _work(engine: Engine) -> Iterator[Finding]:
    with read(engine) as conn:
        now = clock.now(conn)
        waited = backlog.longest_wait(conn, now) // 60_000
        parked = sum(one.n for one in backlog.counts(conn, now) if one.state == "parked")
    if waited > LATE_MIN:
        mend = "start `plenary run` or a worker; `plenary status` shows what waits and why"
        yield Finding("work", "warn", f"something has been due for {waited} min", mend)
    if parked:
        rows = "row is" if parked == 1 else "rows are"
        yield Finding("work", "warn", f"{parked} {rows} parked", "`plenary parked` says why and what to do")


_MENDS: tuple[tuple[type[StoreError], str], ...] = (
    (StoreOlder, "run `plenary migrate` (`plenary run` does it by itself for SQLite)"),
    (StoreNewer, "install the newer Plenary, or name another store in [store] url"),
    (StoreUnreachable, "check [store] url and password, and that the server runs"),
    (StoreFull, "make room; what waits goes on by itself, nothing is lost"),
    (StoreReadOnly, "give this user the right to write, or name the server that takes writes"),
    (StoreLocked, "close the program that holds it; what waits goes on by itself"),
    (StoreDamaged, "stop Plenary, keep a copy, restore a backup"),
)


def _mend(error: StoreError) -> str:
    return next((mend for kind, mend in _MENDS if isinstance(error, kind)), "see [store] in plenary.toml")


def check_disk(config: Config) -> Iterator[Finding]:
    """Room and permission where the data lie, and where a store of its own place lies."""
    places = {config.data_dir: "data_dir"}
    if config.store.url.startswith(SQLITE):
        places.setdefault(Path(config.store.url.removeprefix(SQLITE)).parent, "[store] url")
    devices: set[int] = set()
    for place, key in places.items():
        while not place.exists() and place != place.parent:
            place = place.parent  # noqa: PLW2901 - upwards to what is there
        finding = _disk(place, key)
        device = place.stat().st_dev
        if device not in devices or not _writable(place):
            yield finding
        devices.add(device)


def _writable(place: Path) -> bool:
    return os.access(place, os.W_OK | os.X_OK)


def _disk(place: Path, key: str) -> Finding:
    if not _writable(place):
        return Finding(
            "disk", "FAIL", f"{place} cannot be written", f"give this user the right, or write another {key}"
        )
    free = shutil.disk_usage(place).free
    state: State = "FAIL" if free < TOO_LITTLE else "warn" if free < LITTLE else "ok"
    mend = "" if state == "ok" else f"make room, or write another {key}"
    size = f"{free / (1 << 30):.1f} GiB" if free >= LITTLE else f"{free >> 20} MiB"
    return Finding("disk", state, f"{size} free at {place}", mend)
