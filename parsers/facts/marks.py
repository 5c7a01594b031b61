"""Quotation marks of a text to passages: what stands between marks, over paragraphs too, with its spans.

One walk over the marks, with one open mark at most. A passage without closing mark that reopens on the next
paragraph goes on; marks of another kind inside are nested and stay in the text. Whether a passage is
somebody's words is decided by `attribution`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from parsers.records import Span, Spans

_MARK = re.compile(
    r"""["“”„«»‹›]|(?<=[^\s'])'(?=''(?!'))|''|``|’’|‘‘|(?<!\w)['‘’‚](?=\w)|(?<=[^\s\w])['‘](?=\w)|(?<=\S)['’‘](?!\w)"""
)
_FAMILY = {"“": "D", "”": "D", "„": "D", '"': "D", "«": "G", "»": "G", "‹": "N", "›": "N", "''": "P", "``": "P"}
_FAMILY |= {"’’": "P", "‘‘": "P", "'": "Q", "‘": "Q", "’": "Q", "‚": "Q"}
_OPENS = frozenset("“„«‘‚") | {"``"}
_CLOSES = frozenset("”»")
_BEFORE_OPENING = frozenset(" \n\t\r\u00a0\u202f\u2009([{—–-:,;/.?!…")
_FINAL = frozenset(".?!…؟,،")
_CLITICS = frozenset(("em", "til", "tis", "twas", "cause", "n", "s", "t"))
_MOST_SPANS = 40  # paragraphs of one quotation


@dataclass(frozen=True, slots=True)
class Passage:
    """Text between marks: inner spans, trimmed; `start` and `end` take the marks in."""

    start: int
    end: int
    spans: Spans
    family: str
    block: int  # paragraph of its beginning
    last_block: int
    closed: bool


@dataclass(slots=True)
class _Open:
    start: int
    inner: int
    family: str
    mark: str
    block: int
    spans: list[Span] = field(default_factory=list)
    depth: int = 0


def find_passages(text: str, blocks: Sequence[Span], dash: str = "") -> list[Passage]:
    """Passages in order of the text; blocks are its paragraphs, in order; `dash` opens a line of dialogue."""
    found: list[Passage] = []
    pending: _Open | None = None
    for number, (start, end) in enumerate(blocks):
        if dash and text[start] == dash and text[start + 1 : start + 2].isalnum() and pending is None:
            found += _dialogue(text, number, (start, end), dash)
            continue
        marks = _marks(text, start, end)
        if pending and not _reopens(marks, start, pending):
            found.append(_unclosed(pending, number - 1))
            pending = None
        pending = _walk(text, marks, number, (start, end), pending, found)
    if pending:
        found.append(_unclosed(pending, len(blocks) - 1))
    return found


def _marks(text: str, start: int, end: int) -> list[tuple[int, str, bool, bool]]:
    """Marks of a paragraph: offset, mark, may it open, may it close."""
    marks = []
    for match in _MARK.finditer(text, start, end):
        at, mark = match.start(), match.group()
        after = match.end()
        before_ok = at == start or text[at - 1] in _BEFORE_OPENING
        solid = after < end and not text[after].isspace()
        opens = mark == "«" or (mark not in _CLOSES and (before_ok or mark in _OPENS) and solid)
        closes = mark in _CLOSES or (mark not in _OPENS and at > start and not text[at - 1].isspace())
        closes = closes or not (opens or solid)
        if mark == "”" and solid and before_ok and (at == start or text[at - 1] in " :\u00a0("):
            opens, closes = True, False  # ”so“, as Arabic and Swedish pages have it
        if mark in "‘‘" and len(mark) == 2:
            opens, closes = before_ok and after < end, at > start and not text[at - 1].isspace()
        if mark == "“" and at > start and not text[at - 1].isspace():
            closes = not solid or not text[after].isalnum()  # “like this“
        if _FAMILY[mark] == "Q" and opens and _clitic(text, after):
            opens = False
        marks.append((at, mark, opens, closes))
    return marks


def _dialogue(text: str, number: int, block: Span, dash: str) -> list[Passage]:
    """—Speech —said X—. Speech: what stands outside the inner dashes; `attribution` asks for the verb."""
    start, end = block
    inner = text.find(" " + dash, start + 1, end)
    if inner < 0:
        return []
    found = [Passage(start, inner, (_trim(text, start + 1, inner),), "R", number, number, closed=True)]
    back = text.find(dash, inner + 2, end)
    if back >= 0:
        rest = back + 1
        while rest < end and not text[rest].isalnum() and text[rest] not in "¿¡":
            rest += 1
        if rest < end:
            found.append(Passage(rest, end, (_trim(text, rest, end),), "R", number, number, closed=True))
    return found


def _clitic(text: str, after: int) -> bool:
    """’em, ’til, ’20s: an apostrophe at the head of a word."""
    word = re.compile(r"\w{1,6}").match(text, after)
    return bool(word) and (word.group().lower() in _CLITICS or word.group()[0].isdigit())


def _reopens(marks: list[tuple[int, str, bool, bool]], start: int, pending: _Open) -> bool:
    """Does the paragraph begin with a mark of the open passage's family?"""
    if not marks or len(pending.spans) >= _MOST_SPANS:
        return False
    at, mark, opens, _ = marks[0]
    return at == start and opens and _FAMILY[mark] == pending.family


def _walk(
    text: str,
    marks: list[tuple[int, str, bool, bool]],
    number: int,
    block: Span,
    pending: _Open | None,
    found: list[Passage],
) -> _Open | None:
    """One paragraph; gives back what is still open at its end."""
    start, end = block
    last_single = max((at for at, mark, _, closes in marks if closes and _FAMILY[mark] == "Q"), default=-1)
    now = pending
    for position, (at, mark, opens, closes) in enumerate(marks):
        family = _FAMILY[mark]
        after = at + len(mark)
        if now is None:
            if opens and family != "N" and (family != "Q" or last_single > at or _ahead(text, end)):
                now = _Open(at, after, family, mark, number)
            elif mark in "”»" and not found_in(found, number):
                _headless(text, start, at, after, number, found)
        elif family != now.family and not (now.family + family in ("DP", "PD") and closes and not opens):
            continue
        elif pending is now and at == start:
            now.inner, pending = after, None
        elif closes and not (opens and text[at - 1] in " ") and _really(text, marks, position, now, end):
            if now.depth and mark not in '"':
                now.depth -= 1
                continue
            found.append(_closed(text, now, at, after, number))
            now = None
        elif opens and _continues(text, at):
            _close_span(text, now, at)
            now.inner = after
        elif opens and mark != '"':
            now.depth += 1
    if now:
        _close_span(text, now, end)
    return now


def found_in(found: list[Passage], number: int) -> bool:
    """Is there a passage in this paragraph yet?"""
    return bool(found) and found[-1].last_block == number


def _ahead(text: str, end: int) -> bool:
    """Does the next paragraph reopen a single mark?"""
    return text[end : end + 80].lstrip()[:1] in ("‘", "'")


def _continues(text: str, at: int) -> bool:
    """An opening mark after a full sentence inside a passage: the next paragraph, fused or not."""
    return text[max(0, at - 40) : at].rstrip()[-1:] in ".?!…"


def _really(text: str, marks: list[tuple[int, str, bool, bool]], position: int, now: _Open, end: int) -> bool:
    """Is this single mark a closing one, and not the genitive of a plural (the countries’ police)?"""
    at, mark, _, _ = marks[position]
    if now.family != "Q" or text[at - 1] in _FINAL:
        return True
    if mark == "‘" or text[at - 1] not in "sS" or text[at + 1 : at + 2] != " " or not text[at + 2 : at + 3].islower():
        return True
    following = next((m for m in marks[position + 1 : position + 4] if _FAMILY[m[1]] == "Q"), None)
    return following is None or following[2] or following[0] >= end


def _headless(text: str, start: int, at: int, after: int, number: int, found: list[Passage]) -> None:
    """A closing mark without an opening one: the paragraph up to it, when it ends like speech."""
    if text[at - 1 : at] in _FINAL and at - start > 1:
        trimmed = _trim(text, start, at)
        if trimmed[0] < trimmed[1]:
            found.append(Passage(start, after, (trimmed,), "D", number, number, closed=False))


def _close_span(text: str, now: _Open, end: int) -> None:
    start, stop = _trim(text, now.inner, end, comma=False)
    if start < stop:
        now.spans.append((start, stop))


def _closed(text: str, now: _Open, at: int, after: int, number: int) -> Passage:
    _close_span(text, now, at)
    spans = list(now.spans)
    if spans:
        start, stop = _trim(text, *spans[-1])
        spans[-1] = (start, stop)
    return Passage(now.start, after, tuple(spans), now.family, now.block, number, closed=True)


def _unclosed(now: _Open, number: int) -> Passage:
    end = now.spans[-1][1] if now.spans else now.inner
    return Passage(now.start, end, tuple(now.spans), now.family, now.block, number, closed=False)


def _trim(text: str, start: int, end: int, *, comma: bool = True) -> Span:
    """Without white space, and without the comma that belongs to the frame."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if comma and end > start and text[end - 1] in ",،":
        end -= 1
    return start, end
