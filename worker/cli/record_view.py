"""A stored release as a person reads it in a terminal."""

import textwrap
from collections.abc import Iterator
from typing import Any

from worker.rendering.dates import day, days

WIDTH = 78
LABEL = 18  # columns


def release_lines(seen: dict[str, Any]) -> list[str]:
    """The lines of `plenary releases show`."""
    return [
        *_head(seen),
        *_facts(seen["record"]),
        *_speakers(seen["record"]),
        *_quotes(seen["record"]),
        *_announcements(seen["record"]),
        *_history(seen),
        *([seen["text"]] if "text" in seen else []),
    ]


def _head(seen: dict[str, Any]) -> Iterator[str]:
    yield seen["headline"] or "(no headline)"
    yield f"{seen['id']}   {seen['url'] or 'given by hand'}"
    if not seen["relevant"]:
        yield "not about a session of the General Assembly"
    if seen.get("withdrawn"):
        yield f"its page was gone when it was looked at last, {seen['withdrawn']}"
    if seen["record"]["document"]["truncated"]:
        yield "too long to be read whole: what follows is from its beginning"
    yield ""


def _facts(record: dict[str, Any]) -> Iterator[str]:
    for name, told in facts(record):
        yield from textwrap.wrap(
            told,
            WIDTH,
            initial_indent=f"{name:<{LABEL}}",
            subsequent_indent=" " * LABEL,
            break_long_words=False,
            break_on_hyphens=False,
        )


def facts(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and wording of each fact that the text states."""
    for key in ("session", "theme", "issuer", "distributor", "published", "member_countries"):
        if record[key]:
            value = str(record[key]["value"])
            yield key.replace("_", " "), day(value) if key == "published" else value
    if record["venue"]:
        venue = record["venue"]["value"]
        yield "venue", ", ".join(part for part in (venue["city"], venue["country_name"]) if part)
    if record["dates"]:
        dates = record["dates"]["value"]
        yield "dates", days(dates["start"], dates["end"])
    for fact in record["attendance"]:
        yield "attendance", _attendance(fact["value"])
    if record["topics"]:
        yield "topics", ", ".join(topic["value"] for topic in record["topics"])
    if told := known(record["resolved"]):
        yield "by the tables", told
    for one in record["conflicts"]:
        yield "doubtful", doubt(one["fact"], one["text_value"], one["reference_value"])


def doubt(fact: str, text_value: str, reference_value: str) -> str:
    """What text and tables disagree about."""
    return f"{fact}: {text_value} here, {reference_value} in the tables"


def known(resolved: dict[str, Any] | None) -> str:
    """What the authority tables say of the session; the text itself need not."""
    told = resolved or {}
    parts = (days(told.get("start"), told.get("end")), told.get("city"), told.get("country"))
    return ", ".join(part for part in parts if part)


def _attendance(value: dict[str, Any]) -> str:
    qualifier = "" if value["qualifier"] == "exact" else f"{value['qualifier']} "
    count = "" if value["count"] is None else f"{qualifier}{value['count']:,} "
    countries = f" from {value['countries']} countries" if value["countries"] else ""
    return f"{count}{value['of'] or 'people'}{countries}"


def _speakers(record: dict[str, Any]) -> Iterator[str]:
    if record["speakers"]:
        yield "\nSPEAKERS"
    for speaker in record["speakers"]:
        yield f"  {speaker['name']}" + (f" - {speaker['role']}" if speaker["role"] else "")


def _quotes(record: dict[str, Any]) -> Iterator[str]:
    names = {speaker["id"]: speaker["name"] for speaker in record["speakers"]}
    if record["quotes"]:
        yield "\nQUOTATIONS"
    for quote in record["quotes"]:
        yield from textwrap.wrap(f'"{quote["text"]}"', WIDTH, initial_indent="  ", subsequent_indent="   ")
        start, end = quote["spans"][0][0], quote["spans"][-1][1]
        yield f"      {names.get(quote['speaker'], 'speaker unknown')} [{start}-{end}]"


def _announcements(record: dict[str, Any]) -> Iterator[str]:
    if record["announcements"]:
        yield "\nANNOUNCEMENTS"
    for one in record["announcements"]:
        yield from textwrap.wrap(
            f"{one['kind']}: {one['text']}", WIDTH, initial_indent="  ", subsequent_indent="    "
        )


def _history(seen: dict[str, Any]) -> Iterator[str]:
    if len(seen["history"]) > 1:
        yield "\nREVISIONS"
        for revision in seen["history"]:
            fields = ", ".join(change["field"] for change in revision["changes"]) or "first seen"
            yield f"  {revision['number']}  {revision['at']}  {revision['cause']}: {fields}"
    if seen["copies"]:
        yield "\nSAME FAMILY\n  " + "\n  ".join(seen["copies"])
    yield ""
