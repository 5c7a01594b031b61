"""Who came, counted: "some 640 police chiefs from 145 countries", "mandos de 162 países", "نحو 160 بلدا".

A count of people takes the count of countries that follows it in its sentence. Each figure is told once.
"""

import re
from typing import Literal, cast

from parsers.assembly_mentions import AssemblyMention
from parsers.facts.came_from import (
    countries_before,
    countries_next,
    countries_of,
    people_before,
)
from parsers.facts.counted_apart import counted_apart, ranked, told_by_speaker
from parsers.facts.countries_came import came_alone
from parsers.facts.figures import Figure, find_figures
from parsers.facts.grouped_members import groups
from parsers.facts.numerals import NUMBER
from parsers.facts.qualifiers import qualifiers_like
from parsers.fold import clean, fold
from parsers.label_lines import label_above
from parsers.languages import Language
from parsers.numbers import read_count, with_thousand
from parsers.phrasebook import holds
from parsers.records import Attendance, Dates, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_FEW = 30  # so few delegates may do anything: they came when the sentence says so
_NEAR, _NEARER = 60, 40  # characters around a count, without and with countries, of other things
_FARTHER = 80  # behind a count of people alone, who guard
_SAID, _BESIDE = 12, 24  # characters before and behind those whom a speaker counts: they came
_MARK = re.compile('[”»"]')

Qualifier = Literal["exact", "approx", "more than", "nearly"]


def read_attendance(pieces: Pieces, language: Language) -> Attendance | None:
    """Pieces: the figure with its qualifier, who came, the countries' figure."""
    first, rest = fold(pieces[0]), pieces[1:]
    count = read_count(_number_part(first, language), language)
    if count is None:
        return None
    of = clean(rest[0]) if rest and rest[0] else None
    countries = None
    if len(rest) > 1:
        countries = read_count(_number_part(fold(rest[1]), language), language)
    return Attendance(count, _qualifier(first, language), of, countries)


def read_countries(pieces: Pieces, language: Language) -> Attendance | None:
    """Pieces: who came (or the verb that says so), the figure of the countries."""
    words = language.attending
    who = fold(pieces[0])
    known = any(word in who.split() for word in words.people | words.others) or words.construct
    said = who in words.before or who in words.after
    countries = read_count(_number_part(fold(pieces[1]), language), language)
    if countries is None:
        return None
    return Attendance(None, "exact", clean(pieces[0]) if known and not said else None, countries)


def find_attendance(
    sheet: Sheet, assemblies: tuple[AssemblyMention, ...] = (), dates: Fact[Dates] | None = None
) -> tuple[Fact[Attendance], ...]:
    """Every distinct figure, in order of the text; the days of the session tell which year's it is."""
    figures = find_figures(sheet, assemblies)
    found: list[Fact[Attendance]] = []
    used: set[Span] = set()
    for index, figure in enumerate(figures):
        if figure.people and figure.number not in used:
            countries = _origins(sheet, figures, index, used)
            if countries is None and _repeated(sheet, figure, found):
                continue
            if _apart(sheet, figure, countries, dates):
                used.add(countries.number) if countries and _their(sheet, figure, countries) else None
            elif _attends(sheet, figures, figure, countries) and not _only_told(
                sheet, figure, countries, found
            ):
                used.add(countries.number) if countries else None
                _append(found, _people_fact(sheet, figure, countries))
    for figure in figures:
        free = figure.countries and figure.number not in used
        if free and not (found and told_by_speaker(sheet, figure.number[0])):
            rule, spans = came_alone(sheet, figure, dates) or ("", ())
            _append(found, prove(sheet, rule, spans, read_countries) if spans else None)
    return tuple(sorted(found, key=lambda fact: fact.spans[0]))


def _origins(sheet: Sheet, figures: list[Figure], index: int, used: set[Span]) -> Figure | None:
    """The countries of the people of a figure, told behind it or right before."""
    figure, following = figures[index], figures[index + 1 :]
    earlier = [other for other in figures[:index] if other.number not in used]
    found = None if figure.part else countries_of(sheet, figure, following)
    found = None if found and groups(sheet, found.number) else found
    return found or countries_before(sheet, figure, earlier) or countries_next(sheet, figure, following)


def _repeated(sheet: Sheet, figure: Figure, found: list[Fact[Attendance]]) -> bool:
    """Is so high a number told already, and of people?"""
    if not found or _delegations(sheet, figure):
        return False
    count = _count(sheet, figure)
    return any(fact.value.count == count for fact in found)


def _count(sheet: Sheet, figure: Figure) -> int:
    return read_count(sheet.folded[slice(*figure.number)], sheet.language) or 0


def _delegations(sheet: Sheet, figure: Figure) -> bool:
    """Does it count delegations: one a country?"""
    assert figure.people is not None
    return sheet.folded[slice(*figure.people)] in sheet.language.attending.delegations


def _only_told(sheet: Sheet, figure: Figure, countries: Figure | None, found: list[Fact[Attendance]]) -> bool:
    """Are they whom a speaker counts: no delegates, or not the first figure?"""
    if not told_by_speaker(sheet, figure.number[0]):
        return False
    assert figure.people is not None
    last = max(figure.people[1], figure.number[1])
    before = sheet.folded[max(0, figure.lead[0] - _SAID) : figure.lead[0]]
    behind = _MARK.split(sheet.folded[last : last + _BESIDE])[0]
    came = figure.strong or holds(f"{before}\n{behind}", sheet.language.attending.meeting)
    return not came or bool(found and not countries)


def _apart(sheet: Sheet, figure: Figure, countries: Figure | None, dates: Fact[Dates] | None) -> bool:
    """Does the sentence count somebody else: those arrested, of a workshop, of another year?"""
    start, end = figure.sentence
    reach = _NEAR if countries is None else _NEARER
    far = max(figure.number[1] + reach, countries.number[1] + _BESIDE if countries else 0)
    near = (max(start, figure.lead[0] - reach), min(end, far))
    guarded = _guarding(sheet, figure, countries)
    last = max(figure.number[1], figure.people[1] if figure.people else 0)
    if countries and countries.number[0] > last and _their(sheet, figure, countries):
        last = countries.number[1]
    words = sheet.language.attending
    if guarded or sheet.tells(words.unrelated, *near) or sheet.tells(words.habitual, start, figure.lead[0]):
        return True
    return counted_apart(sheet, (figure.lead[0], last), dates)


def _their(sheet: Sheet, figure: Figure, countries: Figure) -> bool:
    """Are the countries said to be those of these people: 400 officers from 60 countries?"""
    who = people_before(sheet, countries.lead[0])
    return figure.people is not None and who is not None and who[0] < figure.people[1] <= countries.lead[0]


def _people_fact(sheet: Sheet, figure: Figure, countries: Figure | None) -> Fact[Attendance] | None:
    """How many people came, perhaps from how many countries; of delegations, how many countries."""
    assert figure.people is not None
    if countries is None and _delegations(sheet, figure):
        return prove(sheet, "attendance.delegations", (figure.people, figure.number), read_countries)
    spans: Spans = (figure.lead, figure.people) + ((countries.number,) if countries else ())
    rule = "attendance.people-countries" if countries else "attendance.people"
    return prove(sheet, rule, spans, read_attendance)


def _append(found: list[Fact[Attendance]], fact: Fact[Attendance] | None) -> None:
    """Each figure once; the one that also knows the countries is kept."""
    if fact is None:
        return
    for index, other in enumerate(found):
        same_count = fact.value.count is not None and fact.value.count == other.value.count
        same_countries = fact.value.count is None and fact.value.countries == other.value.countries
        if same_count or same_countries:
            if other.value.countries is None and fact.value.countries is not None:
                found[index] = fact
            return
    found.append(fact)


def _attends(sheet: Sheet, figures: list[Figure], figure: Figure, countries: Figure | None) -> bool:
    """Do the counted people attend something?"""
    start, end = figure.sentence
    words = sheet.language.attending
    count = _count(sheet, figure)
    if count < 5:
        return False
    delegates = any(other.strong and start <= other.number[0] < end for other in figures)
    if delegates and ranked(sheet, figure):
        return True  # 24 ministers among the delegates
    if not (figure.strong or countries or count >= _FEW or ranked(sheet, figure)):
        return False  # fourteen observers
    strong = figure.strong and count >= _FEW
    if strong or countries is not None or sheet.tells(words.meeting, start, end):
        return True
    return label_above(sheet, start) in words.people


def _guarding(sheet: Sheet, figure: Figure, countries: Figure | None) -> bool:
    """As in "an operation with 3,000 officers of 94 countries": who is on duty."""
    if figure.strong or ranked(sheet, figure):
        return False
    start, end = figure.sentence
    near = max(start - 1, 0, figure.lead[0] - (_NEAR if countries is None else _NEARER))
    told = max(
        figure.number[1], figure.people[1] if figure.people else 0, countries.number[1] if countries else 0
    )
    after = _NEARER if countries else _FARTHER
    return sheet.tells(sheet.language.attending.guarding, near, min(end, told + after))


def _qualifier(folded: str, language: Language) -> Qualifier:
    """Exact, approximate, more, nearly: by the words right before a number, or around one in letters."""
    words, match = language.attending, NUMBER.search(folded)
    if match:
        before = folded[: match.start()].rstrip().removesuffix("(").removesuffix("/").rstrip()
        found = (phrase for phrase in qualifiers_like(before, language) if before.endswith(phrase))
        return cast(Qualifier, words.qualifiers.get(next(found, ""), "exact"))
    for phrase, qualifier in words.qualifiers.items():
        if folded.endswith(phrase) or folded.startswith(phrase):
            return cast(Qualifier, qualifier)
    return "approx" if holds(folded, words.rounded) else "exact"


def _number_part(folded: str, language: Language) -> str:
    match = NUMBER.search(folded)
    return folded[with_thousand(folded, match.start(), language) :] if match else folded
