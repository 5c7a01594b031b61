"""A configuration into the processes of the full stack: workers by pool, or beat."""

import json
import os
from collections.abc import Mapping

from storage.engine import begin
from worker import logs
from worker.app import default_concurrency, make_app, send_ticks
from worker.broker import hints
from worker.config import Config
from worker.opening import checked, follow
from worker.supervision.children import Child, python
from worker.supervision.supervisor import Paces, Supervisor
from worker.sweep import Pulse, rehint, sweep

INTERRUPTED = 130


def run_workers(
    config: Config, pools: Mapping[str, tuple[str, ...]], concurrency: int | None, drain_after: float
) -> int:
    """Keep a worker for each of these pools (name -> its steps) until a signal; the exit status.

    Raises:
        StoreError: the store is not there, or of another version.
    """
    logs.configure(config.log_level)
    engine = checked(config)
    messages = hints.connect(config.broker.url)
    pulse = Pulse(config.broker.url, lambda: sweep(engine, messages), lambda: rehint(engine))
    pulse.start()
    workers = [_worker(config, pool, steps, concurrency) for pool, steps in pools.items()]
    drain = _drain(config, [step for steps in pools.values() for step in steps])
    supervisor = Supervisor(workers, drain, broker_url=config.broker.url, paces=Paces(grace=drain_after))
    try:
        status = supervisor.run()
    finally:
        pulse.stop()
        messages.close()
        engine.dispose()
    return INTERRUPTED if supervisor.interrupted else status


def run_beat(config: Config) -> int:
    """Let the store follow the config, then send the one tick until a signal; the exit status.

    Raises:
        StoreError: the store is not there, or of another version.
    """
    logs.configure(config.log_level)
    engine = checked(config)
    with begin(engine) as conn:
        follow(conn, config)
    engine.dispose()
    send_ticks(make_app(config.broker.url))
    return 0


def _worker(config: Config, pool: str, steps: tuple[str, ...], concurrency: int | None) -> Child:
    options = {
        "config": _file(config),
        "steps": steps,
        "pool": pool,
        "concurrency": concurrency or default_concurrency(pool, os.cpu_count() or 2),
    }
    return Child(f"worker:{pool}", python("worker.supervision.mains", "pool", json.dumps(options)))


def _drain(config: Config, steps: list[str]) -> Child:
    options = {"config": _file(config), "steps": steps}
    return Child("drain", python("worker.supervision.mains", "drain", json.dumps(options)))


def _file(config: Config) -> str | None:
    return str(config.file) if config.file else None
