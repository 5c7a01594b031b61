"""What is reported of somebody's words."""

from msgspec import Struct

from parsers.facts.mentions import Range, Sayer


class Reported(Struct, frozen=True):
    """One statement: its tokens, its cue, who says it."""

    content: Range
    cue: Range
    sayer: Sayer | None  # None: whoever spoke last
