"""What the processes started by a supervisor do: one function a kind of process."""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from worker.broker.hints import Silent
from worker.executor import Open
from worker.supervision.children import REFUSED
from worker.supervision.parent import die_with_parent

if TYPE_CHECKING:
    from worker.config import Config

THREADS = 8


def embedded(broker_url: str, open_executor: Open, status: Callable[[], str] | None = None) -> int:
    """`plenary run`: every step, beat and the timer in this process."""
    _tie()
    signal.signal(signal.SIGTERM, _pass_on)  # until Celery has its own
    from worker.embedded import run_embedded

    return run_embedded(broker_url, open_executor, status)


def _pass_on(number: int, _frame: object) -> None:
    """Leave the signal to Celery's handler, once it stands: an exception raised here may be swallowed."""

    def wait() -> None:
        while signal.getsignal(number) is _pass_on:
            time.sleep(0.05)
        os.kill(os.getpid(), number)

    threading.Thread(target=wait, name="stopping", daemon=True).start()


def pool(broker_url: str, open_executor: Open, steps: Sequence[str], kind: str, concurrency: int) -> int:
    """`plenary worker`: some steps in a pool of threads or of processes."""
    _tie()
    from worker.app import make_app, run_worker
    from worker.steps import step_named
    from worker.tasks import prepare_children, register

    for step in steps:  # imported once, for all children
        step_named(step)
    app = make_app(broker_url)
    held = register(app, open_executor)
    prepare_children(held)
    name = f"{kind}-{os.getpid()}"
    try:
        return run_worker(app, steps=tuple(steps), pool=kind, concurrency=concurrency, name=name)
    finally:
        held.close()


def drain(open_executor: Open, steps: Sequence[str], threads: int) -> int:
    """What a supervisor runs while the broker is away: rows are done until SIGTERM."""
    _tie()
    from worker.drain import keep_draining

    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    executor = open_executor(Silent())
    try:
        keep_draining(executor, steps, stop, threads=threads)
    finally:
        executor.close()
    return 0


def _tie() -> None:
    """End warmly when the supervisor that started us ends."""
    parent = os.environ.get("PLENARY_PARENT", "")
    if parent.isdigit():
        die_with_parent(int(parent), signal.SIGTERM)


def main(kind: str, text: str) -> int:
    """The door: `python -m worker.supervision.mains embedded|drain|pool OPTIONS`, options as JSON.

    Keys: config (path or null), broker (address or null: the configured one), steps, pool, concurrency,
    tell (a descriptor: see worker.supervision.running), runs (of `plenary run`: a file, see leases).
    """
    from worker import logs
    from worker.config import load

    options = json.loads(text)
    config = load(options["config"])
    logs.configure(config.log_level)
    if tell := options.get("tell"):
        _tell(tell, config)
    return _start(kind, options, config)


def _start(kind: str, options: dict[str, Any], config: "Config") -> int:
    from worker import __version__, logs
    from worker.opening import opener, prepare
    from worker.queues import STEPS
    from worker.supervision import leases

    steps = options.get("steps") or STEPS
    opened = opener(config, leases.holder(), steps)
    told = _told() if options.get("tell") else options
    broker = told.get("broker") or config.broker.url
    if kind == "embedded":
        prepare(config)
        logs.say("at work until Ctrl-C", version=__version__, store=config.store.url)
    runs = Path(told["runs"]) if told.get("runs") else None
    leases.take_over(config.store.url, runs, first=bool(options.get("tell")))
    if kind == "embedded":
        return embedded(broker, opened, _status(config))
    if kind == "drain":
        return drain(opened, steps, options.get("concurrency") or THREADS)
    return pool(broker, opened, steps, options["pool"], options["concurrency"])


def _tell(descriptor: int, config: "Config") -> None:
    facts = {
        "store": config.store.url,
        "data_dir": str(config.data_dir),
        "broker": config.broker.url,
        "log_level": config.log_level,
    }
    with os.fdopen(descriptor, "w") as pipe:
        pipe.write(json.dumps(facts) + "\n")


def _told() -> dict[str, Any]:
    """The supervisor's answer; without one it is gone, and so are we."""
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    answer: dict[str, Any] = json.loads(line)
    return answer


def _status(config: "Config") -> Callable[[], str] | None:
    from worker.logs import on_terminal

    if not on_terminal():
        return None
    from storage.engine import connect
    from worker.supervision.live import status_line

    return status_line(connect(config.store.url))


def _explained() -> int:
    from storage.errors import StoreError
    from worker.config import with_file
    from worker.errors import ConfigError

    kind, options = sys.argv[1:3]
    try:
        return main(kind, options)
    except (ConfigError, StoreError) as error:
        told = (
            with_file(str(error), json.loads(options)["config"]) if isinstance(error, StoreError) else error
        )
        print(f"plenary: {told}", file=sys.stderr)  # noqa: T201 - the person who started us reads it
        return REFUSED


if __name__ == "__main__":
    sys.exit(_explained())
