"""Releases a second on one core, beside two dependency-parser quote extractors, in one run.

usage: python -m bench.extraction.speed [ROUNDS]
Seconds are CPU seconds of this process (one thread); readers take turns, so that a busy machine
slows all alike.
"""

import cProfile
import json
import pstats
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from bench.extraction.peers import PEERS, Reader
from parsers.release import parse_release

ROOT = Path(__file__).parents[2]
REAL = sorted((ROOT.parent / "shared/releases/dev").glob("*.json"))
A_ROUND_S = 0.5
CONTENTS = parse_release.__code__.co_filename  # the table of contents, whose lines are the steps
Place = tuple[str, int, str]  # file, line, function


def texts() -> list[str]:
    """The two real releases; our own samples, joined to their size, where those are not at hand."""
    if REAL:
        return [json.loads(path.read_text(encoding="utf-8"))["text"] for path in REAL]
    samples = sorted((ROOT / "worker/demo/samples").glob("*-en.txt"))
    whole = "\n\n".join(path.read_text(encoding="utf-8") for path in samples)
    return [whole[:7390], whole[-5109:]]


def seconds(read: Reader, pieces: list[str]) -> float:
    """CPU seconds a text, over at least half a second."""
    start, count = time.process_time(), 0
    while time.process_time() - start < A_ROUND_S:
        for piece in pieces:
            read(piece)
        count += len(pieces)
    return (time.process_time() - start) / count


def measure(readers: dict[str, Reader], pieces: list[str], rounds: int) -> dict[str, list[float]]:
    """Reader -> CPU seconds a text of each round, the first (warm-up) left out."""
    took: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(rounds + 1):
        for name, read in readers.items():
            took[name].append(seconds(read, pieces))
    return {name: times[1:] for name, times in took.items()}


def profile(pieces: list[str], lines: int = 15) -> None:
    """Where parse_release spends its time, by its steps and by single functions, over 200 readings."""
    watch = cProfile.Profile()
    watch.enable()
    for _ in range(100):
        for piece in pieces:
            parse_release(piece)
    watch.disable()
    rows: dict[Place, Any] = pstats.Stats(watch).stats  # type: ignore[attr-defined]
    total = sum(row[2] for row in rows.values())
    print("\nsteps of parse_release (with all they call, of all time)")
    steps = [
        (row[3], name)
        for (file, _, name), row in rows.items()
        if file != "~" and file != CONTENTS and any(by[0] == CONTENTS for by in row[4])
    ]
    for whole, name in sorted(steps, reverse=True)[:lines]:
        print(f"  {whole / total:5.1%}  {name}")
    print("\nfunctions by their own time (of all time; calls a reading)")
    for (file, _, name), (_, calls, own, _, _) in sorted(rows.items(), key=lambda row: -row[1][2])[:lines]:
        place = Path(file).stem if file != "~" else "built in"
        print(f"  {own / total:5.1%} {calls / 200:8.1f}  {place}: {name}")


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    pieces = texts()
    print(f"texts of {', '.join(str(len(piece)) for piece in pieces)} characters, {rounds} rounds")
    readers = {}
    for name, make in PEERS.items():
        try:
            readers[name] = make()
        except ImportError as error:
            print(f"  {name}: not installed ({error.name})")
    took = measure(readers, pieces, rounds)
    own = statistics.median(took["plenary"])
    for name, times in took.items():
        middle, found = statistics.median(times), sum(len(readers[name](piece)) for piece in pieces)
        print(
            f"  {name:9s} {1 / middle:7.0f} releases/s a core (median; best round {1 / min(times):.0f})"
            f"   {middle / own:6.2f} x the time of plenary   {found} quotes"
        )
    profile(pieces)


if __name__ == "__main__":
    main()
