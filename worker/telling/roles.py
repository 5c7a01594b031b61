"""Turns the waiting revisions of one family into the entries that tell them and a role for each; pure.

A family is told once. Its first release is "new", or "archive" when it was published more than 14 days
before it was first seen; the others are "copy" and named with it. A later revision of a family that was told
is a "correction", unless nothing in it is news: then it is a copy too.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

import msgspec

from parsers.codec import Change
from worker.pacing.waits import DAY, EPOCH
from worker.telling.news import Copy, Entry, Item, Role, Told

OLD_NEWS = 14 * DAY
TOLD_ROLES = frozenset({"new", "archive", "correction"})

Decision = tuple[list[Entry], dict[int, Role]]


def tell_family(items: Sequence[Item], told: Iterable[Told]) -> Decision:
    """Decide for one family; `told` is what earlier digests took of it (what was withheld does not count)."""
    before = sorted((one for one in told if one.role in TOLD_ROLES), key=lambda one: one.revision_id)
    return _follow_up(items, before) if before else _first(items)


def _first(items: Sequence[Item]) -> Decision:
    newest: dict[str, Item] = {}
    for item in sorted(items, key=lambda item: item.number):
        newest[item.release_id] = item
    lead, *others = sorted(newest.values(), key=_precedence)
    role: Role = "archive" if is_old(lead) else "new"
    roles: dict[int, Role] = {item.revision_id: "copy" for item in items}
    roles[lead.revision_id] = role
    return [_entry(lead, role, copies=tuple(_copy(item) for item in others))], roles


def _precedence(item: Item) -> tuple[bool, str, str]:
    """Earliest published first; never the order of arrival, so that the same releases tell the same."""
    day = published(item) or ""
    return not day, day, item.record.document.text_sha256


def _follow_up(items: Sequence[Item], before: Sequence[Told]) -> Decision:
    standing = _standing(before)
    thread = next((one.digest_id for one in before if one.digest_id), None)
    entries: list[Entry] = []
    roles: dict[int, Role] = {}
    for item in sorted(items, key=lambda item: (item.number, item.revision_id)):
        late = any(one.release_id == item.release_id and one.number > item.number for one in before)
        fresh = [change for change in item.changes if standing.get(change.field) != _key(change)]
        news = item.number > 1 and fresh and not late
        roles[item.revision_id] = "correction" if news else "copy"
        if news:
            entries.append(_entry(item, "correction", changes=item.changes, thread=thread))
            standing |= {change.field: _key(change) for change in item.changes}
    return entries, roles


def _standing(before: Sequence[Told]) -> dict[str, bytes]:
    """Field to its value as last told by a correction."""
    return {change.field: _key(change) for one in before for change in one.changes}


def _key(change: Change) -> bytes:
    return msgspec.json.encode(change.new, order="sorted")


def _entry(
    item: Item,
    role: Role,
    *,
    changes: tuple[Change, ...] | None = None,
    copies: tuple[Copy, ...] = (),
    thread: str | None = None,
) -> Entry:
    return Entry(
        role=role,
        revision_id=item.revision_id,
        release_id=item.release_id,
        family_id=item.family_id,
        number=item.number,
        record=item.record,
        first_seen=item.first_seen,
        published=published(item),
        url=item.url or item.record.document.url,
        matches=item.matches,
        changes=item.changes if changes is None else changes,
        copies=copies,
        thread=thread,
    )


def _copy(item: Item) -> Copy:
    record = item.record
    return Copy(
        release_id=item.release_id,
        headline=record.headline.value if record.headline else record.document.title,
        distributor=record.distributor.value if record.distributor else None,
        language=record.document.language,
        url=item.url or record.document.url,
    )


def published(item: Item) -> str | None:
    """The day or moment of publication, as the text says, else as the metadata do."""
    return item.published or (item.record.published.value if item.record.published else None)


def is_old(item: Item) -> bool:
    """True when a release was out for more than 14 days before it was first seen; unknown is not old."""
    at = _instant(published(item))
    return at is not None and item.first_seen - at > OLD_NEWS


def _instant(text: str | None) -> int | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return round((aware - EPOCH).total_seconds() * 1000)
