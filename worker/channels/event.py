"""One entry of a digest to a CloudEvents 1.0 event of less than 20 kB; pure."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec

from worker.telling.digests import Digest, Entry

LARGEST = 20_000 - 1
"""Bytes: Standard Webhooks asks for less than 20 kB."""

TYPES = {
    "new": "plenary.release.published",
    "correction": "plenary.release.corrected",
    "archive": "plenary.release.archived",
}
Json = dict[str, Any]


def event(digest: Digest, revision_id: int | None, delivery_id: str, public_url: str | None = None) -> bytes:
    """The event of one revision as canonical JSON; what had to be left out for size is named in `trimmed`."""
    entry = next((one for one in digest.entries if one.revision_id == revision_id), None)
    if entry is None:
        raise ValueError(f"digest {digest.id} does not tell revision {revision_id}")
    return _fit(_envelope(digest, entry, delivery_id, public_url))


def _envelope(digest: Digest, entry: Entry, delivery_id: str, public_url: str | None) -> Json:
    moment = datetime.fromtimestamp(digest.created_at / 1000, UTC).isoformat(timespec="milliseconds")
    moment = moment.replace("+00:00", "Z")
    return {
        "specversion": "1.0",
        "id": delivery_id,
        "source": (public_url or "urn:plenary").rstrip("/"),
        "type": TYPES[entry.role],
        "subject": entry.release_id,
        "time": moment,
        "timestamp": moment,  # Standard Webhooks' own name for it
        "datacontenttype": "application/json",
        "sequence": f"{entry.number:010d}",
        "data": _data(digest, entry),
    }


def _data(digest: Digest, entry: Entry) -> Json:
    told: Json = msgspec.json.decode(msgspec.json.encode(entry))
    matches = [
        match | {"interest": digest.interests.get(match["interest_id"], "")} for match in told["matches"]
    ]
    return {
        "subscription": digest.subscription_id,
        "digest": digest.id,
        "role": entry.role,
        "release_id": entry.release_id,
        "family_id": entry.family_id,
        "revision": entry.number,
        "supersedes": entry.supersedes or entry.number - 1 or None,
        "first_seen": entry.first_seen,
        "published": entry.published,
        "url": entry.url,
        "matches": matches,
        "no_longer": [{"interest_id": one, "interest": digest.interests.get(one, "")} for one in entry.lost],
        "changes": told["changes"],
        "copies": told["copies"],
        "release": told["record"],
        "trimmed": [],
    }


def _fit(body: Json) -> bytes:
    """Drop the least important parts, one kind after the other, until it fits."""
    data = body["data"]
    for name, trim in _TRIMS:
        if len(encoded := msgspec.json.encode(body, order="sorted")) <= LARGEST:
            return encoded
        if trim(data, len(encoded) - LARGEST):
            data["trimmed"].append(name)
    return msgspec.json.encode(body, order="sorted")


def _drop(key: str) -> Callable[[Json, int], bool]:
    def trim(data: Json, _: int) -> bool:
        dropped = bool(data["release"][key])
        data["release"][key] = []
        return dropped

    return trim


def _mentions(data: Json, _: int) -> bool:
    for speaker in data["release"]["speakers"]:
        speaker["mentions"] = speaker["mentions"][:1]
    return bool(data["release"]["speakers"])


def _quotes(data: Json, excess: int) -> bool:
    """From the last quotation on, as many as stand in the way."""
    quotes = data["release"]["quotes"]
    freed, kept = 0, len(quotes)
    while kept and freed < excess + 100:
        kept -= 1
        freed += len(msgspec.json.encode(quotes[kept])) + 1
    del quotes[kept:]
    return freed > 0


def _lists(data: Json, _: int) -> bool:
    data["copies"], data["changes"] = data["copies"][:5], data["changes"][:5]
    data["matches"] = [match | {"evidence": match["evidence"][:3]} for match in data["matches"][:5]]
    return True


def _bare(data: Json, _: int) -> bool:
    """What is left when a record is monstrous: names and numbers, long words cut."""
    release = data["release"]
    keep = ("schema", "document", "headline", "session", "dates", "venue", "theme")
    data["release"] = _cut({key: release[key] for key in keep})
    data["changes"], data["copies"] = [], []
    data["matches"] = _cut([match | {"evidence": match["evidence"][:1]} for match in data["matches"][:5]])
    data["url"] = data["url"] if len(data["url"] or "") <= 2000 else None
    return True


def _cut(node: Any) -> Any:
    if isinstance(node, str):
        return node if len(node) <= 300 else node[:299] + "…"
    if isinstance(node, list):
        return [_cut(item) for item in node[:20]]
    return {key: _cut(value) for key, value in node.items()} if isinstance(node, dict) else node


_TRIMS: tuple[tuple[str, Callable[[Json, int], bool]], ...] = (
    ("statements", _drop("statements")),
    ("mentions", _mentions),
    ("quotes", _quotes),
    ("lists", _lists),
    ("speakers", _drop("speakers")),
    ("announcements", _drop("announcements")),
    ("record", _bare),
)
