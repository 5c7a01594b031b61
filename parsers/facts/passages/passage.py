"""What stands between quotation marks, as it is handed on: its place, its spans."""

from msgspec import Struct

from parsers.languages import flags
from parsers.records import Span, Spans


class Passage(Struct, frozen=True):
    """Text between marks: inner spans, trimmed; `start` and `end` take the marks in."""

    start: int
    end: int
    spans: Spans
    family: str
    block: int  # paragraph of its beginning


def trim(text: str, start: int, end: int, *, comma: bool = True) -> Span:
    """Without white space, and without the comma that belongs to the frame."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if comma and end > start and text[end - 1] in flags.COMMAS:
        while end > start and (text[end - 1] in flags.COMMAS or text[end - 1].isspace()):
            end -= 1
    return start, end
