"""[fetch] and [webhook]: how pages are fetched and events are posted."""

from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr

from worker.fetching.addresses import parse_allowed
from worker.settings.section import Section

MIB = 1024 * 1024


def _allowed(entries: tuple[str, ...]) -> tuple[str, ...]:
    parse_allowed(entries)
    return entries


def _proxy(secret: SecretStr) -> SecretStr:
    """Checked without showing it: a proxy's address may carry a password."""
    parts = urlsplit(secret.get_secret_value())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
        raise ValueError("must look like http://proxy.lan:3128")
    return secret


AllowedAddresses = Annotated[tuple[str, ...], AfterValidator(_allowed)]
Proxy = Annotated[SecretStr, AfterValidator(_proxy)]
HeaderText = Annotated[str, Field(pattern=r"^[ -~]+$", max_length=200)]


class FetchSettings(Section):
    """How feeds and pages are fetched."""

    user_agent: HeaderText | None = None
    """Replaces the whole User-Agent header, which is `plenary/VERSION (+contact)` otherwise."""

    contact: HeaderText | None = None
    """A page or mail address in the User-Agent header, so that a publisher can reach you."""

    host_gap_s: float = Field(1.0, ge=0, le=3600)
    """Pause between two requests to one host, in seconds."""

    allow_addresses: AllowedAddresses = ()
    """Private addresses that may be fetched: networks (`10.0.0.0/8`) or host:port (`feeds.lan:8080`)."""

    proxy: Proxy | None = None
    """HTTP or HTTPS proxy for all fetches; it resolves the names itself. May hold user and password."""

    ca_file: Path | None = None
    """PEM file with further certificate authorities to trust."""

    deadline_s: float = Field(30.0, gt=0, le=60)
    """From the first look-up to the last byte, redirects included, in seconds."""

    max_encoded: int = Field(2 * MIB, ge=1024, le=256 * MIB)
    """Largest compressed body as it comes from the wire, in bytes."""

    max_decoded: int = Field(5 * MIB, ge=1024, le=256 * MIB)
    """Largest body after decompression, in bytes."""

    max_connections: int = Field(32, ge=1, le=64)
    """Connections that may be open at the same time in one process."""

    robots: bool = True
    """Ask robots.txt before fetching an article page (RFC 9309)."""


class WebhookSettings(Section):
    """How events are posted to webhooks."""

    allow_addresses: AllowedAddresses = ()
    """Private addresses that events may be posted to, in the form of `fetch.allow_addresses`."""

    deadline_s: float = Field(20.0, gt=0, le=60)
    """From the first look-up to the answer, in seconds."""
