"""What one check found, and how to mend it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "warn", "FAIL", "skip"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's table; `mend` says what to do about it."""

    subject: str
    state: State
    text: str
    mend: str = ""

    @property
    def well(self) -> bool:
        """Does it work, if with a warning?"""
        return self.state != "FAIL"


Check = Callable[[], Iterable[Finding]]


def failed(subject: str, error: Exception, mend: str) -> Finding:
    """A failure in the words of the exception, on one line."""
    text = " ".join(str(error).split()) or type(error).__name__
    return Finding(subject, "FAIL", text[:400], mend)
