"""The shape of a configuration: all sections and lists that can be set."""

from pathlib import Path
from typing import Literal

from pydantic import Field, PrivateAttr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from worker.settings.fetch import FetchSettings, WebhookSettings
from worker.settings.lists import Interest, Source, Subscription
from worker.settings.places import BrokerSettings, LimitSettings, SmtpSettings, StoreSettings
from worker.settings.values import WebAddress


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
