"""The wheel and the source archive: the three rooms with their data, nothing else, and they run from it."""

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("parsers", "storage", "worker")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel made from it, by the locked backend, offline."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    (path,) = built.glob("*.whl")
    return zipfile.ZipFile(path)


def test_top_level_names(wheel: zipfile.ZipFile) -> None:
    tops = {name.split("/")[0] for name in wheel.namelist()}
    info = {top for top in tops if top.endswith(".dist-info")}
    assert tops - info == set(ROOMS)
    assert all(top.startswith("plenary_worker-") for top in info)


def test_everything_that_a_room_holds_is_in_it(wheel: zipfile.ZipFile) -> None:
    """Templates, tables, migrations, samples: one that stays behind is a fault found too late."""
    files = {
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in (ROOT / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files - set(wheel.namelist()) == set()


def test_the_command_and_the_licence(wheel: zipfile.ZipFile) -> None:
    by_name = {name.split("/", 1)[1]: name for name in wheel.namelist() if ".dist-info/" in name}
    assert "plenary = worker.cli:main" in wheel.read(by_name["entry_points.txt"]).decode()
    assert "licenses/LICENSE" in by_name
    metadata = wheel.read(by_name["METADATA"]).decode()
    assert "Name: plenary-worker\n" in metadata
    assert "License-Expression: MIT\n" in metadata
    assert "Requires-Python: >=3.11\n" in metadata


def test_it_runs_from_the_wheel_alone(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    code = (
        "import parsers.records, storage.schema, worker, worker.cli;"
        "print(worker.__file__); worker.cli.cli(['--help'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(tmp_path))


def test_the_source_archive_has_what_a_clone_has(built: Path) -> None:
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames() if "/" in name}
    assert {"plenary", "requirements.lock", "requirements-test.lock", "README.md", "LICENSE"} <= names
    assert not [name for name in names if name.startswith(".venv") or name == "plenary.toml"]
