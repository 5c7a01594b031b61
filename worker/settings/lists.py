"""[[sources]], [[interests]], [[subscriptions]]: what is watched, what is cared about, who is told."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, model_validator

from worker.settings import secrets
from worker.settings.section import Section
from worker.settings.values import MailAddress, Name, Seconds, WebAddress, Words, one_or_many


def _schedule(text: str) -> str:
    from worker.pacing.schedule import parse_schedule  # time zones are read only when a schedule is

    return "immediate" if parse_schedule(text).immediate else text  # the store compares it


class Source(Section):
    """A feed, page or sitemap that is polled."""

    name: Name
    """What it is called in lists and commands; unique."""

    url: WebAddress
    """Its address."""

    kind: Literal["feed", "page", "sitemap"] = "feed"
    """`feed` (RSS, Atom, RDF, JSON Feed), `page` (a page that lists releases) or `sitemap`."""

    collect: Literal["candidates", "all"] = "candidates"
    """`candidates`: entries that may be about an Assembly, in four languages; `all`: every entry."""

    interval: Seconds = Field(900, ge=10, le=7 * 86_400)
    """Pause between two polls: `"15m"`, `"1h"`, or a number of seconds. A publisher may ask for longer."""

    enabled: bool = True
    """false: keep it, but do not poll it."""


class Interest(Section):
    """What somebody cares about: one fulfilled wish is enough; languages narrow."""

    name: Name
    """What subscriptions call it; unique."""

    topics: Words = ()
    """Topics of the closed list, such as `cybercrime`, or their IPTC Media Topic ids."""

    themes: Words = ()
    """Words of a headline or of the session's theme; `terror*` stands for every word that begins so."""

    speakers: Words = ()
    """Names (`Jürgen Stock`) or offices (`INTERPOL President`) of people who speak or are elected."""

    phrases: Words = ()
    """Words anywhere in the text, in this order."""

    countries: Words = ()
    """Host or speakers' countries: names or two-letter codes."""

    sessions: tuple[Annotated[int, Field(ge=1, le=999)], ...] = ()
    """Numbers of sessions."""

    languages: Words = ()
    """Only releases in these languages: `en`, `fr`, `es`, `ar`."""

    all: bool = False
    """true: also releases that are not about a session of the General Assembly."""

    enabled: bool = True
    """false: keep it, but match nothing."""

    def definition(self) -> dict[str, object]:
        """What the store keeps of it, ready for JSON."""
        wishes = self.model_dump(mode="json", exclude={"enabled"}, exclude_defaults=True)
        return {"id": self.name, **wishes}


class Subscription(Section):
    """Who is told of which interests, how and when: mail to `to`, or events to `url`."""

    name: Name
    """What commands call it; unique."""

    interests: Annotated[tuple[Name, ...], BeforeValidator(one_or_many), Field(min_length=1)]
    """Names of interests."""

    schedule: Annotated[str, AfterValidator(_schedule)] = "immediate"
    """`immediate`, `daily 07:00 Europe/Paris` or `weekly mon 07:00 Europe/Paris`."""

    to: Annotated[tuple[MailAddress, ...], BeforeValidator(one_or_many), Field(max_length=1000)] = ()
    """Mail addresses; each gets a message of its own."""

    url: WebAddress | None = Field(None, repr=False)
    """Webhook that events are posted to."""

    secret_file: Path | None = None
    """File with the webhook's secret (`whsec_...`); while it is changed, both, one a line."""

    secret_env: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")] | None = None
    """Environment variable with the webhook's secret instead."""

    enabled: bool = True
    """false: keep it, but tell nobody."""

    @model_validator(mode="after")
    def _one_channel(self) -> "Subscription":
        if bool(self.to) == bool(self.url):
            raise ValueError('needs either to = ["desk@example.org"] or url = "https://..."')
        if self.url and bool(self.secret_file) == bool(self.secret_env):
            raise ValueError("a webhook needs either secret_file or secret_env")
        if self.to and (self.secret_file or self.secret_env):
            raise ValueError("secret_file and secret_env are for webhooks, not for mail")
        return self

    @property
    def channel(self) -> Literal["email", "webhook"]:
        """How it is told."""
        return "email" if self.to else "webhook"

    @property
    def recipients(self) -> tuple[str, ...]:
        """Mail addresses, or the webhook's address."""
        return self.to or ((self.url,) if self.url else ())

    def secrets(self) -> tuple[SecretStr, ...]:
        """The webhook's secrets, read now, so that they can be changed while it runs.

        Raises:
            ConfigError: they cannot be read.
        """
        key = f"subscriptions ({self.name})"
        if self.secret_file:
            text = secrets.from_file(self.secret_file, f"{key}: secret_file")
        elif self.secret_env:
            text = secrets.from_environment(self.secret_env, f"{key}: secret_env")
        else:
            return ()
        return tuple(SecretStr(part) for part in text.get_secret_value().split())
