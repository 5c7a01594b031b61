"""Who came, counted: "some 640 police chiefs from 145 countries", "mandos de 162 países", "نحو 160 بلدا".

A count of people takes the count of countries that follows it in its sentence. Each figure is told once.
"""

from typing import Literal, cast

from parsers.assemblies import AssemblyMention
from parsers.facts.figures import ELIDED, NUMBER, TOKEN, Figure, find_figures
from parsers.facts.membership import is_grouped
from parsers.fold import clean, fold
from parsers.languages import Language, flags
from parsers.numbers import read_count
from parsers.phrasebook import book_of, holds
from parsers.records import Attendance, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, prove

_FEW = 30  # so few delegates may do anything: they came when the sentence says so
_AFTER, _BETWEEN = 80, 7  # characters, and words, from the number of countries to "attended"
_NEAR, _NEARER = 60, 40  # characters around a count, without and with countries, of other things
_FARTHER = 80  # behind a count of people alone, who guard
_GAP = 3  # characters between two sentences
_LINK = 150  # characters between a count and its countries

Qualifier = Literal["exact", "approx", "more than", "nearly"]


def read_attendance(pieces: Pieces, language: Language) -> Attendance | None:
    """Pieces: the figure with its qualifier, who came, the countries' figure."""
    first, rest = fold(pieces[0]), pieces[1:]
    count = read_count(_number_part(first), language)
    if count is None:
        return None
    of = clean(rest[0]) if rest and rest[0] else None
    countries = None
    if len(rest) > 1:
        countries = read_count(_number_part(fold(rest[1])), language)
    return Attendance(count, _qualifier(first, language), of, countries)


def read_countries(pieces: Pieces, language: Language) -> Attendance | None:
    """Pieces: who came (or the verb that says so), the figure of the countries."""
    words = language.attending
    who = fold(pieces[0])
    known = any(word in who.split() for word in words.people | words.others) or words.construct
    said = who in words.before or who in words.after
    countries = read_count(_number_part(fold(pieces[1])), language)
    if countries is None:
        return None
    return Attendance(None, "exact", clean(pieces[0]) if known and not said else None, countries)


def find_attendance(
    sheet: Sheet, assemblies: tuple[AssemblyMention, ...] = ()
) -> tuple[Fact[Attendance], ...]:
    """Every distinct figure, in order of the text."""
    figures = find_figures(sheet, assemblies)
    found: list[Fact[Attendance]] = []
    used: set[Span] = set()
    for index, figure in enumerate(figures):
        if figure.people and figure.number not in used:
            earlier = [other for other in figures[:index] if other.number not in used]
            countries = None if figure.part else _countries_of(sheet, figure, figures[index + 1 :])
            countries = countries or _countries_before(sheet, figure, earlier)
            countries = countries or _countries_next(sheet, figure, figures[index + 1 :])
            told = found and not countries and _in_marks(sheet, figure.number[0])  # whom a speaker counts
            if not told and _attends(sheet, figure, countries):
                used.add(countries.number) if countries else None
                _append(found, _people_fact(sheet, figure, countries))
    for figure in figures:
        free = figure.countries and figure.number not in used
        if free and not (found and _in_marks(sheet, figure.number[0])):
            _append(found, _countries_fact(sheet, figure))
    return tuple(sorted(found, key=lambda fact: fact.spans[0]))


def _in_marks(sheet: Sheet, at: int) -> bool:
    """Does a place stand in somebody's words, between marks that tell the opening from the closing one?"""
    start = sheet.text.rfind("\n", 0, at) + 1
    opening, closing = (max(sheet.text.rfind(one, start, at) for one in pair) for pair in ("“«", "”»"))
    return opening > closing


def _people_fact(sheet: Sheet, figure: Figure, countries: Figure | None) -> Fact[Attendance] | None:
    assert figure.people is not None
    if countries is None and sheet.folded[slice(*figure.people)] in sheet.language.attending.delegations:
        return prove(sheet, "attendance.delegations", (figure.people, figure.number), read_countries)
    spans: Spans = (figure.lead, figure.people) + ((countries.number,) if countries else ())
    rule = "attendance.people-countries" if countries else "attendance.people"
    return prove(sheet, rule, spans, read_attendance)


def _countries_fact(sheet: Sheet, figure: Figure) -> Fact[Attendance] | None:
    """Countries alone count when people stand right before them or the sentence says that they came."""
    if _whole(sheet, figure.lead[0]):
        return None
    who = _people_before(sheet, figure.lead[0])
    met = _met(sheet, figure, who)
    if _named_members(sheet, figure) and _definite(sheet, figure.lead[0]) and not met:
        return None
    if _guards(sheet, figure, who) or (is_grouped(sheet, figure.number) and not met):
        return None
    if who:
        return prove(sheet, "attendance.countries", (who, figure.number), read_countries)
    verb = _coming(sheet, figure)
    return prove(sheet, "attendance.countries-came", (verb, figure.number), read_countries) if verb else None


def _met(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "the delegates of the 188 member countries were gathered": all of them, and they came."""
    words = sheet.language.attending
    behind = sheet.folded[figure.number[1] : min(figure.number[1] + _AFTER, len(sheet.folded))]
    return who is not None and holds(behind, words.gathered)


def _guards(sheet: Sheet, figure: Figure, who: Span | None) -> bool:
    """As in "officers from 61 countries took part in Operation X": their countries send no one."""
    words = sheet.language.attending
    if who and sheet.folded[slice(*who)] in words.people:
        return False
    start, end = sheet.sentence(*figure.number)
    near = sheet.folded[max(start, figure.lead[0] - _NEARER) : min(end, figure.number[1] + _NEARER)]
    return holds(near, words.guarding)


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


def _countries_of(sheet: Sheet, figure: Figure, following: list[Figure]) -> Figure | None:
    """The countries that the counted people come from: the next such figure of the sentence."""
    assert figure.people is not None
    told = max(figure.people[1], figure.number[1])
    _, end = sheet.sentence(figure.number[0], told)
    for other in following:
        if other.part:
            continue
        if other.number[0] > min(end, told + _LINK) or other.people:
            return None
        if other.countries:
            link = sheet.folded[told : other.number[0]]
            member = _membership(sheet, other) and not holds(link, sheet.language.attending.standing)
            return None if member else other
    return None


def _countries_before(sheet: Sheet, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """As in "with 179 countries, through some 800 delegates": the figure right before."""
    start, _ = sheet.sentence(*figure.number)
    if not earlier or not earlier[-1].countries or earlier[-1].number[0] < max(start, figure.lead[0] - 120):
        return None
    came = _coming(sheet, earlier[-1]) or _people_before(sheet, earlier[-1].lead[0])
    return earlier[-1] if came else None


def _countries_next(sheet: Sheet, figure: Figure, following: list[Figure]) -> Figure | None:
    """As in "640 delegates met. Some 145 countries are represented": what the next sentence begins with."""
    if figure.part or not following or not following[0].countries:
        return None
    other = following[0]
    _, end = sheet.sentence(*figure.number)
    near = end <= other.lead[0] <= end + _GAP and "\n" not in sheet.folded[end : other.lead[0]]
    return other if near and _coming(sheet, other) else None


def _membership(sheet: Sheet, figure: Figure) -> bool:
    return _named_members(sheet, figure) and not _people_before(sheet, figure.lead[0])


def _named_members(sheet: Sheet, figure: Figure) -> bool:
    after = sheet.folded[figure.number[1] : figure.number[1] + 24].lstrip()
    return any(after.startswith(name) for name in sheet.language.members.names if " " in name)


def _definite(sheet: Sheet, at: int) -> bool:
    """As in "the 190 member countries", "INTERPOL's 190": all of them, not those that came."""
    before = TOKEN.findall(sheet.folded, max(0, at - 24), at)
    words = sheet.language
    return bool(before) and (
        before[-1] in words.attending.definite or holds(before[-1], words.assembly.interpol)
    )


def _whole(sheet: Sheet, at: int) -> bool:
    """As in "155 of the 196 states": the number that another one is a part of."""
    words = sheet.language.attending
    before = TOKEN.findall(sheet.folded, max(0, at - 24), at)
    bodies = sheet.language.assembly.interpol + sheet.language.members.bodies
    while before and (before[-1] in words.of | words.definite or holds(before[-1], bodies)):
        before.pop()  # 136 of the Organization's 178
        if before and before[-1][0].isdigit():
            return True
    return False


def _attends(sheet: Sheet, figure: Figure, countries: Figure | None) -> bool:
    """Do the counted people attend something?"""
    start, end = sheet.sentence(*figure.number)
    sentence = sheet.folded[start:end]
    words = sheet.language.attending
    reach = _NEAR if countries is None else _NEARER
    near_start = max(start, figure.lead[0] - reach)
    near = sheet.folded[near_start : min(end, figure.number[1] + reach)]
    if book_of(words.unrelated).stand_in(near):
        return False
    told = max(
        figure.number[1], figure.people[1] if figure.people else 0, countries.number[1] if countries else 0
    )
    after = _NEARER if countries else _FARTHER
    if not figure.strong and holds(sheet.folded[near_start : min(end, told + after)], words.guarding):
        return False
    count = read_count(sheet.folded[figure.number[0] : figure.number[1]], sheet.language) or 0
    if count < 5:
        return False
    strong = figure.strong and count >= _FEW
    return strong or countries is not None or book_of(words.meeting).stand_in(sentence)


def _people_before(sheet: Sheet, at: int) -> Span | None:
    """A noun for people right before "from 162 countries"."""
    words = sheet.language.attending
    base = max(0, at - 60)
    tokens = list(TOKEN.finditer(sheet.folded, base, at))
    index = len(tokens) - 1
    joining = words.sources | words.articles
    if index > 0 and tokens[index][0] in words.of and tokens[index - 1][0] in words.sources:
        index -= 2 + (tokens[index - 2][0] in flags.COMMAS)  # les délégués, venus de 141 pays
    while index >= 0 and tokens[index][0] in joining and (tokens[index][0] not in words.others or not index):
        index -= 1
    if index < 0 or (index == len(tokens) - 1 and not words.construct):
        return None
    last = tokens[index]
    if sheet.folded.endswith(words.tails, base, last.end()):
        return _people_far(sheet, last.end())
    word = last[0][2:] if last[0].startswith(ELIDED) else last[0]
    forms = {word.removeprefix(prefix) for prefix in ("", *sheet.language.speech.joining.proclitics)}
    if forms & words.people or forms & words.others:
        return last.span()
    return None


def _people_far(sheet: Sheet, at: int) -> Span | None:
    """Before "hauts responsables des services chargés de l'application de la loi": the noun that heads it."""
    words = sheet.language.attending
    start, _ = sheet.sentence(at, at)
    for match in reversed(list(TOKEN.finditer(sheet.folded, max(start, at - 110), at))):
        if match.group() in words.people or match.group() in words.others:
            return match.span()
    return None


def _coming(sheet: Sheet, figure: Figure) -> Span | None:
    """As in "with the participation of 179 countries", "162 countries attended"."""
    words = sheet.language.attending
    before = sheet.folded[max(0, figure.lead[0] - 40) : figure.lead[0]].rstrip()
    for phrase in words.before if before.endswith(words.before) else ():
        if before.endswith(phrase):
            end = max(0, figure.lead[0] - 40) + len(before)
            return end - len(phrase), end
    end = min(figure.number[1] + _AFTER, sheet.sentence(*figure.number)[1])
    after = sheet.folded[figure.number[1] : end]
    for phrase in words.after:
        at = after.find(phrase)
        if at >= 0 and len(TOKEN.findall(after[:at])) <= _BETWEEN:
            return figure.number[1] + at, figure.number[1] + at + len(phrase)
    return None


def _qualifier(folded: str, language: Language) -> Qualifier:
    match = NUMBER.search(folded)
    before = (
        folded[: match.start()].rstrip().removesuffix("(").removesuffix("/").rstrip() if match else folded
    )
    for phrase, qualifier in language.attending.qualifiers.items():
        if before.endswith(phrase) or (not match and before.startswith(phrase)):
            return cast(Qualifier, qualifier)
    return "approx" if not match and holds(folded, language.attending.rounded) else "exact"


def _number_part(folded: str) -> str:
    match = NUMBER.search(folded)
    return folded[match.start() :] if match else folded
