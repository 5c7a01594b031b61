"""A record read from a plain twin to the same record with the places of the text as it was given."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields, replace

from parsers.fold import clean
from parsers.records import Announcement, Cue, Fact, Quote, Release, Span, Spans, Speaker, Statement
from parsers.twin.plain import Plain
from parsers.twin.signs import SIGNS

_WRITTEN: dict[type[Struct], tuple[str, str]] = {  # of each noun its words, and where they stand
    Quote: ("text", "spans"),
    Statement: ("text", "spans"),
    Announcement: ("text", "spans"),
    Cue: ("text", "span"),
    Speaker: ("role", "role_span"),
    Fact: ("value", "spans"),
}
_SIGNS = re.compile(f"[{SIGNS}]+")
_MARKED = re.compile(r"(?:(?<!\s)\s*)?\n[ \t]{0,3}>[> \t]*")  # between lines of a quoted mail
Noun = TypeVar("Noun", bound=Struct)


def placed(release: Release, plain: Plain, text: str) -> Release:
    """Every span led back to the text as given, whatever fact it proves."""
    if not plain.layers:
        return release
    if plain.signed is not None:
        release = _Signed(plain, plain.signed).noun(release)
    return _Way(plain, text).noun(release)


class _Signed:
    """The way back to the signs of vowels: words are told as they are written."""

    def __init__(self, plain: Plain, signed: str) -> None:
        self.text, self.layer, self.signed = plain.text, plain.layers[-1], signed

    def noun(self, noun: Noun) -> Noun:
        """A noun of the record with its words as written, and so the nouns inside it."""
        led: dict[str, Any] = {}
        for name in noun.__struct_fields__:
            held = getattr(noun, name)
            if isinstance(held, Struct):
                led[name] = self.noun(held)
            elif isinstance(held, tuple) and held and isinstance(held[0], Struct):
                led[name] = tuple(map(self.noun, held))
        written, where = _WRITTEN.get(type(noun), ("", ""))
        if written and isinstance(getattr(noun, written), str) and getattr(noun, where):
            spans = getattr(noun, where)
            led[written] = self.words(getattr(noun, written), spans if where == "spans" else (spans,))
        return replace(noun, **led) if led else noun

    def words(self, written: str, spans: Spans) -> str:
        """What is written at some places, where it is no more than those characters."""
        if clean(" ".join(self.text[start:end] for start, end in spans)) != written:
            return written
        return clean(" ".join(self.piece(*self.layer.back(span)) for span in spans))

    def piece(self, start: int, end: int) -> str:
        """The characters, with the signs of the last one."""
        behind = _SIGNS.match(self.signed, end)
        return self.signed[start : behind.end() if behind else end]


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
        """What a span holds between the marks that a mail has before each line."""
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
    """What leads a value of this type back to the text; None where it holds no place."""
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
