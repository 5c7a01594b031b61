"""Text to Layout: where headline, dateline, body, captions and boilerplate stand, as spans.

Every span is trimmed of white space. `paragraphs` are the body only, in order; the dateline at
the head of the first paragraph is cut off. What is neither body nor one of the named parts
(share bars, sliders, stamps) is in `residue`.
"""

import re
from dataclasses import dataclass

from parsers.records import Span, Spans

_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a release, each by its span in the text."""

    headline: Span | None = None
    source: Span | None = None  # "Source: INTERPOL |"
    stamp: Span | None = None  # a date, alone on its line or before the dateline
    dateline: Span | None = None  # "LYON, France, November 2, 2015/APO (...)/ --"
    credit: Span | None = None  # "Distributed by APO Group on behalf of INTERPOL."
    paragraphs: Spans = ()  # body
    captions: Spans = ()
    boilerplate: Spans = ()  # "About INTERPOL" and what follows, media contacts
    residue: Spans = ()


def read_layout(text: str) -> Layout:
    """Find the parts of a release; linear in the length of the text."""
    lines = []
    for match in _LINE.finditer(text):
        line = match.group()
        lead = len(line) - len(line.lstrip())
        start, end = match.start() + lead, match.start() + len(line.rstrip())
        if start < end:
            lines.append((start, end))
    return Layout(paragraphs=tuple(lines))
