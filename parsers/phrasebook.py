"""Many phrases looked for in one text at the price of the few that can be there."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

from parsers.limits import REACH
from parsers.records import Span

Key = TypeVar("Key")
_WORD = re.compile(r"[^\W\d_]+")


def holds(text: str, phrases: Iterable[str]) -> bool:
    """Does one of the phrases stand in the text, as a part of words too?"""
    for phrase in phrases:  # noqa: SIM110 (twice as fast as any() over a generator)
        if phrase in text:
            return True
    return False


def offsets(text: str, marks: str) -> list[int]:
    """Where one of some characters stands, in order; one by one is far faster than a pattern of them all."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found


def apart(spans: list[Span]) -> list[Span]:
    """In order, without those inside another."""
    if len(spans) < 2:  # as a rule
        return spans
    kept: list[Span] = []
    end = begin = -1  # of the last one kept
    for span in sorted(spans):
        if span[0] >= end:
            kept.append(span)
            begin, end = span
        elif span[0] == begin:
            kept[-1] = span  # begins there too, and is longer
            end = span[1]
    return kept


class Phrases:
    """Phrases looked for in one walk, as parts of words too: many of them, or through a whole text."""

    __slots__ = ("_machine", "_phrases")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = list(dict.fromkeys(filter(None, phrases)))
        self._machine = AhoCorasick(self._phrases)

    def places(self, text: str) -> dict[str, list[int]]:
        """The phrases of the text with where each begins, in order."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        phrases = self._phrases
        for n, at, _ in self._machine.find_matches_as_indexes(text, overlapping=True):
            found[phrases[n]].append(at)
        return dict(found)


class Phrasebook(Generic[Key]):
    """Folded phrases with what they stand for; one is searched only when the text has all its words."""

    __slots__ = ("_by_first", "_firsts")

    def __init__(self, phrases: Iterable[tuple[Key, str]]) -> None:
        self._by_first: dict[str, list[tuple[Key, str, frozenset[str]]]] = {}
        for key, phrase in phrases:
            words = _WORD.findall(phrase)
            self._by_first.setdefault(words[0], []).append((key, phrase, frozenset(words)))
        self._firsts = frozenset(self._by_first)

    def find(self, folded: str, words: frozenset[str], most: int) -> list[tuple[Key, Span]]:
        """Each phrase with where it stands as whole words, at most so many times; in no order."""
        found: list[tuple[Key, Span]] = []
        for first in words & self._firsts:
            for key, phrase, needed in self._by_first[first]:
                if needed <= words:
                    at, left = folded.find(phrase, 0, REACH), most
                    while at >= 0 and left:
                        stop = at + len(phrase)
                        if not folded[stop : stop + 1].isalpha() and not folded[at - 1 : at].isalpha():
                            found.append((key, (at, stop)))
                            left -= 1
                        at = folded.find(phrase, stop, REACH)
        return found
