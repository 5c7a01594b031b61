"""Who speaks in a release, and their words: speakers, quotations, reported statements.

Find first (tokens, passages, names, attributions), resolve second (people), then write the record.
"""

from dataclasses import dataclass

from parsers.facts.attribution import Attributed, attribute
from parsers.facts.marks import Passage, find_passages
from parsers.facts.mentions import Range
from parsers.facts.names import find_names
from parsers.facts.people import Person, Register, register, resolve
from parsers.facts.subjects import Frame
from parsers.languages import Language
from parsers.languages.speech import lexicon
from parsers.layout import Layout
from parsers.records import Cue, Quote, Span, Speaker, Statement
from parsers.tokens import Tokens, compile_tokens, tokenize

_LEXICONS: dict[str, dict[str, int]] = {}
_PATTERNS = {}


@dataclass(frozen=True, slots=True)
class Voices:
    """Everybody who speaks and what they say."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]


def find_people_and_words(text: str, layout: Layout, language: Language, published: str | None) -> Voices:
    """Speakers by first mention, quotations and statements in order of the text."""
    speech = language.speech
    if language.code not in _LEXICONS:
        _LEXICONS[language.code] = lexicon(speech)
        _PATTERNS[language.code] = compile_tokens(tuple(filter(None, speech.elisions)))
    tokens = tokenize(text, speech, _PATTERNS[language.code], _LEXICONS[language.code].get)
    if not tokens.words:
        return Voices((), (), ())
    blocks = sorted(layout.paragraphs + layout.captions)
    passages = find_passages(text, blocks)
    inside = _inside(tokens, passages)
    frame = Frame(tokens, speech, inside, find_names(tokens, speech, inside))
    book = register(tokens, speech, inside, frame.mentions)
    said = attribute(frame, passages)
    speakers = _resolve(book, said)
    return _write(tokens, book, said, speakers)


def _inside(tokens: Tokens, passages: list[Passage]) -> bytearray:
    inside = bytearray(len(tokens.words))
    for passage in passages:
        first, last = tokens.at(passage.start), tokens.at(passage.end)
        inside[first:last] = b"\1" * (last - first)
    return inside


def _resolve(book: Register, said: list[Attributed]) -> list[Person | None]:
    speakers: list[Person | None] = []
    last: Person | None = None
    for one in said:
        person = resolve(book, one.source, last) if one.source else last
        speakers.append(person)
        if person:
            person.speaks = True
            last = person
    return speakers


def _write(tokens: Tokens, book: Register, said: list[Attributed], speakers: list[Person | None]) -> Voices:
    chosen = [p for p in book.people if p.speaks or (p.introduced and not p.nameless)]
    chosen.sort(key=lambda p: min(p.mentions))
    ids = {id(person): f"s{number}" for number, person in enumerate(chosen, 1)}
    quotes = tuple(
        Quote(
            text=" ".join(" ".join(tokens.text[a:b].split()) for a, b in one.passage.spans),
            speaker=ids.get(id(person)) if person else None,
            kind="direct" if one.kind == "direct" else "mixed",
            spans=one.passage.spans,
            cue=_cue(tokens, one.cue),
        )
        for one, person in zip(said, speakers, strict=True)
    )
    return Voices(tuple(_speaker(tokens, person, ids[id(person)]) for person in chosen), quotes, ())


def _cue(tokens: Tokens, cue: Range | None) -> Cue | None:
    if cue is None:
        return None
    span = _span(tokens, cue)
    return Cue(" ".join(tokens.text[span[0] : span[1]].split()), span)


def _span(tokens: Tokens, part: Range) -> Span:
    return (tokens.starts[part[0]], tokens.ends[part[1] - 1])


def _words(tokens: Tokens, part: Range) -> str:
    start, end = _span(tokens, part)
    return " ".join(tokens.text[start:end].split())


def _speaker(tokens: Tokens, person: Person, key: str) -> Speaker:
    name = _words(tokens, person.name)
    return Speaker(
        id=key,
        name=name,
        surname=None if person.nameless else person.surname or name.split()[-1],
        role=_words(tokens, person.role) if person.role else None,
        organisation=_words(tokens, person.place) if person.place else None,
        country=None,
        office=None,
        wikidata=None,
        name_span=_span(tokens, person.name),
        role_span=_span(tokens, person.role) if person.role else None,
        mentions=tuple(_span(tokens, part) for part in sorted(set(person.mentions))),
    )
