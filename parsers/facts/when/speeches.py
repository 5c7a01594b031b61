"""What a speech itself says of its day: that it opens the session, or closes it."""

from parsers.parts.transcripts import is_transcript
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_TITLE = 300  # characters of the title of a speech


def opening_speech(sheet: Sheet) -> Span | None:
    """What a speech, given on the day it says, tells of itself: "Allocution d’ouverture"."""
    if titled := _titled(sheet, sheet.language.course.openers):
        return titled
    declared = _declared(sheet)
    if declared is None or _closed(sheet, declared):
        return None
    words = sheet.folded[slice(*declared)]
    said = max(len(one) for one in sheet.language.course.declaring if words.startswith(one))
    return declared[0], declared[0] + said


def closing_speech(sheet: Sheet) -> Span | None:
    """What tells that a speech closes: "Discours de clôture", "I declare the Assembly closed"."""
    if titled := _titled(sheet, sheet.language.course.farewells):
        return titled
    declared = _declared(sheet)
    return _closed(sheet, declared) if declared else None


def _titled(sheet: Sheet, phrases: tuple[str, ...]) -> Span | None:
    """What the title of a speech calls it."""
    found = [(at, at + len(one)) for one in phrases if (at := sheet.folded.find(one, 0, _TITLE)) >= 0]
    return min(found) if found and is_transcript(sheet.folded, sheet.language) else None


def _declared(sheet: Sheet) -> Span | None:
    """From "I declare" to the end of its sentence, which names the assembly or a meeting, in a speech."""
    places = [at for phrase in sheet.language.course.declaring if (at := sheet.folded.find(phrase)) >= 0]
    for at in places if places and is_transcript(sheet.folded, sheet.language) else ():
        start, stop = sheet.sentence(at, at + 1)
        if holds(sheet.folded[start:stop], sheet.language.course.gatherings):
            return at, stop
    return None


def _closed(sheet: Sheet, declared: Span) -> Span | None:
    """What says that the session is declared closed, not open."""
    for phrase in sheet.language.course.closing:
        at = sheet.folded.find(phrase, *declared)
        if at >= 0:
            return at, at + len(phrase)
    return None
