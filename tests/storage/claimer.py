"""A process that claims and finishes rows until none is due, and notes each finish in the same transaction.

Usage: claimer.py URL LEASE_MS
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import text

from storage import clock, work
from storage.engine import begin, connect, read
from storage.errors import StoreLocked

NOTE = text("INSERT INTO settings (key, value) VALUES (:key, 'x')")


def main(url: str, lease_ms: int) -> None:
    engine = connect(url)
    print("ready", flush=True)
    while True:
        try:
            with begin(engine) as conn:
                held = work.claim_next(conn, ["parse"], now=clock.now(conn), lease_ms=lease_ms)
            if held is None:
                with read(engine) as conn:
                    if all(count.state == "done" for count in work.counts(conn, clock.now(conn))):
                        return
                continue
            with begin(engine) as conn:
                conn.execute(NOTE, {"key": f"done:{held.subject}:{held.token}"})
                work.finish(conn, held, now=clock.now(conn))
        except (work.LeaseLost, StoreLocked):
            continue


main(sys.argv[1], int(sys.argv[2]))
