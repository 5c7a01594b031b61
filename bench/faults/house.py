"""The product under test: its configuration, its processes, and the store's clock."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import Engine, select

from bench.faults.servers import Outside
from bench.faults.world import FEEDS
from storage import backlog, clock, schema, sources
from storage.engine import StoreError, begin, connect, read
from storage.migrate import migrate
from worker.config import load
from worker.opening import prepare
from worker.supervision.children import python

ROOT = Path(__file__).resolve().parents[2]
HINTS = ("dropped", "doubled", "shuffled")
RECIPIENTS = ("desk@example.org", "analyst@example.org")
NETWORK, PROCESSOR = "poll,collect,digest,deliver", "parse,match"
MINUTE = 60_000
SECRET = "whsec_" + "cGxlbmFyeS1iZW5jaC1wbGVuYXJ5LWJlbmNo"  # of the webhook, for us and our processes

CONFIG = """\
data_dir = "data"
log_level = "warning"
[store]
url = "{store}"
[broker]
url = "{broker}"
[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
sender = "Plenary <plenary@example.org>"
[fetch]
host_gap_s = 0
robots = false
allow_addresses = ["127.0.0.1:{port}"]
[webhook]
allow_addresses = ["127.0.0.1:{hooks}"]
[[interests]]
name = "assembly"
[[interests]]
name = "cybercrime"
topics = ["cybercrime"]
[[subscriptions]]
name = "desk"
interests = ["assembly"]
to = [{recipients}]
[[subscriptions]]
name = "monitor"
interests = ["cybercrime"]
url = "{hook_url}"
secret_env = "BENCH_SECRET"
"""
SOURCE = '[[sources]]\nname = "wire-{n}"\nurl = "{address}/feed/{n}.xml"\ninterval = "7d"\n'


# Nothing moved for so long (s), nothing skipped for so long (s): skip so much (ms). Hints come again after
# at most ten minutes; most leases last two, those of deliveries 25.
NOT_HELD = ((0.5, 0.5, 11 * MINUTE),)
HELD = ((8.0, 2.0, 26 * MINUTE), (3.0, 1.0, 130_000))


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Rows that are due, held by a worker, or waiting for another try."""

    due: int
    held: int
    failed: int

    @property
    def any(self) -> bool:
        return bool(self.due or self.held or self.failed)


class House:
    """`plenary run`, or two workers and a beat, over a store; started again when somebody kills them."""

    def __init__(
        self,
        folder: Path,
        store_url: str,
        outside: Outside,
        *,
        broker_url: str = "",
        hints: str = "",
        stack: str = "",
        drain_after: float | None = 5.0,
    ) -> None:
        """`stack` is "full" or "embedded": by default the full one where a broker is given."""
        self.folder = folder
        self.stack = (stack or ("full" if broker_url else "embedded")) == "full"
        self._patience = [] if drain_after is None else ["--drain-after", str(drain_after)]
        self.config = folder / "plenary.toml"
        self.config.write_text(_config(store_url, broker_url, outside))
        self._hints = hints
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        os.environ["BENCH_SECRET"] = SECRET
        migrate(store_url)
        prepare(load(self.config))
        self.engine: Engine = connect(store_url)

    # -- processes ------------------------------------------------------------------

    def start(self) -> None:
        """Start what is not running: everything, or what was killed."""
        for name, arguments in self._commands().items():
            process = self._processes.get(name)
            if process is None or process.poll() is not None:
                self._processes[name] = self._spawn(arguments)

    def stop(self) -> None:
        """SIGTERM to all, SIGKILL to who is left after a while."""
        for process in self._processes.values():
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
        for process in self._processes.values():
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                self._kill_tree(process.pid)
                process.wait()
        self.engine.dispose()

    def tree(self) -> list[psutil.Process]:
        """Every process of ours that lives, parents first."""
        found: list[psutil.Process] = []
        for process in self._processes.values():
            with suppress(psutil.NoSuchProcess):
                top = psutil.Process(process.pid)
                found += [top, *top.children(recursive=True)]
        return found

    def processes(self) -> list[subprocess.Popen[bytes]]:
        """The supervisors and beat: what a service manager would start again."""
        return list(self._processes.values())

    def broker_pid(self) -> int | None:
        """The embedded broker."""
        for process in self.tree():
            with suppress(psutil.NoSuchProcess):
                if "valkey" in process.name() or "redis" in process.name():
                    return process.pid
        return None

    def run(self, *arguments: str) -> None:
        """A command in the foreground; raises when it fails."""
        subprocess.run(
            [*_plenary(self.config), *arguments], env=self._environment(), check=True, capture_output=True
        )

    def _commands(self) -> dict[str, list[str]]:
        if not self.stack:
            return {"run": ["run", *self._patience]}
        return {
            "network": ["worker", "--steps", NETWORK, *self._patience],
            "processor": ["worker", "--steps", PROCESSOR, *self._patience],
            "beat": ["beat"],
        }

    def _spawn(self, arguments: list[str]) -> subprocess.Popen[bytes]:
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                [*_plenary(self.config), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self._environment(),
                start_new_session=True,
            )

    def _environment(self) -> dict[str, str]:
        paths = [str(ROOT)]
        given = dict(os.environ)
        if self._hints in HINTS:
            paths.insert(0, str(ROOT / "bench/faults/inject"))
            given["PLENARY_BENCH_HINTS"] = self._hints
        return {**given, "PYTHONPATH": os.pathsep.join(paths)}

    def _kill_tree(self, pid: int) -> None:
        with suppress(psutil.NoSuchProcess):
            for process in psutil.Process(pid).children(recursive=True):
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.Process(pid).kill()

    # -- the store ------------------------------------------------------------------

    def pass_time(self, ms: int) -> None:
        """Let the store's clock go on by so much."""
        with begin(self.engine) as conn:
            clock.advance(conn, ms)

    def work(self) -> Unfinished:
        """What is not finished now."""
        with read(self.engine) as conn:
            now = clock.now(conn)
            counted = backlog.counts(conn, now)
            table = schema.work.c
            later = select(table.id).where(table.state == "ready", table.attempts > 0, table.not_before > now)
            return Unfinished(
                due=sum(one.due for one in counted if one.state == "ready"),
                held=sum(one.n for one in counted if one.state == "leased"),
                failed=len(conn.execute(later).all()),
            )

    def done(self) -> int:
        """A number that grows while work gets done."""
        with read(self.engine) as conn:
            return int(conn.exec_driver_sql("SELECT coalesce(sum(token), 0) FROM work").scalar_one())

    def finished(self) -> int:
        """How often a row was begun and ended."""
        begun = "SELECT coalesce(sum(token - CASE WHEN state = 'leased' THEN 1 ELSE 0 END), 0) FROM work"
        with read(self.engine) as conn:
            return int(conn.exec_driver_sql(begun).scalar_one())

    def polled_since(self, moment: int) -> bool:
        """Was every source polled since then (ms)?"""
        with read(self.engine) as conn:
            return all((one.source.polled_at or 0) >= moment for one in sources.watch(conn))

    def now(self) -> int:
        """The store's time, ms."""
        with read(self.engine) as conn:
            return clock.now(conn)

    def settle(self, since: int, patience_s: float) -> None:
        """Wait until nothing is due, held or waiting for another try; time passes faster when nothing moves.

        Raises:
            TimeoutError: after `patience_s` seconds without an end.
        """
        deadline, quiet, pace = time.monotonic() + patience_s, 0, _Pace()
        while quiet < 3:
            if time.monotonic() > deadline:
                raise TimeoutError(f"not settled: {self.work()}")
            time.sleep(0.15)
            self.start()
            with suppress(StoreError):
                left = self.work()
                quiet = quiet + 1 if not left.any and self.polled_since(since) else 0
                if skip := pace.skip(self.done(), left):
                    self.pass_time(skip)


class _Pace:
    """How much of the store's time to skip when nothing moves: hints come again, then leases end."""

    def __init__(self) -> None:
        self._seen = -1
        self._moved = self._skipped = time.monotonic()

    def skip(self, done: int, left: Unfinished) -> int:
        """Milliseconds; 0 while work gets done."""
        now = time.monotonic()
        if done != self._seen or not left.any:
            self._seen, self._moved = done, now
        stuck, rested = now - self._moved, now - self._skipped
        for after, every, much in HELD if left.held else NOT_HELD:
            if stuck >= after and rested >= every:
                self._skipped = now
                return much
        return 0


def _plenary(config: Path) -> list[str]:
    return [*python("worker")[:-2], "-c", "from worker.cli import main; main()", "--config", str(config)]


def _config(store: str, broker: str, outside: Outside) -> str:
    told = CONFIG.format(
        store=store,
        broker=broker,
        smtp=outside.mails.port,
        port=outside.port,
        hooks=outside.hooks.port,
        hook_url=outside.hooks.url,
        recipients=", ".join(f'"{one}"' for one in RECIPIENTS),
    )
    return told + "".join(SOURCE.format(n=number, address=outside.address) for number in range(FEEDS))


__all__ = ["HINTS", "MINUTE", "House"]
