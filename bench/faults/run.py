"""Run the house under faults and say whether the end is the same.

    python -m bench.faults.run matrix --count 500      every fault x store x stack: one end state
    python -m bench.faults.run kills --count 3000 --kills 200   SIGKILLs everywhere: nothing lost
    python -m bench.faults.run outage --count 6000     the broker goes and comes back: how long, how fast

Everything stays on this machine and ends by itself.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.faults import nemesis
from bench.faults.house import House
from bench.faults.outage import Course, outage, table
from bench.faults.trial import FAULTS, Outcome, trial, undisturbed
from storage.migrate import migrate
from tests.servers.postgres import Postgres, running
from tests.servers.valkey import Valkey

STORES = ("sqlite", "postgresql")
STACKS = ("embedded", "full")
BLOWS_OF_MATRIX = 12
GOES_ON_S, FULL_SPEED_S = 60.0, 5.0  # what an outage may cost


@contextmanager
def place(stack: str, postgres: Postgres | None) -> Iterator[tuple[Path, str, Valkey | None]]:
    """A folder, an empty store and, for the full stack, a broker; gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="plenary-faults-") as name:
        folder = Path(name)
        broker = None
        if stack == "full":
            (folder / "broker").mkdir()
            broker = Valkey(folder / "broker")
            broker.start()
        url = f"sqlite:///{folder / 'plenary.db'}" if postgres is None else postgres.create()
        try:
            if postgres is not None:
                migrate(url)
            yield folder, url, broker
        finally:
            if broker is not None:
                broker.close()
            if postgres is not None:
                postgres.drop(url)


def one(store: str, stack: str, fault: str, count: int, postgres: Postgres | None = None) -> Outcome:
    """A trial of the matrix."""
    with place(stack, postgres if store == "postgresql" else None) as (folder, url, broker):
        return trial(
            folder,
            url,
            count=count,
            fault=fault,
            broker_url=broker.url if broker else "",
            every_s=2.0 if fault == "killed" else 0.7,
            most=BLOWS_OF_MATRIX,
            patience_s=120 + count,
        )


def matrix(count: int, faults: tuple[str, ...] = FAULTS) -> bool:
    """Every combination; prints a line each and says whether all ended alike."""
    ends: set[str] = set()
    unmarked = 0
    with running() as postgres:
        for store in STORES:
            for stack in STACKS:
                for fault in faults:
                    done = one(store, stack, fault, count, postgres)
                    ends.add(done.state.digest())
                    unmarked += done.twice_unmarked
                    print(line(f"{store:<10} {stack:<8} {fault:<8}", done), flush=True)
    print(f"{len(ends)} end state(s); {unmarked} mails came twice not marked")
    return len(ends) == 1 and unmarked == 0


def everything(broker: Valkey) -> list[nemesis.Blow]:
    """Children most often, then whole workers; now and then beat, the broker with its data, and without."""
    return [
        *[nemesis.kill_child] * 4,
        *[nemesis.kill_worker] * 2,
        nemesis.kill_beat,
        nemesis.restart_broker(broker, erase=False),
        nemesis.restart_broker(broker, erase=True),
    ]


def kills(count: int, wanted: int, every_s: float) -> bool:
    """SIGKILLs to children, whole workers, beat and the broker while documents walk through."""
    with place("embedded", None) as (folder, url, _):
        quiet = undisturbed(folder, url, count=count)
    print(f"undisturbed {quiet.digest()} {quiet.sizes()}", flush=True)
    with place("full", None) as (folder, url, broker):
        assert broker is not None
        done = trial(
            folder,
            url,
            count=count,
            fault="kills",
            broker_url=broker.url,
            blows=everything(broker),
            every_s=every_s,
            most=wanted,
            patience_s=600 + 4 * wanted + count,
        )
    print(line(f"{sum(done.struck.values())} SIGKILLs", done))
    print(f"struck: {done.struck}")
    same = done.state == quiet
    print(
        f"same end: {same}; {done.twice} mails came twice, {done.twice_unmarked} of them without being marked"
    )
    return same and done.twice_unmarked == 0 and sum(done.struck.values()) >= wanted


def outages(count: int) -> bool:
    """A broker that is away for 50 s, the one of `plenary run` killed; True: all as fast as wanted."""
    courses: list[tuple[str, Course]] = []
    with running() as postgres:
        for store in STORES:
            for stack, own in (("full", False), ("embedded", False), ("embedded", True)):
                name = f"{stack}, {store}" + (", its own broker killed" if own else "")
                courses.append((name, _one_outage(store, stack, own, count, postgres)))
                print(table(courses[-1:]).splitlines()[-1], flush=True)
    print(f"\n{table(courses)}")
    return all(
        one.goes_on_after <= GOES_ON_S and (one.full_speed_after or 1e9) <= FULL_SPEED_S for _, one in courses
    )


def _one_outage(store: str, stack: str, own: bool, count: int, postgres: Postgres) -> Course:
    with place("embedded" if own else "full", postgres if store == "postgresql" else None) as (
        folder, url, broker,
    ):  # fmt: skip
        return outage(
            folder,
            url,
            stack=stack,
            count=count,
            broker_url=broker.url if broker else "",
            go=lambda house: broker.kill() if broker else _kill_own(house),
            come=lambda: broker.start() if broker else None,
        )


def _kill_own(house: House) -> None:
    nemesis.kill_embedded_broker(house, random.Random(1))


def line(name: str, done: Outcome) -> str:
    """One line of the table."""
    sizes = " ".join(f"{key}={number}" for key, number in done.state.sizes().items())
    return (
        f"{name}  {done.state.digest()}  {sizes}  mails={done.mails} twice={done.twice} {done.seconds:.0f} s"
    )


def main() -> int:
    """The door."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["matrix", "kills", "outage"])
    parser.add_argument("--count", type=int, default=500, help="documents")
    parser.add_argument("--kills", type=int, default=200, help="SIGKILLs")
    parser.add_argument("--every", type=float, default=1.5, help="seconds between two SIGKILLs, on average")
    given = parser.parse_args()
    if given.what == "matrix":
        return 0 if matrix(given.count) else 1
    if given.what == "outage":
        return 0 if outages(given.count) else 1
    return 0 if kills(given.count, given.kills, given.every) else 1


if __name__ == "__main__":
    sys.exit(main())
