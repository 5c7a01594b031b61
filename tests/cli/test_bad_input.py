"""Bad input of every kind: one clear message, no traceback, nothing lost, the promised exit status."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from storage.engine import begin
from tests.cli.desk import ROOT, SOURCE, START, Desk, Ran
from tests.steps.newswire import HARVEST, OPENING, Item, Wire, feed, page
from tests.worker.stack import PATIENCE, end, family, wait

COMMANDS = (
    "status", "health", "releases", "parked", "poll", "replay", "drain", "migrate",
    "digest preview desk", "unsubscribe desk@example.org",
)  # fmt: skip


def one_line(ran: Ran, *words: str) -> None:
    """Exit status 2 and one line on stderr that says all this."""
    assert ran.status == 2, ran
    assert ran.err.startswith("plenary: ")
    assert ran.err.count("\n") == 1
    assert all(word in ran.err for word in words), ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_an_unknown_key(stocked: Desk, command: str) -> None:
    stocked.file.write_text("[stroe]\nurl = 'sqlite:///plenary.db'\n")
    one_line(stocked.plenary(*command.split()), "plenary.toml", "stroe", "store")


@pytest.mark.parametrize(
    "text", ["[fetch\n", "sources = 3\n", '[[sources]]\nname = "x"\nurl = "file:///etc/passwd"\n']
)
def test_a_configuration_that_is_none(stocked: Desk, text: str) -> None:
    stocked.file.write_text(text)
    one_line(stocked.plenary("status"), "plenary.toml")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_store_of_a_newer_version(stocked: Desk, command: str) -> None:
    stocked.sql("UPDATE alembic_version SET version_num = '9999'")
    one_line(stocked.plenary(*command.split()), "newer")
    assert stocked.sql("SELECT version_num FROM alembic_version")[0][0] == "9999"
    assert len(stocked.sql("SELECT * FROM documents")) == 4


def test_a_file_that_may_not_be_read_keeps_no_other_back(desk: Desk) -> None:
    closed, opening = desk.folder / "closed.txt", desk.folder / "opening.txt"
    for file in (closed, opening):
        file.write_text("\n\n".join(OPENING))
    closed.chmod(0)
    ran = desk.powerless("parse", "--json", str(closed), str(opening))
    assert (ran.status, ran.err) == (1, f"Error: {closed}: Permission denied\n")
    assert ran.json["session"]["value"] == 96


@pytest.mark.parametrize("command", ["status", "run", "migrate"])
def test_a_database_server_that_is_not_there(desk: Desk, command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    desk.file.write_text(f'[store]\nurl = "postgresql://plenary@127.0.0.1:{port}/plenary"\n')
    one_line(desk.alone(command), f"plenary: {desk.file}: ", "[store] url", "cannot be reached")


@pytest.mark.parametrize("command", ["status", "releases", "health"])
def test_a_store_that_is_not_there(desk: Desk, command: str) -> None:
    one_line(desk.plenary(command), "plenary migrate")


@pytest.mark.parametrize("command", ["status", "poll", "migrate"])
def test_a_store_that_is_something_else(desk: Desk, command: str) -> None:
    desk.store.parent.mkdir()
    desk.store.write_bytes(b"no database at all" * 1000)
    one_line(desk.plenary(command), "not a SQLite database")
    assert desk.store.read_bytes().startswith(b"no database at all")


@pytest.fixture
def locked(stocked: Desk) -> Iterator[Desk]:
    """Another program holds the store and does not let go."""
    stocked.sql("SELECT 1")
    holder = sqlite3.connect(stocked.store, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    yield stocked
    holder.close()


@pytest.mark.parametrize("command", ["poll", "unsubscribe desk@example.org"])
def test_a_locked_store(locked: Desk, command: str) -> None:
    one_line(locked.plenary(*command.split()), "plenary.db", "locked")


def test_reading_goes_on_while_somebody_writes(locked: Desk) -> None:
    assert len(locked.plenary("releases", "--json").json) == 3


@pytest.fixture
def read_only(stocked: Desk) -> Iterator[Desk]:
    """A store that nobody but its owner may write."""
    sqlite3.connect(stocked.store).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    stocked.store.chmod(0o444)
    stocked.store.parent.chmod(0o555)
    yield stocked
    stocked.store.parent.chmod(0o755)


@pytest.mark.parametrize(
    "command", ["poll", "drain", "unsubscribe desk@example.org", "parked retry --all", "ingest FILE"]
)
def test_a_read_only_store(read_only: Desk, command: str) -> None:
    arguments = command.replace("FILE", str(read_only.folder / "opening.html")).split()
    ran = read_only.powerless(*arguments)
    one_line(ran, "plenary.db", "permissions")


NO_FEEDS = {
    "page": (page(HARVEST), "web page"),
    "challenge": (b"<html><head><title>Just a moment...</title></head><body>Checking</body></html>", "page"),
    "path": (b"/etc/passwd", "feed"),
    "file": (b"file:///etc/passwd", "feed"),
    "address": (b"http://127.0.0.1:1/feed.xml", "feed"),
    "empty": (b"", "empty"),
    "bytes": (b"\x1f\x8b\x08\x00" + bytes(50), "feed"),
}


def test_feeds_that_are_none(desk: Desk, wire: Wire) -> None:
    sources = [SOURCE.format(name=name, url=f"{wire.url}/{name}.xml") for name in NO_FEEDS]
    desk.configure(*sources, allowed=wire.address)
    good = feed(Item(link=wire.put("/1", page(OPENING))))
    for name, (body, _) in NO_FEEDS.items():
        wire.put(f"/{name}.xml", good if name == "page" else body)
    assert desk.plenary("poll").status == 1
    wire.put("/page.xml", NO_FEEDS["page"][0])
    ran = desk.plenary("poll", "--force", "--json")
    assert (ran.status, "Traceback" in ran.err) == (1, False)
    for row in ran.json:
        assert NO_FEEDS[row["id"]][1] in row["error"]
        assert row["new"] == 0
    assert desk.plenary("releases", "--json").fields("session") == [96], "nothing is lost"
    for name in NO_FEEDS:
        wire.put(f"/{name}.xml", good)
    ran = desk.plenary("poll", "--force", "--json")
    assert (ran.status, set(ran.fields("error"))) == (0, {None})


def test_an_entry_without_link(desk: Desk, wire: Wire) -> None:
    desk.configure(SOURCE.format(name="wire", url=wire.url + "/feed.xml"), allowed=wire.address)
    wire.put("/feed.xml", feed(Item("INTERPOL says nothing more", summary="")))
    (row,) = desk.plenary("poll", "--json").json
    assert (row["error"], row["new"], row["skipped"]) == (None, 0, 1)
    ((reason,),) = desk.sql("SELECT reason FROM entries WHERE state = 'skipped'")
    assert reason == "has neither a link nor a text"


class Endless:
    """A server of one page that goes on for 200 MB, if it is let."""

    size = 200 * 1024 * 1024

    def __init__(self, announced: bool) -> None:
        self.sent = 0
        self._announced = announced
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            try:
                with connection:
                    connection.recv(65536)
                    self._send(connection)
            except OSError:
                continue

    def _send(self, connection: socket.socket) -> None:
        length = f"Content-Length: {self.size}\r\n" if self._announced else ""
        connection.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{length}Connection: close\r\n\r\n".encode()
        )
        piece = b"<p>The 96th INTERPOL General Assembly goes on and on.</p>\n" * 2000
        while self.sent < self.size:
            connection.sendall(piece)
            self.sent += len(piece)

    def close(self) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()


@pytest.mark.parametrize("announced", [True, False])
def test_a_page_of_200_megabytes(desk: Desk, wire: Wire, announced: bool) -> None:
    endless = Endless(announced)
    try:
        desk.configure(
            SOURCE.format(name="wire", url=wire.url + "/feed.xml"),
            allowed=f'{wire.address}", "{endless.address}',
        )
        wire.put("/feed.xml", feed(Item(link=f"http://{endless.address}/1")))
        assert desk.plenary("poll").status == 0
        (parked,) = desk.plenary("parked", "--json").json
        assert "larger than" in parked["reason"]
        assert endless.sent < 20 * 1024 * 1024
        ran = desk.plenary("ingest", f"http://{endless.address}/1", "--json")
        assert (ran.status, "larger than" in ran.fields("result")[0]) == (1, True)
    finally:
        endless.close()


def test_a_file_of_200_megabytes(desk: Desk) -> None:
    huge = desk.folder / "huge.html"
    with huge.open("wb") as file:
        file.write(b"<html><body><p>The 96th INTERPOL General Assembly</p>")
        file.truncate(Endless.size)
    ran = desk.plenary("ingest", str(huge), "--json")
    assert ran.status == 1
    assert "larger than" in ran.fields("result")[0]
    assert "Traceback" not in ran.err


def test_two_runs_on_one_store(desk: Desk, wire: Wire) -> None:
    desk.configure(SOURCE.format(name="wire", url=wire.url + "/feed.xml"), allowed=wire.address)
    wire.put("/feed.xml", feed(Item(link=wire.put("/1", page(OPENING)))))
    with (desk.folder / "log").open("wb") as log:
        first = subprocess.Popen(
            [sys.executable, "-P", "-c", START, "--config", str(desk.file), "run"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait(lambda: wire.asked("/1"))
        second = desk.alone("run")
        one_line(second, f"process {first.pid} ", "stop that one first")
        other = desk.folder / "other.toml"
        other.write_text(desk.file.read_text() + f'\n[store]\nurl = "sqlite:///{desk.store}"\n')
        again = Desk(desk.folder)
        again.file = other
        one_line(again.alone("run"), f"process {first.pid} ")
        wait(lambda: len(desk.plenary("releases", "--json").json) == 1, PATIENCE)
        assert end(first, signal.SIGINT)[0] == 0
    finally:
        for process in family(first.pid):
            process.kill()
        first.wait()
    assert "Traceback" not in (desk.folder / "log").read_text()


def test_a_store_on_a_directory_that_is_not_there(desk: Desk) -> None:
    desk.file.write_text('data_dir = "/proc/nothing"\n')
    ran = desk.plenary("poll")
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_a_transaction_that_is_cut_loses_nothing(stocked: Desk) -> None:
    engine = stocked.engine()
    with pytest.raises(RuntimeError), begin(engine) as conn:
        conn.exec_driver_sql("DELETE FROM matches")
        raise RuntimeError
    engine.dispose()
    assert stocked.sql("SELECT count(*) FROM matches")[0][0] > 0
