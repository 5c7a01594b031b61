"""The day that a lead calls today: "ended today, Monday, 3 November 2031"."""

import re

from parsers.lead import lead_of, news_end
from parsers.records import Span
from parsers.sheet import Sheet

_NEAR = 28  # characters between "today" and its day
_WORD = re.compile(r"[^\W\d_]+")


def day_today(sheet: Sheet) -> Span | None:
    """The first day with its year that stands right behind "today" in the first sentence of the news."""
    start, end = lead_of(sheet)[0], news_end(sheet)
    for mention in sheet.days:
        at = mention.span[0]
        if at >= end:
            break
        if start <= at and mention.last is None and mention.first.year and _behind_today(sheet, at):
            return mention.span
    return None


def _behind_today(sheet: Sheet, at: int) -> bool:
    """Does "today" stand right before a day, with small words and a weekday between?"""
    language, before = sheet.language, sheet.folded[max(0, at - _NEAR) : at]
    small = {*language.weekdays, *language.dating.on, *map(str.strip, language.dating.articles)}
    for match in reversed(list(_WORD.finditer(before))):
        if match[0] not in small or match[0] in language.course.today:
            return before[: match.end()].endswith(language.course.today)
    return False
