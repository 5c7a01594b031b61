"""Continuous integration runs what a developer runs, on every Python that the project names."""

import os
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / ".github" / "workflows" / "test.yml").read_text()
JOB: dict[str, Any] = yaml.safe_load(WORKFLOW)["jobs"]["test"]


def test_it_runs_on_every_python_that_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    prefix = "Programming Language :: Python :: "
    named = [line.removeprefix(prefix) for line in project["classifiers"] if line.startswith(prefix)]
    assert JOB["strategy"]["matrix"]["python"] == named
    assert project["requires-python"] == f">={named[0]}"


def test_it_runs_the_one_script() -> None:
    assert [step["run"] for step in JOB["steps"] if "run" in step] == [".ci/run"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert os.access(ROOT / "plenary", os.X_OK)
    assert "exec ./plenary test" in (ROOT / ".ci" / "run").read_text()
    assert subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=False).returncode == 0


def test_the_hooks_run_tools_of_the_locked_environment() -> None:
    repos = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    assert [repo["repo"] for repo in repos] == ["local"]
    assert all(hook["entry"].startswith(".venv/bin/") for hook in repos[0]["hooks"])
