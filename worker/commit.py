"""A write that meets a moment of trouble with the store is tried again: its work need not be done twice."""

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine

from storage.engine import StoreLocked, StoreUnreachable, begin

Result = TypeVar("Result")
PAUSES = (0.2, 1.0, 3.0)  # seconds: a server that restarts, two transactions that met


def commit(engine: Engine, act: Callable[[Connection], Result]) -> Result:
    """Do `act` in one write transaction, up to four times while the store is locked or away.

    A commit may have happened though it seemed to fail: `act` must end with what a second one cannot pass,
    such as work.finish.

    Raises:
        StoreError: it stayed so, or it is trouble that does not pass by itself.
    """
    for pause in PAUSES:
        try:
            return _once(engine, act)
        except (StoreLocked, StoreUnreachable):
            time.sleep(pause)
    return _once(engine, act)


def _once(engine: Engine, act: Callable[[Connection], Result]) -> Result:
    with begin(engine) as conn:
        return act(conn)
