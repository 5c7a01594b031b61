"""Two who were named together, and which of them is meant: the former, the second."""

from bisect import bisect_left

from parsers.facts.people.people import Person, Register
from parsers.languages import flags
from parsers.languages.speech import filled

_MENTIONS = 12  # before the word that are compared


def of_two(book: Register, noun: int) -> Person | None:
    """The former, the second: of the last sentence before that names two people or more."""
    speech, words = book.frame.speech, book.frame.tokens.words
    first, second = words[noun] in speech.former, words[noun] in speech.second
    if not (first or second):
        return None
    found: list[Person] = []
    begin = len(words)
    high = bisect_left(book.frame.mentions, noun, key=lambda one: one.first)
    for mention in reversed(book.frame.mentions[max(0, high - _MENTIONS) : high]):
        if mention.first < begin:
            if len(found) > 1:
                break
            begin, found = book.frame.sentence(mention.first)[0], []
        person = book.of_name.get(mention.name[0])
        if person and person.human() and not person.nameless and person not in found:
            found.append(person)  # the last one first
    if len(found) < 2:
        return None
    return found[-1] if first else found[-2]


def acting_of_two(book: Register, begin: int, end: int) -> Person | None:
    """Who a sentence is about that begins with the former or the second: El segundo fue más escéptico."""
    if begin + 2 >= end or not book.frame.tokens.kinds[begin] & flags.DEFINITE or not _acts(book, begin + 2):
        return None
    return of_two(book, begin + 1)


def _acts(book: Register, k: int) -> bool:
    """Is a verb or what leads to one at a token?"""
    tokens, speech = book.frame.tokens, book.frame.speech
    word, kind = tokens.words[k], tokens.kinds[k]
    finite = not kind and word.endswith(filled(speech.unstated.finite_endings))
    verb = flags.CUE | flags.AUXILIARY | flags.PASSIVE | flags.DONE
    return bool(kind & verb) or finite or word in speech.clitics or word in speech.negations
