"""A record beside its text: each fact marked where it stands, for a terminal or as a page."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import click

from parsers.records import Fact, Release, Span

# fact -> colour on the terminal, background on the page
_COLOURS = {
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
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of one fact, with what it proves."""

    span: Span
    name: str
    value: str


def marks(record: Release) -> list[Mark]:
    """Every span of every fact, in order; the widest first where several begin together."""
    found = [mark for name in _COLOURS for mark in _fact_marks(name, getattr(record, name, None))]
    for fact in record.attendance:
        found += _fact_marks("attendance", fact)
    names = {speaker.id: speaker.name for speaker in record.speakers}
    for speaker in record.speakers:
        found += [Mark(span, "speaker", speaker.name) for span in speaker.mentions]
        if speaker.role_span:
            found.append(Mark(speaker.role_span, "role", f"{speaker.name}: {speaker.role}"))
    for kind, said in (("quote", record.quotes), ("statement", record.statements)):
        for words in said:
            who = names.get(words.speaker or "", "speaker unknown")
            found += [Mark(span, kind, who) for span in words.spans]
            found += [Mark(words.cue.span, "cue", who)] if words.cue else []
    for topic in record.topics:
        found += [Mark(span, "topic", topic.value) for span in topic.spans]
    return sorted(found, key=lambda mark: (mark.span[0], -mark.span[1], mark.name))


def _fact_marks(name: str, fact: object) -> list[Mark]:
    if not isinstance(fact, Fact):
        return []
    return [Mark(span, name, f"{fact.value} ({fact.rule}, {fact.confidence:.2f})") for span in fact.spans]


def _pieces(text: str, found: Sequence[Mark]) -> Iterator[tuple[str, Mark | None]]:
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
        click.style(_plain(piece), fg=_COLOURS[mark.name][0], underline=mark.name == "quote")
        if mark
        else _plain(piece)
        for piece, mark in _pieces(text, found)
    )
    told = "\n".join(
        f"{mark.span[0]:>6}-{mark.span[1]:<6} {mark.name:<16} "
        f"{_plain(_short(text, mark.span))}  =>  {_plain(mark.value)}"
        for mark in found
    )
    return f"{name}\n\n{coloured}\n\n{told}\n"


def _plain(piece: str) -> str:
    """Without characters that steer a terminal."""
    return "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in piece)


def _short(text: str, span: Span) -> str:
    words = " ".join(text[span[0] : span[1]].split())
    return words if len(words) <= 60 else f"{words[:28]} ... {words[-28:]}"


def as_html(pages: Sequence[tuple[str, Release, str]]) -> str:
    """One page for all documents: the marked texts, a legend, the facts as titles of the marks."""
    styles = "article{white-space:pre-wrap;overflow-wrap:anywhere}mark{padding:0 .1em;border-radius:.2em}"
    styles += "".join(f"mark.{name}{{background:{colour}}}" for name, (_, colour) in _COLOURS.items())
    legend = " ".join(f'<mark class="{name}">{name.replace("_", " ")}</mark>' for name in _COLOURS)
    body = "".join(_article(name, record, text) for name, record, text in pages)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Evidence</title><style>'
        "body{font:16px/1.6 Georgia,serif;max-width:50em;margin:2em auto;padding:0 1em}"
        f"{styles}"
        f"</style></head><body><p>{legend}</p>{body}</body></html>\n"
    )


def _article(name: str, record: Release, text: str) -> str:
    marked = "".join(_marked(piece, mark) for piece, mark in _pieces(text, marks(record)))
    direction = "rtl" if record.document.language == "ar" else "ltr"
    relevant = "about a session" if record.relevance.general_assembly else "not about a session"
    return f"<h2>{html.escape(name)}</h2><p>{relevant}</p><article dir={direction!r}>{marked}</article>"


def _marked(piece: str, mark: Mark | None) -> str:
    """A piece as HTML; what it proves shows when the pointer rests on it."""
    if mark is None:
        return html.escape(piece)
    title = html.escape(f"{mark.name}: {mark.value}")
    return f'<mark class="{mark.name}" title="{title}">{html.escape(piece)}</mark>'
