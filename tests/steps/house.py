"""The steps of one house, done by hand: rows are claimed and done by the real Execution, without a broker."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from sqlalchemy import Row, text

from storage import backlog, clock, sources, work
from storage.backlog import Work
from storage.engine import begin, read
from storage.sources import Source
from tests.steps.newswire import Wire
from worker.config import load
from worker.context import open_context
from worker.drain import drain
from worker.execute import Execution
from worker.opening import prepare
from worker.queues import STEPS
from worker.sandbox.parent import Sandbox

HOUR, DAY = 3_600_000, 86_400_000
START = "2028-11-06T10:00:00+00:00"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

CONFIG = """
[store]
url = "{store}"

[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
sender = "Plenary <plenary@example.org>"
timeout = 5

[fetch]
host_gap_s = 0
robots = false
allow_addresses = ["{wire}"]

[webhook]
allow_addresses = ["{wire}"]

[limits]
settle_s = 0
{more}
"""
SOURCE = """
[[sources]]
name = "{name}"
url = "{url}"
interval = "10m"
{more}
"""
ASSEMBLY = """
[[interests]]
name = "assembly"
"""


class House:
    """A store whose clock stands at START, a configuration, and what does the rows."""

    def __init__(self, folder: Path, store_url: str, wire: Wire, sandbox: Sandbox) -> None:
        self.folder = folder
        self.store_url = store_url
        self.wire = wire
        self.file = folder / "plenary.toml"
        self.smtp = 9  # discard: nobody listens
        self._sandbox = sandbox
        self._execution: Execution | None = None
        self.configure()
        self.to(START)

    def configure(self, *more: str) -> None:
        """Write these sections, and let the store follow them."""
        self.reload(
            CONFIG.format(store=self.store_url, smtp=self.smtp, wire=self.wire.address, more="".join(more))
        )

    def reload(self, text: str) -> None:
        self.close()
        self.file.write_text(text)
        config = load(self.file)
        prepare(config)
        opened = open_context(config)
        self.context = replace(opened, sandbox=self._sandbox)
        self.engine = self.context.engine

    def source(self, name: str = "wire", path: str = "/feed.xml", **keys: str) -> str:
        more = "".join(f'{key} = "{value}"\n' for key, value in keys.items())
        return SOURCE.format(name=name, url=self.wire.url + path, more=more)

    def to(self, moment: str) -> None:
        """Let the store's clock show this moment."""
        wanted = round(datetime.fromisoformat(moment).timestamp() * 1000)
        with begin(self.engine) as conn:
            clock.advance(conn, wanted - clock.now(conn))

    def later(self, ms: int) -> None:
        with begin(self.engine) as conn:
            clock.advance(conn, ms)

    @property
    def now(self) -> int:
        with read(self.engine) as conn:
            return clock.now(conn)

    def do(self, *steps: str) -> int:
        """Do what is due (of these steps) until nothing is; how many rows that were."""
        return drain(Execution(self.context), steps or STEPS, Event(), threads=1)

    def poll(self, name: str = "wire") -> Source:
        """Poll a source now, due or not."""
        with begin(self.engine) as conn:
            now = clock.now(conn)
            row = work.enqueue(conn, "poll", name, not_before=now, now=now, unpark=True)
        assert Execution(self.context).run(row)
        return self.read_source(name)

    def again(self, step: str, subject: object) -> Work:
        """Do a row now whatever its time."""
        with begin(self.engine) as conn:
            now = clock.now(conn)
            row = work.enqueue(conn, step, str(subject), not_before=now, now=now, unpark=True)
        Execution(self.context).run(row)
        return self.row(step, subject)

    def read_source(self, name: str = "wire") -> Source:
        with read(self.engine) as conn:
            found = sources.get(conn, name)
        assert found is not None
        return found

    def row(self, step: str, subject: object) -> Work:
        with read(self.engine) as conn:
            found = backlog.find(conn, step, str(subject))
        assert found is not None, f"no row of {step} {subject}"
        return found

    def rows(self, step: str) -> list[Work]:
        return [
            self.row(step, one.subject)
            for one in self.sql("SELECT subject FROM work WHERE step = :s", s=step)
        ]

    def parked(self) -> list[tuple[str, str]]:
        with read(self.engine) as conn:
            return [(one.step, one.reason or "") for one in backlog.parked(conn)]

    def sql(self, query: str, **values: Any) -> list[Row[Any]]:
        with read(self.engine) as conn:
            return list(conn.execute(text(query), values))

    def one(self, query: str, **values: Any) -> Row[Any]:
        (found,) = self.sql(query, **values)
        return found

    def close(self) -> None:
        context = getattr(self, "context", None)
        if context is not None:
            context.hooks.close()
            context.fetcher.close()
            context.engine.dispose()
