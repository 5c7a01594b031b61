"""Single values as people write them, checked: addresses, names, pauses."""

import re
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_PAUSE = re.compile(r"(\d{1,7})\s{0,3}([smhd])(?:ec|in|our|ay)?s?")


def _pause(value: object) -> object:
    """Read `90s`, `15m`, `2h`, `1d` as seconds; a number is seconds already."""
    if not isinstance(value, str) or value.strip().isdigit():
        return value
    found = _PAUSE.fullmatch(value.strip().lower())
    if found is None:
        raise ValueError('must look like "90s", "15m", "2h" or "1d"')
    return int(found[1]) * _UNITS[found[2]]


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"is no web address ({error})") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s\x00-\x1f\\]", text):
        raise ValueError("must be a web address such as https://example.org/feed.xml")
    if parts.username is not None or parts.password is not None:
        raise ValueError("must not carry a user name or password")
    if port == 0 or len(text) > 4_096:
        raise ValueError("has no usable port" if port == 0 else "is longer than 4096 characters")
    return text


def _mail_address(text: str) -> str:
    from worker.mail_addresses import mail_address

    return _or_example(mail_address, text)


def _sender(text: str) -> str:
    from worker.mail_addresses import sender_address

    _or_example(sender_address, text)
    return text


def _or_example(read: Callable[[str], str], text: str) -> str:
    try:
        return read(text)
    except ValueError as error:
        raise ValueError(f"{error}; write one such as desk@example.org") from error


def one_or_many(value: object) -> object:
    """A single text counts as a list of one."""
    return [value] if isinstance(value, str) else value


Seconds = Annotated[int, BeforeValidator(_pause)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
MailAddress = Annotated[str, AfterValidator(_mail_address)]
Sender = Annotated[str, AfterValidator(_sender)]
Name = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[^\x00-\x1f\x7f]+$")]
Words = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=200)], ...], BeforeValidator(one_or_many)
]
