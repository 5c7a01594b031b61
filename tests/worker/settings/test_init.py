import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from worker.cli import cli
from worker.cli.init import starter
from worker.config import load
from worker.errors import ConfigError
from worker.settings.reference import section
from worker.telling.matching import read_interest

ROOT = Path(__file__).parents[3]


def plenary(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


@pytest.mark.parametrize("before", [None, "log_level = 'debug'\n"])
def test_without_room_nothing_half_written_is_left(tmp_path: Path, before: str | None) -> None:
    file = tmp_path / "plenary.toml"
    if before is not None:
        file.write_text(before)
    cramped = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)); "
    start = f"import sys; sys.dont_write_bytecode = True; {cramped}from worker.cli import main; main()"
    command = [sys.executable, "-P", "-c", start, "init", str(tmp_path), "--force"]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"plenary: {file}: cannot be written (File too large)")
    assert [path.read_text() for path in tmp_path.iterdir()] == ([before] if before else [])


def test_what_init_writes_loads(tmp_path: Path) -> None:
    result = plenary("init", str(tmp_path / "desk"))
    assert result.exit_code == 0, result.output
    config = load(tmp_path / "desk" / "plenary.toml")
    assert len(config.sources) >= 12
    assert {source.kind for source in config.sources} == {"feed", "page"}
    assert {subscription.channel for subscription in config.subscriptions} == {"email", "webhook"}
    assert "plenary" in result.output
    assert "doctor" in result.output
    assert "unverified" in result.output


def test_nothing_is_overwritten_without_force(tmp_path: Path) -> None:
    target = tmp_path / "plenary.toml"
    target.write_text("mine")
    result = plenary("init", str(tmp_path))
    assert isinstance(result.exception, ConfigError)
    assert "--force" in str(result.exception)
    assert target.read_text() == "mine"
    assert plenary("init", str(tmp_path), "--force").exit_code == 0
    assert target.read_text() == starter()
    assert (tmp_path / "plenary.toml.old").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = plenary("init", str(tmp_path / "file" / "below"))
    assert isinstance(result.exception, ConfigError)
    assert "cannot be written" in str(result.exception)


def test_every_source_says_where_it_is_documented_and_that_it_is_unverified() -> None:
    text = starter()
    entries = text.split("[[sources]]")[1:]
    assert all(re.match(r"\n# unverified; (seen in|made from)", entry) for entry in entries)
    urls = [source["url"] for source in tomllib.loads(text)["sources"]]
    assert len(set(urls)) == len(urls)


def test_its_comments_are_keys_that_exist(tmp_path: Path) -> None:
    """Uncommented, each example is a valid line."""
    for name, field in load_model().items():
        model = section(field)
        part = starter().split(f"\n[{name}]", 1)
        if model is None or len(part) < 2:
            continue
        keys = re.findall(r"(?m)^# (\w+) = ", part[1].split("\n[", 1)[0])
        assert set(keys) <= set(model.model_fields), name
    values = re.sub(r"(?m)^# (?=\w+ = )", "", starter().split("# ------")[0])
    values = re.sub(r"(?m)^(password_file|ca_file) = .*$", "", values)
    (tmp_path / "plenary.toml").write_text(values)
    assert load(tmp_path / "plenary.toml").fetch.contact


def load_model() -> dict[str, object]:
    from worker.config import Config

    return dict(Config.model_fields)


def test_its_interests_can_be_read() -> None:
    import json

    from parsers.reference import TOPICS

    for interest in tomllib.loads(starter())["interests"]:
        read = read_interest(json.dumps({"id": interest["name"], **interest}))
        assert set(read.topics) <= set(TOPICS)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command as a process, as exit status and stderr are its outside."""
    words = [sys.executable, "-c", "from worker.cli import main; main()", *arguments]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)


def test_a_mistake_is_one_line_on_stderr_and_exit_status_2(tmp_path: Path) -> None:
    file = tmp_path / "plenary.toml"
    file.write_text("[fetch]\nhost_gapp_s = 1\n")
    done = run("--config", str(file), "doctor")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == f"plenary: {file}: fetch.host_gapp_s: unknown key; did you mean host_gap_s?\n"
    assert run("init", str(tmp_path)).returncode == 2


@pytest.mark.parametrize("command", ["init", "doctor"])
def test_help(command: str) -> None:
    result = plenary(command, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.output
