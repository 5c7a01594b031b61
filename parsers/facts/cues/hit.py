"""A cue that was found beside a passage."""

from msgspec import Struct

from parsers.facts.mentions import Range, Sayer


class Hit(Struct, frozen=True):
    """A cue and who it names."""

    cue: Range
    sayer: Sayer | None  # None: the verb has no subject of its own
    firm: bool = True  # a verb of speech, not of judgement
