"""An office to it with what is behind it: bodies between commas, the region that ends a line, a bracket."""

from parsers.facts.mentions import Range
from parsers.facts.name_words import initials
from parsers.facts.offices.apposition_end import apposition_end, before_link
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_REGION = 5  # tokens of a region in brackets
_BODY = 9  # tokens of a body behind an office


def with_bodies(tokens: Tokens, found: Range) -> Range:
    """An office with the bodies behind it, each between commas: X, Director, Criminal Records Unit, said."""
    first, last = found
    while (end := _body_end(tokens, last)) > last:
        last = end
    return first, last


def _body_end(tokens: Tokens, comma: int) -> int:
    """One past the body behind a comma, up to the next one or the end of its sentence; the comma without."""
    words, kinds, begin, size = tokens.words, tokens.kinds, comma + 1, len(tokens.words)
    if begin >= size or not kinds[comma] & flags.COMMA or not words[begin][0].isupper():
        return comma
    if initials(tokens, begin):
        return comma  # the mayor, J.-P. Roe, said
    k, last = begin, min(size, begin + _BODY)
    while k < last and k not in tokens.fresh and _in_body(words[k], kinds[k]):
        k += 1
    if k < size and k not in tokens.lines and not kinds[k] & (flags.COMMA | flags.END):
        return comma
    body = words[begin].isupper() or any(kind & (flags.GROUP | flags.FIELD) for kind in kinds[begin:k])
    listed = k == begin + 1 < size - 1 and kinds[k + 1] & flags.AND  # head of X, Interpol, and Y
    return k if body and k > begin and not listed else comma


def _in_body(word: str, kind: int) -> bool:
    """Does a word have a capital, or join some that have one, and is none of a person?"""
    person = kind & (flags.ROLE | flags.CALENDAR | flags.HONORIFIC | flags.GIVEN)
    return not person and bool(word[0].isupper() or kind & (flags.LINK | flags.AND))


def over_region(tokens: Tokens, end: int) -> int:
    """Behind the region of an office that ends a line: Delegate (Africa)."""
    words = tokens.words
    if words[end : end + 1] != ["("] or end in tokens.lines:
        return end
    return next((k + 1 for k in range(end + 2, min(len(words), end + _REGION)) if words[k] == ")"), end)


def over_bracket(tokens: Tokens, speech: Speech, end: int) -> int:
    """Senior Director (Ports), and the sentence goes on; Commissioner (DC) and Head of Y."""
    words, kinds = tokens.words, tokens.kinds
    if end + 1 >= len(words) or words[end] != "(" or end in tokens.lines or words[end + 1].islower():
        return end
    close = next((k for k in range(end + 2, min(len(words) - 1, end + 6)) if words[k] == ")"), 0)
    if close and kinds[close + 1] & flags.AND and words[end + 1].isupper():
        begin = close + 2 + bool(kinds[close + 2 : close + 3] and kinds[close + 2] & flags.DEFINITE)
        last = before_link(tokens, begin, apposition_end(tokens, speech, begin)) if begin < len(words) else 0
        return last if last > begin and not tokens.several(begin) else end
    return close + 1 if close and kinds[close + 1] & flags.COMMA else end
