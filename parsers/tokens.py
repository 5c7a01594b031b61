"""Text to tokens in one pass: words and marks with their offsets, line breaks and sentence starts.

A word keeps its inner hyphens ("Al-Marri", "a-t-il") and the apostrophe of a name ("O’Brien"); a genitive
("’s") and an elided article ("l’", "qu’") are tokens of their own. Everything else is one character a token.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from parsers.languages.speech import ABBREVIATION, CLOSER, COMMA, END, Speech

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"  # combining marks belong to their word
_TOKEN = (
    rf"\s*(?:{{elided}}(?:[^\W\d_]\.){{{{2,}}}}|[\w{_MARKS}]+(?:-[\w{_MARKS}]+)*(?:['’](?!(?:s|S|t|re|ve|ll|d|m)\b)[\w{_MARKS}]+)*"
    r"|['’](?:s|S|t|re|ve|ll|d|m)\b|\S)"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of a text in order; token i covers text[starts[i]:ends[i]]."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    kinds: list[int]  # what the lexicon knows of the word: flags of languages.speech, 0 for nothing
    fresh: set[int]  # tokens that begin a sentence or a line
    lines: set[int]  # tokens that begin a line

    def at(self, offset: int) -> int:
        """The first token that begins at or after an offset."""
        return bisect_left(self.starts, offset)


def compile_tokens(elisions: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern for a language: its elided articles and pronouns, without their apostrophe."""
    elided = rf"(?:{'|'.join(elisions)})['’](?=\w)|" if elisions else ""
    return re.compile(_TOKEN.format(elided=elided))


def tokenize(text: str, speech: Speech, pattern: re.Pattern[str], kind: Callable[[str, int], int]) -> Tokens:
    """Cut a text into tokens; `kind` is the lexicon's look-up."""
    pieces = pattern.findall(text.rstrip())
    ends = list(accumulate(map(len, pieces)))
    words = [piece.lstrip() for piece in pieces]
    starts = [end - len(word) for end, word in zip(ends, words, strict=True)]
    kinds = [kind(word, 0) for word in words]
    lines = {i for i, piece in enumerate(pieces) if "\n" in piece}
    lines.add(0)
    fresh = set(lines)
    for i, flags in enumerate(kinds):
        if flags & END:
            start = _next_sentence(words, kinds, pieces, i)
            if start:
                fresh.add(start)
    return Tokens(text, words, starts, ends, kinds, fresh, lines)


def _next_sentence(words: list[str], kinds: list[int], pieces: list[str], i: int) -> int:
    """The token that begins a sentence after the point at i; 0 when the point ends none."""
    follower = i + 1
    if words[i] == "." and i:
        before = words[i - 1]
        if (len(before) == 1 and before.isupper()) or kinds[i - 1] & ABBREVIATION:
            return 0
        glued = follower < len(words) and len(pieces[follower]) == len(words[follower])
        if glued and words[follower][0].isalnum() and not _fused(before, words[follower]):
            return 0
    while follower < len(words) and (kinds[follower] & CLOSER or words[follower] == '"') and follower < i + 4:
        if len(pieces[follower]) > len(words[follower]):
            break  # white space before it: an opening mark
        follower += 1
    if follower >= len(words) or words[follower][0].islower() or kinds[follower] & COMMA:
        return 0
    return follower


def _fused(before: str, after: str) -> bool:
    """today.In is two sentences without their blank; e.GO, 206.0, JAZZ.FM are one word each."""
    return len(before) > 2 and before[-1].islower() and (len(after) == 1 or after[1].islower())
