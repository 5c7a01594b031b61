"""Changes of a text, and the way between places of the new text and of the old one."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from parsers.records import Span

MOST = 100_000  # changes of one kind in one text
Change = tuple[int, int, str]  # from, to, what stands there instead


@dataclass(frozen=True, slots=True)
class Layer:
    """The pieces of a new text: where each begins, and where what it was made from stands in the old one."""

    new: list[int]  # one more than pieces: the last is the length of the new text
    old: list[Span]
    kept: list[bool]  # the same characters as before?

    def back(self, span: Span) -> Span:
        """Where characters of the new text stand in the old one."""
        start, end = span
        first = bisect_right(self.new, start) - 1
        if self.kept[first] and start < end <= self.new[first + 1]:  # inside one piece, as a rule
            moved = self.old[first][0] - self.new[first]
            return start + moved, end + moved
        last = bisect_right(self.new, end - 1) - 1
        return (
            self.old[first][0] + (start - self.new[first] if self.kept[first] else 0),
            self.old[last][0] + end - self.new[last] if self.kept[last] else self.old[last][1],
        )

    def forth(self, at: int) -> int:
        """Where a place of the old text is in the new one."""
        piece = bisect_right(self.old, at, key=lambda span: span[0]) - 1
        if piece < 0:
            return 0
        start, end = self.old[piece]
        if at >= end:
            return self.new[piece + 1]
        return self.new[piece] + (at - start if self.kept[piece] else 0)


def change(text: str, changes: Iterable[Change]) -> tuple[str, Layer]:
    """The text with its changes made, which stand in order and apart."""
    pieces: list[str] = []
    layer = Layer([0], [], [])
    at = 0
    for start, end, instead in changes:
        for piece, span, kept in ((text[at:start], (at, start), True), (instead, (start, end), False)):
            if piece:
                pieces.append(piece)
                layer.new.append(layer.new[-1] + len(piece))
                layer.old.append(span)
                layer.kept.append(kept)
        at = end
    if at < len(text):
        pieces.append(text[at:])
        layer.new.append(layer.new[-1] + len(text) - at)
        layer.old.append((at, len(text)))
        layer.kept.append(True)
    return "".join(pieces), layer
