"""A pattern to texts that provoke it: what it begins with, what it loops over, never what it waits for."""

import re
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]  # re has no public door to it
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any

Part = tuple[Any, Any]  # operator and its arguments, as re parses them
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
MANY = 16  # a loop that may go on as often as this is one
TRIED = "a1 .,A\n-é“'ب٣,:;/|(\"«\t"
KINDS = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_NOT_DIGIT: lambda char: not char.isdigit(),
    op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}


def provoking(pattern: re.Pattern[str]) -> set[tuple[str, str]]:
    """Heads and what is repeated behind them: each beginning of a match, each loop with and without lead."""
    parts = list(parser.parse(pattern.pattern, pattern.flags & (re.I | re.M | re.S | re.X)))
    found = {("", unit) for unit in ("a", "1", " ", "\n")}
    found |= {("", _sample(parts[:end])) for end in range(1, len(parts) + 1)}
    for lead, unit in _loops(parts, ""):
        found |= {(lead, unit), ("", unit), ("", lead + unit)}
    return {(head, unit) for head, unit in found if unit}


def _loops(parts: list[Part], lead: str) -> Iterator[tuple[str, str]]:
    """Each loop without end, with the shortest text that leads to it."""
    for at, (what, given) in enumerate(parts):
        before = lead + _sample(parts[:at])
        if what in REPEATS and given[1] >= MANY:
            yield before, _sample(given[2])
        for inner in _inside(what, given):
            yield from _loops(list(inner), before)


def _inside(what: Any, given: Any) -> list[Any]:
    """The sequences within one part."""
    if what in REPEATS:
        return [given[2]]
    if what is op.SUBPATTERN:
        return [given[3]]
    if what is op.BRANCH:
        return list(given[1])
    if what in (op.ASSERT, op.ASSERT_NOT):
        return [given[1]]
    return [given] if what is op.ATOMIC_GROUP else []


def _sample(parts: Any) -> str:
    """A short text that the parts match, but for what they look ahead or back at."""
    return "".join(_one(what, given) for what, given in parts)


def _one(what: Any, given: Any) -> str:
    if what is op.LITERAL:
        return chr(given)
    if what in (op.NOT_LITERAL, op.ANY):
        return "b" if given == ord("a") else "a"
    if what is op.IN:
        return _member(given)
    if what in REPEATS:
        return _sample(given[2]) * max(given[0], min(given[1], 1))
    inner = [] if what in (op.ASSERT, op.ASSERT_NOT) else _inside(what, given)
    return _sample(inner[0]) if inner else ""


def _member(items: list[Part]) -> str:
    """A character of a set; of a set of rare ones the first that it names."""
    negated = items[0][0] is op.NEGATE
    named = items[negated:]
    common = (char for char in TRIED if any(_holds(item, char) for item in named) != negated)
    rare = (
        chr(given if what is op.LITERAL else given[0]) for what, given in named if what is not op.CATEGORY
    )
    return next(common, None) or next(rare, "a")


def _holds(item: Part, char: str) -> bool:
    what, given = item
    if what is op.LITERAL:
        return bool(ord(char) == given)
    if what is op.RANGE:
        return bool(given[0] <= ord(char) <= given[1])
    return bool(KINDS[given](char))
