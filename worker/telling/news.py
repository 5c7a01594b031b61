"""The nouns of a digest: what waits to be told, what was told, and one release as it is told."""

from dataclasses import dataclass
from typing import Literal

from parsers.codec import Change
from parsers.records import Release
from worker.telling.matching import Match

Role = Literal["new", "archive", "correction", "copy", "withheld", "overtaken"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A revision that no digest of the subscription has taken yet; first_seen in ms.

    Without matches: a later revision, of no interest any more, of a release that was told or waits.
    `published` is the ISO date or date-time of the release, from its text or its metadata.
    """

    revision_id: int
    release_id: str
    family_id: str
    number: int
    record: Release
    first_seen: int
    matches: tuple[Match, ...]
    changes: tuple[Change, ...] = ()
    published: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A revision that an earlier digest of the subscription took, in whatever role.

    `record` is None where it was taken silently; `interests` are the ids of those it met.
    """

    revision_id: int
    release_id: str
    family_id: str
    number: int
    role: str
    digest_id: str | None
    changes: tuple[Change, ...] = ()
    record: Release | None = None
    interests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Another release of the same family, named under the one that is told."""

    release_id: str
    headline: str | None
    distributor: str | None
    language: str
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One release as a digest tells it; `thread` is the digest that first told its family.

    Of a correction: `lost` are the interests that the release met as it was told before and meets no more,
    `supersedes` is the number of the revision that was told before.
    """

    role: Role
    revision_id: int
    release_id: str
    family_id: str
    number: int
    record: Release
    first_seen: int
    published: str | None
    url: str | None
    matches: tuple[Match, ...]
    changes: tuple[Change, ...] = ()
    copies: tuple[Copy, ...] = ()
    thread: str | None = None
    lost: tuple[str, ...] = ()
    supersedes: int | None = None
