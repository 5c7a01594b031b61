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
        for k in range(max(begin, first - _BEFORE), min(end, last + _BEHIND)):
            leads = words[k] in speech.led_by or (words[k] in speech.heading and not first <= k < last)
            near = words[max(begin, k - _NEAR) : min(end, k + _NEAR)] if leads else ()
            if not speech.delegations.isdisjoint(near):
                return speech.their_head
    return ""
