"""A mail (RFC 5322, .eml) into its subject, date and best text."""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

from parsers.web.decoding import decode, without_controls
from parsers.web.feed_dates import instant
from parsers.web.markup import collapse
from parsers.web.page_records import PageError

_MAX_PARTS: Final = 100
_MAX_HEADER: Final = 4000  # characters
_HEADERS: Final = re.compile(
    rb"\A(?:From |(?:Return-Path|Received|Delivered-To|MIME-Version|From|To|Date|Subject|Message-ID"
    rb"|X-[\w-]+)\s*:)",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    rb"^(?:From|Subject|MIME-Version|Date|Message-ID)\s*:", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Mail:
    """The parts of a mail that matter; `html` is set where the mail carries HTML."""

    subject: str | None
    date: str | None
    language: str | None
    plain: str
    html: str


def looks_like_mail(body: bytes) -> bool:
    """Do the bytes start with mail headers?"""
    head = body[:8000].lstrip()
    return bool(_HEADERS.match(head)) and len(set(_OTHERS.findall(head))) >= 2


def read_mail(body: bytes) -> Mail:
    """The mail; raises PageError for what the mail parser cannot take apart."""
    try:
        message = message_from_bytes(body)
        parts = _texts(message)
        return Mail(
            subject=collapse(_header(message, "Subject"))[:500] or None,
            date=instant(_header(message, "Date")),
            language=_header(message, "Content-Language").split(",")[0].strip() or None,
            plain=_best(parts, "text/plain"),
            html=_best(parts, "text/html"),
        )
    except MemoryError:
        raise
    except Exception as error:  # the mail parser raises whatever comes its way on broken headers
        raise PageError(f"a mail that cannot be read: {type(error).__name__}: {error}"[:300]) from error


def unwrapped(text: str) -> str:
    """Paragraphs whose lines were broken at a fixed width, on one line each."""
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.replace("\r\n", "\n").strip())
    return "\n\n".join(_joined(paragraph) for paragraph in paragraphs)


def _joined(paragraph: str) -> str:
    lines = [line.strip() for line in paragraph.split("\n")]
    if all(len(line) >= 50 for line in lines[:-1]) and max(map(len, lines)) <= 100:
        return " ".join(lines)
    return "\n".join(lines)


def _header(message: Message, name: str) -> str:
    written = str(message.get(name) or "")[:_MAX_HEADER]
    try:
        return without_controls(str(make_header(decode_header(written))))
    except (HeaderParseError, LookupError, ValueError):  # an encoded word that is none
        return without_controls(written)


def _texts(message: Message) -> list[tuple[str, str]]:
    """The parts that are text and no attachment: kind, and what is in it."""
    found = []
    for count, part in enumerate(message.walk()):
        if count >= _MAX_PARTS:
            break
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html") and not _attached(part):
            payload = part.get_payload(decode=True)
            raw = payload if isinstance(payload, bytes) else b""
            found.append((kind, without_controls(decode(raw, f"charset={part.get_content_charset() or ''}"))))
    return found


def _attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _best(parts: list[tuple[str, str]], kind: str) -> str:
    return max((text for k, text in parts if k == kind), key=len, default="")
