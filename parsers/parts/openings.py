"""What opens a line of a text, a stamp or a dateline; a line is asked for by many rules, and read once."""

from parsers.parts.dashes import unmarked
from parsers.parts.headings import DatelineParts
from parsers.parts.other_datelines import dateline_at
from parsers.parts.stamps import stamp_end
from parsers.records import Span


class Openings:
    """The openings of the lines of one text that were asked for so far."""

    __slots__ = ("_datelines", "_stamps", "day_first", "folded", "text")

    def __init__(self, text: str, folded: str, *, day_first: bool) -> None:
        self.text, self.folded, self.day_first = text, folded, day_first
        self._datelines: dict[Span, DatelineParts | None] = {}
        self._stamps: dict[Span, int | None] = {}

    def stamp_end(self, start: int, end: int) -> int | None:
        """Where the stamp that opens a line ends, if one does."""
        line = start, end
        if line not in self._stamps:
            self._stamps[line] = stamp_end(self.folded, start, end, day_first=self.day_first)
        return self._stamps[line]

    def dateline_at(self, start: int, end: int) -> DatelineParts | None:
        """The dateline that opens a line, if one does."""
        line = start, end
        if line not in self._datelines:
            self._datelines[line] = dateline_at(self.text, self.folded, start, end, day_first=self.day_first)
        return self._datelines[line]

    def __call__(self, start: int, end: int) -> bool:
        """Does a line begin with a stamp or a dateline?"""
        if unmarked(self.folded, start, end):
            return False
        return self.stamp_end(start, end) is not None or self.dateline_at(start, end) is not None
