"""A configuration into a store that is ready, and into the executor of a process."""

import json
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine

from storage import clock, hosts, subscriptions, sync, work
from storage.engine import StoreOlder, StoreUnreachable, begin, connect, store_url
from storage.interests import Interest
from storage.migrate import check, migrate
from storage.sources import SourceSetting
from worker.broker.hints import Hints
from worker.config import Config, Subscription
from worker.errors import ConfigError
from worker.executor import Executor, Open
from worker.pacing.schedule import next_digest, parse_schedule
from worker.queues import STEPS


def prepare(config: Config) -> None:
    """For `plenary run`: bring a SQLite store to this version, check any other, and let it follow the config.

    Raises:
        StoreError: what is wrong with the store and what to do.
        ConfigError: data_dir cannot be made.
    """
    make_data_dir(config)
    engine = _ready(config.store.url)
    try:
        with begin(engine) as conn:
            follow(conn, config)
    finally:
        engine.dispose()


def make_data_dir(config: Config) -> None:
    """The directory of the store, the broker, the backups; raises ConfigError when it cannot be made."""
    try:
        config.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        where = config.file or "environment"
        raise ConfigError(
            f"{where}: data_dir: {config.data_dir} cannot be made ({error.strerror})"
        ) from error


def checked(config: Config) -> Engine:
    """The store of the full stack; somebody else migrates it.

    Raises:
        StoreError: it is of another version, or cannot be reached.
    """
    file = store_url(config.store.url)
    if file.get_backend_name() == "sqlite" and not Path(file.database or "").exists():
        makers = "`plenary run` or `plenary migrate` makes it"
        raise StoreUnreachable(f"there is no store at {file.database} yet: {makers}")
    engine = connect(config.store.url)
    check(engine)
    return engine


def _ready(url: str) -> Engine:
    try:
        engine = connect(url)
        check(engine)
    except (StoreOlder, StoreUnreachable):
        if not url.startswith("sqlite"):
            raise
        migrate(url)
        engine = connect(url)
    return engine


def follow(conn: Connection, config: Config) -> None:
    """Write the sources, interests and subscriptions of the config into their tables.

    Its [smtp] may be mended: the mail server is tried again.
    """
    now = clock.now(conn)
    hosts.free(conn, hosts.MAIL_SERVER)
    sync.sync(
        conn,
        sources_=[
            SourceSetting(one.name, one.url, one.kind, one.collect, one.interval * 1000)
            for one in config.sources
            if one.enabled
        ],
        interests_=[
            Interest(one.name, json.dumps(one.definition(), sort_keys=True))
            for one in config.interests
            if one.enabled
        ],
        subscriptions_=[_setting(one, now) for one in config.subscriptions if one.enabled],
        now=now,
    )


def _setting(one: Subscription, now: int) -> subscriptions.SubscriptionSetting:
    at_once = parse_schedule(one.schedule).immediate
    first = work.NEVER if at_once else next_digest(one.schedule, now)
    return subscriptions.SubscriptionSetting(
        one.name, one.channel, one.recipients, one.interests, one.schedule, first
    )


def opener(config: Config, holder: str | None = None, steps: Sequence[str] = STEPS) -> Open:
    """What opens the executor of a process, once it is forked, for these steps; `holder` holds its rows."""
    from worker.context import open_context  # commands that only look at the store do without
    from worker.execute import Execution

    def open_executor(hints: Hints) -> Executor:
        return Execution(open_context(config, hints, steps), holder)

    return open_executor
