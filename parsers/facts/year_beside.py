"""The year of a day that is written without one, as the text says it elsewhere."""

from parsers.facts.wire_lines import year_of_wire
from parsers.records import Span, Spans
from parsers.sheet import Sheet


def year_beside(sheet: Sheet, span: Span) -> Spans:
    """Where the text writes a day of the same month with its year, and no other year: "8 to 11 May 2031".

    Else where the wire says whose it is: "© 2031 AFP".
    """
    mention = sheet.day_in(span)
    if mention is None or mention.first.year or mention.first.counted:
        return ()
    if not any(one.first.year for one in sheet.days):
        return year_of_wire(sheet)
    return day_beside(sheet, mention.first.month)


def day_beside(sheet: Sheet, month: int) -> Spans:
    """The first day of a month that the text writes with its year: of one year, the last it names."""
    last = max((one.first.year or 0 for one in sheet.days), default=0)
    same = [
        one
        for one in sheet.days
        if one.first.year and month in (one.first.month, (one.last or one.first).month)
    ]
    return (same[0].span,) if {one.first.year for one in same} == {last} else ()
