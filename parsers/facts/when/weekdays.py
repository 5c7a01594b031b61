"""Weekdays that a text names: the first between two places, the last before one, the one behind a verb."""

import re

from parsers.facts.when.relative_days import without_mornings
from parsers.records import Span
from parsers.sheet import Sheet

_EARLIER = 2  # sentences back in which the day told of is looked for
_CALLED = 14  # characters behind a weekday in which it is said to be to come, or over
_WEEKDAY = 14  # characters of a weekday right behind "tomorrow"
_COMING = 16  # characters before a verb in which it may be said that it is to come
_BLANKS = str.maketrans(".,،;)", "     ")  # behind "tomorrow"
_WORD = re.compile(r"[^\W\d_]+")


def told_day(sheet: Sheet, at: int) -> Span | None:
    """The weekday named last before a place, in its sentence or one of those before."""
    start = at
    for _ in range(_EARLIER + 1):
        start = sheet.sentence(max(0, start - 2), max(0, start - 1))[0]
    found = None
    while (begin := weekday_between(sheet, start, at)) is not None:
        match = _WORD.match(sheet.folded, begin)
        assert match is not None
        found, start = match.span(), match.end()
    return found


def weekday_between(sheet: Sheet, start: int, end: int) -> int | None:
    """Where the first weekday, "today" or "yesterday" between two places begins."""
    course = sheet.language.course
    days = course.today + course.yesterday + course.tomorrow
    for match in _WORD.finditer(sheet.folded, start, end):
        if match.group() in sheet.language.weekdays or match.group() in days:
            return match.start()
    return None


def up_to_weekday(sheet: Sheet, at: int, stop: int) -> Span | None:
    """From a verb to the weekday behind it, with what says that it is to come, before or behind."""
    course = sheet.language.course
    weekdays = tuple(sheet.language.weekdays)
    names = weekdays + course.today + course.yesterday + course.tomorrow + course.before_yesterday
    words = without_mornings(sheet.folded[at:stop], sheet.language).translate(_BLANKS)
    found = [(at + where, at + where + len(name)) for name in names if (where := words.find(name)) >= 0]
    if not found:
        return None
    first = min(found)[0]
    last = max(end for where, end in found if where == first)
    beside = sheet.folded[last : last + _WEEKDAY].lstrip()
    if named := next((name for name in weekdays if beside.startswith(name)), ""):
        last = sheet.folded.index(named, last) + len(named)  # بعد غد الخميس
    after = sheet.folded[last : last + 2 * _CALLED].replace("،", ",").partition(",")[0]
    weeks = [word for word in course.next_week + course.last_week if word in after]
    same = _clause(sheet, after[:_CALLED])
    told = weeks or [word for word in course.coming + course.last if word in same]
    return _with_coming(sheet, at), min((last + after.find(word) + len(word) for word in told), default=last)


def _clause(sheet: Sheet, words: str) -> str:
    """Words up to an "and": it began on Monday and will end."""
    for also in sheet.language.dating.also:
        words = words.partition(f" {also} ")[0]
    return words


def _with_coming(sheet: Sheet, at: int) -> int:
    """Where "will be", "sera" begins that stands right before a verb; else where the verb does."""
    before = sheet.folded[max(0, at - _COMING) : at]
    leads = [word for word in sheet.language.course.coming if before.endswith((word, word + " "))]
    return at - max((len(word) + (not before.endswith(word)) for word in leads), default=0)
