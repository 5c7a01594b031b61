"""Places of a text and what the words beside them make of them: "in X", "X, country", "days, X"."""

import re

from parsers.fold import fold
from parsers.label_lines import label_above
from parsers.languages import ENGLISH, LANGUAGES, Language, one_of
from parsers.languages.flags import GENITIVES, SEVERAL
from parsers.phrasebook import holds
from parsers.places import Named, place_at, read_place
from parsers.records import Span, Spans, back, stands_in
from parsers.reference import ADJECTIVES, NATIONALITIES, Place
from parsers.sheet import Sheet

_NONE: dict[str, str] = {}  # of a language that the table of countries lacks
_WHERE = 90  # characters from a place to the assembly that is said to be there
_LABELLED = 80  # characters between the beginning of a line and a place of it
WORD = re.compile(r"[^\W\d_]+")
LEADING = {code: frozenset(map(fold, language.speech.determiners)) for code, language in LANGUAGES.items()}
_HOSTS = {  # labels of more than one word: the host country
    code: tuple(label for label in one.venue.labels if " " in label) for code, one in LANGUAGES.items()
}
COMMAS = (",", "،")
_RANGE = 6  # characters between days and their place
WHOSE = 24  # characters of "of the organization"
_BUILDING = 6  # words of "the Palace of Congresses of"
_HALL_NAME = 90  # characters of "was held at the Barn,"
_HELD = 24  # characters of "was held on Tuesday"
_HALL = 9  # words of "in the main hall of the National Congress Centre of"
_OFFICE = 7  # words of an office and its place
_YEARLY = 24  # characters between a place and a year
_CENTURIES = ("19", "20")
_IN = one_of(lambda one: (*one.dating.years, *one.venue.at))
_IN_YEAR = re.compile(rf"[\s(]{{1,2}}(?:{_IN} ){{0,2}}((?:19|20)\d\d)(?!\d)")
_YEAR_BEFORE = re.compile(rf"((?:19|20)\d\d)[,،)]? {one_of(lambda one: one.venue.at)} \Z")  # in 1975, in
_REALM = 3  # words of "the Republic of"
_BETWEEN = re.compile(rf"\s?,?\s{one_of(lambda one: one.venue.within)}\s|\s?[,،(\[/-]\s?\(?|\s")


def nationalities_in(language: Language) -> dict[str, str]:
    """The adjectives of nations of a language, with their countries."""
    return ADJECTIVES.get(language.code, _NONE)


def after_in(sheet: Sheet, before: str, named: Named) -> bool:
    """Does "in" stand before the place, or is it that of a hall in which something is held?"""
    return _behind_in(sheet, before, named) or _in_named_hall(sheet, before, named)


def _behind_in(sheet: Sheet, before: str, named: Named) -> bool:
    """Does "in" stand before the place, perhaps with "the city of", or with the city before the country?"""
    if sheet.folded[named.span[0] - 1] in sheet.language.venue.joined:
        return True
    if _led_by_other(sheet, before.rstrip().rpartition(" ")[2], named) or _owns(sheet, named):
        return False  # as a rule
    tail = WORD.findall(before)[-_HALL:]
    venue = sheet.language.venue
    if not venue.hearers.isdisjoint(tail[-3:-1]):
        return False  # told reporters in Oslo
    sat = " ".join(tail[-3:-1]) in venue.sat
    if not (sat or venue.seats.isdisjoint(tail[-3:])) and venue.halls.isdisjoint(tail[-4:]):
        return False
    at = sheet.language.venue.at | ENGLISH.venue.at
    if tail and (tail[-1] in at or _in_hall(tail, sheet.language, at)):
        return True
    if tail and tail[-1] in venue.halls and before.rstrip()[-1:] in COMMAS:
        return any(word in at for word in tail)  # at the Barn Hall, Lima
    nationalities = nationalities_in(sheet.language)
    leading = sheet.language.venue.leading
    while tail and tail[-1] not in at:
        if not (tail[-1] in leading or tail[-1] in nationalities or _own(tail[-1], named)):
            return False
        tail.pop()
    return bool(tail)


def _in_named_hall(sheet: Sheet, before: str, named: Named) -> bool:
    """As in "was held at the Barn, Lima", "meets from 4 to 7 May at the Barn Centre in Lima"?"""
    venue, beside = sheet.language.venue, before.rstrip()
    comma = beside.endswith(",")
    if not (named.place.city and sheet.language.speech.cased):
        return False
    if not (comma or beside.rpartition(" ")[2] in venue.within):
        return False  # as a rule
    start, end = sheet.sentence(*named.span)
    words = sheet.text[max(start, named.span[0] - _HALL_NAME) : named.span[0]].split()
    words = words if comma else words[:-1]
    small = LEADING[sheet.language.code] | sheet.language.speech.of
    hall = _begin_of_name(words, small)
    name = {fold(word).rstrip(",") for word in words[hall:]}
    known = venue.halls | venue.seats | ENGLISH.venue.seats
    if not (hall and name - small) or (not comma and known.isdisjoint(name)):
        return False
    led = fold(words[hall - 1])
    held = fold(" ".join(words[: hall - 1])[-_HELD:])
    if led not in venue.at or not (held[-1:].isdigit() or holds(held, venue.meeting)):
        return False
    whole, assembly = sheet.folded[start:end], sheet.language.assembly
    return holds(whole, assembly.names) or holds(whole, assembly.session)


def _begin_of_name(words: list[str], small: frozenset[str]) -> int:
    """Where the last words with capitals begin, small ones between them."""
    begin = len(words)
    while begin and (words[begin - 1][:1].isupper() or fold(words[begin - 1]) in small):
        begin -= 1
    return begin


def _led_by_other(sheet: Sheet, word: str, named: Named) -> bool:
    """Can the word before a place be neither "in" nor stand between that and the place?"""
    venue = sheet.language.venue
    if not (word.isalpha() and sheet.language.speech.cased):
        return False  # then it is looked at closely
    if word in venue.at or word in ENGLISH.venue.at or word in venue.within or word in venue.leading:
        return False
    return not (word in nationalities_in(sheet.language) or _own(word, named))


def _owns(sheet: Sheet, named: Named) -> bool:
    """Does a country only own what somebody looks at: at Kosovo's bid; not in Rwanda's capital?"""
    at = named.span[1]
    if named.place.city or not sheet.folded.startswith(GENITIVES, at):
        return False
    words = WORD.findall(sheet.folded, at + 2, at + WHOSE)[:2]
    venue = sheet.language.venue
    return venue.halls.isdisjoint(words) and not holds(" ".join(words), venue.capital)


def _own(word: str, named: Named) -> bool:
    """Is a word the city's country: in Norway's capital Oslo?"""
    country = read_place(word)
    return country is not None and country == Place(None, named.place.country)


def _in_hall(tail: list[str], language: Language, at: frozenset[str]) -> bool:
    """Do the words before a place name a hall that somebody is in: en el Palacio de Congresos de X?"""
    if tail[-1] not in language.venue.within:
        named = tail[-3:-1]  # بفندق شيراتون الدوحة, في فندق شيراتون الدوحة
        return not language.speech.cased and named[-1:] != [] and _inside(named, language, at)
    halls, seats = language.venue.halls, language.venue.seats
    beside = [word for word in tail[-_BUILDING:-1] if word in halls or word in seats]
    if len(beside) > 1 and not halls.isdisjoint(beside):
        return True  # le Palais des Congrès de Dakar
    hall = next((n for n, word in enumerate(tail) if word in language.venue.halls), 0)
    return any(word in at for word in tail[:hall])


def _inside(named: list[str], language: Language, at: frozenset[str]) -> bool:
    """Is the last of two words a hall, with "in" before it or written into it?"""
    hall = named[-1] in language.venue.halls
    return hall and (named[0] in at or named[-1].startswith(tuple(language.venue.joined)))


def capital_of(sheet: Sheet, before: str) -> bool:
    """Does "the capital of" stand before a country?"""
    tail, speech = WORD.findall(before)[-3:], sheet.language.speech
    while tail and (tail[-1] in speech.of or tail[-1] in LEADING[sheet.language.code]):
        tail.pop()
    return tail != [] and tail[-1] in sheet.language.venue.capital


def labelled(sheet: Sheet, named: Named) -> bool:
    """As in "Where: Lima, Peru", "the host country Peru"; the label may have its own line."""
    before = sheet.folded[back(named.span[0], _LABELLED) : named.span[0]]
    if before.rstrip(" ,").endswith(_HOSTS[sheet.language.code]):
        return True
    if before[-1:] == " " and before[-2:-1].isalpha():
        return False  # as a rule: right behind a word
    line = before.rpartition("\n")[2].rstrip()
    label, colon, hall = line.partition(":")
    hall = hall if colon else line
    if hall and (hall[-1] not in ",،-–(" or "." in hall):
        return False
    labels = sheet.language.venue.labels
    return label.strip(" *•-") in labels or (not colon and label_above(sheet, named.span[0]) in labels)


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


def before_where(sheet: Sheet, named: Named, end: int) -> bool:
    """As in "back from Lima, where the General Assembly was held": what is said to happen there."""
    if not holds(sheet.folded[named.span[1] : end], sheet.language.assembly.names):
        return False  # as a rule
    country = country_beside(sheet, named)
    last = country[1] if country else named.span[1]
    last += sheet.folded[last : last + 1] == ")"
    at = last + (sheet.folded[last : last + 1] in COMMAS)
    other = (one.span[0] for one in sheet.places if at < one.span[0] < min(end, at + _WHERE))
    behind = sheet.folded[at : next(other, min(end, at + _WHERE))].lstrip()
    if not (behind.startswith(sheet.language.venue.where) and holds(behind, sheet.language.assembly.names)):
        return False
    course = sheet.language.course  # the one that ended was elsewhere
    return not (holds(behind, course.coming) and holds(sheet.folded[: named.span[0]], course.ended))


def beside_days(sheet: Sheet, named: Named) -> bool:
    """As in "18-21 October 2022, New Delhi" or "Vienna, 28 November - 1 December 2023"."""
    for mention in sheet.days:
        if mention.last and 0 <= named.span[0] - mention.span[1] <= 4:
            return not sheet.folded[mention.span[1] : named.span[0]].strip(" ,،-|(")
        if mention.last and 0 <= mention.span[0] - named.span[1] <= 24:
            return "\n" not in sheet.folded[named.span[1] : mention.span[0]] and (
                sheet.folded[named.span[0] - 1 : named.span[0]] in ("", "\n", "(")
            )
    return False


def behind_range(sheet: Sheet, named: Named) -> bool:
    """As in "meeting from 4 to 7 November in Lima": the days are where the place is."""
    return any(
        mention.last
        and 0 < named.span[0] - mention.span[1] <= _RANGE
        and WORD.fullmatch(sheet.folded, mention.span[1] + 1, named.span[0] - 1)
        for mention in sheet.days
    )


def country_beside(sheet: Sheet, city: Named) -> Span | None:
    """As in "Kigali, Rwanda", "ISTANBUL (Turquie)", "New Delhi, India"."""
    match = _BETWEEN.match(sheet.folded, city.span[1], city.span[1] + 8)
    if not match:
        return None
    beyond = _over_realm(sheet, match.end()) if match[0].strip() else match.end()
    named = place_at(sheet.folded, match.end()) or place_at(sheet.folded, beyond)
    whole = named is not None and (named.place.city is None or named.place.city_state)
    same = named and whole and named.place.country == city.place.country
    return named.span if named and same else None


def _over_realm(sheet: Sheet, at: int) -> int:
    """Behind "Republic of", before the name of a country; the place itself without."""
    for _ in range(_REALM):
        word = WORD.match(sheet.folded, at)
        if word is None or word[0] not in sheet.language.venue.leading:
            break
        at = word.end() + 1
    return at


def of_other_year(sheet: Sheet, place: Span, reach: int = 0) -> bool:
    """As in "the assembly in Bali in 2016", in a release of another year; `reach` characters between."""
    around = sheet.folded[back(place[0], _YEARLY) : place[1] + max(reach, _YEARLY)]
    if not holds(around, _CENTURIES):
        return False  # as a rule
    if reach:
        _, end = sheet.sentence(*place)
        match = _IN_YEAR.search(sheet.folded, place[1], min(end, place[1] + reach))
    else:
        match = _IN_YEAR.match(sheet.folded, place[1], place[1] + _YEARLY)
    before = None if match else _YEAR_BEFORE.search(sheet.folded, back(place[0], _YEARLY), place[0])
    years = {mention.first.year for mention in sheet.days if mention.first.year}
    match = match or before
    if match and years and int(match[1]) > max(years) and _to_come(sheet, place):
        return False
    return match is not None and years != set() and int(match[1]) not in years


def _to_come(sheet: Sheet, place: Span) -> bool:
    """As in a lead of 2030: "will host the General Assembly in 2031 in Oslo", and nothing was elsewhere."""
    start, end = sheet.sentence(*place)
    first = sheet.layout.paragraphs[:1]
    lead = first and first[0][0] <= place[0] < first[0][1]
    if not lead or not holds(sheet.folded[start:end], sheet.language.assembly.names):
        return False
    dateline = sheet.layout.dateline_end
    return not any(max(start, dateline) <= one.span[0] < place[0] for one in sheet.places if one.place.city)


def appositive(sheet: Sheet, named: Named) -> bool:
    """As in "X, the police commissioner in Singapore, was elected": the place is that of an office."""
    folded, speech = sheet.folded, sheet.language.speech
    if folded[named.span[1] : named.span[1] + 1] not in COMMAS:
        return False
    start = max(folded.rfind(comma, back(named.span[0], 70), named.span[0]) for comma in COMMAS)
    words = WORD.findall(folded, start + 1, named.span[0]) if start >= 0 else []
    head = {word.removesuffix(SEVERAL) for word in words[:3]}
    office = not (head.isdisjoint(speech.roles) and head.isdisjoint(speech.feminine_roles))
    return office and 1 < len(words) < _OFFICE
