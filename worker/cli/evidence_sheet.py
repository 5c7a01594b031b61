"""A record as the short sheet above its text: what was found, each value a link to where it stands."""

import html
from collections.abc import Iterator

import msgspec

from parsers.records import Fact, Release, Speaker
from worker.cli.record_view import doubt, known
from worker.rendering.facts import said

_LONGEST = 110
Line = tuple[str, str, int | None]  # what it is, what is said, where it stands


def sheet(record: Release, prefix: str) -> str:
    """Rows of a table; `prefix` begins the anchors of the document's places."""
    lines = [(name, _linked(words, at, prefix)) for name, words, at in _lines(record)]
    topics = [_linked(f"{one.value} ({len(one.spans)})", one.spans[0][0], prefix) for one in record.topics]
    lines += [("topics", ", ".join(topics))] if topics else []
    rows: list[str] = []
    before = ""
    for name, words in lines:
        label = "" if name == before else name.replace("_", " ")
        rows.append(f'<tr class="{name}"><th>{label}</th><td dir="auto">{words}</td></tr>')
        before = name
    return f'<table class="sheet">{"".join(rows)}</table>' if rows else ""


def _linked(words: str, at: int | None, prefix: str) -> str:
    shown = html.escape(words)
    return shown if at is None else f'<a href="#{prefix}{at}">{shown}</a>'


def doubts(record: Release) -> Iterator[str]:
    """What a person should look at twice."""
    if record.document.truncated:
        yield "too long to be read whole: this is from its beginning"
    for one in record.conflicts:
        yield doubt(one.fact, one.text_value, one.reference_value)


def _lines(record: Release) -> Iterator[Line]:
    for words in doubts(record):
        yield "doubtful", words, None
    for name in record.__struct_fields__:
        yield from _fact(name, getattr(record, name))
    if told := known(msgspec.to_builtins(record.resolved)):
        yield "by the tables", told, None
    for speaker in record.speakers:
        yield "speakers", _speaker(speaker), _named(speaker)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    for quote in record.quotes:
        who = names.get(quote.speaker or "", "speaker unknown")
        yield "quotations", f"{who}: {_cut(quote.text)}", quote.spans[0][0]
    for statement in record.statements:
        who = names.get(statement.speaker or "", "speaker unknown")
        yield "statements", f"{who}: {_cut(statement.text)}", statement.spans[0][0]
    for one in record.announcements:
        yield "announcements", f"{one.kind}: \u2068{_cut(one.text)}\u2069", one.spans[0][0]


def _fact(name: str, fact: object) -> Iterator[Line]:
    if isinstance(fact, tuple):
        for one in fact:
            yield from _fact(name, one)
    if isinstance(fact, Fact):
        yield name, said(msgspec.to_builtins(fact.value), name), fact.spans[0][0]


def _speaker(speaker: Speaker) -> str:
    belongs = speaker.country or speaker.organisation
    return speaker.name + (f", {speaker.role}" if speaker.role else "") + (f" ({belongs})" if belongs else "")


def _named(speaker: Speaker) -> int:
    """Where the mention begins that has the name."""
    at = speaker.name_span[0] if speaker.name_span else 0
    return next((start for start, end in speaker.mentions if start <= at < end), speaker.mentions[0][0])


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 4]} ..."
