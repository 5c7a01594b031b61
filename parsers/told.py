"""Where a text has the phrases that several facts look for in all of it, found in one walk (decision 21)."""

from collections.abc import Iterator
from dataclasses import fields

from parsers.languages import LANGUAGES, Language, every
from parsers.languages.language import Deciding, Decision
from parsers.limits import REACH
from parsers.phrasebook import Phrases
from parsers.records import Span

_ASSEMBLIES = every(lambda one: one.assembly.names + one.assembly.others)  # pages mix languages
MEMBERS = {
    code: tuple(
        name
        for name in language.members.names
        if not any(name != other and name.startswith(other) for other in language.members.names)
    )
    for code, language in LANGUAGES.items()
}


def written(phrase: str, language: Language) -> Iterator[str]:
    """A phrase as it may stand in a text, also with what is written together with its first word."""
    yield phrase
    joining = language.speech.joining
    yield from (f"{letter}{phrase}" for letter in filter(None, joining.joined))
    for the, forms in joining.articled.items():
        if the and phrase.startswith(the):
            yield from (f"{form}{phrase.removeprefix(the)}" for form in forms)


def _of_topics(language: Language) -> Iterator[str]:
    """Every phrase that names a topic, and the first words of pairs that do."""
    for phrases in (*language.topics.values(), *(first for _, first, _ in language.topic_pairs)):
        for phrase in phrases:
            yield from written(phrase, language)


def _of_decisions(deciding: Deciding) -> Iterator[str]:
    """Every phrase that tells of a decision."""
    for part in (field.name for field in fields(deciding)):
        one = getattr(deciding, part)
        if isinstance(one, Decision):
            yield from one.verbs + one.acts
    yield from deciding.next_session + deciding.next_year


_BOOKS = {
    code: Phrases(
        (
            *_of_topics(one),
            *_of_decisions(one.deciding),
            *MEMBERS[code],
            *one.members.after,
            *one.members.number,
            *_ASSEMBLIES,
        )
    )
    for code, one in LANGUAGES.items()
}


def find_told(folded: str, language: Language) -> dict[str, list[int]]:
    """The phrases of topics, decisions, members and assemblies in a text, with where each begins."""
    return _BOOKS[language.code].places(folded)


def as_words(folded: str, phrase: str, starts: list[int], most: int) -> list[Span]:
    """Where a phrase stands as whole words, at most so many times."""
    size, found = len(phrase), []
    for at in starts:
        stop = at + size
        if not (folded[stop : stop + 1].isalpha() or folded[at - 1 : at].isalpha()) and stop <= REACH:
            found.append((at, stop))
    return found[:most]
