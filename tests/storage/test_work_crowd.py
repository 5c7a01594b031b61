"""Many threads and many processes at one work table, some of them killed."""

import multiprocessing
import threading
import time
from collections import Counter
from multiprocessing.context import ForkProcess

import pytest
from sqlalchemy import Engine, text

from storage import clock, work
from storage.engine import begin, connect, read
from storage.errors import StoreUnreachable
from tests.servers.postgres import Postgres
from tests.storage.claimer import NOTE, claim_all
from tests.storage.rows_of_work import LEASE, T0, enqueue, row

FORK = multiprocessing.get_context("fork")
SET_VALUE = text("""
    INSERT INTO settings (key, value) VALUES ('n', :n) ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
GET_VALUE = text("SELECT value FROM settings WHERE key = 'n'")


def in_threads(number: int, target) -> None:  # type: ignore[no-untyped-def]
    faults: list[BaseException] = []

    def run(index: int) -> None:
        try:
            target(index)
        except BaseException as fault:  # noqa: BLE001 - raised again below
            faults.append(fault)

    threads = [threading.Thread(target=run, args=(index,)) for index in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    if faults:
        raise faults[0]


def test_eight_threads_do_every_row_once(store: Engine) -> None:
    with begin(store) as conn:
        for number in range(120):
            work.enqueue(conn, "parse", str(number), not_before=T0, now=T0)
    done: Counter[str] = Counter()

    def claim_all(_: int) -> None:
        while True:
            with begin(store) as conn:
                held = work.claim_next(conn, ["parse"], now=T0, lease_ms=LEASE)
            if held is None:
                return
            with begin(store) as conn:
                work.finish(conn, held, now=T0)
            done[held.subject] += 1

    in_threads(8, claim_all)
    # SKIP LOCKED may show a thread nothing while others still claim: what is left is left by all of them.
    claim_all(0)
    assert len(done) == 120
    assert set(done.values()) == {1}


def test_four_sweeps_at_once_hint_every_row_once(store: Engine) -> None:
    with begin(store) as conn:
        for number in range(60):
            work.enqueue(conn, "parse", str(number), not_before=T0, now=T0)
    hinted: Counter[int] = Counter()

    def sweep(_: int) -> None:
        for _ in range(10):
            with begin(store) as conn:
                rows = work.due(conn, now=T0, limit=7)
            assert len(rows) <= 7
            hinted.update(row_id for row_id, _ in rows)

    in_threads(4, sweep)
    assert len(hinted) == 60
    assert set(hinted.values()) == {1}


def test_one_row_is_claimed_by_one_of_eight_threads(store: Engine) -> None:
    row_id = enqueue(store, "1")
    start = threading.Barrier(8)
    claims = []

    def claim_it(_: int) -> None:
        start.wait(10)
        with begin(store) as conn:
            claims.append(work.claim(conn, row_id, now=T0, lease_ms=LEASE))

    in_threads(8, claim_it)
    assert len([held for held in claims if held]) == 1


def test_eight_threads_enqueue_one_row(store: Engine) -> None:
    ids: set[int] = set()
    start = threading.Barrier(8)

    def ask(index: int) -> None:
        start.wait(10)
        ids.add(enqueue(store, "same", at=T0 + index))

    in_threads(8, ask)
    assert len(ids) == 1
    assert row(store, ids.pop()).not_before == T0


def test_a_nudge_that_races_with_finish_is_never_lost(store: Engine) -> None:
    """A run that comes after the last of some quick nudges sees what was committed with it."""
    row_id = enqueue(store, "1")
    over = threading.Event()
    seen = [0]

    def nudge() -> None:
        for n in range(0, 90, 3):
            for value in (n + 1, n + 2, n + 3):
                with begin(store) as conn:
                    conn.execute(SET_VALUE, {"n": str(value)})
                    work.enqueue(conn, "parse", "1", not_before=T0, now=T0)
            deadline = time.monotonic() + 20
            while seen[-1] < n + 3 and time.monotonic() < deadline:
                time.sleep(0.001)
            assert seen[-1] == n + 3, "the last nudge was lost"

    def run() -> None:
        while not over.is_set():
            with begin(store) as conn:
                held = work.claim(conn, row_id, now=T0, lease_ms=LEASE)
            if held is not None:
                with read(store) as conn:
                    value = int(conn.execute(GET_VALUE).scalar() or 0)
                time.sleep(0.003)  # most nudges come now
                with begin(store) as conn:
                    work.finish(conn, held, now=T0)
                seen.append(value)

    def take_part(index: int) -> None:
        try:
            (run if index else nudge)()
        finally:
            over.set()

    in_threads(2, take_part)


def test_connections_cut_at_any_moment_cost_nothing(postgres: Postgres, pg_url: str) -> None:
    """Each row is finished once, though the server ends connections in transactions and commits."""
    engine = connect(pg_url)
    rows = 80
    with begin(engine) as conn:
        for number in range(rows):
            work.enqueue(conn, "parse", str(number), not_before=T0, now=T0)
    cuts: Counter[str] = Counter()
    over = threading.Event()

    def take_part(index: int) -> None:
        try:
            while index == 0 and not over.is_set():
                postgres.cut(pg_url)
                time.sleep(0.01)
            if index:
                _finish_all(engine, cuts)
        finally:
            over.set()

    in_threads(4, take_part)
    _finish_all(engine, cuts)
    with read(engine) as conn:
        assert [(count.state, count.n) for count in work.counts(conn, T0)] == [("done", rows)]
        notes = conn.execute(text("SELECT key FROM settings WHERE key LIKE 'done:%'")).scalars()
        finished = Counter(key.split(":")[1] for key in notes)
    engine.dispose()
    assert cuts["lost"] > 0
    assert (len(finished), set(finished.values())) == (rows, {1})


def _finish_all(engine: Engine, cuts: Counter[str]) -> None:
    """Do what is left, whatever happens to the connections; note each commit in its own transaction."""
    now = T0
    while True:
        now += 20
        try:
            with begin(engine) as conn:
                held = work.claim_next(conn, ["parse"], now=now, lease_ms=10)
            if held is None:
                return
            with begin(engine) as conn:
                conn.execute(NOTE, {"key": f"done:{held.subject}:{held.token}"})
                work.finish(conn, held, now=now)
        except StoreUnreachable:
            cuts["lost"] += 1
        except work.LeaseLost:
            cuts["fenced"] += 1


@pytest.mark.parametrize("kills", [0, 6])
def test_processes_finish_every_row_once_though_some_are_killed(
    store: Engine, store_url: str, kills: int
) -> None:
    rows = 150
    with begin(store) as conn:
        now = clock.now(conn)
        for number in range(rows):
            work.enqueue(conn, "parse", str(number), not_before=now, now=now)
    crew = [_claimer(store_url) for _ in range(2)]
    try:
        for number in range(kills):
            time.sleep(0.05)
            victim = crew[number % len(crew)]
            victim.kill()
            victim.join(10)
            crew[number % len(crew)] = _claimer(store_url)
        for process in crew:
            process.join(100)
            assert process.exitcode == 0
    finally:
        for process in crew:
            process.kill()
            process.join(10)
    with read(store) as conn:
        assert [(count.state, count.n) for count in work.counts(conn, now)] == [("done", rows)]
        notes = conn.execute(text("SELECT key FROM settings WHERE key LIKE 'done:%'")).scalars()
        finished = Counter(key.split(":")[1] for key in notes)
        assert (
            conn.dialect.name != "sqlite" or conn.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        )
    assert len(finished) == rows
    assert set(finished.values()) == {1}


def _claimer(url: str) -> ForkProcess:
    process = FORK.Process(target=claim_all, args=(url, 400))
    process.start()
    return process
