"""Lines around a release on its page: a menu or banner above it, other stories within and below."""

import re
from itertools import takewhile

from parsers.languages import LANGUAGES
from parsers.parts.furniture import COOKIES, ENDING, RELATED, speech_start
from parsers.parts.stamps import stamp_end
from parsers.records import Span

_LINE = re.compile(r"\S[^\n]*")
_MOST_LINES = 20_000  # forty times a long release; what follows is one line
_SHORT, _FEW = 30, 3  # characters and words of an item of a menu
_MENU = 3  # such lines that make one
_TITLE, _TITLE_WORDS = range(15, 141), 4  # characters and words of a headline
_BANNER = 400
_EARLY = 8  # lines in which a headline is said again
_DEEP = 60  # lines looked at from either end
_FINAL = frozenset('.!?…؟;:,،؛"”»)')
_ENDS = frozenset('.!?…؟"”»)')
_NO_TITLE = re.compile(r".*(?:@|https?:|www\.|\. )|[-•*·–—]|[^\W\d_]+(?: [^\W\d_]+)?\s?:")  # "Issued by: ..."
_ASSEMBLIES = tuple(name for language in LANGUAGES.values() for name in language.assembly.names)


def lines_of(text: str) -> list[Span]:
    """The lines of a text that hold anything, trimmed."""
    found: list[Span] = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        if len(found) == _MOST_LINES:
            found.append((start, len(text.rstrip())))
            break
        found.append((start, start + len(text[start:end].rstrip()) if text[end - 1].isspace() else end))
    return found[:1] + _unglued(text, found[:_EARLY]) + found[_EARLY:]


def _unglued(text: str, lines: list[Span]) -> list[Span]:
    """The lines behind the first of the earliest; a headline said again with the text glued to it is two."""
    found: list[Span] = []
    for (start, end), (above, stop) in zip(lines[1:], lines, strict=False):
        size = stop - above
        again = size in _TITLE and end - start > size and text.startswith(text[above:stop], start)
        if again and text[start + size].isalnum():
            found += [(start, start + size), (start + size, end)]
        else:
            found.append((start, end))
    return found


def around(text: str, folded: str, lines: list[Span]) -> set[int]:
    """The lines, by their place in the list, that are no part of the release."""
    page = _Page(text, folded, lines)
    found = set(range(page.menu())) | page.headed()
    return found if len(lines) - 1 in found else found | page.at_the_end()


class _Page:
    """The lines of a text, and what each looks like."""

    def __init__(self, text: str, folded: str, lines: list[Span]) -> None:
        self.text, self.folded, self.lines = text, folded, lines

    def menu(self) -> int:
        """How many lines at the top are a menu or a banner."""
        items = list(takewhile(self._item, self.lines[:_DEEP]))
        items = items and self._above_speech(items)
        banner = any(COOKIES.search(self.folded, *line) for line in items)
        return len(items) if len(items) < len(self.lines) and (len(items) >= _MENU or banner) else 0

    def _above_speech(self, items: list[Span]) -> list[Span]:
        """Without the title of a speech, who holds it and as what: three lines as short."""
        speech = speech_start(self.folded, items[-1][1])
        return [line for line in items if line[0] < speech]

    def _item(self, line: Span) -> bool:
        """Is a line like an item of a menu, or the words of a banner?"""
        start, end = line
        if end - start < _BANNER and COOKIES.search(self.folded, start, end):
            return True
        if end - start > _SHORT or self.text[end - 1] in _FINAL or stamp_end(self.folded, start, end):
            return False
        return len(self.text[start:end].split()) <= _FEW or ENDING.match(self.folded, start, end) is not None

    def headed(self) -> set[int]:
        """What stands under a heading such as "Related news", and lines such as "Read also: ..."."""
        found: set[int] = set()
        for number, (start, end) in enumerate(self.lines):
            if not number or number in found or end - start > _TITLE.stop:
                continue
            match = RELATED.match(self.folded, start, end)
            if match is None:
                continue
            heading = end - match.end() < 3
            if heading or self.folded[match.end() - 1] == ":":
                found.add(number)
            if heading:
                found.update(self._below(number))
        return found

    def _below(self, number: int) -> range:
        """The headlines under a heading, each perhaps with a date or a sentence of its own."""
        last = number
        while last + 1 < len(self.lines):
            line = self.lines[last + 1]
            told = last > number and self._title(self.lines[last])  # a sentence below its headline
            more = last + 2 == len(self.lines) or self._title(self.lines[last + 2])
            if not (
                self._title(line)
                or self._in_marks(line)
                or self._item(line)
                or stamp_end(self.folded, *line)
                or (told and more)
            ):
                break
            last += 1
        return range(number + 1, last + 1)

    def _title(self, line: Span) -> bool:
        """Is a line like a headline: some words without an end?"""
        start, end = line
        if end - start not in _TITLE or self.text[end - 1] in _FINAL or self.text[start].islower():
            return False
        words = self.text[start:end]
        return len(words.split()) >= _TITLE_WORDS and not _NO_TITLE.match(words)

    def _in_marks(self, line: Span) -> bool:
        """Is all of a line in marks, and no sentence: “Why I gave it to a stranger”?"""
        start, end = line
        marked = self.text[start] in "«“\"‘'" and self.text[end - 1] in "»”\"’'" and end - start in _TITLE
        return marked and self.text[start:end].rstrip("»”\"’' \u00a0\u202f")[-1:] not in _FINAL

    def at_the_end(self) -> set[int]:
        """Headlines below the last sentence, where one of them names an assembly."""
        first = len(self.lines)
        while first and len(self.lines) - first < _DEEP and self._other(self.lines[first - 1]):
            first -= 1
        run = self.lines[first:]
        titles = sum(map(self._title, run))
        if titles < 2 or not any(map(self._sentence, self.lines[:first])):
            return set()
        if self.text[self.lines[first - 1][1] - 1] not in _ENDS:
            return set()
        named = any(self.folded.find(name, run[0][0], run[-1][1]) >= 0 for name in _ASSEMBLIES)
        return set(range(first, len(self.lines))) if named else set()

    def _sentence(self, line: Span) -> bool:
        return self.text[line[1] - 1] in _ENDS and line[1] - line[0] > _SHORT

    def _other(self, line: Span) -> bool:
        return self._title(line) or self._item(line) or stamp_end(self.folded, *line) == line[1]
