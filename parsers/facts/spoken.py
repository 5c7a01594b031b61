"""Attributed quotations and reported statements to the person who speaks each."""

from typing import TypeVar

from parsers.facts.cues.passing_on import is_agency
from parsers.facts.cues.quotations import Attributed
from parsers.facts.cues.statements import Reported
from parsers.facts.mentions import Sayer
from parsers.facts.offices.called import take_office
from parsers.facts.people.going_on import goes_on
from parsers.facts.people.people import Person, Register
from parsers.facts.people.resolving import resolve
from parsers.languages import flags

_CUT = 3  # tokens behind a quotation with which a text breaks off

Words = TypeVar("Words", Attributed, Reported)
Spoken = list[tuple[Words, Person | None]]


def speak(
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
        if kind:
            reported = told[number]
            if reported.sayer is None:
                if person := goes_on(book, opening, last, last_at, told=opening):
                    statements.append((reported, person))  # Añadió que
                    last, last_at = person, opening
                continue
            person = _meant(book, reported.sayer, last, reported.content[0])
            statements.append((reported, person))
            if is_agency(book.frame, reported.sayer):
                continue  # “A,” X said, according to the AP. “B.”
        else:
            person = _quoted(book, quoted[number], opening, last, last_at)
            quotes.append((quoted[number], person))
        if person:
            person.speaks = True
            person.quoted = person.quoted or not kind
            last, last_at = (last, last_at) if person.asks else (person, opening)
    return quotes, statements


def _quoted(
    book: Register, one: Attributed, opening: int, last: Person | None, last_at: int
) -> Person | None:
    """Whom a quotation names as its speaker; without a name, who goes on."""
    if one.sayer:
        return _meant(book, one.sayer, last, opening)
    if _cut_off(book, one):
        return None
    return goes_on(book, opening, last, last_at, told=one.cue[0] if one.cue else -1)


def _meant(book: Register, sayer: Sayer, last: Person | None, content: int) -> Person | None:
    """The person whom a sayer means, with the office that it tells of them."""
    person = resolve(book, sayer, last, content)
    if person and sayer.kind == "noun":
        take_office(book, person, sayer)
    return person


def _cut_off(book: Register, one: Attributed) -> bool:
    """Does the text break off at the verb behind the marks, before it says who speaks: “...,” said?"""
    tokens = book.frame.tokens
    left = len(tokens.kinds) - tokens.at(one.passage.end)
    return 0 < left <= _CUT and bool(tokens.kinds[-1] & flags.SAID)
