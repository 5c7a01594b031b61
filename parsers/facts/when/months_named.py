"""The month that a text names at its head, where its days stand without one, or without their year."""

import re
from itertools import islice

from parsers.day_mentions import DayMention
from parsers.days import MONTHS
from parsers.facts.when.counted_days import OF_YEAR
from parsers.languages import one_of
from parsers.phrasebook import holds
from parsers.records import Spans, stands_in
from parsers.sheet import Sheet

_HEAD = 300  # characters in which the month is said
_FEW = 4  # months looked at
_NAMES = {
    month: "|".join(name for name, number in MONTHS.items() if number == month and " " not in name)
    for month in MONTHS.values()
}
_ANY = "|".join(
    sorted((name for names in _NAMES.values() for name in names.split("|")), key=len, reverse=True)
)
# A month without its day: "in November", "November 2031".
_NAMED_MONTH = re.compile(
    rf"(?<![^\W\d_]){one_of(lambda one: one.dating.within)} ({_ANY})(?![^\W\d_]| \d\d?(?!\d))"
)
_ANY_MONTH = re.compile(rf"(?<![^\W\d_])((?:{_ANY}){OF_YEAR})")
# The names of a month, with a year.
_IN_MONTH = {month: re.compile(rf"(?<![^\W\d_])(?:{names}){OF_YEAR}") for month, names in _NAMES.items()}


def month_named(sheet: Sheet, at: int) -> Spans:
    """The month of days without one, said at the head of a text: "to meet in November", "November 2031"."""
    taken = [mention.span for mention in sheet.days]
    for pattern in (_NAMED_MONTH, _ANY_MONTH):
        for match in islice(pattern.finditer(sheet.folded, 0, min(_HEAD, at)), _FEW):
            if not stands_in(match.start(1), taken):
                return (match.span(1),)
    return ()


def month_of(sheet: Sheet, chosen: DayMention) -> Spans:
    """The month of a range with its year, at the head of a text that says no day of its own."""
    names, head = _NAMES.get(chosen.first.month), sheet.folded[: min(_HEAD, chosen.span[0])]
    if not names or not holds(head, names.split("|")):
        return ()  # as a rule
    match = _IN_MONTH[chosen.first.month].search(head)
    return (match.span(),) if match else ()
