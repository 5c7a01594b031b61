"""The broker goes while documents walk through, and comes back: how long nothing moves, how fast it is."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bench.faults.house import House
from bench.faults.servers import Outside
from bench.faults.world import documents
from storage.engine import StoreError

BEFORE_S, GONE_S, AFTER_S = 10.0, 50.0, 15.0
WINDOW_S = 5.0  # a speed is looked at over so long
SAME = 0.9  # of the speed before: as fast again
FLOWING = 200  # rows that are done when the first measurement begins


@dataclass(frozen=True, slots=True)
class Course:
    """What an outage did; seconds, and finished rows a second."""

    before: float
    longest_pause: float
    goes_on_after: float
    during: float
    after: float
    full_speed_after: float | None


class Curve:
    """A thread that counts the finished rows ten times a second."""

    def __init__(self, count: Callable[[], int]) -> None:
        self._count = count
        self._points: list[tuple[float, int]] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, name="curve", daemon=True)
        self._thread.start()

    def finished(self) -> int:
        """How many rows by now."""
        return self._points[-1][1] if self._points else 0

    def close(self) -> None:
        self._stop.set()
        self._thread.join(10)

    def speed(self, start: float, end: float) -> float:
        """Rows a second between two instants."""
        within = [point for point in self._points if start <= point[0] <= end]
        (first, few), (last, many) = within[0], within[-1]
        return (many - few) / (last - first)

    def pause(self, start: float, end: float) -> tuple[float, float]:
        """Begin and end of the longest time in which no row was finished."""
        moved, longest, seen = start, (start, start), -1
        for moment, rows in [point for point in self._points if start <= point[0] <= end]:
            if rows != seen:
                longest = max(longest, (moved, moment), key=lambda one: one[1] - one[0])
                seen, moved = rows, moment
        return max(longest, (moved, end), key=lambda one: one[1] - one[0])

    def reached(self, start: float, end: float, wanted: float) -> float | None:
        """Seconds from `start` to the first window in which the speed is as wanted; None: in none."""
        for moment in [point[0] for point in self._points if start <= point[0] <= end - WINDOW_S]:
            if self.speed(moment, moment + WINDOW_S) >= wanted:
                return moment - start
        return None

    def _look(self) -> None:
        while not self._stop.wait(0.1):
            with suppress(StoreError):
                rows = self._count()
                self._points.append((time.monotonic(), rows))


def outage(
    folder: Path,
    store_url: str,
    *,
    stack: str,
    count: int,
    broker_url: str,
    go: Callable[[House], None],
    come: Callable[[], None],
) -> Course:
    """Measure one; `go` ends the broker, `come` starts it again. No broker_url: `plenary run` has its own."""
    outside = Outside(documents(count))
    house = House(folder, store_url, outside, broker_url=broker_url, stack=stack, drain_after=None)
    curve = Curve(house.finished)
    try:
        house.start()
        _until(lambda: curve.finished() >= FLOWING)
        started = time.monotonic()
        time.sleep(BEFORE_S)
        gone = time.monotonic()
        go(house)
        time.sleep(GONE_S if broker_url else 0)
        come()
        back = time.monotonic()
        time.sleep(AFTER_S)
        if not house.work().due:
            raise RuntimeError("the documents did not last: give more with --count")
        return _course(curve, started, gone, back, back + AFTER_S)
    finally:
        curve.close()
        house.stop()
        outside.close()


def _course(curve: Curve, started: float, gone: float, back: float, end: float) -> Course:
    before = curve.speed(started, gone)
    own = back - gone < 1  # it comes back by itself: all that can be seen is the time after
    stands, goes = curve.pause(gone, end if own else back)
    return Course(
        before=before,
        longest_pause=goes - stands,
        goes_on_after=goes - gone,
        during=0.0 if own or goes + 1 > back else curve.speed(goes, back),
        after=curve.speed(end - 2 * WINDOW_S, end),
        full_speed_after=curve.reached(back, end, SAME * before),
    )


def table(courses: list[tuple[str, Course]]) -> str:
    """For reading."""
    lines = [
        "| stack, store | rows/s before | longest pause | goes on after | rows/s without | 90 % again"
        " | rows/s then |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, one in courses:
        again = "not seen" if one.full_speed_after is None else f"after {one.full_speed_after:.1f} s"
        without = f"{one.during:.0f}" if one.during else "-"
        lines.append(
            f"| {name} | {one.before:.0f} | {one.longest_pause:.1f} s | {one.goes_on_after:.1f} s"
            f" | {without} | {again} | {one.after:.0f} |"
        )
    return "\n".join(lines)


def _until(true: Callable[[], bool], patience_s: float = 120) -> None:
    deadline = time.monotonic() + patience_s
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError("nothing flows")
        time.sleep(0.1)
