"""Characters that speak of the first and last day of a session to those days.

Each piece says of itself what it is: a range of days, weekdays from one to another, an opening, an end, how
long it lasts; a bare day is the one from which the others are counted (the day of release).
"""

import re
from datetime import timedelta

from parsers.day_mentions import Day, DayMention
from parsers.days import MONTHS, read_days
from parsers.facts.when.calendar_days import (
    date_of,
    day_of,
    nearest_day,
    next_day,
    next_year,
    open_date,
    placed,
)
from parsers.facts.when.day_patterns import LASTING, NAMED, NTH, NUMBERED, WEEK
from parsers.facts.when.relative_days import Role, relative_day, week_days
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, one_of
from parsers.records import Dates
from parsers.sheet import Pieces

_ROLES = {
    code: (
        tuple(
            phrase.strip() for phrase in course.last_day + course.farewells + course.closing + course.until
        ),
        tuple(
            phrase.strip()
            for phrase in course.first_day
            + course.opening
            + course.opens
            + course.openers
            + course.declaring
            + course.gathered
            + course.starting
        ),
    )
    for code, course in ((code, language.course) for code, language in LANGUAGES.items())
}

MONTH_ONLY = re.compile(rf"{one_of(lambda one: one.page.dated)} ((?:19|20)\d\d)-(0[1-9]|1[0-2])\Z")
OF_YEAR: str = rf",? {one_of(lambda one: one.dating.of)}?\s?((?:19|20)\d\d)(?!\d)"
_MONTH_YEAR = re.compile(rf"([^\W\d_]++){OF_YEAR}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SEASON = timedelta(days=100)
_LENT = range(2001, 2029)  # years in which each day falls on each weekday
_Week = tuple[str, re.Match[str]]  # a piece, and the weekdays in it from one to another
_Told = tuple[str, DayMention | None, Role | None]  # a piece, the days in it, what it says of them


def read_dates(pieces: Pieces, language: Language) -> Dates | None:
    """First and last day; either may stay unknown."""
    told = [
        (low, read_days(low, day_first=language.day_first), role_of(low, language))
        for low in map(fold, pieces)
    ]
    written = _known([(low, mention) for low, mention, role in told if not role])
    weekdays = [low for low, _, role in told if not role and _is_day(low, language)]
    known = _in_a_year(written, weekdays, language) if written else _of_edge(told, language)
    day = _told(weekdays[0], known, language) if weekdays else known
    start, end = _edges(told, known, day, language)
    if known is not written:  # without the year that was only lent
        start, end = (day and Day(None, day.month, day.day) for day in (start, end))
    if start is None and end is None:
        return None
    return Dates(start.iso() if start else None, end.iso() if end else None)


def _edges(
    told: list[_Told], known: Day | None, day: Day | None, language: Language
) -> tuple[Day | None, Day | None]:
    """The first day of a session and the last, from what the pieces tell of either."""
    start, end, week, lasting = _pieces(told, known, day, language)
    if end and not (start or known or week):
        start = _weekday_before(told, end, language)
    if week and not (start and end):
        start, end = week_days(*week, start, known, language)
    if any(role == "opening" and not mention for _, mention, role in told):
        start = _within_week(start, end, known)
    start = placed(start, end) if start and end else start  # opened on 31 October, ended on 3 November 2031
    return _counted(start, _behind(start, end), lasting)


def _pieces(
    told: list[_Told], known: Day | None, day: Day | None, language: Language
) -> tuple[Day | None, Day | None, _Week | None, int]:
    """First and last day, each by the first piece that tells it; weekdays; how many days it lasts."""
    start = end = week = None
    lasting = 0
    for low, mention, role in told:
        if pair := _pair(low, mention, known, language):
            start, end = start or pair[0], end or pair[1]
        elif match := WEEK[language.code].search(low):
            week = low, match
        elif not mention and (match := NTH[language.code].fullmatch(low)):
            start = start or _before(day, _number(match, language))
            end = end or (day if role == "end" else None)  # the fourth and last day
        elif role:
            near = known or (start if mention and mention.first.counted else None)
            on = (
                _ahead(placed(mention.first, near), low, near, language)
                if mention
                else relative_day(low, role, (start or known, known, day), language)
            )
            start, end = (start or on, end) if role == "opening" else (start, end or on)
        elif not mention and (match := LASTING[language.code].search(low)):
            lasting = _number(match, language)
    return start, end, week, lasting


def _ahead(day: Day | None, low: str, near: Day | None, language: Language) -> Day | None:
    """A day of a season ago or more in the next year, where its verb says that it is to come."""
    moment, today, course = date_of(day), date_of(near), language.course
    if moment is None or today is None or today - moment < _SEASON or str(moment.year) in low:
        return day
    opens = low.startswith((*course.opens, *course.coming)) and not low.startswith(course.ended)
    ends = low.startswith(course.closing) and not low.startswith(course.ended)
    return day_of(next_year(moment)) if opens or ends else day


def _weekday_before(told: list[_Told], end: Day, language: Language) -> Day | None:
    """The last such weekday before the end, of an opening that tells nothing else."""
    low = next((low for low, mention, role in told if role == "opening" and not mention), "")
    weekday, last = NAMED[language.code].search(low), date_of(end)
    if weekday is None or last is None:
        return None
    return day_of(last - timedelta(days=(last.weekday() - language.weekdays[weekday[1]]) % 7))


def _pair(
    low: str, mention: DayMention | None, known: Day | None, language: Language
) -> tuple[Day | None, Day | None] | None:
    """The first and last day of a range; those without a month are counted from the day of release."""
    if mention:
        return (placed(mention.first, known), placed(mention.last, known)) if mention.last else None
    match = NUMBERED[language.code].fullmatch(low)
    if match is None:
        return None
    weekday = NAMED[language.code].search(low)
    number = language.weekdays[weekday[1]] if weekday else None
    start = known and nearest_day(int(match[1] or match[3]), known, number)
    return start, start and next_day(int(match[2] or match[4]), start)


def _in_a_year(known: Day | None, weekdays: list[str], language: Language) -> Day | None:
    """A day without a year in one in which it falls on the weekday that the lead tells of: its weekday."""
    number = next((language.weekdays[low] for low in weekdays if low in language.weekdays), None)
    if known is None or known.year or not known.month or number is None:
        return known
    years = (Day(year, known.month, known.day) for year in _LENT)
    return next((day for day in years if (moment := date_of(day)) and moment.weekday() == number), known)


def _of_edge(told: list[_Told], language: Language) -> Day | None:
    """The day of an edge in a year in which it falls on its weekday, where nothing else is dated.

    As in "opened on Monday, 3 November, and ends on Thursday".
    """
    for low, mention, role in told:
        named = NAMED[language.code].search(low) if role and mention and not mention.last else None
        if named and mention and not mention.first.counted:
            lent = _in_a_year(mention.first, [named[1]], language)
            return lent if lent is not mention.first else None
    return None


def role_of(low: str, language: Language) -> Role | None:
    """What a phrase says: that the session opens, or that it ends; by its first words, or its last ones."""
    ends, opens = _ROLES[language.code]
    low = _without_coming(low, language).rstrip()
    if low.startswith(ends) or low.startswith(ends, 1) or low.endswith(ends):
        return "end"
    return "opening" if low.startswith(opens) or low.startswith(opens, 1) or low.endswith(opens) else None


def _without_coming(low: str, language: Language) -> str:
    """A verb without "will be" before it."""
    if not low.startswith(language.course.coming) or low.startswith(language.course.opening):
        return low
    return next(low[len(word) :].lstrip() for word in language.course.coming if low.startswith(word))


def _is_day(low: str, language: Language) -> bool:
    """Is a piece the name of a weekday, "today" or "yesterday", and no more?"""
    return low in language.weekdays or low in language.course.today + language.course.yesterday


def _told(low: str, known: Day | None, language: Language) -> Day | None:
    """The last such weekday up to the day of release."""
    today = date_of(known)
    if today is None or low not in language.weekdays:
        today, back = today or open_date(known), int(low in language.course.yesterday)
        return day_of(today - timedelta(days=back), known) if today else known
    return day_of(today - timedelta(days=(today.weekday() - language.weekdays[low]) % 7))


def _number(match: re.Match[str], language: Language) -> int:
    """How many days, or which one: "four", "4", "fourth"."""
    word = match[match.lastindex or 1]
    tables = (language.numbers, language.ordinals, language.course.days)
    return next((table[word] for table in tables if word in table), 0) or int(word)


def _before(day: Day | None, number: int) -> Day | None:
    """The first day of a session whose n-th day is known."""
    moment = date_of(day) or open_date(day)
    return day_of(moment - timedelta(days=number - 1), day) if moment else None


def _within_week(start: Day | None, end: Day | None, known: Day | None) -> Day | None:
    """A weekday before the day of release a week later, where the end to come is more than a week away."""
    first, last, today = date_of(start), date_of(placed(end, start) if end else None), date_of(known)
    if first and last and today and first < today <= last and last - first > timedelta(days=7):
        return day_of(first + timedelta(days=7))
    return start


def _behind(start: Day | None, end: Day | None) -> Day | None:
    """The end without its year in that of the opening; a weekday counted back before it a week later."""
    end = placed(end, start) if end else None
    first, last = date_of(start), date_of(end)
    if first and last and first - timedelta(days=7) < last < first:
        return day_of(last + timedelta(days=7))
    return end


def _known(bare: list[tuple[str, DayMention | None]]) -> Day | None:
    """The bare day, a dateline's or a stamp's; its year perhaps in another bare piece."""
    days = [
        mention.first for _, mention in bare if mention and not mention.last and not mention.first.counted
    ]
    named = next((MONTHS[low] for low, _ in bare if low in MONTHS), 0)
    if named and (dated := next((day for day in days if day.year), None)):
        return Day((placed(Day(None, named, 1), dated) or dated).year, named, 0)  # of days without a month
    month = next((match for low, _ in bare if low[-3:-2] == "-" and (match := MONTH_ONLY.search(low))), None)
    if month:
        year = int(month[1])
        return Day(year, days[0].month, days[0].day) if days else Day(year, int(month[2]), 0)
    written = next((match for low, _ in bare if (match := _MONTH_YEAR.fullmatch(low))), None)
    if written and not days:
        return Day(int(written[2]), MONTHS[written[1]], 0)
    dated = next((day for day in days if day.year), None)
    alone = next((int(low) for low, _ in bare if _YEAR.fullmatch(low)), None)  # of "© 2031 AFP"
    if not days:
        ranged = next((mention.first for _, mention in bare if mention), None)
        return Day(alone, ranged.month, ranged.day) if alone and ranged else None
    if alone and dated is None:
        return Day(alone, days[0].month, days[0].day)
    return days[0] if days[0].year or dated is None else placed(days[0], dated)


def _counted(start: Day | None, end: Day | None, lasting: int) -> tuple[Day | None, Day | None]:
    """The other end of a session that lasts so many days."""
    first, last = date_of(start) or open_date(start), date_of(end) or open_date(end)
    if lasting and first and not end:
        return start, day_of(first + timedelta(days=lasting - 1), start)
    if lasting and last and not start:
        return day_of(last - timedelta(days=lasting - 1), end), end
    return start, end
