"""Directories to call `plenary` in: empty ones, and copies of one whose store holds four documents."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.cli.desk import FILES, Desk
from tests.steps.newswire import Wire
from worker import logs


@pytest.fixture(scope="session")
def stocked_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Desk(tmp_path_factory.mktemp("stocked"))
    desk.configure()
    desk.at_day_one()
    for name, content in FILES.items():
        (desk.folder / name).write_bytes(content)
    ran = desk.plenary("ingest", *(str(desk.folder / name) for name in FILES))
    assert ran.status == 0, ran
    return desk.folder


@pytest.fixture
def stocked(stocked_template: Path, tmp_path: Path) -> Desk:
    """The opening, a copy of it, the closing and something about harvests, ingested."""
    shutil.copytree(stocked_template, tmp_path / "stocked")
    return Desk(tmp_path / "stocked")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A configuration, and nothing else."""
    made = Desk(tmp_path / "desk")
    made.folder.mkdir()
    made.configure()
    return made


@pytest.fixture
def wire(httpserver: HTTPServer) -> Wire:
    return Wire(httpserver)


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Commands that log have set the log of this process to streams that are gone."""
    yield
    logs.configure()
