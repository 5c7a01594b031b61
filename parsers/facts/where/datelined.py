"""The place of the dateline, or of a stamp, as the host."""

import re
from itertools import islice

from parsers.facts.where.hosts import LikelyPlace
from parsers.facts.where.travel import towards
from parsers.facts.where.unlisted import unlisted_dateline
from parsers.facts.where.with_country import country_beside
from parsers.phrasebook import holds
from parsers.places import place_at
from parsers.records import Span
from parsers.reference import SEAT
from parsers.sheet import Sheet

_HERE = 5  # the score of where the assembly is said to be HERE
_LOOSE = 2  # the score of what only shares its sentence with the assembly
_MENTIONS = 4  # places of HERE that are looked at
_BEFORE = 70  # characters of its sentence before a place


def from_dateline(sheet: Sheet, others: list[LikelyPlace]) -> list[LikelyPlace]:
    """The dateline's place, unless it is the seat or the text puts the session elsewhere."""
    span = sheet.layout.place or _stamped(sheet)
    named = (place_at(sheet.folded, span[0]) or unlisted_dateline(sheet, span)) if span else None
    if not named or named.place.city == SEAT:
        return []
    told = [c for c in others if c.score >= 2 and not (named.place.city and _loose(sheet, c))]
    strong = [c for c in told if c.named.place.city not in (None, named.place.city)]
    strong += [c for c in told if c.named.place.country != named.place.country]
    score = _HERE if _meets_here(sheet) else 1 if strong else 3
    found = [LikelyPlace(named, score, "venue.dateline")]
    beside = country_beside(sheet, named)
    if beside:
        country = place_at(sheet.folded, beside[0])
        if country:
            found.append(LikelyPlace(country, score, "venue.dateline"))
    return found


def _meets_here(sheet: Sheet) -> bool:
    """As in "the General Assembly beginning here on Tuesday", of a wire: in the dateline's place?"""
    for word in sheet.language.venue.here & sheet.words:
        for found in islice(re.finditer(f" {re.escape(word)} ", sheet.folded), _MENTIONS):
            start, end = sheet.sentence(found.start(), found.start() + 1)
            low = max(start, sheet.layout.dateline_end)
            elsewhere = any(low <= one.span[0] < end and one.place.city for one in sheet.places)
            if not elsewhere and holds(sheet.folded[start:end], sheet.language.assembly.names):
                return True
    return False


def _loose(sheet: Sheet, likely: LikelyPlace) -> bool:
    """A country far behind the assembly's name in its sentence: "the attacks in" that country."""
    if likely.named.place.city or likely.score > _LOOSE:
        return False
    start, before = sheet.sentence(*likely.named.span)[0], likely.named.span[0]
    return holds(sheet.folded[start:before], sheet.language.assembly.names) and not towards(
        sheet, sheet.folded[max(start, before - _BEFORE) : before]
    )


def _stamped(sheet: Sheet) -> Span | None:
    """As in "Monaco, 7 November 2014" on a line of its own."""
    return sheet.layout.stamp
