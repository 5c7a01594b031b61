"""Brokers, and whole stacks of processes that are ended with the test that started them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.engine import connect
from tests.servers.valkey import Valkey, external
from tests.worker.stack import Stack


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[Valkey]:
    """A real broker of this test alone, to be treated badly."""
    directory = tmp_path / "valkey"
    directory.mkdir()
    server = Valkey(directory)
    server.start()
    yield server
    server.close()


@pytest.fixture
def broker_url(request: pytest.FixtureRequest) -> str:
    """An empty broker: the one of $REDIS_URL (database 15) when that is given, else one of our own."""
    given = os.environ.get("REDIS_URL")
    if given:
        url = given.rstrip("/").removesuffix("/0") + "/15"
        assert external(url), "REDIS_URL is set, but nobody answers there"
        from worker.broker.ping import ask

        ask(url, ["FLUSHDB"], timeout=5)
        return url
    server: Valkey = request.getfixturevalue("valkey")
    return server.url


@pytest.fixture
def stack(tmp_path: Path, sqlite_url: str) -> Iterator[Stack]:
    """Processes over a SQLite store."""
    made = Stack(tmp_path, sqlite_url)
    yield made
    made.close()


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Engine]:
    """An engine on a SQLite store."""
    engine = connect(sqlite_url)
    yield engine
    engine.dispose()
