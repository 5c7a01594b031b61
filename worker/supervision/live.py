"""The store into the one line a person sees while `plenary run` works."""

from collections.abc import Callable

from sqlalchemy import Engine

from storage import clock
from storage.engine import read
from storage.overview import Overview, overview
from worker.queues import STEPS


def status_line(engine: Engine) -> Callable[[], str]:
    """What makes the line of this moment; it raises StoreError when the store cannot be read."""

    def line() -> str:
        with read(engine) as conn:
            return told(overview(conn, clock.now(conn)))

    return line


def told(seen: Overview) -> str:
    """The line: what is watched, what is kept, what waits."""
    due = {step: sum(count.due for count in seen.work if count.step == step) for step in STEPS}
    busy = sum(count.n for count in seen.work if count.state == "leased")
    parked = sum(count.n for count in seen.work if count.state == "parked")
    words = [
        _counted(seen.sources, "source")
        + (f" ({seen.sources_failing} failing)" if seen.sources_failing else ""),
        _counted(seen.relevant, "release"),
        f"{seen.deliveries.get('accepted', 0)} delivered",
        f"{busy} at work",
    ]
    words += [f"{n} to {step}" for step, n in due.items() if n]
    words += [f"{parked} parked"] if parked else []
    return " · ".join(words)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
