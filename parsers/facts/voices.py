"""Who speaks in a release, and their words: speakers, quotations, reported statements.

Find first (tokens, passages, names, attributions), resolve second (people), then write the record.
"""

import re
from dataclasses import dataclass

from parsers.facts.attribution import Attributed, attribute
from parsers.facts.marks import Passage, find_passages
from parsers.facts.mentions import Range
from parsers.facts.names import find_names
from parsers.facts.names_uncased import find_uncased_names
from parsers.facts.people import Person, Register, register
from parsers.facts.resolving import goes_on, note_offices, resolve
from parsers.facts.statements import Reported, find_statements
from parsers.facts.subjects import Frame
from parsers.languages import LANGUAGES, Language
from parsers.languages.speech import Speech, lexicon
from parsers.layout import Layout
from parsers.records import Cue, Quote, Span, Speaker, Statement
from parsers.tokens import Tokens, compile_tokens, tokenize

_LEXICONS: dict[str, dict[str, int]] = {code: lexicon(one.speech) for code, one in LANGUAGES.items()}
_PATTERNS: dict[str, re.Pattern[str]] = {
    code: compile_tokens(tuple(filter(None, one.speech.elisions))) for code, one in LANGUAGES.items()
}


@dataclass(frozen=True, slots=True)
class Voices:
    """Everybody who speaks and what they say."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]


def find_people_and_words(text: str, layout: Layout, language: Language, published: str | None) -> Voices:
    """Speakers by first mention, quotations and statements in order of the text."""
    speech = language.speech
    tokens = tokenize(text, speech, _PATTERNS[language.code], _LEXICONS[language.code].get)
    if not tokens.words:
        return Voices((), (), ())
    blocks = [b for b in sorted(layout.paragraphs + layout.captions) if not _notice(text, b, speech)]
    passages = find_passages(text, blocks, speech.dialogue_dash)
    inside, openings = _inside(tokens, passages, blocks)
    names = find_names(tokens, speech) if speech.cased else find_uncased_names(tokens, speech)
    frame = Frame(tokens, speech, inside, openings, names)
    quoted = attribute(frame, passages)
    told = find_statements(frame, {one.cue[0] for one in quoted if one.cue and one.kind == "direct"})
    book = register(tokens, speech, inside, names)
    note_offices(book, frame)
    by_quote, by_statement = _resolve(book, frame, quoted, told)
    return _write(tokens, book, (quoted, by_quote), (told, by_statement))


def _notice(text: str, block: Span, speech: Speech) -> bool:
    """A line of the page ("READ MORE: ..."), not of the text."""
    start = text[block[0] : block[0] + 24].lower()
    return any(notice and start.startswith(notice) for notice in speech.notices)


def _inside(tokens: Tokens, passages: list[Passage], blocks: list[Span]) -> tuple[bytearray, set[int]]:
    """Which tokens stand between marks or outside the body, and the first of each passage."""
    inside, openings = bytearray(len(tokens.words)), set()
    last = 0
    for start, end in blocks:
        first = tokens.at(start)
        inside[last:first] = b"\1" * (first - last)
        last = tokens.at(end)
    inside[last:] = b"\1" * (len(inside) - last)
    for passage in passages:
        first, last = tokens.at(passage.start), tokens.at(passage.end)
        inside[first:last] = b"\1" * (last - first)
        openings.add(first)
    return inside, openings


def _resolve(
    book: Register, frame: Frame, quoted: list[Attributed], told: list[Reported]
) -> tuple[list[Person | None], list[Person | None]]:
    """Who speaks each quotation and statement, in the order of the text."""
    quotes: list[Person | None] = [None] * len(quoted)
    statements: list[Person | None] = [None] * len(told)
    events = [(frame.tokens.at(one.passage.start), 0, n) for n, one in enumerate(quoted)]
    events += [(one.cue[0], 1, n) for n, one in enumerate(told)]
    last: Person | None = None
    last_at = -1
    for at, kind, number in sorted(events):
        one = told[number] if kind else quoted[number]
        if one.source:
            content = one.content[0] if isinstance(one, Reported) else at
            person = resolve(book, frame, one.source, last, content)
        else:
            person = goes_on(book, frame, at, last, last_at)
        if kind:
            statements[number] = person
        else:
            quotes[number] = person
        if person:
            person.speaks = True
            person.quoted = person.quoted or not kind
            last, last_at = person, at
    return quotes, statements


def _write(
    tokens: Tokens,
    book: Register,
    quoted: tuple[list[Attributed], list[Person | None]],
    told: tuple[list[Reported], list[Person | None]],
) -> Voices:
    chosen = sorted((p for p in book.people if _counts(tokens, p)), key=lambda p: min(p.mentions))
    ids = {id(person): f"s{number}" for number, person in enumerate(chosen, 1)}
    quotes = tuple(
        Quote(
            text=" ".join(" ".join(tokens.text[a:b].split()) for a, b in one.passage.spans),
            speaker=ids.get(id(person)),
            kind="direct" if one.kind == "direct" else "mixed",
            spans=one.passage.spans,
            cue=_cue(tokens, one.cue),
        )
        for one, person in zip(*quoted, strict=True)
    )
    statements = tuple(
        Statement(_words(tokens, one.content), ids.get(id(person)), (_span(tokens, one.content),), _cue(tokens, one.cue))
        for one, person in zip(*told, strict=True)
    )
    return Voices(tuple(_speaker(tokens, person, ids[id(person)]) for person in chosen), quotes, statements)


def _counts(tokens: Tokens, person: Person) -> bool:
    """Who is listed: everybody quoted; of the others, persons by name who speak or hold an office."""
    if person.quoted:
        return True
    if person.nameless:
        return False
    return person.speaks or (person.introduced and (len(person.words) > 1 or person.surname is not None))


def _cue(tokens: Tokens, cue: Range | None) -> Cue | None:
    return Cue(_words(tokens, cue), _span(tokens, cue)) if cue else None


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
