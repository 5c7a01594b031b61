"""Offices in a phrase that a sentence begins with, before its subject: On behalf of the minister, X came."""

from parsers.facts.governed import governed
from parsers.facts.mentions import Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LONGEST = 10  # tokens of such a phrase before the office
_BRACKET = 24  # tokens of a bracket behind a name
_CLOSES = flags.COMMA | flags.END | flags.CLOSER


def of_another(tokens: Tokens, speech: Speech, office: Range, name: Range) -> bool:
    """Is an office before a comma governed by the phrase that begins the sentence, whose subject the name is?

    No comma closes it behind the name then: By order of the chief of police, X opened the pier. What somebody
    acts as is their own: In her capacity of chief, X opened it.
    """
    (begin, end), (first, stop), kinds = office, name, tokens.kinds
    while first > end + 1 and kinds[first - 1] & (flags.SERVICE | flags.RANK):
        first -= 1  # through an interpreter, General X said
    if not kinds[first - 1] & flags.COMMA or not _goes_on(tokens, stop):
        return False
    if any(kind & flags.COMMA for kind in kinds[end : first - 1]):
        return False
    return governed(tokens, speech, begin)


def apposed_subject(tokens: Tokens, speech: Speech, first: int, stop: int) -> bool:
    """Is who is named with an office up to a token the subject, behind a phrase that names another one?

    As in: Met by Ana Roe, the mayor of X, Bo Ruiz, spoke. A comma closes it; `first` is where Ana Roe begins.
    """
    closed = stop + 1 < len(tokens.kinds) and bool(tokens.kinds[stop] & flags.COMMA)
    denied = closed and tokens.words[stop + 1] in speech.negations  # no cedió
    return closed and _verb_at(tokens, stop + 1 + denied) and governed(tokens, speech, first)


def _verb_at(tokens: Tokens, k: int) -> bool:
    """May a word in small letters be the verb of a sentence: no preposition, article or "who"?"""
    if k >= len(tokens.kinds):
        return False
    kind = tokens.kinds[k]
    if not tokens.words[k][0].islower() or kind & (flags.RELATIVE | flags.DETERMINER | flags.AND):
        return False
    return bool(kind & (flags.AUXILIARY | flags.CUE)) or not kind & (flags.LINK | flags.STOP | flags.HEAD)


def of_subject(tokens: Tokens, speech: Speech, first: int, office: Range) -> bool:
    """Is an office behind somebody that of the subject: Introduced by Ana Roe, Minister Ben Soto spoke?

    `first`: where the somebody begins, in the phrase that begins the sentence. No comma closes the office.
    """
    kinds, end = tokens.kinds, office[1]
    if not _goes_on(tokens, end) or kinds[end] & flags.AND or not governed(tokens, speech, first):
        return False
    for kind in kinds[end : end + _LONGEST]:
        if kind & (flags.CUE | flags.AUXILIARY | flags.END):
            return True
        if kind & flags.COMMA:
            return False  # According to Ana Roe, head of the unit tasked with ports, it
    return True


def two_offices(tokens: Tokens, speech: Speech, office: Range, first: int, own: Range) -> bool:
    """Is an office before a comma somebody else's, as the name has its own: After the minister, X, the mayor?

    `first`: where the name begins; `own`: the office behind it, before a bracket or a comma and a verb. The
    phrase that begins the sentence governs the other one.
    """
    words, kinds, end = tokens.words, tokens.kinds, own[1]
    comma = office[1] == first - 1 and bool(kinds[office[1]] & flags.COMMA)
    led = kinds[office[0] - 1] & flags.DETERMINER or words[office[0] - 1] in speech.contracted
    if not comma or end + 1 >= len(words) or not led:
        return False
    closed = words[end] == ")" or (kinds[end] & flags.COMMA and words[end + 1].islower())
    return bool(closed) and not kinds[end + 1] & flags.DETERMINER and governed(tokens, speech, office[0])


def _goes_on(tokens: Tokens, stop: int) -> bool:
    """Does the verb follow a name, and its bracket, without a comma?"""
    if tokens.words[stop : stop + 1] == ["("]:
        close = next(
            (k for k in range(stop + 2, min(len(tokens.words), stop + _BRACKET)) if tokens.words[k] == ")"), 0
        )
        stop = close + 1 if close else stop
    if stop >= len(tokens.words) or stop in tokens.fresh or tokens.kinds[stop] & _CLOSES:
        return False
    return tokens.words[stop][0].islower()
