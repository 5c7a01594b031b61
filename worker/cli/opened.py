"""The store, or all that the steps need, opened for one command and closed after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from worker.config import Config
    from worker.context import Context


@contextmanager
def opened_store(config_path: str | None) -> "Iterator[tuple[Config, Engine]]":
    """The configuration and its store; raises ConfigError and StoreError."""
    from worker.config import load
    from worker.opening import checked

    config = load(config_path)
    engine = checked(config)
    try:
        yield config, engine
    finally:
        engine.dispose()


@contextmanager
def opened_context(config_path: str | None) -> "Iterator[Context]":
    """All that steps need, for work in the foreground; the store is made and follows the configuration."""
    from worker import logs
    from worker.config import load
    from worker.context import open_context
    from worker.opening import prepare

    config = load(config_path)
    logs.configure(config.log_level if config.log_level != "info" else "warning")
    prepare(config)
    context = open_context(config)
    try:
        yield context
    finally:
        context.close()
