"""What an office is over, where two have the same noun: the foreign minister is not the interior minister."""

from parsers.facts.people.office_words import any_akin
from parsers.facts.people.people import Person, Register
from parsers.languages import flags

_ROLES = 6  # offices of one person that are compared
_OVER = flags.FIELD | flags.RANK


def fields_named(words: list[str], kinds: list[int]) -> list[str]:
    """The fields in the words of an office."""
    return [word for word, kind in zip(words, kinds, strict=True) if _over(kind)]


def other_field(book: Register, person: Person, fields: list[str], held: list[str]) -> bool:
    """Does somebody hold an office over none of these fields, but over others: prime minister?"""
    if any(any_akin(field, held) for field in fields):
        return False
    kinds = book.frame.tokens.kinds
    own = [kind for first, last in person.roles[:_ROLES] for kind in kinds[first:last]]
    return any(map(_over, own))


def _over(kind: int) -> bool:
    """Is a word what an office is over, or a rank of it: foreign, prime?"""
    return bool(kind & _OVER) and not kind & flags.ROLE
