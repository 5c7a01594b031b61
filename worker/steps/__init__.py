"""The six steps in the order of the data: what each takes, and what it leaves in one transaction.

poll     a source that is due     new entries, validators, next poll        -> collect
collect  a candidate entry        the page's bytes, its text                -> parse
parse    a document               release, revision, family                 -> match
match    a revision               matches with interests                    -> digest
digest   a subscription           digest, one delivery a recipient          -> deliver
deliver  a delivery               its receipt
"""

from worker.steps.collect import collect, note_failed_collect
from worker.steps.deliver import deliver, note_failed_delivery
from worker.steps.digest import digest
from worker.steps.match import match
from worker.steps.outcome import NoteFailure, Step
from worker.steps.parse import parse
from worker.steps.poll import note_failed_poll, poll

STEPS: dict[str, Step] = {
    "poll": poll,
    "collect": collect,
    "parse": parse,
    "match": match,
    "digest": digest,
    "deliver": deliver,
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

# What a step writes about its failure, in the transaction that postpones or parks its row.
NOTE_FAILURE: dict[str, NoteFailure] = {
    "poll": note_failed_poll,
    "collect": note_failed_collect,
    "deliver": note_failed_delivery,
}

__all__ = ["LEASES", "NOTE_FAILURE", "STEPS"]
