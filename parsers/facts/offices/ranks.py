"""Ranks of army and police before a name, and what is written beside them: their force, "retired"."""

from parsers.facts.mentions import Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import back
from parsers.tokens import Tokens

_RANKED = flags.SERVICE | flags.RANK | flags.LINK
_RANK_ENDS = _RANKED | flags.FIELD | flags.GROUP | flags.HONORIFIC | flags.END
_OF_RANK = _RANKED | flags.FIELD | flags.GROUP | flags.DETERMINER
_GRADE = flags.SERVICE | flags.RANK
_LETTERS = 3  # tokens of a bracket with the letters of a rank
_NOTE = 9  # letters of "(ret.)" behind a rank


def senior(tokens: Tokens, speech: Speech, first: int) -> bool:
    """Is a word between an office and a rank cut short the rank's: spokesman SENIOR Supt. X?"""
    kinds, before = tokens.kinds, first - 1
    if before < 1 or kinds[before] & (_RANKED | flags.ROLE) != flags.RANK or before in tokens.lines:
        return False
    commissioned = tokens.words[first].lower() in speech.commissions
    return commissioned and tokens.words[before][0].isupper() and bool(kinds[before - 1] & flags.ROLE)


def of_grade(tokens: Tokens, speech: Speech, role: Range, first: int) -> bool:
    """Is a word all of an office, and that of the rank cut short behind it: CHIEF Supt. X?"""
    ranks = flags.ROLE | flags.RANK
    alone = role == (first - 1, first) and tokens.kinds[first - 1] & ranks == ranks
    return alone and tokens.words[first].lower() in speech.commissions


def is_rank(tokens: Tokens, begin: int, end: int) -> bool:
    """Is an office nothing but a rank, and of what force: général de la police?"""
    kinds = tokens.kinds[begin:end]
    return bool(kinds[0] & flags.SERVICE) and all(kind & _OF_RANK for kind in kinds)


def over_bracket(tokens: Tokens, speech: Speech, first: int) -> int:
    """Leftwards over a note on a rank, or its letters: coronel (r) X, Superintendent of Police (SP) X."""
    if abbreviates_rank(tokens, speech, first - 1):
        return first - _LETTERS
    words = tokens.words
    for size in (3, 4):
        begin = first - size
        if begin > 0 and words[begin] == "(" and len(words[begin + 1]) < _NOTE:
            force = words[begin - 1].isupper() and begin > 1  # general PNP (r) X
            return begin - force if tokens.kinds[begin - 1 - force] & _GRADE else first
    return first


def abbreviates_rank(tokens: Tokens, speech: Speech, closing: int) -> bool:
    """Does a bracket give a rank that is written out before it once more: Superintendent of Police (SP)?"""
    words, kinds = tokens.words, tokens.kinds
    if closing < _LETTERS or words[closing] != ")" or words[closing - 2] != "(":
        return False
    short, before = words[closing - 1], closing - _LETTERS
    last = kinds[before] & (flags.FIELD | flags.GROUP) and kinds[before - 1] & flags.OF
    written = (before - 2 if last else before), before + 1
    letters = "".join(word[0] for word in words[slice(*written)] if word[0].isupper())
    short = short if short.isupper() and kinds[written[0]] & flags.SERVICE else ""
    return short.lower() in speech.commissions or bool(short and short.endswith(letters))


def ends_rank(tokens: Tokens, first: int) -> bool:
    """May a rank end before token `first`?"""
    return bool(tokens.kinds[first - 1] & _RANK_ENDS) or tokens.words[first - 1].isupper()


def rank_before(tokens: Tokens, role: Range | None, first: int) -> tuple[int, bool]:
    """Where the rank or the office before a name begins, and whether it is nothing but a rank."""
    begin = role[0] if role else first
    if not ends_rank(tokens, first):
        return min(begin, first - 1), False  # as a rule
    rank = min(begin, _rank_begins(tokens, first))
    return rank, rank > 0 and _ranks(tokens, rank, first)


def _of_rank(kinds: list[int], k: int) -> bool:
    """A word of a rank: general, or what it is of (contrôleur général de police)."""
    body = kinds[k] & (flags.FIELD | flags.GROUP)
    return bool(kinds[k] & _RANKED or (body and kinds[k - 1] & flags.OF))


def _rank_begins(tokens: Tokens, first: int) -> int:
    """The first token of a rank before a name: Général de corps d’armée X."""
    kinds, k = tokens.kinds, first
    while k > 1 and _of_rank(kinds, k - 1) and k - 1 not in tokens.fresh:
        k -= 1
    ranks = k
    while 1 < k <= ranks < first and tokens.words[k - 1] == "." and kinds[k - 2] & flags.HONORIFIC:
        k -= 2  # Lt. General X, Crio. Gral. Comandante X
    return k - force_before(tokens, k - 1) if k < first else first - 1


def force_before(tokens: Tokens, k: int) -> bool:
    """Does a force stand between a comma and a rank: the director, POLICE General X?"""
    kinds, led = tokens.kinds, k > 0 and tokens.words[k][0].isupper() and tokens.kinds[k - 1] & flags.COMMA
    force = kinds[k] & (flags.FIELD | flags.GROUP) and not kinds[k] & flags.ROLE
    return bool(led and force and kinds[k + 1] & flags.SERVICE)


def _ranks(tokens: Tokens, begin: int, end: int) -> bool:
    """Ranks of army and police, with the initials of their force: general PNP."""
    words, kinds = tokens.words, tokens.kinds
    served = False
    for k in range(begin + force_before(tokens, begin), end):
        force = words[k].isupper() and len(words[k]) > 1
        if not (force or _of_rank(kinds, k) or _shortened(tokens, k)):
            return False
        served = served or bool(kinds[k] & flags.SERVICE)
    return served


def _shortened(tokens: Tokens, k: int) -> bool:
    """One of the two tokens of "Lt." in a rank."""
    title = k if tokens.words[k] != "." else k - 1
    return bool(tokens.kinds[title] & flags.HONORIFIC) and tokens.words[title + 1] == "."


def of_own_body(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """A rank in capitals for work at the body that the news is about: CP INTERPOL X."""
    words = tokens.words[back(first, 2) : first]
    ranked = len(words) > 1 and words[0].isupper() and words[0].lower() in speech.commissions
    return (first - 2, first) if ranked and words[1].lower() in speech.own_bodies else None
