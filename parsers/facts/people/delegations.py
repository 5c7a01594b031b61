"""Who leads a delegation by a sentence of the text, and is its head from then on."""

from parsers.facts.people.people import Person, Register

_BEFORE, _BEHIND = 12, 16  # tokens between a name and "leads"
_NEAR = 5  # tokens between "leads" and "delegation"
_MENTIONS = 4  # of a person that are asked


def heads_delegation(book: Register, person: Person) -> str:
    """What the head of a delegation is called, for whom a sentence says that he leads it; else nothing."""
    speech, words = book.frame.speech, book.frame.tokens.words
    for first, last in person.mentions[:_MENTIONS]:
        begin, end = book.frame.sentence(first)
        low, high = max(begin, first - _BEFORE), min(end, last + _BEHIND)
        if speech.delegations.isdisjoint(words[max(begin, low - _NEAR) : min(end, high + _NEAR)]):
            continue  # as a rule
        for k in range(low, high):
            leads = words[k] in speech.led_by or (words[k] in speech.heading and not first <= k < last)
            if leads and _delegation(book, k, begin, end) and not _another(book, (first, last), k):
                return speech.their_head
    return ""


def _delegation(book: Register, k: int, begin: int, end: int) -> bool:
    """Does "delegation" stand close to "leads"?"""
    near = book.frame.tokens.words[max(begin, k - _NEAR) : min(end, k + _NEAR)]
    return not book.frame.speech.delegations.isdisjoint(near)


def _another(book: Register, mention: tuple[int, int], k: int) -> bool:
    """Is somebody else named between a name and "leads"?"""
    first, last = mention
    between = range(k, first) if k < first else range(last, k)
    return any(n in book.of_name for n in between)
