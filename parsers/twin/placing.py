"""A record read from a plain twin to the same record with the places of the text as it was given."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict, replace

from parsers.records import Quote, Release, Span, Statement
from parsers.twin.plain import Plain

_MARKED = re.compile(r"\s*\n[ \t]{0,3}>[> \t]*")  # between lines of a quoted mail
_PLACELESS = (str, int, float, dict)


def placed(release: Release, plain: Plain, text: str) -> Release:
    """Every span led back to the text as given, whatever fact it proves."""
    return replace(release, **_Way(plain, text).fields(release)) if plain.layers else release


class _Way:
    """The way back. A field that is named span or ends so is one, `spans` and `mentions` are several."""

    def __init__(self, plain: Plain, text: str) -> None:
        self.back, self.text = plain.back, text

    def fields(self, noun: Struct) -> dict[str, Any]:
        """The fields of a noun of the record that hold places, with those of the text as given."""
        spoken = isinstance(noun, Quote | Statement)
        held = asdict(noun).items()
        return {name: self.field(name, value, spoken=spoken) for name, value in held if _may_place(value)}

    def field(self, name: str, value: Any, *, spoken: bool) -> Any:
        """What a field holds, placed; nouns inside it too."""
        if not _may_place(value):
            return value
        if isinstance(value, Struct):
            return replace(value, **self.fields(value))
        if name == "span" or name.endswith("_span"):
            return self.back(value)
        if name in {"spans", "mentions"}:
            spans = map(self.back, value)
            return tuple(part for span in spans for part in self.parts(*span)) if spoken else tuple(spans)
        return tuple(self.field("", part, spoken=False) for part in value)

    def parts(self, start: int, end: int) -> Iterator[Span]:
        """What somebody said, without the marks that a mail has before each line."""
        broken = self.text.find("\n", start, end) >= 0
        for match in _MARKED.finditer(self.text, start, end) if broken else ():
            yield start, match.start()
            start = match.end()
        yield start, end


def _may_place(value: Any) -> bool:
    """Is there something in a field, and more than one word or figure?"""
    return bool(value) and not isinstance(value, _PLACELESS)
