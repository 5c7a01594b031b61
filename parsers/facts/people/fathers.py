"""A name and the father's in it: Ali bin Omar Roe, Omar Roe; محمد الخالد, محمد خالد الحمد."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from parsers.languages.names import arabic, latin
from parsers.languages.speech import Speech

_HOLDERS = 8  # people of one name that are compared


class Named(Protocol):
    """Somebody with the words of their name."""

    words: tuple[str, ...]


One = TypeVar("One", bound=Named)
_SONS = latin.SONS | arabic.SONS


def titles(speech: Speech, words: tuple[str, ...]) -> int:
    """How many words of a title begin a name: Sheikh Omar."""
    return int(len(words) > 1 and words[0].capitalize() in speech.kept)


def of_father(speech: Speech, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Is the shorter of two names that of the other one's father: Ali bin Omar Roe, Omar Roe?"""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if _SONS.isdisjoint(longer):
        return False
    given = longer.index(shorter[titles(speech, shorter)])
    return given > 0 and longer[given - 1] in _SONS


def without_article(speech: Speech, words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A name whose last word is the father's with the article of a surname, as it is without that."""
    last, articles = words[-1], () if speech.cased else speech.script.articles
    return [(*words[:-1], last.removeprefix(the)) for the in articles if last.startswith(the)]


def with_second(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Is a name another one with a second surname, and perhaps given name: Ana Eva Roe Paz, Ana Roe?"""
    return len(other) > 1 and other[-1] == words[-2] and other[0] == words[0] and set(other) < set(words)


def otherwise_articled(speech: Speech, word: str) -> list[str]:
    """A surname with its article, as it is without, or the other way: الحموشي, حموشي; Al-Roe, Roe."""
    articles = latin.ARTICLES if speech.cased else speech.script.articles[:1]
    led = next((the for the in articles if word.startswith(the)), "")
    return [word.removeprefix(led)] if led else [the + word for the in articles]


def by_father(speech: Speech, by_word: Mapping[str, list[One]], words: tuple[str, ...]) -> One | None:
    """Who has the father's name last, with an article here; or a surname that has one only here or there."""
    for name in without_article(speech, words):
        for person in by_word.get(name[-1], ())[:_HOLDERS]:
            if person.words[:-1][: len(name)] == name:
                return person
    for last in otherwise_articled(speech, words[-1]):
        for person in by_word.get(last, ())[:_HOLDERS]:
            if person.words == (*words[:-1], last):
                return person
    return None
