"""The lines of a text to its layout: each finds its place, from the head and from the foot."""

import re
from typing import Literal

from parsers.fold import fold
from parsers.languages import every, one_of
from parsers.parts.beside_days import full_day, fused_day, has_year, masthead
from parsers.parts.edges import around, lines_of
from parsers.parts.furniture import (
    CREDIT,
    ENDING,
    PORTRAIT,
    is_byline,
    is_counter,
    of_buttons,
    speech_title,
)
from parsers.parts.headings import DatelineParts, ends_sentence, is_certain
from parsers.parts.layout import Layout
from parsers.parts.mastheads import above_headline, of_desk
from parsers.parts.one_line import cut
from parsers.parts.openings import Openings
from parsers.parts.senders import without_sender
from parsers.parts.sliders import slider
from parsers.parts.stamps import dated_line, day_of, days_open, foot_stamp, placed_day, updated
from parsers.parts.unsigned import unsigned
from parsers.phrasebook import holds
from parsers.records import Span

_SOURCE = re.compile(rf"{one_of(lambda one: one.page.source)}\s?:\s?\S")
_CAPTIONS = every(lambda one: one.page.captions)
_REMARKS = every(lambda one: one.page.remarks)
_Part = Literal["headline", "source", "stamp", "dateline", "place", "date", "wire", "credit"]
_HEAD_LINES, _HEAD_BODY = 12, 2  # lines, and paragraphs, among which a head is looked for
_ENDS = frozenset('.!?…؟"”»)')
_SPEECH = frozenset("“\"«'‘—-")
_DEEPEST = 60  # lines after which no dateline is looked for
_SPEECH_TITLE = 11  # words, with the day, of a line that is a title too
_LONGEST_SOURCE, _LONG_HEADLINE = 160, 220
_SHORT, _PROSE = 40, 60  # characters of a counter or a wire; before a line so long nothing has ended


def read_layout(
    text: str, folded: str | None = None, title: str | None = None, *, day_first: bool = False
) -> Layout:
    """Find the parts of a release; linear in the length of the text."""
    return _Reading(text, folded if folded is not None else fold(text), title, day_first=day_first).layout()


class _Reading:
    """The lines of a text while each finds its place."""

    def __init__(self, text: str, folded: str, title: str | None, *, day_first: bool) -> None:
        self.text, self.folded, self.day_first = text, folded, day_first
        self.opens = Openings(text, folded, day_first=day_first)
        self.begun = False  # a line of the body ends as sentences do
        self.title = " ".join(fold(title).split()) if title else None
        lines = lines_of(text)
        self.lines = cut(text, self.folded, lines[0]) if len(lines) == 1 else lines
        self.parts: dict[_Part, Span] = {}
        self.residue: list[Span] = []
        self.boilerplate: list[Span] = []
        self.captions: list[Span] = []
        self.mastheads: list[Span] = []

    def layout(self) -> Layout:
        """The parts of the text: what is none of the body is taken away from both ends, line by line."""
        lines = self._without_endings(self._without_page(self.lines))
        lines = self._without_residue(self._without_captions(lines))
        self.mastheads = above_headline(self.text, self.folded, lines[:_HEAD_LINES], self.opens)
        lines = [line for line in lines if line not in self.mastheads]
        body = self._without_foot(self._without_head(lines))
        return Layout(
            **self.parts,
            paragraphs=tuple(body),
            mastheads=tuple(self.mastheads),
            captions=tuple(sorted(self.captions)),
            boilerplate=tuple(self.boilerplate),
            residue=tuple(sorted(self.residue)),
        )

    def _without_page(self, lines: list[Span]) -> list[Span]:
        """Menus, banners and other stories are residue."""
        page = around(self.text, self.folded, lines)
        self.residue += [lines[number] for number in sorted(page)]
        return [line for number, line in enumerate(lines) if number not in page] if page else lines

    def _without_endings(self, lines: list[Span]) -> list[Span]:
        """Credit lines, and all from "About ..." or the media contact on."""
        kept: list[Span] = []
        ended = begun = False
        for number, line in enumerate(lines):
            start, end = line
            size, head = end - start, self.folded[start : end if end < start + 80 else start + 80]
            credited = size < 300 and (ended or number > 0) and CREDIT.match(head)
            if credited and head[0] == "©" and not begun:
                self.captions.append(line)  # whose the picture above is
            elif credited and "credit" in self.parts:
                self.residue.append(line)  # Editor: X, below Reporter: Y
            elif credited:
                self.parts["credit"] = line
            elif begun and size < _LONGEST_SOURCE and _SOURCE.match(head):
                self._sourced(*line)
            elif number > 2 and PORTRAIT.match(head):
                self.boilerplate.append(line)
            elif ended or (begun and number > 1 and size < 200 and ENDING.match(head)):
                ended = True
                self.boilerplate.append(line)
            else:
                kept.append(line)
                begun = begun or size >= _PROSE
        return kept

    def _sourced(self, start: int, end: int) -> None:
        """Take a source line, which may say the day too."""
        self.parts.setdefault("source", (start, end))
        if day_of(self.folded, (start, end), day_first=self.day_first):
            self.parts.setdefault("stamp", (start, end))

    def _without_captions(self, lines: list[Span]) -> list[Span]:
        first, number = slider(self.text, lines, self.opens)
        self.captions += lines[first:number]
        return lines[:first] + lines[number:]

    def _without_residue(self, lines: list[Span]) -> list[Span]:
        """The lines but for counters and what only shares or prints."""
        kept = []
        for start, end in lines:
            if is_counter(self.text, start, end) or self._share(start, end):
                self.residue.append((start, end))
            else:
                kept.append((start, end))
        return kept

    def _share(self, start: int, end: int) -> bool:
        if not of_buttons(self.folded, start, end) or self.opens.stamp_end(start, end) == end:
            return False  # Press release 4 May 2031
        return self.text[end - 1] not in ".!?" or self.folded[start:end].startswith(_REMARKS)

    def _without_head(self, lines: list[Span]) -> list[Span]:
        """Source line, stamp, headline and dateline; what is left is body."""
        body: list[Span] = []
        begun, told = False, 0  # has a paragraph begun; how many are there
        for number, (start, end) in enumerate(lines):
            if "dateline" in self.parts or number > _DEEPEST:
                body += lines[number + self._stamped_below(start, end) :]
                break
            more = number + 1 < len(lines)
            if number > _HEAD_LINES or told > _HEAD_BODY:
                rest = self._deep_line(start, end, lines[number + 1] if more else None)
            else:
                first = not begun and not (body and self.text[start] in _SPEECH)
                rest = self._head_line(start, end, more=more, first=first)
            if rest:
                body.append(rest)
                self.begun = self.begun or self.text[rest[1] - 1] in ".!?…"
                begun = begun or rest[1] - rest[0] >= _PROSE
                told += rest[1] - rest[0] > _LONG_HEADLINE or self.text[rest[1] - 1] in _ENDS
        return body

    def _stamped_below(self, start: int, end: int) -> bool:
        """Is the line below a dateline without day its day: take it."""
        alone = self.parts.keys() & {"dateline", "date", "stamp"} == {"dateline"}
        below = alone and self.opens.stamp_end(start, end) == end
        if below:
            self.parts["stamp"] = (start, end)
        return below

    def _deep_line(self, start: int, end: int, following: Span | None) -> Span | None:
        """After other text (menus, teasers) only a dateline beyond doubt, and a stamp right above it."""
        parts = self.opens.dateline_at(start, end)
        if parts and is_certain(self.text, self.folded, parts):
            return self._dateline(parts, end)
        below = following and self.opens.dateline_at(*following)
        if below and is_certain(self.text, self.folded, below) and self.opens.stamp_end(start, end) == end:
            self.parts["stamp"] = (start, end)
            return None
        return (start, end)

    def _head_line(self, start: int, end: int, *, more: bool, first: bool) -> Span | None:
        """Take one of the first lines for what it is; what remains of it is body."""
        if (
            "source" not in self.parts
            and end - start < _LONGEST_SOURCE
            and _SOURCE.match(self.folded, start, end)
        ):
            self._sourced(start, end)
            return None
        stamped = self.opens.stamp_end(start, end)
        if stamped:
            if carried := self._carried(start, end, stamped):
                return self._dateline(carried, end)
            later = "stamp" in self.parts and updated(self.folded, start, end)
            if "stamp" not in self.parts or ("headline" in self.parts and not later):
                self.parts["stamp"] = (start, stamped)  # the one below the headline is the release's
            start = end - len(self.text[stamped:end].lstrip())
            if start == end:
                return None
        parts = self.opens.dateline_at(start, end)
        if parts and (parts.wire or not masthead(self.folded, parts, end, day_first=self.day_first)):
            return self._dated_rest(self._dateline(parts, end))
        if first and more and not stamped and dated_line(self.folded, start, end, day_first=self.day_first):
            self._stamp(start, end)
            if len(self.text[start:end].split()) < _SPEECH_TITLE:
                return None
        return self._headline(start, end, more=more, first=first)

    def _carried(self, start: int, end: int, stamped: int) -> DatelineParts | None:
        """The dateline in a line that begins with a day: with its wire or place, or a place ahead."""
        carried = self.opens.dateline_at(start, end)
        if carried and carried.date and (carried.wire if stamped == end else carried.place):
            return carried
        placed = placed_day(self.folded, start, end, day_first=self.day_first)
        if placed is None or self.begun or speech_title(self.folded, start):
            return None
        place = without_sender(self.text, self.folded, placed[0])
        return DatelineParts((start, end), place, placed[1], None)

    def _dated_rest(self, rest: Span | None) -> Span | None:
        """As in "OSLO (AFP) - Published: 4 May 2031": the rest of the line is a stamp."""
        if rest and "stamp" not in self.parts and self.opens.stamp_end(*rest) == rest[1]:
            self.parts["stamp"] = rest
            return None
        return rest

    def _without_foot(self, body: list[Span]) -> list[Span]:
        """Where the head says no day: the line below the text that is one."""
        date = self.parts.get("date")
        if "stamp" in self.parts or (date and full_day(self.folded, date, day_first=self.day_first)):
            return body
        if not has_year(self.folded):
            return body
        foot = fused_day(self.folded, self.lines[:_HEAD_LINES], day_first=self.day_first)
        foot = foot or foot_stamp(self.folded, body[1:] + self.boilerplate, day_first=self.day_first)
        if foot is None:
            return body
        self.parts["stamp"] = foot
        return [line for line in body if line[1] != foot[1]]

    def _dateline(self, parts: DatelineParts, end: int) -> Span | None:
        """Notes a dateline with its parts; gives back the rest of its line."""
        self.parts["dateline"] = parts.span
        inner: dict[_Part, Span | None] = {"place": parts.place, "date": parts.date, "wire": parts.wire}
        for name, span in inner.items():
            if span:
                self.parts[name] = span
        start = end - len(self.text[parts.span[1] : end].lstrip())
        return (start, end) if start < end else None

    def _headline(self, start: int, end: int, *, more: bool, first: bool) -> Span | None:
        """Notes the line as headline, or sets it aside; gives back a line that belongs to the body."""
        words = " ".join(self.folded[start:end].split())
        is_title = self.title == words
        fresh = more and first and not (is_title or "headline" in self.parts)
        page = fresh and end - start < _SHORT and of_desk(words)
        if page or self._share(start, end) or unsigned(self.text, self.folded, start, end):
            self.residue.append((start, end))
            return None
        if ("headline" in self.parts or not first) and is_byline(self.folded, start, end):
            if dated_line(self.folded, start, end, day_first=self.day_first):
                self._stamp(start, end)
            self.residue.append((start, end))
            return None
        if "headline" in self.parts:
            taken = self.parts["headline"]
            if words == " ".join(self.folded[taken[0] : taken[1]].split()):
                self.residue.append((start, end))
                return None
            return (start, end)
        titled = more and first and end - start <= _LONG_HEADLINE and not ends_sentence(self.text, end)
        if holds(words[:120], _CAPTIONS) and not is_title:
            self.captions.append((start, end))
            return None
        if is_title or (titled and not self._bare_days(start, end) and "@" not in self.text[start:end]):
            self.parts["headline"] = (start, end)
            return None
        return (start, end)

    def _stamp(self, start: int, end: int) -> None:
        """Take a line that says the day, unless another one that says more than its month is taken."""
        taken = self.parts.get("stamp")
        if taken is None or day_of(self.folded, taken, day_first=self.day_first) is None:
            self.parts["stamp"] = (start, end)

    def _bare_days(self, start: int, end: int) -> bool:
        """As in "18-21 October 2022, New Delhi, India": when and where, no headline."""
        return self.text[start].isdigit() and end - start < 90 and days_open(self.folded, start, end)
