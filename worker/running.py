"""What `plenary run` becomes: a broker of our own where none is configured, and the worker it keeps.

`plenary run` replaces itself by this one, which has nothing loaded but what it needs for the months to come.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from worker import logs
from worker.broker import MEMORY, Broker, start_broker
from worker.children import Child, python
from worker.supervise import Paces, Supervisor

BROKER = "PLENARY_SUPERVISED_BROKER"  # a configured address may hold a password: not for the command line


def become(options: dict[str, Any], broker_url: str) -> None:
    """Replace this process; never returns. `options` are those that `main` reads."""
    environment = {**os.environ, BROKER: broker_url}
    command = python("worker.running", json.dumps(options))
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(command[0], command, environment)  # noqa: S606 - ourselves, without a shell


def main(text: str) -> int:
    """Run until Ctrl-C or SIGTERM: 0; 2 when the worker cannot start."""
    options = json.loads(text)
    logs.configure(options["log_level"])
    url = os.environ.pop(BROKER, "")
    broker = None if url else start_broker(Path(options["data_dir"]))
    url = url or (broker.url if broker else _last_resort())
    try:
        return _supervisor(options, url, broker).run()
    finally:
        if broker is not None:
            broker.stop()


def _supervisor(options: dict[str, Any], url: str, broker: Broker | None) -> Supervisor:
    # Our own broker's address is no secret, and it is not in the configuration.
    own = url if broker is not None or url == MEMORY else None
    given = json.dumps({"config": options["config"], "broker": own})
    worker = Child("worker", python("worker.mains", "embedded", given))
    drain = Child("drain", python("worker.mains", "drain", given))
    paces = Paces(grace=options["drain_after"])
    return Supervisor([worker], drain, broker_url=url, broker=broker, paces=paces)


def _last_resort() -> str:
    logs.say(
        "no Redis or Valkey server starts here: messages are carried in memory, slowly",
        "warning",
        broker=MEMORY,
    )
    return MEMORY


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1]))
    except KeyboardInterrupt:  # before we listened
        sys.exit(0)
