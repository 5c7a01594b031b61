"""Trouble of our own store or machine is never charged to a row: nothing is parked, all is done later."""

import errno
import os
import resource
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from click.testing import CliRunner
from sqlalchemy import event

from storage.errors import StoreError
from tests.servers.postgres import Postgres, database_of
from tests.steps.house import HOUR, House
from tests.steps.newswire import OPENING, Answer, Item, Wire, feed, page
from worker.cli import cli
from worker.errors import of_the_machine
from worker.execute import Execution
from worker.fetching.errors import TemporaryFetchError
from worker.pacing.retry import most_starts

REFUSES = """
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '{state}'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON bodies FOR EACH ROW EXECUTE FUNCTION refuse();
"""


@pytest.fixture
def announced(house: House, wire: Wire) -> House:
    """A page is to be collected, of bytes that need room."""
    house.configure(house.source())
    wire.put("/1", page([*OPENING, *(os.urandom(3_000).hex() for _ in range(20))]))
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    house.poll()
    return house


@contextmanager
def without_room(house: House, postgres: Postgres, state: str = "53100") -> Iterator[None]:
    """Small changes fit, no page does: SQLite's file may not grow, PostgreSQL refuses to store bodies."""
    if house.store_url.startswith("sqlite"):
        pages = house.one("PRAGMA page_count").page_count + 2

        def full(dbapi: Any, *_: object) -> None:
            dbapi.execute(f"PRAGMA max_page_count = {pages}")

        house.engine.dispose()
        event.listen(house.engine, "checkout", full)
        yield
        event.remove(house.engine, "checkout", full)
        house.engine.dispose()
        return
    database = database_of(house.store_url)
    postgres.execute(REFUSES.format(state=state), database)
    yield
    postgres.execute("DROP FUNCTION refuse CASCADE", database)


def starts(house: House, times: int) -> None:
    """So many processes after one another find the row due and try it."""
    for _ in range(times):
        Execution(house.context).run_next(["collect"])
        house.later(HOUR)


def test_a_full_disk_parks_nothing_and_asks_no_server_in_vain(
    announced: House, wire: Wire, postgres: Postgres
) -> None:
    with without_room(announced, postgres):
        starts(announced, (most_starts("collect") or 0) + 5)
        (row,) = announced.rows("collect")
    assert (row.state, row.attempts) == ("ready", 0)
    assert "disk is full" in (row.reason or "")
    assert announced.parked() == []
    starts(announced, 1)
    assert announced.row("collect", row.subject).reason is None
    assert announced.one("SELECT count(*) AS n FROM documents").n == 1


def test_one_process_rests_while_nothing_can_be_written(
    announced: House, wire: Wire, postgres: Postgres
) -> None:
    execution = Execution(announced.context)
    with without_room(announced, postgres):
        for _ in range(20):
            execution.run_next(["collect"])
            announced.later(HOUR)
        assert len(wire.asked("/1")) == 1
        assert not execution.run_next(["collect"])
    deadline = time.monotonic() + 10
    while not execution.run_next(["collect"]) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert announced.one("SELECT count(*) AS n FROM documents").n == 1


def test_a_row_whose_return_could_not_be_written_either_is_owed(announced: House) -> None:
    execution = Execution(announced.context)
    (row,) = announced.rows("collect")
    with nothing_written(announced, after="bodies"):
        execution.run_next(["collect"])
        assert announced.row("collect", row.subject).state == "leased"
        time.sleep(1.1)
        assert not execution.run_next(["collect"]), "what is owed comes first"
    deadline = time.monotonic() + 20
    while announced.row("collect", row.subject).state == "leased" and time.monotonic() < deadline:
        execution.run_next(["match"])
        time.sleep(0.1)
    given_back = announced.row("collect", row.subject)
    assert (given_back.state, given_back.attempts) == ("ready", 0)


@contextmanager
def nothing_written(house: House, after: str) -> Iterator[None]:
    """From the first statement about this table on, connections may only read."""
    struck = []
    lite = house.store_url.startswith("sqlite")
    only_read = "PRAGMA query_only = ON" if lite else "SET TRANSACTION READ ONLY"

    def forbid(_conn: Any, cursor: Any, statement: str, *_: object) -> None:
        if f"INTO {after}" in statement:
            struck.append(statement)
        if struck and not statement.startswith("SELECT"):
            cursor.execute(only_read)

    event.listen(house.engine, "before_cursor_execute", forbid)
    yield
    event.remove(house.engine, "before_cursor_execute", forbid)
    assert struck
    house.engine.dispose()


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
def test_a_store_that_is_locked_for_a_moment_costs_no_second_fetch(announced: House, wire: Wire) -> None:

    def impatient(dbapi: Any, *_: object) -> None:
        dbapi.execute("PRAGMA busy_timeout = 10")

    announced.engine.dispose()
    event.listen(announced.engine, "checkout", impatient)
    other = sqlite3.connect(
        announced.store_url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False
    )

    def lock() -> None:
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(0.6, lambda: other.execute("ROLLBACK")).start()

    when_asked(wire, lock)
    announced.do("collect")
    assert (len(wire.asked("/1")), announced.one("SELECT count(*) AS n FROM documents").n) == (1, 1)


def when_asked(wire: Wire, act: Callable[[], object]) -> None:
    """Do this when the page is asked for, once."""
    body = wire.answers["/1"]

    class Once(dict[str, Answer]):
        def get(self, path: str, default: Any = None) -> Any:
            if path == "/1" and wire.answers is self:
                wire.answers = dict(self)
                act()
            return super().get(path, default)

    wire.answers = Once({**wire.answers, "/1": body})


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_connections_that_are_cut_in_the_middle_cost_no_second_fetch(
    announced: House, wire: Wire, postgres: Postgres
) -> None:
    struck = []

    def cut(_conn: Any, _cursor: Any, statement: str, *_: object) -> None:
        if "INTO bodies" in statement and not struck:
            struck.append(statement)
            postgres.cut(announced.store_url)

    event.listen(announced.engine, "before_cursor_execute", cut)
    announced.do("collect")
    assert struck
    assert (len(wire.asked("/1")), announced.one("SELECT count(*) AS n FROM documents").n) == (1, 1)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EMFILE, errno.ENOMEM])
def test_a_want_of_the_machine_is_seen_behind_other_errors(number: int) -> None:
    error = TemporaryFetchError("takes no connection", "connect")
    error.__cause__ = OSError(number, os.strerror(number))
    assert of_the_machine(error)


@pytest.mark.parametrize("number", [errno.ECONNREFUSED, errno.ECONNRESET, errno.ENETUNREACH, errno.ENOENT])
def test_what_others_do_is_no_want_of_the_machine(number: int) -> None:
    assert not of_the_machine(OSError(number, os.strerror(number)))
    assert not of_the_machine(StoreError("the store is locked"))


def test_a_want_of_handles_is_not_charged(announced: House, wire: Wire) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    announced.do("match")  # the store is open
    (row,) = announced.rows("collect")
    for _ in range(4):  # a bug may fail twice before it is parked
        held = []
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
        try:
            execution = Execution(announced.context)
            with pytest.raises(OSError, match="Too many"):
                while True:
                    held.append(os.dup(0))
            execution.run_next(["collect"])
        finally:
            for one in held:
                os.close(one)
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        after = announced.row("collect", row.subject)
        assert (after.state, after.attempts) == ("ready", 0)
        announced.later(HOUR)


@pytest.mark.parametrize("store_url", ["postgresql"], indirect=True)
def test_a_poll_by_hand_says_what_could_not_be_written(house: House, wire: Wire, postgres: Postgres) -> None:
    house.configure(house.source())
    wire.put("/feed.xml", feed(Item(link=wire.url + "/1")))
    database = database_of(house.store_url)
    postgres.execute(REFUSES.format(state="53100").replace("ON bodies", "ON entries"), database)
    result = CliRunner().invoke(cli, ["--config", str(house.file), "poll", "--force"])
    postgres.execute("DROP FUNCTION refuse CASCADE", database)
    assert result.exit_code == 1
    assert "disk is full" in result.output
