"""Names that are words of the calendar, too: Kristen Day, Tom March, Anna Winter; June Roe, Abril Ruiz."""

from parsers.facts.name_words import OFFICE, plain
from parsers.languages import every, flags
from parsers.tokens import Tokens

_WEEKDAYS = frozenset(every(lambda one: one.weekdays))
_FOLLOWS = flags.COMMA | flags.END | flags.CUE | flags.AUXILIARY | flags.RELATIVE | flags.STOP | flags.LINK

_BEFORE_GIVEN = (
    flags.CUE
    | flags.COMMA
    | flags.CLOSER
    | flags.AND
    | OFFICE
    | flags.ROLE
    | flags.SERVICE
    | flags.HONORIFIC
    | flags.DONE
)


def of_the_year(tokens: Tokens, i: int, j: int) -> bool:
    """Is a word of the calendar at token j the surname behind the given name at token i?"""
    words, kinds = tokens.words, tokens.kinds
    if not kinds[j] & flags.CALENDAR or not kinds[i] & flags.GIVEN or not words[j].istitle():
        return False
    behind = j == i + 1 or (j == i + 3 and words[j - 1] == "." and len(words[j - 2]) == 1)
    if not behind or words[j].lower() in _WEEKDAYS:
        return False
    if j + 1 >= len(words) or j + 1 in tokens.fresh:
        return True
    return bool(kinds[j + 1] & _FOLLOWS) and not words[j + 1][0].isdigit()


def ended_by(tokens: Tokens, i: int, stop: int) -> set[str]:
    """The surname that ends the run from token i, if it is such a word."""
    ends = stop > i + 1 and tokens.kinds[stop - 1] & flags.CALENDAR
    return {tokens.words[stop - 1]} if ends else set()


def dated_surname(tokens: Tokens, i: int, surnames: set[str]) -> bool:
    """Is such a word, once it was somebody's, the surname alone beside a verb of speech: Day said?"""
    words, kinds = tokens.words, tokens.kinds
    if words[i] not in surnames:
        return False
    before = kinds[i - 1] if i else 0
    behind = kinds[i + 1] if i + 1 < len(words) and words[i + 1].islower() else 0
    return bool((before & (flags.SAID | flags.HONORIFIC)) | (behind & (flags.SAID | flags.JUDGED)))


def full_behind(tokens: Tokens, i: int) -> bool:
    """Do a surname and a comma or a verb stand behind a month that is a given name, too: Julio Roe dijo?"""
    k = i + 1
    while k < min(i + 4, len(tokens.words)) and plain(tokens, k):
        k += 1
    ends = flags.COMMA | flags.SAID | flags.JUDGED | flags.AUXILIARY
    return i + 1 < k < len(tokens.words) and bool(tokens.kinds[k] & ends) and k not in tokens.fresh


def given_month(tokens: Tokens, i: int) -> bool:
    """Is a month that is a given name, too, the latter: said June Roe; but not in June Ana Roe?"""
    kinds = tokens.kinds
    if kinds[i - 1] & _BEFORE_GIVEN:
        return True
    if kinds[i + 1] & flags.GIVEN and plain(tokens, i + 2):
        return False
    return not kinds[i - 1] or full_behind(tokens, i)
