"""Turns the changes of a release into those that are news to somebody who was told of its family; pure."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from parsers.codec import Change, said
from worker.telling.news import Item, Told

Known = dict[str, set[bytes]]

# What each copy has of its own, and so corrects nothing that another one said.
_OF_EACH = frozenset({"dateline", "distributor", "headline", "issuer", "published", "relevance"})
# Numbers and marks within one record: two records say the same under other ones.
_LOCAL = frozenset({"id", "speaker", "people", "cue", "kind"})


class Standing:
    """The revisions that stand told of a family: of each release the last one."""

    def __init__(self, before: Iterable[Told]) -> None:
        self._last: dict[str, Told] = {}
        for one in before:
            last = self._last.get(one.release_id)
            if last is None or last.number < one.number:
                self._last[one.release_id] = one

    def of(self, release_id: str) -> Told | None:
        """The revision of this release that was told last, if any."""
        return self._last.get(release_id)

    def tell(self, item: Item) -> None:
        """From now on this revision is told too."""
        self._last[item.release_id] = Told(
            revision_id=item.revision_id,
            release_id=item.release_id,
            family_id=item.family_id,
            number=item.number,
            role="correction",
            digest_id=None,
            record=item.record,
        )

    def news(self, release_id: str, changes: Iterable[Change]) -> tuple[Change, ...]:
        """Of the changes of this release those that the rest of the family has not told already."""
        own = release_id in self._last
        known = _known(one for key, one in self._last.items() if key != release_id)
        return tuple(
            change
            for change in changes
            if (own or change.field not in _OF_EACH) and _is_news(change, known, own=own)
        )


def merged(chain: Iterable[Sequence[Change]]) -> tuple[Change, ...]:
    """Changes one after the other as one: what it said first, what it says now; back again is no change."""
    fields: dict[str, Change] = {}
    for change in (change for changes in chain for change in changes):
        first = fields.get(change.field, change)
        fields[change.field] = Change(change.field, first.old, change.new)
    return tuple(change for change in fields.values() if _matters(change))


def _matters(change: Change) -> bool:
    """Of the relevance only the verdict counts: the score moves with every sentence."""
    old, new = change.old, change.new
    if change.field == "relevance" and isinstance(old, dict) and isinstance(new, dict):
        return bool(old["general_assembly"] != new["general_assembly"])
    return _key(old) != _key(new)


def _known(told: Iterable[Told]) -> Known:
    known: Known = {}
    for one in told:
        for field, value in (said(one.record) if one.record is not None else {}).items():
            known.setdefault(field, set()).update(_loose(item) for item in _items(value))
    return known


def _is_news(change: Change, known: Known, *, own: bool) -> bool:
    """Something came that nobody told, or something went that was told.

    A copy that nobody was told of is compared by what it says, and takes back only what others told.
    """
    told, key = known.get(change.field, set()), _key if own else _loose
    old, new = list(_items(change.old)), list(_items(change.new))
    had, has = {key(item) for item in old}, {key(item) for item in new}
    came = [item for item in new if key(item) not in had]
    gone = [item for item in old if key(item) not in has]
    if came:
        return any(_loose(item) not in told for item in came)
    return any(own or _loose(item) in told for item in gone)


def _items(value: Any) -> Iterator[Any]:
    yield from value if isinstance(value, list | tuple) else () if value is None else (value,)


def _loose(item: Any) -> bytes:
    bare = (
        {key: value for key, value in item.items() if key not in _LOCAL} if isinstance(item, dict) else item
    )
    return _key(bare)


def _key(value: Any) -> bytes:
    return msgspec.json.encode(value, order="sorted")
