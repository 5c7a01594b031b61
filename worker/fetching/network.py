"""Host and port in, a connection to a checked address out: the network under the HTTP client.

The address that is checked is the address that is connected to, at every hop, so neither a
redirect nor a name that changes its mind (DNS rebinding) leads inside. Host header and TLS name
stay those of the URL.
"""

import ssl
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore2
from typing_extensions import override

from worker.errors import OwnTrouble, of_the_machine
from worker.fetching.addresses import AllowList, plain_host, refusal
from worker.fetching.attempt import current
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.fetching.resolving import Resolver, resolve

_PIECE = 16 * 1024  # written at once; the deadline is looked at between pieces
_LONGEST_CONNECT_S = 10.0


class CheckedBackend(httpcore2.NetworkBackend):
    """Opens connections to public addresses, to what the operator allows, and to the operator's own proxy."""

    def __init__(self, allow: AllowList, resolver: Resolver, proxy: tuple[str, int] | None = None) -> None:
        self._allow = allow
        self._resolver = resolver
        self._proxy = proxy
        self._system = httpcore2.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Resolve, check all addresses, connect to the first that answers."""
        addresses = resolve(self._resolver, host, port, current().remaining())
        own_proxy = self._proxy == (plain_host(host), port)
        if not own_proxy and (why := refusal(host, port, addresses, self._allow)):
            raise PermanentFetchError(_refusal_text(host, port, why), "address")
        return self._first_of(host, port, addresses)

    def _first_of(self, host: str, port: int, addresses: Sequence[str]) -> httpcore2.NetworkStream:
        failed: Exception | None = None
        for number, address in enumerate(addresses):
            share = current().remaining() / (len(addresses) - number)
            if share <= 0:
                break
            try:
                stream = self._system.connect_tcp(address, port, min(share, _LONGEST_CONNECT_S))
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
                continue
            current().connected = True
            return TimedStream(stream)
        if failed is not None and of_the_machine(failed):  # said here: the pool drops what caused an error
            raise OwnTrouble(f"no connection can be made from here ({failed})") from failed
        if isinstance(failed, httpcore2.ConnectError):
            raise TemporaryFetchError(f"{host}:{port} takes no connection ({failed})", "connect") from failed
        raise TemporaryFetchError(f"{host}:{port} does not answer", "timeout") from failed


def _refusal_text(host: str, port: int, why: str) -> str:
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return f'{where} is not fetched: {why}; allow_addresses = ["{where}"] would open it'


class TimedStream(httpcore2.NetworkStream):
    """A connection whose every read and write ends with the attempt that uses it."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes, however few, before the attempt ends."""
        attempt = current()
        if (left := attempt.remaining()) <= 0:
            raise httpcore2.ReadTimeout("the deadline is over")
        attempt.last_read = self._stream.read(max_bytes, left)
        return attempt.last_read

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """All of `buffer`, before the attempt ends."""
        attempt = current()
        for start in range(0, len(buffer), _PIECE):
            if (left := attempt.remaining()) <= 0:
                raise httpcore2.WriteTimeout("the deadline is over")
            attempt.sent = True
            self._stream.write(buffer[start : start + _PIECE], left)

    @override
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """The same connection under TLS, certificate checked against the URL's own host."""
        left = max(current().remaining(), 0.001)
        name = plain_host(server_hostname) if server_hostname else None
        try:
            return TimedStream(self._stream.start_tls(ssl_context, name, left))
        except httpcore2.ConnectError as error:
            raise TemporaryFetchError(
                f"no TLS with {server_hostname}: {_tls_reason(error)}", "tls"
            ) from error

    @override
    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    @override
    def get_extra_info(self, info: str) -> Any:
        """What the system's stream knows."""
        return self._stream.get_extra_info(info)


def _tls_reason(error: Exception) -> str:
    cause = error.args[0] if error.args else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return cause.verify_message
    return str(getattr(cause, "reason", None) or cause)[:200]
