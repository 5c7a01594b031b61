"""The layout of a text: where headline, dateline, body, captions and boilerplate stand, as spans.

Every span is trimmed of white space. `paragraphs` are the body only, in order; the dateline at
the head of the first paragraph is cut off. What is neither body nor one of the named parts
(share bars, sliders, page numbers) is in `residue`.
"""

from dataclasses import dataclass

from parsers.records import Span, Spans


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a release, each by its span in the text."""

    headline: Span | None = None
    source: Span | None = None  # "Source: INTERPOL |"
    stamp: Span | None = None  # a line (or a prefix glued to the first one) that is a date
    dateline: Span | None = None  # "LYON, France, November 2, 2015/APO (...)/ --"
    place: Span | None = None  # "LYON, France" of the dateline
    date: Span | None = None  # "November 2, 2015" of the dateline
    wire: Span | None = None  # "APO (African Press Organization)" of the dateline
    credit: Span | None = None  # "Distributed by APO Group on behalf of INTERPOL."
    paragraphs: Spans = ()  # body
    mastheads: Spans = ()  # lines above the headline: who prints, which section, what kind of text
    captions: Spans = ()
    boilerplate: Spans = ()  # "About INTERPOL" and what follows, media contacts
    residue: Spans = ()

    @property
    def dateline_end(self) -> int:
        """Where a dateline ends; the beginning of a text without one."""
        return self.dateline[1] if self.dateline else 0
