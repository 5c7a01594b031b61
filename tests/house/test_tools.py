"""The project's own checkers, run as a developer runs them: style, types, which room may import which."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent


def check(*command: str) -> None:
    words = [str(BIN / command[0]), *command[1:]]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def test_style() -> None:
    check("ruff", "check", "--no-cache", "--quiet", "--output-format=concise")


def test_types() -> None:
    check("mypy", "--no-error-summary")


def test_which_room_may_import_which() -> None:
    check("lint-imports", "--no-cache")
