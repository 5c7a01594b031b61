"""Stores for every test that asks: SQLite files and databases of one real PostgreSQL."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

sys.path.insert(0, str(Path(__file__).parents[1]))

from storage.engine import connect
from storage.migrate import migrate
from tests.servers import postgres as servers

TEMPLATE = "plenary_template"
DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[servers.Postgres]:
    """The PostgreSQL of this test session (under xdist: of this worker), with a migrated template."""
    server = servers.shared()
    migrate(server.create(name=TEMPLATE))
    yield server
    server.remove()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "plenary.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def pg_url(postgres: servers.Postgres) -> Iterator[str]:
    """A migrated PostgreSQL database of this test alone."""
    url = postgres.create(TEMPLATE)
    yield url
    postgres.drop(url)


@pytest.fixture
def empty_pg_url(postgres: servers.Postgres) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    url = postgres.create()
    yield url
    postgres.drop(url)


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite store of this test alone."""
    path = tmp_path / "plenary.db"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=DATABASES)
def store_url(request: pytest.FixtureRequest) -> str:
    """A migrated store; the test runs on SQLite and on PostgreSQL."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "pg_url"))


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store that nobody has migrated yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    return str(request.getfixturevalue("empty_pg_url"))


@pytest.fixture
def store(store_url: str) -> Iterator[Engine]:
    """An engine on a migrated store; the test runs on SQLite and on PostgreSQL."""
    engine = connect(store_url)
    yield engine
    engine.dispose()
