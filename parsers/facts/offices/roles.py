"""The office before a name: "Spain’s Minister of the Interior, X"."""

from parsers.facts.mentions import Range
from parsers.facts.offices.settled import (
    OPEN,
    before_letters,
    before_note,
    body_before,
    ends_named,
    settle,
    without_since,
)
from parsers.facts.offices.walk import walk_back
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = 4  # words of a short title
_RANKED = flags.RANK | flags.ROLE | flags.FIELD | flags.GROUP | flags.SERVICE


def role_before(
    tokens: Tokens, speech: Speech, first: int, *, full: bool, dashes: tuple[str, ...] = ()
) -> Range | None:
    """The office that ends right before token `first`, or before a comma there if the name is a full one."""
    role = _role_before(tokens, speech, first, dashes, full=full)
    body = body_before(tokens, first - 1) if role is None and full else 0
    office = _role_before(tokens, speech, body, (), full=True) if body else None
    return (office[0], first - 1) if office and office[1] == body - 1 else role


def _role_before(
    tokens: Tokens, speech: Speech, first: int, dashes: tuple[str, ...], *, full: bool
) -> Range | None:
    """As `role_before`, where no body stands between."""
    kinds = tokens.kinds
    comma = first > 0 and bool(kinds[first - 1] & flags.COMMA or tokens.words[first - 1] in dashes)
    end = first - 1 if comma else first
    if first in tokens.lines or end <= 0 or (comma and not full):
        return None
    if comma:
        end = without_since(tokens, speech, end)
    whole = end
    if tokens.words[end - 1] == ")":
        if (noted := before_note(tokens, end)) < end:
            office = role_before(tokens, speech, noted, full=full)  # Commissioner of Police (Ag.) X
            return (office[0], end) if office and office[1] == noted else None
        end = before_letters(tokens, end)
    before = tokens.words[end - 1]
    if before == "(" or before in flags.GENITIVES or (kinds[end - 1] & OPEN and not before[0].isupper()):
        return None
    begin, linked = walk_back(tokens, speech, end, comma=comma)
    begin = _behind_sayer(tokens, speech, begin, end)
    if begin == end or (comma and ends_named(tokens, begin, end)):
        return None  # Inspector Ana Ruiz, Sergeant X
    ranked = kinds[end - 1] & _RANKED == flags.RANK and not speech.adjectives_follow
    if linked and not comma and ranked:
        return None  # a spokesman for the National Textiles workers
    role = settle(tokens, speech, begin, end)
    if role and kinds[role[0]] & (flags.PARTICLE | flags.LINK) == flags.PARTICLE:
        return None  # a surname: after van der Meer, Ana Roe
    return (role[0], whole) if role and comma and role[1] == end else role


def _behind_sayer(tokens: Tokens, speech: Speech, begin: int, end: int) -> int:
    """The first token of an office that somebody speaks to: a dit l’ambassadeur à la PRÉFÈTE DE POLICE, X."""
    kinds, words = tokens.kinds, tokens.words
    first = begin - bool(begin and kinds[begin - 1] & flags.DEFINITE)
    if not first or not kinds[first - 1] & flags.SAID or not kinds[begin] & (flags.ROLE | flags.RANK):
        return begin
    for k in range(begin + 1, min(end - 1, begin + _TITLE)):
        if speech.contracted.get(words[k], words[k]) in speech.towards:
            behind = k + 1 + bool(kinds[k + 1] & flags.DETERMINER)
            return behind if behind < end and kinds[behind] & flags.ROLE else begin
        if not kinds[k] & (flags.ROLE | flags.RANK):
            break
    return begin
