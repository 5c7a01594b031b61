"""What a step leaves behind: a write for its one transaction, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from storage.work import Claim
from worker.context import Context
from worker.pacing.retry import Park, Postpone

Hint = tuple[str, int]
Fate = Park | Postpone


@dataclass(frozen=True, slots=True)
class Next:
    """`again_at` (ms): when the row is due again, None when it is done; rows that became due by the write.

    `told` is what the log says of it, when there is something to say.
    """

    again_at: int | None = None
    hints: tuple[Hint, ...] = ()
    told: str | None = None


# Called inside the transaction that finishes the row; `now` is the store's time in ms.
Write = Callable[[Connection, int], Next]

# Reads and computes with nothing held open; None: the step has finished its row by itself.
Step = Callable[[Context, Claim], Write | None]

# Called inside the transaction that postpones or parks the row.
NoteFailure = Callable[[Connection, Claim, Exception, Fate, int], None]


class NotYet(Exception):  # noqa: N818 - no error: the row only comes back later
    """The row may not run for `wait` ms, through no fault of its own."""

    def __init__(self, wait: int) -> None:
        super().__init__(f"not for {wait} ms")
        self.wait = wait


def nothing(_conn: Connection, _now: int) -> Next:
    """A write that writes nothing: the subject is gone or switched off."""
    return Next()
