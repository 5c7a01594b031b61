"""Titles and ranks before a name, in a script without capitals."""

from parsers.facts.uncased.given import double_title, given
from parsers.facts.uncased.offices import surely
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLES = 8  # words of title and rank before a name


def _trade(tokens: Tokens, k: int) -> bool:
    """A trade between a rank and a given name: المقدم طبيبة هبة."""
    kinds = tokens.kinds
    return bool(kinds[k - 1] & flags.SERVICE and kinds[k] & flags.ROLE) and surely(tokens, k + 1)


def _letter(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a letter that is a title, with its point, stand before a given name?"""
    words = tokens.words
    return words[k] in speech.script.ranked and words[k + 1 : k + 2] == ["."] and surely(tokens, k + 2)


def titles_end(tokens: Tokens, speech: Speech, begin: int) -> int:
    """One past the titles and ranks that begin at a token: اللواء الركن الدكتور, عميد أول للشرطة."""
    words, kinds, k = tokens.words, tokens.kinds, begin
    while k < min(len(words), begin + _TITLES) and (k == begin or k not in tokens.fresh):
        if double_title(tokens, speech, k):
            k += 2
            continue
        if kinds[k] & flags.ABBREVIATION and _letter(tokens, speech, k):
            k += 2  # م. شريف
            continue
        title = kinds[k] & (flags.HONORIFIC | flags.SERVICE)
        point = k > begin and words[k] in "./" and kinds[k - 1] & (flags.HONORIFIC | flags.ABBREVIATION)
        point = point or (k > begin and words[k] == "/" and kinds[k - 1] & flags.RANK)  # الملازم أول / X
        inside = k > begin and (
            kinds[k] & flags.RANK or words[k] in speech.script.ranked or _trade(tokens, k)
        )
        named = (k > begin or kinds[k] & flags.GIVEN) and given(tokens, k)  # وزير الخارجية رائد الخالدي
        if not (title or point or inside) or named:
            break
        k += 1
    return k
