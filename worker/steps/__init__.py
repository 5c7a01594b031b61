"""The six steps in the order of the data: what each takes, and what it leaves in one transaction.

poll     a source that is due     new entries, validators, next poll        -> collect
collect  a candidate entry        the page's bytes, its text                -> parse
parse    a document               release, revision, family                 -> match
match    a revision               matches with interests                    -> digest
digest   a subscription           digest, one delivery a recipient          -> deliver
deliver  a delivery               its receipt
"""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from worker.steps.outcome import NoteFailure, Step

# "module:function"; imported with the first row of its kind, so that the first poll waits for no other step.
STEPS: dict[str, str] = {
    "poll": "worker.steps.poll:poll",
    "collect": "worker.steps.collect:collect",
    "parse": "worker.steps.parse:parse",
    "match": "worker.steps.match:match",
    "digest": "worker.steps.digest:digest",
    "deliver": "worker.steps.deliver:deliver",
}

# Milliseconds until another worker may take the row; deliver: SMTP may take ten minutes at the final dot.
LEASES: dict[str, int] = {
    "poll": 120_000,
    "collect": 120_000,
    "parse": 60_000,
    "match": 60_000,
    "digest": 120_000,
    "deliver": 25 * 60_000,
}

# What a step asks the parser child for.
READS: dict[str, tuple[str, ...]] = {
    "poll": ("feed", "listing"),
    "collect": ("page",),
    "parse": ("release",),
}

# What a step writes about its failure, in the transaction that postpones or parks its row.
NOTE_FAILURE: dict[str, str] = {
    "poll": "worker.steps.poll:note_failed_poll",
    "collect": "worker.steps.collect:note_failed_collect",
    "deliver": "worker.steps.deliver:note_failed_delivery",
}


@cache
def step_named(name: str) -> "Step":
    """The function that does this step."""
    done: Step = _load(STEPS[name])
    return done


@cache
def note_failure(name: str) -> "NoteFailure | None":
    """What notes a failure of this step; None where its row's reason says all."""
    noted: NoteFailure | None = _load(NOTE_FAILURE[name]) if name in NOTE_FAILURE else None
    return noted


def _load(place: str) -> Any:
    module, function = place.split(":")
    return getattr(import_module(module), function)
