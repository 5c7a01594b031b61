import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worker.fetching.addresses import AllowList, parse_allowed, refusal, refused
from worker.fetching.errors import PermanentFetchError, TemporaryFetchError

PRIVATE = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.100.100.200",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.8",
    "192.0.0.170",
    "192.0.2.1",
    "192.31.196.1",
    "192.52.193.1",
    "192.88.99.1",
    "192.168.0.1",
    "192.168.255.255",
    "192.175.48.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::1",
    "64:ff9b:1:7f00:1::",
    "100::1",
    "2001::1",
    "2001:0:4136:e378::",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a9fe:a9fe::1",
    "2620:4f:8000::1",
    "3ffe::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fd12:3456:789a::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
    "2606:4700::5efe:7f00:1",
    "2606:4700::200:5efe:10.0.0.1",
    "2a01::5efe:a9fe:a9fe",
]

PUBLIC = [
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.1",
    "192.0.1.1",
    "192.167.255.255",
    "192.169.0.1",
    "198.17.255.255",
    "198.20.0.1",
    "203.0.112.1",
    "223.255.255.255",
    "2001:200::1",
    "2001:4860:4860::8888",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80b::200e",
    "2003::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]

SPELLINGS = [
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0x7F.0.0.1",
    "0",
    "0x0",
    "10.1",
    "0xa9fea9fe",
    "2852039166",
    "169.254.43518",
    "localhost",
    "localhost.",
    "LOCALHOST",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:0:0:1]",
    "[::127.0.0.1]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "[64:ff9b::7f00:1]",
    "192.168.1",
    "255.255.255.255",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_are_refused(address: str) -> None:
    assert refused(address)
    assert refusal("news.example", 443, [address], AllowList())


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are_not(address: str) -> None:
    assert refused(address) is None
    assert refusal("news.example", 80, [address], AllowList()) is None


@pytest.mark.parametrize("host", SPELLINGS)
def test_no_spelling_of_a_private_address_is_connected_to(host: str, fetcher) -> None:
    with pytest.raises((PermanentFetchError, TemporaryFetchError)) as caught:
        fetcher(allow_addresses=(), deadline_s=3).get(f"http://{host}/")
    assert caught.value.label in ("address", "url", "dns"), caught.value


def test_one_private_address_among_public_ones_is_enough() -> None:
    assert "10.0.0.1" in str(refusal("mixed.example", 443, ["8.8.8.8", "10.0.0.1"], AllowList()))
    assert refusal("mixed.example", 443, ["2001:4860:4860::8888", "::1"], AllowList())


def test_ports_beside_the_web_need_to_be_allowed() -> None:
    assert "8080" in str(refusal("news.example", 8080, ["8.8.8.8"], AllowList()))
    allow = parse_allowed(["news.example:8080"])
    assert refusal("News.Example.", 8080, ["8.8.8.8"], allow) is None
    assert refusal("news.example", 8081, ["8.8.8.8"], allow)


def test_allow_lists_open_what_they_name_and_no_more() -> None:
    allow = parse_allowed(["10.1.0.0/16", "::1", "feeds.lan:8080", "[fd00::5]:9000"])
    assert refusal("a.example", 8000, ["10.1.2.3"], allow) is None
    assert refusal("a.example", 80, ["10.2.0.1"], allow)
    assert refusal("a.example", 80, ["::1"], allow) is None
    assert refusal("a.example", 80, ["::2"], allow)
    assert refusal("feeds.lan", 8080, ["192.168.0.9"], allow) is None
    assert refusal("feeds.lan", 80, ["192.168.0.9"], allow)
    assert refusal("fd00::5", 9000, ["fd00::5"], allow) is None


@pytest.mark.parametrize(
    "entry", ["300.1.1.1/8", "feeds.lan", "feeds.lan:0", "feeds.lan:99999", "http://a:80", "", ":80"]
)
def test_what_is_no_allow_entry_says_so(entry: str) -> None:
    with pytest.raises(ValueError, match="neither a network"):
        parse_allowed([entry])


@given(st.ip_addresses(v=4))
def test_what_python_calls_private_is_refused_and_wrapping_changes_nothing(
    address: ipaddress.IPv4Address,
) -> None:
    if address.is_private or address.is_multicast or address.is_reserved or address.is_loopback:
        assert refused(str(address))
    for wrapped in (f"::ffff:{address}", f"64:ff9b::{address}"):
        assert bool(refused(wrapped)) == bool(refused(str(address)))
    assert refused(f"2002:{int(address) >> 16:x}:{int(address) & 0xFFFF:x}::1")


@given(st.ip_addresses(v=6))
def test_what_python_calls_private_v6_is_refused(address: ipaddress.IPv6Address) -> None:
    if not address.is_global or address.is_multicast:
        assert refused(str(address)) or address in ipaddress.ip_network("64:ff9b::/96")


@given(st.text(max_size=30))
def test_what_is_no_address_is_refused(text: str) -> None:
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        assert refused(text)
