"""Attributed quotations and reported statements to the person who speaks each."""

from dataclasses import dataclass, field
from typing import TypeVar

from parsers.facts.cues.passing_on import is_agency
from parsers.facts.cues.quotations import Attributed
from parsers.facts.cues.reported import Reported
from parsers.facts.mentions import Sayer
from parsers.facts.offices.called import take_office
from parsers.facts.people.going_on import goes_on
from parsers.facts.people.interviewed import interviewed
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
    walk = _Walk(book)
    for opening, reported, number in events:
        if reported:
            walk.over_statement(told[number])
        else:
            walk.over_quotation(quoted[number], opening)
    return walk.quotes, walk.statements


@dataclass(slots=True)
class _Walk:
    """The walk over quotations and statements, with who spoke last and where."""

    book: Register
    quotes: Spoken[Attributed] = field(default_factory=list)
    statements: Spoken[Reported] = field(default_factory=list)
    last: Person | None = None
    last_at: int = -1

    def over_quotation(self, one: Attributed, opening: int) -> None:
        """Whom a quotation names as its speaker; without a name, who goes on."""
        person: Person | None = None
        if one.sayer:
            person = _meant(self.book, one.sayer, self.last, opening)
        elif not _cut_off(self.book, one):
            told = one.cue[0] if one.cue else -1
            person = goes_on(self.book, opening, self.last, self.last_at, told=told)
            person = interviewed(self.book, one.passage.start) or person
        self.quotes.append((one, person))
        if person:
            person.quoted = True
            self._spoke(person, opening)

    def over_statement(self, one: Reported) -> None:
        """Who says what is reported; nobody goes on behind an agency: “A,” X said, according to Y. “B.”"""
        opening = one.cue[0]
        if one.sayer is None:
            if person := goes_on(self.book, opening, self.last, self.last_at, told=opening):
                self.statements.append((one, person))  # Añadió que
                self.last, self.last_at = person, opening
            return
        person = _meant(self.book, one.sayer, self.last, one.content[0])
        self.statements.append((one, person))
        if person and not is_agency(self.book.frame, one.sayer):
            self._spoke(person, opening)

    def _spoke(self, person: Person, opening: int) -> None:
        """Somebody has spoken, and is who goes on, but for who only asks."""
        person.speaks = True
        if not person.asks:
            self.last, self.last_at = person, opening


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
