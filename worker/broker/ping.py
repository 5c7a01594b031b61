"""Turns a broker's address into an answer to "are you there?", and "do you still know what you were told?".

Redis' own protocol over a plain socket: the supervisor stays small, and a ping cannot hang in a pool.
"""

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

MARKER = "plenary:hints"  # gone when the broker was erased
ALIVE = "plenary:alive"
BACK = "plenary:back"
BACK_S = 30  # for so long one of the supervisors has seen it for all
PORT = 6379
ANSWER_MOST = 65_536  # bytes


class BrokerError(Exception):
    """The broker cannot be asked, or refused."""


@dataclass(frozen=True, slots=True)
class Tls:
    """Whom to believe: ssl_cert_reqs, ssl_check_hostname and ssl_ca_certs of the address."""

    verify: bool = True
    check_name: bool = True
    ca_file: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """Where a Redis or Valkey listens: a socket path, or host and port."""

    path: str | None
    host: str
    port: int
    tls: Tls | None
    user: str | None
    password: str | None
    database: int


def read_address(url: str) -> Address | None:
    """The parts of redis://, rediss://, redis+socket:// or unix://; None for other brokers (memory://, ...).

    Raises ValueError for a port or a database that is no number.
    """
    parts = urlsplit(url.replace("valkey", "redis", 1) if url.startswith("valkey") else url)
    options = parse_qs(parts.query)
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    if parts.scheme in ("redis+socket", "unix"):
        chosen = (options.get("virtual_host") or options.get("db") or ["0"])[0]
        return Address(unquote(parts.path), "", 0, None, user, password, int(chosen.strip("/") or 0))
    if parts.scheme in ("redis", "rediss"):
        tls = _tls({key: words[0] for key, words in options.items()}) if parts.scheme == "rediss" else None
        host, port = parts.hostname or "localhost", parts.port or PORT
        return Address(None, host, port, tls, user, password, int(parts.path.strip("/") or 0))
    return None


def _tls(options: dict[str, str]) -> Tls:
    verify = options.get("ssl_cert_reqs", "required").lower() not in ("none", "cert_none")
    check_name = verify and options.get("ssl_check_hostname", "true").lower() not in ("false", "0", "no")
    return Tls(verify, check_name, options.get("ssl_ca_certs"))


def ping(url: str, timeout: float = 2.0) -> bool:
    """Does the broker answer? True for one that cannot be asked this way; `timeout` in seconds."""
    try:
        return ask(url, ["PING"], timeout=timeout) in ("PONG", None)
    except (OSError, BrokerError):
        return False


def takes_messages(url: str, timeout: float = 2.0) -> bool:
    """Can something be put there? One that is full, or another's copy, answers a ping and is of no use."""
    try:
        return ask(url, ["SET", ALIVE, "1", "EX", "60"], timeout=timeout) in ("OK", None)
    except (OSError, BrokerError):
        return False


def erased(url: str, timeout: float = 2.0) -> bool:
    """Was the broker emptied since somebody asked last? Raises OSError or BrokerError for no answer."""
    return ask(url, ["SET", MARKER, "1", "NX"], timeout=timeout) == "OK"


def came_back(url: str, queues: Sequence[str]) -> bool:
    """For who sees the broker again after an outage: empty these queues, if nobody did yet; True: done now.

    What they hold was done meanwhile, or is hinted again anyway: it would only stand in the way.
    Raises OSError or BrokerError for no answer.
    """
    if ask(url, ["SET", BACK, "1", "NX", "EX", str(BACK_S)], timeout=2.0) != "OK":
        return False
    ask(url, ["DEL", *queues], timeout=2.0)
    return True


def ask(url: str, command: list[str], *, timeout: float) -> str | None:
    """The answer to one command, as text; None for nil, or when this is no Redis.

    Raises:
        OSError: nobody listens, or no answer in time.
        BrokerError: an answer that says no.
    """
    address = read_address(url)
    if address is None:
        return None
    with _open(address, timeout) as conn:
        answer = None
        for words in [*_greeting(address), command]:
            conn.sendall(_encode(words))
            answer = _answer(conn)
        return answer


def _open(address: Address, timeout: float) -> socket.socket:
    if address.path is not None:
        conn = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        conn.settimeout(timeout)
        try:
            conn.connect(address.path)
        except OSError:
            conn.close()
            raise
        return conn
    conn = socket.create_connection((address.host, address.port), timeout)
    return _secure(conn, address.host, address.tls) if address.tls else conn


def _secure(conn: socket.socket, host: str, tls: Tls) -> socket.socket:
    import ssl

    try:
        context = ssl.create_default_context(cafile=tls.ca_file)
        context.check_hostname = tls.check_name
        context.verify_mode = ssl.CERT_REQUIRED if tls.verify else ssl.CERT_NONE
        return context.wrap_socket(conn, server_hostname=host)
    except OSError:
        conn.close()
        raise


def _greeting(address: Address) -> list[list[str]]:
    words: list[list[str]] = []
    if address.password is not None:
        words.append(["AUTH", *([address.user] if address.user else []), address.password])
    if address.database:
        words.append(["SELECT", str(address.database)])
    return words


def _encode(words: list[str]) -> bytes:
    parts = [f"*{len(words)}\r\n".encode()]
    for word in words:
        raw = word.encode()
        parts.append(b"$%d\r\n%b\r\n" % (len(raw), raw))
    return b"".join(parts)


def _answer(conn: socket.socket) -> str | None:
    """A simple, integer or nil answer: all that our commands get."""
    line = b""
    while not line.endswith(b"\r\n"):
        piece = conn.recv(4096)
        if not piece or len(line) > ANSWER_MOST:
            raise BrokerError("the broker closed the connection")
        line += piece
    text = line.decode("utf-8", "replace").strip()
    if text.startswith("-"):
        raise BrokerError(text[1:])
    return None if text.startswith(("$-1", "_")) else text[1:]
