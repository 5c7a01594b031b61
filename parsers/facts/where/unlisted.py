"""Cities that no table lists, told by the country right behind them: "in Bergen, Norway", "à Bergen (X)"."""

from parsers.fold import fold
from parsers.places import Named, place_at
from parsers.records import Span
from parsers.reference import PLACES, Place
from parsers.sheet import Sheet

_NAME = 40  # characters of "in Los Baños"
_WORDS = 3  # of such a name
_JOINTS = (", ", " (")  # between a city and its country


def unlisted_cities(sheet: Sheet) -> tuple[Named, ...]:
    """The cities that stand between "in" and their country, with it as theirs; names have capitals."""
    if not sheet.language.speech.cased:
        return ()
    found = (_before(sheet, named) for named in sheet.places if not named.place.city)
    return tuple(filter(None, found))


def unlisted_dateline(sheet: Sheet, place: Span) -> Named | None:
    """The city that opens a dateline before its country: MINDELO, Cape Verde; it begins as that does."""
    words = sheet.text[slice(*place)]
    ends = (at for joint in _JOINTS if 0 < (at := words.find(joint)) < _NAME)
    end = place[0] + min(ends, default=0)
    country = place_at(sheet.folded, end + 2) if end > place[0] else None
    if country is None or country.place.city or _other(sheet, fold(sheet.text[place[0] : end])):
        return None
    return Named(Place(sheet.text[place[0] : end], country.place.country), (place[0], end))


def _before(sheet: Sheet, country: Named) -> Named | None:
    """The city right before a country's name: as written, and where it stands."""
    end = country.span[0] - 2
    if end <= 0 or sheet.text[end : end + 2] not in _JOINTS:
        return None  # as a rule
    words = sheet.text[max(0, end - _NAME) : end].split(" ")
    first = len(words)
    while first and words[first - 1][:1].isupper() and words[first - 1].replace("-", "").isalpha():
        first -= 1
    name = " ".join(words[first:])
    if not (
        name and first and len(words) - first <= _WORDS and fold(words[first - 1]) in sheet.language.venue.at
    ):
        return None
    return (
        None
        if _other(sheet, fold(name))
        else Named(Place(name, country.place.country), (end - len(name), end))
    )


def _other(sheet: Sheet, name: str) -> bool:
    """Is a name that of a listed place, of a month, of a hall or of a continent?"""
    language, words = sheet.language, frozenset(name.replace("-", " ").split())
    venue, days = language.venue, language.months.keys() | language.weekdays.keys()
    return name in PLACES or not words.isdisjoint({*venue.halls, *venue.seats, *venue.regions, *days})
