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
LANGUAGES = ("en", "fr", "es", "ar")
Scores = dict[str, dict[str, float]]


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(shared: Path = SHARED) -> Scores:
    """Group -> field -> F1 (or accuracy), by the scorer that stands beside the releases.

    Real and reworded texts apart, the reworded ones by language too.
    """
    scorer, bridge = _load(shared / "score.py"), _load(shared / "flatten.py")
    documents = scorer.load([str(shared / "dev"), str(shared / "dev-reworded")])
    predictions = {d["id"]: bridge.flat(json.loads(encode(parse_release(d["text"])))) for d in documents}

    def scores(chosen: list[dict[str, Any]]) -> dict[str, float]:
        found: dict[str, Any] = scorer.run(chosen, lambda document: predictions[document["id"]])["ALL"]
        tables = {name: figures for name, figures in found.items() if isinstance(figures, dict)}
        return {name: round(float(t["f1"] if "f1" in t else t["acc"]), 3) for name, t in tables.items()}

    groups = {name: [d for d in documents if d["provenance"] == name] for name in ("real-seed", "reworded")}
    for code in LANGUAGES:
        groups[f"reworded {code}"] = [d for d in groups["reworded"] if d["lang"] == code]
    named = {name if " " in name else f"provenance={name}": chosen for name, chosen in groups.items()}
    return {name: scores(chosen) for name, chosen in named.items()}


def show(now: Scores, before: Scores) -> bool:
    """Print a line a field, a column a group, a mark where a figure changed; is one below the committed?"""
    print(f"{'':20s}" + "".join(f"{name.removeprefix('provenance='):>14s}" for name in now))
    worse = False
    for field in {name: None for figures in now.values() for name in figures}:
        cells = [
            _cell(figures.get(field), before.get(group, {}).get(field)) for group, figures in now.items()
        ]
        worse |= any(cell.endswith("v") for cell in cells)
        print(f"{field:20s}" + "".join(f"{cell:>14s}" for cell in cells))
    return worse


def _cell(figure: float | None, old: float | None) -> str:
    if figure is None:
        return "- v" if old else "-  "
    sign = " " if old in (None, figure) else "^" if figure > (old or 0.0) else "v"
    return f"{figure:.3f} {sign}"


def main() -> None:
    """Print the table; exit status 1 when a figure is below the committed one (marked v)."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--accept"]
    now = measure(Path(arguments[0]) if arguments else SHARED)
    before = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    worse = show(now, before)
    if "--accept" in sys.argv:
        FIGURES.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    elif worse:
        sys.exit(1)


if __name__ == "__main__":
    main()
