"""What an office is over, where two have the same noun: the foreign minister is not the interior minister."""

from parsers.facts.people.office_words import any_akin
from parsers.facts.people.people import Person, Register
from parsers.languages import flags

_ROLES = 6  # offices of one person that are compared
_OVER = flags.FIELD | flags.RANK


def other_field(book: Register, person: Person, words: list[str], kinds: list[int], role: str) -> bool:
    """Does somebody hold an office over none of the fields named, but others: the prime minister?"""
    if not book.frame.speech.cased:
        return False
    held = role.split()
    fields = [word for word, kind in zip(words, kinds, strict=True) if _over(kind)]
    if not fields or any(any_akin(field, held) for field in fields):
        return False
    own = book.frame.tokens.kinds
    return any(_over(kind) for first, last in person.roles[:_ROLES] for kind in own[first:last])


def _over(kind: int) -> bool:
    """Is a word what an office is over, or a rank of it: foreign, prime?"""
    return bool(kind & _OVER) and not kind & flags.ROLE
