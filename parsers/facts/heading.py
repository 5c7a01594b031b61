"""Headline, dateline and day of publication, as the head of the release gives them."""

import re
from datetime import date

from msgspec.structs import replace

from parsers.days import read_days
from parsers.facts.today import day_today
from parsers.facts.year_beside import year_beside
from parsers.fold import clean, fold
from parsers.languages import Language
from parsers.parts.transcripts import is_transcript
from parsers.places import place_at
from parsers.records import Dateline, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_OPEN = "X"  # what a day begins with whose year is open
_LATER = 2  # days from the writing of a story to the newspaper


def read_headline(pieces: Pieces, _: Language) -> str | None:
    """The words of the headline."""
    return clean(pieces[0]) or None


def read_dateline(pieces: Pieces, language: Language) -> Dateline | None:
    """The place as written, what it is, and the day if a second piece names one (a third its year)."""
    low = fold(pieces[0])
    first = place_at(low, 0)
    city = first.place.city if first else None
    country = first.place.country if first and (first.place.city is None or first.place.city_state) else None
    rest = low[first.span[1] :] if first else low
    start = next((index for index, letter in enumerate(rest) if letter.isalpha()), None)
    second = place_at(rest, start) if start is not None else None
    if second and second.place.city is None:
        country = second.place.country
    elif first and first.place.city:
        country = first.place.country
    day = read_published(pieces[1:], language) if len(pieces) > 1 else None
    return Dateline(clean(pieces[0]), city, country, day)


def read_published(pieces: Pieces, language: Language) -> str | None:
    """The day of the first piece, ISO; a year that it leaves open is the second's, else XXXX."""
    mention = read_days(fold(pieces[0]), day_first=language.day_first)
    if mention is None or mention.first.counted:
        return None
    year = _YEAR.search(fold(pieces[1])) if len(pieces) > 1 and mention.first.year is None else None
    return replace(mention.first, year=int(year[1])).iso() if year else mention.first.iso()


def find_headline(sheet: Sheet) -> Fact[str] | None:
    """The first line when it is a title and not a paragraph."""
    span = sheet.layout.headline
    return prove(sheet, "headline.first-line", (span,), read_headline) if span else None


def find_dateline(sheet: Sheet) -> Fact[Dateline] | None:
    """Place, and day when it stands inside the dateline; its year perhaps from the stamp."""
    layout = sheet.layout
    if not layout.place:
        return None
    stamp = layout.date and layout.stamp
    spans = tuple(span for span in (layout.place, layout.date, stamp) if span)
    fact = prove(sheet, "dateline.place-dash", spans, read_dateline)
    if layout.date and not stamp and fact and (fact.value.date or "").startswith(_OPEN):
        year = year_beside(sheet, layout.date)
        return prove(sheet, "dateline.place-dash", spans + year, read_dateline) if year else fact
    return fact


def find_published(sheet: Sheet) -> Fact[str] | None:
    """The day of release: in the dateline, else as a stamp; its year stays open where nothing says it."""
    layout = sheet.layout
    open_day = None
    told = (("published.dateline", layout.date), ("published.stamp", layout.stamp))
    for rule, span in reversed(told) if _printed_later(sheet) else told:
        year: Spans = (layout.stamp,) if layout.stamp and rule == "published.dateline" else ()
        fact = prove(sheet, rule, (span, *year), read_published) if span else None
        if span and fact and fact.value.startswith(_OPEN) and not year:
            year = year_beside(sheet, span)
            fact = prove(sheet, rule, (span, *year), read_published) if year else fact
        if fact and not fact.value.startswith(_OPEN):
            return fact
        open_day = open_day or fact
    titled = _titled_day(sheet) if open_day is None else None
    if titled:
        return prove(sheet, "published.stamp", (titled,), read_published)
    today = day_today(sheet) if open_day is None else None
    return prove(sheet, "published.today", (today,), read_published) if today else open_day


def _titled_day(sheet: Sheet) -> Span | None:
    """As in "99th General Assembly – Welcome address by X, 3 May 2031": a speech's title ends with it."""
    headline = sheet.layout.headline
    for mention in sheet.days if headline else ():
        inside = headline is not None and headline[0] <= mention.span[0] and mention.span[1] == headline[1]
        if inside and mention.last is None and mention.first.year:
            return mention.span if is_transcript(sheet.folded, sheet.language) else None
    return None


def _printed_later(sheet: Sheet) -> bool:
    """Is the dateline's day, without year or wire, one of the last before that of the newspaper's page?"""
    layout = sheet.layout
    if not (layout.date and layout.stamp) or layout.wire:
        return False
    written, printed = map(sheet.day_in, (layout.date, layout.stamp))
    if not (written and printed and printed.first.year) or written.first.year or written.first.counted:
        return False
    try:
        days = [date(printed.first.year, one.first.month, one.first.day) for one in (written, printed)]
    except ValueError:
        return False
    return 0 < (days[1] - days[0]).days <= _LATER
