"""Who holds which rows, and what becomes of the rows of a process that died: the next one gives them back.

A process that a supervisor starts holds rows as "run/pid"; the supervisor tells it which process before it
is dead. Of the `plenary run`s before, the first worker of a new one knows that they are dead when nobody
holds the file that names them: every process of a run holds it, as long as it lives, also one that outlives
its supervisor to end what it does.
"""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

from storage import clock, leases
from storage.engine import StoreError, begin, connect
from worker.logs import logger

RUN, AFTER = "PLENARY_RUN", "PLENARY_AFTER"
Release = Callable[[str], None]


def holder() -> str | None:
    """The name under which this process holds rows; None where no supervisor keeps it."""
    run = os.environ.get(RUN)
    return f"{run}/{os.getpid()}" if run else None


def take_over(store_url: str, runs: Path | None, *, first: bool) -> None:
    """Give back the rows of the process before this one; `first` of a `plenary run`: of the runs before it.

    Nothing here keeps a process from starting: leases end by themselves.
    """
    run, after = os.environ.get(RUN), os.environ.get(AFTER)
    if run is None:
        return

    def release(dead: str) -> None:
        engine = connect(store_url)
        try:
            with begin(engine) as conn:
                rows = leases.release(conn, dead, now=clock.now(conn))
        finally:
            engine.dispose()
        if rows:
            logger().warning("rows of a dead process are ready again", rows=rows)

    try:
        if runs is not None:
            join(runs, run, release if first else None)
        if after:
            release(f"{run}/{after}")
    except (OSError, StoreError) as error:
        logger().warning("rows of a dead process wait for their leases", error=str(error))


def join(runs: Path, run: str, release: Release | None) -> int:
    """Hold the file of the runs until this process ends; with `release`, begin a run.

    It names the runs whose rows may still be held. Those are released when no process of any run lives.
    """
    held = os.open(runs, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    if release is not None:
        former = os.pread(held, 10_000, 0).decode("ascii", "replace").split()
        if _alone(held):
            for dead in former:
                release(dead)
            former = []
        os.ftruncate(held, 0)
        os.pwrite(held, "".join(f"{one}\n" for one in (*former, run)).encode(), 0)
    fcntl.flock(held, fcntl.LOCK_SH)
    return held


def _alone(held: int) -> bool:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
