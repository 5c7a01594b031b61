"""docker-compose.yml and the image: valid by the public schema, and built as the house says."""

import json
import os
import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
import yaml
from redis import AuthenticationError, Redis

import worker
from worker.broker.own import find_server
from worker.cli import cli
from worker.config import load

ROOT = Path(__file__).parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
OURS = [name for name, service in SERVICES.items() if "build" in service]
LASTING = [name for name in SERVICES if name != "migrate"]
INSTRUCTIONS = re.findall(r"^([A-Z]+) ((?:.*\\\n)*.*)$", (ROOT / "Dockerfile").read_text(), re.MULTILINE)


def test_valid_by_the_public_schema() -> None:
    schema = json.loads((Path(__file__).parent / "schema" / "compose-spec.json").read_text())
    errors = jsonschema.Draft7Validator(schema).iter_errors(COMPOSE)
    assert [f"{'.'.join(map(str, error.path))}: {error.message}" for error in errors] == []


def test_the_services_are_there() -> None:
    assert set(SERVICES) == {"postgres", "redis", "migrate", "worker-net", "worker-parse", "beat", "mail"}


def test_every_step_has_one_worker() -> None:
    commands = [service["command"] for name, service in SERVICES.items() if name.startswith("worker-")]
    steps = [step for command in commands for step in command[command.index("--steps") + 1].split(",")]
    assert sorted(steps) == sorted(["poll", "collect", "parse", "match", "digest", "deliver"])


def test_ports_are_published_by_the_mail_catcher_only_and_on_loopback() -> None:
    ports = {name: service["ports"] for name, service in SERVICES.items() if "ports" in service}
    assert set(ports) == {"mail"}
    assert all(port.startswith("127.0.0.1:") for port in ports["mail"])
    assert SERVICES["mail"]["profiles"] == ["mail"]


def test_store_broker_and_parsers_have_no_way_out() -> None:
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    for name in ("postgres", "redis", "migrate", "worker-parse", "beat"):
        assert SERVICES[name]["networks"] == ["inside"]


@pytest.mark.parametrize("name", [name for name in SERVICES if name not in OURS])
def test_images_of_others_are_pinned(name: str) -> None:
    assert re.fullmatch(r"[a-z/]+:v?\d+\.\d+(\.\d+)?[a-z0-9.-]*", SERVICES[name]["image"])


@pytest.mark.parametrize("name", LASTING)
def test_what_lasts_is_watched_and_restarted(name: str) -> None:
    assert SERVICES[name]["restart"] == "unless-stopped"
    assert SERVICES[name]["healthcheck"]["test"]


@pytest.mark.parametrize("name", SERVICES)
def test_rights_memory_and_logs_are_bounded(name: str) -> None:
    service = SERVICES[name]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert service["logging"]["options"]["max-size"]
    assert service.get("read_only", name == "postgres")


@pytest.mark.parametrize("name", OURS)
def test_our_services_wait_for_the_schema_and_ask_the_store_for_health(name: str) -> None:
    service = SERVICES[name]
    if name == "migrate":
        assert service["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    else:
        assert service["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
        assert service["healthcheck"]["test"] == ["CMD", "plenary", "health"]


def test_our_image_is_this_version() -> None:
    assert {SERVICES[name]["image"] for name in OURS} == {f"plenary-worker:{worker.__version__}"}


def test_no_password_is_written_down() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    wanted = set(re.findall(r"\$\{[^}]*\}", text))
    assert wanted == {"${POSTGRES_PASSWORD:?write it into .env}", "${REDIS_PASSWORD:?write it into .env}"}


def test_the_image_is_pinned_and_runs_as_nobody_special() -> None:
    bases = [rest.split()[0] for word, rest in INSTRUCTIONS if word == "FROM"]
    assert len(bases) == 2
    assert all(re.fullmatch(r"python:3\.\d+\.\d+-slim-[a-z]+", base) for base in bases)
    last = max(index for index, (word, _) in enumerate(INSTRUCTIONS) if word == "FROM")
    assert ("USER", "10001:10001") in INSTRUCTIONS[last:]


def test_the_image_comes_from_the_lock() -> None:
    runs = " ".join(rest for word, rest in INSTRUCTIONS if word == "RUN")
    assert "--require-hashes -r requirements.lock" in runs
    assert "--no-deps --no-build-isolation --no-index ." in runs


def test_what_the_image_copies_exists_and_reaches_the_builder() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = {
        source
        for word, rest in INSTRUCTIONS
        if word == "COPY" and "--from" not in rest
        for source in rest.split()[:-1]
    }
    assert copied == let_in
    assert all((ROOT / source).exists() for source in copied)


@pytest.mark.parametrize("name", OURS)
def test_our_commands_are_understood(name: str) -> None:
    command, *arguments = SERVICES[name]["command"]
    known = cli.get_command(click.Context(cli), command)
    assert known is not None
    known.make_context(command, arguments)


def test_the_environment_sets_store_and_broker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in SERVICES["beat"]["environment"].items():
        monkeypatch.setenv(name, re.sub(r"\$\{\w+:[^}]*\}", "s3/cret", value))
    config = load(None)
    assert config.store.url == "postgresql://plenary:s3%2Fcret@postgres:5432/plenary"
    assert config.broker.url == "redis://:s3%2Fcret@redis:6379/0"


PASSWORD = "correct, horse; battery"


@pytest.fixture
def socket(tmp_path: Path) -> Iterator[str]:
    """The Redis service's own command, run on this machine with its files in a folder of the test."""
    server = find_server()
    assert server is not None
    (tmp_path / "redis-server").symlink_to(server)
    *shell, script = SERVICES["redis"]["command"]
    script = script.replace("$$", "$").replace("/tmp/", f"{tmp_path}/")
    script = f"{script.rstrip()} --port 0 --unixsocket s --dir {tmp_path}\n"
    environment = {"PATH": f"{tmp_path}:{os.defpath}", "REDIS_PASSWORD": PASSWORD}
    child = subprocess.Popen([*shell, script], cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL)
    for _ in range(100):
        if (tmp_path / "s").exists() or child.poll() is not None:
            break
        time.sleep(0.1)
    yield str(tmp_path / "s")
    child.terminate()
    child.wait(20)


def test_redis_starts_as_written_and_keeps_what_it_is_given(socket: str) -> None:
    client = Redis(unix_socket_path=socket, password=PASSWORD, decode_responses=True)
    wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
    assert client.config_get(*wanted) == wanted
    with pytest.raises(AuthenticationError):
        Redis(unix_socket_path=socket, password="another").ping()
