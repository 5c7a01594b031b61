"""How many member countries INTERPOL has, as the text says; the members of other unions do not count."""

import re
from collections.abc import Iterator

from parsers.facts.grouped_members import grouped
from parsers.facts.members_counted import (
    FEWEST_GROUPED,
    MOST,
    MOST_CAME,
    countable,
    definite,
    of_countries,
    other_count,
    read_members,
)
from parsers.facts.other_unions import other_union
from parsers.languages import one_of
from parsers.numbers import spelled_before
from parsers.phrasebook import holds
from parsers.records import Attendance, Fact, Span, back
from parsers.sheet import Sheet, prove
from parsers.told import MEMBERS

_ORDINAL = one_of(lambda one: map(re.escape, one.ordinal_marks))
_BODY = one_of(lambda one: one.speech.own_bodies)
_BEFORE = re.compile(
    rf"(?<![\d.,/])(?<!\d[ \u00a0\u202f])(\d{{2,3}})(\W{{0,3}}{_ORDINAL})?[ -]+(?:{_BODY} (?:'s )?)?\Z"
)
_AFTER = re.compile(r"[^\d.\n]{0,30}?(\d{2,3})(?!\d|%)")
_FURTHER = re.compile(  # of the world police body rises TO 195, pasa A ser de 181
    rf"[^\d.,;\n]{{0,70}}? {one_of(lambda one: one.dating.to)} "
    r"(?:[^\W\d_]{2,4} [^\W\d_]{2} )?(\d{2,3})(?!\d|%)"
)
_OUT_OF = re.compile(  # 178 member states OUT OF 196
    r"[^\W\d_]{0,2}(?: [^\W\d_]{3,9})?,? "
    rf"{one_of(lambda one: (*one.attending.wholes, *one.attending.of))} "
    rf"(?:{one_of(lambda one: one.attending.articles)} )?(\d{{3}})(?![\d%]|[.,]\d)"
)
_WHOLE = re.compile(r"(?<!\d)\d{2,3}(?!\d)")  # no part of a year
_DIGITS = re.compile(r"\d{2,3}")
_RISEN = re.compile(rf"\s{one_of(lambda one: one.dating.to)}\s(\d{{2,3}})(?!\d|%)")  # from 195 to 196
_NOUN = 14  # characters of a noun before a number
_MEMBER = 6  # characters behind "countries" of "member", where it stands behind
_FEW = 4  # places looked at of "their number"
_TRIES = 200  # occurrences of one word looked at
_FEWEST = 40  # a count of countries of a world body
_FAR = 90  # characters from "the number of members of the body" to a number behind "to"


def find_membership(sheet: Sheet, attendance: tuple[Fact[Attendance], ...]) -> Fact[int] | None:
    """The number of an admission ("195th member") first, else the highest one: others are of some members.

    "600 delegates from 152 member countries" counts who came, "from 196 member countries" the members, too.
    """
    came = {
        fact.spans[-1]
        for fact in attendance
        if fact.value.countries and not (fact.value.countries > MOST_CAME or definite(sheet, fact.spans[-1]))
    }
    plain: Span | None = None
    for at, name in _named(sheet):
        if not (found := _before(sheet, at, at + len(name))):
            continue
        number, admitted = found
        if admitted:
            return prove(sheet, "membership.admission", (number,), read_members)
        new = number not in came and (plain is None or _more(sheet, number, plain))
        if new and countable(sheet, at, name) and not other_count(sheet, number):
            plain = number
        if whole := _out_of(sheet, at, name, number):
            return prove(sheet, "membership.whole", (whole,), read_members)
    if stated := _after(sheet):
        return prove(sheet, "membership.stated", (stated,), read_members)
    if plain:
        return prove(sheet, "membership.counted", (plain,), read_members)
    told = grouped(sheet, came)
    return prove(sheet, "membership.grouped", (told,), read_members) if told else None


def _named(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Where the text names members, and by which word."""
    for name in MEMBERS[sheet.language.code]:
        for at in sheet.told.get(name, ())[:_TRIES]:
            yield at, name


def _out_of(sheet: Sheet, at: int, name: str, number: Span) -> Span | None:
    """The higher number behind members: 152 members of the 196, where they are told to be members."""
    end = at + len(name)
    whole = _OUT_OF.match(sheet.folded, end)
    if whole is None or not FEWEST_GROUPED <= int(whole[1]) <= MOST:
        return None
    told = holds(sheet.folded[at : end + _MEMBER], sheet.language.members.beside)
    return whole.span(1) if told and _more(sheet, whole.span(1), number) else None


def _more(sheet: Sheet, one: Span, other: Span) -> bool:
    """Is a number higher than another, or as high and before it?"""
    values = [read_members((sheet.folded[slice(*span)],), sheet.language) or 0 for span in (one, other)]
    return values[0] > values[1] or (values[0] == values[1] and one < other)


def _before(sheet: Sheet, at: int, end: int) -> tuple[Span, bool] | None:
    """The number right before the word, and whether it is an ordinal."""
    base = back(at, 26)
    match = _DIGITS.search(sheet.folded, base, at) and _BEFORE.search(sheet.folded[base:at])
    if not match:
        spelled = spelled_before(sheet.folded, at, sheet.language)
        value = spelled and read_members((sheet.folded[spelled[0] : spelled[1]],), sheet.language)
        told = spelled and value and FEWEST_GROUPED <= value <= MOST and not other_union(sheet, at, end)
        return (spelled, False) if spelled and told else None
    if not _FEWEST <= int(match[1]) <= MOST or other_union(sheet, at, end):
        return None
    return (base + match.start(1), base + match.end(1)), bool(match[2])


def _after(sheet: Sheet) -> Span | None:
    """The number behind a phrase such as "membership rose to", where that stands first."""
    told = filter(sheet.told.__contains__, sheet.language.members.number)
    for phrase in filter(sheet.told.__contains__, sheet.language.members.after):
        start, end = sheet.told[phrase][0], sheet.told[phrase][0] + len(phrase)
        if not _DIGITS.search(sheet.folded, end, end + _FAR) or _counted(sheet, phrase, start):
            continue  # as a rule
        match = _AFTER.match(sheet.folded, end, end + 46) or _FURTHER.match(sheet.folded, end, end + _FAR)
        if match and phrase.endswith(sheet.language.members.having) and not of_countries(sheet, match.end()):
            continue  # cuenta con 48 expositores
        if match and (_partaken(sheet, end, match.start(1)) or other_union(sheet, *match.span(1))):
            continue  # cuenta con la participación de 153 países
        if match and _FEWEST <= int(match[1]) <= MOST:
            risen = _RISEN.match(sheet.folded, match.end())
            return risen.span(1) if risen else match.span(1)
    return next(filter(None, (_their_number(sheet, sheet.told[phrase]) for phrase in told)), None)


def _counted(sheet: Sheet, phrase: str, at: int) -> bool:
    """As in "des 195 pays membres, soit 60 millions": is their number told before a phrase?"""
    named = phrase.startswith(sheet.language.members.names)
    return named and _WHOLE.search(sheet.folded, back(at, _NOUN), at) is not None


def _partaken(sheet: Sheet, start: int, end: int) -> bool:
    """Is who takes part said right before a number?"""
    return sheet.folded[start:end].rstrip().endswith(sheet.language.attending.before)


def _their_number(sheet: Sheet, at: list[int]) -> Span | None:
    """As in "two countries became members, bringing their number to 190"."""
    for start in at[:_FEW]:
        match = _AFTER.match(sheet.folded, start, start + 46) or _FURTHER.match(
            sheet.folded, start, start + _FAR
        )
        sentence = sheet.around(start, start + 1)
        known = match and FEWEST_GROUPED <= int(match[1]) <= MOST
        admitted = sheet.language.deciding.admitted
        if match and known and holds(sentence, MEMBERS[sheet.language.code] + admitted):
            return match.span(1)
    return None
