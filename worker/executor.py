"""What a worker process needs to do rows: the steps behind a few verbs, so that tests may bring theirs."""

from collections.abc import Callable, Sequence
from typing import Protocol

from worker.broker.hints import Hints


class Executor(Protocol):
    """Does rows of the work table; one a process, used by many threads."""

    def run(self, row_id: int) -> bool:
        """Claim this row if it is due and do its step; False when there was nothing to do."""

    def run_next(self, steps: Sequence[str]) -> bool:
        """Claim any row of these steps that is due and do it; False when there was none."""

    def sweep(self) -> int:
        """Hint what is due and was not hinted lately; how many rows that were."""

    def rehint(self) -> int:
        """Forget that due rows were ever hinted, because the broker forgot; how many rows that were."""

    def close(self) -> None:
        """Let go of the store, the network and the children."""


# Called once in every process that does rows, after the fork.
Open = Callable[[Hints], Executor]
