"""The house of the demo: a newswire, receivers, a configuration, and `plenary run` over them as a process."""

import base64
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from storage import backlog, clock, sources
from storage.engine import StoreError, begin, connect, read
from storage.migrate import migrate
from worker.config import load
from worker.demo.newswire import Newswire
from worker.demo.receivers import MailReceiver, WebhookReceiver
from worker.opening import prepare

PATIENCE_S = 60.0
LOOK_S = 0.1

CONFIG = """\
# Written by `plenary demo`: everything is on this machine, all releases are invented.
data_dir = "plenary-data"

[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"
sender = "Plenary <plenary@example.org>"

[fetch]
host_gap_s = 0
allow_addresses = ["127.0.0.1:{newswire}"]

[webhook]
allow_addresses = ["127.0.0.1:{hooks}"]
{sources}
[[interests]]
name = "assembly"

[[interests]]
name = "cybercrime"
topics = ["cybercrime"]

[[interests]]
name = "secretary-general"
speakers = ["INTERPOL Secretary General"]

[[subscriptions]]
name = "desk"
interests = ["assembly"]
schedule = "immediate"
to = ["desk@embassy.example.org"]

[[subscriptions]]
name = "evening"
interests = ["assembly"]
schedule = "daily 18:00 UTC"
to = ["analyst@example.org", "archive@example.org"]

[[subscriptions]]
name = "monitor"
interests = ["cybercrime", "secretary-general"]
schedule = "immediate"
url = "{hook_url}"
secret_file = "webhook-secret"
"""

SOURCE = """
[[sources]]
name = "{name}"
url = "{url}"
interval = "10m"
"""


@dataclass(frozen=True, slots=True)
class Stage:
    """What the demo's acts work with."""

    folder: Path
    config_file: Path
    secret: str
    newswire: Newswire
    mails: MailReceiver
    hooks: WebhookReceiver
    engine: Engine

    def pass_until(self, moment: str) -> None:
        """Let the store's time pass until an ISO date-time."""
        with begin(self.engine) as conn:
            wanted = round(datetime.fromisoformat(moment).timestamp() * 1000)
            clock.advance(conn, max(0, wanted - clock.now(conn)))

    def pass_minutes(self, minutes: int) -> None:
        """Let some of the store's time pass."""
        with begin(self.engine) as conn:
            clock.advance(conn, minutes * 60_000)

    def settle(self, show: Callable[[str], None]) -> None:
        """Wait until every source was polled since now and nothing is due any more; raises TimeoutError."""
        with read(self.engine) as conn:
            since = clock.now(conn)
        self._wait(since, show)

    def settle_digests(self, show: Callable[[str], None]) -> None:
        """Wait until nothing is due any more; raises TimeoutError."""
        self._wait(0, show)

    def _wait(self, since: int, show: Callable[[str], None]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        quiet = 0
        while quiet < 3:
            if time.monotonic() > deadline:
                raise TimeoutError(f"still at work after {PATIENCE_S:.0f} s: {self._told()}")
            time.sleep(LOOK_S)
            quiet = quiet + 1 if self._quiet(since) else 0
            show(self._told())

    def _quiet(self, since: int) -> bool:
        with read(self.engine) as conn:
            now = clock.now(conn)
            polled = all((one.source.polled_at or 0) >= since for one in sources.watch(conn))
            busy = any(count.due or count.state == "leased" for count in backlog.counts(conn, now))
        return polled and not busy

    def _told(self) -> str:
        from worker.supervision.live import status_line

        return status_line(self.engine)()


@contextmanager
def stage(folder: Path, start: str) -> Iterator[Stage]:
    """Build the house in a folder, its clock at `start`, and run `plenary run` over it."""
    newswire, mails, hooks = Newswire(), MailReceiver(), WebhookReceiver()
    try:
        config_file, secret = _configure(folder, newswire, mails, hooks)
        config = load(config_file)
        config.data_dir.mkdir()
        migrate(config.store.url)
        built = Stage(folder, config_file, secret, newswire, mails, hooks, connect(config.store.url))
        built.pass_until(start)
        prepare(config)  # after the clock was set: schedules count from now on
        with _running(config_file, folder / "run.log"):
            yield built
        built.engine.dispose()
    finally:
        for server in (newswire, mails, hooks):
            server.close()


def _configure(
    folder: Path, newswire: Newswire, mails: MailReceiver, hooks: WebhookReceiver
) -> tuple[Path, str]:
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    secret_file = folder / "webhook-secret"
    secret_file.write_text(secret + "\n")
    secret_file.chmod(0o600)
    listed = "".join(SOURCE.format(name=name, url=url) for name, url in newswire.feeds().items())
    config_file = folder / "plenary.toml"
    text = CONFIG.format(
        smtp=mails.port, newswire=newswire.port, hooks=hooks.port, hook_url=hooks.url, sources=listed
    )
    config_file.write_text(text)
    return config_file, secret


@contextmanager
def _running(config_file: Path, log: Path) -> Iterator[None]:
    """`plenary run` in a process of its own, ended as by Ctrl-C."""
    command = [
        sys.executable,
        "-c",
        "from worker.cli import main; main()",
        "--config",
        str(config_file),
        "run",
    ]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=environment, start_new_session=True
        )
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)
            try:
                status = process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                status = process.wait()
    if status != 0:
        raise StoreError(f"plenary run ended with status {status}: see {log}")
