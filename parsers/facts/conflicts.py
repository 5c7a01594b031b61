"""Where a text says otherwise than the authority tables: a flag, never an overwrite."""

import re
from collections.abc import Iterator
from functools import cache

from parsers.fold import fold
from parsers.languages import ENGLISH, Language
from parsers.places import read_place
from parsers.records import Conflict, Dates, Fact, Resolved, Speaker, Venue
from parsers.reference import COUNTRY_NAMES, SESSIONS, holders

_WORD = re.compile(r"[^\W\d_]{3,}")  # of a name or theme; initials tell nothing
_ALIKE = 0.5  # of the words of the shorter theme: the same one, cut or put otherwise


def find_conflicts(
    language: Language,
    resolved: Resolved,
    venue: Fact[Venue] | None,
    dates: Fact[Dates] | None,
    theme: Fact[str] | None,
    speakers: tuple[Speaker, ...],
) -> tuple[Conflict, ...]:
    """Host, days, theme and office holders of the text that the table contradicts, in this order."""
    return (
        *_host(resolved, venue),
        *_days(resolved, dates),
        *(_theme(resolved, theme) if language is ENGLISH else ()),  # as the table has them
        *_officials(resolved, speakers),
    )


def _host(resolved: Resolved, venue: Fact[Venue] | None) -> Iterator[Conflict]:
    """Another country, or another city of it."""
    if venue is None:
        return
    country, city = venue.value.country, venue.value.city
    if country and resolved.country and country != resolved.country:
        yield Conflict("venue", *(COUNTRY_NAMES.get(code, code) for code in (country, resolved.country)))
    elif city and resolved.city and _elsewhere(city, resolved.city):
        yield Conflict("venue.city", city, resolved.city)


def _elsewhere(text: str, table: str) -> bool:
    """Are two cities different ones, not one by two names (Marrakech, Marrakesh)?"""
    one, other = read_place(fold(text)), read_place(fold(table))
    return one != other and one is not None and other is not None


def _days(resolved: Resolved, dates: Fact[Dates] | None) -> Iterator[Conflict]:
    """First and last day; an open year agrees with any."""
    if dates is None:
        return
    for name, text, table in (
        ("dates.start", dates.value.start, resolved.start),
        ("dates.end", dates.value.end, resolved.end),
    ):
        if text and table and (text[4:] != table[4:] if text.startswith("XXXX") else text != table):
            yield Conflict(name, text, table)


def _theme(resolved: Resolved, theme: Fact[str] | None) -> Iterator[Conflict]:
    """A theme that shares few words with the table's."""
    row = SESSIONS.get(resolved.session or 0)
    if theme is None or row is None or not row.theme:
        return
    one, other = _words(fold(theme.value)), _words_of_table(row.theme)
    if len(one & other) < _ALIKE * min(len(one), len(other)):
        yield Conflict("theme", theme.value, row.theme)


def _officials(resolved: Resolved, speakers: tuple[Speaker, ...]) -> Iterator[Conflict]:
    """Who is called president or secretary general of the body, and was not in the days of the session."""
    for speaker in speakers:
        if not (speaker.office and resolved.start and resolved.end):
            continue
        name = fold(speaker.name)
        if not name.isascii():
            continue
        held = holders(speaker.office, resolved.start, resolved.end)
        words = _words(name)
        if held and not any(words & _words_of_table(spelling) for one in held for spelling in one.spellings):
            yield Conflict(f"speakers.{speaker.id}.office", speaker.name, held[-1].name)


def _words(folded: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded))


@cache
def _words_of_table(written: str) -> frozenset[str]:
    """The words of a name or theme of the tables, each read once."""
    return _words(fold(written))
