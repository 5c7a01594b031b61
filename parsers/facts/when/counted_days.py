"""Characters that speak of the first and last day of a session to those days.

Each piece says of itself what it is: a range of days, weekdays from one to another, an opening, an end, how
long it lasts; a bare day is the one from which the others are counted (the day of release).
"""

import re
from datetime import date, timedelta
from typing import Literal

from parsers.days import MONTHS, Day, Mention, read_days
from parsers.facts.when.day_patterns import LASTING, NAMED, NTH, NUMBERED, WEEK
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, one_of
from parsers.phrasebook import holds
from parsers.records import Dates
from parsers.sheet import Pieces

Role = Literal["opening", "end"]

_ROLES = {
    code: (
        tuple(phrase.strip() for phrase in course.last_day + course.closing + course.until),
        tuple(phrase.strip() for phrase in course.first_day + course.opening),
    )
    for code, course in ((code, language.course) for code, language in LANGUAGES.items())
}
MONTH_ONLY = re.compile(rf"{one_of(lambda one: one.page.dated)} ((?:19|20)\d\d)-(0[1-9]|1[0-2])\Z")
OF_YEAR = rf",? {one_of(lambda one: one.dating.of)}?\s?((?:19|20)\d\d)(?!\d)"
_MONTH_YEAR = re.compile(rf"([^\W\d_]++){OF_YEAR}")
_BARE = re.compile(rf"(?<![\d.,/-])(\d{{1,2}}){one_of(lambda one: one.dating.suffixes)}?\Z")
_ANY_YEAR = 2001
_LENT = range(2001, 2029)  # years in which each day falls on each weekday
_JUST_GONE = 6  # a weekday so many days ahead was yesterday


def read_dates(pieces: Pieces, language: Language) -> Dates | None:
    """First and last day; either may stay unknown."""
    told = [
        (low, read_days(low, day_first=language.day_first), role_of(low, language))
        for low in map(fold, pieces)
    ]
    known = _known([(low, mention) for low, mention, role in told if not role])
    weekdays = [low for low, _, role in told if not role and _is_day(low, language)]
    written, known = known, _in_a_year(known, weekdays, language)
    day = _told(weekdays[0], known, language) if weekdays else known
    start = end = week = None
    lasting = 0
    for low, mention, role in told:
        if pair := _pair(low, mention, known, language):
            start, end = start or pair[0], end or pair[1]
        elif match := WEEK[language.code].search(low):
            week = low, match
        elif not (mention or role) and (match := NTH[language.code].search(low)):
            start = start or _before(day, language.ordinals[match[1] or match[match.lastindex or 1]])
        elif role:
            on = (
                _placed(mention.first, known)
                if mention
                else _relative(low, role, (start or known, known, day), language)
            )
            start, end = (start or on, end) if role == "opening" else (start, end or on)
        elif not mention and (match := LASTING[language.code].search(low)):
            lasting = language.numbers.get(match[1] or "", 0) or int(match[2])
    if week and not (start and end):
        start, end = _week_days(*week, start, known, language)
    start, end = _counted(start, _behind(start, end), lasting)
    if known is not written:  # without the year that was only lent
        start, end = (day and Day(None, day.month, day.day) for day in (start, end))
    if start is None and end is None:
        return None
    return Dates(start.iso() if start else None, end.iso() if end else None)


def _pair(
    low: str, mention: Mention | None, known: Day | None, language: Language
) -> tuple[Day | None, Day | None] | None:
    """The first and last day of a range; those without a month are counted from the day of release."""
    if mention:
        return (_placed(mention.first, known), _placed(mention.last, known)) if mention.last else None
    match = NUMBERED[language.code].fullmatch(low)
    if match is None:
        return None
    start = known and _next(int(match[1] or match[3]), known)
    return start, start and _next(int(match[2] or match[4]), start)


def _in_a_year(known: Day | None, weekdays: list[str], language: Language) -> Day | None:
    """A day without a year in one in which it falls on the weekday that the lead tells of: its weekday."""
    number = next((language.weekdays[low] for low in weekdays if low in language.weekdays), None)
    if known is None or known.year or not known.month or number is None:
        return known
    years = (Day(year, known.month, known.day) for year in _LENT)
    return next((day for day in years if (moment := _date(day)) and moment.weekday() == number), known)


def role_of(low: str, language: Language) -> Role | None:
    """What a phrase says: that the session opens, or that it ends; by its first words, or its last ones."""
    ends, opens = _ROLES[language.code]
    low = _without_coming(low, language).rstrip()
    if low.startswith(ends) or low.startswith(ends, 1) or low.endswith(ends):
        return "end"
    return "opening" if low.startswith(opens) or low.startswith(opens, 1) or low.endswith(opens) else None


def _without_coming(low: str, language: Language) -> str:
    """A verb without "will be" before it."""
    for word in language.course.coming:
        if low.startswith(word) and not low.startswith(language.course.opening):
            return low[len(word) :].lstrip()
    return low


def _is_day(low: str, language: Language) -> bool:
    """Is a piece the name of a weekday, "today" or "yesterday", and no more?"""
    return low in language.weekdays or low in language.course.today + language.course.yesterday


def _told(low: str, known: Day | None, language: Language) -> Day | None:
    """The last such weekday up to the day of release."""
    today = _date(known)
    if today is None or low not in language.weekdays:
        back = int(low in language.course.yesterday)
        return _day(today - timedelta(days=back)) if today else known
    return _day(today - timedelta(days=(today.weekday() - language.weekdays[low]) % 7))


def _before(day: Day | None, number: int) -> Day | None:
    """The first day of a session whose n-th day is known."""
    moment = _date(day)
    return _day(moment - timedelta(days=number - 1)) if moment else None


def _behind(start: Day | None, end: Day | None) -> Day | None:
    """The end without its year in that of the opening; a weekday counted back before it a week later."""
    end = _placed(end, start) if end else None
    first, last = _date(start), _date(end)
    if first and last and first - timedelta(days=7) < last < first:
        return _day(last + timedelta(days=7))
    return end


def _known(bare: list[tuple[str, Mention | None]]) -> Day | None:
    """The bare day, a dateline's or a stamp's; its year perhaps in another bare piece."""
    days = [mention.first for _, mention in bare if mention and not mention.last and mention.first.month]
    month = next((match for low, _ in bare if (match := MONTH_ONLY.search(low))), None)
    if month:
        year = int(month[1])
        return Day(year, days[0].month, days[0].day) if days else Day(year, int(month[2]), 0)
    written = next((match for low, _ in bare if (match := _MONTH_YEAR.fullmatch(low))), None)
    if written and not days:
        return Day(int(written[2]), MONTHS[written[1]], 0)
    dated = next((day for day in days if day.year), None)
    if not days:
        return None
    return days[0] if days[0].year or dated is None else _placed(days[0], dated)


def _placed(day: Day, near: Day | None) -> Day | None:
    """An open day in the year that brings it nearest to a dated one; a day "of this month" in that month."""
    if day.month == 0:
        return Day(near.year, near.month, day.day) if near else None
    if day.year or near is None or near.year is None:
        return day
    distance = day.month - near.month
    return Day(near.year + (distance < -6) - (distance > 6), day.month, day.day)


def _date(day: Day | None) -> date | None:
    """The date of a day with its year, if there is such a one."""
    try:
        return date(day.year, day.month, day.day) if day and day.year else None
    except ValueError:
        return None


def _open(day: Day | None) -> date | None:
    """The date of a day without its year, in a year of no account."""
    return _date(Day(_ANY_YEAR, day.month, day.day)) if day and not day.year else None


def _day(moment: date, beside: Day | None = None) -> Day:
    """The day of a date; without a year, if that beside which it is counted has none."""
    return Day(moment.year if beside is None or beside.year else None, moment.month, moment.day)


def _relative(
    low: str, role: Role, days: tuple[Day | None, Day | None, Day | None], language: Language
) -> Day | None:
    """A weekday, "today", "the last day" counted from the day of release; "the 21st" from the opening.

    `days` are the opening or else the day of release, the day of release, the day that is told of.
    """
    course, (near, known, told) = language.course, days
    today = _date(known) or _open(known)
    bare = _BARE.search(low)
    if bare and near and not NAMED[language.code].search(low, bare.end()):
        return _next(int(bare[1]), near)
    if holds(low, course.today):
        return known
    opened = _date(near) if role == "end" and not _date(known) else None
    if today is None:
        return _weekday_after(low, opened, language) if opened else None
    near_by = (
        (course.after_tomorrow, 2),
        (course.tomorrow, 1),
        (course.before_yesterday, -2),
        (course.yesterday, -1),
    )
    for words, away in near_by:
        if holds(low, words):
            return _day(today + timedelta(days=away), known)
    if known and not known.year:  # opens on 3 November 2031, ends on Thursday
        edge = told if holds(low, course.last_day + course.first_day) else None
        return _weekday_after(low, opened, language) if opened else edge
    weekday = NAMED[language.code].search(low)
    if weekday is None:
        return told if holds(low, course.last_day + course.first_day) else None
    ahead = (language.weekdays[weekday[1]] - today.weekday()) % 7
    if holds(low, course.next_week):
        return _day(today + timedelta(days=7 - today.weekday() + language.weekdays[weekday[1]]))
    ahead = ahead - 7 if ahead and not _forward(low, role, ahead, language) else ahead
    return _day(today + timedelta(days=ahead))


def _weekday_after(low: str, opened: date, language: Language) -> Day | None:
    """The first weekday named from the opening on."""
    weekday = NAMED[language.code].search(low)
    if weekday is None:
        return None
    return _day(opened + timedelta(days=(language.weekdays[weekday[1]] - opened.weekday()) % 7))


def _forward(low: str, role: Role, ahead: int, language: Language) -> bool:
    """Does a weekday lie ahead: said to be to come, or of what still opens or ends?"""
    course = language.course
    if holds(low, course.coming + course.until):
        return True
    past = low.startswith(course.ended) if role == "end" else not low.startswith(course.opens)
    return not past and ahead < _JUST_GONE


def _next(number: int, near: Day) -> Day | None:
    """The first day of this number from another on; None where its month has no such day."""
    if number >= near.day:
        day = Day(near.year, near.month, number)
    else:
        year = near.year + (near.month == 12) if near.year else None
        day = Day(year, near.month % 12 + 1, number)
    return day if _date(day) or _open(day) else None


def _week_days(
    low: str, match: re.Match[str], start: Day | None, known: Day | None, language: Language
) -> tuple[Day | None, Day | None]:
    """Weekdays to the days: in the week of the opening or of the release, else in the nearest week."""
    opened, today = _date(start), _date(known)
    begun = match[1] or match[3]
    if begun not in language.weekdays:  # from today to Friday
        opened = opened or _date(_relative(begun, "opening", (known, known, known), language))
    first = language.weekdays[begun] if begun in language.weekdays else opened.weekday() if opened else 0
    ended = match[2] or match[4]
    last = _date(_relative(ended, "end", (known, known, known), language))  # today, tomorrow
    number = language.weekdays.get(ended, last.weekday() if last else first)
    length = (number - first) % 7
    if opened:
        return _day(opened), _day(opened + timedelta(days=length))
    if today is None or begun not in language.weekdays:
        return None, None
    since = (today.weekday() - first) % 7
    course = language.course
    if holds(low, course.next_week + course.last_week):
        begin = today + timedelta(days=(7 if holds(low, course.next_week) else -7) - today.weekday() + first)
    elif since <= length or (since - length < 7 - since and not holds(low, course.coming)):
        begin = today - timedelta(days=since)
    else:
        begin = today + timedelta(days=7 - since)
    return _day(begin), _day(begin + timedelta(days=length))


def _counted(start: Day | None, end: Day | None, lasting: int) -> tuple[Day | None, Day | None]:
    """The other end of a session that lasts so many days."""
    first, last = _date(start) or _open(start), _date(end) or _open(end)
    if lasting and first and not end:
        return start, _day(first + timedelta(days=lasting - 1), start)
    if lasting and last and not start:
        return _day(last - timedelta(days=lasting - 1), end), end
    return start, end
