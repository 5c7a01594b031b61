"""A record read from a plain twin to the same record with the places of the text as it was given."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields, replace

from parsers.records import Quote, Release, Span, Spans, Statement
from parsers.twin.plain import Plain

_MARKED = re.compile(r"(?:(?<!\s)\s*)?\n[ \t]{0,3}>[> \t]*")  # between lines of a quoted mail
Noun = TypeVar("Noun", bound=Struct)


def placed(release: Release, plain: Plain, text: str) -> Release:
    """Every span led back to the text as given, whatever fact it proves."""
    return _Way(plain, text).noun(release) if plain.layers else release


class _Way:
    """The way back, for each kind of field."""

    def __init__(self, plain: Plain, text: str) -> None:
        self.span = plain.layers[0].back if len(plain.layers) == 1 else plain.back
        self.text = text
        self.marked = ">" in text

    def noun(self, noun: Noun) -> Noun:
        """A noun of the record with the places of the text as given, and so the nouns inside it."""
        led = {}
        for name, lead in _leads(type(noun)):
            if held := getattr(noun, name):
                led[name] = lead(self, held)
        return replace(noun, **led)

    def nouns(self, nouns: tuple[Struct, ...]) -> tuple[Struct, ...]:
        return tuple(map(self.noun, nouns))

    def value(self, value: Any) -> Any:
        """What a fact says: a word, a figure or a noun."""
        return self.noun(value) if isinstance(value, Struct) else value

    def spans(self, spans: Spans) -> Spans:
        return tuple(map(self.span, spans))

    def words(self, spans: Spans) -> Spans:
        """What somebody said, without the marks that a mail has before each line."""
        led = self.spans(spans)
        return tuple(part for span in led for part in self.parts(*span)) if self.marked else led

    def parts(self, start: int, end: int) -> Iterator[Span]:
        broken = self.text.find(">", start, end) >= 0
        for match in _MARKED.finditer(self.text, start, end) if broken else ():
            yield start, match.start()
            start = match.end()
        yield start, end


Lead = Callable[[_Way, Any], Any]


@cache
def _leads(kind: type[Struct]) -> tuple[tuple[str, Lead], ...]:
    """The fields of a noun that may hold places, as their types tell, and how each is led back."""
    said = kind in {Quote, Statement}
    held = ((field.name, _lead(field.type, said=said)) for field in fields(kind))
    return tuple((name, lead) for name, lead in held if lead)


def _lead(hint: Any, *, said: bool) -> Lead | None:
    kind = get_origin(hint) or hint
    if isinstance(kind, TypeVar):
        return _Way.value
    if hint == Span:
        return lambda way, span: way.span(span)
    if hint == Spans:
        return _Way.words if said else _Way.spans
    if isinstance(kind, type) and issubclass(kind, Struct):
        return _Way.noun if _leads(kind) else None
    inner = next(filter(None, (_lead(part, said=said) for part in get_args(hint))), None)
    return _Way.nouns if inner and kind is tuple else inner
