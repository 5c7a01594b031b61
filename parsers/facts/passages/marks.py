"""Quotation marks of a text to passages: what stands between marks, over paragraphs too, with its spans.

One walk over the marks, with one open mark at most. A passage without closing mark that reopens on the next
paragraph goes on; marks of another kind inside are nested and stay in the text. Whether a passage is
somebody's words is decided by `attribution`.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from parsers.facts.passages.dialogues import begins_speech, dialogue
from parsers.facts.passages.passage import Passage, trim
from parsers.facts.passages.signs import Mark, marks_of, possible_marks
from parsers.facts.passages.slips import behind_label, excerpts, holds, slipped
from parsers.records import Span

_FINAL = frozenset(".?!…؟,،")
_MOST = 2_000  # passages of a text
_MOST_SPANS = 40  # paragraphs of one quotation
_FAMILIES = {"”": "D", "»": "G"}
_SINGLE = "‘", "'"
_DOUBLE = "“", '"', "«"
_NAME = 24  # letters of a name whose closing mark was forgotten
_AHEAD = 4  # marks behind one of another kind, up to the next «
_GAP = 6  # characters between two paragraphs
_BLANKS = 40  # characters between a sentence and the mark of the next paragraph
_ENDS = (".", "?", "!", "…")


@dataclass(slots=True)
class _Open:
    """A quotation that is not closed yet: where it began, and its spans so far."""

    start: int
    inner: int
    family: str
    block: int
    spans: list[Span] = field(default_factory=list)
    depth: int = 0
    nested: bool = False  # does another quotation begin inside
    single: bool = False  # likewise between single marks
    straight: bool = False  # does one in straight marks stand open inside of straight marks


def find_passages(text: str, blocks: Sequence[Span], dashes: str = "") -> list[Passage]:
    """Passages in order of the text; blocks are its paragraphs; some dashes open a line of dialogue."""
    found: list[Passage] = []
    pending: _Open | None = None
    at = list(possible_marks(text))
    alone = excerpts(text, blocks)
    for number, (start, end) in enumerate(blocks):
        if len(found) >= _MOST:
            break
        if text[start] in dashes and begins_speech(text, start + 1) and pending is None:
            found += dialogue(text, number, (start, end), text[start])
            continue
        first, stop = bisect_left(at, start + (start in alone)), bisect_left(at, end)
        marks = marks_of(text, (start, end), at[first:stop]) if first < stop else []
        if pending and not _reopens(marks, start, pending):
            found.append(_unclosed(text, pending))
            pending = None
        if marks or pending:
            pending = _Walk(text, number, (start, end), found).run(marks, pending)
    if pending:
        found.append(_unclosed(text, pending))
    return found


def _reopens(marks: list[Mark], start: int, pending: _Open) -> bool:
    """Does the paragraph begin with a mark of the open passage's family?"""
    if not marks or len(pending.spans) >= _MOST_SPANS:
        return False
    first = marks[0]
    again = first.opens or first.text == "»"  # so does each paragraph in Spanish
    if first.at == start and again and pending.family == "Q" and first.text in _DOUBLE:
        pending.family = first.family  # ‘ slipped in for “
    return first.at == start and again and first.family == pending.family


@dataclass(slots=True)
class _Walk:
    """The walk over the marks of one paragraph."""

    text: str
    number: int
    block: Span
    found: list[Passage]
    guillemet: int = -1  # the last one that closes

    def run(self, marks: list[Mark], now: _Open | None) -> _Open | None:
        """Go over the marks with what is open; gives back what is still open at the end."""
        end = self.block[1]
        last_single = -1
        for mark in marks:
            if mark.closes and mark.family == "Q":
                last_single = mark.at
            elif mark.text == "»":
                self.guillemet = mark.at
        reopening = now is not None
        for position, mark in enumerate(marks):
            if len(self.found) >= _MOST:
                return None
            if reopening and now:
                now, reopening = self._again(mark.at + len(mark.text), now), False
            elif now is None:
                now = self._open(mark, last_single)
            else:
                now = self._inside(marks, position, now)
        if now:
            self._close_span(now, end)
        return now

    def _open(self, mark: Mark, last_single: int) -> _Open | None:
        """A mark outside of passages."""
        after = mark.at + len(mark.text)
        if mark.opens and (mark.family != "Q" or last_single > mark.at or self._goes_on(mark.at)):
            return _Open(mark.at, after, mark.family, self.number)
        if mark.text in "”»" and not (self.found and self.found[-1].end > self.block[0]):
            self._headless(mark.at, after)
        return None

    def _again(self, after: int, now: _Open) -> _Open:
        """What is open goes on in a new paragraph, or another turn of a dialogue begins, WALL: ..."""
        turn = behind_label(self.text, after)
        if not turn:
            now.inner = after
            return now
        first = behind_label(self.text, now.spans[0][0]) if now.spans else 0
        if first and first < now.spans[0][1]:
            now.start, now.spans[0] = first, (first, now.spans[0][1])
        self.found.append(_unclosed(self.text, now))
        return _Open(turn, turn, now.family, self.number)

    def _inside(self, marks: list[Mark], position: int, now: _Open) -> _Open | None:
        """A mark inside an open passage: its end, the next paragraph fused to it, or nested."""
        mark = marks[position]
        inside = now.block == self.number and not now.single
        if inside and mark.text in "’'" and slipped(self.text, marks, position, now.start):
            self._close(now, mark)
            return None
        mixed = mark.closes and not mark.opens and self._mixed(marks, position, now)
        if mark.family != now.family and not mixed:
            now.nested = now.nested or (mark.opens and mark.text in _DOUBLE)
            now.single = now.single or (mark.opens and mark.family == "Q")
            return now
        alone = mark.opens and mark.closes and (mark.text in '"”' or mark.family == "P")  # between two blanks
        spaced = mark.opens and not alone and self.text[mark.at - 1] == " "
        if spaced and mark.text == '"' and holds(self.text, marks, position, now.start):
            now.straight = True
        elif mark.closes and not spaced and self._really(marks, position):
            now.depth -= now.depth == 1 and self._ends_both(marks, position)
            return self._ended(now, mark)
        elif mark.opens:
            self._opened(now, mark)
        return now

    def _ends_both(self, marks: list[Mark], position: int) -> bool:
        """We fight “border crime.” He spoke in Oslo: does one mark close what is nested and the passage?"""
        mark, text = marks[position], self.text
        behind = text[mark.at + 1 : mark.at + 3]
        ends = text[mark.at - 1] in _ENDS and behind[:1] == " " and behind[1:].isupper()
        return ends and not any(one.family == mark.family for one in marks[position + 1 :])

    def _ended(self, now: _Open, mark: Mark) -> _Open | None:
        """A mark that closes what is nested in a passage, or else the passage itself."""
        if now.straight:
            now.straight = False
        elif now.depth and mark.text != '"':
            now.depth -= 1
        else:
            self._close(now, mark)
            return None
        return now

    def _opened(self, now: _Open, mark: Mark) -> None:
        """A mark of the same family that opens: behind a sentence the next paragraph, else what is nested."""
        if self.text[max(0, mark.at - _BLANKS) : mark.at].rstrip().endswith(_ENDS):
            self._close_span(now, mark.at)
            now.inner = mark.at + len(mark.text)
        elif mark.text != '"':
            now.depth += 1

    def _mixed(self, marks: list[Mark], position: int, now: _Open) -> bool:
        """Does a mark of another kind close it: that of a doubled mark, or of « where « or none follows?"""
        mark = marks[position]
        if {now.family, mark.family} == {"D", "P"}:
            return True
        if now.family != "G" or mark.text not in ("”", '"', "’’", "''") or now.depth or now.nested:
            return False
        following = (one.text for one in marks[position + 1 : position + _AHEAD] if one.family == "G")
        return self.guillemet < mark.at or next(following, "") == "«"

    def _goes_on(self, at: int) -> bool:
        """Is a single mark closed further on: does the next paragraph reopen it, or is the text cut in it?"""
        end = self.block[1]
        following = self.text[end : end + 80].lstrip()[:1]
        if not following:
            again = at == self.block[0] and self.found and self.found[-1].family == "Q"
            return bool(again) or (self.text[end - 1].isalnum() and self.text[at - 1] == " ")
        return following in _SINGLE or (at == self.block[0] and following in _DOUBLE)

    def _really(self, marks: list[Mark], position: int) -> bool:
        """Is this single mark a closing one, and not the genitive of a plural (the countries’ police)?"""
        at, text = marks[position].at, self.text
        if marks[position].family != "Q" or text[at - 1] in _FINAL or text[at - 1].lower() != "s":
            return True
        if text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
            return True
        following = next((mark for mark in marks[position + 1 : position + 4] if mark.family == "Q"), None)
        return following is None or following.opens

    def _headless(self, at: int, after: int) -> None:
        """A closing mark without an opening one: the paragraph up to it, when it ends like speech.

        It goes on with what the paragraph above left open.
        """
        start = self.block[0]
        span = trim(self.text, start, at)
        if (
            self.text[start + 1 : start + 3] == ": "  # A: an answer of an interview
            or at <= start
            or span[0] >= span[1]
            or not self._speech_ends(start, at, after)
        ):
            return
        above = self.found[-1] if self.found else None
        if above and above.family == _FAMILIES[self.text[at]] and self._left_open(above):
            self.found[-1] = replace(above, end=after, spans=(*above.spans, span))
        else:
            self.found.append(Passage(start, after, (span,), "D", self.number))

    def _speech_ends(self, start: int, at: int, after: int) -> bool:
        """Does a point end it, before the mark, or behind it under a line that ends in a colon?"""
        if self.text[trim(self.text, start, at, comma=False)[1] - 1] in _FINAL:
            return True
        above = self.text[max(0, start - _GAP) : start].rstrip()
        return self.text[after : after + 1] in _FINAL and above.endswith(":")

    def _left_open(self, above: Passage) -> bool:
        """Was a passage of the paragraph right above never closed?"""
        open_ended = bool(above.spans) and above.end == above.spans[-1][1]
        return (
            open_ended
            and above.block + len(above.spans) == self.number
            and not self.text[above.end : self.block[0]].strip()
        )

    def _close_span(self, now: _Open, end: int) -> None:
        start, stop = trim(self.text, now.inner, end, comma=False)
        if start < stop:
            now.spans.append((start, stop))

    def _close(self, now: _Open, mark: Mark) -> None:
        """The passage that ends at a mark, trimmed."""
        self._close_span(now, mark.at)
        spans = now.spans
        if spans:
            spans[-1] = start, end = trim(self.text, *spans[-1])
            if start == end:
                spans.pop()
        self.found.append(Passage(now.start, mark.at + len(mark.text), tuple(spans), now.family, now.block))


def _unclosed(text: str, now: _Open) -> Passage:
    """What has no closing mark goes on to the end of its line, or of a name: de police «Interpol. Elle"""
    end = now.spans[-1][1] if now.spans else now.inner
    point = text.find(". ", now.inner, min(end, now.inner + _NAME)) if len(now.spans) == 1 else -1
    if point > 0 and text[: now.start].rstrip()[-1:].isalpha() and text[now.inner : now.inner + 1].isupper():
        span = trim(text, now.inner, point)
        return Passage(now.start, span[1], (span,), now.family, now.block)
    return Passage(now.start, end, tuple(now.spans), now.family, now.block)
