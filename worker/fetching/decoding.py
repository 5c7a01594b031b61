"""Encoded pieces in, bounded bytes out: what a body may cost is decided while it arrives."""

import zlib
from dataclasses import dataclass, field

from worker.fetching.errors import PermanentFetchError, TemporaryFetchError

RATIO = 100
RATIO_FROM = 256 * 1024  # small bodies may be as repetitive as they like
_STEP = 64 * 1024
_MEMBERS = 100  # a gzip body may be several, one after the other
_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"


def encoding(header: str | None) -> str:
    """The one content coding that is read: "identity" or "gzip".

    Raises:
        PermanentFetchError: for any other one and for coding upon coding, which nobody asked for.
    """
    names = [name.strip().lower() for name in (header or "").split(",") if name.strip()]
    names = [name for name in names if name != "identity"]
    if not names:
        return "identity"
    if names in (["gzip"], ["x-gzip"]):
        return "gzip"
    raise PermanentFetchError(f"the body is encoded as {', '.join(names)[:60]!r}, not gzip", "encoding")


@dataclass(slots=True)
class Body:
    """Collects a body piece by piece and refuses it as soon as it grows too large."""

    coding: str
    max_encoded: int
    max_decoded: int
    encoded: int = 0
    parts: list[bytes] = field(default_factory=list)
    decoded: int = 0
    _members: int = 0
    _ended: bool = False
    _stream: "zlib._Decompress" = field(default_factory=lambda: zlib.decompressobj(_GZIP))

    def announced(self, length: int) -> None:
        """Refuse a body whose Content-Length alone is too large, before any of it is read."""
        limit = self.max_encoded if self.coding == "gzip" else self.max_decoded
        if length > limit:
            raise PermanentFetchError(f"the body is larger than {limit:,} bytes", "size")

    def feed(self, piece: bytes) -> None:
        """Take the next piece as it came from the wire.

        Raises:
            PermanentFetchError: size or ratio is over its limit.
            TemporaryFetchError: the gzip stream is broken.
        """
        self.encoded += len(piece)
        if self.coding == "identity":
            self._keep(piece)
            return
        if self.encoded > self.max_encoded:
            raise PermanentFetchError(
                f"the compressed body is larger than {self.max_encoded:,} bytes", "size"
            )
        try:
            self._inflate(piece)
        except zlib.error as broken:
            raise TemporaryFetchError(f"the body says gzip and is none ({broken})", "encoding") from broken

    def finish(self) -> bytes:
        """The whole body.

        Raises:
            TemporaryFetchError: the gzip stream stops before its end.
        """
        if self.coding == "gzip" and self.encoded and not (self._ended or self._stream.eof):
            raise TemporaryFetchError("the gzip body is cut short", "length")
        return b"".join(self.parts)

    def _inflate(self, piece: bytes) -> None:
        while piece and not self._ended:
            if self._stream.eof and not self._next_member(piece):
                return
            self._keep(self._stream.decompress(piece, _STEP))
            piece = self._stream.unused_data or self._stream.unconsumed_tail
        while not self._stream.eof and (more := self._stream.decompress(b"", _STEP)):
            self._keep(more)

    def _next_member(self, piece: bytes) -> bool:
        self._members += 1
        if not _MAGIC.startswith(piece[:2]):  # padding after the last member: ignored, as gzip itself does
            self._ended = True
            return False
        if self._members >= _MEMBERS:
            raise PermanentFetchError(f"the gzip body has more than {_MEMBERS} members", "ratio")
        self._stream = zlib.decompressobj(_GZIP)
        return True

    def _keep(self, plain: bytes) -> None:
        self.decoded += len(plain)
        if self.decoded > self.max_decoded:
            raise PermanentFetchError(f"the body is larger than {self.max_decoded:,} bytes", "size")
        if self.decoded > max(RATIO_FROM, RATIO * self.encoded):
            raise PermanentFetchError(f"the body expands more than {RATIO} times", "ratio")
        if plain:
            self.parts.append(plain)
