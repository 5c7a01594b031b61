"""`plenary run` and the full stack as a person starts them: real steps, real broker, a feed on loopback."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from storage.engine import begin, connect
from tests.servers.valkey import Valkey
from tests.worker.stack import PATIENCE, child, end, family, wait

ROOT = Path(__file__).parents[3]
POLLED = "step = 'poll' AND state = 'ready' AND not_before > 0"
START = "import sys; sys.argv[0] = 'plenary'; from worker.cli import main; main()"
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>http://x/</link>
<description>d</description><item><title>Harvest figures for spring</title><link>http://127.0.0.1/1</link>
</item></channel></rss>"""


class House:
    """A directory with a configuration, and what was started in it."""

    def __init__(self, directory: Path, feeds: HTTPServer) -> None:
        self.directory = directory
        self.feeds = feeds
        self.environment: dict[str, str] = {}
        self.started: list[subprocess.Popen[bytes]] = []
        feeds.expect_request("/feed.xml").respond_with_data(FEED, content_type="application/rss+xml")
        self.configure()

    def configure(self, more: str = "", interval: str = "1h") -> None:
        address = f"127.0.0.1:{self.feeds.port}"
        (self.directory / "plenary.toml").write_text(
            f'[fetch]\nallow_addresses = ["{address}"]\nhost_gap_s = 0\nrobots = false\n{more}\n'
            f'[[sources]]\nname = "wire"\nurl = "http://{address}/feed.xml"\ninterval = "{interval}"\n'
        )

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        with (self.directory / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-P", "-c", START, *arguments],
                cwd=self.directory,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env={**os.environ, "PYTHONPATH": str(ROOT), **self.environment},
            )
        self.started.append(process)
        return process

    def call(self, *arguments: str) -> tuple[int, str]:
        process = self.start(*arguments)
        status = process.wait(PATIENCE)
        return status, self.said()

    def said(self) -> str:
        return (self.directory / "log").read_text()

    def polls(self) -> int:
        return len(self.feeds.log)

    def wait_polls(self, count: int) -> float:
        return wait(lambda: self.polls() >= count, why=self.said)

    def poll_again(self, url: str | None = None) -> None:
        """Make the source due."""
        engine = connect(url or f"sqlite:///{self.directory}/plenary-data/plenary.db")
        wait(lambda: self._nudged(engine))
        engine.dispose()

    def _nudged(self, engine) -> bool:
        with begin(engine) as conn:
            return bool(conn.exec_driver_sql(f"UPDATE work SET not_before = 0 WHERE {POLLED}").rowcount)

    def polled(self) -> bool:
        """Has the last poll been committed?"""
        engine = connect(f"sqlite:///{self.directory}/plenary-data/plenary.db")
        with begin(engine) as conn:
            done = conn.exec_driver_sql(f"SELECT 1 FROM work WHERE {POLLED}").first()
        engine.dispose()
        return done is not None

    def close(self) -> None:
        for process in self.started:
            for member in family(process.pid):
                member.kill()
            process.wait()


@pytest.fixture
def house(tmp_path: Path, httpserver: HTTPServer) -> Iterator[House]:
    made = House(tmp_path, httpserver)
    yield made
    made.close()


def test_run_polls_stops_on_ctrl_c_and_goes_on(house: House) -> None:
    run = house.start("run")
    house.wait_polls(1)
    time.sleep(1)
    assert end(run, signal.SIGINT)[0] == 0
    assert house.polls() == 1
    house.poll_again()
    run = house.start("run")
    house.wait_polls(2)
    assert end(run, signal.SIGTERM)[0] == 0
    assert "Traceback" not in house.said()


@pytest.mark.parametrize("after", [0.0, 0.2, 0.4])
def test_ctrl_c_while_it_starts(house: House, after: float) -> None:
    run = house.start("run")
    house.wait_polls(1)  # Celery is imported meanwhile
    time.sleep(after)
    assert end(run, signal.SIGINT)[0] == 0
    assert "Exception" not in house.said()


def test_an_idle_run_is_small_and_ends_soon(house: House) -> None:
    run = house.start("run")
    house.wait_polls(1)
    wait(lambda: child(run.pid, "worker.sandbox.child") is not None)
    for process in family(run.pid):
        if "worker.sandbox.child" in process.cmdline():
            process.kill()  # it would end by itself after a minute
    time.sleep(4)
    before = {process.pid: sum(process.cpu_times()[:2]) for process in family(run.pid)}
    time.sleep(5)
    members = family(run.pid)
    assert sum(process.memory_full_info().pss for process in members if process.is_running()) < 150e6
    assert sum(sum(p.cpu_times()[:2]) - before.get(p.pid, 0) for p in members) < 5 * 0.1
    status, seconds = end(run, signal.SIGINT)
    assert (status, seconds < 10) == (0, True)


def test_only_one_run_a_store(house: House) -> None:
    first = house.start("run")
    house.wait_polls(1)
    status, said = house.call("run")
    assert status == 2
    assert f"process {first.pid} " in said
    assert "Traceback" not in said
    assert end(first, signal.SIGINT)[0] == 0


@pytest.mark.parametrize("command", ["run", "worker", "beat", "drain", "migrate"])
def test_a_wrong_key_is_one_line(house: House, command: str) -> None:
    house.configure(more='[store]\nadress = "x"')
    status, said = house.call(command)
    assert status == 2
    assert "plenary.toml" in said
    assert "adress" in said
    assert said.count("\n") == 1


def test_a_store_that_is_none_is_one_line(house: House) -> None:
    (house.directory / "plenary-data").mkdir()
    (house.directory / "plenary-data" / "plenary.db").write_text("hello" * 1000)
    status, said = house.call("run")
    assert status == 2
    assert said.count("\n") == 1
    assert "Traceback" not in said


def test_a_store_of_a_newer_version(house: House) -> None:
    assert house.call("migrate")[0] == 0
    engine = connect(f"sqlite:///{house.directory}/plenary-data/plenary.db")
    with begin(engine) as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    for command in ("run", "drain"):
        status, said = house.call(command)
        assert status == 2
        assert "newer" in said.splitlines()[-1]


def test_a_killed_worker_of_a_run_comes_back(house: House) -> None:
    run = house.start("run")
    house.wait_polls(1)
    house.poll_again()
    house.wait_polls(2)
    wait(house.polled)
    worker = child(run.pid, "worker.supervision.mains")
    assert worker is not None
    worker.kill()
    house.poll_again()
    house.wait_polls(3)
    assert end(run, signal.SIGINT)[0] == 0
    assert house.said().count("at work until Ctrl-C") == 2  # by the first worker, and by the one after it


def test_drain_does_what_is_due_and_ends(house: House) -> None:
    status, said = house.call("drain", "--json")
    assert status == 0
    assert json.loads(said.splitlines()[-1])["done"] >= 1
    assert house.polls() == 1


@pytest.mark.parametrize("database", ["sqlite_url", "pg_url"])
def test_the_full_stack(house: House, valkey: Valkey, database: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue(database)
    house.environment = {"PLENARY_STORE__URL": url, "PLENARY_BROKER__URL": valkey.url}
    assert house.call("migrate")[0] == 0
    network = house.start("worker", "--steps", "poll,collect,digest,deliver")
    parsing = house.start("worker", "--steps", "parse,match", "--concurrency", "1")
    beat = house.start("beat")
    house.wait_polls(1)
    house.poll_again(url)
    house.wait_polls(2)
    wait(lambda: len(family(parsing.pid)) >= 3)  # supervisor, main, forked child
    assert [end(process)[0] for process in (network, parsing, beat)] == [0, 0, 0]
    assert "Traceback" not in house.said()


def test_a_worker_needs_a_broker_and_a_store(house: House, valkey: Valkey) -> None:
    status, said = house.call("worker")
    assert (status, "broker.url" in said) == (2, True)
    house.environment = {"PLENARY_BROKER__URL": valkey.url}
    (house.directory / "plenary-data").mkdir()
    status, said = house.call("worker")
    assert (status, "plenary migrate" in said) == (2, True)
    assert "Traceback" not in said


def test_ctrl_c_ends_a_worker_with_130(house: House, valkey: Valkey) -> None:
    house.environment = {"PLENARY_BROKER__URL": valkey.url}
    assert house.call("migrate")[0] == 0
    worker = house.start("worker", "--pool", "threads")
    house.wait_polls(1)
    assert end(worker, signal.SIGINT)[0] == 130
