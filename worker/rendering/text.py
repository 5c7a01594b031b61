"""Turns the view of a digest into plain text of at most 72 columns, complete by itself; pure."""

import unicodedata
from collections.abc import Iterator

from worker.rendering.shown import Card, View

WIDTH = 72
INDENT = "   "
LABEL = 11


def render(shown: View, unsubscribe: str | None = None) -> str:
    """The text part of a mail."""
    lines = [shown.title, f"{shown.date}: {shown.summary}", ""]
    for section in shown.sections:
        lines += [section.title.upper(), "-" * len(section.title), ""]
        for card in section.cards:
            lines += [*_card(card), ""]
    if shown.more:
        lines += [*wrap(shown.more), ""]
    lines += ["-" * WIDTH, *wrap(shown.why)]
    if unsubscribe:
        lines += wrap(f"To stop it: {unsubscribe}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _card(card: Card) -> Iterator[str]:
    yield from wrap(card.headline, f"{card.number}. ", INDENT)
    yield ""
    for name, value in card.facts:
        yield from _labelled(name, value)
    if card.changes:
        yield from _changes(card)
    if card.lost:
        yield ""
        yield from wrap(f"It is no longer about {', '.join(card.lost)}, as you were told.", INDENT, INDENT)
    for quote in card.quotes:
        yield ""
        yield from wrap(quote.text, INDENT, INDENT)
        yield from wrap(quote.by, f"{INDENT}    -- ", f"{INDENT}       ")
    if card.quotes_left:
        yield from ("", f"{INDENT}({card.quotes_left} in the record)")
    yield ""
    yield from _ending(card)


def _changes(card: Card) -> Iterator[str]:
    yield from ("", f"{INDENT}What changed")
    for change in card.changes:
        yield f"{INDENT}  {change.field}"
        for line in change.old or ("nothing",):
            yield from wrap(line, f"{INDENT}    was  ", f"{INDENT}         ")
        for line in change.new or ("nothing",):
            yield from wrap(line, f"{INDENT}    now  ", f"{INDENT}         ")


def _ending(card: Card) -> Iterator[str]:
    for reason in card.reasons:
        yield from _labelled("Why", f"{reason.interest}: {'; '.join(reason.found)}")
    for copy in card.copies:
        yield from _labelled("Also", copy.title)
        if copy.link:
            yield from _labelled("", copy.link)
    yield from _labelled("Source", card.link or "given by hand, no address")
    yield from _labelled("Record", f"plenary releases show {card.handle}")


def _labelled(name: str, value: str) -> Iterator[str]:
    return wrap(value, f"{INDENT}{name:<{LABEL}}", INDENT + " " * LABEL)


def wrap(text: str, first: str = "", rest: str = "") -> Iterator[str]:
    """Lines of at most 72 columns; a word that is longer (an address) stands alone and stays whole."""
    line, used = first, len(first)
    empty = True
    for word in text.split():
        size = columns(word)
        if not empty and used + 1 + size > WIDTH:
            yield line
            line, used, empty = rest, len(rest), True
        line += word if empty else f" {word}"
        used += size if empty else size + 1
        empty = False
    yield line


def columns(text: str) -> int:
    """Columns on a terminal: marks take none, wide letters two."""
    if text.isascii():
        return len(text)
    return sum(_column(letter) for letter in text)


def _column(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
