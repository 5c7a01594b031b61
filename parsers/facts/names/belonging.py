"""What looks like a name and only belongs to the one beside it: its place, a word of its office."""

from parsers.facts.mentions import Mention, size
from parsers.languages import flags
from parsers.tokens import Tokens


def place_of(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Is what looks like a name of the title right behind it: South Carolina Gov. Jim Roe?"""
    return before.last == mention.first == mention.title and mention.first not in tokens.fresh


def of_office(tokens: Tokens, before: Mention, mention: Mention) -> bool:
    """Is a word only of the office behind a name: Ana Roe, encargada de Capacitación, el funcionario?"""
    after, (first, last) = before.role_after, mention.name
    if last - first > 1 and _body_of(tokens, first, last):
        return mention.title < 0 and after is not None and after[0] < first < last <= after[1]
    if last - first > 1 or mention.title >= 0 or after is None or not after[0] < first < last <= after[1]:
        return False
    lone = size(before.name) == 1  # the Presidency, Commissioner Roe
    if mention.role and (lone or mention.role[0] != after[0]):
        return False  # an office of its own
    kinds = tokens.kinds
    inside = last < after[1] and kinds[last] & (flags.FIELD | flags.GROUP)  # and Social Affairs
    listed = kinds[first - 1] & flags.OF and kinds[first - 2] & (flags.COMMA | flags.AND)  # de A, du Port
    body = inside or tokens.words[first - 1][0].isupper()  # the head of the League for Fair Principles
    body = body or (listed and not kinds[first] & flags.GIVEN)
    return bool(body) or (last == after[1] and mention.role_after is not None)


def _body_of(tokens: Tokens, first: int, last: int) -> bool:
    """Do words of no list stand behind a body with a capital and "of": the Commission of the GREAT BASIN?"""
    kinds, k = tokens.kinds, first - 1
    k -= bool(kinds[k] & flags.DETERMINER and not kinds[k] & flags.OF)
    body = kinds[k] & flags.OF and kinds[k - 1] & flags.GROUP and tokens.words[k - 1][0].isupper()
    return bool(body) and not any(kind & flags.GIVEN for kind in kinds[first:last])
