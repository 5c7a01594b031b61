"""What can go wrong between an address and its bytes, with the label that a source's status shows."""

from worker.errors import Doubtful, PermanentError, TemporaryError


class TemporaryFetchError(TemporaryError):
    """It may work later.

    `status` is the HTTP status when there was an answer, `label` a short word for tables:
    the status in digits, or timeout, dns, connect, tls, reset, length, encoding, redirect, robots, busy.
    `host` is who answered, where that may be another one than was asked.
    """

    def __init__(
        self,
        message: str,
        label: str,
        status: int | None = None,
        retry_after: float | None = None,
        host: str | None = None,
    ) -> None:
        super().__init__(message, retry_after)
        self.label = label
        self.status = status
        self.host = host


class PermanentFetchError(PermanentError):
    """It will not work by itself; labels as in TemporaryFetchError, and address, url, size, ratio."""

    def __init__(self, message: str, label: str, status: int | None = None) -> None:
        super().__init__(message)
        self.label = label
        self.status = status


class DoubtfulPostError(Doubtful):
    """The request was on its way when the connection failed: it may have been taken or not."""

    def __init__(self, message: str, label: str) -> None:
        super().__init__(message)
        self.label = label
        self.status: int | None = None


FetchError = TemporaryFetchError | PermanentFetchError | DoubtfulPostError


def label_of(error: Exception) -> str:
    """The short word for a table; `error` for an exception that is not of this room."""
    return str(getattr(error, "label", "error"))


def status_of(error: Exception) -> int | None:
    """The HTTP status behind an error, when there was an answer."""
    status = getattr(error, "status", None)
    return status if isinstance(status, int) else None


def host_of(error: Exception) -> str | None:
    """The host that answered, where the error knows it."""
    host = getattr(error, "host", None)
    return host if isinstance(host, str) else None
