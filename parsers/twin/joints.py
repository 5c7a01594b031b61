"""Lines that go on in the next one to one line: instead of each soft break a blank, or nothing."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from parsers.languages import LANGUAGES, every
from parsers.languages.speech import lexicon
from parsers.twin.changes import Change
from parsers.twin.lines import Line, lines_of
from parsers.twin.wrapping import NARROWEST, soft_breaks

_MOST_LINES = 50_000
_HYPHEN = re.compile(r"(?<![^\W\d_])([^\W\d_]++)-\Z")
_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Behind a hyphen that hangs: land- and sea-based.
_HANGING = frozenset(every(lambda one: one.speech.ands | one.speech.to_do))
_WHOLE = frozenset(every(lambda one: one.compounds))  # before a hyphen of their own


@cache
def _words() -> frozenset[str]:
    """What all languages know; made when the first divided word is met, for few texts have one."""
    return frozenset(word for one in LANGUAGES.values() for word in lexicon(one.speech)).union(
        *(name.split() for one in LANGUAGES.values() for name in one.assembly.names)
    )


def line_changes(text: str) -> list[Change]:
    """What joins the lines of each paragraph."""
    raw = text.split("\n")
    if len(raw) > _MOST_LINES or max(map(len, raw)) < NARROWEST:
        return []
    if not any(line and following for line, following in pairwise(raw)):
        return []
    lines = list(lines_of(raw))
    soft = soft_breaks(lines)
    return list(_joints(text, lines, soft)) if soft else []


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
    whole = f"{first}{second}".lower()
    if whole in known or whole in _words():
        return True
    return usual and len(first) > 1 and "-" not in second and first.lower() not in _WHOLE
