"""Titles and ranks before a name, in a script without capitals."""

from parsers.facts.uncased.given import NAMED, double_title, given, surely
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = flags.HONORIFIC | flags.SERVICE
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
    last = min(len(words), begin + _TITLES)
    while k < last and (k == begin or k not in tokens.fresh):
        if double_title(tokens, speech, k):
            k += 2
            continue
        kind = kinds[k]
        if kind & flags.ABBREVIATION and _letter(tokens, speech, k):
            k += 2  # م. شريف
            continue
        if not (kind & _TITLE or (k > begin and _inside(tokens, speech, k))):
            break
        if kind & NAMED and (k > begin or kind & flags.GIVEN) and given(tokens, k):
            break  # وزير الخارجية رائد الخالدي
        if k > begin and tokens.followed(k) and words[k + 1] in speech.script.compounds:
            break  # الرائد نقيب الله خان
        k += 1
    return k


def _inside(tokens: Tokens, speech: Speech, k: int) -> bool:
    """What may stand among titles: their points, a higher rank, a trade: الملازم أول / X."""
    word, kind, before = tokens.words[k], tokens.kinds[k], tokens.kinds[k - 1]
    point = word in "./" and before & (flags.HONORIFIC | flags.ABBREVIATION)
    point = point or (word == "/" and before & flags.RANK)
    return bool(point or kind & flags.RANK or word in speech.script.ranked or _trade(tokens, k))
