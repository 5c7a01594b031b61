"""Where the host of a later session was chosen, and the city whose bid was, in a text about that session."""

from parsers.facts.where.hosts import in_headline
from parsers.facts.where.place_words import LEADING, WORD
from parsers.languages import LANGUAGES
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.sheet import Sheet

_CHOSEN = 60  # characters between "was chosen" and the place where it was
_TO_HOST = 40  # characters between that place and "to host"
_BID = 28  # characters before a city in which its bid is named
_OWN = 22  # characters behind it
_AHEAD = 60  # characters before "will host" in which the host stands
WILL_HOST = {
    code: tuple(one for one in language.venue.hosting if one in language.course.opening)
    for code, language in LANGUAGES.items()
}


def where_chosen(sheet: Sheet, named: Named, *, ahead: bool) -> bool:
    """As in "Norway was chosen, on Friday in Lima, to host": there its session is not held.

    So is any other city of the sentence in which one has won, where the session to come is told of.
    """
    if ahead and _beside_winner(sheet, named):
        return True
    venue, (first, last) = sheet.language.venue, named.span
    if _behind_host(sheet, named):
        return True
    if not sheet.tells(venue.choosing, max(0, first - _CHOSEN), first):
        return False  # as a rule
    start, end = sheet.sentence(first, last)
    if not sheet.tells(venue.choosing, max(start, first - _CHOSEN), first):
        return False
    return holds(sheet.folded[last : min(end, last + _TO_HOST)], venue.awarded + venue.bids)


def _behind_host(sheet: Sheet, named: Named) -> bool:
    """As in "Norway will host the Assembly, members meeting in Lima decided": another place was the host."""
    start = sheet.sentence(*named.span)[0]
    for phrase in filter(sheet.told.__contains__, WILL_HOST[sheet.language.code]):
        at = sheet.folded.find(phrase, start, named.span[0])
        between = sheet.folded[at : named.span[0]] if at >= 0 else ""
        comma = "," in between or "،" in between
        if not comma or not holds(between, sheet.language.assembly.names):
            continue
        if holds(between, sheet.language.course.aside):
            continue
        low = max(start, at - _AHEAD)
        hosts = [one.place.country for one in sheet.places if low <= one.span[0] < at]
        if hosts and named.place.country not in hosts:
            return True
    return False


def won(sheet: Sheet, named: Named, *, ahead: bool) -> bool:
    """As in "after members backed Oslo's bid", "voted for Oslo", where the session to come is told of.

    `ahead` says that it is; so does a headline that names the city's country.
    """
    venue, (first, last) = sheet.language.venue, named.span
    if not named.place.city or not sheet.tells(venue.backing + venue.choosing, *sheet.sentence(first, last)):
        return False
    same = (one.span for one in sheet.places if one.place.country == named.place.country)
    if not (ahead or any(in_headline(sheet, span) for span in same)):
        return False
    before, behind = sheet.folded[max(0, first - _BID) : first], sheet.folded[last : last + _OWN].lstrip()
    if behind.startswith(venue.choosing) and in_headline(sheet, named.span):
        return True  # Oslo chosen for the General Assembly
    if behind.startswith(venue.awarded) and holds(before, venue.choosing):
        return True  # designó a Oslo como sede
    return holds(before, venue.bids) or behind.startswith(venue.bids) or (ahead and _picked(sheet, before))


def _beside_winner(sheet: Sheet, named: Named) -> bool:
    """Does the sentence of a city tell that another one won?"""
    start, end = sheet.sentence(*named.span)
    cities = [one for one in sheet.places if one.place.city and start <= one.span[0] < end]
    others = [one for one in cities if one.place != named.place]
    return any(won(sheet, one, ahead=True) for one in others)


def _picked(sheet: Sheet, before: str) -> bool:
    """Does "voted for" stand right before a place?"""
    words = WORD.findall(before)
    while words and words[-1] in LEADING[sheet.language.code]:
        words.pop()
    return " ".join(words).endswith(sheet.language.venue.choosing)
