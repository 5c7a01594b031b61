"""The end of a run as one value: what is stored, grouped, matched and told, without times, ids or batches."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Engine, select

from storage import schema
from storage.engine import read

Rows = list[list[Any]]


@dataclass(frozen=True, slots=True)
class EndState:
    """Sorted rows of each kind.

    records: text hash and the record without `document`. families: sets of member texts. matches:
    interest and text hash. deliveries: recipient and what was told, a family as new or the text of a
    correction; a digest tells what it shows and what it counts beyond its cap (a copy of what was only
    counted is told by the next digest, which is why this is a set). Which member of a family is told first
    hangs on what arrived first.
    """

    records: Rows
    families: Rows
    matches: Rows
    deliveries: Rows

    def digest(self) -> str:
        """One hash of it all."""
        whole = [self.records, self.families, self.matches, self.deliveries]
        return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()[:16]

    def sizes(self) -> dict[str, int]:
        """How many rows of each kind."""
        return {
            "records": len(self.records),
            "families": len(self.families),
            "matches": len(self.matches),
            "deliveries": len(self.deliveries),
        }


def end_state(engine: Engine) -> EndState:
    """Read it."""
    with read(engine) as conn:
        revisions = {row.id: row for row in conn.execute(select(schema.revisions))}
        families = {row.id: row.family_id for row in conn.execute(select(schema.releases))}
        matches = conn.execute(select(schema.matches)).all()
        items = conn.execute(select(schema.digest_items)).all()
        deliveries = conn.execute(
            select(schema.deliveries).where(schema.deliveries.c.state == "accepted")
        ).all()
    members: dict[str, set[str]] = {}
    for row in revisions.values():
        members.setdefault(families[row.release_id], set()).add(row.text_sha256)
    taken: dict[str, list[int]] = {}
    for item in items:
        taken.setdefault(item.digest_id or "", []).append(item.revision_id)

    def told(revision_id: int) -> tuple[str, str]:
        row = revisions[revision_id]
        return ("new", families[row.release_id]) if row.number == 1 else ("correction", row.text_sha256)

    return EndState(
        records=sorted([row.text_sha256, _record(row.record)] for row in revisions.values()),
        families=sorted(sorted(texts) for texts in members.values()),
        matches=sorted([row.interest_id, revisions[row.revision_id].text_sha256] for row in matches),
        deliveries=sorted(
            list(one)
            for one in {
                (_recipient(row.recipient), *told(revision))
                for row in deliveries
                for revision in ([row.revision_id] if row.revision_id else taken.get(row.digest_id, []))
            }
        ),
    )


def _record(record: str) -> str:
    said = json.loads(record)
    del said["document"]
    return json.dumps(said, sort_keys=True)


def _recipient(address: str) -> str:
    """Without the port of a sink, which every run has another of."""
    return urlsplit(address).path or address


def repeated(engine: Engine, message_ids: Counter[str]) -> tuple[int, int]:
    """How many mails came more than once, and how many of these are not marked as doubtful."""
    with read(engine) as conn:
        doubtful = {row.message_id for row in conn.execute(select(schema.deliveries)) if row.doubtful}
    twice = [one for one, times in message_ids.items() if times > 1]
    return len(twice), sum(one not in doubtful for one in twice)
