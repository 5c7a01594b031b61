"""Which addresses a fetch or a webhook may connect to: an explicit table, not the standard library's opinion.

`ipaddress.is_global` differs between Python versions and calls several forms of loopback global
(CVE-2024-4032), so every range refused here is written down with its reason.
"""

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address
Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network

WEB_PORTS = frozenset({80, 443})

_REFUSED_V4 = {
    "0.0.0.0/8": "this host (RFC 1122)",
    "10.0.0.0/8": "private (RFC 1918)",
    "100.64.0.0/10": "carrier-grade NAT (RFC 6598)",
    "127.0.0.0/8": "loopback",
    "168.63.129.16/32": "a cloud's host agent",
    "169.254.0.0/16": "link-local, cloud metadata",
    "172.16.0.0/12": "private (RFC 1918)",
    "192.0.0.0/24": "protocol assignments (RFC 6890)",
    "192.0.2.0/24": "documentation",
    "192.31.196.0/24": "AS112 (RFC 7535)",
    "192.52.193.0/24": "AMT (RFC 7450)",
    "192.88.99.0/24": "6to4 relay (RFC 7526)",
    "192.168.0.0/16": "private (RFC 1918)",
    "192.175.48.0/24": "AS112 (RFC 7534)",
    "198.18.0.0/15": "benchmarking (RFC 2544)",
    "198.51.100.0/24": "documentation",
    "203.0.113.0/24": "documentation",
    "224.0.0.0/4": "multicast",
    "240.0.0.0/4": "reserved, broadcast",
}
# Inside 2000::/3; everything outside it is refused, save NAT64 and mapped addresses of public hosts.
_REFUSED_V6 = {
    "2001::/23": "protocol assignments: Teredo, ORCHID, benchmarking",
    "2001:db8::/32": "documentation",
    "2002::/16": "6to4, which wraps any IPv4 address",
    "2620:4f:8000::/48": "AS112 (RFC 7534)",
    "3ffe::/16": "6bone",
    "3fff::/20": "documentation (RFC 9637)",
}
_V4 = tuple((ipaddress.IPv4Network(net), why) for net, why in _REFUSED_V4.items())
_V6 = tuple((ipaddress.IPv6Network(net), why) for net, why in _REFUSED_V6.items())
_GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
# Prefixes whose last 32 bits are the IPv4 address that is reached.
_WRAPPED = (ipaddress.IPv6Network("::ffff:0:0/96"), ipaddress.IPv6Network("64:ff9b::/96"))
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})


@dataclass(frozen=True, slots=True)
class AllowList:
    """What an operator opens: whole networks, and single host:port pairs."""

    networks: tuple[Network, ...] = ()
    endpoints: frozenset[tuple[str, int]] = frozenset()


def parse_allowed(entries: Iterable[str]) -> AllowList:
    """Read `allow_addresses`: CIDR ("10.0.0.0/8", "::1") or host:port ("feeds.lan:8080", "[::1]:8080").

    Raises:
        ValueError: with the entry that is neither.
    """
    networks: list[Network] = []
    endpoints: set[tuple[str, int]] = set()
    for entry in entries:
        try:
            networks.append(ipaddress.ip_network(entry.strip(), strict=False))
        except ValueError:
            endpoints.add(_endpoint(entry.strip()))
    return AllowList(tuple(networks), frozenset(endpoints))


def _endpoint(entry: str) -> tuple[str, int]:
    host, colon, port = entry.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not (colon and host and port.isascii() and port.isdigit() and 0 < int(port) < 65536) or "/" in entry:
        raise ValueError(f"{entry!r} is neither a network such as 10.0.0.0/8 nor host:port")
    return plain_host(host), int(port)


def plain_host(host: str) -> str:
    """One spelling of a host name: lower case, no final dot."""
    return host.lower().rstrip(".")


def refused(address: str) -> str | None:
    """Why this address must not be connected to, or None. What is no address at all is refused too."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "not an IP address"
    return _refused(parsed)


def _refused(address: Address) -> str | None:
    if isinstance(address, ipaddress.IPv4Address):
        return _named(address, _V4)
    if any(address in prefix for prefix in _WRAPPED):
        return _named(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF), _V4)
    if address not in _GLOBAL_UNICAST:
        return "not a public IPv6 address"
    if (int(address) >> 32) & 0xFFFFFFFF in _ISATAP:
        return "ISATAP, which wraps any IPv4 address"
    return _named(address, _V6)


def _named(address: Address, table: Iterable[tuple[Network, str]]) -> str | None:
    return next((why for network, why in table if address in network), None)


def refusal(host: str, port: int, addresses: Sequence[str], allow: AllowList) -> str | None:
    """Why host:port, which resolved to these addresses, must not be connected to; None when it may be.

    One forbidden address among several is enough: which one would be used is chance.
    """
    if (plain_host(host), port) in allow.endpoints:
        return None
    closed = [address for address in addresses if not _opened(address, allow)]
    for address in closed:
        if why := refused(address):
            return f"{address} is {why}"
    if closed and port not in WEB_PORTS:
        return f"port {port} is not 80 or 443"
    return None


def _opened(address: str, allow: AllowList) -> bool:
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return any(parsed in network for network in allow.networks)
