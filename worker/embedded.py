"""Turns a broker's address and an executor into one working process: worker threads, beat and the timer."""

import threading
from collections.abc import Callable
from contextlib import suppress

from celery import signals
from celery.beat import EmbeddedService

from worker.app import make_app, run_worker
from worker.executor import Open
from worker.queues import STEPS
from worker.sweep import Pulse
from worker.tasks import register

THREADS = 8
STATUS_EVERY = 1.0  # seconds


def run_embedded(broker_url: str, open_executor: Open, status: Callable[[], str] | None = None) -> int:
    """Do every step in this process until SIGTERM; returns the exit status. Main thread only.

    `status` makes the line shown at the bottom of a terminal.
    """
    app = make_app(broker_url)
    held = register(app, open_executor)
    executor = held.get()  # opened before the first message comes, in the process that uses it
    pulse = Pulse(broker_url, executor.sweep, executor.rehint)
    beat = EmbeddedService(app, thread=True, scheduler_cls=app.conf.beat_scheduler)
    stop = threading.Event()
    signals.worker_ready.connect(lambda **_: pulse.start(), weak=False, sender=None)
    try:
        beat.start()
        if status is not None:
            _keep_showing(status, stop)
        return run_worker(app, steps=STEPS, pool="threads", concurrency=THREADS, name="run")
    finally:
        stop.set()
        pulse.stop()
        _stop_beat(beat)
        held.close()


def _stop_beat(beat: object) -> None:
    # It is a daemon thread that wakes once a second: not worth waiting for.
    service = getattr(beat, "service", None)
    with suppress(AttributeError):
        service.stop()  # type: ignore[union-attr]


def _keep_showing(status: Callable[[], str], stop: threading.Event) -> None:
    from worker.logs import show_status

    def show() -> None:
        while not stop.wait(STATUS_EVERY):
            with suppress(Exception):
                show_status(status())
        show_status("")

    threading.Thread(target=show, name="status", daemon=True).start()
