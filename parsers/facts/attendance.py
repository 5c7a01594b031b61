"""Who came, counted: "some 640 police chiefs from 145 countries", "mandos de 162 países", "نحو 160 بلدا".

Numbers are found first; each is then a count of people, a count of countries, or neither, by the words after it.
Each distinct figure is told once.
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

from parsers.assemblies import Mention
from parsers.fold import fold
from parsers.languages import Language
from parsers.numbers import read_count
from parsers.records import Attendance, Fact, Span, Spans
from parsers.sheet import Pieces, Sheet, clean, prove

_NUMBER = re.compile(r"\d+(?:[., ٬\u00a0\u202f]\d{3}(?!\d))*")
_NO_COUNT = re.compile(r"[\w%/]|[.,]\d")  # right after a number that counts nobody
_GLUED = frozenset("_.,/$€£-")  # a number right after one of these counts nobody
_SPELLED: dict[str, tuple[str, ...]] = {"en": ("a thousand", "one thousand", "a hundred"), "fr": ("un millier de", "mille", "une centaine de"),
            "es": ("mil", "un millar de", "un centenar de"), "ar": ("ألف", "مئة")}  # fmt: skip
_SPELLED = {code: tuple(map(fold, spelled)) for code, spelled in _SPELLED.items()}
_TOKEN = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?|\d[\d.,]*|[,;:.()\n\"]")
_BREAK = re.compile(r"[.,;:()\n]")
_LONGEST = 11  # "100,000,000"
_MOST = 120  # numbers looked at
_PHRASE = 12  # words of a phrase that says who
_LINK = 150  # characters between a count and its countries
_YEARS = range(1900, 2101)

Qualifier = Literal["exact", "approx", "more than", "nearly"]


@dataclass(frozen=True, slots=True)
class _Figure:
    """One number with what it counts."""

    number: Span
    lead: Span  # qualifier and number
    people: Span | None  # the words of who, when it counts people
    strong: bool  # delegates, participants: attendance by itself
    countries: bool


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
    known = any(word in who.split() for word in words.people | words.others) or language.code == "ar"
    said = who in words.before or who in words.after
    countries = read_count(_number_part(fold(pieces[1]), language), language)
    if countries is None:
        return None
    return Attendance(None, "exact", clean(pieces[0]) if known and not said else None, countries)


def find_attendance(sheet: Sheet, assemblies: tuple[Mention, ...] = ()) -> tuple[Fact[Attendance], ...]:
    """Every distinct figure, in order of the text."""
    figures = _figures(sheet, assemblies)
    found: list[Fact[Attendance]] = []
    used: set[Span] = set()
    for index, figure in enumerate(figures):
        if figure.people and figure.number not in used:
            countries = _countries_of(sheet, figure, figures[index + 1 :]) or _countries_before(
                sheet, figure, figures[:index]
            )
            if _attends(sheet, figure, countries):
                used.add(countries.number) if countries else None
                _append(found, _people_fact(sheet, figure, countries))
    for figure in figures:
        if figure.countries and figure.number not in used:
            _append(found, _countries_fact(sheet, figure))
    return tuple(sorted(found, key=lambda fact: fact.spans[0]))


def _people_fact(sheet: Sheet, figure: _Figure, countries: _Figure | None) -> Fact[Attendance] | None:
    assert figure.people is not None
    spans: Spans = (figure.lead, figure.people) + ((countries.number,) if countries else ())
    rule = "attendance.people-countries" if countries else "attendance.people"
    return prove(sheet, rule, spans, read_attendance)


def _countries_fact(sheet: Sheet, figure: _Figure) -> Fact[Attendance] | None:
    """Countries alone count when people stand right before them or the sentence says that they came."""
    if _named_members(sheet, figure) and _definite(sheet, figure.lead[0]):
        return None
    who = _people_before(sheet, figure.lead[0])
    if who:
        return prove(sheet, "attendance.countries", (who, figure.number), read_countries)
    verb = _coming(sheet, figure)
    return prove(sheet, "attendance.countries-came", (verb, figure.number), read_countries) if verb else None


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


def _is_part(sheet: Sheet, at: int, after: int | None) -> bool:
    """ "including 82 police chiefs and 25 ministers": parts of a figure are no figures of their own."""
    before = sheet.folded[max(0, at - 24) : at].rstrip()
    if any(before.endswith(phrase) for phrase in sheet.language.attending.parts):
        return True
    return after is not None and at - after < 40 and not _BREAK.search(sheet.folded, after, at)


def _figures(sheet: Sheet, assemblies: tuple[Mention, ...]) -> list[_Figure]:
    taken = {position for mention in sheet.days for position in range(*mention.span)}
    taken |= {mention.number_span[0] for mention in assemblies if mention.number_span}
    figures: list[_Figure] = []
    part_of: int | None = None
    for number in _numbers(sheet):
        if number[0] in taken or len(figures) >= _MOST:
            continue
        if _is_part(sheet, number[0], part_of):
            part_of = number[1]
            continue
        figure = _figure(sheet, number)
        if figure:
            figures.append(figure)
    return figures


def _numbers(sheet: Sheet) -> list[Span]:
    text = sheet.folded
    found = [
        match.span()
        for match in _NUMBER.finditer(text)
        if not ((before := text[match.start() - 1 : match.start()]).isalnum() or before in _GLUED)
        and not _NO_COUNT.match(text, match.end())
        and match.end() - match.start() <= _LONGEST
    ]
    for words in _SPELLED[sheet.language.code]:
        at = sheet.folded.find(words)
        while at >= 0 and len(found) < 4 * _MOST:
            end = at + len(words)
            if not sheet.folded[at - 1 : at].isalpha() and not sheet.folded[end : end + 1].isalnum():
                found.append((at, end))
            at = sheet.folded.find(words, end)
    return sorted(found)[: 4 * _MOST]


def _figure(sheet: Sheet, number: Span) -> _Figure | None:
    """What the words after a number say that it counts."""
    digits = sheet.folded[number[0] : number[1]]
    if digits.isdigit() and int(digits) in _YEARS and len(digits) == 4:
        return None
    words = sheet.language.attending
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(sheet.folded, number[1], number[1] + 130)]
    lead = (_qualified_from(sheet, number[0]), number[1])
    if _counts_countries(tokens, sheet.language):
        return _Figure(number, lead, None, strong=False, countries=True)
    people, strong = _people_after(tokens, sheet.language)
    if people is None:
        return None
    return _Figure(number, lead, people, strong, countries=False)


def _counts_countries(tokens: list[tuple[str, int, int]], language: Language) -> bool:
    for word, _, _ in tokens[:4]:
        if word in language.attending.countries:
            return True
        if word not in language.attending.adjectives and word not in language.assembly.interpol:
            return False
    return False


def _people_after(tokens: list[tuple[str, int, int]], language: Language) -> tuple[Span | None, bool]:
    """The phrase of who, up to its last noun for people."""
    words = language.attending
    last, strong = -1, False
    for index, (word, _, _) in enumerate(tokens[:_PHRASE]):
        bare = word.removeprefix("d'").removeprefix("l'")
        plain = bare[1:] if language.code == "ar" and bare[:1] in "و" and bare[1:] in words.others else bare
        if word in ".;:()\n\"" or word[0].isdigit():
            break
        if plain in words.people or plain in words.others:
            last = index
            strong = strong or plain in words.people
        elif (plain in words.stops and not (language.code == "ar" and index == 0)) or (last >= 0 and index - last > 4):
            break
    if last < 0:
        return None, False
    first = 0
    while first < last and tokens[first][0] in ("of", "de", "من", "d"):
        first += 1
    if last + 2 < len(tokens) and tokens[last + 1][0] in ("de", "of") and language.code in ("fr", "es", "en"):
        after = tokens[last + 2][0]
        if after in ("policia", "police") or after.startswith("polic"):
            last += 2
    return (tokens[first][1], tokens[last][2]), strong


def _countries_of(sheet: Sheet, figure: _Figure, following: list[_Figure]) -> _Figure | None:
    """The countries that the counted people come from: the next such figure of the sentence."""
    assert figure.people is not None
    _, end = sheet.sentence(figure.number[0], figure.people[1])
    for other in following:
        if other.number[0] > min(end, figure.people[1] + _LINK) or other.people:
            return None
        if other.countries:
            return other if not _membership(sheet, other) else None
    return None


def _countries_before(sheet: Sheet, figure: _Figure, earlier: list[_Figure]) -> _Figure | None:
    """ "with 179 countries, through some 800 delegates": the figure right before, in the same sentence."""
    start, _ = sheet.sentence(*figure.number)
    if not earlier or not earlier[-1].countries or earlier[-1].number[0] < max(start, figure.lead[0] - 60):
        return None
    return earlier[-1] if _coming(sheet, earlier[-1]) else None


def _membership(sheet: Sheet, figure: _Figure) -> bool:
    return _named_members(sheet, figure) and not _people_before(sheet, figure.lead[0])


def _named_members(sheet: Sheet, figure: _Figure) -> bool:
    after = sheet.folded[figure.number[1] : figure.number[1] + 24].lstrip()
    return any(after.startswith(name) for name in sheet.language.members.names if " " in name)


def _definite(sheet: Sheet, at: int) -> bool:
    """ "the 190 member countries": all of them, not those that came."""
    before = _TOKEN.findall(sheet.folded, max(0, at - 24), at)
    return bool(before) and before[-1] in sheet.language.attending.definite


def _attends(sheet: Sheet, figure: _Figure, countries: _Figure | None) -> bool:
    """Do the counted people attend something?"""
    start, end = sheet.sentence(*figure.number)
    sentence = sheet.folded[start:end]
    words = sheet.language.attending
    near = sheet.folded[max(start, figure.lead[0] - 40) : min(end, figure.number[1] + 60)]
    if any(word in near for word in words.unrelated):
        return False
    count = read_count(sheet.folded[figure.number[0] : figure.number[1]], sheet.language) or 0
    if count < 5:
        return False
    return figure.strong or countries is not None or any(word in sentence for word in words.meeting)


def _people_before(sheet: Sheet, at: int) -> Span | None:
    """A noun for people right before "from 162 countries"."""
    words = sheet.language.attending
    base = max(0, at - 60)
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(sheet.folded, base, at)]
    index = len(tokens) - 1
    construct = sheet.language.code == "ar"  # "ممثلي 190 دولة"
    while index >= 0 and (tokens[index][0] in words.sources or tokens[index][0] in ("the", "some", "los", "les", "all")):
        index -= 1
    if index < 0 or (index == len(tokens) - 1 and not construct):
        return None
    word = tokens[index][0].removeprefix("d'").removeprefix("l'")
    forms = {word, word[1:]} if sheet.language.code == "ar" and word[:1] == "و" else {word}
    if forms & words.people or forms & words.others:
        return tokens[index][1], tokens[index][2]
    return None


def _coming(sheet: Sheet, figure: _Figure) -> Span | None:
    """ "with the participation of 179 countries", "162 countries attended"."""
    words = sheet.language.attending
    before = sheet.folded[max(0, figure.lead[0] - 40) : figure.lead[0]].rstrip()
    for phrase in words.before:
        if before.endswith(phrase):
            end = max(0, figure.lead[0] - 40) + len(before)
            return end - len(phrase), end
    after = sheet.folded[figure.number[1] : figure.number[1] + 60]
    for phrase in words.after:
        at = after.find(phrase)
        if at >= 0 and len(_TOKEN.findall(after[:at])) <= 4:
            return figure.number[1] + at, figure.number[1] + at + len(phrase)
    return None


def _qualified_from(sheet: Sheet, at: int) -> int:
    """Where the qualifier before a number begins, or the number itself."""
    base = max(0, at - 28)
    before = sheet.folded[base:at].rstrip()
    for phrase in sheet.language.attending.qualifiers:
        if before.endswith(phrase) and _whole(before, phrase):
            return base + len(before) - len(phrase)
    return at


def _whole(before: str, phrase: str) -> bool:
    """Does the phrase begin at a word, or after a prefix of Arabic?"""
    head = before[: len(before) - len(phrase)]
    return not head[-1:].isalpha() or head[-1:] in "وبل"


def _qualifier(folded: str, language: Language) -> Qualifier:
    match = _NUMBER.search(folded)
    before = folded[: match.start()].rstrip() if match else folded
    for phrase, qualifier in language.attending.qualifiers.items():
        if before.endswith(phrase) or (not match and before.startswith(phrase)):
            return cast(Qualifier, qualifier)
    return "exact"


def _number_part(folded: str, language: Language) -> str:
    match = _NUMBER.search(folded)
    return match.group() if match else folded


