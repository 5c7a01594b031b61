"""Where a text has the phrases that several facts look for in all of it, found in one walk (decision 21)."""

from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, every
from parsers.languages.language import Deciding, Decision
from parsers.languages.pointed import endings
from parsers.phrasebook import Phrases

_ASSEMBLIES = every(  # pages mix languages
    lambda one: (
        *one.assembly.names,
        *one.assembly.others,
        *one.assembly.gatherings,
        *one.assembly.choosing,
        *one.assembly.voters,
    )
)
MEMBERS = {
    code: tuple(
        name
        for name in language.members.names
        if not any(name != other and name.startswith(other) for other in language.members.names)
    )
    for code, language in LANGUAGES.items()
}
LAST_MONTHS = {
    code: tuple(fold(phrase.format(month)) for phrase in one.assembly.last_month for month in one.months)
    for code, one in LANGUAGES.items()
}
LIVE = {  # what is said of these days
    code: one.assembly.live
    + one.course.today
    + one.course.yesterday
    + one.course.tomorrow
    + one.course.next_week
    + one.course.last_week
    + one.course.first_day
    + one.course.last_day
    + tuple(one.weekdays)
    for code, one in LANGUAGES.items()
}


def written(phrase: str, language: Language) -> Iterator[str]:
    """A phrase as it may stand in a text, also with what is written together with its first word."""
    joining = language.speech.joining
    for form in endings(phrase):
        yield form
        yield from (f"{letter}{form}" for letter in filter(None, joining.joined))
    for the, forms in joining.articled.items():
        if the and phrase.startswith(the):
            yield from (f"{form}{phrase.removeprefix(the)}" for form in forms)


def _of_topics(language: Language) -> Iterator[str]:
    """Every phrase that names a topic, the first words of pairs that do, and what makes none of both."""
    yield from language.accusing
    yield from language.accused
    yield from language.duties
    for phrases in (*language.topics.values(), *(first for _, first, _ in language.topic_pairs)):
        for phrase in phrases:
            yield from written(phrase, language)


def _of_decisions(deciding: Deciding) -> Iterator[str]:
    """Every phrase that tells of a decision."""
    for part in (field.name for field in fields(deciding)):
        one = getattr(deciding, part)
        if isinstance(one, Decision):
            yield from one.verbs + one.acts
    yield from deciding.next_session + deciding.next_year + deciding.chosen_host + deciding.decided_host
    yield from deciding.handing
    yield from deciding.elected + deciding.naming + deciding.admitted


def _of_counts(language: Language) -> Iterator[str]:
    """What is said of numbers of members, and of those who came."""
    members, attending = language.members, language.attending
    yield from (*MEMBERS[language.code], *members.after, *members.number, *members.conditional)
    yield from map(str.strip, members.others)
    yield from (
        *attending.unrelated,
        *attending.habitual,
        *attending.meeting,
        *attending.doing,
        *attending.guarding,
        *attending.bygone,
        *attending.ranking,
    )


def _of_sessions(language: Language) -> Iterator[str]:
    """What is said of sessions, of what is none, and of hosts."""
    words, venue = language.assembly, language.venue
    yield from (*words.regional, *words.standing, *words.deaths, *words.profiles, *words.papers)
    yield from (
        *words.background,
        *words.before,
        *words.long_ago,
        *words.years_after,
        *LAST_MONTHS[language.code],
    )
    yield from (*LIVE[language.code], *venue.hosting, *venue.struck, *venue.capital)
    yield from (*words.session, *language.themes.names)
    yield from (*venue.hosted, *venue.choosing, *venue.bids, *venue.backing, *venue.wishing, *venue.sitting)


def _of_days(language: Language) -> Iterator[str]:
    """What is said of the first and the last day of a session."""
    course = language.course
    yield from (*course.opening, *course.closing, *course.first_day, *course.last_day, *course.until)
    yield from course.gathered


def _phrases(language: Language) -> Iterator[str]:
    """All phrases that are looked for in the one walk over a text."""
    yield from _ASSEMBLIES
    yield from _of_topics(language)
    yield from _of_decisions(language.deciding)
    yield from _of_counts(language)
    yield from _of_sessions(language)
    yield from _of_days(language)


@cache
def _book(code: str) -> Phrases:
    """The phrases of a language, made when its first text comes."""
    return Phrases(_phrases(LANGUAGES[code]))


def find_told(folded: str, language: Language) -> dict[str, list[int]]:
    """The phrases of these tables that a text has, with where each begins: most of most tables it has not."""
    return _book(language.code).places(folded)
