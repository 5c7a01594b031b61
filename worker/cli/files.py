"""A name on the command line to its bytes: a file, a pipe, or - for standard input; never without end."""

import errno
import os
import select
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import click

LARGEST = 20_000_000  # bytes of a document or a line that somebody gives by hand
_PATIENCE = 1000  # ms before it is said what is waited for


class TooLargeError(Exception):
    """More than is read; the message says how much that is."""


def read_bytes(name: str, most: int = LARGEST) -> bytes:
    """All of it; raises OSError when it cannot be read, TooLargeError when there is more."""
    with opened(name) as stream:
        body = stream.read(most + 1)
    if len(body) > most:
        raise TooLargeError(f"it is larger than {most:,} bytes")
    return body


def read_lines(name: str) -> Iterator[bytes | None]:
    """Its lines without their ends; None for one that is longer than is read."""
    with opened(name) as stream:
        while line := stream.readline(LARGEST + 1):
            whole = len(line) <= LARGEST
            while not line.endswith(b"\n") and len(line) > LARGEST:
                line = stream.readline(LARGEST + 1)
            yield line.strip() if whole else None


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The stream; who waits for a person or for another program is told so."""
    if name == "-":
        if sys.stdin.isatty():
            click.echo("reading what you type; Ctrl-D on an empty line ends it", err=True)
        yield sys.stdin.buffer
        return
    descriptor = os.open(name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    kind = os.fstat(descriptor).st_mode
    if stat.S_ISDIR(kind):
        os.close(descriptor)
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    with open(descriptor, "rb") as stream:  # noqa: PTH123 (a descriptor, no path)
        if stat.S_ISFIFO(kind):
            _await(name, descriptor)
        os.set_blocking(descriptor, True)
        yield stream


def _await(name: str, descriptor: int) -> None:
    """Wait until somebody writes into a pipe."""
    pipe = select.poll()
    pipe.register(descriptor, select.POLLIN)
    if not pipe.poll(_PATIENCE):
        click.echo(f"{name} is a pipe: waiting for what is written into it", err=True)
        pipe.poll()
