"""One `plenary run` a store."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from worker.errors import ConfigError
from worker.supervision.lock import lock_file, take


def test_the_second_is_told_who_is_first(tmp_path: Path) -> None:
    path = lock_file(f"sqlite:///{tmp_path}/plenary.db", tmp_path)
    held = take(path)
    with pytest.raises(ConfigError, match=f"process {os.getpid()} "):
        take(path)
    os.close(held)
    os.close(take(path))


def test_a_dead_holder_is_no_holder(tmp_path: Path) -> None:
    path = tmp_path / "run.lock"
    taking = f"from worker.supervision.lock import take; take(pathlib.Path({str(path)!r}))"
    code = f"import os, pathlib; {taking}; os.abort()"
    root = str(Path(__file__).parents[3])
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": root}, check=False)
    assert path.read_text().strip().isdigit()
    os.close(take(path))


def test_where_it_lies(tmp_path: Path) -> None:
    assert lock_file("sqlite:////a/b.db", tmp_path) == Path("/a/b.db.lock")
    one, other = (lock_file(f"postgresql://h/{name}", tmp_path) for name in "ab")
    assert one.parent == other.parent == tmp_path
    assert one != other


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cannot be written"):
        take(tmp_path / "file" / "run.lock")
