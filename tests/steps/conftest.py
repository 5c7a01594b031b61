"""Houses over SQLite and PostgreSQL, with a newswire and a mail server on loopback."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from tests.steps.house import House
from tests.steps.newswire import Wire
from tests.worker.channels.scripted_smtp import ScriptedSmtp
from worker.sandbox.parent import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One parser child for all tests: its start takes longer than most of them."""
    shared = Sandbox()
    yield shared
    shared.close()


@pytest.fixture(autouse=True)
def _quiet() -> None:
    logging.getLogger("werkzeug").setLevel(logging.WARNING)


@pytest.fixture
def wire(httpserver: HTTPServer) -> Wire:
    return Wire(httpserver)


@pytest.fixture
def house(tmp_path: Path, store_url: str, wire: Wire, sandbox: Sandbox) -> Iterator[House]:
    """On SQLite and on PostgreSQL."""
    made = House(tmp_path, store_url, wire, sandbox)
    yield made
    made.close()


@pytest.fixture
def smtp() -> Iterator[Callable[..., ScriptedSmtp]]:
    """Mail servers that answer as a test says."""
    started: list[ScriptedSmtp] = []

    def start(**script: str) -> ScriptedSmtp:
        started.append(ScriptedSmtp(**script))
        return started[-1]

    yield start
    for server in started:
        server.close()
