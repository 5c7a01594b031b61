"""Turns what a person wrote as a mail address into the form the wire takes, or says what is wrong with it."""

import re
from email.utils import formataddr, parseaddr

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


def mail_address(text: str) -> str:
    """An address as RFC 5321 has it: ASCII, domain in lower case and in its A-label form.

    Raises ValueError for what is none, and for local parts beyond ASCII, which few servers take.
    """
    local, at, domain = text.strip().rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or len(local) > 64:
        raise ValueError(f"{text[:80]!r} is no mail address")
    try:
        plain = domain if domain.isascii() else domain.encode("idna").decode()
    except UnicodeError as error:
        raise ValueError(f"{text[:80]!r} is no mail address: its domain has no ASCII form") from error
    if len(plain) > 253 or not all(_LABEL.fullmatch(label) for label in plain.split(".")):
        raise ValueError(f"{text[:80]!r} is no mail address: {domain[:80]!r} is no domain")
    return f"{local}@{plain.lower()}"


def sender_address(sender: str) -> str:
    """The bare address of "Name <address>"; raises ValueError."""
    return mail_address(parseaddr(sender)[1] or sender)


def sender_header(sender: str) -> str:
    """A sender as the From header gives it: name encoded, address checked; raises ValueError."""
    name, _ = parseaddr(sender)
    printable = "".join(c for c in name if c.isprintable())[:60]
    return formataddr((printable, sender_address(sender)))


def domain_of(sender: str) -> str:
    """The domain of a sender; raises ValueError."""
    return sender_address(sender).rpartition("@")[2]
