"""The office of the one who holds it: the Secretary General, a post held by Ana Roe since 2030."""

from parsers.facts.mentions import Range
from parsers.facts.offices.office_at import office_at
from parsers.facts.offices.roles import role_before
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_NEAR = 14  # tokens between "post" and the name
_BEHIND = 4  # tokens from the name to "has held"
_LED = 3  # tokens between the comma and "post"
_LONGEST = 6  # tokens of an office
_APART = flags.COMMA | flags.END
_NO_OFFICE = _APART | flags.CUE | flags.LINK | flags.PRONOUN


def post_held(tokens: Tokens, speech: Speech, name: Range) -> Range | None:
    """The office right before the post that whoever has the name is said to hold."""
    words, kinds, first = tokens.words, tokens.kinds, name[0]
    for k in range(first - 1, max(0, first - _NEAR), -1):
        if k in tokens.fresh or kinds[k] & _APART:
            return None
        if words[k] in speech.positions:
            held = words[k + 1 : first] + words[name[1] : name[1] + _BEHIND]
            named = None if speech.holding.isdisjoint(held) else _before(tokens, speech, k)
            return named or _of_post(tokens, speech, k, first)
    return None


def _of_post(tokens: Tokens, speech: Speech, post: int, first: int) -> Range | None:
    """The office that a post is of: the post of President of the body is held by X."""
    kinds, begin = tokens.kinds, post + 2
    if first - 2 < begin or not kinds[post + 1] & flags.OF or tokens.words[first - 1] not in speech.by:
        return None
    begin += bool(kinds[begin] & flags.DETERMINER)
    end = first - 3 - bool(kinds[first - 3] & flags.ADVERB)  # is now held by
    if tokens.words[first - 2] not in speech.holding or end <= begin or not kinds[end] & flags.PASSIVE:
        return None
    office = office_at(tokens, speech, begin)
    other = _APART | flags.CUE | flags.PASSIVE | flags.RELATIVE
    return (office[0], end) if office and not any(kind & other for kind in kinds[office[1] : end]) else None


def _before(tokens: Tokens, speech: Speech, post: int) -> Range | None:
    """The office that a comma parts from a post."""
    kinds = tokens.kinds
    for comma in range(post - 1, max(1, post - 1 - _LED), -1):
        if kinds[comma] & flags.COMMA:
            return _ending(tokens, speech, comma)
        if comma in tokens.fresh:
            return None
    return None


def _ending(tokens: Tokens, speech: Speech, end: int) -> Range | None:
    """The office that ends before a token."""
    if speech.cased:
        return role_before(tokens, speech, end, full=True)
    kinds, office = tokens.kinds, -1
    for k in range(end - 1, max(0, end - 1 - _LONGEST), -1):
        if kinds[k] & _NO_OFFICE or k + 1 in tokens.fresh:
            break
        office = k if kinds[k] & flags.ROLE else office
    return (office, end) if office >= 0 else None
