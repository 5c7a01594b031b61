"""Bodies whose own name has a small word inside: ONG Puentes SIN Muros, Médecins SANS Frontières."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_WORDS = 4  # with a capital before the small word
_ARTICLES = 2  # tokens of "la", "el" behind it
_PERSON = flags.GIVEN | flags.HONORIFIC | flags.CALENDAR | flags.CUE


def set_bodies(tokens: Tokens, speech: Speech) -> None:
    """What stands around such a small word is a body's: none of it is a person's name, or ends an office."""
    words, kinds = tokens.words, tokens.kinds
    for small in filter(None, speech.in_names):
        if f" {small} " not in tokens.text:
            continue  # as most
        at, far = tokens.text.find(f" {small} "), len(words) - 1
        while at >= 0:
            k = tokens.at(at)
            if 0 < k < far and (last := _last(tokens, k)) and (first := _first(tokens, k)) < k:
                whole = kinds[first] if kinds[first] & flags.GROUP else flags.GROUP
                kinds[first : last + 1] = [whole, *[flags.FIELD] * (last - first)]
            at = tokens.text.find(f" {small} ", at + 1)


def _last(tokens: Tokens, small: int) -> int:
    """The word with a capital that a small one leads to, perhaps over an article; 0 without."""
    words, kinds, k = tokens.words, tokens.kinds, small + 1
    while k < min(len(words) - 1, small + _ARTICLES) and kinds[k] & flags.DETERMINER and words[k].islower():
        k += 1
    person = kinds[k] & (_PERSON | flags.PLACE) and not kinds[k] & flags.FIELD  # but por la Paz
    named = words[k].istitle() and not person
    return k if named and tokens.fresh.isdisjoint(range(small, k + 1)) else 0


def _first(tokens: Tokens, small: int) -> int:
    """The first of the capitals before a small word that are a body's; the small word itself without.

    They are where the noun of a body leads them, or where the last is one of several: Médicos, Juristas.
    """
    words, kinds, k = tokens.words, tokens.kinds, small
    while k > max(0, small - _WORDS) and words[k - 1][0].isupper() and k not in tokens.fresh:
        k -= 1
        if kinds[k] & (_PERSON | flags.PLACE) or not words[k].isalpha():
            return small
        if kinds[k] & flags.GROUP:
            break
    group = kinds[k] & flags.GROUP or (k and k not in tokens.fresh and kinds[k - 1] & flags.GROUP)
    strange = not kinds[small - 1] & (flags.FIELD | flags.RANK)
    return k if (k < small - 1 and group and strange) or (k < small and tokens.several(small - 1)) else small
