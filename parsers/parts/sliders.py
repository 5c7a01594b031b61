"""The lines of a slider of pictures: those before its counter, "1 / 4"."""

from collections.abc import Callable

from parsers.parts.furniture import COUNTER
from parsers.records import Span

_LONGEST = 330  # characters of a caption
_COUNTER = 10
_SPEECH = frozenset("“\"«'‘—-")


def slider(text: str, lines: list[Span], opens: Callable[[int, int], bool]) -> tuple[int, int]:
    """From which line to which there are captions: as many as it counts or as stand together; 0, 0 for none.

    `opens` says whether a line opens a release.
    """
    for number, (start, end) in enumerate(lines):
        counter = text[start:end]
        if "/" in counter and len(counter) < _COUNTER and COUNTER.match(counter):
            return _first_caption(text, lines, number, opens), number
    return 0, 0


def _first_caption(text: str, lines: list[Span], number: int, opens: Callable[[int, int], bool]) -> int:
    """The first of the lines above a counter of pictures that are their captions."""
    first, total = number, _total(text, lines, number)
    while first > 0 and (total is None or number - first < total):
        start, end = lines[first - 1]
        together = first == number or total or "\n" not in text[end + 1 : lines[first][0]].strip(" \t\r")
        if not together or end - start > _LONGEST or text[start] in _SPEECH or opens(start, end):
            break
        first -= 1
    return first


def _total(text: str, lines: list[Span], number: int) -> int | None:
    """How many pictures a slider has: "1 / 4", or "1 /" and "4" below."""
    after = text[lines[number][0] : lines[number][1]].split("/")[1].strip()
    if not after and number + 1 < len(lines):
        following = text[lines[number + 1][0] : lines[number + 1][1]]
        after = following if following.isdigit() else ""
    return int(after) if after.isdigit() and len(after) < 3 else None
