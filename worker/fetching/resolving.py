"""Host name in, addresses out, within a deadline that the C library does not know."""

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from worker.errors import OwnTrouble, of_the_machine
from worker.fetching.errors import TemporaryFetchError

Resolver: TypeAlias = Callable[[str, int], list[str]]

_AT_ONCE = 32  # look-ups that may hang at the same time; a dead name server must not collect threads
_slots = threading.BoundedSemaphore(_AT_ONCE)


def system_resolver(host: str, port: int) -> list[str]:
    """All addresses of a host as the system knows them, in its order.

    Raises:
        OSError: it has none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(slots=True)
class _Lookup:
    done: threading.Event = field(default_factory=threading.Event)
    addresses: list[str] = field(default_factory=list)
    error: OSError | UnicodeError | None = None


def resolve(resolver: Resolver, host: str, port: int, seconds: float) -> list[str]:
    """Ask `resolver` for at most `seconds`; a look-up that hangs is left behind in its thread.

    Raises:
        TemporaryFetchError: no address, or no answer in time.
        OwnTrouble: this machine cannot ask.
    """
    if not _slots.acquire(timeout=max(seconds, 0)):
        raise TemporaryFetchError(f"no answer about {host}: too many look-ups hang", "dns")
    lookup = _Lookup()
    try:
        threading.Thread(
            target=_ask, args=(resolver, host, port, lookup), name="look-up", daemon=True
        ).start()
    except RuntimeError as error:
        _slots.release()
        raise OwnTrouble(f"no look-up can be made from here ({error})") from error
    if not lookup.done.wait(max(seconds, 0)):
        raise TemporaryFetchError(f"the name server does not answer about {host}", "dns")
    if isinstance(lookup.error, OSError) and of_the_machine(lookup.error):
        raise OwnTrouble(f"no look-up can be made from here ({lookup.error})") from lookup.error
    if lookup.error is not None or not lookup.addresses:
        reason = f" ({lookup.error})" if lookup.error else ""
        raise TemporaryFetchError(f"{host} has no address{reason}", "dns") from lookup.error
    return lookup.addresses


def _ask(resolver: Resolver, host: str, port: int, lookup: _Lookup) -> None:
    try:
        lookup.addresses = resolver(host, port)
    except (OSError, UnicodeError) as error:
        lookup.error = error
    finally:
        _slots.release()
        lookup.done.set()
