"""Hints doubled, shuffled, dropped, lost with their broker or with a killed child: every row is done once."""

import random
import signal
import time

import psutil

from tests.servers.valkey import Valkey
from tests.worker.stack import Stack, child, end, family, wait
from worker.app import make_app, publisher

STEPS = ["poll", "collect", "parse", "match"]


def names(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(count)]


def test_doubled_shuffled_and_foreign_hints(stack: Stack, broker_url: str) -> None:
    publish = publisher(make_app(broker_url))
    rows = stack.ask("poll", names("a", 30))
    hints = rows * 3 + [10**9, -1, 0]
    random.Random(7).shuffle(hints)
    for row in hints:
        publish("poll", row)
    for step in ("collect", "parse", "match"):  # of rows that are not there, or of another step
        publish(step, rows[0])
    worker = stack.start("pool", broker=broker_url, steps=STEPS, pool="threads", concurrency=4)
    stack.wait_done(120)
    time.sleep(0.5)
    assert set(stack.done().values()) == {1}
    assert end(worker)[0] == 0


def test_dropped_hints_are_found_by_the_sweep(stack: Stack, valkey: Valkey) -> None:
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})])
    for turn in range(3):
        stack.ask("poll", names(f"{turn}-", 10))  # nobody is told
        stack.wait_done(40 * (turn + 1))
    assert set(stack.done().values()) == {1}
    assert end(run)[0] == 0


def test_an_erased_broker_is_told_again_within_seconds(stack: Stack, valkey: Valkey) -> None:
    """Without the marker in the broker, rows that were hinted just before would wait for 30 s and more."""
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})])
    stack.ask("poll", names("a", 2))
    stack.wait_done(8)
    stack.ask("deliver", [f"slow{number}@1" for number in range(24)])  # three seconds of work
    stack.ask("poll", names("b", 2))
    wait(lambda: stack.unfinished_in("leased") == 8)
    valkey.erase()
    assert stack.wait_done(8 + 24 + 8) < 20
    assert end(run)[0] == 0


def test_a_broker_that_hangs_blocks_nobody(stack: Stack, valkey: Valkey) -> None:
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})], grace=1.0)
    stack.ask("poll", names("a", 5))
    stack.wait_done(20)
    valkey.stop(signal.SIGSTOP)
    stack.ask("poll", names("b", 20))
    stack.wait_done(100)
    valkey.stop(signal.SIGCONT)
    stack.ask("poll", names("c", 5))
    stack.wait_done(120)
    assert set(stack.done().values()) == {1}
    assert end(run)[0] == 0


def test_killed_children_of_a_pool_lose_nothing(stack: Stack, valkey: Valkey) -> None:
    pool = ("pool", {"steps": STEPS, "pool": "prefork", "concurrency": 2})
    beat = ("beat", {})
    run = stack.start("supervise", broker=valkey.url, workers=[pool, beat])
    stack.ask("poll", names("a", 4))
    stack.wait_done(16)
    stack.ask("parse", [f"p{number}@0.3" for number in range(12)])
    for _ in range(3):
        time.sleep(0.4)
        for process in forked(run.pid)[:1]:
            process.kill()
    stack.wait_done(16 + 24)
    assert end(run)[0] == 0


def test_a_killed_main_takes_its_children_along_and_comes_back(stack: Stack, valkey: Valkey) -> None:
    pool = ("pool", {"steps": STEPS, "pool": "prefork", "concurrency": 2})
    run = stack.start("supervise", broker=valkey.url, workers=[pool, ("beat", {})])
    stack.ask("poll", names("a", 4))
    stack.wait_done(16)
    children = forked(run.pid)
    assert len(children) == 2
    main = child(run.pid, '"pool"')
    assert main is not None
    main.kill()
    wait(lambda: not any(process.is_running() for process in children))
    stack.ask("poll", names("b", 4))
    stack.wait_done(32)
    assert end(run)[0] == 0


def forked(supervisor: int) -> list[psutil.Process]:
    """The processes of the prefork pool."""
    main = child(supervisor, '"pool"') or child(supervisor, "prefork")
    assert main is not None
    return family(main.pid)[1:]


def test_two_beats_do_no_harm(stack: Stack, broker_url: str) -> None:
    worker = ("pool", {"steps": STEPS, "pool": "threads", "concurrency": 4})
    run = stack.start("supervise", broker=broker_url, workers=[worker, ("beat", {}), ("beat", {})])
    stack.ask("poll", names("a", 20))
    stack.wait_done(80)
    assert set(stack.done().values()) == {1}
    assert end(run)[0] == 0
