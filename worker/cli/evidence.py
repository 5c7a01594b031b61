"""A record beside its text: each fact marked where it stands, and what it says in words, for a terminal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import click
import msgspec

from parsers.records import Fact, Release, Span
from worker.cli.evidence_sheet import doubts
from worker.rendering.facts import said

# fact -> colour on the terminal, background on the page
COLOURS = {
    "headline": ("bright_white", "#eeeeee"),
    "published": ("cyan", "#d0f0f0"),
    "issuer": ("cyan", "#d0f0f0"),
    "distributor": ("cyan", "#d0f0f0"),
    "dateline": ("cyan", "#c4e4f4"),
    "session": ("bright_green", "#c8f0c8"),
    "venue": ("green", "#d8f4c8"),
    "dates": ("green", "#e0f4b8"),
    "theme": ("bright_yellow", "#fff0b0"),
    "attendance": ("yellow", "#ffe4c0"),
    "member_countries": ("yellow", "#ffdcb0"),
    "speaker": ("bright_magenta", "#f4d0f4"),
    "role": ("magenta", "#ecdcf8"),
    "quote": ("bright_blue", "#d4e0ff"),
    "statement": ("blue", "#e4ecff"),
    "cue": ("bright_red", "#ffd0d0"),
    "topic": ("red", "#ffe0e0"),
    "announcement": ("white", "#ece8dc"),
}
PLAIN = ("white", "#e8e8e8")  # a fact that has no colour of its own


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one fact, with what it proves; facts that rules read name the rule and its precision."""

    span: Span
    name: str
    value: str
    rule: str = ""


def marks(record: Release) -> list[Mark]:
    """Every span of every fact, in order; the widest first where several begin together."""
    found = [mark for name in record.__struct_fields__ for mark in _fact_marks(name, getattr(record, name))]
    names = {speaker.id: speaker.name for speaker in record.speakers}
    for speaker in record.speakers:
        found += [Mark(span, "speaker", speaker.name) for span in speaker.mentions]
        if speaker.role_span:
            found.append(Mark(speaker.role_span, "role", f"{speaker.name}: {speaker.role}"))
    for kind, spoken in (("quote", record.quotes), ("statement", record.statements)):
        for words in spoken:
            who = names.get(words.speaker or "", "speaker unknown")
            found += [Mark(span, kind, who) for span in words.spans]
            found += [Mark(words.cue.span, "cue", who)] if words.cue else []
    for topic in record.topics:
        found += [Mark(span, "topic", topic.value) for span in topic.spans]
    for one in record.announcements:
        found += [Mark(span, "announcement", one.kind) for span in one.spans]
    return sorted(found, key=lambda mark: (mark.span[0], -mark.span[1], mark.name))


def _fact_marks(name: str, fact: object) -> list[Mark]:
    if isinstance(fact, tuple):
        return [mark for one in fact for mark in _fact_marks(name, one)]
    if not isinstance(fact, Fact):
        return []
    value = said(msgspec.to_builtins(fact.value), name)
    return [Mark(span, name, value, f"{fact.rule} {fact.confidence:.2f}") for span in fact.spans]


def verdict(record: Release) -> str:
    """Whether the text is about a session, and the signs of it."""
    signs = ", ".join(reason.rule for reason in record.relevance.reasons) or "no sign of one"
    about = "about" if record.relevance.general_assembly else "not about"
    return f"{about} a session of the General Assembly ({signs})"


def pieces(text: str, found: Sequence[Mark]) -> Iterator[tuple[str, Mark | None]]:
    """The text cut where marks begin and end, each piece with the innermost mark that covers it."""
    edges = sorted({0, len(text), *(edge for mark in found for edge in mark.span)})
    active: list[Mark] = []
    position = 0
    for start, end in pairwise(edges):
        while position < len(found) and found[position].span[0] <= start:
            active.append(found[position])
            position += 1
        active = [mark for mark in active if mark.span[1] > start]
        innermost = min(active, key=lambda mark: mark.span[1] - mark.span[0], default=None)
        yield text[start:end], innermost


def as_terminal(name: str, record: Release, text: str) -> str:
    """The text in colours (dropped by click where the output is no terminal), then what was found."""
    found = marks(record)
    coloured = "".join(
        click.style(_plain(piece), fg=COLOURS.get(mark.name, PLAIN)[0], underline=mark.name == "quote")
        if mark
        else _plain(piece)
        for piece, mark in pieces(text, found)
    )
    told = "\n".join(
        f"{mark.span[0]:>6}-{mark.span[1]:<6} {mark.name:<16} "
        f"{_plain(short(text, mark.span))}  =>  {_plain(f'{mark.value}  {mark.rule}').rstrip()}"
        for mark in found
    )
    doubtful = "".join(
        click.style(f"doubtful: {_plain(doubt)}\n", fg="bright_red") for doubt in doubts(record)
    )
    return f"{name}: {verdict(record)}\n{doubtful}\n{coloured}\n\n{told}\n"


def _plain(piece: str) -> str:
    """Without characters that steer a terminal."""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in piece)


def short(text: str, span: Span) -> str:
    """The characters of a span on one line, their middle left out where they are many."""
    words = " ".join(text[span[0] : span[1]].split())
    return words if len(words) <= 60 else f"{words[:28]} ... {words[-28:]}"
