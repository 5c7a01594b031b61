"""A claiming process: it claims and finishes rows until all are done, and notes each finish with it."""

import time

from sqlalchemy import text

from storage import clock, work
from storage.engine import begin, connect, read
from storage.errors import StoreLocked

NOTE = text("INSERT INTO settings (key, value) VALUES (:key, 'x')")


def claim_all(url: str, lease_ms: int) -> None:
    engine = connect(url)
    while True:
        try:
            with begin(engine) as conn:
                held = work.claim_next(conn, ["parse"], now=clock.now(conn), lease_ms=lease_ms)
            if held is not None:
                with begin(engine) as conn:
                    conn.execute(NOTE, {"key": f"done:{held.subject}:{held.token}"})
                    work.finish(conn, held, now=clock.now(conn))
                continue
        except (work.LeaseLost, StoreLocked):
            continue
        with read(engine) as conn:
            if all(count.state == "done" for count in work.counts(conn, clock.now(conn))):
                return
        time.sleep(0.02)
