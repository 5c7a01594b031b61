"""Stores for every test that asks: SQLite files and databases of one real PostgreSQL."""

import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir
from sqlalchemy import Engine

sys.path.insert(0, str(Path(__file__).parents[1]))

from storage.engine import connect
from storage.migrate import migrate
from storage.migrations import HEAD
from storage.schema import metadata
from tests.servers import postgres as servers

settings.register_profile("plenary", deadline=None)  # a busy machine is no failure
settings.load_profile("plenary")
if os.access(sys.prefix, os.W_OK):
    set_hypothesis_home_dir(Path(sys.prefix, "hypothesis"))  # its notes name paths, as all in there does

TEMPLATE = "plenary_template"
MEMORY = Path("/dev/shm")  # nothing that a test writes has to survive a power cut: no waiting for the disk
ROOM = 4 * 1024**3


def roomy(place: Path) -> bool:
    """May programs run there, and is there room for some environments?"""
    if not os.access(place, os.W_OK):
        return False
    found = os.statvfs(place)
    return not found.f_flag & os.ST_NOEXEC and found.f_bavail * found.f_frsize > ROOM


if roomy(MEMORY):
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))  # where pytest makes its directories

DATABASES = ("sqlite", "postgresql")

# Begun first, in this order: a long test that begins last leaves the other processors without work.
LONG = (
    "tests/faults/test_end_state.py::test_the_expected_end",
    "tests/house/test_tools.py",
    "tests/parsers/test_compiled.py",
    "tests/parsers/test_voices.py::test_a_paragraph_may_end",
    "tests/faults/",
    "tests/worker/supervision/",
    "tests/worker/test_faults.py",
    "tests/packaging/test_launcher.py",
    "tests/demo/",
    "tests/docs/test_readme.py",
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Deal the long tests out, so that the part of each process of xdist begins with some."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if workers > 1:
        items[:] = dealt(items, workers)


def dealt(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """The tests in the order in which `workers` processes get them, a part each, as long as the others."""
    places = {item: place for item in items if (place := place_of(item.nodeid)) < len(LONG)}
    long, short = sorted(places, key=places.__getitem__), [item for item in items if item not in places]
    order: list[pytest.Item] = []
    for number in range(workers):
        part = long[number::workers]
        size = (len(items) - len(order)) // (workers - number)
        fill = max(0, size - len(part))
        order += part + short[:fill]
        del short[:fill]
    return order


def place_of(nodeid: str) -> int:
    return next((place for place, start in enumerate(LONG) if nodeid.startswith(start)), len(LONG))


def pytest_collection_finish() -> None:
    """What was collected stays: it need not be looked through whenever garbage is collected."""
    gc.collect()
    gc.freeze()


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


@pytest.fixture(scope="session")
def spare_databases() -> list[str]:
    """Migrated databases that tests have left and that were emptied: five times faster than new ones."""
    return []


@pytest.fixture
def pg_url(postgres: servers.Postgres, spare_databases: list[str]) -> Iterator[str]:
    """A migrated, empty PostgreSQL database of this test alone."""
    url = spare_databases.pop() if spare_databases else postgres.create(TEMPLATE)
    yield url
    if _emptied(postgres, url):
        spare_databases.append(url)
    else:
        postgres.drop(url)


def _emptied(server: servers.Postgres, url: str) -> bool:
    """Remove all rows; False when the test has changed the tables themselves."""
    database = servers.database_of(url)
    server.cut(url)
    tables = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", database)
    expected = {*metadata.tables, "alembic_version"}
    if {name for (name,) in tables} != expected:
        return False
    if server.execute("SELECT version_num FROM alembic_version", database) != [(HEAD,)]:
        return False
    server.execute(f"TRUNCATE {', '.join(sorted(metadata.tables))} RESTART IDENTITY", database)
    return True


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


@pytest.fixture(scope="session")
def httpserver_listen_address() -> tuple[str, int]:
    """Where pytest-httpserver listens: by number, because "localhost" often means ::1 too."""
    return "127.0.0.1", 0
