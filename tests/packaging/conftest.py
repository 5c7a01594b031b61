"""A project of a few lines with the launcher in it: set up for real, by uv or pip, without a network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1.0"

[tool.uv]
cache-keys = [{ file = "pyproject.toml" }, { file = "worker/__init__.py" }]
"""

BACKEND = '''\
"""Build an editable wheel of this folder with the standard library."""
import pathlib, zipfile

def build_editable(directory, config_settings=None, metadata_directory=None):
    name, info = "tiny-1.0-py3-none-any.whl", "tiny-1.0.dist-info/"
    with zipfile.ZipFile(pathlib.Path(directory) / name, "w") as wheel:
        wheel.writestr("tiny.pth", str(pathlib.Path.cwd()))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt",
                       "[console_scripts]\\nplenary = worker:main\\npytest = worker:test_main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
'''

PROGRAM = '''\
"""The program that the launcher starts: it tells what it was given."""
import json, os, sys

def main():
    print(json.dumps({"arguments": sys.argv[1:], "prefix": sys.prefix, "cwd": os.getcwd()}))
    return int(os.environ.get("TINY_STATUS", "0"))

def test_main():
    return main()
'''


def base_python() -> str:
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def start(launcher: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [base_python(), str(launcher), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.fixture
def launcher(tmp_path: Path) -> Path:
    """The launcher of such a project, in a folder whose name has a space."""
    return _project(tmp_path / "a clone")


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of such a project, and a copy of what its first start made of it."""
    folder, kept = tmp_path_factory.mktemp("set up") / "a clone", tmp_path_factory.mktemp("kept") / "a clone"
    done = start(_project(folder))
    assert done.returncode == 0, done.stderr
    shutil.copytree(folder, kept, symlinks=True)
    return folder, kept


@pytest.fixture
def ready(first_start: tuple[Path, Path]) -> Path:
    """The launcher of such a project, set up: the place and every file are as a first start leaves them."""
    folder, kept = first_start
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(kept, folder, symlinks=True)
    return folder / "plenary"


@pytest.fixture
def path_without_uv(tmp_path: Path) -> str:
    """A PATH with this Python and the locked pip, and nothing else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "python3").symlink_to(base_python())
    (folder / "pip3").write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -m pip "$@"\n')
    (folder / "pip3").chmod(0o755)
    return str(folder)


@pytest.fixture
def pip_outside(path_without_uv: str, tmp_path: Path) -> dict[str, str]:
    """Surroundings as on a Debian without python3-venv: a pip outside installs into the environment.

    The shortest set-up that every machine can do, for tests that are about something else.
    """
    missing(tmp_path / "missing", "ensurepip", "pip")
    return {"PATH": path_without_uv, "PYTHONPATH": str(tmp_path / "missing")}


def missing(folder: Path, *modules: str) -> None:
    """Make modules that cannot be imported."""
    folder.mkdir()
    for module in modules:
        (folder / f"{module}.py").write_text(f"raise ImportError('no {module} here')\n")


def _project(folder: Path) -> Path:
    (folder / "worker").mkdir(parents=True)
    (folder / "worker" / "__init__.py").write_text(PROGRAM)
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "backend.py").write_text(BACKEND)
    for lock in ("requirements.lock", "requirements-test.lock"):
        (folder / lock).write_text("# nothing is needed\n")
    launcher = folder / "plenary"
    shutil.copy(ROOT / "plenary", launcher)
    return launcher
