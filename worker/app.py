"""Turns a broker's address into the Celery app: its queues, its settings and the one tick of beat."""

import logging
import warnings
from collections.abc import Callable
from typing import Any

from celery import Celery, signals
from celery.exceptions import CPendingDeprecationWarning
from celery.platforms import SecurityWarning
from celery.worker.consumer import Consumer
from kombu.entity import Queue
from kombu.transport import virtual

from worker.queues import STEPS, SWEEP

SWEEP_EVERY = 5.0  # seconds between two ticks of beat
SOFT_LIMIT, HARD_LIMIT = 300, 600  # seconds; only a pool of processes can enforce them
VISIBILITY = 900  # seconds until a message nobody acknowledged is delivered again: more than the hard limit

Publish = Callable[[str, int], None]


def make_app(broker_url: str) -> Celery:
    """Make the app for this broker, with no task registered yet (see worker.tasks.register)."""
    app = Celery("plenary", broker=celery_url(broker_url), set_as_current=False)
    app.conf.update(SETTINGS)
    app.conf.broker_transport_options = transport_options(broker_url)
    return app


def celery_url(url: str) -> str:
    """The address as kombu spells it: unix:///path becomes redis+socket:///path; rediss:// is checked."""
    for theirs, ours in (
        ("unix://", "redis+socket://"),
        ("valkeys://", "rediss://"),
        ("valkey://", "redis://"),
    ):
        if url.startswith(theirs):
            url = ours + url.removeprefix(theirs)
    if url.startswith("rediss://") and "ssl_cert_reqs=" not in url:
        # kombu would believe any certificate.
        url += ("&" if "?" in url else "?") + "ssl_cert_reqs=required"
    return url


def transport_options(url: str) -> dict[str, Any]:
    """What the transport of this address is told; times in seconds."""
    if not celery_url(url).startswith(("redis", "sentinel")):
        return {"polling_interval": 0.1}
    return {
        "visibility_timeout": VISIBILITY,
        # kombu looks for lost messages every interval * throttle: 100 s unless told otherwise.
        "unacked_restore_interval": 5,
        "unacked_restore_throttle": 1,
        "socket_timeout": 5,
        "socket_connect_timeout": 5,
        "socket_keepalive": True,
        "health_check_interval": 10,
    }


SETTINGS: dict[str, Any] = {
    # Queues: one a step, and one for the tick. A message says "step S, row N" and may be lost.
    "task_queues": [Queue(name, durable=True) for name in (*STEPS, SWEEP)],  # type: ignore[no-untyped-call]
    "task_routes": {f"plenary.{name}": {"queue": name} for name in (*STEPS, SWEEP)},
    "task_create_missing_queues": False,
    "task_default_queue": SWEEP,
    "task_serializer": "json",
    "accept_content": ["json"],
    "task_ignore_result": True,
    "result_backend": None,
    "enable_utc": True,
    "timezone": "UTC",
    # Losing a child must not run a poison task for ever: the row's own count of deaths decides.
    "task_acks_late": True,
    "task_reject_on_worker_lost": False,
    "task_retry_on_worker_lost": True,
    "task_soft_time_limit": SOFT_LIMIT,
    "task_time_limit": HARD_LIMIT,
    "worker_prefetch_multiplier": 1,
    "worker_enable_prefetch_count_reduction": False,
    "worker_max_tasks_per_child": 500,
    "worker_max_memory_per_child": 400_000,  # KiB
    "worker_soft_shutdown_timeout": 5,
    "worker_proc_alive_timeout": 15,  # seconds for a fresh child to come up on a busy machine
    "worker_cancel_long_running_tasks_on_connection_loss": False,
    # The broker may be away for ever: keep asking, and keep asking soon.
    "worker_consumer": "worker.app:PatientConsumer",
    "broker_connection_retry_on_startup": True,
    "broker_connection_max_retries": None,
    "broker_connection_timeout": 5,
    "task_publish_retry": True,
    "task_publish_retry_policy": {"max_retries": 1, "interval_start": 0.1, "interval_step": 0.2},
    # Nobody listens to these, and they keep an idle process busy.
    "worker_enable_remote_control": False,
    "worker_send_task_events": False,
    "worker_hijack_root_logger": False,
    "worker_redirect_stdouts": False,
    "beat_scheduler": "celery.beat:Scheduler",  # in memory: no file to go stale
    "beat_schedule": {
        # Ticks of an hour in which no worker listened are worth no more than the last of them.
        SWEEP: {"task": f"plenary.{SWEEP}", "schedule": SWEEP_EVERY, "options": {"expires": 60}}
    },
}


class PatientConsumer(Consumer):  # type: ignore[misc]
    """A consumer that notices a lost broker even when it is busy, and looks for it every second."""

    def ensure_connected(self, conn: Any) -> Any:
        """Wait until the connection stands."""
        conn.ensure_connection = _every_second(conn.ensure_connection)
        connected = super().ensure_connected(conn)
        _give_slots_back(connected.default_channel)
        return connected


def _give_slots_back(channel: Any) -> None:
    """Let a message whose acknowledgement fails make room for another.

    kombu counts it as under way for ever. When all of them were, it would never ask for more, and so never
    notice that the connection is gone.
    """
    acknowledge = channel.qos.ack

    def ack(delivery_tag: Any) -> None:
        try:
            acknowledge(delivery_tag)
        except channel.connection_errors:
            virtual.QoS.ack(channel.qos, delivery_tag)  # type: ignore[no-untyped-call]
            raise

    channel.qos.ack = ack


def _every_second(ensure: Callable[..., Any]) -> Callable[..., Any]:
    """`Connection.ensure_connection` with a pause of one second between tries (default: 2, 4, ... 30)."""

    def patient(errback: Any = None, max_retries: Any = None, **options: Any) -> Any:
        options.update(interval_start=1, interval_step=0, interval_max=1)
        return ensure(errback, max_retries, **options)

    return patient


def publisher(app: Celery) -> Publish:
    """A function that puts the hint "step S, row N" on the step's queue; it raises what kombu raises."""

    def publish(step: str, row_id: int) -> None:
        app.send_task(f"plenary.{step}", (row_id,), ignore_result=True)

    return publish


def run_worker(
    app: Celery,
    *,
    steps: tuple[str, ...],
    pool: str,
    concurrency: int,
    name: str,
    ready: Callable[[], None] | None = None,
) -> int:
    """Consume the queues of these steps until SIGTERM (warm stop); returns the exit status.

    `ready` is called whenever the worker has connected to the broker.
    Must be called in the main thread: Celery installs its signal handlers.
    """
    _quiet()
    worker = app.Worker(
        hostname=f"{name}@%h",
        queues=[*steps, SWEEP],
        pool=pool,
        concurrency=concurrency,
        without_gossip=True,
        without_mingle=True,
        without_heartbeat=True,
        quiet=True,
        loglevel=logging.WARNING,
        optimization="fair",
        ready_callback=lambda _: ready() if ready else None,
    )
    worker.start()
    return int(worker.exitcode or 0)


def send_ticks(app: Celery) -> None:
    """Be beat until SIGTERM or SIGINT, which leave by SystemExit. Main thread only."""
    _quiet()
    app.Beat(app=app, quiet=True, loglevel=logging.WARNING, redirect_stdouts=False).run()


def _quiet() -> None:
    """Leave the log to worker.logs; that it runs as root is the operator's choice (our image does not)."""
    warnings.filterwarnings("ignore", category=SecurityWarning)
    warnings.filterwarnings("ignore", category=CPendingDeprecationWarning)  # of a default we have set
    signals.setup_logging.connect(_logged_elsewhere)
    # At a stop it tells that a message goes back to its queue, as it should.
    logging.getLogger("kombu.transport.virtual.base").setLevel(logging.ERROR)


def _logged_elsewhere(**_: Any) -> None:
    """A receiver, so that Celery sets up no log of its own."""


def default_concurrency(pool: str, processors: int) -> int:
    """How many rows at once: threads wait for the network, processes for a processor."""
    return processors if pool == "prefork" else 8
