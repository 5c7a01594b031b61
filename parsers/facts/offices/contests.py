"""Who comes to an office by a vote that is won: X won the election for president; the vote was won by X."""

from parsers.facts.mentions import Range
from parsers.facts.offices.office_at import office_at
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_VERB = 3  # tokens between a name and "won", with its auxiliary
_CONTEST = 5  # tokens between "won" and what is won
_BACK = 12  # tokens from "won by X" back to what is won
_OFFICE = 5  # tokens between what is won and the office
_ASIDE = 7  # tokens between commas


def wins(tokens: Tokens, speech: Speech, before: int, tail: int) -> int:
    """The token of what somebody named between two tokens wins; -1 without."""
    for k in range(tail, min(tail + _VERB, len(tokens.words))):
        if k in tokens.fresh:
            break
        if tokens.words[k] in speech.winning:
            return _contest(tokens, speech, range(k + 1, min(k + _CONTEST, len(tokens.words))))
    for k in range(before - 1, max(0, before - _VERB), -1):
        if k + 1 in tokens.fresh:
            break
        if tokens.words[k] in speech.winning:
            told = range(tail, min(tail + 1, len(tokens.words))) if speech.verb_first else _back(tokens, k)
            return _contest(tokens, speech, told)
    if before > 1 and tokens.words[before - 2] in speech.falling and tokens.kinds[before - 1] & flags.LINK:
        return _contest(tokens, speech, _back(tokens, before - 2))
    return -1


def _back(tokens: Tokens, won: int) -> range:
    """The tokens of the sentence before "won", the nearest first."""
    first = next((k for k in range(won, max(0, won - _BACK), -1) if k in tokens.fresh), max(0, won - _BACK))
    return range(won - 1, first - 1, -1)


def _contest(tokens: Tokens, speech: Speech, places: range) -> int:
    """The first of some tokens that is an election or the like; -1 without."""
    return next((k for k in places if tokens.words[k] in speech.contests), -1)


def role_won_in(tokens: Tokens, speech: Speech, contest: int) -> Range | None:
    """The office that a vote is for: the election for INTERPOL PRESIDENT."""
    if tokens.words[contest] in speech.posts and (post := office_at(tokens, speech, contest)):
        return post
    for k in range(contest + 1, min(contest + _OFFICE, len(tokens.words))):
        if k in tokens.fresh or tokens.kinds[k] & (flags.COMMA | flags.END | flags.CUE):
            return None
        if found := office_at(tokens, speech, k):
            return found
    return None


def only_voted_on(tokens: Tokens, chosen: Range, role: Range) -> bool:
    """The election of the president, the minister of X, Y: is the office that is voted on nobody’s yet?"""
    comma = role[0] - 2
    over = any(tokens.kinds[k] & (flags.FIELD | flags.GROUP) for k in range(*role))
    apart = tokens.kinds[comma] & flags.COMMA and tokens.kinds[comma + 1] & flags.DEFINITE
    return over and chosen[1] == comma and bool(apart)


def commas_of_aside(tokens: Tokens, k: int) -> list[int]:
    """The commas of an aside that ends before token k: elegida presidenta, por un año, la danesa X."""
    if not tokens.kinds[k - 1] & flags.COMMA:
        return []
    return [n for n in range(k - 1, max(0, k - _ASIDE), -1) if tokens.kinds[n] & flags.COMMA]
