"""The body that letters stand for: the Royal Harbour Force (RHF), later the RHF, or RHF alone."""

from parsers.facts.mentions import Range
from parsers.facts.people.people import Person, Register
from parsers.languages import flags
from parsers.tokens import Tokens

_MOST = 40  # people that are compared


def lettered(book: Register, first: int, last: int) -> Person | None:
    """Who spoke before as these letters, or by the name that they stand behind in brackets."""
    tokens = book.frame.tokens
    if tokens.words[last : last + 1] == ["("] and (shorter := _spelled_out(book, first, last)):
        return shorter
    word = tokens.words[last - 1]
    if last - first > 1 or len(word) < 2 or not (word.isupper() and word.isalpha()):
        return None
    if known := book.nouns.get(word.lower()):
        return known
    for person in book.people[:_MOST]:
        if _ends_in_letters(tokens, person.name, word) or _is_letters(tokens, person, word):
            return person
    return None


def _spelled_out(book: Register, first: int, last: int) -> Person | None:
    """Who spoke as letters before a text says what they stand for: RHF, the Royal Harbour Force (RHF)."""
    tokens = book.frame.tokens
    words = tokens.words[last : last + 3]
    if len(words) < 3 or words[2] != ")" or not words[1].isupper() or len(words[1]) < 2:
        return None
    found = book.nouns.get(words[1].lower())
    them = (one for one in book.people[:_MOST] if _is_letters(tokens, one, words[1]))
    if found := found or next(them, None):
        found.name = (first - bool(first and tokens.kinds[first - 1] & flags.DETERMINER), last)
    return found


def _ends_in_letters(tokens: Tokens, name: Range, word: str) -> bool:
    """Do letters stand in brackets behind a body, or behind its officers: Royal Force (RF) officers?"""
    first, last = name
    if tokens.words[last : last + 3] != ["(", word, ")"]:
        return False
    if any(kind & flags.GROUP for kind in tokens.kinds[first:last]):
        return True
    initials = [one[0] for one in tokens.words[first:last] if one[0].isupper()]
    return initials == list(word)


def _is_letters(tokens: Tokens, person: Person, word: str) -> bool:
    """Is a speaker called by these letters alone?"""
    first, last = person.name
    return person.speaks and last - first == 1 and tokens.words[first] == word
