"""A directory as a person works in: a plenary.toml, a store, files, and `plenary` called in it."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from storage import clock
from storage.engine import begin, connect
from tests.steps.newswire import CLOSING, HARVEST, OPENING, TITLE, page
from worker.cli import main

ROOT = Path(__file__).parents[2]
START = "import sys; sys.argv[0] = 'plenary'; from worker.cli import main; main()"
# Root without capabilities: the owner of files, bound by their permissions.
POWERLESS = """
import ctypes, os, sys
if os.getuid() == 0 and sys.platform == "linux":
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
    assert ctypes.CDLL(None).capset(header, (ctypes.c_uint32 * 6)()) == 0
"""
DAY_ONE = 1_857_117_600_000  # 2028-11-06T10:00Z in ms: the samples are news then, whenever the tests run

CONFIG = """\
log_level = "warning"

[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
sender = "Plenary <plenary@example.org>"
timeout = 5

[fetch]
host_gap_s = 0
robots = false
allow_addresses = ["{allowed}"]

[limits]
settle_s = 0

[[interests]]
name = "assembly"

[[interests]]
name = "president"
speakers = ["INTERPOL President"]

[[subscriptions]]
name = "desk"
interests = ["assembly"]
to = ["desk@example.org"]

[[subscriptions]]
name = "evening"
interests = ["president"]
schedule = "daily 18:00 UTC"
to = ["analyst@example.org", "archive@example.org"]
"""
SOURCE = """
[[sources]]
name = "{name}"
url = "{url}"
interval = "10m"
"""
FILES = {
    "opening.html": page(OPENING),
    "wirecopy.txt": "\n\n".join(("Source: INTERPOL", TITLE, *OPENING)).encode(),
    "closing.eml": (
        "From: press@example.org\r\nTo: desk@example.org\r\nSubject: Assembly closes in Windhoek\r\n"
        "Date: Thu, 09 Nov 2028 16:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + "\r\n\r\n".join(CLOSING)
    ).encode(),
    "harvest.txt": "\n\n".join(("Harvest figures for spring", *HARVEST)).encode(),
}


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def fields(self, name: str) -> list[Any]:
        return [row[name] for row in self.json]


class Desk:
    """The directory, and `plenary` in this process or in one of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "plenary.toml"

    @property
    def store(self) -> Path:
        return self.folder / "plenary-data" / "plenary.db"

    def configure(self, *more: str, allowed: str = "127.0.0.1:9", smtp: int = 9) -> None:
        self.file.write_text(CONFIG.format(allowed=allowed, smtp=smtp) + "".join(more))

    def plenary(self, *arguments: str, given: bytes = b"") -> Ran:
        """Call it in this process, as its main() does; `given` is its standard input."""
        out, err = io.StringIO(), io.StringIO()
        stdin = io.TextIOWrapper(io.BytesIO(given))
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "argv", ["plenary", "--config", str(self.file), *arguments])
            patch.setattr(sys, "stdin", stdin)
            with pytest.raises(SystemExit) as ended:
                main()
        return Ran(int(ended.value.code or 0), out.getvalue(), err.getvalue())

    def alone(self, *arguments: str, start: str = START) -> Ran:
        """Call it in a process of its own."""
        done = subprocess.run(
            [sys.executable, "-P", "-c", start, "--config", str(self.file), *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def powerless(self, *arguments: str) -> Ran:
        """Call it in a process for which permissions hold, even when root runs the tests."""
        return self.alone(*arguments, start=POWERLESS + START)

    def engine(self) -> Engine:
        return connect(f"sqlite:///{self.store}")

    def sql(self, query: str) -> list[Any]:
        engine = self.engine()
        with begin(engine) as conn:
            found = conn.execute(text(query))
            rows = list(found) if found.returns_rows else []
        engine.dispose()
        return rows

    def at_day_one(self) -> None:
        """Make the store, its clock at the day of the samples, and then let it follow the configuration."""
        wanted = self.file.read_text()
        self.file.write_text("")
        assert self.plenary("migrate").status == 0
        engine = self.engine()
        with begin(engine) as conn:
            clock.advance(conn, DAY_ONE - clock.now(conn))
        engine.dispose()
        self.file.write_text(wanted)
        assert self.plenary("migrate").status == 0

    def later(self, ms: int) -> None:
        engine = self.engine()
        with begin(engine) as conn:
            clock.advance(conn, ms)
        engine.dispose()
