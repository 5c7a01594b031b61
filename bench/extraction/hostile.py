"""Hostile texts of 1 MB: CPU seconds and peak memory of parse_release on each, beside the limits.

usage: python -m bench.extraction.hostile [NAME...]
Each text is read in a process of its own; memory is that process's peak, with interpreter, tables and text.
Exit status 1 when one is over a limit.
"""

import resource
import subprocess
import sys
import time

from bench.extraction.hostile_texts import STORY, TEXTS

LIMIT_S, LIMIT_MB = 1.0, 200


def one(name: str) -> tuple[float, float]:
    """CPU seconds and peak MB, in this process."""
    from parsers.codec import encode
    from parsers.release import parse_release

    text = TEXTS[name]()
    parse_release(STORY)  # the tables are loaded once a process
    start = time.process_time()
    encode(parse_release(text))
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return took, peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """A child a text; a table; exit status 1 when one is over."""
    if len(sys.argv) == 3 and sys.argv[1] == "--one":
        print(*one(sys.argv[2]))
        return
    over = []
    print(f"| 1 MB of | CPU s (limit {LIMIT_S:.0f}) | peak MB (limit {LIMIT_MB}) |\n|---|---|---|")
    for name in sys.argv[1:] or TEXTS:
        command = [sys.executable, "-m", "bench.extraction.hostile", "--one", name]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
        took, peak = map(float, done.stdout.split())
        bad = took > LIMIT_S or peak > LIMIT_MB
        over += [name] * bad
        print(f"| {name} | {took:.2f} | {peak:.0f} |{'  over' if bad else ''}", flush=True)
    print(f"\n{len(over)} over a limit" + (f": {', '.join(over)}" if over else ""))
    sys.exit(bool(over))


if __name__ == "__main__":
    main()
