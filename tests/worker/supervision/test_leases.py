"""Workers killed with SIGKILL: what they held is done again within seconds, not when the leases are over."""

import itertools
import os
import signal
import socketserver
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.valkey import Valkey
from tests.worker.stack import child, end, family, wait
from tests.worker.supervision.test_run import FEED, House
from worker.supervision.leases import join

SOON = 30.0  # seconds; the lease of a poll is two minutes, that of a delivery 25


class Hanging:
    """A newswire that takes its first request and says nothing; every other one gets the feed."""

    def __init__(self) -> None:
        self.asked = 0
        wire, numbers, self.closing = self, itertools.count(), threading.Event()

        class Answer(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                self.request.recv(4096)
                number = next(numbers)
                wire.asked += 1
                if number == 0:
                    wire.closing.wait()
                head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(FEED)}\r\nConnection: close\r\n\r\n"
                self.request.sendall(head.encode() + FEED)

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Answer)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    server = Hanging()
    yield server
    server.close()


@pytest.fixture
def house(tmp_path: Path, httpserver: object, hanging: Hanging) -> Iterator[House]:
    """A directory with a configuration whose one source is the hanging newswire."""
    made = House(tmp_path, httpserver)  # type: ignore[arg-type]
    address = f"127.0.0.1:{hanging.server.server_address[1]}"
    (tmp_path / "plenary.toml").write_text(
        f'[fetch]\nallow_addresses = ["{address}"]\nhost_gap_s = 0\nrobots = false\n'
        f'[[sources]]\nname = "wire"\nurl = "http://{address}/feed.xml"\ninterval = "1h"\n'
    )
    yield made
    made.close()


def kill_worker(supervisor: int, word: str) -> None:
    worker = child(supervisor, word)
    assert worker is not None
    worker.kill()


def test_a_killed_worker_of_a_run(house: House, hanging: Hanging) -> None:
    run = house.start("run")
    wait(lambda: hanging.asked == 1, why=house.said)
    kill_worker(run.pid, "worker.supervision.mains")
    wait(lambda: hanging.asked == 2, SOON, why=house.said)
    wait(house.polled)
    assert "ready again" in house.said()
    assert end(run, signal.SIGINT)[0] == 0


def test_a_killed_run(house: House, hanging: Hanging) -> None:
    run = house.start("run")
    wait(lambda: hanging.asked == 1, why=house.said)
    for process in family(run.pid):
        process.kill()
    run.wait()
    run = house.start("run")
    wait(lambda: hanging.asked == 2, SOON, why=house.said)
    wait(house.polled)
    assert end(run, signal.SIGINT)[0] == 0


def test_a_run_whose_worker_outlives_it_is_not_robbed(house: House, hanging: Hanging) -> None:
    """It ends warmly: the poll that it waits for is its own until then."""
    run = house.start("run")
    wait(lambda: hanging.asked == 1, why=house.said)
    worker = child(run.pid, "worker.supervision.mains")
    assert worker is not None
    run.kill()
    run.wait()
    again = house.start("run")
    wait(lambda: child(again.pid, "worker.supervision.mains") is not None)
    time.sleep(4)
    assert (hanging.asked, worker.is_running()) == (1, True)
    worker.kill()
    assert end(again, signal.SIGINT)[0] == 0


@pytest.mark.parametrize("database", ["sqlite_url", "pg_url"])
@pytest.mark.parametrize("pool", ["threads", "prefork"])
def test_a_killed_worker_of_the_full_stack(
    house: House, hanging: Hanging, valkey: Valkey, pool: str, database: str, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue(database)
    house.environment = {"PLENARY_STORE__URL": url, "PLENARY_BROKER__URL": valkey.url}
    assert house.call("migrate")[0] == 0
    worker = house.start("worker", "--pool", pool, "--concurrency", "2")
    wait(lambda: hanging.asked == 1, why=house.said)
    kill_worker(worker.pid, '"pool"')
    wait(lambda: hanging.asked == 2, SOON, why=house.said)
    assert end(worker)[0] == 0


def test_only_who_is_alone_gives_back(tmp_path: Path) -> None:
    freed: list[str] = []
    file = tmp_path / "plenary.db.runs"
    first = join(file, "r1", freed.append)
    restarted = join(file, "r1", None)
    os.close(first)
    second = join(file, "r2", freed.append)
    assert freed == [], "a process of the first run lives"
    os.close(second)
    os.close(restarted)
    third = join(file, "r3", freed.append)
    assert freed == ["r1", "r2"]
    os.close(third)
    os.close(join(file, "r4", freed.append))
    assert freed == ["r1", "r2", "r3"]
