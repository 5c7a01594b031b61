"""The parser child: reads documents from stdin, writes what they say to stdout, within limits."""

import ctypes
import os
import resource
import select
import signal
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, BinaryIO, Final

import msgspec

from parsers.web.page_records import PassingPageError
from worker.sandbox.wire import ANSWER, HEADER, MAX_FRAME, PASSING, REFUSED, RETIRE, Limits, Request, frame

_MIB: Final = 1024 * 1024
_OUT_OF_MEMORY: Final = 77
_PR_SET_PDEATHSIG: Final = 1
_FORBIDDEN: Final = {
    "socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec",
    "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.remove", "os.rename", "os.mkdir", "os.rmdir",
    "os.kill", "urllib.Request", "ctypes.dlopen", "pty.spawn", "shutil.rmtree",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Serves until stdin ends or nothing was asked for `idle_s` seconds.

    Arguments: our parent, the limits, and the operations that will be asked for.
    """
    parent, limits = int(arguments[0]), msgspec.json.decode(arguments[1], type=Limits)
    _die_with(parent)
    for operation in arguments[2:]:  # before the limits close
        _operation(operation)
    size = _address_space()
    _confine(limits, size)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sink.write(frame(ANSWER, b""))  # ready
    sink.flush()
    while _waits(source, limits.idle_s):
        request = _receive(source)
        if request is None:
            return 0
        _renew_cpu(limits.cpu_s)
        status, body = _serve(request)
        if _address_space() - size > limits.memory_mib * _MIB // 2:
            status |= RETIRE
        sink.write(frame(status, body))
        sink.flush()
    return 0


@cache
def _operation(name: str) -> Callable[[Request], bytes]:
    """One reader, imported: a process that does only some steps asks for no other."""
    as_json = msgspec.json.encode
    if name == "release":
        from parsers.codec import encode
        from parsers.release import parse_release

        return lambda r: encode(parse_release(r.text, **_options(r)))
    if name == "page":
        from parsers import pages

        pages.warm()
        return lambda r: as_json(pages.read_page(r.body, url=r.url, media_type=r.media_type))
    if name == "listing":
        from parsers import listing

        return lambda r: as_json(listing.parse_listing(r.body, r.url or "", r.headers))
    if name == "feed":
        from parsers import feeds

        return lambda r: as_json(feeds.parse_feed(r.body, url=r.url or "", headers=r.headers or {}))
    raise ValueError(f"there is no reader of a {name}")


def _options(request: Request) -> dict[str, Any]:
    return dict(request.options or {})


def _serve(request: Request) -> tuple[int, bytes]:
    try:
        return ANSWER, _operation(request.operation)(request)
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)
    except PassingPageError as error:
        return REFUSED | PASSING, _reason(error, str(error))
    except ValueError as error:
        return REFUSED, _reason(error, str(error))
    except Exception as error:  # noqa: BLE001 - whatever a reader raises belongs to this document
        return REFUSED, _reason(error, f"{type(error).__name__}: {error}")


def _reason(error: Exception, message: str) -> bytes:
    text = message or type(error).__name__
    return text[:1000].encode("utf-8", "replace")


def _waits(source: BinaryIO, idle_s: float) -> bool:
    return bool(select.select([source], [], [], idle_s)[0])


def _receive(source: BinaryIO) -> Request | None:
    head = source.read(HEADER.size)
    if len(head) < HEADER.size:
        return None
    _, length = HEADER.unpack(head)
    body = source.read(min(length, MAX_FRAME))
    return msgspec.json.decode(body, type=Request) if len(body) == length else None


def _die_with(parent: int) -> None:
    """Ends this process with its parent.

    Linux sends the signal when the *thread* that started us ends, so the handler asks who our parent is;
    elsewhere the end of stdin tells.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0) if os.getppid() != parent else None)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:
        os._exit(0)


def _confine(limits: Limits, size: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_MIB, _MIB))
    if sys.platform == "linux":
        most = size + limits.memory_mib * _MIB
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    sys.dont_write_bytecode = True  # what was imported until now is kept for the next child
    sys.addaudithook(_audit)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    """Readers have no business with the network, other programs or files to write."""
    if event in _FORBIDDEN:
        raise PermissionError(f"a parser tried {event}")
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        raise PermissionError("a parser tried to write a file")


def _renew_cpu(seconds: int) -> None:
    """From now, `seconds` more of CPU time; then SIGXCPU ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(
        resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard)
    )


def _address_space() -> int:
    """Bytes of address space in use; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - not worth an import in this process
            return int(file.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
