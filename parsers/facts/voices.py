"""Who speaks in a release, and their words: speakers, quotations, reported statements.

Find first (tokens, passages, names, attributions), resolve second (people), then write the record.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TypeVar

from parsers.facts.cues.attribution import attribute
from parsers.facts.cues.quotations import Attributed
from parsers.facts.cues.repeats import without_repeats
from parsers.facts.cues.statements import Reported, find_statements
from parsers.facts.mentions import Mention, Range
from parsers.facts.names.headline_names import without_headline_names
from parsers.facts.names.names import find_names
from parsers.facts.offices.listed_below import share_below
from parsers.facts.offices.named_later import note_named_later
from parsers.facts.offices.shared import share_offices
from parsers.facts.passages.frame import build_frame
from parsers.facts.passages.incises import split_incises
from parsers.facts.passages.left_open import cut_left_open
from parsers.facts.passages.marks import Passage, find_passages
from parsers.facts.people.affiliation import affiliation, office_in
from parsers.facts.people.by_office import note_listed, note_offices
from parsers.facts.people.going_on import goes_on
from parsers.facts.people.nations import town
from parsers.facts.people.offices_noted import note_subjects
from parsers.facts.people.people import Person, Register, led, register
from parsers.facts.people.resolving import resolve
from parsers.facts.uncased.names import find_uncased_names
from parsers.fold import clean, fold
from parsers.languages import LANGUAGES, Language, flags
from parsers.languages.lookup import look_up
from parsers.languages.speech import Speech
from parsers.parts.transcripts import is_transcript
from parsers.records import Cue, Quote, Span, Speaker, Statement
from parsers.reference import ADJECTIVES, PLACES
from parsers.sheet import Sheet
from parsers.tokens import Tokens, compile_tokens, tokenize
from parsers.words import words_of

_KINDS = {code: look_up(one.speech, (*PLACES, *ADJECTIVES.get(code, {}))) for code, one in LANGUAGES.items()}
_PATTERNS: dict[str, re.Pattern[str]] = {
    code: compile_tokens(one.speech.elisions) for code, one in LANGUAGES.items()
}

_CHOOSING = {
    code: one.speech.elected | one.speech.becoming | one.speech.contests for code, one in LANGUAGES.items()
}
_CHOSEN = {  # of each its longest word, as a sheet has it
    code: frozenset(max(words_of(fold(word)), key=len, default="") for word in words)
    for code, words in _CHOOSING.items()
}
_NOTICES = {code: tuple(filter(None, one.speech.notices)) for code, one in LANGUAGES.items()}
_INITIALS = {
    code: frozenset(letter for one in some for letter in (one[0], one[0].upper()))
    for code, some in _NOTICES.items()
}
_CUT = 3  # tokens behind a quotation with which a text breaks off: “...,” said
_LABEL = 60  # characters of a line that only says who wrote: Autor: X
_LONGEST = 250_000  # characters that are read: forty times a long release

Words = TypeVar("Words", Attributed, Reported)
Spoken = list[tuple[Words, Person | None]]


@dataclass(frozen=True, slots=True)
class Voices:
    """Everybody who speaks and what they say."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]


def find_people_and_words(sheet: Sheet, published: str | None) -> Voices:
    """Speakers by first mention, quotations and statements in order of the text.

    `published` (ISO) is the day for which the authority table is asked who holds an office.
    """
    text, layout, language = sheet.text[:_LONGEST], sheet.layout, sheet.language
    speech, code = language.speech, language.code
    choosing = None if sheet.words.isdisjoint(_CHOSEN[code]) else _CHOOSING[code]
    tokens = tokenize(text, _PATTERNS[code], _KINDS[code], choosing)
    if not tokens.words:
        return Voices((), (), ())
    lines = sorted(layout.paragraphs + layout.captions)
    if len(text) < len(sheet.text):
        lines = [(start, min(end, len(text))) for start, end in lines if start < len(text)]
    initials = _INITIALS[code]
    blocks = [one for one in lines if text[one[0]] not in initials or not _notice(text, one[0], language)]
    notices = () if len(blocks) == len(lines) else sorted({*lines} - {*blocks})
    tokens.begin_lines([start for start, _ in blocks])
    marked = find_passages(text, blocks, speech.dialogue_dash)
    passages = split_incises(tokens, speech, cut_left_open(tokens, speech, marked))
    names = _names(tokens, speech)
    passages = passages if speech.cased else _without_names(tokens, passages, names)
    silent = (
        *(one for one in notices if one[1] - one[0] < _LABEL),
        *layout.boilerplate,
        *layout.residue,
        *([layout.stamp] if layout.stamp else ()),
        *([layout.credit] if layout.credit else ()),
    )
    frame = build_frame(tokens, speech, passages, blocks, silent, names)
    said = [] if is_transcript(sheet.folded, language) else attribute(frame, passages)
    quoted = without_repeats(said, tokens, layout.captions)
    told = find_statements(frame, {one.cue[0] for one in quoted if one.cue and one.kind == "direct"})
    book = register(frame)
    note_listed(book, published and published[:10])
    note_named_later(book)
    note_offices(book)
    note_subjects(book)
    return _write(language, book, *_speak(book, quoted, told))


def _names(tokens: Tokens, speech: Speech) -> list[Mention]:
    names = find_names(tokens, speech) if speech.cased else find_uncased_names(tokens, speech)
    names = share_offices(tokens, speech, without_headline_names(tokens, names))
    return share_below(tokens, speech, names)


def _without_names(tokens: Tokens, passages: list[Passage], names: list[Mention]) -> list[Passage]:
    """Without the names in marks of those whose titles stand before them: اللواء "X Y"."""
    marked = {tokens.starts[one.name[0]] for one in names if one.first < one.name[0] < one.name[1] < one.last}
    return [one for one in passages if one.spans[0][0] not in marked] if marked else passages


def _notice(text: str, at: int, language: Language) -> bool:
    """A line of the page ("READ MORE: ..."), not of the text."""
    return text[at : at + 24].lower().startswith(_NOTICES[language.code])


def _speak(
    book: Register, quoted: list[Attributed], told: list[Reported]
) -> tuple[Spoken[Attributed], Spoken[Reported]]:
    """Who speaks each quotation and statement, in the order of the text."""
    at = book.frame.tokens.at
    events = sorted(
        [(at(one.passage.start), 0, n) for n, one in enumerate(quoted)]
        + [(one.cue[0], 1, n) for n, one in enumerate(told)]
    )
    quotes: Spoken[Attributed] = []
    statements: Spoken[Reported] = []
    last: Person | None = None
    last_at = -1
    for opening, kind, number in events:
        person = None
        if kind:
            reported = told[number]
            person = resolve(book, reported.sayer, last, reported.content[0])
            statements.append((reported, person))
        else:
            quotation = quoted[number]
            if quotation.sayer:
                person = resolve(book, quotation.sayer, last, opening)
            elif not _cut_off(book, quotation, quoted[number - 1] if number else None, last_at):
                person = goes_on(book, opening, last, last_at, told=quotation.cue[0] if quotation.cue else -1)
            quotes.append((quotation, person))
        if person:
            person.speaks = True
            person.quoted = person.quoted or not kind
            last, last_at = (last, last_at) if person.asks else (person, opening)
    return quotes, statements


def _cut_off(book: Register, one: Attributed, before: Attributed | None, last_at: int) -> bool:
    """The text breaks off inside the marks or at the verb behind them, before it says who speaks.

    Whoever spoke in the same line, or in the sentence before, goes on.
    """
    tokens = book.frame.tokens
    end = one.passage.spans[-1][1]
    if one.passage.end >= len(tokens.text.rstrip()) == end:
        goes_on = before and before.cue and before.passage.block == one.passage.block
        told = _just_told(book, last_at, tokens.at(one.passage.start))
        return not (goes_on or told) and tokens.text[end - 1] not in flags.ENDS
    left = len(tokens.kinds) - tokens.at(one.passage.end)
    return 0 < left <= _CUT and bool(tokens.kinds[-1] & flags.SAID)


def _just_told(book: Register, last_at: int, opening: int) -> bool:
    """Was somebody's speech told in the sentence before, so that a passage goes on with it?"""
    starts = book.frame.starts
    at = bisect_left(starts, opening)
    return at > 0 and starts[at - 1] <= last_at and not book.frame.inside[last_at]


def _write(
    language: Language, book: Register, quotes: Spoken[Attributed], statements: Spoken[Reported]
) -> Voices:
    tokens = book.frame.tokens
    counted = (person for person in book.people if _counts(person) and not _cut_name(tokens, person))
    mentions = {person.number: _mentions(tokens, person) for person in counted}
    listed = sorted(mentions, key=lambda number: mentions[number][0])
    ids = {number: f"s{place}" for place, number in enumerate(listed, 1)}
    return Voices(
        tuple([_speaker(tokens, language, book.people[n], key, mentions[n]) for n, key in ids.items()]),
        tuple([_quote(tokens, one, ids.get(person.number) if person else None) for one, person in quotes]),
        tuple(
            [
                _statement(tokens, one, ids.get(person.number) if person else None)
                for one, person in statements
            ]
        ),
    )


def _counts(person: Person) -> bool:
    """Who is listed: everybody quoted; of the others, persons by name who speak or hold an office."""
    if person.quoted:
        return True
    if person.nameless:
        return person.speaks and person.described and not person.plural and person.indefinite
    if town(person):
        return False  # Nairobi said it was ready
    if not person.introduced and not person.full() and not (person.gender or person.described):
        return False  # Cotelmar informó que: one word with nothing that says who it is
    return person.speaks or (person.introduced and person.full())


def _cut_name(tokens: Tokens, person: Person) -> bool:
    """Does the text break off in the one word that somebody is called: قال الرئيس السيد أحم"""
    last = len(tokens.words)
    return person.name == (last - 1, last) and not person.nameless and tokens.words[-1][-1].isalpha()


def _mentions(tokens: Tokens, person: Person) -> list[Range]:
    """In order, each on one line; the words that name somebody are one of them."""
    first, last = person.name
    told = {
        part if part[1] - part[0] == 1 else _on_line(tokens, part, max(part[0], first))
        for part in person.mentions
    }
    named = person.name in told or any(one[0] <= first and last <= one[1] for one in told)
    return sorted(told if named else {*told, person.name})


def _on_line(tokens: Tokens, part: Range, kept: int) -> Range:
    """What of some words stands on the line of one of them."""
    first, last = part
    if tokens.lines.isdisjoint(range(first + 1, last)):
        return part
    breaks = [k for k in range(first + 1, last) if k in tokens.lines]
    if not first <= kept < last:
        return first, breaks[0]
    before, after = [k for k in breaks if k <= kept], [k for k in breaks if k > kept]
    return before[-1] if before else first, after[0] if after else last


def _quote(tokens: Tokens, one: Attributed, speaker: str | None) -> Quote:
    return Quote(one.words, speaker, one.kind, one.passage.spans, _cue(tokens, one.cue))


def _statement(tokens: Tokens, one: Reported, speaker: str | None) -> Statement:
    return Statement(tokens.slice(*one.content), speaker, (tokens.span(*one.content),), _cue(tokens, one.cue))


def _cue(tokens: Tokens, cue: Range | None) -> Cue | None:
    return Cue(tokens.slice(*cue), tokens.span(*cue)) if cue else None


def _role_span(tokens: Tokens, language: Language, role: Range) -> Span:
    """The characters of an office, without an "and" or "to" written into its first word."""
    role = _on_line(tokens, role, role[0])
    start, end = tokens.span(*role)
    word, known = tokens.words[role[0]], _KINDS[language.code]
    joining = language.speech.joining
    article = joining.definite[0]
    into = tuple(one for one in joining.articled.get(article, ()) if not one.endswith(article))
    whole = any(into) and word.startswith(into)  # للأمين, where the article is written into the "to"
    for prefix in filter(None, () if whole else joining.joined):
        if word.startswith(prefix) and known(word[len(prefix) :], 0) & flags.ROLE:
            return start + len(prefix), end
    return start, end


def _speaker(tokens: Tokens, language: Language, person: Person, key: str, mentions: list[Range]) -> Speaker:
    start, end = tokens.span(*person.name)
    start += led(tokens, person.name[0])
    name = clean(tokens.text[start:end])
    body, country = affiliation(tokens, language, person)
    place = _role_span(tokens, language, person.role) if person.role else None
    role = clean(tokens.text[place[0] : place[1]]) if place else None
    return Speaker(
        id=key,
        name=name,
        surname=None if person.nameless else person.surname or name.split()[-1],
        role=role,
        organisation=body,
        country=country,
        office=office_in(role, language) if role else None,
        wikidata=None,
        name_span=(start, end),
        role_span=place,
        mentions=tuple([tokens.span(*part) for part in mentions]),
    )
