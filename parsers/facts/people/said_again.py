"""Nouns that say again who spoke last, or was called so before: the official added; the latter; a note."""

from parsers.facts.mentions import Sayer
from parsers.facts.people.nameless import same_noun
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spoken_of import fits, latter
from parsers.facts.people.two import of_two
from parsers.languages import flags


def said_again(book: Register, sayer: Sayer, begin: int, last: Person | None) -> Person | None:
    """Whom a phrase means that somebody was called by before, or that says no more than who spoke."""
    kinds, end = book.frame.tokens.kinds, sayer.last
    unnamed = last if last and last.nameless else None
    if end - begin == 1:
        meant = _the_latter(book, begin, last)
        same = _called_so(book, begin, last) if kinds[sayer.first] & flags.DEFINITE else None
        wrote = unnamed if begin > sayer.first and kinds[begin] & flags.WRITING else None  # a statement said
        if found := meant or same or wrote:
            return found
    return last if begin == sayer.first and last and _spoke_last(book, begin, end, last) else None


def _the_latter(book: Register, noun: int, last: Person | None) -> Person | None:
    """The second; the latter; the man, the source: of two, or named last, or called so before."""
    if meant := of_two(book, noun):
        return meant
    tokens = book.frame.tokens
    if tokens.words[noun] in book.frame.speech.former:
        return last  # el primero que la llamó así
    if tokens.words[noun] not in book.frame.speech.latter:
        return None
    if not tokens.kinds[noun] & flags.HUMAN:
        return latter(book, noun - bool(noun and tokens.kinds[noun - 1] & flags.DETERMINER), noun)
    gender = tokens.kinds[noun] & flags.GENDER
    return same_noun(book, noun, noun + 1) or (last if last and fits(last, gender) and last.human() else None)


def _called_so(book: Register, noun: int, last: Person | None) -> Person | None:
    """A Harbour official said; the official added: who spoke last without a name, called by that noun."""
    words = book.frame.tokens.words
    return last if last and last.nameless and words[noun] in words[slice(*last.name)] else None


def _spoke_last(book: Register, begin: int, end: int, last: Person) -> bool:
    """Is who spoke last called the same, or by the one noun that he has: وزاد المسؤول ذاته?"""
    if last.nameless and same_noun(book, begin, end) is last:
        return True  # قال مسؤول أمني ... وأضاف المسؤول
    return not book.frame.speech.script.same.isdisjoint(book.frame.tokens.words[end : end + 1])
