"""One fuzzing process: libFuzzer (by Atheris) breaks a promise, or does not, for so many seconds.

usage: python -m bench.fuzz.target TARGET SECONDS FOLDER     TARGET: release, feed, listing or page
A finding does not end the run: input and trace are kept in FOLDER/findings, one of each kind.
"""

import json
import re
import sys
import time
import traceback
from hashlib import sha256
from pathlib import Path

import atheris  # type: ignore[import-untyped]

with atheris.instrument_imports(include=["parsers", "feedparser"]):
    from bench.fuzz.promises import PROMISES, seeds
from bench.fuzz.words import mutate

SLOW_S, SLOW_S_A_KB = 0.5, 0.02  # instrumented code is several times slower than the plain one
LONGEST = 16_000


class Watch:
    """Runs the promise, counts, keeps what breaks it."""

    def __init__(self, target: str, folder: Path) -> None:
        self.promise, self.target, self.folder = PROMISES[target], target, folder
        self.runs, self.started, self.told = 0, time.time(), 0.0
        self.kinds: dict[str, tuple[int, int]] = {}  # how often, shortest input
        (folder / "findings").mkdir(parents=True, exist_ok=True)
        self.others = tuple(seeds(target))

    def __call__(self, data: bytes) -> None:
        start = time.process_time()
        try:
            self.promise(data)
        except Exception as error:  # noqa: BLE001 (whatever it is, it is a finding)
            self._keep(self._kind(error), data, traceback.format_exc())
        took = time.process_time() - start
        if took > SLOW_S + SLOW_S_A_KB * len(data) / 1024:
            self._keep(f"slow-{self.target}", data, f"{took:.2f} s for {len(data)} bytes")
        self.runs += 1
        if time.time() - self.told > 5:
            self.tell()

    @staticmethod
    def _kind(error: Exception) -> str:
        frames = traceback.extract_tb(error.__traceback__)
        last = next((f for f in reversed(frames) if "/parsers/" in f.filename), frames[-1])
        place = f"{Path(last.filename).stem}-{last.name}"
        fact = re.match(r"\W*(\w+)", str(error)) if isinstance(error, AssertionError) else None
        return f"{type(error).__name__}-{place}" + (f"-{fact[1]}" if fact else "")

    def _keep(self, kind: str, data: bytes, trace: str) -> None:
        """The shortest input of each kind stays."""
        seen = self.kinds.get(kind)
        if seen is None or len(data) < seen[1]:
            name = f"{kind}-{sha256(kind.encode()).hexdigest()[:6]}"
            (self.folder / "findings" / f"{name}.input").write_bytes(data)
            (self.folder / "findings" / f"{name}.trace").write_text(trace, encoding="utf-8")
        self.kinds[kind] = ((seen[0] if seen else 0) + 1, min(len(data), seen[1] if seen else len(data)))

    def tell(self) -> None:
        """How far the run is, for whoever reads the folder."""
        self.told = time.time()
        line = {
            "target": self.target,
            "wall_s": round(self.told - self.started),
            "cpu_s": round(time.process_time()),
            "runs": self.runs,
            "kinds": {kind: count for kind, (count, _) in self.kinds.items()},
        }
        name = f"{self.target}-{int(self.started)}.json"
        (self.folder / name).write_text(json.dumps(line) + "\n", encoding="utf-8")


def main() -> None:
    target, seconds, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]).resolve()
    watch = Watch(target, folder)
    corpus = folder / f"corpus-{target}"
    corpus.mkdir(exist_ok=True)
    for data in watch.others:
        (corpus / sha256(data).hexdigest()[:16]).write_bytes(data)

    def mutator(data: bytes, size: int, seed: int) -> bytes:
        if seed % 3 == 0:
            return bytes(atheris.Mutate(data, size))
        return mutate(data, size, seed, watch.others)

    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=60", "-rss_limit_mb=1500"]
    artifacts = f"-artifact_prefix={folder}/findings/{target}-"
    atheris.Setup([sys.argv[0], *limits, artifacts, str(corpus)], watch, custom_mutator=mutator)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
