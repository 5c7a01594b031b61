"""What can go wrong on the way out, beside the errors every step knows."""

from worker.errors import PermanentError, TemporaryError


class ChannelDownError(TemporaryError):
    """The operator's own side is set up wrongly (log-in, certificate, sender): an alarm, not a bad message.

    Tried again hourly at most, as hasty retries lock accounts.
    """

    def __init__(self, message: str, retry_after: float = 3600.0) -> None:
        super().__init__(message, retry_after)


class RecipientRefusedError(PermanentError):
    """The far end wants nothing for this recipient: an unknown mailbox, a hook that is gone (410)."""
