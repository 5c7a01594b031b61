"""What can go wrong on the way out, beside the errors every step knows."""

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
