"""Host city and country of the session, as the text shows them.

Every place in the text that follows "in" or its like, and the dateline, is a candidate; the sentence around
it says how likely it is the host. A dateline from the seat of INTERPOL (Lyon) is no host.
"""

from collections.abc import Collection
from itertools import pairwise

from parsers.facts.where.datelined import from_dateline
from parsers.facts.where.elsewhere import says_elsewhere
from parsers.facts.where.hosts import Candidate, by_nationality, city_of, in_headline, taken_in, weak_hosts
from parsers.facts.where.leads import goes_on, greeted, in_lead, on_a_day, on_own_line
from parsers.facts.where.next_hosts import where_chosen, won
from parsers.facts.where.other_hosts import (
    elected_there,
    hosted_before,
    wished,
    without_chosen,
    without_foreign,
    without_sitting,
)
from parsers.facts.where.titled import after_name
from parsers.facts.where.travel import away, towards
from parsers.facts.where.whereabouts import (
    LEADING,
    WORD,
    after_in,
    appositive,
    before_where,
    behind_range,
    beside_days,
    capital_of,
    country_beside,
    labelled,
    named_anywhere,
    nationalities_in,
    of_other_year,
)
from parsers.fold import fold
from parsers.languages import Language
from parsers.phrasebook import holds
from parsers.places import Named, place_at
from parsers.records import Fact, Span, Spans, Venue, stands_in
from parsers.reference import COUNTRY_NAMES, SEAT, Place
from parsers.sheet import Pieces, Sheet, prove

_ANOTHER = 3  # words of "and the host country" before the word for it
_NEAR = 30  # characters between a host and the word for it
_TRIES = 8  # occurrences of that word looked at
_STRUCK = 40  # characters between "the attacks" and where they were
_YEAR = 64  # characters between a host and the year of another session
_HOST = 2  # the score of a place that may be the host
_SUPPORT = 2  # what a city gains from its country


def read_venue(pieces: Pieces, language: Language) -> Venue | None:
    """Each piece is the name of a city or country, or a nationality ("the Chinese capital")."""
    city = country = None
    for piece in pieces:
        place = _read(fold(piece), language)
        if place is None:
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
    named = place_at(folded, 0)
    if named and named.span[1] >= len(folded.rstrip()) - 1:
        return named.place
    code = nationalities_in(language).get(folded)
    return Place(None, code) if code else named.place if named else None


def find_venue(
    sheet: Sheet, others: Spans = (), *, ahead: bool = False, own: Spans = (), foreign: Spans = ()
) -> Fact[Venue] | None:
    """The host; None when nothing in the text says it.

    `ahead`: the next session is the one told of; `own`: sentences in which it is, whatever they call it;
    `foreign`: the numbers of other sessions.
    """
    candidates = _candidates(sheet, others, own, foreign, ahead=ahead)
    city, state = _best_two(candidates)
    city = city or (city_of(sheet, state, others) if state else None)
    if not city and not state:
        city = _best(without_foreign(sheet, weak_hosts(sheet, others, ahead=ahead), foreign))
    best = city or state
    if best is None:
        return None
    spans = [best.named.span]
    if city and not city.named.place.city_state:
        beside = _country_told(sheet, city, state, candidates, others)
        spans += [beside] if beside else []
    return prove(sheet, best.rule, tuple(spans), read_venue)


def _best_two(candidates: list[Candidate]) -> tuple[Candidate | None, Candidate | None]:
    """The city and the state that are likeliest; of two lands the likelier, with a city in it."""
    states = [c for c in candidates if not c.named.place.city or c.named.place.city_state]
    told = {c.named.place.country for c in states if c.score > 1}
    city = _best([c for c in candidates if c.named.place.city], told)
    state = _best(states)
    if city and state and city.named.place.country != state.named.place.country:
        country = state.named.place.country
        inside = [c for c in candidates if c.named.place.city and c.named.place.country == country]
        return (city, None) if city.score >= state.score else (_best(inside, told), state)
    return city, state


def _country_told(
    sheet: Sheet, city: Candidate, state: Candidate | None, candidates: list[Candidate], others: Spans
) -> Span | None:
    """Where the country of a city is told: beside it, as a host, or anywhere."""
    country = city.named.place.country
    same = (one.named for one in candidates if one.named.place == city.named.place)
    beside = next(filter(None, (country_beside(sheet, named) for named in (city.named, *same))), None)
    host = beside or _host_country(sheet, country) or (state.named.span if state else None)
    return host or named_anywhere(sheet, country, others)


def _best(candidates: list[Candidate], hosts: Collection[str] = ()) -> Candidate | None:
    """The highest sum over a place's mentions, the first of equals; nothing below 2.

    A city gains where its country is told of as the host, too.
    """
    sums: dict[Place, int] = {}
    for candidate in candidates:
        place = candidate.named.place
        sums[place] = (
            sums.get(place, _SUPPORT * (place.country in hosts and not place.city_state)) + candidate.score
        )
    ranked = sorted(candidates, key=lambda c: (-sums[c.named.place], -c.score, c.named.span))
    return ranked[0] if ranked and sums[ranked[0].named.place] >= _HOST else None


def _candidates(sheet: Sheet, others: Spans, own: Spans, foreign: Spans, *, ahead: bool) -> list[Candidate]:
    """The places that text, nationalities and dateline offer; one chosen for later where it is alone."""
    found = _in_text(sheet, others, own, ahead=ahead) + by_nationality(sheet, others, ahead=ahead)
    found = without_foreign(sheet, found, foreign)
    found = without_sitting(sheet, found, own)
    left = without_chosen(sheet, found, own)
    told = left + from_dateline(sheet, left)
    if len(left) < len(found) and all(one.score < _HOST for one in told):
        return found + from_dateline(sheet, found)  # chosen, but the only place that is told
    return told


def _in_text(sheet: Sheet, others: Spans, own: Spans, *, ahead: bool) -> list[Candidate]:
    """The places named in the text, with their scores."""
    found: list[Candidate] = []
    start = sheet.layout.dateline_end
    seats = [country_beside(sheet, named) for named in sheet.places if named.place.city == SEAT]
    end = sheet.foot
    for named in sheet.places:
        if named.span[0] >= end:
            break
        if named.span[0] < start and not _told_above(sheet, named):
            continue
        if others and stands_in(named.span[0], others):
            continue
        if (named.place.city == SEAT or named.span in seats) and not _assembly(
            sheet, *sheet.sentence(*named.span)
        ):
            continue
        score = _score(sheet, named, ahead=ahead or sheet.sentence(*named.span) in own)
        if score > 0:
            before = sheet.folded[max(0, named.span[0] - _NEAR) : named.span[0]]
            capital = not named.place.city and capital_of(sheet, before)
            found.append(Candidate(named, score, "venue.capital" if capital else "venue.host-phrase"))
    return found


def _told_above(sheet: Sheet, named: Named) -> bool:
    """Before the dateline a place counts in the headline and in a line that names the assembly."""
    if in_headline(sheet, named.span):
        return True
    start = sheet.folded.rfind("\n", 0, named.span[0]) + 1
    return _assembly(sheet, start, named.span[0]) and not sheet.folded[named.span[1] :].startswith("\n")


def _score(sheet: Sheet, named: Named, *, ahead: bool) -> int:
    """How the words around a place speak for its being the host."""
    words = sheet.language.venue
    start, end = sheet.sentence(*named.span)
    low = max(start, named.span[0] - 70)
    before = sheet.folded[low : named.span[0]]
    around = sheet.folded[low : _word_end(sheet, min(end, named.span[1] + 22), end)]
    if outright := _outright(sheet, named, ahead=ahead):
        return outright
    if not ahead and (says_elsewhere(around, sheet.language) or of_other_year(sheet, named.span)):
        return 0
    if beside_days(sheet, named):
        return 3
    if away(sheet, before, start, named.span) or elected_there(sheet, start, named.span[0]):
        return 0
    if not after_in(sheet, before, named):
        whole = sheet.folded[start:end]
        hosts = (
            _says_host(sheet, max(start, named.span[0] - 40), min(end, named.span[1] + 40))
            and (in_headline(sheet, named.span) or holds(whole, words.meeting))
            and not (_seated(sheet, named) or taken_in(sheet, before))
            and not hosted_before(sheet, start, end)
        )
        hosts = hosts and (
            ahead or not (says_elsewhere(whole, sheet.language) or of_other_year(sheet, named.span, _YEAR))
        )
        if before_where(sheet, named, end):
            return 5
        if hosts or after_name(sheet, named):
            return 4 if hosts else 3
        names = _assembly(sheet, start, end) or holds(whole, sheet.language.assembly.session)
        return 2 if names and towards(sheet, before) else 0
    hosts = not ahead and _says_host(sheet, named.span[0] - len(before), named.span[0])
    later = hosts and of_other_year(sheet, named.span, _YEAR)
    if appositive(sheet, named) or later or where_chosen(sheet, named, ahead=ahead):
        return 0
    return _score_inside(sheet, named, before, (start, end))


def _outright(sheet: Sheet, named: Named, *, ahead: bool) -> int:
    """How a place speaks for itself: greeted from, labelled, on a line of its own, chosen as next host."""
    if labelled(sheet, named) or won(sheet, named, ahead=ahead):
        return 3 if greeted(sheet, named) else 4
    return 3 if greeted(sheet, named) else 2 if on_own_line(sheet, named) else 0


def _word_end(sheet: Sheet, at: int, end: int) -> int:
    """One past the word that a place cuts, not beyond `end`."""
    rest = WORD.match(sheet.folded, at, end)
    return rest.end() if rest else at


def _seated(sheet: Sheet, named: Named) -> bool:
    """As in "the embassy of Norway": what has its name receives guests."""
    tail = WORD.findall(sheet.folded, max(0, named.span[0] - _NEAR), named.span[0])[-3:]
    return not sheet.language.venue.seats.isdisjoint(tail)


def _says_host(sheet: Sheet, start: int, end: int) -> bool:
    """Do the words beside a place say that it hosts; not those of another: Brasil y el país anfitrión?"""
    language = sheet.language
    for phrase in filter(sheet.told.__contains__, language.venue.hosting):
        at = sheet.folded.find(phrase, start, end)
        before = WORD.findall(sheet.folded, start, max(start, at))[-_ANOTHER:]
        other = any(
            word in language.dating.also and beside in LEADING[language.code]
            for word, beside in pairwise(before)
        )
        if at >= 0 and not other and not wished(sheet, start, at + len(phrase)):
            return True
    return False


def _score_inside(sheet: Sheet, named: Named, before: str, sentence: Span) -> int:
    """How the sentence speaks of the place in which something is."""
    words, (start, end) = sheet.language.venue, sentence
    score, whole = 0, sheet.folded[start:end]
    if sheet.tells(words.struck, named.span[0] - len(before[-_STRUCK:]), named.span[0]):
        return 0
    ranged = behind_range(sheet, named)
    if holds(before, words.meeting) or ranged:
        score += 2 + ranged
    if _assembly(sheet, start, end) or goes_on(sheet, end):
        score += 2
    if sheet.tells(sheet.language.deciding.elected, start, end) and holds(
        whole, sheet.language.speech.own_bodies
    ):
        score += 2
    if score == 0 and (on_a_day(sheet, before, named) or in_lead(sheet, named, sentence)):
        score = 2
    if in_headline(sheet, named.span):
        score += 1 + (score == 0 and holds(sheet.folded[start:end], words.meeting))
    return score


def _assembly(sheet: Sheet, start: int, end: int) -> bool:
    return holds(sheet.folded[start:end], sheet.language.assembly.names)


def _host_country(sheet: Sheet, country: str) -> Span | None:
    """The host city's country where it is called the host: "Le Maroc, hôte de l'édition 2025"."""
    places = [named.span for named in sheet.places if named.place == Place(None, country)]
    for phrase in sheet.language.venue.hosting if places else ():
        for at in sheet.told.get(phrase, ())[:_TRIES]:
            for span in places:
                if span[0] - at < _NEAR + len(phrase) and at - span[1] < _NEAR:
                    return span
    return None
