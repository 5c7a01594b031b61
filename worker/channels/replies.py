"""What goes over the wire of an SMTP conversation: the message's own form, and what replies mean."""

import re

from worker.channels.errors import ChannelDownError, RecipientRefusedError
from worker.errors import PermanentError, TemporaryError

PAUSE_AFTER_421_S = 1800.0
"""A server that hangs up on us (421) is left alone for half an hour."""

# Refusals at RCPT that are not about who is written to, by RFC 3463 (a full mailbox, our protocol, our
# reputation or right to relay) and by RFC 5321 (syntax, order, storage).
_NOT_THE_RECIPIENT = re.compile(r"5\.(?:2\.2|5\.\d{1,3}|7\.\d{1,3})\b")
_NOT_ITS_CODES = frozenset({500, 501, 502, 503, 504, 552})
_SIZE = re.compile(r"5\.(?:2\.3|3\.4)\b")
_NO_LOGIN = frozenset({530, 534, 535, 538})
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LINE_DOT = re.compile(rb"(?m)^\.")

Reply = tuple[int, bytes]


def wire_form(message: bytes) -> bytes:
    """Every line end CRLF (a bare one is how mails are smuggled), leading dots doubled (RFC 5321 4.5.2)."""
    lines = _LINE_END.sub(b"\r\n", message)
    lines = lines if lines.endswith(b"\r\n") else lines + b"\r\n"
    return _LINE_DOT.sub(b"..", lines)


def log_in_refused(host: str, code: int) -> TemporaryError:
    """The error for a log-in that failed: 5xx is an alarm. Nothing of the server's words, they may echo."""
    text = f"{host} refuses the log-in ({code})"
    return ChannelDownError(text) if code >= 500 else TemporaryError(text)


def expect(reply: Reply, code: int, stage: str, *, message: bool = False) -> None:
    """Raise unless the reply is this code; `message`: a 5xx is about this mail, not about our set-up."""
    if reply[0] != code:
        raise refused(reply, stage, PermanentError if message else None)


def refused(reply: Reply, stage: str, final: type[PermanentError] | None) -> Exception:
    """The error for an unwelcome reply; `final` is what a 5xx means here, None: the set-up is wrong."""
    code, text = reply[0], f"{stage}: the mail server answered {said(reply)}"
    if code == 421:
        return TemporaryError(text, PAUSE_AFTER_421_S)
    if code in _NO_LOGIN or (code >= 500 and final is None):
        return ChannelDownError(text)
    return final(text) if final is not None and code >= 500 else TemporaryError(text)


def sender_refused(reply: Reply) -> Exception:
    """The error for an unwelcome reply to MAIL: a 5xx is about our sender (so all mails) or the size."""
    too_large = reply[0] == 552 or _SIZE.match(_words(reply))
    return refused(reply, "MAIL", PermanentError if too_large else None)


def recipient_refused(reply: Reply) -> Exception:
    """The error for an unwelcome reply to RCPT."""
    other = reply[0] in _NOT_ITS_CODES or _NOT_THE_RECIPIENT.match(_words(reply))
    return refused(reply, "RCPT", PermanentError if other else RecipientRefusedError)


def _words(reply: Reply) -> str:
    return reply[1].decode("utf-8", "replace").lstrip()


def said(reply: Reply) -> str:
    """A reply in one printable line of at most 300 characters."""
    text = reply[1].decode("utf-8", "replace")
    return f"{reply[0]} " + " ".join("".join(c if c.isprintable() else " " for c in text).split())[:300]


def named(error: Exception) -> str:
    """An exception in one short line."""
    text = " ".join(str(error).split())[:200]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
