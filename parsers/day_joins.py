"""What stands between two days that are the first and the last of one range: a word, a dash, a label."""

import re

from parsers.fold import fold
from parsers.languages import one_of

ARTICLE = f"{one_of(lambda one: one.dating.articles)}?"
AND = f"(?:-+|&|→|->|{one_of(lambda one: one.dating.to + one.dating.also)})"
_WEEKDAYS = one_of(
    lambda one: (*map(fold, one.weekdays), *(f"{short}\\.?" for short in one.dating.weekdays if short))
)
WEEKDAY = rf"(?:{_WEEKDAYS},? )?"
BRACKETED = rf"(?:\s?\({_WEEKDAYS}\))?"  # 3 November (Monday)
_AT, _HOUR = one_of(lambda one: one.dating.at), one_of(lambda one: one.dating.clocks)
_CLOCK = rf"(?:,?\s?(?:@|{_AT})?\s?\d\d?[:.h]\d\d\s?{_HOUR}?)?"
_RELATIVE = one_of(lambda one: one.dating.relative)  # 28 November next to 1 December
_JOIN = re.compile(
    rf"\)?(?:\s{_RELATIVE})?[.,]?{BRACKETED}{_CLOCK}\s*{AND}\s*{ARTICLE}(?:{_WEEKDAYS}(?:, ?| ?\(| ))?\Z"
)
_LABEL = re.compile(
    rf"{_CLOCK}[ \t]{{0,4}}\n\s{{0,4}}{one_of(lambda one: one.dating.ends)}\s?:?\s*{ARTICLE}{WEEKDAY}\Z"
)
_LONGEST = 40  # characters between the two


def joins(between: str) -> bool:
    """Do the characters between two days make a range of them?"""
    if len(between) > _LONGEST:
        return False
    return _JOIN.match(between) is not None or ("\n" in between and _LABEL.match(between) is not None)
