"""How many member countries INTERPOL has, as the text says; the members of other unions do not count."""

import re
from itertools import islice

from parsers.facts.counted_apart import governed
from parsers.facts.other_unions import other_union
from parsers.facts.qualifiers import qualifiers_like
from parsers.fold import fold
from parsers.languages import Language, flags, one_of
from parsers.numbers import read_words, spelled_before, spelled_words
from parsers.phrasebook import holds
from parsers.records import Attendance, Fact, Span
from parsers.reference import COUNTRIES_AT_A_SESSION
from parsers.sheet import Pieces, Sheet, prove
from parsers.told import MEMBERS

_ORDINAL = one_of(lambda one: map(re.escape, one.ordinal_marks))
_BODY = one_of(lambda one: one.speech.own_bodies)
_BEFORE = re.compile(
    rf"(?<![\d.,/])(?<!\d[ \u00a0\u202f])(\d{{2,3}})(\W{{0,3}}{_ORDINAL})?[ -]+(?:{_BODY} (?:'s )?)?\Z"
)
_MARK = re.compile(rf"[.-]?{_ORDINAL}(?!\w)")
_NOUN = 9  # characters of a number with its countries before "membres, soit"
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
_DIGITS = re.compile(r"\d{2,3}")
_RISEN = re.compile(rf"\s{one_of(lambda one: one.dating.to)}\s(\d{{2,3}})(?!\d|%)")  # from 195 to 196
_CLOSES = tuple(".\n")  # behind "countries" at the end of a sentence
_BETWEEN = 3  # phrases between "brings together" and the number
_NOUN = 14  # characters of a noun before a number
_MEMBER = 6  # characters behind "countries" of "member", where it stands behind
_FEW = 4  # places looked at of "their number"
_TRIES = 200  # occurrences of one word looked at
_FEWEST, _MOST = 40, 230  # a count of countries of a world body
_FEWEST_GROUPED = 100  # where nothing calls them members
_MOST_CAME = COUNTRIES_AT_A_SESSION + 6  # a later one may have a few more: if more are told of, those are all
_FOLLOWING = 30  # characters behind an ordinal that say of what it is
_FAR = 90  # characters from "the number of members of the body" to a number behind "to"
_WOULD = 28  # characters between "would" and a number
_FOLLOWS = re.compile(r" ([^\W\d_]{4,})")
_COUNT = re.compile(r"(?<![\d.,/])\d{3}(?![\d%]|[.,/]\d)")
_ALIKE = re.compile(r"000(?<![\d.,/]000)(?![\d%]|[.,/]\d)")  # the same where all digits are 0: far faster


def read_members(pieces: Pieces, language: Language) -> int | None:
    """The number in "190", "195th", "الـ 195", "cent nonante-quatre"."""
    low = fold(pieces[0])
    digits = _DIGITS.search(low)
    return int(digits.group()) if digits else read_words(spelled_words(low, language), language.numbers)


def find_membership(sheet: Sheet, attendance: tuple[Fact[Attendance], ...]) -> Fact[int] | None:
    """The number of an admission ("195th member") first, else the highest one: others are of some members.

    "600 delegates from 152 member countries" counts who came, "from 196 member countries" the members, too.
    """
    came = {
        fact.spans[-1]
        for fact in attendance
        if fact.value.countries
        and not (fact.value.countries > _MOST_CAME or _definite(sheet, fact.spans[-1]))
    }
    plain: Span | None = None
    for name in MEMBERS[sheet.language.code]:
        for at in sheet.told.get(name, ())[:_TRIES]:
            found = _before(sheet, at, at + len(name))
            if found and found[1]:
                return prove(sheet, "membership.admission", (found[0],), read_members)
            new = found and found[0] not in came and (plain is None or _more(sheet, found[0], plain))
            if found and new and _countable(sheet, at, name) and not _other_count(sheet, found[0]):
                plain = found[0]
            whole = _OUT_OF.match(sheet.folded, at + len(name))
            total = whole and _FEWEST_GROUPED <= int(whole[1]) <= _MOST
            told = sheet.folded[at : at + len(name) + _MEMBER]
            total = total and holds(told, sheet.language.members.beside)
            if found and whole and total and _more(sheet, whole.span(1), found[0]):
                return prove(sheet, "membership.whole", (whole.span(1),), read_members)
    stated = _after(sheet)
    if stated:
        return prove(sheet, "membership.stated", (stated,), read_members)
    if plain:
        return prove(sheet, "membership.counted", (plain,), read_members)
    grouped = _grouped(sheet, came)
    return prove(sheet, "membership.grouped", (grouped,), read_members) if grouped else None


def _more(sheet: Sheet, one: Span, other: Span) -> bool:
    """Is a number higher than another, or as high and before it?"""
    values = [read_members((sheet.folded[slice(*span)],), sheet.language) or 0 for span in (one, other)]
    return values[0] > values[1] or (values[0] == values[1] and one < other)


def _before_number(sheet: Sheet, number: Span) -> str:
    return sheet.folded[max(0, number[0] - _NOUN) : number[0]].rstrip(" (")


def _definite(sheet: Sheet, number: Span) -> bool:
    """As in "the 190 member countries": all of them."""
    before = _before_number(sheet, number).rpartition(" ")[2]
    return before in sheet.language.attending.definite


def _grouped(sheet: Sheet, came: set[Span]) -> Span | None:
    """As in "Interpol brings together 196 countries", "the 196 countries that make it up"."""
    cased = sheet.language.speech.cased  # a script with capitals has no digits but 0 to 9
    counts = _ALIKE.finditer(sheet.alike) if cased else _COUNT.finditer(sheet.folded)
    for match in islice(counts, _TRIES):
        free = match.span() not in came and not governed(sheet, match.start())
        if free and is_grouped(sheet, match.span()):
            return match.span()
    return None


def is_grouped(sheet: Sheet, number: Span) -> bool:
    """Does a number of countries say how many the body has, with no word for members?"""
    words, countries = sheet.language.members, sheet.language.attending.countries
    value = sheet.folded[slice(*number)]
    if not value.isdigit() or not _FEWEST_GROUPED < int(value) <= _MOST or _gathered(sheet, number):
        return False
    after = sheet.folded[number[1] : number[1] + 50]
    noun, _, rest = " ".join(after.split()).lstrip("- )").partition(" ")
    noun = noun.strip(".,;:،)")
    counted = not countries.isdisjoint((noun, noun + flags.SEVERAL))
    if not counted or other_union(sheet, *number) or _came(sheet, number):
        return False
    if after[0] == "-":  # the 196-nation body
        return True
    return groups(sheet, number, len(noun)) or rest.startswith(words.belonging)


def groups(sheet: Sheet, number: Span, noun: int = 0) -> bool:
    """Is it the body that has so many: INTERPOL, which GROUPS 196 countries; `noun`: letters of that word?"""
    words, (start, _) = sheet.language.members, sheet.sentence(*number)
    before = sheet.folded[start : number[0]].rstrip(" (")
    behind = sheet.folded[number[1] : number[1] + 50].lstrip()[noun:][:1]
    whole = noun > 0 and behind in _CLOSES and before.startswith(words.grouping)
    return _of_body(sheet, before) and (whole or _over(before, words.between).endswith(words.grouping))


def _of_body(sheet: Sheet, before: str) -> bool:
    """Is it told of the body and not of its assembly: "the assembly of INTERPOL, which has 196 countries"?"""
    words, names = sheet.language.members, sheet.language.assembly.names
    bodies = (*sheet.language.speech.own_bodies, *words.bodies)
    last = max((found + len(one) for one in bodies if (found := before.rfind(one)) >= 0), default=0)
    if not last or not holds(before, names):
        return last > 0
    tail = before[last:].lstrip(")» ")
    return tail[:1] in flags.COMMAS and not holds(tail, names)


def _over(before: str, between: tuple[str, ...]) -> str:
    """Leftwards over what may stand between "brings together" and the number."""
    for _ in range(_BETWEEN):
        word = next((one for one in between if before.endswith(f" {one.strip()}")), None)
        if word is None:
            break
        before = before[: -len(word.strip())].rstrip()
    return before


def _before(sheet: Sheet, at: int, end: int) -> tuple[Span, bool] | None:
    """The number right before the word, and whether it is an ordinal."""
    base = max(0, at - 26)
    match = _DIGITS.search(sheet.folded, base, at) and _BEFORE.search(sheet.folded[base:at])
    if not match:
        spelled = spelled_before(sheet.folded, at, sheet.language)
        value = spelled and read_members((sheet.folded[spelled[0] : spelled[1]],), sheet.language)
        told = spelled and value and _FEWEST_GROUPED <= value <= _MOST and not other_union(sheet, at, end)
        return (spelled, False) if spelled and told else None
    if not _FEWEST <= int(match[1]) <= _MOST or other_union(sheet, at, end):
        return None
    return (base + match.start(1), base + match.end(1)), bool(match[2])


def _countable(sheet: Sheet, at: int, name: str) -> bool:
    """In Arabic the noun alone ("195 بلدا") needs its "member" before it in the sentence."""
    near = sheet.folded[max(0, at - 40) : at + len(name) + 8]
    return any(part in near for part in sheet.language.members.beside)


def _came(sheet: Sheet, number: Span) -> bool:
    """Where a noun stands right before what it governs: وفود 160 دولة عضوا counts who came."""
    attending = sheet.language.attending
    if not attending.construct:
        return False
    word = _before_number(sheet, number).rpartition(" ")[2]
    came = attending.people | attending.others | (attending.sources - attending.of)
    return word in came


def _after(sheet: Sheet) -> Span | None:
    """The number behind a phrase such as "membership rose to", where that stands first."""
    told = filter(sheet.told.__contains__, sheet.language.members.number)
    for phrase in filter(sheet.told.__contains__, sheet.language.members.after):
        start, end = sheet.told[phrase][0], sheet.told[phrase][0] + len(phrase)
        if not _DIGITS.search(sheet.folded, end, end + _FAR) or _counted(sheet, phrase, start):
            continue  # as a rule
        match = _AFTER.match(sheet.folded, end, end + 46) or _FURTHER.match(sheet.folded, end, end + _FAR)
        if match and phrase.endswith(sheet.language.members.having) and not _of_countries(sheet, match.end()):
            continue  # cuenta con 48 expositores
        if match and (_partaken(sheet, end, match.start(1)) or other_union(sheet, *match.span(1))):
            continue  # cuenta con la participación de 153 países
        if match and not _of_session(sheet, match.end()) and _FEWEST <= int(match[1]) <= _MOST:
            risen = _RISEN.match(sheet.folded, match.end())
            return risen.span(1) if risen else match.span(1)
    return next(filter(None, (_their_number(sheet, sheet.told[phrase]) for phrase in told)), None)


def _counted(sheet: Sheet, phrase: str, at: int) -> bool:
    """As in "des 195 pays membres, soit 60 millions": is their number told before a phrase?"""
    named = phrase.startswith(sheet.language.members.names)
    return named and _DIGITS.search(sheet.folded, max(0, at - _NOUN), at) is not None


def _partaken(sheet: Sheet, start: int, end: int) -> bool:
    """Is who takes part said right before a number?"""
    return sheet.folded[start:end].rstrip().endswith(sheet.language.attending.before)


def _of_session(sheet: Sheet, end: int) -> bool:
    """Is a number an ordinal and not that of a member: of 196 members to attend the 92nd assembly?"""
    behind = sheet.folded[end : end + _FOLLOWING]
    return bool(_MARK.match(behind)) and not holds(behind, MEMBERS[sheet.language.code])


def _their_number(sheet: Sheet, at: list[int]) -> Span | None:
    """As in "two countries became members, bringing their number to 190"."""
    for start in at[:_FEW]:
        match = _AFTER.match(sheet.folded, start, start + 46) or _FURTHER.match(
            sheet.folded, start, start + _FAR
        )
        sentence = sheet.around(start, start + 1)
        known = match and _FEWEST_GROUPED <= int(match[1]) <= _MOST
        admitted = sheet.language.deciding.admitted
        if match and known and holds(sentence, MEMBERS[sheet.language.code] + admitted):
            return match.span(1)
    return None


def _other_count(sheet: Sheet, number: Span) -> bool:
    """Does a number tell of something else than of all members: who came, would, some of them?"""
    return (
        (_came(sheet, number) and not _so_many(sheet, number))
        or _conditional(sheet, number)
        or _of_some(sheet, number)
        or _gathered(sheet, number)
        or (governed(sheet, number[0]) and not _all_of_them(sheet, number))
    )


def _all_of_them(sheet: Sheet, number: Span) -> bool:
    """As in "available to all 196 member countries": more than ever do one thing."""
    return _so_many(sheet, number) and _definite(sheet, number)


def _so_many(sheet: Sheet, number: Span) -> bool:
    """Are they more than ever came: if envoys of 190 member countries are said to, those are all of them?"""
    return (read_members((sheet.folded[slice(*number)],), sheet.language) or 0) > _MOST_CAME


def _of_some(sheet: Sheet, number: Span) -> bool:
    """As in "some 80 members use it", "sixty members lack it"."""
    words = sheet.language
    before = _before_number(sheet, number)
    if _definite(sheet, number) or before.endswith(words.members.grouping):
        return False
    value = read_members((sheet.folded[slice(*number)],), words) or 0
    told = (phrase for phrase in qualifiers_like(before, words) if before.endswith(f" {phrase}"))
    return value <= _FEWEST_GROUPED or "approx" in map(words.attending.qualifiers.get, told)


def _gathered(sheet: Sheet, number: Span) -> bool:
    """As in "the session gathered 153 member countries": those who came."""
    before = sheet.folded[max(0, number[0] - _WOULD) : number[0]].rstrip(" (")
    return before.endswith(sheet.language.members.gathered)


def _conditional(sheet: Sheet, number: Span) -> bool:
    """As in "would then have 194 members": not yet so many."""
    return sheet.tells(sheet.language.members.conditional, max(0, number[0] - _WOULD), number[0])


def _of_countries(sheet: Sheet, at: int) -> bool:
    """Does nothing follow a number but the word for countries or members?"""
    noun = _FOLLOWS.match(sheet.folded, at)
    names = sheet.language.members.names
    return noun is None or noun[1] in sheet.language.attending.countries or noun[1].startswith(names)
