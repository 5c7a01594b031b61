"""What the extractors need to know of one language: the shape that each language file fills."""

from dataclasses import dataclass


def words(text: str) -> frozenset[str]:
    """The words of a blank-separated list."""
    return frozenset(text.split())


def numbered(text: str) -> dict[str, int]:
    """A table from "january=1 jan=1"; an underscore stands for a blank inside a name."""
    pairs = (pair.split("=") for pair in text.split())
    return {name.replace("_", " "): int(number) for name, number in pairs}


@dataclass(frozen=True, slots=True)
class Language:
    """What the extractors know of one language; every field must be filled (a test checks it)."""

    code: str  # BCP 47
    common: frozenset[str]  # frequent function words that tell the language
    months: dict[str, int]  # full and short names, 1..12
    weekdays: dict[str, int]  # Monday 0 .. Sunday 6
    numbers: dict[str, int]  # number words
    ordinals: dict[str, int]  # ordinal words: units and tens ("ninetieth": 90)
