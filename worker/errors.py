"""What can go wrong in a step, and so what becomes of its row.

PlenaryError
+-- ConfigError       stop at start; names file and key
+-- TemporaryError    try again later
|   +-- Doubtful      a delivery whose outcome nobody knows
|   +-- OwnTrouble    this machine wants for something; no row is charged with it
+-- PermanentError    park the row with its reason
    +-- ParseError    the bytes cannot be read
        +-- PassingError  nothing to read yet: a bot check, a page without its text
        +-- ChildDied     the bytes killed their reader; three deaths park the row
"""

import errno

# No room, no handles, no processes, a disk that is read-only: nothing that a row could do about it.
_OF_THE_MACHINE = frozenset(
    {
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EROFS,
        errno.EMFILE,
        errno.ENFILE,
        errno.ENOMEM,
        errno.ENOBUFS,
        errno.EAGAIN,
    }
)


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


class PassingError(ParseError):
    """The bytes are no document, but their address may bring one later."""


class ChildDied(ParseError):  # noqa: N818 - what happened
    """The bytes killed the process that read them."""


class OwnTrouble(TemporaryError):  # noqa: N818 - whose it is
    """This machine has no room, handles or processes left: the row waits, and is not charged with it."""


def of_the_machine(error: BaseException) -> bool:
    """Is a want of this machine's behind the error, and not the row?"""
    seen: BaseException | None = error
    for _ in range(10):
        if isinstance(seen, OwnTrouble) or (isinstance(seen, OSError) and seen.errno in _OF_THE_MACHINE):
            return True
        seen = seen and (seen.__cause__ or seen.__context__)
    return False
