"""What an office is over, where two have the same noun: the foreign minister is not the interior minister."""

from parsers.facts.people.office_words import any_akin
from parsers.facts.people.people import Person, Register
from parsers.fold import fold
from parsers.languages import flags

_ROLES = 6  # offices of one person that are compared
_OVER = flags.FIELD | flags.RANK
_FIELDS = flags.FIELD | flags.GROUP


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


def over_strange(book: Register, person: Person, words: list[str], kinds: list[int], role: str) -> bool:
    """Does another word for an office, la RESPONSABLE de prensa, say over what, and somebody's over else?

    Whoever is the secretary general, of nothing that is named, is over INTERPOL.
    """
    speech = book.frame.speech
    if not speech.cased:
        return False
    held = role.split()
    over = [
        word
        for word, kind in zip(words, kinds, strict=True)
        if kind & _FIELDS and not kind & flags.ROLE and fold(word) not in speech.own_bodies
    ]
    over = [word for word in over if word not in speech.own_called]
    if not over or any(any_akin(word, held) for word in over):
        return False
    tokens, offices = book.frame.tokens, person.roles[:_ROLES]
    if any(" ".join(tokens.words[first:last]).lower() in speech.own_offices for first, last in offices):
        return True
    theirs = (kind for first, last in offices for kind in tokens.kinds[first:last])
    return any(kind & _FIELDS and not kind & flags.ROLE for kind in theirs)


def _over(kind: int) -> bool:
    """Is a word what an office is over, or a rank of it: foreign, prime?"""
    return bool(kind & _OVER) and not kind & flags.ROLE
