"""The titles before a name: Mr, Dr. the Hon., Gen. (Rtd), Supt."""

from parsers.facts.offices.ranks import abbreviates_rank
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_NOTE = 9  # letters of "(ret.)" behind a title


def commissioned(tokens: Tokens, speech: Speech, title: int, first: int) -> bool:
    """Is a title a rank, cut short or not: Supt. Ana Ruiz?"""
    words = tokens.words[title:first] if title >= 0 else ()
    return not speech.commissions.isdisjoint(map(str.lower, words))


def title_before(tokens: Tokens, speech: Speech, i: int) -> int:
    """The first of the titles before a name (Mr, Dr.); -1 without."""
    words, kinds, title = tokens.words, tokens.kinds, -1
    k = i - 1
    if k > 2 and words[k] == ")" and "(" in words[k - 3 : k - 1]:
        inner = k - 1 - (words[k - 1] == ".")  # COP (Mrs.) X
        rank = inner - 2 - (words[inner - 2] == ".")  # Gen. (Rtd) X
        if abbreviates_rank(tokens, speech, k):
            return -1
        if kinds[inner] & flags.HONORIFIC:
            title, k = inner - 1, inner - 2
        elif words[inner - 1] == "(" and kinds[rank] & flags.HONORIFIC and len(words[inner]) < _NOTE:
            k = inner - 2
    while k >= 0 and (
        kinds[k] & flags.HONORIFIC
        or (words[k] == "." and kinds[k - 1] & flags.HONORIFIC)
        or (not words[k].islower() and tuple(words[k : k + 2]) in speech.double_titles)
    ):
        if k + 1 in tokens.lines or (words[k] == "." and k in tokens.lines):
            return title
        title = k - 1 if words[k] == "." else k
        k = title - 1 - _between_titles(tokens, title - 1)
    return title


def _between_titles(tokens: Tokens, k: int) -> bool:
    """Is token k the article of Dr. the Hon. X, the hyphen of Lt.-Gov. X?"""
    words, kinds = tokens.words, tokens.kinds
    hyphen = words[k] == "-" and words[k - 1] == "."
    small = kinds[k] & flags.DETERMINER and words[k].islower()
    if k < 2 or not (hyphen or small) or k in tokens.lines:
        return False
    return bool(kinds[k - 1 - (words[k - 1] == ".")] & flags.HONORIFIC)
