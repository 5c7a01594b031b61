"""What can go wrong on the way out, beside the errors every step knows."""

import socket

from worker.errors import PermanentError, TemporaryError


class ChannelDownError(TemporaryError):
    """The operator's own side is set up wrongly (log-in, certificate, sender): an alarm, not a bad message.

    Tried again hourly at most, as hasty retries lock accounts.
    """

    def __init__(self, message: str, retry_after: float = 3600.0) -> None:
        super().__init__(message, retry_after)


class RecipientRefusedError(PermanentError):
    """The far end wants nothing for this recipient; so many times in a row are `enough` to stop."""

    enough = 3


class HookGoneError(RecipientRefusedError):
    """The hook says itself that it is gone (410)."""

    enough = 1


def not_there(error: BaseException) -> str | None:
    """What the system says of a server that takes no connection or has no address; None for other trouble."""
    cause = error.__cause__
    return cause.strerror if isinstance(cause, ConnectionRefusedError | socket.gaierror) else None
