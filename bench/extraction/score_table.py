"""The score table of extraction over the shared releases; `--accept` commits today's figures.

usage: python -m bench.extraction.score_table [--accept] [DIR]      DIR: where the releases are
"""

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from parsers.codec import encode
from parsers.release import parse_release

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared" / "releases"
FIGURES = HERE / "scores.json"
GROUPS = ("provenance=real-seed", "provenance=reworded")


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(shared: Path = SHARED) -> dict[str, dict[str, float]]:
    """Group -> field -> F1 (or accuracy), by the scorer that stands beside the releases."""
    scorer, bridge = _load(shared / "score.py"), _load(shared / "flatten.py")
    documents = scorer.load([str(shared / "dev"), str(shared / "dev-reworded")])
    predictions = {d["id"]: bridge.flat(json.loads(encode(parse_release(d["text"])))) for d in documents}
    found: dict[str, dict[str, Any]] = scorer.run(documents, lambda document: predictions[document["id"]])
    return {
        group: {
            name: round(figures.get("f1", figures.get("acc")), 3)
            for name, figures in found[group].items()
            if isinstance(figures, dict)
        }
        for group in GROUPS
    }


def main() -> None:
    """Print the table; exit status 1 when a figure is below the committed one."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--accept"]
    now = measure(Path(arguments[0]) if arguments else SHARED)
    before = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    worse = False
    for group, figures in now.items():
        print(group)
        for name, figure in figures.items():
            old = before.get(group, {}).get(name, 0.0)
            worse |= figure < old
            print(f"  {name:20s} {figure:.3f}" + (f"   was {old:.3f}" if figure != old else ""))
    if "--accept" in sys.argv:
        FIGURES.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    elif worse:
        sys.exit(1)


if __name__ == "__main__":
    main()
