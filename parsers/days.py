"""Folded text to the calendar days it names, single or as ranges, in the four languages at once.

English wires run in French papers and Arabic releases double their month names, so month names of all
languages are looked for together. A year that is not written stays None.
"""

import re
from collections import Counter
from itertools import islice

from parsers.day_joins import AND, ARTICLE, BRACKETED, WEEKDAY, joins
from parsers.day_mentions import LAST_MONTH, NEXT_MONTH, THIS_MONTH, Day, DayMention, full_year, in_month
from parsers.day_words import SHORT_MONTHS, spelled_before, spelled_upto
from parsers.days_in_figures import day_in_figures, find_figures
from parsers.fold import fold
from parsers.languages import LANGUAGES, every, one_of
from parsers.limits import REACH
from parsers.records import back

_BEFORE_MONTH = 600  # characters before "of this month" that a list of days has at most
_YEAR_LONG = 6  # characters of a year before its month
_MOST = 200  # mentions read from one text
_SUFFIX = f"{one_of(lambda one: one.dating.suffixes)}?"
_DAY = rf"(3[01]|[012٠-٣]?\d){_SUFFIX}"
_ALSO = one_of(lambda one: one.dating.also)
_LEAD = rf"{ARTICLE}{WEEKDAY}"  # between "to" and its day
_BETWEEN = rf"{BRACKETED}\s*{AND}\s*{_LEAD}"
_MORE = rf"(?:\s?(?:[,،]|[,،]? ?{_ALSO})\s?{_LEAD}\d{{1,2}}{_SUFFIX}(?![\d:]))"
_DAYS = rf"{_DAY}(?:{_MORE}{{0,6}}{_BETWEEN}{_DAY})?"  # one, two, or a list up to its last
_YEAR = r"((?:1[89]|20|١[٨٩]|٢٠)\d\d)(?!\d(?!\d:\d\d))"  # 4 May 203109:15
_BEFORE = re.compile(rf"(?<![\d.,:]){_DAYS}(?:\s?[./)])?\s*{one_of(lambda one: one.dating.of)}?\Z")
_HYPHENED = re.compile(r"(?<![\d.,:-])(\d{1,2})()-\Z")  # 26-noviembre-2031
_AFTER = re.compile(  # in the same paragraph
    rf"\.?,?[^\S\n]*+\n?[^\S\n]*+{_DAY}(?![\d%]|[.,:]\d)(?:{_MORE}{{0,6}}{_BETWEEN}{_DAY}(?![\d:%]|[.,]\d))?"
)
_THEN_YEAR = re.compile(rf"\.?\s*+(?:[,،/-]|{one_of(lambda one: one.dating.years)})?\s*+{_YEAR}")
_THEN_DAY = re.compile(  # of the same month: du 13 octobre au 16
    rf",?\s+{one_of(lambda one: one.dating.to)}\s+{_LEAD}{_DAY}(?![\d:%]|[.,]\d| [a-z]{{3}})"
)
_JOINED = frozenset(every(lambda one: one.speech.joining.joined))  # "and", "in": written together with a name
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_FIRST = re.compile(rf"(?<![\d.,:/-]){_YEAR}[ /-]\Z")  # 2031 November 24
_SHORT_YEAR = re.compile(r"\.? '?(\d\d)(?=\s?[(\[/][^\W\d_]|\Z)")  # 17 oct 31 (ABI)
_CURRENT = re.compile(rf"\s?{one_of(lambda one: one.course.this_month)}(?=\s)")
_DOUBLED_MONTH = re.compile(r"\s?[/(]\s?([^\W\d_]+(?: [^\W\d_]+)?)\)?")

MONTHS: dict[str, int] = {
    fold(name): number for language in LANGUAGES.values() for name, number in language.months.items()
}
_MONTH_WORDS: dict[str, tuple[str, ...]] = {}
for _name in sorted(MONTHS, key=len, reverse=True):
    _MONTH_WORDS.setdefault(_name.split()[0], ())
    _MONTH_WORDS[_name.split()[0]] += (_name,)
_FIRST_WORDS = frozenset(_MONTH_WORDS)
_COUNTED_MONTHS = {
    phrase: month
    for language in LANGUAGES.values()
    for month, phrases in (
        (THIS_MONTH, language.course.this_month),
        (NEXT_MONTH, language.course.next_month),
        (LAST_MONTH, language.course.last_month),
    )
    for phrase in phrases
}
_COUNTED = "|".join(sorted(_COUNTED_MONTHS, key=len, reverse=True))
_IN_COUNTED_MONTH = re.compile(rf"(?<![\d.,:/-]){_DAYS},?\s+({_COUNTED})(?![^\W\d_])")
_COUNTED_MONTH = re.compile(rf"(?<![^\W\d_])({_COUNTED})(?![^\W\d_])")
# The words of each such phrase, and of each the one that most of them have: without a "month" there is none.
_COUNTED_MONTH_WORDS = {phrase: frozenset(phrase.replace("-", " ").split()) for phrase in _COUNTED_MONTHS}
_SHARED = Counter(word for words in _COUNTED_MONTH_WORDS.values() for word in words)
_COUNTED_MONTH_NOUNS = frozenset(
    max(words, key=lambda word: (_SHARED[word], word)) for words in _COUNTED_MONTH_WORDS.values()
)


_UNSET = Day(1970, 1, 1)  # of a clock that was never set


def find_days(folded: str, words: frozenset[str], *, day_first: bool = False) -> tuple[DayMention, ...]:
    """Every day and range of days in the text, in order; words are those of the same text.

    `day_first` says what 4/11/2024 means; without it only 24/11/2024 is read.
    """
    found: list[DayMention] = []
    for word in words & _FIRST_WORDS:
        _around_month(folded, word, found)
    if words & _COUNTED_MONTH_NOUNS and (first := _counted_month(folded, words)) >= 0:
        days = _IN_COUNTED_MONTH.finditer(folded, back(first, _BEFORE_MONTH))
        found += filter(None, map(_of_counted_month, islice(days, _MOST)))
        phrases = islice(_COUNTED_MONTH.finditer(folded, first), _MOST)
        found += filter(None, (_spelled_of_counted_month(folded, match) for match in phrases))
    found += find_figures(folded, day_first=day_first)
    if not found:
        return ()
    found.sort(key=lambda mention: (mention.span[0], -mention.span[1]))
    return _joined(folded, [one for one in found if one.first != _UNSET])


def _counted_month(folded: str, words: frozenset[str]) -> int:
    """Where a text first names a month that is told from the day of release, as "this month"; -1 without."""
    likely = (phrase for phrase, needed in _COUNTED_MONTH_WORDS.items() if needed <= words)
    return min((at for at in map(folded.find, likely) if at >= 0), default=-1)


def read_days(folded: str, *, day_first: bool = False) -> DayMention | None:
    """The first day or range named in a few words."""
    found = find_days(folded, frozenset(_WORD.findall(folded)), day_first=day_first)
    return found[0] if found else day_in_figures(f"- {folded}", len(folded) + 2, slashed=day_first)


def _around_month(folded: str, word: str, found: list[DayMention]) -> None:
    """The days beside each place of a word that begins the names of months, added to `found`."""
    at = folded.find(word, 0, REACH)
    while at >= 0 and len(found) < _MOST:
        end = at + len(word)
        for name in _MONTH_WORDS[word]:
            if folded.startswith(name, at) and not folded[at + len(name) : at + len(name) + 1].isalpha():
                end = at + len(name)
                begins = not folded[at - 1 : at].isalpha() or folded[at - 1] in _JOINED
                if begins and (mention := _at_month(folded, at, end, name)):
                    found.append(mention)
                break
        at = folded.find(word, end, REACH)


def _at_month(folded: str, at: int, end: int, name: str) -> DayMention | None:
    """The day or days that stand before or behind a month, with their year."""
    month = MONTHS[name]
    end = _over_double(folded, end, month)
    base = back(at, 60)
    digit = _DIGIT.search(folded, base, at)
    match = _BEFORE.search(folded[base:at], digit.start() - base) if digit else None
    match = match or (_HYPHENED.search(folded[base:at]) if folded[end : end + 1] == "-" else None)
    if match:
        start, first, last = base + match.start(), int(match[1]), match[2]
    elif match := _AFTER.match(folded, end, end + 50):
        start, first, last, end = at, int(match[1]), match[2], match.end()
    else:
        if name in SHORT_MONTHS or not (spelled := spelled_before(folded, at)):
            return None
        start, first, last = spelled
    year = _year_behind(folded, end, short=match is not None and name in SHORT_MONTHS)
    if year:
        end = year.end()
    elif start == at and (year := _YEAR_FIRST.search(folded, back(at, _YEAR_LONG), at)):
        start = year.start()
    elif match and not last and (upto := _THEN_DAY.match(folded, end, end + 40)) and int(upto[1]) > first:
        last, end = upto[1], upto.end()
    elif not match and not last and (until := spelled_upto(folded, end)):
        last, end = until if until[0] > first else (last, end)
    return in_month(
        (start, end), full_year(year[1]) if year else None, month, first, int(last) if last else None
    )


def _over_double(folded: str, end: int, month: int) -> int:
    """The end of a month that is named twice: تشرين الثاني (نوفمبر)."""
    doubled = _DOUBLED_MONTH.match(folded, end, end + 20)
    if doubled and MONTHS.get(doubled[1]) == month:
        return doubled.end()
    if doubled and MONTHS.get(doubled[1].partition(" ")[0]) == month:
        return doubled.start(1) + doubled[1].index(" ")
    return end


def _year_behind(folded: str, end: int, *, short: bool) -> re.Match[str] | None:
    """The year right behind a month or its day; two figures only where `short` says that they may be one."""
    year = _THEN_YEAR.match(folded, end, end + 20)
    return _SHORT_YEAR.match(folded, end, end + 8) if short and not year else year


def _of_counted_month(match: re.Match[str]) -> DayMention | None:
    month = _COUNTED_MONTHS[match[3]]
    return in_month(match.span(), None, month, int(match[1]), int(match[2]) if match[2] else None)


def _spelled_of_counted_month(folded: str, match: re.Match[str]) -> DayMention | None:
    spelled, month = spelled_before(folded, match.start(), linked=True), _COUNTED_MONTHS[match[1]]
    return in_month((spelled[0], match.end()), None, month, *spelled[1:]) if spelled else None


def _joined(folded: str, found: list[DayMention]) -> tuple[DayMention, ...]:
    """Neighbours that the text joins into one range ("28 November to 1 December") become one."""
    kept: list[DayMention] = []
    for mention in found:
        if not kept or mention.span[0] >= kept[-1].span[1]:
            before = kept[-1] if kept else None
            if before and not before.last and not mention.last and _range(folded, before, mention):
                kept[-1] = _spanning(before, mention)
            else:
                kept.append(mention)
    return tuple(kept)


def _range(folded: str, one: DayMention, two: DayMention) -> bool:
    """Does what stands between two days join them as the first and the last of a range?"""
    between = folded[one.span[1] : two.span[0]]
    if one.first.year and not two.first.year:
        return False  # 23 novembre 2023 - Du 28 novembre
    current = _CURRENT.match(between)  # 28 نوفمبر الجاري وحتى 1 ديسمبر
    return joins(between[current.end() :] if current else between)


def _spanning(one: DayMention, two: DayMention) -> DayMention:
    """The days from one to another, the first one in the year of the last."""
    first, last = one.first, two.first
    if first.year is None and last.year is not None:
        first = Day(last.year - (first.month > last.month), first.month, first.day)
    return DayMention((one.span[0], two.span[1]), first, last)
