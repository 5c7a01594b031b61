"""What the authority tables know of the session of a text; nothing here changes a fact."""

from parsers.records import Dates, Fact, Resolved, Speaker, Venue
from parsers.reference import SESSIONS, Session, office_of, session_of_year


def resolve(
    session: Fact[int] | None,
    venue: Fact[Venue] | None,
    dates: Fact[Dates] | None,
    published: str | None,
    speakers: tuple[Speaker, ...],
) -> Resolved:
    """The table's row for the session of the text; without a number, for its year if the host agrees.

    Where the table knows no row, days without year get the one that the day of release tells.
    """
    row = _row(session, venue, dates, published)
    when = (row.start if row else None) or (published or "")[:10] or None
    officials = {speaker.id: office for speaker in speakers if (office := office_of(speaker.name, when))}
    if row is None:
        start, end = (
            (_dated(day, published) for day in (dates.value.start, dates.value.end))
            if dates
            else (None, None)
        )
        year = int((start or end or "")[:4] or 0) or None
        return Resolved(year=year, start=start, end=end, officials=officials or None)
    return Resolved(
        session=row.number,
        year=row.year,
        start=row.start,
        end=row.end,
        city=row.city,
        country=row.country,
        officials=officials or None,
    )


def _dated(day: str | None, published: str | None) -> str | None:
    """A day that the text leaves without year, in the year nearest to the day of release."""
    if not day or not published or not day.startswith("XXXX") or not published[:4].isdigit():
        return None
    distance = int(day[5:7]) - int(published[5:7]) if published[5:7].isdigit() else 0
    return f"{int(published[:4]) + (distance < -6) - (distance > 6)}{day[4:]}"


def _row(
    session: Fact[int] | None, venue: Fact[Venue] | None, dates: Fact[Dates] | None, published: str | None
) -> Session | None:
    """The session in the table: by its number, else by its year and the country, if that is the same."""
    if session:
        return SESSIONS.get(session.value)
    day = (dates.value.start or dates.value.end if dates else None) or published
    if not day or not day[:4].isdigit():
        return None
    row = session_of_year(int(day[:4]))
    if row and venue and venue.value.country and venue.value.country == row.country:
        return row
    return None
