"""Datelines that no mark closes: a place in capitals before a point, a city on a line of its own."""

import re

from parsers.distributors import known_wire
from parsers.parts.headings import DatelineParts
from parsers.places import place_at

MARKS = " ,،.|–—-:"
PARAGRAPH = 120  # characters: no headline
REACH = 60  # characters of such a dateline
_SHOUTED = re.compile(r"\.\s+(?=[^\W\d_a-zà-ÿ])")
_SHORT = 3  # letters of a place in capitals
_BELOW = 80  # of a paragraph that begins below a city alone
_LINES = 3  # below a city, in which it begins


def shouted(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """A place in capitals, or with its country, closed by a point: "LA PAZ. The", "Oslo, Norway. A"."""
    point = _SHOUTED.search(text, start, min(end, start + REACH))
    named = place_at(folded, start) if point else None
    if point is None or named is None or not named.place.city or named.span[1] > point.start():
        return None
    rest = folded[named.span[1] : point.start()].strip(MARKS)
    capitals = text[start : point.start()].isupper() and len(text[start : point.start()]) > _SHORT
    capitals = capitals or (not rest and end - start > PARAGRAPH)  # Berne. The assembly ...
    if not (capitals if not rest else place_alone(folded, named.span[1], point.start())):
        return None
    return DatelineParts((start, len(text[: point.end()].rstrip())), (start, point.start()), None, None)


def place_alone(folded: str, at: int, end: int) -> bool:
    """Is what stands behind a place nothing, or another place: its country?"""
    rest = folded[at:end].strip(MARKS)
    return not rest or place_at(folded, folded.index(rest, at)) is not None


def on_own_line(text: str, folded: str, start: int, end: int) -> DatelineParts | None:
    """A city on a line of its own, with its country or above the story: "CARTAGENA, Colombia".

    In capitals, or beside a line that is a wire.
    """
    named = place_at(folded, start)
    if named is None or not named.place.city:
        return None
    upper = text[start : named.span[1]].isupper()
    if named.span[1] == end:
        below = text[end : end + 2 * PARAGRAPH].lstrip().split("\n")  # the story, or a stamp above it
        above = start > 0 and any(len(line) > _BELOW for line in below[:_LINES])
        dateline = above and (upper or _beside_wire(text, start, below[0]))
        return DatelineParts((start, end), named.span, None, None) if dateline else None
    country = text[named.span[1] : end].strip(MARKS + "()")
    behind = place_at(folded, text.index(country, named.span[1])) if country and upper else None
    whole = behind is not None and behind.span[1] - behind.span[0] == len(country)
    return DatelineParts((start, end), (start, end), None, None) if whole and not country.isupper() else None


def _beside_wire(text: str, start: int, below: str) -> bool:
    """Is the line above, or the one below, nothing but a wire?"""
    above = text[max(0, start - REACH) : start].rstrip()
    return any(known_wire(line) for line in (above[above.rfind("\n") + 1 :], below))
