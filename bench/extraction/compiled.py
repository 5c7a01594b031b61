"""Readers compiled by mypyc beside the same sources read by Python: the same records? how much faster?

usage: python -m bench.extraction.compiled FOLDER [ROUNDS]
FOLDER: the wheel that `HATCH_BUILD_HOOK_ENABLE_CUSTOM=1 python -m build --wheel` made, unpacked (a zip file).
Each reads in a process of its own, in turns, so that a busy machine slows both alike.
"""

import json
import statistics
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from bench.extraction.dress import texts as samples
from bench.extraction.dresses import DRESSES
from bench.extraction.speed import ROOT, seconds, texts
from parsers import tokens
from parsers.codec import encode
from parsers.release import parse_release

MANY = 20  # readings before the first round


class Reader:
    """A process that reads with the parsers of one folder."""

    def __init__(self, folder: Path) -> None:
        command = (sys.executable, "-m", "bench.extraction.compiled", "--read")
        path = {"PYTHONPATH": f"{folder}:{ROOT}", "PYTHONSAFEPATH": "1"}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=path, cwd=folder
        )
        self.file, self.records = self.answer(), self.answer()

    def answer(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def round(self) -> float:
        """CPU seconds a text."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return float(self.answer())


def read() -> None:
    """Which file reads, the hash of all records, then a time for each line of input."""
    print(tokens.__file__)
    plain = samples()
    dressed = plain + [dress(text) for dress in DRESSES.values() for text in plain]
    print(
        len(dressed), "texts", sha256(b"\n".join(encode(parse_release(text)) for text in dressed)).hexdigest()
    )
    pieces = texts()
    for _ in range(MANY):
        for piece in pieces:
            parse_release(piece)
    sys.stdout.flush()
    while sys.stdin.readline():
        print(seconds(parse_release, pieces), flush=True)


def main() -> None:
    if sys.argv[1] == "--read":
        return read()
    folder, rounds = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 7
    readers = [Reader(ROOT), Reader(folder)]
    took: list[list[float]] = [[], []]
    for _ in range(rounds):
        for reader, times in zip(readers, took, strict=True):
            times.append(reader.round())
    for reader, times in zip(readers, took, strict=True):
        middle = statistics.median(times)
        best = f"(best round {1 / min(times):.0f})"
        print(f"  {1 / middle:5.0f} releases/s a core {best}  {Path(reader.file).name}")
        print(f"        {reader.records}")
    same = readers[0].records == readers[1].records
    print(
        json.dumps(
            {
                "same records": same,
                "times faster": round(statistics.median(took[0]) / statistics.median(took[1]), 2),
            }
        )
    )
    sys.exit(not same)


if __name__ == "__main__":
    main()
