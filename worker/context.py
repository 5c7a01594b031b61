"""What the steps of one process share: the store, the network, the parser child, the hints."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from storage import migrate
from storage.engine import connect
from worker.broker.hints import Hints, Silent
from worker.channels.envelope import Outbox
from worker.config import Config
from worker.fetching.client import Fetcher
from worker.sandbox.parent import Limits, Sandbox
from worker.settings.outbox import outbox
from worker.steps import READS, STEPS


@dataclass(frozen=True, slots=True)
class Context:
    """Made once a process, after the fork; used by many threads."""

    config: Config
    engine: Engine
    fetcher: Fetcher
    hooks: Fetcher
    sandbox: Sandbox
    outbox: Outbox
    hints: Hints

    def close(self) -> None:
        """Let go of the parser child, the network, the store."""
        self.sandbox.close()
        self.hooks.close()
        self.fetcher.close()
        self.engine.dispose()


def open_context(config: Config, hints: Hints | None = None, steps: Sequence[str] = tuple(STEPS)) -> Context:
    """Open everything that these steps need; without `hints` nobody is told what became due.

    Raises:
        StoreError: the store cannot be opened, or its schema is not this version's.
        ConfigError: a secret cannot be read.
    """
    engine = connect(config.store.url)
    migrate.check(engine)
    hooks = Fetcher(config.webhook_fetch())
    limits = Limits(
        cpu_s=config.limits.parse_cpu_s,
        memory_mib=config.limits.parse_memory_mib,
        deadline_s=config.limits.parse_wall_s,
    )
    return Context(
        config=config,
        engine=engine,
        fetcher=Fetcher(config.fetch),
        hooks=hooks,
        sandbox=Sandbox(limits, [one for step in steps for one in READS.get(step, ())]),
        outbox=outbox(config, hooks),
        hints=hints or Silent(),
    )
