"""Turns the waiting matches of a subscription into one digest and the role of each revision; pure."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import msgspec

from worker.pacing.schedule import parse_schedule
from worker.telling.news import Copy, Entry, Item, Role, Told
from worker.telling.roles import tell_family

__all__ = [
    "CAP",
    "Composition",
    "Copy",
    "Digest",
    "Entry",
    "Item",
    "Role",
    "Told",
    "compose",
    "decode",
    "delivery_id",
    "digest_id",
    "encode",
]

CAP = 50
ORDER: tuple[Role, ...] = ("new", "correction", "archive")  # as they are shown
FIRST: tuple[Role, ...] = ("correction", "new", "archive")  # as they are let in: who believes what is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What a subscription is told at one instant (ms): the same for every channel and recipient.

    `more` entries were left out by the cap; `interests` maps the ids of the matches to names.
    """

    id: str
    subscription_id: str
    schedule: str
    scheduled_at: int
    created_at: int
    entries: tuple[Entry, ...]
    interests: dict[str, str]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Composition:
    """What compose decided: the digest (None: nothing to tell) and the role of every revision it took.

    `left` releases wait for the next digest.
    """

    digest: Digest | None
    roles: dict[int, Role]
    left: int = 0


_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER = msgspec.json.Decoder(Digest)


def encode(digest: Digest) -> str:
    """The digest as canonical JSON, for the store."""
    return _ENCODER.encode(digest).decode()


def decode(content: str | bytes) -> Digest:
    """The digest that encode wrote; raises ValueError when it is none."""
    return _DECODER.decode(content)


def digest_id(subscription_id: str, scheduled_at: int) -> str:
    """The digest of a subscription at a scheduled instant (ms): the same however often it is composed."""
    return _hash("digest", subscription_id, str(scheduled_at))


def delivery_id(digest: str, channel: str, recipient: str, revision_id: int | None = None) -> str:
    """The delivery of a digest to one recipient; with a revision where a channel tells each one alone."""
    return _hash("delivery", digest, channel, recipient, "" if revision_id is None else str(revision_id))


def _hash(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def compose(
    subscription_id: str,
    items: Iterable[Item],
    told: Iterable[Told] = (),
    *,
    schedule: str,
    scheduled_at: int,
    created_at: int,
    interests: Mapping[str, str] = MappingProxyType({}),
    cap: int = CAP,
    withhold: bool = True,
) -> Composition:
    """Decide what to tell; `told`, oldest first, is what earlier digests took of the items' families.

    An immediate digest needs something fresh: old news alone stays untaken (it has no role) and rides along
    with the next one. What is over the cap is "withheld": counted in the digest, not shown; or, without
    `withhold`, it waits for the next digest.
    """
    entries, roles = _decide(items, told)
    fresh = any(entry.role != "archive" for entry in entries)
    if parse_schedule(schedule).immediate and not fresh:
        return Composition(None, _without(roles, entries))
    shown, hidden = _within(cap, entries)
    taken = {key: role for key, (_, role) in roles.items()} if withhold else _without(roles, hidden)
    taken.update({entry.revision_id: "withheld" for entry in hidden if withhold})
    digest = Digest(
        id=digest_id(subscription_id, scheduled_at),
        subscription_id=subscription_id,
        schedule=schedule,
        scheduled_at=scheduled_at,
        created_at=created_at,
        entries=tuple(sorted(shown, key=lambda entry: _place(entry, ORDER))),
        interests=dict(interests),
        more=len(hidden) if withhold else 0,
    )
    return Composition(digest if shown else None, taken, 0 if withhold else len(hidden))


def _within(cap: int, entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Those that are shown and those that are not; a family is not cut in two."""
    shown: list[Entry] = []
    hidden: list[Entry] = []
    let_in: set[str] = set()
    for entry in sorted(entries, key=lambda entry: _place(entry, FIRST)):
        if len(shown) < cap or entry.family_id in let_in:
            shown.append(entry)
            let_in.add(entry.family_id)
        else:
            hidden.append(entry)
    return shown, hidden


def _place(entry: Entry, order: Sequence[Role]) -> tuple[int, int, int]:
    return order.index(entry.role), entry.first_seen, entry.revision_id


def _without(roles: Mapping[int, tuple[str, Role]], entries: Iterable[Entry]) -> dict[int, Role]:
    """The roles of the other families: those of these entries wait."""
    waiting = {entry.family_id for entry in entries}
    return {key: role for key, (family, role) in roles.items() if family not in waiting}


def _decide(items: Iterable[Item], told: Iterable[Told]) -> tuple[list[Entry], dict[int, tuple[str, Role]]]:
    """Entries of all families, and for each revision its family and role."""
    waiting: dict[str, list[Item]] = defaultdict(list)
    before: dict[str, list[Told]] = defaultdict(list)
    for item in items:
        waiting[item.family_id].append(item)
    for one in told:
        before[one.family_id].append(one)
    entries: list[Entry] = []
    roles: dict[int, tuple[str, Role]] = {}
    for family, members in waiting.items():
        shown, decided = tell_family(members, before[family])
        entries += shown
        roles |= {revision: (family, role) for revision, role in decided.items()}
    return entries, roles
