"""Turns rows that are due into rows that are done, without Celery: by hand, or while the broker is away."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from worker.executor import Executor
from worker.logs import logger

THREADS = 8
PAUSE_FIRST, PAUSE_MOST = 0.1, 2.0  # seconds between two looks at a store where nothing is due


def drain(executor: Executor, steps: Sequence[str], stop: threading.Event, *, threads: int = THREADS) -> int:
    """Do what is due until nothing is, or until `stop` is set; how many rows were done."""
    done = 0
    while some := _with_threads(threads, lambda: _until_empty(executor, steps, stop)):
        done += some  # look again: the last row of one thread may have asked for more
    return done


def keep_draining(
    executor: Executor, steps: Sequence[str], stop: threading.Event, *, threads: int = THREADS
) -> int:
    """Do what is due, and wait for more, until `stop` is set; how many rows were done."""
    return _with_threads(threads, lambda: _until_stopped(executor, steps, stop))


def _with_threads(threads: int, work: Callable[[], int]) -> int:
    with ThreadPoolExecutor(threads, thread_name_prefix="drain") as pool:
        return sum(future.result() for future in [pool.submit(work) for _ in range(threads)])


def _until_empty(executor: Executor, steps: Sequence[str], stop: threading.Event) -> int:
    done = 0
    while not stop.is_set() and executor.run_next(steps):
        done += 1
    return done


def _until_stopped(executor: Executor, steps: Sequence[str], stop: threading.Event) -> int:
    done, pause = 0, PAUSE_FIRST
    while not stop.is_set():
        if _tried(executor, steps):
            done, pause = done + 1, PAUSE_FIRST
        else:
            stop.wait(pause)
            pause = min(pause * 2, PAUSE_MOST)
    return done


def _tried(executor: Executor, steps: Sequence[str]) -> bool:
    """One row, if there is one; a store that is away now may be back at the next look."""
    try:
        return executor.run_next(steps)
    except Exception as error:  # noqa: BLE001 - this is what keeps the house alive: it must not end by itself
        logger().warning("a row could not be taken up", error=f"{type(error).__name__}: {error}"[:300])
        return False
