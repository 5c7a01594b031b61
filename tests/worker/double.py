"""An executor over the real work table whose steps are trivial, and the processes that run it.

A subject is "name" or "name@seconds": the step takes that long. poll asks for collect, collect for parse,
parse for match; every finished step writes a line "step subject pid" to the file `done`.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from storage import clock, work
from storage.engine import begin, connect
from worker import logs
from worker.broker.hints import Hints
from worker.broker.own import start_broker
from worker.queues import STEPS
from worker.supervision import mains
from worker.supervision.children import Child
from worker.supervision.supervisor import Paces, Supervisor
from worker.sweep import rehint, sweep

NEXT = {"poll": "collect", "collect": "parse", "parse": "match"}
LEASE_MS = 3_000


class Double:
    """Does rows by writing a line."""

    def __init__(self, url: str, done: Path, hints: Hints) -> None:
        self.engine = connect(url)
        self.done = done
        self.hints = hints

    def run(self, row_id: int) -> bool:
        with begin(self.engine) as conn:
            claim = work.claim(conn, row_id, now=clock.now(conn), lease_ms=LEASE_MS)
        return claim is not None and self._do(claim)

    def run_next(self, steps: Sequence[str]) -> bool:
        with begin(self.engine) as conn:
            claim = work.claim_next(conn, steps, now=clock.now(conn), lease_ms=LEASE_MS)
        return claim is not None and self._do(claim)

    def sweep(self) -> int:
        return sweep(self.engine, self.hints)

    def rehint(self) -> int:
        return rehint(self.engine)

    def close(self) -> None:
        self.engine.dispose()

    def _do(self, claim: work.Claim) -> bool:
        _, _, seconds = claim.subject.partition("@")
        time.sleep(float(seconds or 0))
        told = []
        try:
            with begin(self.engine) as conn:
                now = clock.now(conn)
                if step := NEXT.get(claim.step):
                    told = [(step, work.enqueue(conn, step, claim.subject, not_before=now, now=now))]
                work.finish(conn, claim, now=now)
        except work.LeaseLost:
            return True
        with self.done.open("a") as lines:
            lines.write(f"{claim.step} {claim.subject} {os.getpid()}\n")
        self.hints.send(told)
        return True


def main(kind: str, options: str) -> int:
    """The child's door, as worker.supervision.mains is for the real one; and a supervisor of such."""
    given = json.loads(options)
    logs.configure("info")
    if kind == "supervise":
        return supervise(given)
    done = Path(given["done"])

    def opened(hints: Hints) -> Double:
        return Double(given["store"], done, hints)

    if kind == "refuse":
        return 2
    if kind == "embedded":
        return mains.embedded(given["broker"], opened)
    if kind == "drain":
        return mains.drain(opened, STEPS, threads=4)
    if kind == "beat":
        from worker.app import make_app, send_ticks

        send_ticks(make_app(given["broker"]))
        return 0
    return mains.pool(given["broker"], opened, given["steps"], given["pool"], given["concurrency"])


def supervise(given: dict[str, Any]) -> int:
    """Workers as given (a kind and options each); with a broker of our own where no address is given."""
    own = None if given.get("broker") else start_broker(Path(given["data"]))
    given["broker"] = own.url if own else given["broker"]
    shared = {key: given[key] for key in ("store", "done", "broker")}

    def child(kind: str, options: dict[str, Any]) -> Child:
        return Child(kind, [sys.executable, "-P", __file__, kind, json.dumps({**shared, **options})])

    workers = [child(kind, options) for kind, options in given["workers"]]
    paces = Paces(grace=given.get("grace", 30.0), ping=0.5, ping_again=0.2)
    supervisor = Supervisor(workers, child("drain", {}), broker_url=given["broker"], broker=own, paces=paces)
    return supervisor.run()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
