"""Release to canonical JSON and back: the same record is the same bytes; what changed between two.

Canonical means UTF-8, keys sorted, no white space, every key present. Rules and confidence
travel with the facts; `changes` does not count them, nor spans, as a change of what was said.
"""

from dataclasses import dataclass
from typing import Any

import msgspec

from parsers.records import Release

_ENCODER = msgspec.json.Encoder(order="sorted")
_DECODER = msgspec.json.Decoder(Release)

# Keys that say where and how, not what.
_SILENT = frozenset(("spans", "span", "name_span", "role_span", "mentions", "rule", "confidence"))
# Top-level keys that are about the reading, not about the release.
_ASIDE = frozenset(("document", "schema", "resolved", "conflicts"))


@dataclass(frozen=True, slots=True)
class Change:
    """One field of the record that differs; old and new are JSON-able."""

    field: str
    old: Any
    new: Any


def encode(release: Release) -> bytes:
    """The record as canonical JSON, without a final newline."""
    return _ENCODER.encode(release)


def decode(data: bytes | str) -> Release:
    """The record that encode wrote; raises ValueError (with the path) when it is none."""
    try:
        return _DECODER.decode(data)
    except msgspec.DecodeError as error:
        raise ValueError(f"not a release record: {error}") from error


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a release record."""
    found = msgspec.json.schema(Release)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "plenary.release/1",
        "title": "Plenary release record, version 1",
        **found,
    }


def changes(old: Release, new: Release) -> tuple[Change, ...]:
    """Fields whose values differ, in the order of the record's keys."""
    before, after = said(old), said(new)
    return tuple(
        Change(field, before[field], after[field]) for field in before if before[field] != after[field]
    )


def said(release: Release) -> dict[str, Any]:
    """The values of a record alone, by field."""
    record = msgspec.to_builtins(release)
    return {key: _values(value) for key, value in record.items() if key not in _ASIDE}


def _values(node: Any) -> Any:
    """A fact becomes its value; places and rules are dropped at every depth."""
    if isinstance(node, list | tuple):  # to_builtins keeps tuples
        return [_values(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "value" in node and "confidence" in node:
        return _values(node["value"])
    return {key: _values(value) for key, value in node.items() if key not in _SILENT}
