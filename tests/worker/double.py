"""An executor over the real work table whose steps are trivial, and the processes that run it.

A subject is "name" or "name@seconds": the step takes that long. poll asks for collect, collect for parse, parse for
match; every finished step writes a line "step subject pid" to the file `done`.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from storage import clock, work
from storage.engine import begin, connect
from worker.hints import Hints
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
    """The child's door, as worker.mains is for the real executor."""
    from worker import logs, mains

    logs.configure("warning")
    given = json.loads(options)
    broker, done = given["broker"], Path(given["done"])

    def opened(hints: Hints) -> Double:
        return Double(given["store"], done, hints)

    if kind == "embedded":
        return mains.embedded(broker, opened)
    if kind == "drain":
        return mains.drain(opened, given["steps"], threads=4)
    return mains.pool(broker, opened, given["steps"], given["pool"], given["concurrency"])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
