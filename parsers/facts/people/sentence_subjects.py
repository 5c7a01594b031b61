"""Whom a sentence is about who is not named in it: A SPOKESMAN FOR THE WORKERS welcomed it."""

from parsers.facts.mentions import Sayer
from parsers.facts.people.handed_over import agent
from parsers.facts.people.nameless import head_noun
from parsers.facts.people.people import Register
from parsers.facts.people.spoken_of import over_place
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags

_INVERTED = 9  # tokens from the beginning of such a sentence to its subject
_NO_PHRASE = flags.COMMA | flags.CUE | flags.PRONOUN | flags.RELATIVE


def unnamed_at_head(book: Register, begin: int, end: int) -> Sayer | None:
    """The noun phrase of such a speaker."""
    frame = book.frame
    kinds = frame.tokens.kinds
    if by := agent(frame, begin, end):
        office = noun_at(frame, by + 1, end) if kinds[by + 1] & flags.DEFINITE else None
        return office if office and kinds[head_noun(book, by + 1, office.last)] & flags.ROLE else None
    if inverted := _at_end(book, begin, end):
        return inverted
    begin = over_place(book, begin, end)
    if frame.inside[begin] or not kinds[begin] & flags.DETERMINER:
        return None
    noun = noun_at(frame, begin, end)
    if noun is None or noun.last - begin < 2 or frame.inside[noun.last - 1]:
        return None
    head = head_noun(book, begin, noun.last)
    if not kinds[head] & (flags.ROLE | flags.HUMAN) or frame.tokens.several(head):
        return None
    if kinds[begin] & (flags.DEFINITE | flags.PRONOUN) and not _of_somebody(book, noun, head):
        return None
    return noun


def _of_somebody(book: Register, noun: Sayer, head: int) -> bool:
    """Does a phrase name a woman or a man by whose she or he is: the girl's aunt, his mother, la tía de X?"""
    speech, kinds, words = book.frame.speech, book.frame.tokens.kinds, book.frame.tokens.words
    gender = kinds[head] & flags.GENDER or speech.articles.get(words[noun.first].lower(), 0)
    if gender in (0, flags.GENDER) or not kinds[head] & flags.HUMAN:
        return False
    of = speech.adjectives_follow and head + 1 < noun.last and kinds[head + 1] & flags.OF
    owned = any(word in flags.GENITIVES for word in words[noun.first : head])
    return owned or bool(of or kinds[noun.first] & flags.OWNER)


def _at_end(book: Register, begin: int, end: int) -> Sayer | None:
    """The office that a sentence ends with, behind its verb: Among the speakers was THE MINISTER."""
    frame, kinds = book.frame, book.frame.tokens.kinds
    if frame.inside[begin] or not kinds[begin] & (flags.LINK | flags.STOP) or kinds[begin] & flags.DETERMINER:
        return None
    for k in range(begin + 1, min(end - 2, begin + _INVERTED)):
        if kinds[k] & flags.PASSIVE:
            office = noun_at(frame, k + 1, end) if kinds[k + 1] & flags.DEFINITE else None
            if office is None or office.last < end - 1:
                return None
            return office if any(kind & flags.ROLE for kind in kinds[k + 1 : office.last]) else None
        if kinds[k] & _NO_PHRASE:
            return None
    return None
