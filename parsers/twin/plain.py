"""A text to its plain twin: a line a paragraph, one blank between words, composed letters, nothing invisible.

Everything is read from the twin, and each place in it leads back to the characters of the text as it was
given. A text that is plain already is its own twin.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from parsers.fold import uncommon
from parsers.records import Span, Spans
from parsers.twin.bullets import bullet_changes
from parsers.twin.changes import Change, Layer, change
from parsers.twin.joints import line_changes
from parsers.twin.letters import entity_changes, gap_changes, is_strange, letter_changes
from parsers.twin.markings import (
    alike,
    angle_changes,
    escape_changes,
    mark_changes,
    markdown_changes,
    tex_changes,
)
from parsers.twin.signs import is_signed, sign_changes
from parsers.twin.tags import tag_changes

_LONE_RETURN = re.compile(r"\r(?!\n)")
_Step = Callable[[str], list[Change]]
_LETTERS: tuple[_Step, ...] = (
    entity_changes,
    escape_changes,
    tag_changes,
    angle_changes,
    letter_changes,
)
_OTHERS: tuple[_Step, ...] = (
    tex_changes,
    mark_changes,
    markdown_changes,
    line_changes,
    bullet_changes,
    gap_changes,
)
_BROUGHT = "“”‘’—"  # characters that the others may bring


@dataclass(frozen=True, slots=True)
class Plain:
    """The twin that is read, and the layers of changes that lead back to the text as given."""

    text: str
    layers: tuple[Layer, ...] = ()
    signed: str | None = None  # with the signs of vowels, where the last layer took them away
    beyond: str | None = None  # its uncommon characters, and perhaps more, where they are known

    def back(self, span: Span) -> Span:
        """Where characters of the twin stand in the text as given."""
        for layer in reversed(self.layers):
            span = layer.back(span)
        return span

    def pieces(self, spans: Spans) -> tuple[str, ...]:
        """What the twin has for characters of the text as given."""
        for layer in self.layers:
            spans = tuple((layer.forth(start), layer.forth(end)) for start, end in spans)
        return tuple(self.text[start:end] for start, end in spans)


def undress(text: str, beyond: str | None = None) -> Plain:
    """The plain twin: wrapped lines joined, marks of mail, markup and direction gone, letters composed.

    `beyond`: the uncommon characters of the text, where they are known.
    """
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)
    beyond = uncommon(text) if beyond is None else beyond
    layers: list[Layer] = []
    for changes_of in (*_LETTERS, *_OTHERS):
        if changes_of is letter_changes and not is_strange(beyond):
            continue
        if changes_of is gap_changes:
            text = alike(text)  # the lines were told by the blanks that do not break
        changes = changes_of(text)
        if changes:
            text, layer = change(text, changes)
            layers.append(layer)
            beyond = uncommon(text) if changes_of in _LETTERS else beyond
    signed = text if is_signed(text, beyond) else None
    if signed and (changes := sign_changes(text)):
        text, layer = change(text, changes)
        return Plain(text, (*layers, layer), signed, beyond + _BROUGHT)
    return Plain(text, tuple(layers), None, beyond + _BROUGHT)
