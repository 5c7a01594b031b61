"""[store], [broker], [smtp], [limits]: where things are kept, carried, sent, and what they may cost."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr

from worker.settings import secrets
from worker.settings.section import Section
from worker.settings.values import MailAddress, Sender

STORES = ("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")
BROKERS = ("redis://", "rediss://", "redis+socket://", "memory://")


def _store(url: str) -> str:
    if url and (not url.startswith(STORES) or url in STORES):
        raise ValueError("must be sqlite:///plenary.db or postgresql://user@host/name")
    return url


def _broker(url: str) -> str:
    if url and not url.startswith(BROKERS):
        raise ValueError("must be redis://host:6379/0, rediss://..., redis+socket:///path or empty")
    return url


class StoreSettings(Section):
    """Where everything is kept."""

    url: Annotated[str, AfterValidator(_store)] = Field("", repr=False, exclude=True)
    """`sqlite:///PATH` or `postgresql://user@host/name`; empty: `plenary.db` in `data_dir`."""

    password_file: Path | None = None
    """File that holds the database password."""

    password: SecretStr | None = None
    """Only from the environment: `PLENARY_STORE__PASSWORD`."""


class BrokerSettings(Section):
    """What carries the hints between processes."""

    url: Annotated[str, AfterValidator(_broker)] = Field("", repr=False, exclude=True)
    """`redis://host:6379/0` or `rediss://...`; empty: a broker of its own inside `plenary run`."""

    password_file: Path | None = None
    """File that holds the broker password."""

    password: SecretStr | None = None
    """Only from the environment: `PLENARY_BROKER__PASSWORD`."""


class SmtpSettings(Section):
    """The mail server that takes the digests."""

    host: str = Field("", max_length=253, pattern=r"^[^\s/@]*$")
    """Name or address of the mail server; empty: no mail is sent."""

    port: int = Field(0, ge=0, le=65_535)
    """Port; 0: 587 for starttls, 465 for implicit, 25 for none."""

    tls: Literal["none", "starttls", "implicit"] = "starttls"
    """`starttls` or `implicit`, which must work and are never optional; `none`: a server on this machine."""

    user: str | None = Field(None, max_length=320)
    """User name, where the server wants one."""

    password_file: Path | None = None
    """File that holds the password."""

    password: SecretStr | None = None
    """Only from the environment: `PLENARY_SMTP__PASSWORD`."""

    sender: Sender | None = None
    """From whom digests come: `plenary@example.org` or `Plenary <plenary@example.org>`."""

    bounces: MailAddress | None = None
    """Where undeliverable mail is reported; empty: the sender."""

    verp: bool = False
    """true: reports go to `bounce+DELIVERY@` the sender's domain, so that they name the delivery."""

    unsubscribe: MailAddress | None = None
    """Address that List-Unsubscribe names; empty: the sender."""

    ca_file: Path | None = None
    """PEM file with further certificate authorities to trust."""

    timeout: float = Field(300.0, gt=0, le=900)
    """For connecting and for each answer, in seconds (RFC 5321 asks for 5 minutes)."""

    @property
    def actual_port(self) -> int:
        """The port that is connected to."""
        return self.port or {"none": 25, "starttls": 587, "implicit": 465}[self.tls]

    def secret(self) -> SecretStr | None:
        """The password, read now; raises ConfigError when its file cannot be read."""
        if self.password is not None or self.password_file is None:
            return self.password
        return secrets.from_file(self.password_file, "smtp.password_file")


class LimitSettings(Section):
    """How long immediate digests gather; what the reading of one document, in its own process, may cost."""

    settle_s: float = Field(20.0, ge=0, le=900)
    """Pause between a release and its immediate digest, in seconds: what comes together is told together."""

    parse_cpu_s: int = Field(20, ge=1, le=600)
    """Processor time, in seconds."""

    parse_wall_s: float = Field(45.0, ge=1, le=50)
    """Time on the clock, in seconds."""

    parse_memory_mib: int = Field(512, ge=64, le=65_536)
    """Memory above what the reader itself needs, in MiB."""
