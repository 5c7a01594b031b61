"""plenary.toml and the environment in, one checked Config out."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, PrivateAttr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from worker.errors import ConfigError
from worker.settings import completion, toml_file
from worker.settings.fetch import FetchSettings, WebhookSettings
from worker.settings.lists import Interest, Source, Subscription
from worker.settings.places import BrokerSettings, LimitSettings, SmtpSettings, StoreSettings
from worker.settings.trouble import explain, explain_environment, refuse_unknown
from worker.settings.values import WebAddress

__all__ = ["Config", "Interest", "Source", "Subscription", "find", "load", "required"]


class Config(BaseSettings):
    """Everything that can be set, checked. Paths are absolute, passwords are in their addresses."""

    model_config = SettingsConfigDict(
        env_prefix="PLENARY_",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
        use_attribute_docstrings=True,
    )

    data_dir: Path = Path("plenary-data")
    """Directory for the store, its backups and the embedded broker; beside the configuration file."""

    public_url: WebAddress | None = None
    """Where people reach this installation, for unsubscribe links by HTTPS."""

    log_level: Literal["debug", "info", "warning", "error"] = "info"
    """How much is logged."""

    store: StoreSettings = Field(default_factory=StoreSettings)
    broker: BrokerSettings = Field(default_factory=BrokerSettings)
    smtp: SmtpSettings = Field(default_factory=SmtpSettings)
    fetch: FetchSettings = Field(default_factory=FetchSettings)
    webhook: WebhookSettings = Field(default_factory=WebhookSettings)
    limits: LimitSettings = Field(default_factory=LimitSettings)
    sources: tuple[Source, ...] = ()
    interests: tuple[Interest, ...] = ()
    subscriptions: tuple[Subscription, ...] = ()

    _file: Path | None = PrivateAttr(None)

    @property
    def file(self) -> Path | None:
        """The file it came from; None: built-in defaults."""
        return self._file

    def webhook_fetch(self) -> FetchSettings:
        """Settings of the client that posts to webhooks: [fetch] with [webhook]'s addresses and deadline.

        A client of its own, so that a connection which only one list allows is never used for the other.
        """
        changes = {"allow_addresses": self.webhook.allow_addresses, "deadline_s": self.webhook.deadline_s}
        return self.fetch.model_copy(update=changes)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file (which comes as arguments)."""
        return env_settings, init_settings


def load(path: str | Path | None = None) -> Config:
    """Find, read and check the configuration; without any file, the built-in defaults.

    Raises:
        ConfigError: one line that names file and key and says what to do.
    """
    file = find(path)
    data = toml_file.read(file) if file else {}
    config = _checked(data, file)
    config._file = file
    return config


def find(path: str | Path | None = None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The file to read: the one named, $PLENARY_CONFIG, ./plenary.toml, the XDG directory; else None.

    Raises:
        ConfigError: a file that was named is not there.
    """
    for named, origin in ((path, "--config"), (environment.get("PLENARY_CONFIG"), "PLENARY_CONFIG")):
        if named:
            file = Path(named).expanduser().absolute()
            if not file.is_file():
                what = f"{file} is a directory" if file.is_dir() else f"there is no file {file}"
                raise ConfigError(f"{origin}: {what}; `plenary init` writes one")
            return file
    home = environment.get("XDG_CONFIG_HOME") or Path("~/.config").expanduser()
    places = (Path("plenary.toml"), Path(home, "plenary", "plenary.toml"))
    return next((place.absolute() for place in places if place.is_file()), None)


def with_file(trouble: str, path: str | None) -> str:
    """Trouble that the configuration is to mend, with the file in front where one was read."""
    file = find(path)
    return f"{file}: {trouble}" if file and "[store] url" in trouble else trouble


def required(config: Config) -> Path:
    """The configuration file, for commands that make no sense without one.

    Raises:
        ConfigError: there is none.
    """
    if config.file is None:
        raise ConfigError("there is no plenary.toml here; run `plenary init` to write one")
    return config.file


def _checked(data: dict[str, Any], file: Path | None) -> Config:
    where = str(file or "environment")
    refuse_unknown(os.environ, Config.model_fields)
    try:
        config = Config(**data)
    except ValidationError as error:
        raise ConfigError(explain(error, data, file, Config)) from None
    except SettingsError as error:
        raise ConfigError(explain_environment(error)) from None
    try:
        return completion.complete(config, file.parent if file else Path.cwd())
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from error
