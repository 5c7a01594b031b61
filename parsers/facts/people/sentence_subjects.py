"""The speaker without a name that a sentence begins with: A spokesman for the workers welcomed it."""

from parsers.facts.mentions import Sayer
from parsers.facts.people.nameless import head_noun
from parsers.facts.people.people import Register
from parsers.facts.people.spoken_of import over_place
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags


def unnamed_at_head(book: Register, begin: int, end: int) -> Sayer | None:
    """The noun phrase of such a speaker."""
    frame = book.frame
    kinds = frame.tokens.kinds
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
