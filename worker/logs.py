"""Turns what happens into lines on stderr: text on a terminal, one JSON object a line otherwise.

Keys every reader may count on: at, level, event, and where they apply step, row, token, source.
A password inside an address never leaves the process.
"""

import json
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    import structlog

LEVELS = {"debug": 10, "info": 20, "warning": 30, "error": 40, "critical": 50}
CLEAR = "\r\x1b[2K"
VALUE_MOST = 2_000  # characters of one value
REPEAT_AFTER = 60.0  # seconds between two lines of a library that say the same
KINDS_MOST = 1_000

_PASSWORD = re.compile(r"(?<=://)([^\s/:@]{0,100}):[^\s/@]{1,500}@")
_SECRET_KEYS = ("password", "secret", "authorization", "api_key")


class _Output:
    """Where lines go, and the status line that stays below them on a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.terminal = stream.isatty()
        self.least = LEVELS["info"]
        self.status = ""
        self.lock = threading.Lock()

    def line(self, text: str) -> None:
        with self.lock:
            self._put(f"{CLEAR}{text}\n{self._fitting()}" if self.terminal else f"{text}\n")

    def show(self, status: str) -> None:
        with self.lock:
            self.status = status
            self._put(f"{CLEAR}{self._fitting()}")

    def _fitting(self) -> str:
        """The status as one line of the terminal, however wide it is now."""
        try:
            columns = os.get_terminal_size(self.stream.fileno()).columns
        except (OSError, ValueError):
            return self.status
        return self.status[: columns - 1] if columns else self.status

    def _put(self, text: str) -> None:
        try:
            self.stream.write(text)
            self.stream.flush()
        except (OSError, ValueError):  # the reader of our stderr went away: go on without it
            pass


_output = _Output(sys.stderr)


def configure(level: str = "info", stream: TextIO | None = None) -> None:
    """Send this process's log, Celery's and the libraries' warnings to `stream` (stderr) in our format."""
    global _output  # noqa: PLW0603 - one a process, as stderr is
    _output = _Output(stream or sys.stderr)
    _output.least = LEVELS[level.lower()]
    root = logging.getLogger()
    root.handlers[:] = [_Library()]
    root.setLevel(max(_output.least, logging.WARNING))


def logger() -> "structlog.stdlib.BoundLogger":
    """The structured logger: `logger().info("3 new entries", row=7, source="apo")`."""
    with _without_rich():
        import structlog
    if not structlog.is_configured():
        structlog.configure(processors=[_emit_event], cache_logger_on_first_use=True)
    bound: structlog.stdlib.BoundLogger = structlog.get_logger()
    return bound


@contextmanager
def _without_rich() -> Iterator[None]:
    """Structlog looks for rich to colour what we render ourselves: a tenth of the time to the first poll."""
    if "structlog" in sys.modules or "rich" in sys.modules:
        yield
        return
    modules: dict[str, Any] = sys.modules
    modules["rich"] = None  # what Python takes for "not installed"
    try:
        yield
    finally:
        del modules["rich"]


def say(event: str, level: str = "info", **keys: Any) -> None:
    """One line without structlog, for the processes that stay small."""
    if LEVELS.get(level, 20) >= _output.least:
        _output.line(render(event, level, keys, text=_output.terminal, at=time.time()))


def show_status(text: str) -> None:
    """Replace the one line at the bottom of a terminal; nothing where there is no terminal."""
    if _output.terminal:
        _output.show(masked(text))


def on_terminal() -> bool:
    """Does a person read this log?"""
    return _output.terminal


def render(event: str, level: str, keys: Mapping[str, Any], *, text: bool, at: float) -> str:
    """One line; `at` in seconds since 1970."""
    whole = {key: _plain(key, value) for key, value in keys.items() if value is not None}
    event = masked(event)[:VALUE_MOST]
    if text:
        clock = time.strftime("%H:%M:%S", time.localtime(at))
        pairs = "  ".join(f"{key}={_one_line(value)}" for key, value in whole.items())
        return f"{clock} {'' if level == 'info' else level + ' '}{_one_line(event)}  {pairs}".rstrip()
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at)) + f".{int(at * 1000) % 1000:03d}Z"
    return json.dumps({"at": stamp, "level": level, "event": event, **whole}, ensure_ascii=False, default=str)


def masked(text: str) -> str:
    """The text with the password of every address in it replaced by three stars."""
    return _PASSWORD.sub(r"\1:***@", text) if "://" in text else text


def _plain(key: str, value: Any) -> Any:
    if any(word in key.lower() for word in _SECRET_KEYS):
        return "***"
    return masked(value)[:VALUE_MOST] if isinstance(value, str) else value


def _one_line(value: Any) -> str:
    # What a publisher wrote must not steer the terminal.
    return "".join(char if char.isprintable() else "\ufffd" for char in str(value))


def _emit_event(_logger: Any, method: str, keys: Any) -> Any:
    import structlog

    event = str(keys.pop("event", ""))
    if keys.pop("exc_info", None):
        kind, error, _ = sys.exc_info()
        keys["error"] = f"{kind.__name__}: {error}" if kind else None
    say(event, {"exception": "error", "warn": "warning"}.get(method, method), **keys)
    raise structlog.DropEvent


class _Library(logging.Handler):
    """What libraries log, in our format; what they repeat each second comes once a minute."""

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[tuple[str, str], float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        kind, now = (record.name, str(record.msg)[:100]), time.monotonic()
        if now - self._last.get(kind, -REPEAT_AFTER) < REPEAT_AFTER:
            return
        if len(self._last) >= KINDS_MOST:
            self._last.clear()
        self._last[kind] = now
        keys: dict[str, Any] = {"logger": record.name}
        if record.exc_info and record.exc_info[0]:
            keys["error"] = f"{record.exc_info[0].__name__}: {record.exc_info[1]}"
        say(record.getMessage().strip(), record.levelname.lower(), **keys)
