"""Threads of one process wait for their turn to write, longer than another process would have to."""

import threading
import time

from storage import clock
from storage.engine import begin, open_engine, store_url


def test_a_thread_waits_longer_than_sqlite_would(sqlite_url: str) -> None:
    engine = open_engine(store_url(sqlite_url), busy_s=0.1)
    holding, written = threading.Event(), []

    def hold() -> None:
        with begin(engine):
            holding.set()
            time.sleep(0.6)

    def write() -> None:
        with begin(engine) as conn:
            written.append(clock.now(conn))

    threads = [threading.Thread(target=hold), *(threading.Thread(target=write) for _ in range(3))]
    threads[0].start()
    assert holding.wait(10)
    for thread in threads[1:]:
        thread.start()
    for thread in threads:
        thread.join()
    engine.dispose()
    assert len(written) == 3
