"""What a supervisor is for: processes die, brokers vanish, and the work goes on."""

import signal
import time
from pathlib import Path

import psutil

from tests.servers.valkey import Valkey
from tests.worker.stack import Stack, child, end, family, wait

POOL = {"steps": ["poll", "collect", "parse", "match"], "pool": "threads", "concurrency": 4}


def names(prefix: str, count: int) -> list[str]:
    return [f"{prefix}{number}" for number in range(count)]


def test_a_run_with_its_own_broker_does_everything_and_stops_on_ctrl_c(stack: Stack, tmp_path: Path) -> None:
    stack.ask("poll", names("a", 20))
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})])
    stack.wait_done(80)
    broker = child(run.pid, "unixsocket") or child(run.pid, "valkey-server") or child(run.pid, "redis-server")
    assert broker is not None
    status, seconds = end(run, signal.SIGINT)
    assert (status, broker.is_running()) == (0, False)
    assert seconds < 10
    assert max(stack.done().values()) == 1


def test_a_killed_worker_comes_back(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})])
    stack.ask("poll", names("a", 5))
    stack.wait_done(20)
    for kill in range(2):
        worker = child(run.pid, "double.py")
        assert worker is not None
        worker.kill()
        stack.ask("poll", names(f"after{kill}-", 5))
        stack.wait_done(40 + 20 * kill)
    assert end(run)[0] == 0


def test_a_killed_broker_of_our_own_comes_back(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})])
    stack.ask("poll", names("a", 5))
    stack.wait_done(20)
    broker = child(run.pid, "valkey-server") or child(run.pid, "redis-server")
    assert broker is not None
    broker.kill()
    stack.ask("poll", names("b", 5))
    stack.wait_done(40)
    assert end(run)[0] == 0


def test_a_hanging_broker_of_our_own_is_replaced(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})], grace=1.0)
    stack.ask("poll", names("a", 5))
    stack.wait_done(20)
    broker = child(run.pid, "valkey-server") or child(run.pid, "redis-server")
    assert broker is not None
    broker.suspend()
    stack.ask("poll", names("b", 5))
    stack.wait_done(40)
    wait(lambda: not broker.is_running() or broker.status() == psutil.STATUS_ZOMBIE)
    assert end(run)[0] == 0


def test_without_a_broker_the_work_is_drained_and_with_one_it_is_fast_again(
    stack: Stack, valkey: Valkey
) -> None:
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", POOL)], grace=1.0)
    stack.ask("poll", names("a", 10))
    stack.wait_done(40)
    valkey.kill()
    stack.ask("poll", names("gone", 10))
    stack.wait_done(80)
    wait(lambda: "work goes on without the broker" in stack.said())
    valkey.start()
    wait(lambda: child(run.pid, "drain") is None)
    stack.ask("poll", names("back", 10))
    stack.wait_done(120)
    assert end(run)[0] == 0
    assert max(stack.done().values()) == 1


def test_a_broker_that_goes_while_all_are_busy(stack: Stack, valkey: Valkey) -> None:
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})], grace=60.0)
    stack.ask("match", [f"slow{number}@2" for number in range(24)])
    wait(lambda: stack.unfinished_in("leased") >= 8)
    valkey.kill()
    stack.wait_done(8)
    time.sleep(2)  # none of them can be acknowledged
    valkey.start()
    stack.wait_done(24)
    assert end(run)[0] == 0
    assert "work goes on without the broker" not in stack.said()


def test_a_full_broker_is_as_good_as_none(stack: Stack, valkey: Valkey) -> None:
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})], grace=1.0)
    stack.ask("poll", names("a", 5))
    stack.wait_done(20)
    valkey.ask("CONFIG", "SET", "maxmemory", "1")
    stack.ask("poll", names("b", 5))
    stack.wait_done(40)
    valkey.ask("CONFIG", "SET", "maxmemory", "0")
    wait(lambda: child(run.pid, "drain") is None)
    stack.ask("poll", names("c", 5))
    stack.wait_done(60)
    assert end(run)[0] == 0


def test_a_broker_that_is_absent_at_the_start(stack: Stack, valkey: Valkey) -> None:
    valkey.kill()
    stack.ask("poll", names("a", 5))
    run = stack.start("supervise", broker=valkey.url, workers=[("embedded", {})], grace=1.0)
    stack.wait_done(20)
    valkey.start()
    wait(lambda: child(run.pid, "drain") is None)
    stack.ask("poll", names("b", 5))
    stack.wait_done(40)
    assert end(run)[0] == 0


def test_a_worker_that_cannot_start_ends_the_supervisor(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("refuse", {})])
    assert run.wait(30) == 2


def test_nothing_outlives_a_killed_supervisor(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})])
    stack.ask("poll", names("a", 2))
    stack.wait_done(8)
    members = family(run.pid)
    assert len(members) == 3
    run.kill()
    run.wait()
    wait(lambda: not any(member.is_running() for member in members[1:]))


def test_a_second_signal_stops_at_once(stack: Stack, tmp_path: Path) -> None:
    run = stack.start("supervise", data=str(tmp_path / "data"), workers=[("embedded", {})])
    stack.ask("deliver", ["slow@60"])
    wait(lambda: stack.unfinished_in("leased") == 1)
    run.send_signal(signal.SIGTERM)
    wait(lambda: "stopping" in stack.said())
    assert run.poll() is None
    assert end(run)[0] == 1
