"""How a language names weekdays and counted days: from one to another, the n-th, so many."""

import re

from parsers.languages import LANGUAGES, Language, one_of

_LONGEST = 7  # days that "five-day" may say


def _weekdays(language: Language) -> str:
    return "|".join(sorted(language.weekdays, key=len, reverse=True))


def _week(language: Language) -> re.Pattern[str]:
    """As in "Monday to Thursday", "de lunes a jueves", "من الاثنين إلى الخميس", "entre lunes y jueves"."""
    day = _weekdays(language)
    to, also = f"(?:-+|{one_of(lambda one: one.dating.to)})", one_of(lambda one: one.dating.also)
    between, lead = one_of(lambda one: one.dating.between), f"{one_of(lambda one: one.dating.articles)}?"
    course = language.course
    begins = "|".join([day, *(word.strip() for word in course.today + course.tomorrow + course.yesterday)])
    return re.compile(
        rf"(?<![^\W\d_])(?:({begins})\s?{to}\s?{lead}({begins})|{between}\s{lead}({day})\s{also}\s?{lead}({day}))(?![^\W\d_])"
    )


def _nth(language: Language) -> re.Pattern[str]:
    """As in "its second day", "au troisième jour", "en su segunda jornada", "في يومها الثاني"."""
    small = "|".join(name for name, number in language.ordinals.items() if 1 < number <= _LONGEST)
    days = "|".join(sorted(language.course.lasting, key=len, reverse=True))
    behind = rf"|(?:{days})[^\W\d_]{{0,3}} ({small})" if not language.speech.cased else ""
    articles = "|".join(language.dating.articles)
    return re.compile(rf"(?<![\w.,-])(?:{articles})?(?:({small}) (?:{days}){behind})(?![^\W\d_])")


def _lasting(language: Language) -> re.Pattern[str]:
    """As in "four-day", "durante cuatro días", "على مدى أربعة أيام"."""
    small = "|".join(name for name, number in language.numbers.items() if 1 < number <= _LONGEST)
    days = "|".join(sorted(language.course.lasting, key=len, reverse=True))
    return re.compile(rf"(?<![\w.,-])(?:({small})|([2-{_LONGEST}]))[ -](?:{days})(?![^\W\d_])")


def _numbered(language: Language) -> re.Pattern[str]:
    """As in "del lunes 9 al jueves 12", "du 9 au 12,": two days of a month that is not written."""
    to, lead = one_of(lambda one: one.dating.to), "|".join(language.dating.articles)
    named = rf"(?:{_weekdays(language)}) "
    first, last = r"(\d{1,2})", r"(\d{1,2})(?![\w%:/]|[.,]\d)"
    return re.compile(
        rf"(?<![\w.,:/-])(?:{lead})(?:{named}{first} {to} {named}{last}|{first} {to} {last}(?=[.,;)\n]|\Z))"
    )


WEEK = {code: _week(language) for code, language in LANGUAGES.items()}
NTH = {code: _nth(language) for code, language in LANGUAGES.items()}
NUMBERED = {code: _numbered(language) for code, language in LANGUAGES.items()}
LASTING = {code: _lasting(language) for code, language in LANGUAGES.items()}
NAMED = {code: re.compile(rf"(?<![^\W\d_])({_weekdays(one)})(?![^\W\d_])") for code, one in LANGUAGES.items()}
