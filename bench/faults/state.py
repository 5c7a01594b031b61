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
    interest and text hash. deliveries: recipient and what was told: a family as new, or the text of a
    correction. Which member of a family is told first hangs on what arrived first; that the family is
    told once does not.
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
        revisions = conn.execute(select(schema.revisions)).all()
        releases = {row.id: row for row in conn.execute(select(schema.releases))}
        matches = conn.execute(select(schema.matches)).all()
        digests = {row.id: json.loads(row.content) for row in conn.execute(select(schema.digests))}
        deliveries = conn.execute(
            select(schema.deliveries).where(schema.deliveries.c.state == "accepted")
        ).all()
    text = {row.id: row.text_sha256 for row in revisions}
    members: dict[str, set[str]] = {}
    for row in revisions:
        members.setdefault(releases[row.release_id].family_id, set()).add(row.text_sha256)
    return EndState(
        records=sorted([row.text_sha256, _record(row.record)] for row in revisions),
        families=sorted(sorted(texts) for texts in members.values()),
        matches=sorted([row.interest_id, text[row.revision_id]] for row in matches),
        deliveries=sorted(
            [_recipient(row.recipient), *_told(entry, releases, text)]
            for row in deliveries
            for entry in digests[row.digest_id]["entries"]
            if row.revision_id in (None, entry["revision_id"])
        ),
    )


def _record(record: str) -> str:
    said = json.loads(record)
    del said["document"]
    return json.dumps(said, sort_keys=True)


def _recipient(address: str) -> str:
    """Without the port of a sink, which every run has another of."""
    return urlsplit(address).path or address


def _told(entry: dict[str, Any], releases: dict[str, Any], text: dict[int, str]) -> tuple[str, str]:
    if entry["role"] == "correction":
        return "correction", text[entry["revision_id"]]
    return "new", str(releases[entry["release_id"]].family_id)


def repeated(engine: Engine, message_ids: Counter[str]) -> tuple[int, int]:
    """How many mails came more than once, and how many of these are not marked as doubtful."""
    with read(engine) as conn:
        doubtful = {row.message_id for row in conn.execute(select(schema.deliveries)) if row.doubtful}
    twice = [one for one, times in message_ids.items() if times > 1]
    return len(twice), sum(one not in doubtful for one in twice)
