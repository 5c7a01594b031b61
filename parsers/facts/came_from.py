"""Which countries those counted come from, and the words that say that countries came."""

import re

from parsers.facts.figures import ELIDED, Figure
from parsers.facts.numerals import TOKEN
from parsers.languages import LANGUAGES, flags
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_AFTER, _BETWEEN = 80, 7  # characters, and words, from the number of countries to "attended"
_GAP = 3  # characters between two sentences
_LINK = 150  # characters between a count and its countries
_MEMBERS = {code: tuple(name for name in one.members.names if " " in name) for code, one in LANGUAGES.items()}
_BODY = 3  # words of "an international organization"
_DIGIT = re.compile(r"\d")


def countries_of(sheet: Sheet, figure: Figure, following: list[Figure]) -> Figure | None:
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
            return None if member or _of_the_body(sheet, link) else other
    return None


def _of_the_body(sheet: Sheet, link: str) -> bool:
    """As in "900 guests of INTERPOL, an organization of 190 countries": are the countries its own?"""
    inset = link.replace("،", ",").rpartition(",")[2]
    first = " ".join(inset.split()[:_BODY])
    return inset != link and holds(first, sheet.language.members.bodies)


def countries_before(sheet: Sheet, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """As in "with 179 countries, through some 800 delegates": the figure right before."""
    if not earlier or not earlier[-1].countries:
        return None
    if earlier[-1].number[0] < max(figure.sentence[0], figure.lead[0] - 120):
        return None
    theirs = people_before(sheet, earlier[-1].lead[0])
    if theirs and not figure.strong and _added(sheet, earlier[-1], figure):
        return None
    came = theirs or coming(sheet, earlier[-1])
    return earlier[-1] if came or _brought(sheet, earlier[-1], figure) else None


def _added(sheet: Sheet, countries: Figure, people: Figure) -> bool:
    """As in "delegates from 167 countries and 100 ministers": are these others than those?"""
    words, at = sheet.language.dating.also, people.lead[0]
    between = sheet.folded[countries.number[1] : at].split()
    return bool(between) and (between[-1] in words or sheet.folded[at] in words)


def _brought(sheet: Sheet, countries: Figure, people: Figure) -> bool:
    """As in "166 countries with 1,200 delegates": does a small word lead from these to those?"""
    between = sheet.folded[countries.number[1] : people.lead[0]].split()
    words = sheet.language.attending
    return between[1:] != [] and {between[0]} <= words.countries and {*between[1:]} <= words.bringing


def countries_next(sheet: Sheet, figure: Figure, following: list[Figure]) -> Figure | None:
    """As in "640 delegates met. Some 145 countries are represented": what the next sentence begins with."""
    if figure.part or not following or not following[0].countries:
        return None
    other, end = following[0], figure.sentence[1]
    near = end <= other.lead[0] <= end + _GAP and "\n" not in sheet.folded[end : other.lead[0]]
    return other if near and coming(sheet, other) else None


def _membership(sheet: Sheet, figure: Figure) -> bool:
    return named_members(sheet, figure) and not people_before(sheet, figure.lead[0])


def named_members(sheet: Sheet, figure: Figure) -> bool:
    """As in "145 member countries"."""
    after = sheet.folded[figure.number[1] : figure.number[1] + 24].lstrip()
    return after.startswith(_MEMBERS[sheet.language.code])


def people_before(sheet: Sheet, at: int) -> Span | None:
    """A noun for people right before "from 162 countries"."""
    words = sheet.language.attending
    base = max(0, at - 60)
    tokens = list(TOKEN.finditer(sheet.folded, base, at))
    index = len(tokens) - 1
    if index > 0 and tokens[index][0] in words.of and tokens[index - 1][0] in words.sources:
        index -= 2 + (tokens[index - 2][0] in flags.COMMAS)  # les délégués, venus de 141 pays
    while index >= 0 and _between(sheet, word := tokens[index][0]):
        if word in words.others and index:
            break
        index -= 1
    sent = 0 <= index < len(tokens) - 1 and tokens[index + 1][0] in words.sources
    index -= sent and tokens[index][0] in flags.COMMAS  # police chiefs, from 170 countries
    if index < 0 or (index == len(tokens) - 1 and not words.construct):
        return None
    last = tokens[index]
    if sheet.folded.endswith(words.tails, base, last.end()):
        return _people_far(sheet, last.end())
    word = last[0][2:] if last[0].startswith(ELIDED) else last[0]
    forms = {word.removeprefix(prefix) for prefix in ("", *sheet.language.speech.joining.proclitics)}
    if forms & words.people or forms & words.others:
        return _first_of(sheet, tokens, index), last.end()
    return None


def _between(sheet: Sheet, word: str) -> bool:
    """May it stand between people and the number of their countries: from, the, INTERPOL's?"""
    words = sheet.language.attending
    if word in words.sources or word in words.articles:
        return True
    return word.endswith(flags.GENITIVES) and own(sheet, word)


def own(sheet: Sheet, word: str) -> bool:
    """Does a word name INTERPOL or a body: INTERPOL's, the organization's?"""
    return holds(word, sheet.language.assembly.interpol + sheet.language.members.bodies)


def _first_of(sheet: Sheet, tokens: list[re.Match[str]], index: int) -> int:
    """Where a noun begins that others stand right before: altos mandos policiales."""
    words = sheet.language.attending
    while (
        index
        and tokens[index - 1][0] in words.others
        and tokens[index - 1].end() + 1 == tokens[index].start()
    ):
        index -= 1
    return tokens[index].start()


def _people_far(sheet: Sheet, at: int) -> Span | None:
    """Before "hauts responsables des services chargés de l'application de la loi": the noun that heads it."""
    words = sheet.language.attending
    start, _ = sheet.sentence(at, at)
    for match in reversed(list(TOKEN.finditer(sheet.folded, max(start, at - 110), at))):
        if match.group() in words.people or match.group() in words.others:
            return match.span()
    return None


def coming(sheet: Sheet, figure: Figure) -> Span | None:
    """As in "with the participation of 179 countries", "162 countries attended"."""
    words = sheet.language.attending
    before = sheet.folded[max(0, figure.lead[0] - 40) : figure.lead[0]].rstrip()
    for phrase in words.before if before.endswith(words.before) else ():
        if before.endswith(phrase):
            end = max(0, figure.lead[0] - 40) + len(before)
            return end - len(phrase), end
    end = min(figure.number[1] + _AFTER, figure.sentence[1])
    after = sheet.folded[figure.number[1] : end]
    for phrase in words.after:
        at = after.find(phrase)
        if at >= 0 and len(TOKEN.findall(after[:at])) <= _BETWEEN:
            others = named_members(sheet, figure) and _DIGIT.search(after, 0, at)
            return None if others else (figure.number[1] + at, figure.number[1] + at + len(phrase))
    return None
