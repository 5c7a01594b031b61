"""What can go wrong in a step, and so what becomes of its row.

PlenaryError
+-- ConfigError       stop at start; names file and key
+-- TemporaryError    try again later
|   +-- Doubtful      a delivery whose outcome nobody knows
+-- PermanentError    park the row with its reason
+-- ParseError    the bytes cannot be read
+-- ChildDied the bytes killed their reader; three deaths park the row
"""


class PlenaryError(Exception):
    """Something went wrong that the message explains."""


class ConfigError(PlenaryError):
    """The configuration cannot be used; the message names file and key."""


class TemporaryError(PlenaryError):
    """It may work later; `retry_after` is the wait the far end asked for, in seconds."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Doubtful(TemporaryError):  # noqa: N818 - a state of knowledge
    """The message may have been accepted or not: nobody can know (RFC 1047)."""


class PermanentError(PlenaryError):
    """It will not work by itself; the row is parked with this reason."""


class ParseError(PermanentError):
    """The bytes cannot be read as what they should be."""


class ChildDied(ParseError):  # noqa: N818 - what happened
    """The bytes killed the process that read them."""
