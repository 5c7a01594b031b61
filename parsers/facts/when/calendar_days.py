"""Days of a text as dates: open ones, those of this month or the next, the nearest of a number."""

from datetime import date

from parsers.day_mentions import LAST_MONTH, NEXT_MONTH, THIS_MONTH, Day

_ANY_YEAR, _MONTHS = 2001, 12
_LEAP, _FEBRUARY = 2, 28


def placed(day: Day, near: Day | None) -> Day | None:
    """An open day in the year that brings it nearest to a dated one; a day "of this month" in that month."""
    if day.counted:
        return _of_month(day, near) if near else None
    if day.year or near is None or near.year is None:
        return day
    distance = day.month - near.month
    return Day(near.year + (distance < -6) - (distance > 6), day.month, day.day)


def _of_month(day: Day, near: Day) -> Day:
    """A day of this month, the next or the last one, told from another day."""
    month = near.month + {THIS_MONTH: 0, NEXT_MONTH: 1, LAST_MONTH: -1}[day.month]
    year = near.year + (month > _MONTHS) - (month < 1) if near.year else None
    return Day(year, (month - 1) % _MONTHS + 1, day.day)


def date_of(day: Day | None) -> date | None:
    """The date of a day with its year, if there is such a one."""
    try:
        return date(day.year, day.month, day.day) if day and day.year else None
    except ValueError:
        return None


def open_date(day: Day | None) -> date | None:
    """The date of a day without its year, in a year of no account."""
    return date_of(Day(_ANY_YEAR, day.month, day.day)) if day and not day.year else None


def next_year(moment: date) -> date:
    """The same day a year later; that of a leap year is the last of its month."""
    leap = moment.month == _LEAP and moment.day > _FEBRUARY
    return moment.replace(year=moment.year + 1, day=_FEBRUARY if leap else moment.day)


def day_of(moment: date, beside: Day | None = None) -> Day:
    """The day of a date; without a year, if that beside which it is counted has none."""
    return Day(moment.year if beside is None or beside.year else None, moment.month, moment.day)


def next_day(number: int, near: Day) -> Day | None:
    """The first day of this number from another on; None where its month has no such day."""
    if number >= near.day:
        day = Day(near.year, near.month, number)
    else:
        year = near.year + (near.month == 12) if near.year else None
        day = Day(year, near.month % 12 + 1, number)
    return day if date_of(day) or open_date(day) else None


def nearest_day(number: int, near: Day, weekday: int | None) -> Day | None:
    """The day of this number nearest to another, before or behind it; if it may be, on that weekday."""
    today, ahead = date_of(near) or open_date(near), next_day(number, near)
    back = (
        _of_month(Day(None, LAST_MONTH, number), near)
        if number > near.day
        else Day(near.year, near.month, number)
    )
    coming, gone = (day and (date_of(day) or open_date(day)) for day in (ahead, back))
    if not (today and coming and gone):
        return ahead
    if near.year and weekday in (coming.weekday(), gone.weekday()) and coming.weekday() != gone.weekday():
        return back if gone.weekday() == weekday else ahead
    return back if abs(today - gone) < abs(coming - today) else ahead
