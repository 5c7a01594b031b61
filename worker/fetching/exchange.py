"""One request out, one bounded answer in: the HTTP library stays behind this file."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import httpcore2
import httpx2

from worker.errors import ConfigError
from worker.fetching import decoding, headers, urls
from worker.fetching.addresses import AllowList, parse_allowed, plain_host, refusal
from worker.fetching.attempt import Attempt, current
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.fetching.network import CheckedBackend
from worker.fetching.resolving import Resolver
from worker.fetching.statuses import GOOD
from worker.settings.fetch import FetchSettings

ANSWER_BYTES = 4 * 1024
_KEEP_ALIVE_S = 15.0


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, the headers that matter, and as much of the body as was wanted."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def retry_after(self) -> float | None:
        """Seconds that the far end asks to wait, or None."""
        return headers.retry_after(self.headers)


class Exchange:
    """A pool of checked connections and the limits on what comes through them."""

    def __init__(self, settings: FetchSettings, resolver: Resolver) -> None:
        self._max_encoded = settings.max_encoded
        self._max_decoded = settings.max_decoded
        self._allow = parse_allowed(settings.allow_addresses)
        self._proxied = settings.proxy is not None
        self._transport = _Transport(settings, self._allow, resolver)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def get(self, url: httpx2.URL, fields: Mapping[str, str]) -> Answer:
        """GET without following; the body is read only for a status that brings one.

        A kept connection that turns out to be closed is replaced once (RFC 9112 9.3.1).
        """
        attempt, where = current(), urls.shown(url)
        attempt.connected = False
        try:
            try:
                response = self._send("GET", url, fields)
            except (httpx2.RemoteProtocolError, httpx2.ReadError):
                if attempt.connected:
                    raise
                response = self._send("GET", url, fields)
            try:
                return self._answer(response, where, attempt)
            finally:
                response.close()
        except httpx2.HTTPError as error:
            raise translated(error, where, attempt) from error

    def post(self, url: httpx2.URL, fields: Mapping[str, str], body: bytes) -> Answer:
        """POST; the first 4 KiB of the answer are read, and what fails after its status does not count."""
        attempt, where = current(), urls.origin(url)
        try:
            response = self._send("POST", url, fields, body)
        except httpx2.HTTPError as error:
            raise translated(error, where, attempt) from error
        try:
            return Answer(response.status_code, headers.select(response.headers.raw), _first_bytes(response))
        finally:
            response.close()

    def _send(
        self, method: str, url: httpx2.URL, fields: Mapping[str, str], body: bytes | None = None
    ) -> httpx2.Response:
        if self._proxied:
            self._refuse_literal(url)
        timeout = {"pool": max(current().remaining(), 0.001)}  # all others: by TimedStream
        raw = {name.encode("ascii"): value.encode("latin-1") for name, value in fields.items()}
        request = httpx2.Request(method, url, headers=raw, content=body, extensions={"timeout": timeout})
        return self._transport.handle_request(request)

    def _refuse_literal(self, url: httpx2.URL) -> None:
        """The proxy resolves names, so that only addresses written out can be checked here."""
        host, port = plain_host(url.host), urls.port_of(url)
        try:
            known = [str(ip_address(host))]
        except ValueError:
            looks_local = host == "localhost" or host.endswith(".localhost") or host[-1:].isdigit()
            known = ["127.0.0.1"] if looks_local else []
        if why := refusal(host, port, known, self._allow):
            raise PermanentFetchError(f"{urls.origin(url)} is not fetched: {why}", "address")

    def _answer(self, response: httpx2.Response, where: str, attempt: Attempt) -> Answer:
        kept = headers.select(response.headers.raw)
        if response.status_code not in GOOD:
            return Answer(response.status_code, kept, b"")
        try:
            body = self._body(response, attempt)
        except PermanentFetchError as error:
            raise PermanentFetchError(f"{where}: {error}", error.label, response.status_code) from error
        except TemporaryFetchError as error:
            raise TemporaryFetchError(f"{where}: {error}", error.label, response.status_code) from error
        return Answer(response.status_code, kept, body)

    def _body(self, response: httpx2.Response, attempt: Attempt) -> bytes:
        coding = decoding.encoding(response.headers.get("content-encoding"))
        body = decoding.Body(coding, self._max_encoded, self._max_decoded)
        announced = response.headers.get("content-length", "")
        body.announced(int(announced) if announced.isdigit() and len(announced) < 20 else 0)
        last = b""
        for piece in response.iter_raw():
            body.feed(piece)
            last = piece or last
        if announced and not attempt.last_read.rstrip().endswith(last.rstrip()):
            raise TemporaryFetchError("more bytes came than Content-Length says", "length")
        return body.finish()


class _Transport(httpx2.HTTPTransport):
    """httpx2's transport over a pool whose network checks addresses (it has no public way to say so)."""

    def __init__(self, settings: FetchSettings, allow: AllowList, resolver: Resolver) -> None:
        proxy = _proxy(settings)
        own = (plain_host(proxy.url.host.decode()), proxy.url.origin.port) if proxy else None
        self._pool = httpcore2.ConnectionPool(
            ssl_context=_tls(settings.ca_file),
            proxy=proxy,
            max_connections=settings.max_connections,
            max_keepalive_connections=settings.max_connections // 2,
            keepalive_expiry=_KEEP_ALIVE_S,
            network_backend=CheckedBackend(allow, resolver, own),
        )


@cache
def _tls(ca_file: Path | None) -> ssl.SSLContext:
    """Made once a process: reading the system's authorities takes longer than a fetch."""
    context = httpx2.create_ssl_context(trust_env=False)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            raise ConfigError(f"fetch.ca_file: {ca_file} cannot be used as PEM ({error})") from error
    return context


def _proxy(settings: FetchSettings) -> httpcore2.Proxy | None:
    if settings.proxy is None:
        return None
    parts = urlsplit(settings.proxy.get_secret_value())
    auth = (parts.username or "", parts.password or "") if parts.username else None
    port = parts.port or (443 if parts.scheme == "https" else 80)
    target = httpcore2.URL(scheme=parts.scheme, host=parts.hostname or "", port=port, target="/")
    return httpcore2.Proxy(target, auth=auth)


def _first_bytes(response: httpx2.Response) -> bytes:
    kept = b""
    try:
        for piece in response.iter_raw():
            kept += piece
            if len(kept) >= ANSWER_BYTES:
                break
    except httpx2.HTTPError:
        return kept[:ANSWER_BYTES]  # the status has been said; the rest is decoration
    return kept[:ANSWER_BYTES]


def translated(error: httpx2.HTTPError, where: str, attempt: Attempt) -> TemporaryFetchError:
    """The library's exception as ours."""
    if isinstance(error, httpx2.PoolTimeout):
        return TemporaryFetchError(f"{where}: all connections are busy", "busy")
    if isinstance(error, httpx2.TimeoutException) or attempt.remaining() <= 0:
        return TemporaryFetchError(f"{where} was not done in time", "timeout")
    if isinstance(error, httpx2.ProxyError):
        return TemporaryFetchError(f"{where}: the proxy refuses ({error})"[:300], "connect")
    if "complete message body" in str(error) or "incomplete chunked" in str(error):
        return TemporaryFetchError(f"{where}: the body is cut short ({error})"[:300], "length")
    if isinstance(error, httpx2.RemoteProtocolError):
        return TemporaryFetchError(f"{where} does not speak HTTP properly ({error})"[:300], "protocol")
    return TemporaryFetchError(f"{where}: the connection broke ({error})"[:300], "reset")
