"""A passage between marks that is somebody's words, with the cue that says whose."""

from typing import Literal

from msgspec import Struct

from parsers.facts.mentions import Range, Sayer
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.fold import clean


class Attributed(Struct, frozen=True):
    """A passage that is a quotation."""

    passage: Passage
    words: str  # between the marks, in one line
    kind: Literal["direct", "mixed"]
    cue: Range | None
    sayer: Sayer | None  # None: the speaker goes on


def quotation(
    frame: Frame,
    passage: Passage,
    kind: Literal["direct", "mixed"],
    cue: Range | None = None,
    sayer: Sayer | None = None,
) -> Attributed:
    """A passage as a quotation, with its words."""
    text = frame.tokens.text
    words = " ".join([clean(text[start:end]) for start, end in passage.spans])
    return Attributed(passage, words, kind, cue, sayer)


def text_of(frame: Frame, passage: Passage) -> str:
    """The characters between the marks, as they stand in the text."""
    return frame.tokens.text[passage.spans[0][0] : passage.spans[-1][1]]
