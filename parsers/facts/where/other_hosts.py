"""Places that host something else: the next session, for which they were chosen, or a meeting long before."""

from parsers.facts.where.hosts import LikelyPlace, in_headline
from parsers.facts.where.place_words import LEADING, WORD
from parsers.facts.where.with_country import country_beside
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.records import Spans
from parsers.sheet import Sheet

_ENDS = ("\n", ". ", ";", ":", "؛")  # of what is said of a session
_HELD = 18  # characters of ", that was held in"
_VERB_END = 12  # what a cut verb may go on with, and "la sede"
_SITTING = 70  # characters between "the current session" and a place
_SURE = 2  # the score of a place that may be the host
_CHOSEN = 40  # characters between "chose" and a place, or a place and "was chosen"


def without_chosen(sheet: Sheet, found: list[LikelyPlace], own: Spans) -> list[LikelyPlace]:
    """Those without the places that are chosen in a sentence for another session, or offer to host it.

    `own`: sentences that tell who hosts this one.
    """
    if not sheet.tells(sheet.language.venue.choosing, 0, len(sheet.text)):
        return found
    chosen = {
        one.named.span
        for one in found
        if sheet.sentence(*one.named.span) not in own and _chosen(sheet, one.named)
    }
    beside = {
        country_beside(sheet, named) for named in sheet.places if named.place.city and _chosen(sheet, named)
    }
    return [one for one in found if one.named.span not in chosen | beside]


def _chosen(sheet: Sheet, named: Named) -> bool:
    """As in "chose Oslo for 2031", "Oslo was chosen"; not where the headline names the place, too."""
    choosing, (first, last) = sheet.language.venue.choosing, named.span
    start, end = sheet.sentence(first, last)
    headed = any(one.place == named.place and in_headline(sheet, one.span) for one in sheet.places)
    if headed or not sheet.tells(choosing, start, end):
        return False
    words = WORD.findall(sheet.folded, max(start, first - _CHOSEN), first)
    small = LEADING[sheet.language.code] | sheet.language.venue.at | sheet.language.venue.towards
    whole = sheet.folded[max(start, first - _CHOSEN) : first].rstrip()
    while words and (words[-1] in small or words[-1] in sheet.language.venue.leading):
        words.pop()
    before = " ".join(words[-3:])
    behind = sheet.folded[last : min(end, last + _CHOSEN)].replace("،", ",").partition(",")[0]
    return before.endswith(choosing) or whole.endswith(choosing) or holds(behind, choosing)


def without_foreign(sheet: Sheet, found: list[LikelyPlace], numbers: Spans) -> list[LikelyPlace]:
    """Those without the places right behind another session's number: "the 92nd session in Oslo, Norway"."""
    foreign = [named for named in sheet.places if _of_number(sheet, named, numbers)] if numbers else []
    places = {named.span for named in foreign} | {country_beside(sheet, named) for named in foreign}
    return [one for one in found if one.named.span not in places]


def _of_number(sheet: Sheet, named: Named, numbers: Spans) -> bool:
    """Does but "session in", "session, held in" stand between one of some numbers and a place?"""
    at = named.span[0]
    last = max((span[1] for span in numbers if span[1] <= at), default=-1)
    between = sheet.folded[last:at] if last >= 0 and at - last < _CHOSEN else "\n"
    clause = max(between.rfind(comma) for comma in ",،")
    if holds(between, _ENDS) or (clause >= 0 and len(between) - clause > _HELD):
        return False
    return not any(last <= one.span[0] < at for one in sheet.places)


def without_sitting(sheet: Sheet, found: list[LikelyPlace], own: Spans) -> list[LikelyPlace]:
    """Those without where members sat as they chose who hosts this session: "at the last one, in Oslo".

    `own`: sentences that tell who hosts this one.
    """
    sitting = sheet.language.venue.sitting
    if not own or not sheet.tells(sitting, 0, len(sheet.text)):
        return found  # as a rule
    there = {one.named.place.country for one in found if _sat(sheet, one.named)}
    left = [one for one in found if one.named.place.country not in there]
    return left if any(one.score >= _SURE for one in left) else found


def _sat(sheet: Sheet, named: Named) -> bool:
    """Is a place the first one behind "the current session", in its sentence?"""
    at = named.span[0]
    start = max(sheet.sentence(*named.span)[0], at - _SITTING)
    before = (one.span[1] for one in sheet.places if start <= one.span[0] < at)
    return sheet.tells(sheet.language.venue.sitting, max((start, *before)), at)


def elected_there(sheet: Sheet, start: int, at: int) -> bool:
    """As in "since his election in Oslo", before a place: of an earlier session."""
    words, low = sheet.language.assembly.since, max(start, at - _CHOSEN)
    if not holds(sheet.folded[low:at], words):
        return False  # as a rule
    since = max((sheet.folded.rfind(f"{word} ", low, at) for word in words), default=-1)
    return since >= 0 and sheet.tells(sheet.language.deciding.elected, since, at)


def wished(sheet: Sheet, start: int, end: int) -> bool:
    """As in "Oslo wants to host": up to the end of that phrase it is no more than a wish."""
    venue = sheet.language.venue
    if not sheet.tells(venue.wishing, max(start, end - _CHOSEN), end + _VERB_END):
        return False  # as a rule
    return not sheet.tells(venue.backing, *sheet.sentence(end, end))


def hosted_before(sheet: Sheet, start: int, end: int) -> bool:
    """As in "Oslo had hosted a meeting of experts": long ago, and not the assembly."""
    language = sheet.language
    past = sheet.tells(language.venue.hosted, start, end)
    return past and not holds(sheet.folded[start:end], language.assembly.names)
