"""The number of a session, right before the name of an assembly or behind it."""

import re

from parsers.languages import LANGUAGES, Language, every, one_of
from parsers.records import Span, back

Ends = tuple[str, ...]
HIGHEST = 199  # more sessions than there will be in this program's life
_LEFT, _RIGHT = 110, 90  # a session's number is written so near
_WHOLE = 40  # characters that the last number of that reach may go on
_WORDS, _LONGEST = 9, 5  # words behind an assembly with which such a number begins; that it goes on with
_STRANGERS = 3  # words that may stand between the assembly and its session
TOKEN = re.compile(r"[^\s,،()\[\]\"«»:;]+")
_DIGITS = re.compile(rf"{one_of(lambda one: one.speech.joining.definite)}?ـ?(\d{{1,3}})(.{{0,4}})\Z")
_ENDS = (". ", "\n", "! ", "? ")
_HAS_DIGIT = re.compile("[0-9٠-٩۰-۹]")
_LAST_WORDS = {
    code: frozenset(spelled.rpartition(" ")[2] for spelled in language.ordinals)
    for code, language in LANGUAGES.items()
}
_ELIDED = every(lambda one: one.elided)


def number_before(folded: str, end: int, language: Language, *, spelled: bool) -> tuple[int, Span] | None:
    """As in "the 84th INTERPOL General Assembly"; `spelled`: the text may have it in words."""
    base = back(end, _LEFT)
    if not _may_number(folded[base:end], language, spelled=spelled):
        return None
    words = list(TOKEN.finditer(folded, base, end))
    if words and folded[end - 1 : end].isalpha():
        words.pop()  # a prefix of the name itself: l'assemblee
    while words and filler(words[-1][0], language):
        words.pop()
    if not words or not _ends_number(words[-1][0], language):
        return None
    tokens = [(m.group(), m.start(), m.end()) for m in words[-_LONGEST:]]
    return _number_ending(tokens, len(tokens) - 1, language)


def ends_of(folded: str) -> Ends:
    """What may end a sentence in a text."""
    return tuple([end for end in _ENDS if end[0] in folded])


def may_spell(words: frozenset[str], language: Language) -> bool:
    """May words be ordinals?"""
    return not _LAST_WORDS[language.code].isdisjoint(words)


def _may_number(window: str, language: Language, *, spelled: bool) -> bool:
    """Are there digits or words of ordinals at all?"""
    if _HAS_DIGIT.search(window):
        return True
    return spelled and may_spell(frozenset(window.replace("-", " ").split()), language)


def number_after(
    folded: str, start: int, language: Language, ends: Ends, *, spelled: bool
) -> tuple[int, Span] | None:
    """As in "General Assembly's 84th session"; `spelled`: the text may have it in words."""
    end = start + _RIGHT + _WHOLE
    for mark in ends:
        at = folded.find(mark, start, end)
        end = at if at >= 0 else end
    cut = min(end, start + _RIGHT)
    if not _may_number(folded[start:end], language, spelled=spelled):
        return None
    tokens = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(folded, start, end)]
    last_words = [n for n, (one, *_) in enumerate(tokens[: _WORDS + _LONGEST]) if _ends_number(one, language)]
    strangers = 0
    for position, (word, begin, _) in enumerate(tokens[:_WORDS]):
        if begin >= cut:
            return None
        for last in reversed(last_words):
            near = position <= last <= position + _LONGEST
            if near and (number := _number_between(tokens, position, last, language)):
                return number if _of_session(tokens, position, last, number[0], language) else None
        if not filler(word, language):
            strangers += 1  # a place: "réunie à Monaco pour sa 83ème session"
            if strangers > _STRANGERS:
                return None
    return None


def _number_between(
    tokens: list[tuple[str, int, int]], first: int, last: int, language: Language
) -> tuple[int, Span] | None:
    """The ordinal from one word to another: all of it, not the end of what begins later."""
    number = _number_ending(tokens[: last + 1], last, language, first)
    return number if number and number[1][0] == tokens[first][1] else None


def _of_session(
    tokens: list[tuple[str, int, int]], first: int, last: int, number: int, language: Language
) -> bool:
    """Is a number behind the name the session's: a word for it near, or bare where the language has it so?"""
    after = tokens[last + 1][0] if last + 1 < len(tokens) else ""
    near = {word.strip(".") for word in (*(token for token, *_ in tokens[back(first, 2) : first]), after)}
    if near & language.assembly.session:
        return True
    return (
        language.assembly.behind
        and first < 3
        and number <= HIGHEST
        and not _counts(after, language)
        and near.isdisjoint(language.attending.before)  # بحضور 90 من القادة
        and near.isdisjoint(language.weekdays)  # يوم الخميس 7 نوفمبر
    )


def _counts(after: str, language: Language) -> bool:
    """Does what follows say that a number counts people or countries, or is a day's: 7 نوفمبر?"""
    attending, word = language.attending, after.strip(".").partition("/")[0]
    if word in attending.countries or word in attending.people or word in attending.others:
        return True
    return word in language.members.names or any(month.split()[0] == word for month in language.months)


def filler(word: str, language: Language) -> bool:
    """May a word stand between the number and the name?"""
    fillers = language.assembly
    if word in fillers.fillers:
        return True
    bare = word.strip("'.-\u0640")
    if bare.startswith(_ELIDED):
        bare = bare[2:] or bare
    if bare.endswith("'s"):
        bare = bare[:-2]
    return not bare or bare in fillers.fillers or bare in fillers.session


def _ends_number(word: str, language: Language) -> bool:
    """May a word be the last one of an ordinal?"""
    word = word.rstrip(".")
    if word in language.ordinal_marks or word.rpartition("-")[2] in _LAST_WORDS[language.code]:
        return True
    return not word.isalpha() and _HAS_DIGIT.search(word) is not None


def _number_ending(
    tokens: list[tuple[str, int, int]], position: int, language: Language, first: int = 0
) -> tuple[int, Span] | None:
    """An ordinal whose last word is at a position (and whose first is not before another)."""
    if position < first or position < 0:
        return None
    word, start, end = tokens[position]
    if not _ends_number(word, language):
        return None
    digits = _DIGITS.match(word.strip("'."))
    if digits and digits[2].strip("-") in language.ordinal_marks:
        return int(digits[1]), (start, start + len(word.rstrip("'.")))
    if word in language.ordinal_marks and position > first and tokens[position - 1][0].isdigit():
        return int(tokens[position - 1][0]), (tokens[position - 1][1], end)
    for count in (5, 4, 3, 2, 1):
        if position - count + 1 >= first:
            chosen = tokens[position - count + 1 : position + 1]
            spelled = " ".join(part[0] for part in chosen).replace("-", " ").rstrip(".")
            value = language.ordinals.get(spelled)
            if value:
                return value, (chosen[0][1], end - len(word) + len(word.rstrip(".")))
    return None
