"""The words of the offices that somebody holds, as a text tells them."""

from parsers.facts.people.people import Person, Register
from parsers.facts.people.spelled import freed
from parsers.languages import flags

_ROLES = 6  # offices of one person that are compared


def held_words(book: Register, person: Person) -> str:
    """The words of somebody's offices, small, between blanks; put together once, as the offices stay."""
    if not person.held:
        words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
        held: list[str] = []
        for first, last in person.roles[:_ROLES]:
            held += (freed(book.frame.tokens, book.frame.speech, first), *words[first + 1 : last])
        for first, last in person.mentions[:_ROLES]:  # jefe de la oficina, mayor X
            held += [words[k] for k in range(first, last) if kinds[k] & flags.SERVICE]
        if book.frame.speech.verb_first:
            held += heading(book, person).split()
        held += _scholars(book, held)
        person.held = f" {' '.join(held)} ".lower()
    return person.held


def _scholars(book: Register, held: list[str]) -> list[str]:
    """What somebody is called by the science they teach: a Professor of Criminology is a criminologist."""
    return [
        word.removesuffix(science) + scholar
        for science, _, scholar in (one.partition(" ") for one in book.frame.speech.scholars)
        for word in held
        if scholar and word.endswith(science)
    ]


def heading(book: Register, person: Person) -> str:
    """The office of who leads a delegation: وفد برئاسة X is رئيس الوفد."""
    words, leading = book.frame.tokens.words, book.frame.speech.script.leading
    before = (words[first - 1] for first, _ in person.mentions[:_ROLES] if first)
    return next((leading[word] for word in before if word in leading), "")
