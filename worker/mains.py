"""What the processes started by a supervisor do: one function a kind of process."""

import os
import signal
import threading
from collections.abc import Callable, Sequence

from worker.executor import Open
from worker.hints import Silent
from worker.parent import die_with_parent


def embedded(broker_url: str, open_executor: Open, status: Callable[[], str] | None = None) -> int:
    """`plenary run`: every step, beat and the timer in this process."""
    _tie()
    from worker.embedded import run_embedded

    return run_embedded(broker_url, open_executor, status)


def pool(broker_url: str, open_executor: Open, steps: Sequence[str], kind: str, concurrency: int) -> int:
    """`plenary worker`: some steps in a pool of threads or of processes."""
    _tie()
    from worker.app import make_app, run_worker
    from worker.tasks import prepare_children, register

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
