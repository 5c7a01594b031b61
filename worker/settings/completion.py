"""A configuration whose keys are right one by one in, one that is right as a whole out."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from worker.errors import ConfigError
from worker.settings import secrets
from worker.settings.lists import Interest, Source, Subscription
from worker.settings.places import BrokerSettings, StoreSettings
from worker.settings.shape import Config

M = TypeVar("M", bound=BaseModel)
SQLITE = "sqlite:///"


def complete(config: Config, directory: Path) -> Config:
    """Paths made absolute, passwords put into addresses, names checked against each other.

    Raises:
        ConfigError: key and what is wrong; the caller puts the file before it.
    """
    config = _absolute(config, directory)
    store = config.store.model_copy(update={"url": _store_url(config.store, config.data_dir, directory)})
    broker = config.broker.model_copy(update={"url": _broker_url(config.broker)})
    config = config.model_copy(update={"store": store, "broker": broker})
    _check_names("sources", config.sources)
    _check_names("interests", config.interests)
    _check_names("subscriptions", config.subscriptions)
    _check_interests(config.subscriptions, [interest.name for interest in config.interests])
    _check_topics(config.interests)
    _check_secrets(config)
    return config


def _absolute(model: M, directory: Path) -> M:
    """The same model with every relative path counted from `directory`."""
    changes = {name: _rooted(getattr(model, name), directory) for name in type(model).model_fields}
    return model.model_copy(update=changes)


def _rooted(value: Any, directory: Path) -> Any:
    if isinstance(value, Path):
        return directory / value.expanduser()
    if isinstance(value, BaseModel):
        return _absolute(value, directory)
    if isinstance(value, tuple):
        return tuple(_rooted(item, directory) for item in value)
    return value


def _store_url(store: StoreSettings, data_dir: Path, directory: Path) -> str:
    if not store.url:
        return f"{SQLITE}{data_dir / 'plenary.db'}"
    if store.url.startswith(SQLITE):
        return SQLITE + str(directory / store.url.removeprefix(SQLITE))
    password = store.password
    if password is None and store.password_file is not None:
        password = secrets.from_file(store.password_file, "store.password_file")
    return secrets.with_password(store.url, password)


def _broker_url(broker: BrokerSettings) -> str:
    password = broker.password
    if password is None and broker.password_file is not None:
        password = secrets.from_file(broker.password_file, "broker.password_file")
    return secrets.with_password(broker.url, password) if broker.url.startswith("redis") else broker.url


def _check_names(section: str, items: Iterable[Source | Interest | Subscription]) -> None:
    seen: dict[str, int] = {}
    for number, item in enumerate(items, 1):
        if (first := seen.setdefault(item.name.casefold(), number)) != number:
            raise ConfigError(
                f"{section}[{number}].name: {item.name!r} is the name of {section}[{first}] too; rename one"
            )


def _check_interests(subscriptions: Iterable[Subscription], known: list[str]) -> None:
    for number, subscription in enumerate(subscriptions, 1):
        for name in subscription.interests:
            if name not in known:
                close = get_close_matches(name, known, 1, 0.6)
                hint = f"did you mean {close[0]!r}?" if close else "add it under [[interests]]"
                key = f"subscriptions[{number}] ({subscription.name}).interests"
                raise ConfigError(f"{key}: there is no interest {name!r}; {hint}")


def _check_topics(interests: Iterable[Interest]) -> None:
    """A topic that is on no list would never be found, and nobody would notice."""
    for number, interest in enumerate(interests, 1):
        if not interest.topics:
            continue
        from parsers.reference import TOPICS  # the tables are read only where somebody asks for a topic

        for topic in interest.topics:
            plain = "-".join(topic.casefold().split())
            if plain not in TOPICS and topic not in TOPICS.values():
                close = get_close_matches(plain, TOPICS, 1, 0.6)
                hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(TOPICS)}"
                key = f"interests[{number}] ({interest.name}).topics"
                raise ConfigError(f"{key}: there is no topic {topic!r}; {hint}")


def _check_secrets(config: Config) -> None:
    for subscription in config.subscriptions:
        if not subscription.enabled:
            continue
        if subscription.channel == "email" and not (config.smtp.host and config.smtp.sender):
            missing = "sender" if config.smtp.host else "host"
            raise ConfigError(
                f"smtp.{missing}: is missing, and subscription {subscription.name!r} sends mail; write it"
            )
        subscription.secrets()
    if config.smtp.host:
        config.smtp.secret()
