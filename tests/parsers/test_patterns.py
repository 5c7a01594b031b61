"""Every pattern of the readers, on texts made to provoke it: twice the text takes about twice the time."""

import ast
import pkgutil
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from inspect import getsource
from types import ModuleType
from typing import Any

import pytest

import parsers
from tests.parsers.provoking import provoking

SIZE = 2_000
_AGAIN = 4  # measurements, as a neighbour of the machine may fall into one
WALKS = {"search", "finditer", "findall", "sub", "subn", "split"}  # each place of a text; match: one place
WAYS = WALKS | {"match", "fullmatch"}
CALLED = re.compile(rf"\b(?:{'|'.join(WAYS)})\b")


def patterns_in(value: object, name: str, met: set[int]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The patterns that a name holds, in tuples, lists, tables and dataclasses too; these by their field.

    `met` are those that were walked before: many modules know the same tables.
    """
    if isinstance(value, str) or id(value) in met:
        return
    if isinstance(value, re.Pattern):
        met.add(id(value))
        if isinstance(value.pattern, str):
            yield name, value
    elif isinstance(value, dict | tuple | list):
        met.add(id(value))
        for one in value.values() if isinstance(value, dict) else value:
            yield from patterns_in(one, name, met)
    elif is_dataclass(value) and not isinstance(value, type):
        met.add(id(value))
        for field in fields(value):
            yield from patterns_in(getattr(value, field.name), f".{field.name}", met)


def ways_of(module: ModuleType) -> dict[str, set[str]]:
    """Name, or .field, -> the methods of patterns that the module calls on it."""
    ways: dict[str, set[str]] = defaultdict(set)
    source = getsource(module)
    for node in ast.walk(ast.parse(source)) if CALLED.search(source) else ():
        if isinstance(node, ast.Attribute) and node.attr in WAYS:
            held: Any = node.value
            while isinstance(held, ast.Subscript):
                held = held.value
            name = f".{held.attr}" if isinstance(held, ast.Attribute) else getattr(held, "id", "")
            ways[name].add(node.attr)
    return ways


def collected() -> dict[str, tuple[list[re.Pattern[str]], bool]]:
    """Where a pattern stands -> it, and whether it walks; a name that no call shows is taken to walk."""
    modules = [import_module(found.name) for found in pkgutil.walk_packages(parsers.__path__, "parsers.")]
    ways = {module.__name__: ways_of(module) for module in modules}
    stands: dict[str, tuple[list[re.Pattern[str]], bool]] = {}
    met: set[int] = set()
    for module in modules:
        for global_name, value in vars(module).items():
            for name, pattern in () if global_name.startswith("__") else patterns_in(value, global_name, met):
                place = f"{module.__name__}.{name.removeprefix('.')}"
                within = [module.__name__] if name.startswith("_") else list(ways)
                called = set().union(*(ways[one].get(name, set()) for one in within))
                held, walks = stands.setdefault(place, ([], False))
                held.append(pattern)
                stands[place] = held, walks or not called or bool(called & WALKS)
    return stands


PATTERNS = collected()


def seconds(pattern: re.Pattern[str], text: str, *, walks: bool) -> float:
    """CPU time of the best of three readings."""
    took = []
    for _ in range(3):
        start = time.process_time()
        if walks:
            sum(1 for _ in pattern.finditer(text))
        else:
            pattern.match(text)
        took.append(time.process_time() - start)
    return min(took)


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) > 150
    assert any(walks for _, walks in PATTERNS.values())
    assert not all(walks for _, walks in PATTERNS.values())


def test_what_provokes_a_slow_pattern_does() -> None:
    slow = re.compile(r"\s+x")
    head, unit = next((head, unit) for head, unit in provoking(slow) if unit.isspace())
    small, large = (seconds(slow, head + unit * size, walks=True) for size in (SIZE, 4 * SIZE))
    assert large > 7 * small  # sixteen times, where linear time would be four


@pytest.mark.parametrize("place", PATTERNS)
def test_twice_the_text_takes_about_twice_the_time(place: str) -> None:
    held, walks = PATTERNS[place]
    for pattern in held:
        for head, unit in sorted(provoking(pattern)):
            measured = [doubled(pattern, head, unit, walks=walks)]
            while not in_time(*measured[-1]) and len(measured) < _AGAIN:
                measured.append(doubled(pattern, head, unit, walks=walks))
            assert in_time(*measured[-1]), (pattern.pattern, head, unit, measured)


def doubled(pattern: re.Pattern[str], head: str, unit: str, *, walks: bool) -> tuple[float, float]:
    """Seconds for a text and for one twice as long."""
    small, large = (
        seconds(pattern, head + unit * (size // len(unit) + 1), walks=walks) for size in (SIZE, 2 * SIZE)
    )
    return small, large


def in_time(small: float, large: float) -> bool:
    return large < 0.005 + 3 * small
