import base64
import contextlib
import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from click.testing import CliRunner
from sqlalchemy import Engine, event, text

from storage import clock
from storage.engine import StoreFull, begin, connect, read
from storage.migrate import migrate
from storage.room import try_room
from tests.servers.postgres import Postgres, database_of
from tests.worker.checkup.consultation import source, states
from worker.broker.own import find_server, start_broker
from worker.cli import cli
from worker.errors import ConfigError

ROOT = Path(__file__).parents[3]
SECRET = "whsec_" + base64.b64encode(bytes(32)).decode()


def test_a_store_that_is_not_there_yet_is_fine_and_not_made(doctor, tmp_path: Path) -> None:
    found = doctor("", "--offline")
    assert states(found["store"]) == {"ok"}
    assert not (tmp_path / "plenary-data").exists()
    assert found["exit"] == 0


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    path = tmp_path / "plenary-data" / "plenary.db"
    path.parent.mkdir()
    migrate(f"sqlite:///{path}")
    return path


def stored(url: str) -> str:
    return f'[store]\nurl = "{url}"\n'


def test_a_good_store_is_written_and_left_as_it_was(doctor, store_url: str, store: Engine) -> None:
    found = doctor(stored(store_url), "--offline")
    assert states(found["store"]) == {"ok"}, found["store"]
    assert "version" in found["store"][0]["text"]
    assert states(found["clock"]) == {"ok"}
    with read(store) as conn:
        assert conn.execute(text("SELECT count(*) FROM settings WHERE key = 'clock_offset'")).scalar() == 0


def test_moved_time_is_told(doctor, store_url: str, store: Engine) -> None:
    with begin(store) as conn:
        clock.advance(conn, 36 * 3_600_000)
    found = doctor(stored(store_url), "--offline")
    assert "36.0 h ahead" in found["clock"][0]["text"]
    assert found["exit"] == 0


def test_an_empty_database_wants_to_be_migrated(doctor, empty_pg_url: str) -> None:
    found = doctor(stored(empty_pg_url), "--offline")
    assert states(found["store"]) == {"fail"}
    assert "plenary migrate" in found["store"][0]["mend"]


@pytest.mark.parametrize(
    ("statement", "mend"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "newer Plenary"),
        ("DROP TABLE alembic_version", "[store]"),
        ("DELETE FROM alembic_version", "plenary migrate"),
    ],
)
def test_a_store_of_another_version(doctor, sqlite_file: Path, statement: str, mend: str) -> None:
    with sqlite3.connect(sqlite_file) as conn:
        conn.execute(statement)
    found = doctor("", "--offline")
    assert states(found["store"]) == {"fail"}
    assert mend in found["store"][0]["mend"] + found["store"][0]["text"]
    assert found["exit"] == 2


def test_a_file_that_is_no_store(doctor, sqlite_file: Path) -> None:
    for rest in sqlite_file.parent.glob("plenary.db-*"):
        rest.unlink()
    sqlite_file.write_bytes(b"This is a letter, not a database. " * 100)
    assert states(doctor("", "--offline")["store"]) == {"fail"}


def test_a_database_server_that_is_not_there(doctor) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    found = doctor(f'[store]\nurl = "postgresql://me:hunter2@127.0.0.1:{port}/x"', "--offline")
    assert states(found["store"]) == {"fail"}
    assert found["exit"] == 2
    assert "hunter2" not in json.dumps(found)


def test_a_mail_server_that_is_not_there(doctor) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    found = doctor(
        f'[smtp]\nhost = "127.0.0.1"\nport = {port}\ntls = "none"\nsender = "a@b.example"', "--offline"
    )
    assert found["mail"][0]["text"] == f"127.0.0.1:{port} cannot be reached: Connection refused"
    assert "smtp.host" in found["mail"][0]["mend"]
    assert found["exit"] == 2


def test_a_directory_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "plenary.toml").write_text('data_dir = "file/below"')
    result = CliRunner().invoke(cli, ["--config", str(tmp_path / "plenary.toml"), "doctor", "--offline"])
    assert result.exit_code == 2
    assert "FAIL  disk" in result.output
    assert result.output.splitlines()[-1].endswith(f"to mend in {tmp_path / 'plenary.toml'}.")


@pytest.mark.skipif(find_server() is None, reason="no broker on this machine")
def test_a_broker_that_answers_and_one_that_does_not(doctor, tmp_path: Path) -> None:
    broker = start_broker(tmp_path)
    assert broker is not None
    try:
        found = doctor(f'[broker]\nurl = "{broker.url}"', "--offline")
        assert states(found["broker"]) == {"ok"}
    finally:
        broker.stop()
    found = doctor(f'[broker]\nurl = "{broker.url}"', "--offline")
    assert states(found["broker"]) == {"fail"}
    found = doctor('[broker]\nurl = "redis://:hunter2@127.0.0.1:1/0"', "--offline")
    assert states(found["broker"]) == {"fail"}
    assert "hunter2" not in json.dumps(found)
    assert "embedded" in doctor("", "--offline")["broker"][0]["text"]


@pytest.fixture
def mail_port() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(Sink(), hostname="127.0.0.1", port=port)
    controller.start()
    yield port
    controller.stop()


def smtp(port: int, more: str) -> str:
    return f'[smtp]\nhost = "127.0.0.1"\nport = {port}\nsender = "plenary@desk.example"\n{more}\n'


def test_the_mail_server_is_greeted(doctor, mail_port: int) -> None:
    found = doctor(smtp(mail_port, 'tls = "none"'), "--offline")
    assert states(found["mail"]) == {"ok"}
    found = doctor(smtp(mail_port, 'tls = "starttls"'), "--offline")
    assert states(found["mail"]) == {"fail"}
    assert "smtp.tls" in found["mail"][0]["mend"]
    found = doctor(smtp(1, 'tls = "none"'), "--offline")
    assert states(found["mail"]) == {"fail"}
    assert "smtp.port" in found["mail"][0]["mend"]
    assert states(doctor("", "--offline")["mail"]) == {"skip"}


HOOK = (
    '[[interests]]\nname = "i"\n[[subscriptions]]\nname = "h"\ninterests = "i"\nsecret_env = "DOCTOR_HOOK"\n'
)


def test_webhooks_have_secrets_and_addresses(doctor, monkeypatch) -> None:
    monkeypatch.setenv("DOCTOR_HOOK", SECRET)
    found = doctor(HOOK + 'url = "http://127.0.0.1:8099/x"')
    assert states(found["webhook h"]) == {"fail"}
    assert 'allow_addresses = ["127.0.0.1:8099"]' in found["webhook h"][0]["mend"]
    found = doctor(HOOK + 'url = "http://127.0.0.1:8099/x"\n[webhook]\nallow_addresses = ["127.0.0.1:8099"]')
    assert states(found["webhook h"]) == {"warn"}
    assert states(doctor(HOOK + 'url = "https://hooks.example/"', "--offline")["webhook h"]) == {"ok"}
    monkeypatch.setenv("DOCTOR_HOOK", "whsec_hunter2")
    found = doctor(HOOK + 'url = "https://hooks.example/"', "--offline")
    assert states(found["webhook h"]) == {"fail"}
    assert "hunter2" not in json.dumps(found)


def test_what_is_probably_not_meant(doctor) -> None:
    twice = source("a", "https://x.example/") + source("b", "https://x.example/")
    text = (
        twice
        + '[smtp]\nhost = "mail.example"\nsender = "a@b.example"\ntls = "none"\nuser = "u"\n'
        + '[[interests]]\nname = "i"\nenabled = false\n'
        + '[[subscriptions]]\nname = "s"\ninterests = "i"\nto = "a@b.example"\n'
    )
    told = " ".join(finding["text"] for finding in doctor(text, "--offline")["config"])
    assert "2 sources poll" in told
    assert "clear text" in told
    assert "only interests that are off" in told
    assert "contact is empty" in told


def test_secrets_that_everybody_may_read(doctor, tmp_path: Path) -> None:
    secret = tmp_path / "smtp"
    secret.write_text("hunter2")
    secret.chmod(0o644)
    text = '[smtp]\nhost = "mail.example"\nsender = "a@b.example"\npassword_file = "smtp"\n'
    found = doctor(source("a", "https://x.example/") + text.replace("mail.example", "127.0.0.1"), "--offline")
    assert any("everybody may read" in finding["text"] for finding in found["config"])
    secret.chmod(0o600)
    found = doctor(source("a", "https://x.example/") + text.replace("mail.example", "127.0.0.1"), "--offline")
    assert not any("everybody may read" in finding["text"] for finding in found["config"])


def test_people_get_a_table(tmp_path: Path) -> None:
    (tmp_path / "plenary.toml").write_text("")
    result = CliRunner().invoke(cli, ["--config", str(tmp_path / "plenary.toml"), "doctor", "--offline"])
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert lines[0].startswith("ok    config")
    assert any(line.strip().startswith("-> ") for line in lines)
    assert lines[-1] == "It works, with 3 warnings."


def test_its_table_fits_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "plenary.toml").write_text("")
    start = "import sys; from worker.cli import main; main()"
    command = [sys.executable, "-c", start, "--config", str(tmp_path / "plenary.toml"), "doctor", "--offline"]
    far, near = os.openpty()
    termios.tcsetwinsize(near, (50, 90))
    with os.fdopen(near, "w") as terminal:
        process = subprocess.Popen(command, stdout=terminal, cwd=ROOT)
    seen = b""
    with contextlib.suppress(OSError):  # what Linux says when the last writer of a terminal is gone
        while piece := os.read(far, 65536):
            seen += piece
    os.close(far)
    assert process.wait(60) == 0
    lines = re.sub(r"\x1b\[\d*m", "", seen.decode()).splitlines()
    assert max(map(len, lines)) <= 90
    assert "".join(line.strip() for line in lines).count(f"{tmp_path}/plenary.toml") == 1


def test_a_wrong_configuration_stops_it(tmp_path: Path) -> None:
    (tmp_path / "plenary.toml").write_text("zzz = 1")
    result = CliRunner().invoke(cli, ["--config", str(tmp_path / "plenary.toml"), "doctor"])
    assert isinstance(result.exception, ConfigError)


REFUSES = """
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON settings
        FOR EACH ROW WHEN (length(NEW.value) > 50000) EXECUTE FUNCTION refuse();
"""


def test_a_store_without_room_for_a_page_says_so(doctor, pg_url: str, postgres: Postgres) -> None:
    postgres.execute(REFUSES, database_of(pg_url))
    found = doctor(stored(pg_url), "--offline")
    postgres.execute("DROP FUNCTION refuse CASCADE", database_of(pg_url))
    assert states(found["store"]) == {"fail"}
    assert "disk is full" in found["store"][0]["text"]
    assert found["store"][0]["mend"].startswith("make room")
    assert states(doctor(stored(pg_url), "--offline")["store"]) == {"ok"}


def test_room_is_tried_for_good_on_sqlite_too(sqlite_file: Path) -> None:
    engine = connect(f"sqlite:///{sqlite_file}")
    try_room(engine)
    with read(engine) as conn:
        assert conn.execute(text("SELECT count(*) FROM settings WHERE key = 'room'")).scalar() == 0
        pages = conn.execute(
            text("SELECT page_count - freelist_count FROM pragma_page_count, pragma_freelist_count")
        )
        used = pages.scalar_one()
    event.listen(engine, "checkout", lambda dbapi, *_: dbapi.execute(f"PRAGMA max_page_count = {used + 2}"))
    with begin(engine) as conn:  # what was free is used
        conn.execute(text("INSERT INTO settings (key, value) SELECT 'more', hex(zeroblob(4096 * 15))"))
    with pytest.raises(StoreFull):
        try_room(engine)
    engine.dispose()
