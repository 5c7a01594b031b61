"""A revision into its matches, and a nudge for the digests that tell at once."""

import msgspec
from sqlalchemy import Connection

from parsers.codec import decode
from storage import documents, interests, releases, subscriptions
from storage.engine import read
from storage.work import Claim
from worker.context import Context
from worker.steps.outcome import Next, Write, nothing
from worker.telling.matching import match as find_matches
from worker.telling.matching import read_interest


def match(context: Context, claim: Claim) -> Write:
    """Hold the record against every interest of the config."""
    with read(context.engine) as conn:
        revision = releases.revision(conn, int(claim.subject))
        document = documents.get(conn, revision.document_id) if revision is not None else None
        wanted = interests.enabled(conn)
    if revision is None or document is None:
        return nothing
    found = find_matches(
        decode(revision.record), [read_interest(one.definition) for one in wanted], document.text
    )
    evidence = {one.interest_id: msgspec.json.encode(one.evidence, order="sorted").decode() for one in found}

    def write(conn: Connection, now: int) -> Next:
        interests.store_matches(conn, revision.id, evidence, now=now)
        if not revision.notify:
            return Next()
        settle = round(context.config.limits.settle_s * 1000)
        at_once = settle == 0
        held = evidence if revision.number == 1 else None
        rows = subscriptions.nudge_immediate(conn, held, now=now, settle=settle, hinted=at_once)
        return Next(None, tuple(("digest", row) for row in rows) if at_once else ())

    return write
