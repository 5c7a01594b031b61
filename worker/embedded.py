"""Turns a broker's address and an executor into one working process: worker threads, beat and the timer.

The rows that are due at the start are begun before Celery is imported and connected, which takes a second.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from worker.broker.hints import Publish, Publisher
from worker.drain import keep_draining
from worker.executor import Executor, Open
from worker.logs import show_status
from worker.queues import STEPS
from worker.sweep import Pulse

if TYPE_CHECKING:
    from celery import Celery

THREADS = 8
STATUS_EVERY = 2.0  # seconds


def run_embedded(broker_url: str, open_executor: Open, status: Callable[[], str] | None = None) -> int:
    """Do every step in this process until SIGTERM; returns the exit status. Main thread only.

    `status` makes the line shown at the bottom of a terminal.
    """
    app = _Later()
    hints = Publisher(app.publisher)
    executor = open_executor(hints)
    stop = threading.Event()
    head = _head_start(executor, app.ready)
    try:
        if status is not None:
            _keep_showing(status, stop)
        return _run(broker_url, executor, app)
    finally:
        app.ready.set()
        stop.set()
        show_status("")
        head.join(5)
        hints.close()
        executor.close()


class _Later:
    """The Celery app, once it is there: hints wait for it."""

    def __init__(self) -> None:
        self.app: Celery | None = None
        self.ready = threading.Event()

    def publisher(self) -> Publish:
        """What publishes a hint; called in the thread that does."""
        from worker.app import publisher

        self.ready.wait()
        if self.app is None:
            raise RuntimeError("the worker ended before it was ready")
        return publisher(self.app)


def _run(broker_url: str, executor: Executor, later: _Later) -> int:
    from celery.beat import EmbeddedService

    from worker.app import make_app, run_worker
    from worker.tasks import register

    app = make_app(broker_url)
    register(app, lambda _: executor)
    beat = EmbeddedService(app, thread=True, scheduler_cls=app.conf.beat_scheduler)
    pulse = Pulse(broker_url, executor.sweep, executor.rehint)

    def begin() -> None:
        later.app = app
        if not later.ready.is_set():
            later.ready.set()
            pulse.start()
            beat.start()

    try:
        return run_worker(app, steps=STEPS, pool="threads", concurrency=THREADS, name="run", ready=begin)
    finally:
        pulse.stop()
        beat.service.stop()  # a daemon thread: nothing to wait for


def _head_start(executor: Executor, ready: threading.Event) -> threading.Thread:
    def begin() -> None:
        with suppress(Exception):
            keep_draining(executor, STEPS, ready, threads=2)

    head = threading.Thread(target=begin, name="head start", daemon=True)
    head.start()
    return head


def _keep_showing(status: Callable[[], str], stop: threading.Event) -> None:
    def show() -> None:
        while not stop.wait(STATUS_EVERY):
            with suppress(Exception):
                show_status(status())

    threading.Thread(target=show, name="status", daemon=True).start()
