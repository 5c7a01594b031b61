"""Whom a text tells of without a name before they speak: A woman from Oslo lost it. “...,” the woman said."""

from parsers.facts.mentions import Sayer, named
from parsers.facts.people.nameless import anaphoric, head_noun
from parsers.facts.people.people import Register
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags
from parsers.languages.speech import filled

_BACK = 500  # tokens between "a woman" and "the woman"
_ARTICLE = 4  # tokens between an article and its noun
_NAME = 25  # tokens behind it in which a name tells who it is
_NAMED = 2  # of these to a name without a comma
_APPOSED = flags.COMMA | flags.AUXILIARY | flags.PASSIVE | flags.AS | flags.CLOSER | flags.DETERMINER


def told_before(book: Register, begin: int, end: int) -> Sayer | None:
    """The words by which one was brought in whom a noun with "the" means, or None."""
    tokens, inside = book.frame.tokens, book.frame.inside
    words, kinds = tokens.words, tokens.kinds
    head = head_noun(book, begin, end)
    if not kinds[head] & (flags.HUMAN | flags.ROLE) or tokens.several(head):
        return None
    if any(words[k][0].isupper() for k in range(begin, end)) or not anaphoric(book, begin, end):
        return None
    articles = filled(book.frame.speech.joining.definite)
    word = words[head].removeprefix(next(filter(words[head].startswith, articles), ""))
    for k in range(begin - 2, max(0, begin - _BACK), -1):
        if words[k] == word and not inside[k] and (found := brought_in(book, k)):
            return found
    return None


def brought_in(book: Register, k: int) -> Sayer | None:
    """The phrase with "a" that has its noun of people at token k, or the name that says who it is."""
    tokens = book.frame.tokens
    kinds = tokens.kinds
    near = range(k - 1, max(-1, k - 1 - _ARTICLE), -1) if book.frame.speech.cased else (k,)
    first = next((n for n in near if kinds[n] & flags.DETERMINER or n == k), -1)
    if first < 0 or kinds[first] & (flags.DEFINITE | flags.PRONOUN) or book.frame.inside[first]:
        return None
    begins = first in tokens.fresh
    if not begins and (kinds[first - 1] & _APPOSED or not tokens.words[first - 1].isalpha()):
        return None
    noun = noun_at(book.frame, first, len(kinds))
    if noun is None or noun.last <= k:
        return None
    if known := _named(book, k):
        return known
    if head_noun(book, first, noun.last) != k:
        return None
    bare = not begins and (k + 1 >= len(kinds) or kinds[k + 1] & flags.END)
    return None if bare else noun  # needs a driver.


def _named(book: Register, head: int) -> Sayer | None:
    """The name that says who it is: a rower named X lost it; a rower from Oslo, X, lost it."""
    frame = book.frame
    kinds = frame.tokens.kinds
    for k in range(head + 1, min(len(kinds), head + _NAME)):
        if kinds[k] & flags.END or k in frame.tokens.fresh:
            return None
        mention = frame.beginning.get(k)
        before = kinds[mention.first - 1] if mention else 0
        beside = before & flags.COMMA or (k <= head + _NAMED and not before & (flags.LINK | flags.STOP))
        if mention and beside:
            return named(mention)
    return None


def meant_in(book: Register, begin: int, end: int, gender: int) -> bool:
    """Does a sentence outside the marks go on about whom he or she means: They took HIS boat?"""
    kinds, inside = book.frame.tokens.kinds, book.frame.inside
    personal = flags.PRONOUN | flags.OWNER
    return any(kinds[k] & gender and kinds[k] & personal and not inside[k] for k in range(begin, end))
