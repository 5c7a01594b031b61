"""Hostile bytes read in a child process that may die of them."""

import os
import selectors
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, TypeVar

import msgspec

from parsers.web.feed_records import Feed
from parsers.web.page_records import Page
from worker.errors import ChildDied, ParseError, PassingError, TemporaryError
from worker.sandbox.wire import (
    HEADER,
    MAX_FRAME,
    OPERATIONS,
    PASSING,
    REFUSED,
    RETIRE,
    Limits,
    Request,
    frame,
)

__all__ = ["Limits", "Sandbox"]

Result = TypeVar("Result")

_OUT_OF_MEMORY: Final = 77
_START_S: Final = 60.0  # for its imports, on a machine that is busy
_ROOT: Final = str(Path(__file__).resolve().parents[2])
_CHUNK: Final = 1 << 16


class _GoneError(Exception):
    """The child ended without having taken the request: idle, or killed from outside while it waited."""


class Sandbox:
    """One parser child, started when first needed, gone after a minute without work. Threads may share it.

    Every method raises ParseError with the reason when a reader refuses the bytes, ChildDied when the bytes
    cost the child its life (signal, memory, CPU, deadline) and TemporaryError when no child can be started.
    The next call starts a new one. It is ready for `operations`, and learns another when asked for it.
    """

    def __init__(self, limits: Limits | None = None, operations: Sequence[str] = OPERATIONS) -> None:
        self._limits = limits or Limits()
        self._operations = operations
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._owner = os.getpid()

    def feed(self, body: bytes, url: str, headers: Mapping[str, str] | None = None) -> Feed:
        """parsers.feeds.parse_feed: what is no feed comes back with `error`."""
        request = Request("feed", body=body, url=url, headers=dict(headers or {}))
        return _decoded(self._ask(request), Feed)

    def listing(self, body: bytes, url: str, headers: Mapping[str, str] | None = None) -> Feed:
        """parsers.listing.parse_listing: for sources of kind page and sitemap."""
        return _decoded(self._ask(Request("listing", body=body, url=url, headers=dict(headers or {}))), Feed)

    def page(self, body: bytes, url: str | None = None, media_type: str | None = None) -> Page:
        """parsers.pages.read_page."""
        return _decoded(self._ask(Request("page", body=body, url=url, media_type=media_type)), Page)

    def release(self, text: str, **options: str | bool | None) -> bytes:
        """parsers.release.parse_release with its keyword arguments; the canonical bytes of the record."""
        return self._ask(Request("release", text=text, options=options))

    def close(self) -> None:
        """Ends the child. The sandbox can be used again."""
        with self._lock:
            self._drop()

    @property
    def pid(self) -> int | None:
        """The child's process id while it lives."""
        child = self._child
        return child.process.pid if child is not None and child.alive() else None

    def _ask(self, request: Request) -> bytes:
        if self._owner != os.getpid():  # forked: the child and the lock are the parent's
            self._lock, self._child, self._owner = threading.Lock(), None, os.getpid()
        data = frame(0, msgspec.json.encode(request))
        with self._lock:
            status, body = self._exchange(data)
        if status & REFUSED:
            kind = PassingError if status & PASSING else ParseError
            raise kind(body.decode("utf-8", "replace"))
        return body

    def _exchange(self, data: bytes) -> tuple[int, bytes]:
        for last_try in (False, True):
            try:
                if self._child is None or not self._child.alive():
                    self._drop()
                    self._child = _started(self._limits, self._operations)
                status, body = self._child.ask(data)
            except _GoneError as gone:
                self._drop()
                if last_try:
                    raise ChildDied(str(gone)) from gone
            except BaseException:
                self._drop()
                raise
            else:
                if status & RETIRE:
                    self._drop()
                return status, body
        raise AssertionError("unreachable")

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


class _Child:
    """The process and its pipes."""

    def __init__(self, limits: Limits, operations: Sequence[str]) -> None:
        self._limits = limits
        self._fresh = True
        self._errors: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the child
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "worker.sandbox.child", str(os.getpid()),
             msgspec.json.encode(limits).decode("ascii"), *operations],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            bufsize=0,
            cwd="/",
            env={"PYTHONPATH": _ROOT, "LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "1",
                 "PYTHONDONTWRITEBYTECODE": "1" if sys.dont_write_bytecode else ""},
        )  # fmt: skip
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._in, self._out = self.process.stdin, self.process.stdout
        os.set_blocking(self._in.fileno(), False)
        # Reaps a child that left for want of work.
        threading.Thread(target=self.process.wait, name="parser-child", daemon=True).start()

    def alive(self) -> bool:
        return self.process.poll() is None

    def ask(self, data: bytes) -> tuple[int, bytes]:
        """Sends one request and waits for its answer; ChildDied when the child dies of it."""
        if self._fresh:
            self._greeting()
        deadline = time.monotonic() + self._limits.deadline_s
        self._send(data, deadline)
        head = self._receive(HEADER.size, deadline)
        if not head and self._ended() == 0:  # it leaves in good order only between requests
            raise _GoneError("the parser child left")
        status, length = HEADER.unpack(head) if len(head) == HEADER.size else (0, MAX_FRAME + 1)
        body = self._receive(length, deadline) if length <= MAX_FRAME else b""
        if length > MAX_FRAME or len(body) < length:
            raise self._death()
        return status, body

    def _greeting(self) -> None:
        """Waits until the child has imported its readers; that it cannot is no document's fault."""
        try:
            head = self._receive(HEADER.size, time.monotonic() + _START_S)
        except ChildDied as late:
            raise TemporaryError(f"the parser child was not ready after {_START_S:g} s") from late
        if len(head) < HEADER.size:
            raise TemporaryError(f"the parser child does not start: {self._death()}")
        self._fresh = False

    def end(self) -> None:
        if self.alive():
            self.process.kill()
        self.process.wait()
        for pipe in (self._in, self._out, self._errors):
            try:
                pipe.close()
            except OSError:
                continue

    def _send(self, data: bytes, deadline: float) -> None:
        view = memoryview(data)
        while view:
            self._wait(self._in, selectors.EVENT_WRITE, deadline)
            try:
                view = view[self._in.write(view[:_CHUNK]) or 0 :]
            except OSError:  # a broken pipe: the child has left, its status says how
                return

    def _receive(self, length: int, deadline: float) -> bytes:
        parts, missing = [], length
        while missing:
            self._wait(self._out, selectors.EVENT_READ, deadline)
            part = self._out.read(min(missing, 1 << 20))
            if not part:
                break
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _wait(self, pipe: Any, event: int, deadline: float) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(pipe, event)
            if not selector.select(max(deadline - time.monotonic(), 0)):
                raise ChildDied(
                    f"the parser had no answer after {self._limits.deadline_s:g} s and was killed"
                )

    def _ended(self) -> int:
        try:
            return self.process.wait(5)
        except subprocess.TimeoutExpired:
            return -1

    def _death(self) -> ChildDied:
        code = self._ended()
        if code == _OUT_OF_MEMORY:
            return ChildDied(f"the parser ran out of memory ({self._limits.memory_mib} MiB)")
        if code == -signal.SIGXCPU:
            return ChildDied(f"the parser used more than {self._limits.cpu_s} s of CPU time and was killed")
        if code < 0:
            return ChildDied(f"the parser was killed by {signal.Signals(-code).name}")
        self._errors.seek(0)
        told = self._errors.read()[-500:].decode("utf-8", "replace").strip()
        return ChildDied(f"the parser ended with status {code}: {told}")


def _started(limits: Limits, operations: Sequence[str]) -> _Child:
    try:
        return _Child(limits, operations)
    except OSError as error:  # no process, no memory or no file to be had now
        raise TemporaryError(f"the parser child does not start: {error}") from error


def _decoded(body: bytes, kind: type[Result]) -> Result:
    return msgspec.json.decode(body, type=kind)
