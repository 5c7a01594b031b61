"""The locks hold what pyproject.toml asks for, for every Python and system that the project names."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def pins(*locks: str) -> dict[str, set[str]]:
    """The versions that the locks name for each package (more than one where markers tell them apart)."""
    found: dict[str, set[str]] = {}
    for lock in locks:
        text = (ROOT / lock).read_text()
        for name, version in re.findall(r"^([a-z0-9._-]+)==([^\s;]+)", text, re.MULTILINE):
            found.setdefault(canonicalize_name(name), set()).add(version)
    return found


@pytest.mark.parametrize(
    ("wanted", "locks"),
    [
        (PROJECT["project"]["dependencies"], ["requirements.lock"]),
        (PROJECT["dependency-groups"]["build"], ["requirements.lock"]),
        (PROJECT["build-system"]["requires"], ["requirements.lock"]),
        (PROJECT["dependency-groups"]["test"], ["requirements-test.lock"]),
    ],
    ids=["dependencies", "build group", "build system", "test group"],
)
def test_every_requirement_is_pinned_within_its_range(wanted: list[str], locks: list[str]) -> None:
    locked = pins(*locks)
    outside = {
        line: versions
        for line in wanted
        if not (versions := locked.get(canonicalize_name(Requirement(line).name), set()))
        or not all(Requirement(line).specifier.contains(version) for version in versions)
    }
    assert outside == {}, "refresh the locks: CONTRIBUTING.md says how"


def test_both_locks_agree() -> None:
    run, test = pins("requirements.lock"), pins("requirements-test.lock")
    assert {name for name in run.keys() & test.keys() if run[name] != test[name]} == set()
