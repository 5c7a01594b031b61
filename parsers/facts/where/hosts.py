"""Places that may be the host where no words beside them say so: by nationality, by where they stand."""

from msgspec import Struct

from parsers.facts.where.elsewhere import says_elsewhere
from parsers.facts.where.inside import after_in
from parsers.facts.where.other_years import of_other_year
from parsers.facts.where.place_words import LEADING, WORD, nationalities_in
from parsers.facts.where.travel import towards
from parsers.phrasebook import holds
from parsers.places import Named, place_at
from parsers.records import Span, Spans, stands_in
from parsers.reference import ADJECTIVES, SEAT, Place
from parsers.sheet import Sheet

_YEAR = 60  # characters between a nationality and the year of another session
_RELATIVE = 3  # words between "which" and the verb
_AGAIN = 16  # characters of "in the" before the word for a city
_FAR = 300  # characters between a city and that word
_MOST = 150  # capitals looked at


class LikelyPlace(Struct, frozen=True):
    """A place that may be the host: how much speaks for it, and what."""

    named: Named
    score: int
    rule: str


def in_headline(sheet: Sheet, span: Span) -> bool:
    """Does a span stand in the headline?"""
    headline = sheet.layout.headline
    return headline is not None and headline[0] <= span[0] < headline[1]


def city_of(sheet: Sheet, state: LikelyPlace, others: Spans) -> LikelyPlace | None:
    """Where only "the Austrian capital" or Austria is the host: its city that the text names or is in."""
    if state.rule == "venue.dateline":
        return None
    cities = [
        named
        for named in sheet.places
        if named.place.city
        and named.place.country == state.named.place.country
        and named.place.city != SEAT
        and not stands_in(named.span[0], others)
    ]
    inside = (one for one in cities if after_in(sheet, sheet.folded[: one.span[0]][-70:], one))
    named = next((one for one in cities if in_headline(sheet, one.span)), None)
    capital = cities[0] if cities and state.rule == "venue.capital" else None
    city = next(inside, capital or named)
    return LikelyPlace(city, 2, state.rule) if city else None


def weak_hosts(sheet: Sheet, others: Spans, *, ahead: bool) -> list[LikelyPlace]:
    """Where no sentence tells: cities that the text is "in", by headline, paragraph of the assembly, days."""
    found = []
    end = sheet.foot
    for named in sheet.places:
        start = named.span[0]
        aside = start >= end or stands_in(start, others)
        if aside or not named.place.city or named.place.city == SEAT:
            continue
        before = sheet.folded[max(0, start - 70) : start]
        first, last = sheet.sentence(*named.span)
        near = sheet.folded[max(first, start - 70) : min(last, start + 40)]
        inside = after_in(sheet, before, named) or towards(sheet, before)
        if inside and (ahead or not says_elsewhere(near, sheet.language)):
            left, right = sheet.folded.rfind("\n", 0, start) + 1, sheet.folded.find("\n", start)
            paragraph = sheet.folded[left : right if right >= 0 else len(sheet.text)]
            told = holds(paragraph, sheet.language.assembly.names) or in_headline(sheet, named.span)
            dated = any(mention.last and first <= mention.span[0] < last for mention in sheet.days)
            elects = sheet.tells(sheet.language.deciding.elected, first, last)
            found.append(LikelyPlace(named, 1 + told + dated + elects, "venue.named"))
    return found or _called_again(sheet, others, end)


def _called_again(sheet: Sheet, others: Spans, end: int) -> list[LikelyPlace]:
    """As in "The hotels of Oslo are full. The Assembly opened in the city": the city named last before."""
    at_words, small = sheet.language.venue.at, LEADING[sheet.language.code]
    for word in sheet.language.venue.capital:
        for at in sheet.told.get(word, ())[:_MOST]:
            before = WORD.findall(sheet.folded, max(0, at - _AGAIN), at)
            led = before[-2:-1] != [] and before[-2] in at_words and before[-1] in small
            aside = at >= end or stands_in(at, others)
            if not led or aside or not holds(sheet.around(at, at + 1), sheet.language.assembly.names):
                continue
            cities = [one for one in sheet.places if one.span[0] < at and one.place.city]
            if cities and cities[-1].place.city != SEAT and at - cities[-1].span[1] < _FAR:
                return [LikelyPlace(cities[-1], 2, "venue.named")]
    return []


def by_nationality(sheet: Sheet, others: Spans, *, ahead: bool) -> list[LikelyPlace]:
    """As in "the Chinese capital", "la ciudad colombiana", where the sentence speaks of the meeting."""
    found: list[LikelyPlace] = []
    for word in sheet.language.venue.capital:
        for at in sheet.told.get(word, ())[:_MOST]:
            span = _nationality(sheet, at, at + len(word))
            aside = stands_in(at, others)
            named = place_at(sheet.folded, span[0]) if span else None
            aside = aside or (named is not None and named.span[1] > at)  # the Vatican City State
            if span and not aside and _hosts(sheet, span, ahead=ahead):
                code = ADJECTIVES[sheet.language.code][sheet.folded[span[0] : span[1]]]
                found.append(LikelyPlace(Named(Place(None, code), span), 3, "venue.capital"))
    return found


def _hosts(sheet: Sheet, span: Span, *, ahead: bool) -> bool:
    """Does a sentence tell of a meeting, and not of another one than this?"""
    start, end = sheet.sentence(*span)
    words = sheet.language
    meets = holds(sheet.folded[start:end], words.venue.meeting)
    near = sheet.folded[max(start, span[0] - 70) : min(end, span[1] + 22)]
    elsewhere = says_elsewhere(near, words) or of_other_year(sheet, span, _YEAR)
    return meets and (ahead or not elsewhere)


def _nationality(sheet: Sheet, at: int, end: int) -> Span | None:
    """The adjective of a nation right before or behind a word."""
    before = list(WORD.finditer(sheet.folded, max(0, at - 24), at))
    after = WORD.search(sheet.folded, end, end + 24)
    for match in (*before[-1:], *([after] if after else [])):
        if match.group() in nationalities_in(sheet.language):
            return match.span()
    return None


def taken_in(sheet: Sheet, before: str) -> bool:
    """As in "l'Assemblée a accueilli le Bhoutan": the place is a member that the body takes in, no host."""
    words, language = WORD.findall(before), sheet.language
    if words[-1:] and words[-1] in language.speech.by:
        return False  # the assembly, hosted BY Oslo
    small = LEADING[language.code].union(language.weekdays, language.venue.towards)
    while words and words[-1] in small:
        words.pop()
    if not words or words.pop() not in language.venue.hosting:
        return False
    which = {that.strip("'’") for that in language.speech.that | language.speech.relatives}
    ours = (*language.assembly.names, *language.course.gatherings, *language.speech.own_bodies)
    return holds(" ".join(words), ours) and which.isdisjoint(words[-_RELATIVE:])
