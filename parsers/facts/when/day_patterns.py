"""How a language names weekdays and counted days: from one to another, the n-th, so many."""

import re

from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, one_of

_LONGEST = 7  # days that "five-day" may say


def _weekdays(language: Language) -> str:
    return "|".join(sorted(language.weekdays, key=len, reverse=True))


def _beginnings(language: Language) -> tuple[str, ...]:
    """The days from which, and to which, a session may last: weekdays, the longest first, and today."""
    course = language.course
    others = (word.strip() for word in course.today + course.tomorrow + course.yesterday)
    return (*sorted(language.weekdays, key=len, reverse=True), *others)


BEGINNINGS = {code: _beginnings(language) for code, language in LANGUAGES.items()}


def _week(language: Language) -> re.Pattern[str]:
    """As in "Monday to Thursday", "de lunes a jueves", "من الاثنين إلى الخميس", "entre lunes y jueves"."""
    day = _weekdays(language)
    to, also = f"(?:-+|{one_of(lambda one: one.dating.to)})", one_of(lambda one: one.dating.also)
    between, lead = one_of(lambda one: one.dating.between), f"{one_of(lambda one: one.dating.articles)}?"
    begins = "|".join(BEGINNINGS[language.code])
    bare = rf"(?=(?:{begins})(?! \d))"  # desde el lunes, y hasta el jueves
    until = rf"(?:\s?{to}\s?{lead}|,? {also} {to} {lead}{bare})"
    return re.compile(
        rf"(?<![^\W\d_])(?:({begins}){until}({begins})|{between}\s{lead}({day})\s{also}\s?{lead}({day}))(?![^\W\d_])"
    )


def _few(language: Language) -> str:
    """The words for numbers of days that a session may have."""
    return "|".join(name for name, number in language.numbers.items() if 1 < number <= _LONGEST)


def _lasting_words(language: Language) -> str:
    """Its words for day, the longest first."""
    return "|".join(sorted(language.course.lasting, key=len, reverse=True))


def _nth(language: Language) -> re.Pattern[str]:
    """As in "its second day", "au troisième et dernier jour", "day two", "في يومها الثاني"."""
    names = language.ordinals if language.speech.cased else language.ordinals | language.course.days
    small = "|".join(name for name, number in names.items() if 1 < number <= _LONGEST)
    counted = _few(language)
    days = _lasting_words(language)
    and_last = rf"(?: {one_of(lambda one: one.dating.also)}[^\W\d_]{{3,10}})?"  # في يومها الرابع والأخير
    behind = rf"|(?:{days})[^\W\d_]{{0,3}} ({small}){and_last}" if not language.speech.cased else ""
    articles = "|".join(language.dating.articles)
    last = f"(?: {one_of(lambda one: one.dating.also)} ?[^\\W\\d_]{{3,10}})?"
    named = rf"(?:{'|'.join(language.course.numbering)})({counted}|[2-{_LONGEST}])"
    return re.compile(
        rf"(?<![\w.,-])(?:{articles})?(?:({small}){last} (?:{days}){behind}|{named})(?![\w-]|[.,:]\d)"
    )


def _lasting(language: Language) -> re.Pattern[str]:
    """As in "four-day", "cuatro intensos días", "على مدى أربعة أيام", "الأيام الأربعة"."""
    small = _few(language)
    days = _lasting_words(language)
    between = rf"(?:(?!(?:{'|'.join(language.course.further)})\b)[^\W\d_]{{3,14}} )?"
    the = "|".join(language.speech.joining.definite)
    behind = rf"|(?:{the})?(?:{days}) (?:[^\W\d_]{{3,14}} )?(?:{the})({small})" if the else ""
    return re.compile(
        rf"(?<![\w.,-])(?:(?:({small})|([2-{_LONGEST}]))[ -]{between}(?:{days}){behind})(?![^\W\d_])"
    )


def _numbered(language: Language) -> re.Pattern[str]:
    """As in "del lunes 9 al jueves 12", "the 9th to the 12th was": days whose month is not written."""
    to, lead = one_of(lambda one: one.dating.to), "|".join(language.dating.articles)
    named, the = rf"(?:{_weekdays(language)}) ", f"(?:{lead})?"
    nth = f"{one_of(lambda one: one.dating.suffixes)}?"
    first, last = rf"(\d{{1,2}}){nth}", rf"(\d{{1,2}}){nth}(?![\w%:/]|[.,]\d)"
    verbs = language.speech.passives | language.speech.auxiliaries | language.venue.at
    behind = rf"[.,;)\n]|\Z| (?:{'|'.join(sorted(map(re.escape, map(fold, verbs))))})(?!\w)"
    return re.compile(
        rf"(?<![\w.,:/-])(?:{lead})(?:{named}{first} {to} {named}{last}|{first} {to} {the}{last}(?={behind}))"
    )


WEEK = {code: _week(language) for code, language in LANGUAGES.items()}
NTH = {code: _nth(language) for code, language in LANGUAGES.items()}
NUMBERED = {code: _numbered(language) for code, language in LANGUAGES.items()}
LASTING = {code: _lasting(language) for code, language in LANGUAGES.items()}
NAMED = {code: re.compile(rf"(?<![^\W\d_])({_weekdays(one)})(?![^\W\d_])") for code, one in LANGUAGES.items()}
