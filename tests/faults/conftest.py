"""What the end must be, and brokers to be treated badly."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.faults.state import EndState
from bench.faults.trial import undisturbed
from tests.servers.valkey import Valkey

DOCUMENTS = 60


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> EndState:
    """The end state by one process that does everything in turn."""
    folder = tmp_path_factory.mktemp("undisturbed")
    return undisturbed(folder, f"sqlite:///{folder / 'plenary.db'}", count=DOCUMENTS)


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    """A real broker of this test alone."""
    directory = tmp_path / "valkey"
    directory.mkdir()
    server = Valkey(directory)
    server.start()
    yield server
    server.close()
