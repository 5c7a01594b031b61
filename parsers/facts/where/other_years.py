"""A place with the year of another session beside it: "the assembly in Bali in 2016"."""

import re

from parsers.languages import one_of
from parsers.phrasebook import holds
from parsers.records import Span, back
from parsers.sheet import Sheet

_YEARLY = 24  # characters between a place and a year
_CENTURIES = ("19", "20")
_IN = one_of(lambda one: (*one.dating.years, *one.venue.at))
_IN_YEAR = re.compile(rf"[\s(]{{1,2}}(?:{_IN} ){{0,2}}((?:19|20)\d\d)(?!\d)")
_YEAR_BEFORE = re.compile(rf"((?:19|20)\d\d)[,،)]? {one_of(lambda one: one.venue.at)} \Z")  # in 1975, in


def of_other_year(sheet: Sheet, place: Span, reach: int = 0) -> bool:
    """As in "the assembly in Bali in 2016", in a release of another year; `reach` characters between."""
    around = sheet.folded[back(place[0], _YEARLY) : place[1] + max(reach, _YEARLY)]
    if not holds(around, _CENTURIES):
        return False  # as a rule
    if reach:
        _, end = sheet.sentence(*place)
        match = _IN_YEAR.search(sheet.folded, place[1], min(end, place[1] + reach))
    else:
        match = _IN_YEAR.match(sheet.folded, place[1], place[1] + _YEARLY)
    before = None if match else _YEAR_BEFORE.search(sheet.folded, back(place[0], _YEARLY), place[0])
    years = {mention.first.year for mention in sheet.days if mention.first.year}
    match = match or before
    if match and years and int(match[1]) > max(years) and _to_come(sheet, place):
        return False
    return match is not None and years != set() and int(match[1]) not in years


def _to_come(sheet: Sheet, place: Span) -> bool:
    """As in a lead of 2030: "will host the General Assembly in 2031 in Oslo", and nothing was elsewhere."""
    start, end = sheet.sentence(*place)
    first = sheet.layout.paragraphs[:1]
    lead = first and first[0][0] <= place[0] < first[0][1]
    if not lead or not holds(sheet.folded[start:end], sheet.language.assembly.names):
        return False
    dateline = sheet.layout.dateline_end
    return not any(max(start, dateline) <= one.span[0] < place[0] for one in sheet.places if one.place.city)
