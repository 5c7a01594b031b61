"""What an office is over, where two have the same noun: the foreign minister is not the interior minister."""

from parsers.facts.people.office_words import any_akin
from parsers.facts.people.people import Person, Register
from parsers.languages import flags

_ROLES = 6  # offices of one person that are compared
_OVER = flags.FIELD | flags.RANK


def other_field(book: Register, person: Person, named: tuple[list[str], list[int]], role: str) -> bool:
    """Does somebody hold an office over none of the fields named, but others: the prime minister?"""
    if not book.frame.speech.cased:
        return False
    held, kinds = role.split(), book.frame.tokens.kinds
    fields = [word for word, kind in zip(*named, strict=True) if _over(kind)]
    if not fields or any(any_akin(field, held) for field in fields):
        return False
    return any(_over(kind) for first, last in person.roles[:_ROLES] for kind in kinds[first:last])


def of_other_field(book: Register, person: Person, begin: int, end: int) -> bool:
    """Do tokens name the noun of somebody's office, but over another field: the foreign minister?"""
    tokens = book.frame.tokens
    words = [word.lower() for word in tokens.words[begin:end]]
    held = [tokens.words[k].lower() for first, last in person.roles[:_ROLES] for k in range(first, last)]
    return words[-1] in held and other_field(book, person, (words, tokens.kinds[begin:end]), " ".join(held))


def _over(kind: int) -> bool:
    """Is a word what an office is over, or a rank of it: foreign, prime?"""
    return bool(kind & _OVER) and not kind & flags.ROLE
