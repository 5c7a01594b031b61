"""Celery tasks: thin shells that hand "row N" to the executor of this process."""

import os
import threading
from typing import Any

from celery import Celery, signals

from worker.app import publisher
from worker.broker.hints import Publisher
from worker.executor import Executor, Open
from worker.queues import STEPS, SWEEP
from worker.supervision.parent import die_with_parent


class PerProcess:
    """The executor of the process we are in: opened by the first task after the fork, closed at its end."""

    def __init__(self, app: Celery, open_executor: Open) -> None:
        self._app = app
        self._open = open_executor
        self._lock = threading.Lock()
        self._pid = 0
        self._hints: Publisher | None = None
        self._executor: Executor | None = None

    def get(self) -> Executor:
        """The executor; raises what opening it raises, and tries again next time."""
        with self._lock:
            if self._executor is None or self._pid != os.getpid():
                self._hints = Publisher(lambda: publisher(self._app))
                self._executor, self._pid = self._open(self._hints), os.getpid()
            return self._executor

    def close(self) -> None:
        """Close it where it was opened by this process."""
        with self._lock:
            if self._executor is None or self._pid != os.getpid():
                return
            if self._hints is not None:
                self._hints.close()
            self._executor.close()
            self._executor = None


def register(app: Celery, open_executor: Open) -> PerProcess:
    """Add plenary.poll, ..., plenary.sweep to the app; returns the holder of their executor."""
    held = PerProcess(app, open_executor)
    for step in STEPS:
        _register_step(app, step, held)
    _register_sweep(app, held)
    return held


def _register_step(app: Celery, step: str, held: PerProcess) -> None:
    # A child that died before its claim leaves a row that is due: its message may come again at once.
    @app.task(name=f"plenary.{step}", max_retries=3, default_retry_delay=0)  # type: ignore[untyped-decorator]
    def run(row_id: int) -> None:
        held.get().run(row_id)


def _register_sweep(app: Celery, held: PerProcess) -> None:
    @app.task(name=f"plenary.{SWEEP}")  # type: ignore[untyped-decorator]
    def sweep() -> None:
        held.get().sweep()


def prepare_children(held: PerProcess) -> None:
    """Make every forked child end with its parent, and close what it opened."""

    def started(**_: Any) -> None:
        die_with_parent(os.getppid())

    def stopped(**_: Any) -> None:
        held.close()

    signals.worker_process_init.connect(started, weak=False)
    signals.worker_process_shutdown.connect(stopped, weak=False)
