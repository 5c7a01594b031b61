"""Lines of a text to its paragraphs: which line breaks were put in at a width, and which the writer meant.

A width shows in the lines themselves: the first word of the next line would not have fitted behind the last
one of this line. Beside it counts how a line ends and how the next one begins.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from parsers.changes import Change
from parsers.fold import fold
from parsers.furniture import CREDIT, ENDING
from parsers.headings import is_certain, read_dateline_at
from parsers.languages.language import words
from parsers.stamps import stamp_end

_NARROWEST, _WIDEST = 40, 140  # columns of a text whose lines were broken at a width
_RAGGED = 0.85  # of the width: where letters were measured and not counted
_SHORT = 20  # columns: so short a line goes on only where its width says so
_MOST_LINES = 50_000
_STOP = frozenset("|.!?…\"”»')’؟:")
_CLOSES = frozenset("»”),;:،؛")
_EDGE = " \t\r\u00a0\u200b\u200e\u200f\ufeff"  # around the words of a line
_BULLET = re.compile(r"(?:[•*·▪◦‣■●►–—-]|\(?\d{1,2}[.)])\s")
_HYPHEN = re.compile(r"([^\W\d_]+)-\Z")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEADS = words(  # no paragraph ends with one of these
    "a an and at by for from in of on or that the to with his her its their said mr ms mrs dr "
    "au aux d dans de des du en et la le les m mme par pour qui que sur un une "
    "al con del el las los por que se su una y"
)
_HANGING = words("and or et ou y o to")  # "land- and sea-based"
_WHOLE = words("well self cross long short high low law like vice")  # before a hyphen of their own


class Line(NamedTuple):
    """A line that is not empty: where its words stand, how many lines are above it."""

    start: int
    end: int
    words: str
    number: int
    indent: int  # columns before the first word
    width: int  # columns up to the last one


Pair = tuple[int, Line, Line]  # the place of a line in the list, the line, the one below it


def line_changes(text: str) -> list[Change]:
    """What joins the lines of each paragraph."""
    raw = text.split("\n")
    if len(raw) > _MOST_LINES or max(map(len, raw)) < _NARROWEST:
        return []
    if not any(line and following for line, following in pairwise(raw)):
        return []
    lines = list(_lines(raw))
    soft = _soft_breaks(lines)
    return list(_joints(text, lines, soft)) if soft else []


def _lines(raw: list[str]) -> Iterator[Line]:
    at = 0
    for number, line in enumerate(raw):
        words = line.strip(_EDGE)
        if words:
            indent = line.index(words[0])
            width = indent + len(words)
            yield Line(at + indent, at + width, words, number, indent, width)
        at += len(line) + 1


def _soft_breaks(lines: list[Line]) -> set[int]:
    """The lines, by their place in the list, that go on in the next one."""
    pairs = [
        (index, line, following)
        for index, (line, following) in enumerate(pairwise(lines))
        if following.number == line.number + 1 and line.width <= _WIDEST
    ]
    widest = _widest(lines)
    soft = _broken(pairs, widest, least=1) if widest <= _WIDEST else set()
    soft = soft or _broken(pairs, _width_of(pairs), least=2)  # beside lines that go on and on
    return soft or set().union(*(_broken(block, _width_of(block), least=2) for block in _blocks(pairs)))


def _width_of(pairs: list[Pair]) -> int:
    return _widest(line for _, *both in pairs for line in both if line.width <= _WIDEST)


def _broken(pairs: list[Pair], width: int, *, least: int) -> set[int]:
    """The soft breaks of lines broken at this width; none where they do not look like that."""
    if not _NARROWEST <= width <= _WIDEST:
        return set()
    inside = {index for index, line, following in pairs if _inside(line, following)}
    full = {index for index, line, following in pairs if _needed(line, following) > width}
    if len(inside - full) * 4 > len(inside):  # the width was no count of letters
        full = {index for index, line, following in pairs if _needed(line, following) > width * _RAGGED}
    if not _wrapped(pairs, full, inside, least):
        return set()
    soft: set[int] = set()
    for block in _blocks(pairs):
        prose = not inside.isdisjoint(index for index, _, _ in block)
        if prose or all(index in full for index, _, _ in block):
            soft |= _joined(block, full, inside)
    return soft


def _joined(block: list[Pair], full: set[int], inside: set[int]) -> set[int]:
    """The soft breaks among those of lines that stand together."""
    soft: set[int] = set()
    margin = min(min(line.indent, following.indent) for _, line, following in block)
    for index, line, following in block:
        going_on = index - 1 in soft
        if _BULLET.match(following.words) or (
            following.indent > margin + 1 and not _hangs(line, following, going_on)
        ):
            continue
        broken = index in inside or (going_on and _goes_on(line, following))
        if broken or (index in full and not _begins(following.words)):
            soft.add(index)
    return soft


def _hangs(line: Line, following: Line, going_on: bool) -> bool:
    """Is the next line moved in because it belongs to the item of a list?"""
    return bool(_BULLET.match(line.words)) or (going_on and line.indent == following.indent)


def _widest(lines: Iterable[Line]) -> int:
    """The widest line that is not mostly an address."""
    widest = 0
    for line in lines:
        if line.width > widest and max(map(len, line.words.split(" "))) * 2 < line.width:
            widest = line.width
    return widest


def _blocks(pairs: list[Pair]) -> Iterator[list[Pair]]:
    """Breaks of lines that stand together."""
    block: list[Pair] = []
    for pair in pairs:
        if block and pair[0] != block[-1][0] + 1:
            yield block
            block = []
        block.append(pair)
    if block:
        yield block


def _wrapped(pairs: list[Pair], full: set[int], inside: set[int], least: int) -> bool:
    """Do the breaks of a text say that its lines were broken at a width?"""
    breaks, both = len(pairs), len(full & inside)
    cut = sum(index in full and line.words[-1] not in _STOP for index, line, _ in pairs)
    if both < least:
        return least < 2 and breaks == len(full) and breaks > 1 and cut * 3 >= breaks * 2
    ended = all(line.words[-1] in _STOP for index, line, _ in pairs if index not in full)
    many = cut * 2 >= breaks or (ended and cut > 1) or len(full) * 5 >= breaks * 4
    return many or both * 4 >= breaks


def _needed(line: Line, following: Line) -> int:
    """How wide the line would be with the first word of the next one."""
    return line.width + 1 + len(following.words.split(" ", 1)[0])


def _inside(line: Line, following: Line) -> bool:
    """Does a line that is not short end inside a sentence?"""
    return line.width >= _SHORT and _goes_on(line, following)


def _goes_on(line: Line, following: Line) -> bool:
    """Does the next line go on with a sentence of this one?"""
    if following.words[0] in _CLOSES and not following.words[1:2].isalnum():
        return True
    if line.words[-1] in _STOP:
        return line.words[-1] == "." and _leads(line.words[:-1])  # Mr.
    first = following.words[0]
    small = first.islower() or "\u0600" <= first <= "\u06ff"
    return small or line.words[-1] == "," or _leads(line.words) or _opened(line.words)


def _opened(words: str) -> bool:
    """Does a quotation go on behind the line?"""
    return words.rfind("“") > words.rfind("”") or words.rfind("«") > words.rfind("»")


def _leads(words: str) -> bool:
    """Does a line end with a word that something must follow, or inside a word?"""
    return words[words.rfind(" ") + 1 :].lower() in _LEADS or bool(_HYPHEN.search(words))


def _begins(words: str) -> bool:
    """Does a line begin with a dateline, a date of its own, a credit or the boilerplate?"""
    folded = fold(words)
    if stamp_end(folded, 0, len(words)) or CREDIT.match(folded) or ENDING.match(folded):
        return True
    parts = read_dateline_at(words, folded, 0, len(words))
    return parts is not None and is_certain(words, folded, parts)


def _joints(text: str, lines: list[Line], soft: set[int]) -> Iterator[Change]:
    """What stands instead of each soft break: a blank, or nothing behind a hyphen."""
    parted = {index for index in soft if _parted(lines[index], lines[index + 1])}
    usual = len(parted) > 1 and len(parted) * 12 >= len(soft)  # words are divided at the ends of lines
    known = frozenset(_LETTERS.findall(text.lower())) if parted else frozenset()
    for index in sorted(soft):
        line, following = lines[index], lines[index + 1]
        if index in parted:
            drop = _divided(line.words, following.words, known, usual=usual)
            yield line.end - drop, following.start, ""
        else:
            yield line.end, following.start, " "


def _parted(line: Line, following: Line) -> bool:
    """Does a hyphen at the end of the line belong to a word that goes on in the next line?"""
    word = _LETTERS.match(following.words)
    if word is None or not (_HYPHEN.search(line.words) or line.words[-1] == "\u00ad"):
        return False
    return word.group() not in _HANGING


def _divided(line: str, following: str, known: frozenset[str], *, usual: bool) -> bool:
    """Is the hyphen at the end of a line put in by who broke it, and no part of the word?"""
    match = _HYPHEN.search(line)
    if match is None:
        return True  # a soft hyphen
    first, word = match[1], _LETTERS.match(following)
    second = word.group() if word else ""
    if not second[:1].islower() or f"{first}-{second}".lower() in known:
        return False
    if f"{first}{second}".lower() in known:
        return True
    return usual and len(first) > 1 and "-" not in second and first.lower() not in _WHOLE
