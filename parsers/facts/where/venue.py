"""Host city and country of the session, as the text shows them.

Every place in the text that follows "in" or its like, and the dateline, may be the host; the sentence around
it says how likely that is. A dateline from the seat of INTERPOL (Lyon) is no host.
"""

from collections.abc import Collection

from msgspec.structs import replace

from parsers.facts.where.beside import capital_of
from parsers.facts.where.datelined import from_dateline
from parsers.facts.where.hosts import LikelyPlace, by_nationality, city_of, in_headline, weak_hosts
from parsers.facts.where.inside import after_in
from parsers.facts.where.named_anywhere import named_anywhere
from parsers.facts.where.other_hosts import without_chosen, without_foreign, without_sitting
from parsers.facts.where.place_words import nationalities_in
from parsers.facts.where.scores import names_assembly, score_of
from parsers.facts.where.unlisted import unlisted_cities
from parsers.facts.where.with_country import country_beside
from parsers.fold import fold
from parsers.languages import Language
from parsers.places import Named, place_at
from parsers.records import Fact, Span, Spans, Venue, stands_in
from parsers.reference import COUNTRY_NAMES, SEAT, Place
from parsers.sheet import Pieces, Sheet, prove

_NEAR = 30  # characters between a host and the word for it
_TRIES = 8  # occurrences of that word looked at
_HOST = 2  # the score of a place that may be the host
_BESIDE = 4  # what a city gains from the session's number right before it
_SUPPORT = 2  # what a city gains from its country


def read_venue(pieces: Pieces, language: Language) -> Venue | None:
    """Each piece is the name of a city or country, or a nationality ("the Chinese capital").

    A first piece that no table lists is a city, as written, where its country follows.
    """
    city = country = None
    for n, piece in enumerate(pieces):
        place = _read(fold(piece), language)
        if place is None:
            unlisted = n == 0 and len(pieces) > 1  # in Bergen, Norway: no table lists it
            city = (piece.title() if piece.isupper() else piece) if unlisted else city
            continue
        city = city or place.city
        if place.city is None or place.city_state or _within_name(fold(piece), place):
            country = country or place.country
    if city is None and country is None:
        return None
    return Venue(city, country, COUNTRY_NAMES.get(country) if country else None)


def _within_name(folded: str, city: Place) -> bool:
    """Does the city's name hold its country's: Santiago de Chile?"""
    named = place_at(folded, folded.rfind(" ") + 1)
    return named is not None and named.place == Place(None, city.country)


def _read(folded: str, language: Language) -> Place | None:
    """The place that these characters name, or the land of a nationality."""
    named = place_at(folded, 0)
    if named and named.span[1] >= len(folded.rstrip()) - 1:
        return named.place
    code = nationalities_in(language).get(folded)
    return Place(None, code) if code else named.place if named else None


def find_venue(
    sheet: Sheet,
    others: Spans = (),
    *,
    ahead: bool = False,
    own: Spans = (),
    beside: Spans = (),
    foreign: Spans = (),
) -> Fact[Venue] | None:
    """The host; None when nothing in the text says it.

    `ahead`: the next session is the one told of; `own`: sentences in which it is, whatever they call it;
    `beside`: what is said right behind its number; `foreign`: the numbers of other sessions.
    """
    likely = _raised(sheet, _offered(sheet, others, own + beside, foreign, ahead=ahead), beside)
    city, state = _best_two(likely)
    city = city or (city_of(sheet, state, others) if state else None)
    if not city and not state:
        city = _best(without_foreign(sheet, weak_hosts(sheet, others, ahead=ahead), foreign))
    best = city or state
    if best is None:
        return None
    spans = [best.named.span]
    if city and not city.named.place.city_state:
        country = _country_told(sheet, city, state, likely, others)
        spans += [country] if country else []
    return prove(sheet, best.rule, tuple(spans), read_venue)


def _best_two(likely: list[LikelyPlace]) -> tuple[LikelyPlace | None, LikelyPlace | None]:
    """The city and the state that are likeliest; of two lands the likelier, with a city in it."""
    states = [c for c in likely if not c.named.place.city or c.named.place.city_state]
    told = {c.named.place.country for c in states if c.score > 1}
    city = _best([c for c in likely if c.named.place.city], told)
    state = _best(states)
    own = _best([c for c in states if city and c.named.place.country == city.named.place.country])
    state = own if own and state and own.score >= state.score else state  # of equals the one with a city
    if city and state and city.named.place.country != state.named.place.country:
        country = state.named.place.country
        inside = [c for c in likely if c.named.place.city and c.named.place.country == country]
        return (city, None) if city.score >= state.score else (_best(inside, told), state)
    return city, state


def _country_told(
    sheet: Sheet, city: LikelyPlace, state: LikelyPlace | None, likely: list[LikelyPlace], others: Spans
) -> Span | None:
    """Where the country of a city is told: beside it, as a host, or anywhere."""
    country = city.named.place.country
    same = (one.named for one in likely if one.named.place == city.named.place)
    beside = next(filter(None, (country_beside(sheet, named) for named in (city.named, *same))), None)
    host = beside or _host_country(sheet, country) or (state.named.span if state else None)
    return host or named_anywhere(sheet, country, others)


def _best(likely: list[LikelyPlace], hosts: Collection[str] = ()) -> LikelyPlace | None:
    """The highest sum over a place's mentions, the first of equals; nothing below 2.

    A city gains where its country is told of as the host, too.
    """
    sums: dict[Place, int] = {}
    for one in likely:
        place = one.named.place
        support = _SUPPORT * (place.country in hosts and not place.city_state)
        sums[place] = sums.get(place, support) + one.score
    ranked = sorted(likely, key=lambda c: (-sums[c.named.place], -c.score, c.named.span))
    return ranked[0] if ranked and sums[ranked[0].named.place] >= _HOST else None


def _offered(sheet: Sheet, others: Spans, own: Spans, foreign: Spans, *, ahead: bool) -> list[LikelyPlace]:
    """The places that text, nationalities and dateline offer; one chosen for later where it is alone."""
    found = _in_text(sheet, others, own, ahead=ahead) + by_nationality(sheet, others, ahead=ahead)
    found = without_foreign(sheet, found, foreign)
    found = without_sitting(sheet, found, own)
    left = without_chosen(sheet, found, own)
    told = left + from_dateline(sheet, left)
    if len(left) < len(found) and all(one.score < _HOST for one in told):
        return found + from_dateline(sheet, found)  # chosen, but the only place that is told
    return told


def _in_text(sheet: Sheet, others: Spans, own: Spans, *, ahead: bool) -> list[LikelyPlace]:
    """The places named in the text, with their scores."""
    found: list[LikelyPlace] = []
    start = sheet.layout.dateline_end
    seats = [country_beside(sheet, named) for named in sheet.places if named.place.city == SEAT]
    end = sheet.foot
    unlisted = unlisted_cities(sheet)
    for named in sorted((*unlisted, *sheet.places), key=_first) if unlisted else sheet.places:
        if named.span[0] >= end:
            break
        if named.span[0] < start and not _told_above(sheet, named):
            continue
        if others and stands_in(named.span[0], others):
            continue
        if (named.place.city == SEAT or named.span in seats) and not names_assembly(
            sheet, *sheet.sentence(*named.span)
        ):
            continue
        score = score_of(sheet, named, ahead=ahead or stands_in(named.span[0], own))
        if score > 0:
            before = sheet.folded[max(0, named.span[0] - _NEAR) : named.span[0]]
            capital = not named.place.city and capital_of(sheet, before)
            found.append(LikelyPlace(named, score, "venue.capital" if capital else "venue.host-phrase"))
    return found


def _raised(sheet: Sheet, likely: list[LikelyPlace], beside: Spans) -> list[LikelyPlace]:
    """The places with more for the city in which the session is right behind its number: THE 97TH IN OSLO."""
    return [
        replace(one, score=one.score + _BESIDE)
        if one.named.place.city
        and one.rule == "venue.host-phrase"
        and stands_in(one.named.span[0], beside)
        and after_in(sheet, sheet.folded[max(0, one.named.span[0] - _NEAR) : one.named.span[0]], one.named)
        else one
        for one in likely
    ]


def _first(named: Named) -> int:
    return named.span[0]


def _told_above(sheet: Sheet, named: Named) -> bool:
    """Before the dateline a place counts in the headline and in a line that names the assembly."""
    if in_headline(sheet, named.span):
        return True
    start = sheet.folded.rfind("\n", 0, named.span[0]) + 1
    return names_assembly(sheet, start, named.span[0]) and not sheet.folded[named.span[1] :].startswith("\n")


def _host_country(sheet: Sheet, country: str) -> Span | None:
    """The host city's country where it is called the host: "Le Maroc, hôte de l'édition 2025"."""
    places = [named.span for named in sheet.places if named.place == Place(None, country)]
    for phrase in sheet.language.venue.hosting if places else ():
        for at in sheet.told.get(phrase, ())[:_TRIES]:
            for span in places:
                if span[0] - at < _NEAR + len(phrase) and at - span[1] < _NEAR:
                    return span
    return None
