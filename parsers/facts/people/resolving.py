"""Sayers to people: a name is looked up; a pronoun, a noun, a verb without subject mean somebody before."""

from bisect import bisect_right

from parsers.facts.mentions import Sayer
from parsers.facts.people.asked import asks_somebody
from parsers.facts.people.lettered import lettered
from parsers.facts.people.meant import of_phrase, of_pronoun, of_topic
from parsers.facts.people.nameless import narrates, surnamed
from parsers.facts.people.people import SPEAKS, SUBJECT, Person, Register
from parsers.facts.people.spoken_of import ahead, asks, nearest, subject
from parsers.languages import flags

_BEFORE = 3  # sentences before its own in which a verb looks for whom it means


def resolve(book: Register, sayer: Sayer, last: Person | None, content: int) -> Person | None:
    """The person a sayer means; `last` is who spoke last, `content` the first token of what is said.

    None for the pronouns of the writer (I, we), and where the text tells that somebody was asked or told.
    """
    if sayer.kind == "nobody":
        return None
    if sayer.mention is not None:
        person = book.of_name.get(sayer.mention.name[0])
        person = (None if person and person.full() else lettered(book, *sayer.mention.name)) or person
    elif sayer.kind == "verb":
        person = _in_verb(book, sayer.first, last)
    elif sayer.kind == "pronoun":
        person = of_pronoun(book, sayer.first, last, min(content, sayer.first))
    elif not narrates(book.frame.tokens, book.frame.speech, sayer.first):
        person = surnamed(book, sayer.first, sayer.last) or of_phrase(book, sayer, last)
    else:
        return None  # our correspondent
    if person:
        if sayer.mention is None and sayer.kind != "verb":
            person.mentions.append((sayer.first, sayer.last))
        strength = SUBJECT if asks(book, sayer) else SPEAKS
        book.note(sayer.first, 0 if asks_somebody(book.frame, sayer.last) else strength, person)
    return person


def _in_verb(book: Register, verb: int, last: Person | None) -> Person | None:
    """Whom a verb without subject means: who its sentence or the ones before are about, by its gender."""
    starts = book.frame.starts
    gender = book.frame.tokens.kinds[verb] & flags.GENDER
    at, end = bisect_right(starts, verb) - 1, verb
    for number in range(at, max(-1, at - 1 - _BEFORE), -1):
        person = subject(book, starts[number], end, gender, sure=True, bodies=True)
        if person:
            return person
        end = starts[number]
    if last and (not last.gender or last.gender & gender):
        return last
    person = of_topic(book, verb, gender) or last or nearest(book, verb, gender, sure=True)
    return person or (ahead(book, verb, gender) if book.frame.speech.verb_first else None)
