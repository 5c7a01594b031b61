"""What the runs of a folder come to.

usage: python -m bench.fuzz.total FOLDER
"""

import json
import sys
from collections import Counter
from pathlib import Path


def main() -> None:
    """A line a target: minutes, CPU minutes, executions, kinds of findings."""
    sums: dict[str, Counter[str]] = {}
    for path in sorted(Path(sys.argv[1]).glob("*.json")):
        run = json.loads(path.read_text(encoding="utf-8"))
        total = sums.setdefault(run["target"], Counter())
        total.update({"wall_s": run["wall_s"], "cpu_s": run["cpu_s"], "runs": run["runs"]})
        total.update({f"kind {kind}": count for kind, count in run["kinds"].items()})
    print("| target | minutes | CPU minutes | executions | findings |\n|---|---|---|---|---|")
    for target, total in sums.items():
        kinds = ", ".join(key.removeprefix("kind ") for key in total if key.startswith("kind ")) or "none"
        minutes = f"{total['wall_s'] / 60:.0f} | {total['cpu_s'] / 60:.0f}"
        print(f"| {target} | {minutes} | {total['runs']:,} | {kinds} |")


if __name__ == "__main__":
    main()
