"""The year of a range of days, as the sentence that names the assembly gives it: will host it in 2031."""

import re

from parsers.day_mentions import DayMention
from parsers.languages import one_of
from parsers.phrasebook import holds
from parsers.records import Span, Spans
from parsers.sheet import Sheet

_CENTURIES = ("19", "20")
_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")
_IN = re.compile(rf"(?<![^\W\d_]){one_of(lambda one: one.dating.past)} \Z")
_NAMED = re.compile(rf"(?<![^\W\d_]){one_of(lambda one: one.dating.years)} \Z")
_WORD = re.compile(r"[^\W\d_]+")
_SEASON = 3  # months before a session in which one registers for it
_BEFORE = 40  # characters of "in", or of a body's name and "of", before a year
_BEHIND = 32  # characters between a year and the assembly: the 2031 INTERPOL General Assembly


def year_told(sheet: Sheet, chosen: DayMention) -> Spans:
    """The year in which the assembly is held, in the sentence of its days, or in the one before them.

    No year behind "since", of what had been, or beside another one.
    """
    first, last = _sentences(sheet, chosen.span)
    told, assembly = sheet.folded[first:last], sheet.language.assembly
    if not holds(told, _CENTURIES) or not holds(told, assembly.names):
        return ()
    years = list(_YEAR.finditer(sheet.folded, first, last))
    if len({year[0] for year in years}) != 1 or any(mention.first.year for mention in sheet.days):
        return ()
    if holds(told, assembly.before) or not assembly.since.isdisjoint(_WORD.findall(told)):
        return ()
    cities = {one.place.city for one in sheet.places if first <= one.span[0] < last and one.place.city}
    return (years[0].span(),) if len(cities) < 2 and _held_in(sheet, years[0].span()) else ()


def year_near(sheet: Sheet, chosen: DayMention) -> Spans:
    """The year of the days that a text writes with one, all of the months right before a range or of its own.

    As in "meets from 4 to 7 November. Registration ends on 20 October 2031."
    """
    dated = [one for one in sheet.days if one.first.year and not one.first.counted]
    if not dated or len({one.first.year for one in dated}) != 1:
        return ()
    month, day = chosen.first.month, chosen.first.day
    before = all(
        0 <= month - one.first.month <= _SEASON and (one.first.month, one.first.day) <= (month, day)
        for one in dated
    )
    return (dated[0].span,) if before else ()


def _sentences(sheet: Sheet, days: Span) -> Span:
    """The sentence of some days; with the one before it, where it names no assembly and no year itself."""
    first, last = sheet.sentence(*days)
    own, assembly = sheet.folded[first:last], sheet.language.assembly
    if first > 1 and not holds(own, assembly.names) and assembly.year.isdisjoint(_WORD.findall(own)):
        first = sheet.sentence(first - 2, first - 2)[0]
    return first, last


def _held_in(sheet: Sheet, year: Span) -> bool:
    """Does "in" stand before a year, or the assembly beside it: in 2031, the 2031 General Assembly?"""
    before = sheet.folded[max(0, year[0] - _BEFORE) : year[0]]
    if _IN.search(before):
        return True
    names, body = sheet.language.assembly.names, sheet.language.assembly.interpol
    named, behind = _NAMED.sub("", before).rstrip(), sheet.folded[year[1] : year[1] + _BEHIND].lstrip()
    if (named.endswith(body) and holds(named, names)) or (behind.startswith(body) and holds(behind, names)):
        return True
    return named.endswith(names) or behind.startswith(names)
