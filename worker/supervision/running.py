"""What `plenary run` is: a broker of our own where none is configured, and the worker it keeps.

A small process for the months to come. The worker reads the configuration while it starts, tells what is
needed of it, and waits for the broker's address:

    worker -> us   {"store", "data_dir", "broker", "log_level"}     through a pipe
    us -> worker   {"broker", "runs"}                               through its standard input
"""

import contextlib
import json
import os
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from worker import logs
from worker.broker.own import MEMORY, Broker, start_broker
from worker.errors import ConfigError
from worker.supervision.children import REFUSED, Child, python
from worker.supervision.lock import lock_file, runs_file, take
from worker.supervision.supervisor import Paces, Supervisor


@dataclass(frozen=True, slots=True)
class Facts:
    """What this process needs of the configuration; broker is "" where none is configured."""

    store: str
    data_dir: str
    broker: str
    log_level: str


def run(config_path: str | None, drain_after: float) -> int:
    """Run until Ctrl-C or SIGTERM: 0; 2 when the worker cannot start. `drain_after` in seconds.

    Main thread only. Raises ConfigError when another process runs this store.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        return _run(config_path, drain_after)
    except KeyboardInterrupt:  # before the supervisor listened; the system tells the worker
        return 0


def _run(config_path: str | None, drain_after: float) -> int:
    first = Child("worker", [])
    facts = _start_first(first, config_path)
    if facts is None:  # the worker has said why
        return REFUSED
    logs.configure(facts.log_level)
    lock = lock_file(facts.store, Path(facts.data_dir))
    try:
        take(lock)
        broker = None if facts.broker else start_broker(Path(facts.data_dir))
    except ConfigError:
        first.kill()
        raise
    url = facts.broker or (broker.url if broker else _last_resort())
    own = None if facts.broker else url  # an address of our own is in no configuration, and no secret
    answer = {"broker": own, "runs": str(runs_file(lock))}
    return _supervise(first, answer, url, broker, config_path, Paces(grace=drain_after))


def _supervise(
    worker: Child,
    answer: dict[str, str | None],
    url: str,
    broker: Broker | None,
    config_path: str | None,
    paces: Paces,
) -> int:
    given = json.dumps({"config": config_path, **answer})
    worker.command = python("worker.supervision.mains", "embedded", given)
    drain = Child("drain", python("worker.supervision.mains", "drain", given))
    _answer(worker, answer)
    try:
        return Supervisor([worker], drain, broker_url=url, broker=broker, paces=paces).run()
    finally:
        logs.show_status("")
        if broker is not None:
            broker.stop()


def _start_first(worker: Child, config_path: str | None) -> Facts | None:
    """Start the worker and wait for what it read; None when it ended instead."""
    ours, theirs = os.pipe()
    given = json.dumps({"config": config_path, "tell": theirs})
    worker.process = subprocess.Popen(
        python("worker.supervision.mains", "embedded", given),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        env=worker.surroundings(),
        pass_fds=(theirs,),
    )
    worker.started = time.monotonic()
    os.close(theirs)
    with os.fdopen(ours) as told:
        line = told.readline()
    return Facts(**json.loads(line)) if line else None


def _answer(worker: Child, answer: dict[str, str | None]) -> None:
    if worker.process is not None and worker.process.stdin is not None:
        with contextlib.suppress(BrokenPipeError), worker.process.stdin as pipe:
            pipe.write(json.dumps(answer).encode() + b"\n")


def _last_resort() -> str:
    logs.say(
        "no Redis or Valkey server starts here: messages are carried in memory, slowly",
        "warning",
        broker=MEMORY,
    )
    return MEMORY
