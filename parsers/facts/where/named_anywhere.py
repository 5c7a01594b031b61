"""Where a text names a country, by its name or by what its people are called."""

from parsers.records import Span, Spans, stands_in
from parsers.reference import NATIONALITIES, Place
from parsers.sheet import Sheet


def named_anywhere(sheet: Sheet, country: str, others: Spans) -> Span | None:
    """Where the text names a country, or else its nationality, outside boilerplate and other sessions."""
    end = sheet.foot
    for named in sheet.places:
        aside = stands_in(named.span[0], others)
        if named.place == Place(None, country) and named.span[0] < end and not aside:
            return named.span
    forms = NATIONALITIES.get((sheet.language.code, country), frozenset()) & sheet.words
    spans = [span for form in forms if (span := _first(sheet, form, end))]
    return min(spans, default=None)


def _first(sheet: Sheet, word: str, end: int) -> Span | None:
    """The first place of a whole word."""
    at = sheet.folded.find(word, 0, end)
    while at >= 0:
        stop = at + len(word)
        if not sheet.folded[at - 1 : at].isalpha() and not sheet.folded[stop : stop + 1].isalpha():
            return at, stop
        at = sheet.folded.find(word, stop, end)
    return None
