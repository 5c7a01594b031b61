"""Text to tokens in one pass: words and marks with their offsets, line breaks and sentence starts.

A word keeps its inner hyphens ("Al-Marri", "a-t-il") and the apostrophe of a name ("O’Brien"); a genitive
("’s") and an elided article ("l’", "qu’") are tokens of their own. Everything else is one character a token.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import compress, repeat

from parsers.elided import join_surnames
from parsers.fold import clean
from parsers.freed_titles import free_title
from parsers.languages import SHORT_ORDINALS, flags
from parsers.records import Span

_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"  # combining marks belong to their word
_CLITIC = f"(?:{'|'.join(flags.CLITICS)})\\b"
_INNER = f"(?:[{_MARKS}]+\\w*|-\\w+|['’](?!{_CLITIC})\\w+)*"
_WHOLE = f"\\w\\w++(?![-'’{_MARKS}])"  # most words: nothing inside them, as the next character tells
_INITIALS = r"[^\W\d_]\.(?:-?[^\W\d_]\.)+"  # J.P., J.-P.
_WORD = rf"{_WHOLE}|\w\w+{_INNER}|{_INITIALS}|[\w{_MARKS}]{_INNER}"
_PLAIN = r"[a-zA-Z0-9][a-zA-Z0-9 ]* (?=\S)"  # most words, several at once: plain letters and blanks
_MARK = r"[!-&(-/:-@“”]\s*+"  # most marks, before anything longer is tried: no apostrophe
_TOKEN = rf"{_PLAIN}|{_MARK}|(?:{{}}{_WORD}|['’]{_CLITIC}|\S)\s*+"  # with the white space behind it
_PARTS = re.compile(r"\S++")
_NAMED = flags.GENDER | flags.GIVEN
_SHOUTED = frozenset(("'S", "’S"))  # genitives in capitals
_HOUR = 2  # letters of am, pm
_OPENING = frozenset('«“"')
_LIST = 48  # tokens from "elected" to the last of those who are
_CLOSING = 4  # tokens from the point of a sentence, with its closing marks, to the next one
_MAY_CHANGE = flags.ROLE | flags.HONORIFIC
_NOTED = flags.CUE | flags.ROLE | flags.END | flags.HONORIFIC | flags.ACCORDING


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words of a text in order; token i covers text[starts[i]:end(i)]."""

    text: str
    words: list[str]
    starts: list[int]
    kinds: list[int]  # what the lexicon knows of the word: parsers.languages.flags, 0 for nothing
    noted: list[int]  # tokens that some rule begins with: speech verbs, offices, titles, points
    fresh: set[int]  # tokens that begin a sentence or a line
    lines: set[int]  # tokens that begin a line
    choices: list[int]  # tokens that tell that somebody is chosen: without one, none of their rules is asked
    spoken: set[str] = field(default_factory=set)  # words of no list that alone are a speaker's name
    walls: dict[int, int] = field(default_factory=dict)  # where an office without a name begins -> ends

    @property
    def elects(self) -> bool:
        """Does a word of the text tell that somebody is chosen?"""
        return bool(self.choices)

    def chooses(self, first: int, last: int) -> bool:
        """Does a word from one token up to another tell that somebody is chosen?"""
        at = bisect_left(self.choices, first)
        return at < len(self.choices) and self.choices[at] < last

    def among_chosen(self, k: int) -> bool:
        """May token k stand in the list of those who, as is told before it, are chosen?"""
        return self.chooses(k - _LIST, k)

    def at(self, offset: int) -> int:
        """The first token that begins at or after an offset."""
        return bisect_left(self.starts, offset)

    def places(self, word: str) -> Iterator[int]:
        """Where a word or mark is a token."""
        at = self.text.find(word)
        while at >= 0:
            i = self.at(at)
            if self.words[i : i + 1] == [word] and self.starts[i] == at:
                yield i
            at = self.text.find(word, at + 1)

    def end(self, i: int) -> int:
        """Where token i ends."""
        return self.starts[i] + len(self.words[i])

    def several(self, i: int) -> bool:
        """Does token i end as nouns of several do: ministers?"""
        return self.words[i].endswith(flags.SEVERAL)

    def followed(self, i: int) -> bool:
        """Does another token of its sentence follow token i?"""
        return i + 1 < len(self.words) and i + 1 not in self.fresh

    def begin_lines(self, offsets: Iterable[int]) -> None:
        """Take the tokens at some offsets as the first of lines (behind a dateline)."""
        firsts = list(map(bisect_left, repeat(self.starts), offsets))
        self.fresh.update(firsts)
        self.lines.update(firsts)

    def slice(self, first: int, last: int) -> str:
        """The text from one token up to another, white space collapsed."""
        last -= 1
        return clean(self.text[self.starts[first] : self.starts[last] + len(self.words[last])])

    def span(self, first: int, last: int) -> Span:
        """The characters from one token up to another."""
        last -= 1
        return self.starts[first], self.starts[last] + len(self.words[last])


def compile_tokens(elisions: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern for a language: its elided articles and pronouns, without their apostrophe."""
    written = "|".join(filter(None, elisions))
    return re.compile(_TOKEN.format(rf"(?:{written})['’](?=\w)|" if written else ""))


def tokenize(
    text: str,
    pattern: re.Pattern[str],
    kind: Callable[[str, int], int],
    choosing: Iterable[str] = (),
) -> Tokens:
    """Cut a text into tokens; `kind` is the lexicon's look-up, `choosing` words of elections."""
    words, starts = _cut(text, pattern)
    for shouted in _SHOUTED.intersection(words):
        _lower(words, shouted)  # FIJI'S
    join_surnames(text, words, starts, kind)
    kinds = list(map(kind, words, repeat(0)))
    _name_doubly(text, words, starts, kinds, kind)
    noted = [i for i in compress(range(len(kinds)), kinds) if kinds[i] & _NOTED]
    _free_offices(words, kinds, noted)
    lines = _lines(text, starts)
    fresh = set(lines)
    for i in noted:
        if kinds[i] & flags.END:
            start = _next_sentence(words, kinds, starts, i)
            if start:
                fresh.add(start)
    tokens = Tokens(text, words, starts, kinds, noted, fresh, lines, [])
    for word in choosing:
        tokens.choices.extend(tokens.places(word))
    tokens.choices.sort()
    return tokens


def _cut(text: str, pattern: re.Pattern[str]) -> tuple[list[str], list[int]]:
    """The words and marks of a text, and where each begins."""
    words: list[str] = []
    starts: list[int] = []
    at = len(text) - len(text.lstrip())
    for piece in pattern.findall(text, at):
        parts = piece.split()
        words += parts
        if len(parts) == 1:
            starts.append(at)
            at += len(piece)
        elif "  " in piece:  # between plain words: rare
            starts += [at + match.start() for match in _PARTS.finditer(piece)]
            at += len(piece)
        else:
            for part in parts:
                starts.append(at)
                at += len(part) + 1
    return words, starts


def _lower(words: list[str], shouted: str) -> None:
    """Write a word that stands in a list of words, in capitals, in small letters."""
    k = -1
    for _ in range(words.count(shouted)):
        k = words.index(shouted, k + 1)
        words[k] = shouted.lower()


def _name_doubly(
    text: str, words: list[str], starts: list[int], kinds: list[int], kind: Callable[[str, int], int]
) -> None:
    """Two given names with a hyphen between them are one, of the gender of the first: Karl-Heinz."""
    at = text.find("-", 1)
    while at >= 0:
        i = bisect_left(starts, at + 1) - 1
        first, _, second = words[i].partition("-")
        if not kinds[i] and first.istitle() and second[:1].isupper() and kind(second, 0) & flags.GIVEN:
            kinds[i] = kind(first, 0) & (flags.GIVEN | flags.FEMININE | flags.MASCULINE)
        at = text.find("-", starts[i] + len(words[i]))  # each word once, however many hyphens it has


def _free_offices(words: list[str], kinds: list[int], noted: list[int]) -> None:
    """A word that is an office and a verb: le commissaire JUGE « … », but la JUGE de Lille; 2 PM."""
    surnames: set[str] = set()
    for i in noted:
        kind = kinds[i]
        if not kind & _MAY_CHANGE:
            continue  # as most
        if kind & flags.ROLE and len(words[i]) == _HOUR and i and words[i - 1][-1].isdigit():
            kinds[i] = flags.CALENDAR
            continue
        if kind & flags.HONORIFIC:
            free_title(words, kinds, i, surnames)
        if not kind & flags.CUE or not kind & flags.ROLE:
            continue  # as most
        before = kinds[i - 1] if i else 0
        if before & flags.DETERMINER:
            continue
        that = i + 1 < len(kinds) and kinds[i + 1] & flags.THAT  # le maire JUGE que
        if that or not _OPENING.isdisjoint(words[i + 1 : i + 2]):
            kinds[i] &= ~(flags.OFFICE | flags.SERVICE | flags.HUMAN)
        elif before & (flags.RANK | flags.ROLE) == flags.RANK:
            kinds[i] &= ~flags.CUE


def _lines(text: str, starts: list[int]) -> set[int]:
    """The first tokens of lines."""
    found, at = {0}, text.find("\n")
    while at >= 0:
        first = bisect_left(starts, at)
        if first == len(starts):
            break
        found.add(first)
        at = text.find("\n", starts[first])
    return found


def _next_sentence(words: list[str], kinds: list[int], starts: list[int], i: int) -> int:
    """The token that begins a sentence after the point at i; 0 when the point ends none."""
    follower, size = i + 1, len(words)
    if follower == size:
        return 0
    if words[i] == "." and i:
        before = words[i - 1]
        initial = len(before) == 1 and before.isalpha() and not before.islower()
        initial = initial or (before[-2:] in SHORT_ORDINALS and before[:-2].isdigit())  # la 85va. Asamblea
        if initial or kinds[i - 1] & flags.ABBREVIATION:
            return 0
        if starts[follower] == starts[i] + 1 and words[follower][0].isalnum():  # glued to it
            marked = before == '"' or bool(kinds[i - 1] & flags.CLOSER)
            small = kinds[follower] & flags.DETERMINER and len(before) > 2 and words[follower].istitle()
            if not (small or _fused(before, words[follower], marked=marked)):
                return 0  # INTERPOL.La directora
    while follower < size and (kinds[follower] & flags.CLOSER or words[follower] == '"'):
        if follower == i + _CLOSING or starts[follower] > starts[follower - 1] + len(words[follower - 1]):
            break  # white space before it: an opening mark
        follower += 1
    if follower == size or words[follower][0].islower() or kinds[follower] & flags.COMMA:
        return 0
    return follower


def _fused(before: str, after: str, *, marked: bool) -> bool:
    """today.In and ».In are two sentences without their blank; e.GO, 206.0, JAZZ.FM are one word each."""
    whole = marked or (len(before) > 2 and (before[-1].islower() or _caseless(before[-1])))
    return whole and (len(after) == 1 or after[1].islower() or _caseless(after[0]))


def _caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()
