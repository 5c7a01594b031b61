"""Turns the facts of a record, and what changed in them, into short words for a person; pure."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from parsers.codec import Change
from parsers.records import Release
from worker.rendering.dates import day, days
from worker.rendering.numbers import ordinal
from worker.rendering.plain import apart, label

LONGEST = 300
MOST = 6
ABOUT = {"exact": "", "approx": "about ", "more than": "more than ", "nearly": "nearly "}
_SHOWN_KEYS = {
    "speakers": ("name", "role", "organisation"),
    "venue": ("city", "country_name"),
    "dateline": ("place", "date"),
    "topics": ("value",),
}
FIELDS = {
    "headline": "Headline",
    "published": "Published",
    "issuer": "Issued by",
    "distributor": "Carried by",
    "dateline": "Dateline",
    "session": "Session",
    "venue": "Where",
    "dates": "When",
    "theme": "Theme",
    "attendance": "Attendance",
    "member_countries": "Member countries",
    "speakers": "Speakers",
    "quotes": "Quotations",
    "statements": "Statements",
    "topics": "Topics",
    "announcements": "Announcements",
    "relevance": "About a General Assembly",
}


def facts_of(release: Release, published: str | None) -> Iterator[tuple[str, str]]:
    """Name and value of what a release says of its assembly, in a fixed order; silent facts are left out."""
    if release.session:
        yield "Session", f"{ordinal(release.session.value)} General Assembly"
    if release.dates:
        yield "When", days(release.dates.value.start, release.dates.value.end)
    if release.venue:
        yield "Where", _joined((release.venue.value.city, release.venue.value.country_name))
    if release.theme:
        yield "Theme", label(release.theme.value, LONGEST)
    if release.attendance:
        crowds = (msgspec.to_builtins(fact.value) for fact in release.attendance[:3])
        yield "Attended", "; ".join(_crowd(crowd) for crowd in crowds)
    if release.announcements:
        yield "News", "; ".join(label(one.text, 200).rstrip(".") for one in release.announcements[:4])
    if published or release.issuer or release.distributor:
        yield "Published", _publication(release, published)


def _publication(release: Release, published: str | None) -> str:
    issuer = release.issuer.value if release.issuer else None
    wire = release.distributor.value if release.distributor else None
    return _joined((day((published or "")[:10]), issuer and f"by {issuer}", wire and f"carried by {wire}"))


def _crowd(crowd: dict[str, Any]) -> str:
    """An attendance in words: "about 700 delegates, 150 countries"."""
    number, countries = crowd.get("count"), crowd.get("countries")
    count = f"{ABOUT.get(str(crowd.get('qualifier')), '')}{number:,}" if isinstance(number, int) else ""
    people = " ".join(part for part in (count, label(str(crowd.get("of") or ""), 120)) if part)
    far = f"{countries:,} countries" if isinstance(countries, int) and countries else ""
    return ", ".join(part for part in (apart(people), far) if part)


def _joined(parts: Sequence[str | None]) -> str:
    return ", ".join(label(part, LONGEST) for part in parts if part)


def before_and_after(change: Change) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Name of a changed field, what it said, what it says now; of lists only what went and what came."""
    old, new = _items(change.old), _items(change.new)
    gone = [said(item, change.field) for item in old if item not in new]
    came = [said(item, change.field) for item in new if item not in old]
    name = FIELDS.get(change.field) or label(change.field.replace("_", " ").capitalize(), 40)
    return name, _few(gone, came), _few(came, gone)


def _few(lines: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """What stands on both sides differs in what is not shown: the number of its speaker, say."""
    shown = tuple(line for line in lines if line and line not in other)
    return shown if len(shown) <= MOST else (*shown[:MOST], f"and {len(shown) - MOST} more")


def _items(value: Any) -> list[Any]:
    items = value if isinstance(value, list | tuple) else [] if value is None else [value]
    return [_bare(item) for item in items]


def _bare(item: Any) -> Any:
    """The value of a fact; anything else as it is."""
    return item["value"] if isinstance(item, dict) and {"value", "confidence"} <= item.keys() else item


def said(value: Any, field: str = "") -> str:
    """A JSON value of a record in words."""
    if isinstance(value, dict):
        return _record(value, field)
    if isinstance(value, list | tuple):
        return "; ".join(said(item) for item in value[:MOST])
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else str(value)
    return label(day(text) if field == "published" else text, LONGEST)


def _record(value: dict[str, Any], field: str) -> str:
    if field == "attendance":
        return _crowd(value)
    if field == "relevance":
        return said(bool(value.get("general_assembly")))
    if field == "dates":
        return days(value.get("start"), value.get("end"))
    if "text" in value:
        return label(str(value["text"]), LONGEST)
    shown = _SHOWN_KEYS.get(field, tuple(value))
    parts = (said(value.get(key), "published" if key == "date" else "") for key in shown)
    return ", ".join(part for part in parts if part)
