"""Places of the first sentences that are the host though another sentence names the assembly."""

import re

from parsers.facts.where.elsewhere import TIMES
from parsers.facts.where.place_words import WORD
from parsers.facts.where.with_country import country_beside
from parsers.languages import one_of
from parsers.languages.flags import GENITIVES
from parsers.parts.transcripts import is_transcript
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.records import Span, stands_in
from parsers.sheet import Sheet

_HEAD = 500  # characters in which a line may say where the session is
_SCENE = 30  # characters of "Oslo, Wednesday morning." at the head of a text
_BLANKS = 6  # characters between two sentences
_EARLY = 300  # characters in which somebody greets
_GREETING = re.compile(rf"\W*(?:[^\W\d_]+ ){{0,2}}?{one_of(lambda one: one.venue.greeting)}\Z")
_AWAITED = 110  # characters from a city to the assembly that it is ready for
_AWAITING = 12  # characters of a verb before it
_LONGEST = 40  # characters of such a greeting
_CALLS = re.compile(r"(?:, [^\W\d_]+)?\s?[!:]")  # behind the place, perhaps with its country


def on_own_line(sheet: Sheet, named: Named) -> bool:
    """As in "Rio de Janeiro, Brazil" in a line of its own, or "Oslo, Wednesday.", at the head of a text."""
    if named.span[0] > _HEAD or sheet.folded[named.span[0] - 1 : named.span[0]] not in ("", "\n"):
        return False
    end = sheet.folded.find("\n", named.span[1])
    rest = sheet.folded[named.span[1] : end if end >= 0 else len(sheet.folded)]
    country = country_beside(sheet, named)
    left = sheet.folded[country[1] : end] if country and end >= 0 else rest
    scene = WORD.findall(left.partition(".")[0]) if "." in left[:_SCENE] else [left]
    return not left.strip(" ,.()،") or TIMES[sheet.language.code].issuperset(scene)


def in_lead(sheet: Sheet, named: Named, sentence: Span) -> bool:
    """As in "won support in Oslo, Norway. The plan was put to the General Assembly": both open the text."""
    if not _in_first(sheet, named):
        return False
    words = WORD.findall(sheet.folded, *sentence)
    dated = not TIMES[sheet.language.code].isdisjoint(words)
    return (dated or _told(sheet, named)) and _assembly_next(sheet, sentence[1])


def goes_on(sheet: Sheet, end: int) -> bool:
    """Does the next sentence say that this was at the assembly: "He was speaking at the 97th"?"""
    begin = _next(sheet, end)
    return sheet.folded.startswith(sheet.language.venue.continuing, begin) and _assembly_next(sheet, end)


def greeted(sheet: Sheet, named: Named) -> bool:
    """As in "Greetings from Oslo!", "Live from Oslo: ..." at the beginning of a line above the text."""
    start, end = named.span
    if _welcomed(sheet, named):
        return True
    if start > _EARLY or not named.place.city or not _CALLS.match(sheet.folded, end):
        return False
    line = sheet.folded.rfind("\n", 0, start) + 1
    return start - line <= _LONGEST and _GREETING.match(sheet.folded, line, start) is not None


def heads_line(sheet: Sheet, named: Named) -> bool:
    """As in "Oslo: 97th General Assembly opens": a city and its colon begin a line that tells of it."""
    start, end = named.span
    if start > _EARLY or not named.place.city or sheet.folded[start - 1 : start] not in ("", "\n"):
        return False
    if not sheet.folded[end : end + 2].lstrip().startswith(":"):
        return False
    line = sheet.folded.find("\n", end)
    line = min(line if line >= 0 else len(sheet.folded), end + _AWAITED)
    rest, course = sheet.folded[end:line], sheet.language.course
    if not (holds(rest, sheet.language.assembly.names) and holds(rest, course.opening + course.closing)):
        return False
    return not any(end <= one.span[0] < line and one.place.city for one in sheet.places)


def awaits(sheet: Sheet, named: Named) -> bool:
    """As in "Oslo is ready for the General Assembly", "تستعد أوسلو": a city that it comes to."""
    behind = sheet.folded[named.span[1] : named.span[1] + _AWAITED]
    if not named.place.city or not holds(behind, sheet.language.assembly.names):
        return False  # as a rule
    country = country_beside(sheet, named)
    at = (country or named.span)[1]
    behind = sheet.folded[at : min(at + _AWAITED, sheet.sentence(*named.span)[1])].lstrip(" ,،")
    awaiting = sheet.language.venue.awaiting
    if not behind.startswith(awaiting):
        before = sheet.folded[max(0, named.span[0] - _AWAITING) : named.span[0]].rstrip()
        if not (sheet.language.speech.verb_first and before.endswith(awaiting)):
            return False
    return holds(behind, sheet.language.assembly.names)


def _welcomed(sheet: Sheet, named: Named) -> bool:
    """As in "welcome to Oslo", in a speech: where its hearers are."""
    start, end = named.span
    if not sheet.folded.endswith(sheet.language.venue.welcoming, 0, start):
        return False
    return not sheet.folded.startswith(GENITIVES, end) and is_transcript(sheet.folded, sheet.language)


def _in_first(sheet: Sheet, named: Named) -> bool:
    """Does a place stand in the first paragraph, above which a line of it may be the headline?"""
    paragraphs = sheet.layout.paragraphs[:2]
    titled = paragraphs[1:] and sheet.text[paragraphs[0][1] - 1].isalnum()
    return stands_in(named.span[0], paragraphs[: 2 if titled else 1])


def _told(sheet: Sheet, named: Named) -> bool:
    """Does its country stand beside it, or the headline name it?"""
    headline = sheet.layout.headline
    headed = headline and any(
        other.place == named.place and headline[0] <= other.span[0] < headline[1] for other in sheet.places
    )
    return bool(headed) or country_beside(sheet, named) is not None


def _next(sheet: Sheet, end: int) -> int:
    gap = sheet.folded[end : end + _BLANKS]
    return end + len(gap) - len(gap.lstrip(" .\n"))


def _assembly_next(sheet: Sheet, end: int) -> bool:
    begin = _next(sheet, end)
    first, last = sheet.sentence(begin, begin + 1)
    return holds(sheet.folded[first:last], sheet.language.assembly.names)
