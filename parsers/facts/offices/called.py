"""The office by which somebody is called who has none yet: Ana Roe won. “Good,” said the new PRESIDENT."""

from parsers.facts.mentions import Sayer
from parsers.facts.offices.settled import settle
from parsers.facts.people.people import Person, Register
from parsers.languages import flags


def take_office(book: Register, person: Person, sayer: Sayer) -> None:
    """Give a person with a full name and no office the one that a phrase with its article has for them."""
    tokens, first = book.frame.tokens, sayer.first
    if sayer.mention is not None or person.role or person.roles or person.nameless or not person.full():
        return
    if not tokens.kinds[first] & flags.DEFINITE or tokens.kinds[first] & (flags.OWNER | flags.PRONOUN):
        return
    office = settle(tokens, book.frame.speech, first + 1, sayer.last)
    if office and office[1] == sayer.last and any(kind & flags.ROLE for kind in tokens.kinds[slice(*office)]):
        person.role = office
        person.roles.append(office)
