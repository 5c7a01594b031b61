"""Is a number of countries that of all members, or of who came, of some, of a condition?"""

import re

from parsers.facts.counted_apart import governed
from parsers.facts.qualifiers import qualifiers_like
from parsers.fold import fold
from parsers.languages import Language
from parsers.numbers import read_words, spelled_words
from parsers.records import Span, back
from parsers.reference import COUNTRIES_AT_A_SESSION
from parsers.sheet import Pieces, Sheet

MOST = 230  # countries of a world body
FEWEST_GROUPED = 100  # where nothing calls them members
MOST_CAME = COUNTRIES_AT_A_SESSION + 6  # a later one may have a few more: if more are told of, those are all
_WOULD = 28  # characters between "would" and a number
_FOLLOWS = re.compile(r" ([^\W\d_]{4,})")
_DIGITS = re.compile(r"\d{2,3}")
_NOUN = 14  # characters of a noun before a number


def countable(sheet: Sheet, at: int, name: str) -> bool:
    """In Arabic the noun alone ("195 بلدا") needs its "member" before it in the sentence."""
    near = sheet.folded[back(at, 40) : at + len(name) + 8]
    return any(part in near for part in sheet.language.members.beside)


def who_came(sheet: Sheet, number: Span) -> bool:
    """Where a noun stands right before what it governs: وفود 160 دولة عضوا counts who came."""
    attending = sheet.language.attending
    if not attending.construct:
        return False
    word = before_number(sheet, number).rpartition(" ")[2]
    came = attending.people | attending.others | (attending.sources - attending.of)
    return word in came


def other_count(sheet: Sheet, number: Span) -> bool:
    """Does a number tell of something else than of all members: who came, would, some of them?"""
    return (
        (who_came(sheet, number) and not _so_many(sheet, number))
        or _conditional(sheet, number)
        or _of_some(sheet, number)
        or gathered(sheet, number)
        or (governed(sheet, number[0]) and not _all_of_them(sheet, number))
    )


def _all_of_them(sheet: Sheet, number: Span) -> bool:
    """As in "available to all 196 member countries": more than ever do one thing."""
    return _so_many(sheet, number) and definite(sheet, number)


def _so_many(sheet: Sheet, number: Span) -> bool:
    """Are they more than ever came: if envoys of 190 member countries are said to, those are all of them?"""
    return (read_members((sheet.folded[slice(*number)],), sheet.language) or 0) > MOST_CAME


def _of_some(sheet: Sheet, number: Span) -> bool:
    """As in "some 80 members use it", "sixty members lack it"."""
    words = sheet.language
    before = before_number(sheet, number)
    if definite(sheet, number) or before.endswith(words.members.grouping):
        return False
    value = read_members((sheet.folded[slice(*number)],), words) or 0
    told = (phrase for phrase in qualifiers_like(before, words) if before.endswith(f" {phrase}"))
    return value <= FEWEST_GROUPED or "approx" in map(words.attending.qualifiers.get, told)


def gathered(sheet: Sheet, number: Span) -> bool:
    """As in "the session gathered 153 member countries": those who came."""
    before = sheet.folded[back(number[0], _WOULD) : number[0]].rstrip(" (")
    return before.endswith(sheet.language.members.gathered)


def _conditional(sheet: Sheet, number: Span) -> bool:
    """As in "would then have 194 members": not yet so many."""
    return sheet.tells(sheet.language.members.conditional, back(number[0], _WOULD), number[0])


def of_countries(sheet: Sheet, at: int) -> bool:
    """Does nothing follow a number but the word for countries or members?"""
    noun = _FOLLOWS.match(sheet.folded, at)
    names = sheet.language.members.names
    return noun is None or noun[1] in sheet.language.attending.countries or noun[1].startswith(names)


def read_members(pieces: Pieces, language: Language) -> int | None:
    """The number in "190", "195th", "الـ 195", "cent nonante-quatre"."""
    low = fold(pieces[0])
    digits = _DIGITS.search(low)
    return int(digits.group()) if digits else read_words(spelled_words(low, language), language.numbers)


def before_number(sheet: Sheet, number: Span) -> str:
    """The characters right before a number."""
    return sheet.folded[back(number[0], _NOUN) : number[0]].rstrip(" (")


def definite(sheet: Sheet, number: Span) -> bool:
    """As in "the 190 member countries": all of them."""
    before = before_number(sheet, number).rpartition(" ")[2]
    return before in sheet.language.attending.definite
