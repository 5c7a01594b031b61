"""The launcher, run for real over a project of a few lines: set-up, healing, two at a time, old Pythons."""

import ast
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.packaging.conftest import base_python, missing, start

ROOT = Path(__file__).parents[2]
SETTING_UP = "plenary: setting up"


def said(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def venv_of(launcher: Path) -> Path:
    return launcher.parent / ".venv"


def test_first_start_sets_up_and_second_only_starts(launcher: Path) -> None:
    first = start(launcher, "run", "--json", "two words")
    assert said(first)["arguments"] == ["run", "--json", "two words"]
    assert said(first)["prefix"] == str(venv_of(launcher))
    assert SETTING_UP in first.stderr
    second = start(launcher)
    assert said(second)["arguments"] == []
    assert second.stderr == ""


def test_exit_status_is_the_commands(ready: Path) -> None:
    assert start(ready, TINY_STATUS="7").returncode == 7


def test_test_runs_the_suite_from_the_root_on_two_processes(ready: Path) -> None:
    told = said(start(ready, "test", "-k", "word"))
    assert told["arguments"] == ["-n", "4", "--dist", "worksteal", "-k", "word"]
    assert told["cwd"] == str(ready.parent)
    assert said(start(ready, "test", "-n0"))["arguments"] == ["-n0"]


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml", "worker/__init__.py"])
def test_set_up_again_when_what_it_rests_on_changes(ready: Path, changed: str) -> None:
    with (ready.parent / changed).open("a") as file:
        file.write("# changed\n")
    assert SETTING_UP in start(ready).stderr
    assert start(ready).stderr == ""


def test_a_moved_clone_is_set_up_again(ready: Path, tmp_path: Path) -> None:
    moved = ready.parent.rename(tmp_path / "elsewhere") / "plenary"
    done = start(moved)
    assert said(done)["prefix"] == str(venv_of(moved))


def test_a_lost_program_is_brought_back(ready: Path, pip_outside: dict[str, str]) -> None:
    shutil.rmtree(venv_of(ready) / "bin")
    assert said(start(ready, **pip_outside))["arguments"] == []


def test_a_set_up_that_was_cut_short_starts_from_nothing(ready: Path) -> None:
    (venv_of(ready) / ".plenary-building").touch()
    (venv_of(ready) / "half-made").touch()
    assert SETTING_UP in start(ready).stderr
    assert not (venv_of(ready) / "half-made").exists()


def test_killed_at_any_moment_it_heals(launcher: Path) -> None:
    for delay in (0.05, 0.1, 0.2, 0.4, 0.8):
        child = subprocess.Popen(
            [base_python(), str(launcher)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(delay)
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    assert said(start(launcher))["arguments"] == []


def test_starts_at_the_same_time_do_not_collide(launcher: Path, pip_outside: dict[str, str]) -> None:
    children = [
        subprocess.Popen(
            [base_python(), str(launcher), str(number)],
            env={**os.environ, **pip_outside},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for number in range(4)
    ]
    ends = [child.communicate(timeout=300) for child in children]
    assert [json.loads(out)["arguments"] for out, _ in ends] == [["0"], ["1"], ["2"], ["3"]]
    assert sum(SETTING_UP in err for _, err in ends) == 1


def test_without_uv_the_standard_library_does_it(launcher: Path, path_without_uv: str) -> None:
    assert said(start(launcher, "x", PATH=path_without_uv))["arguments"] == ["x"]


def test_without_ensurepip_another_pip_does_it(launcher: Path, pip_outside: dict[str, str]) -> None:
    done = start(launcher, "x", **pip_outside)
    assert said(done)["arguments"] == ["x"]
    assert not list(venv_of(launcher).glob("lib/*/site-packages/pip"))


def test_without_any_tool_it_says_so(launcher: Path, path_without_uv: str, tmp_path: Path) -> None:
    missing(tmp_path / "missing", "ensurepip", "pip", "virtualenv")
    (tmp_path / "bin" / "pip3").unlink()
    done = start(launcher, PATH=path_without_uv, PYTHONPATH=str(tmp_path / "missing"))
    assert done.returncode == 2
    assert "python3-venv" in done.stderr
    assert "uv" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_uv_that_fails_gives_way_to_pip(launcher: Path, pip_outside: dict[str, str]) -> None:
    broken = Path(pip_outside["PATH"]) / "uv"
    broken.write_text(f"#!{base_python()}\nimport sys\nsys.exit('--version' not in sys.argv)\n")
    broken.chmod(0o755)
    assert said(start(launcher, "x", **pip_outside))["arguments"] == ["x"]


def test_a_failed_installation_is_told_and_stays_unfinished(
    launcher: Path, pip_outside: dict[str, str]
) -> None:
    (launcher.parent / "backend.py").write_text("raise SystemExit('this backend is broken')\n")
    done = start(launcher, **pip_outside)
    assert done.returncode == 2
    assert "the set-up failed" in done.stderr
    assert done.stdout == ""
    assert (venv_of(launcher) / ".plenary-building").exists()


@pytest.mark.parametrize("broken", [False, True])
def test_on_a_terminal_the_set_up_is_one_line_unless_it_fails(
    launcher: Path, pip_outside: dict[str, str], broken: bool
) -> None:
    if broken:
        (launcher.parent / "backend.py").write_text("raise SystemExit('this backend is broken')\n")
    environment = {**os.environ, **pip_outside}
    far, near = os.openpty()
    with os.fdopen(near, "w") as terminal:
        process = subprocess.Popen(
            [base_python(), str(launcher)], stderr=terminal, stdout=-3, env=environment
        )
    seen = b""
    with contextlib.suppress(OSError):  # what Linux says when the last writer of a terminal is gone
        while piece := os.read(far, 65536):
            seen += piece
    os.close(far)
    assert process.wait(timeout=300) == (2 if broken else 0)
    left = [line.rpartition("\x1b[2K")[2] for line in seen.decode().split("\r\n")]
    assert left[0].startswith(SETTING_UP)
    assert "\x1b[2KInstalling collected packages" in seen.decode() or broken
    assert (left[1:] == [""]) != broken
    assert ("this backend is broken" in "\n".join(left)) == broken


def test_a_place_that_cannot_be_written(launcher: Path) -> None:
    done = start(launcher, PLENARY_VENV="/dev/null/venv")
    assert done.returncode == 2
    assert "cannot set up /dev/null/venv" in done.stderr


def test_settings_of_ones_own_pip_stay_out(launcher: Path, path_without_uv: str, tmp_path: Path) -> None:
    done = start(launcher, PATH=path_without_uv, PIP_USER="1", PIP_TARGET=str(tmp_path / "target"))
    assert said(done)["arguments"] == []


def test_any_python_3_can_read_it() -> None:
    ast.parse((ROOT / "plenary").read_text(), feature_version=(3, 4))


def test_an_old_python_is_told_so(launcher: Path, tmp_path: Path) -> None:
    done = as_old_python(launcher, PATH=str(tmp_path))
    assert done.returncode == 2
    assert "needs Python 3.11 or newer; this is Python 3.8" in done.stderr
    assert not venv_of(launcher).exists()


def test_an_old_python_gives_way_to_a_newer_one_of_path(launcher: Path, pip_outside: dict[str, str]) -> None:
    newer = Path(pip_outside["PATH"]) / f"python3.{sys.version_info.minor}"
    newer.symlink_to(base_python())
    assert said(as_old_python(launcher, **pip_outside))["arguments"] == ["a", "b"]


def as_old_python(launcher: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start it in a Python that says it is 3.8."""
    code = (
        "import runpy, sys; sys.version_info = (3, 8, 10, 'final', 0); sys.argv[:1] = [];"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    command = [base_python(), "-c", code, str(launcher), "a", "b"]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=300, check=False
    )
