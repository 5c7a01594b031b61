"""Weekdays, "today", "the last day", "from Monday to Thursday" to days, counted from the day of release."""

import re
from datetime import date, timedelta
from typing import Literal

from parsers.day_mentions import Day
from parsers.facts.when.calendar_days import date_of, day_of, nearest_day, next_day, open_date
from parsers.facts.when.day_patterns import NAMED
from parsers.languages import LANGUAGES, Language, one_of
from parsers.phrasebook import holds

Role = Literal["opening", "end"]

BARE = re.compile(rf"(?<![\d.,/-])(\d{{1,2}}){one_of(lambda one: one.dating.suffixes)}?\Z")
_VERBS = {  # of a lead that says no day
    code: frozenset(map(str.strip, one.course.opening + one.course.closing))
    for code, one in LANGUAGES.items()
}
OPENS = {
    code: tuple(f" {one.strip()}" for one in language.course.opens) for code, language in LANGUAGES.items()
}
_JUST_GONE = 6  # a weekday so many days ahead was yesterday


def relative_day(
    low: str, role: Role, days: tuple[Day | None, Day | None, Day | None], language: Language
) -> Day | None:
    """A weekday, "today", "the last day" counted from the day of release; "the 21st" from the opening.

    `days` are the opening or else the day of release, the day of release, the day that is told of.
    """
    course, low, (near, known, told) = language.course, without_mornings(low, language), days
    today = date_of(known) or open_date(known)
    bare = BARE.search(low)
    if bare and near and not NAMED[language.code].search(low, bare.end()):
        gone = role == "opening" and near.day and not low.startswith(course.opens)
        return nearest_day(int(bare[1]), near, None) if gone else next_day(int(bare[1]), near)
    if low in course.last_day + course.first_day and told:
        return told  # in Arabic its "day" is today, too
    if holds(low, course.today):
        return _told_today(low, known, language)
    opened = date_of(near) if role == "end" and near != known else None
    if today is None:
        return _weekday_after(low, opened, language) if opened else None
    if near_by := _near_by(low, language):
        return day_of(today + timedelta(days=near_by), known)
    if known and not known.year:  # opens on 3 November 2031, ends on Thursday
        edge = told if holds(low, course.last_day + course.first_day) else None
        return _weekday_after(low, opened, language) if opened else edge
    weekday = NAMED[language.code].search(low)
    if weekday is None:
        alone = holds(low, course.last_day + course.first_day)
        alone = alone or holds(low, course.openers + course.farewells + course.declaring)
        return told if alone or low in _VERBS[language.code] else None
    if opened and not holds(low, course.next_week + course.last_week):
        return _weekday_after(low, opened, language)
    return _weekday_near(low, role, weekday, today, language)


def _told_today(low: str, known: Day | None, language: Language) -> Day | None:
    """The day of release; the one before where "today, Thursday" was put out on a Friday."""
    today, weekday = date_of(known), NAMED[language.code].search(low)
    if today and weekday and (today.weekday() - language.weekdays[weekday[1]]) % 7 == 1:
        return day_of(today - timedelta(days=1))
    return known


def _near_by(low: str, language: Language) -> int:
    """Days to "tomorrow", "the day before yesterday"; 0 when none is named."""
    course = language.course
    away = (
        (course.after_tomorrow, 2),
        (course.tomorrow + course.eve, 1),
        (course.before_yesterday, -2),
        (course.yesterday, -1),
    )
    return next((days for words, days in away if holds(low, words)), 0)


def _weekday_near(low: str, role: Role, weekday: re.Match[str], today: date, language: Language) -> Day:
    """A weekday of the week told of, or the one before or behind the day of release."""
    course, number = language.course, language.weekdays[weekday[1]]
    if holds(low, course.next_week + course.last_week):
        week = today + timedelta(days=(7 if holds(low, course.next_week) else -7) - today.weekday())
        return day_of(week + timedelta(days=number))
    ahead = (number - today.weekday()) % 7
    if _gone(low, weekday, language) or (ahead and not _forward(low, role, ahead, language)):
        ahead -= 7
    return day_of(today + timedelta(days=ahead))


def _gone(low: str, weekday: re.Match[str], language: Language) -> bool:
    """As in "last Tuesday", "mardi dernier"."""
    before, after = low[: weekday.start()].rstrip(), low[weekday.end() :].lstrip()
    return after.startswith(language.course.last) or before.endswith(language.course.last)


def without_mornings(low: str, language: Language) -> str:
    """Blanks for what is no "tomorrow": "el lunes por la mañana"."""
    for phrase in language.course.mornings:
        low = low.replace(phrase, " " * len(phrase))
    return low


def _weekday_after(low: str, opened: date, language: Language) -> Day | None:
    """The first weekday named from the opening on."""
    weekday = NAMED[language.code].search(low)
    if weekday is None:
        return None
    return day_of(opened + timedelta(days=(language.weekdays[weekday[1]] - opened.weekday()) % 7))


def _forward(low: str, role: Role, ahead: int, language: Language) -> bool:
    """Does a weekday lie ahead: said to be to come, or of what still opens or ends?"""
    course = language.course
    if holds(low, course.coming + course.until):
        return True
    opens = low.startswith(course.opens) or low.endswith(OPENS[language.code])
    past = low.startswith(course.ended) if role == "end" else not opens
    return not past and ahead < _JUST_GONE


def week_days(
    low: str, match: re.Match[str], start: Day | None, known: Day | None, language: Language
) -> tuple[Day | None, Day | None]:
    """Weekdays to the days: in the week of the opening or of the release, else in the nearest week."""
    opened, today = date_of(start), date_of(known)
    begun = match[1] or match[3]
    if begun not in language.weekdays:  # from today to Friday
        opened = opened or date_of(relative_day(f"{begun} ", "opening", (known, known, known), language))
    first = language.weekdays[begun] if begun in language.weekdays else opened.weekday() if opened else 0
    ended = match[2] or match[4]
    last = date_of(relative_day(ended, "end", (known, known, known), language))  # today, tomorrow
    number = language.weekdays.get(ended, last.weekday() if last else first)
    length = (number - first) % 7
    if opened:
        return day_of(opened), day_of(opened + timedelta(days=length))
    if today is None or begun not in language.weekdays:
        return None, None
    begin = today + timedelta(days=_to_week(low, today.weekday(), first, length, language))
    return day_of(begin), day_of(begin + timedelta(days=length))


def _to_week(low: str, today: int, first: int, length: int, language: Language) -> int:
    """Days from one weekday to the beginning of the week told of: the next, the last, or the nearest one."""
    course, since = language.course, (today - first) % 7
    if holds(low, course.next_week + course.last_week):
        return (7 if holds(low, course.next_week) else -7) - today + first
    gone = low.endswith(course.last) or since < length  # del lunes al jueves pasado
    if gone or (since - length <= 7 - since and not holds(low, course.coming)):
        return -since
    return 7 - since
