"""What the end must be, and brokers to be treated badly."""

import fcntl
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from bench.faults.state import EndState
from bench.faults.trial import undisturbed
from tests.servers.valkey import Valkey

DOCUMENTS = 60


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> EndState:
    """The end state by one process that does everything in turn: once a run, also where xdist has many."""
    base = tmp_path_factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "expected.json"
    with shared.open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        if not (said := file.read()):
            folder = tmp_path_factory.mktemp("undisturbed")
            end = undisturbed(folder, f"sqlite:///{folder / 'plenary.db'}", count=DOCUMENTS)
            file.write(said := json.dumps(asdict(end)))
    return EndState(**json.loads(said))


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    """A real broker of this test alone."""
    directory = tmp_path / "valkey"
    directory.mkdir()
    server = Valkey(directory)
    server.start()
    yield server
    server.close()
