"""A broker of our own: up quickly, on a short socket, back after damage, gone with us; how to ask one."""

import os
import signal
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.servers.valkey import Valkey, free_port
from worker.broker.own import SOCKET_MOST, Broker, find_server, start_broker
from worker.broker.ping import Address, BrokerError, Tls, ask, erased, ping, read_address

CERTIFICATES = Path(__file__).parents[1] / "fetching" / "certificates"


@pytest.fixture
def broker(tmp_path: Path):
    made = start_broker(tmp_path / ("a long name " * 8))
    assert made is not None
    yield made
    made.stop()


def test_it_answers_on_a_short_socket_of_our_own(broker: Broker) -> None:
    path = Path(broker.url.removeprefix("redis+socket://"))
    assert len(os.fsencode(path)) < SOCKET_MOST
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0
    assert ping(broker.url)


def test_it_remembers_over_a_kill_and_keeps_its_address(broker: Broker) -> None:
    assert erased(broker.url)
    assert not erased(broker.url)
    time.sleep(1.2)  # appendfsync everysec
    url, pid = broker.url, broker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while broker.alive():
        time.sleep(0.01)
    assert not ping(url)
    assert broker.start()
    assert (broker.url, erased(url)) == (url, False)
    assert broker.pid != pid


def test_damaged_data_are_set_aside(broker: Broker, tmp_path: Path) -> None:
    broker.kill()
    files = list(tmp_path.rglob("*.aof.manifest"))
    assert files
    files[0].write_text("nonsense\n")
    assert broker.start()
    assert ping(broker.url)
    assert [path.name for path in tmp_path.glob("*/broker.damaged")] == ["broker.damaged"]


def test_nothing_is_left_after_stop(broker: Broker) -> None:
    pid = broker.pid
    broker.stop()
    assert pid is not None
    assert not psutil.pid_exists(pid)
    assert not Path(broker.url.removeprefix("redis+socket://")).parent.exists()


def test_a_server_of_a_killed_run_is_dismissed(tmp_path: Path) -> None:
    server = find_server()
    assert server is not None
    first, second = Broker(tmp_path, server), Broker(tmp_path, server)
    assert first.start()
    assert second.start()
    assert first.url == second.url
    assert not first.alive()
    assert ping(second.url)
    second.stop()


def test_a_server_that_cannot_start_is_no_broker(tmp_path: Path) -> None:
    assert not Broker(tmp_path, Path("/bin/false")).start()


def test_ping_nobody() -> None:
    assert not ping(f"redis://127.0.0.1:{free_port()}/0")
    assert not ping("redis+socket:///nowhere/broker.sock")


def test_ping_one_that_hangs(valkey: Valkey) -> None:
    valkey.stop()
    start = time.monotonic()
    assert not ping(valkey.url, timeout=0.5)
    assert time.monotonic() - start < 5
    valkey.stop(signal.SIGCONT)
    assert ping(valkey.url, timeout=5)


def test_brokers_that_cannot_be_asked_count_as_there() -> None:
    assert ping("memory://")
    assert not erased("memory://")


def test_a_password_is_given_and_a_wrong_one_refused(tmp_path: Path) -> None:
    server = Valkey(tmp_path, password="open sesame/1".replace(" ", "-").replace("/", "-"))
    server.start()
    assert ping(server.url)
    assert not ping(server.url.replace("sesame", "barley"))
    with pytest.raises(BrokerError):
        ask(server.url.replace("sesame", "barley"), ["PING"], timeout=2)
    server.close()


def test_it_notices_when_it_was_erased(valkey: Valkey) -> None:
    assert erased(valkey.url)
    assert not erased(valkey.url)
    valkey.erase()
    assert erased(valkey.url)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("redis://h", Address(None, "h", 6379, None, None, None, 0)),
        ("redis://:p%40@h:1/2", Address(None, "h", 1, None, None, "p@", 2)),
        ("rediss://u:p@h:1", Address(None, "h", 1, Tls(), "u", "p", 0)),
        ("redis+socket:///a/b.sock?virtual_host=3", Address("/a/b.sock", "", 0, None, None, None, 3)),
        ("unix:///a%20b.sock", Address("/a b.sock", "", 0, None, None, None, 0)),
        ("memory://", None),
        ("amqp://h", None),
    ],
)
def test_addresses(url: str, address: Address | None) -> None:
    assert read_address(url) == address


@pytest.fixture
def secure_port() -> Iterator[int]:
    """Something that speaks TLS and answers every command with +PONG."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATES / "good.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                with context.wrap_socket(listener.accept()[0], server_side=True) as conn:
                    conn.recv(4096)
                    conn.sendall(b"+PONG\r\n")
            except ssl.SSLError:
                continue
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@pytest.mark.parametrize(
    ("options", "answers"),
    [
        ("", False),
        ("?ssl_ca_certs={ca}", False),  # its name is another
        ("?ssl_ca_certs={ca}&ssl_check_hostname=false", True),
        ("?ssl_check_hostname=false", False),
        ("?ssl_cert_reqs=none", True),
    ],
)
def test_a_secure_broker_must_prove_itself(secure_port: int, options: str, answers: bool) -> None:
    url = f"rediss://127.0.0.1:{secure_port}/0" + options.format(ca=CERTIFICATES / "authority.pem")
    assert ping(url, timeout=5) == answers
