"""Requests and answers between the worker and its parser child: framed JSON, never pickles."""

import struct
from dataclasses import dataclass
from typing import Final

HEADER: Final = struct.Struct(">BI")
ANSWER: Final = 0  # the body is the result
REFUSED: Final = 1  # the body is the reason
RETIRE: Final = 2  # added: the child has grown and wants to be replaced
PASSING: Final = 4  # added to REFUSED: there may be something to read later
MAX_FRAME: Final = 64 * 1024 * 1024
OPERATIONS: Final = ("feed", "listing", "page", "release")


@dataclass(frozen=True, slots=True)
class Request:
    """One document to read: `operation` is feed, listing, page or release."""

    operation: str
    body: bytes = b""
    url: str | None = None
    headers: dict[str, str] | None = None
    media_type: str | None = None
    text: str = ""
    options: dict[str, str | bool | None] | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use: CPU and wall seconds a request, MiB above its own needs, seconds without work."""

    cpu_s: int = 10
    deadline_s: float = 45.0
    memory_mib: int = 512
    idle_s: float = 60.0


def frame(status: int, body: bytes) -> bytes:
    """Status and length, then the body."""
    return HEADER.pack(status, len(body)) + body
