"""Two readings of one document into their differences, each with a verdict; pure."""

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from parsers.codec import changes
from parsers.records import Release

Verdict = Literal["better", "worse", "changed"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that is read differently now; old and new are JSON-able, of lists what went and what came."""

    field: str
    old: Any
    new: Any
    verdict: Verdict


def differences(stored: Release, today: Release) -> tuple[Difference, ...]:
    """Field by field: a fact that is lost is worse, one that is gained is better, another value is changed.

    Of relevance only the decision counts.
    """
    return tuple(_difference(one.field, one.old, one.new) for one in changes(stored, today) if _counts(one))


def got_worse(found: tuple[Difference, ...]) -> bool:
    """Is anything lost, or another value, which a person should look at before it is accepted?"""
    return any(one.verdict != "better" for one in found)


def _counts(change: Any) -> bool:
    if change.field != "relevance":
        return True
    return bool(change.old["general_assembly"] != change.new["general_assembly"])


def _difference(field: str, old: Any, new: Any) -> Difference:
    if isinstance(old, list) and isinstance(new, list):
        return _of_lists(field, old, new)
    verdict: Verdict = "better" if old is None else "worse" if new is None else "changed"
    return Difference(field, old, new, verdict)


def _of_lists(field: str, old: list[Any], new: list[Any]) -> Difference:
    gone, come = _without(old, new), _without(new, old)
    verdict: Verdict = "better" if come and not gone else "worse" if gone and not come else "changed"
    return Difference(field, gone, come, verdict)


def _without(items: list[Any], others: list[Any]) -> list[Any]:
    """The items that the others lack, as often as they lack them."""
    left = [msgspec.json.encode(other, order="sorted") for other in others]
    kept = []
    for item in items:
        key = msgspec.json.encode(item, order="sorted")
        if key in left:
            left.remove(key)
        else:
            kept.append(item)
    return kept
