"""One run from nothing to the end state: two rounds (first texts, then corrections) under a fault."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.faults import nemesis
from bench.faults.house import HINTS, MINUTE, House
from bench.faults.nemesis import Blow, Nemesis
from bench.faults.servers import Outside
from bench.faults.state import EndState, end_state, repeated
from bench.faults.world import documents

LAST_REFETCH = 73 * 60 * MINUTE  # every page is due to be looked at again
FAULTS = ("nothing", *HINTS, "erased", "killed")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a trial ended."""

    state: EndState
    struck: dict[str, int]
    seconds: float
    mails: int
    twice: int
    twice_unmarked: int


def trial(
    folder: Path,
    store_url: str,
    *,
    count: int,
    fault: str,
    broker_url: str = "",
    blows: list[Blow] | None = None,
    every_s: float = 0.7,
    most: int = 10_000,
    patience_s: float = 180,
) -> Outcome:
    """Run it; an empty `broker_url` means the embedded stack."""
    began = time.monotonic()
    outside = Outside(documents(count))
    hints = fault if fault in HINTS else ""
    house = House(folder, store_url, outside, broker_url=broker_url, hints=hints)
    struck: Counter[str] = Counter()
    strikes = blows if blows is not None else _blows(fault, house, broker_url)
    try:
        house.start()
        for corrected in (False, True):
            outside.corrected = corrected
            if corrected:
                house.pass_time(LAST_REFETCH)
            with _under(house, strikes, every_s, most, struck):
                house.settle(0, patience_s)
            house.pass_time(MINUTE)  # immediate digests gather for a moment
            house.settle(0, patience_s)
        state = end_state(house.engine)
        ids = Counter(str(mail.parsed()["Message-ID"]) for mail in outside.mails.mails)
        twice, unmarked = repeated(house.engine, ids)
    finally:
        house.stop()
        outside.close()
    return Outcome(state, dict(struck), time.monotonic() - began, ids.total(), twice, unmarked)


def undisturbed(folder: Path, store_url: str, *, count: int) -> EndState:
    """The end state by one process that does everything in turn: no broker, no hints, no faults."""
    outside = Outside(documents(count))
    house = House(folder, store_url, outside)
    try:
        for corrected in (False, True):
            outside.corrected = corrected
            house.pass_time(LAST_REFETCH if corrected else 0)
            house.run("drain")
            house.pass_time(MINUTE)
            house.run("drain")
        return end_state(house.engine)
    finally:
        house.stop()
        outside.close()


@contextmanager
def _under(
    house: House, blows: list[Blow], every_s: float, most: int, struck: Counter[str]
) -> Iterator[None]:
    """Under fire, if there are blows."""
    if not blows:
        yield
        return
    one = Nemesis(house, blows, every_s=every_s, most=most - struck.total())
    one.start()
    try:
        yield
    finally:
        one.stop()
        struck.update(one.struck)


def _blows(fault: str, house: House, broker_url: str) -> list[Blow]:
    if fault == "killed":
        return [nemesis.kill_child, nemesis.kill_worker]
    if fault == "erased":
        address: Callable[[], str | None] = lambda: broker_url or nemesis.embedded_broker(house)  # noqa: E731
        return [nemesis.erase_broker(address)]
    return []
