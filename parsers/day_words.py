"""Days of the month in words, right before the name of their month: "du quinze au dix-huit octobre"."""

import re

from parsers.languages import LANGUAGES, every

_WORD = re.compile(r"[^\W\d_]+")
_REACH = 70  # characters before a month in which its days are spelled
_NEAR = 24  # of them, those that hold the word right before the month
_MOST_WORDS = 3  # of one day: "trente et un"
_LINKS = frozenset(" ".join(every(lambda one: one.dating.of)).split())  # between a day and its month
_LINKED = frozenset(
    phrase
    for language in LANGUAGES.values()
    for phrase in language.course.days
    if language.dating.linked and phrase.startswith(language.speech.joining.definite)
)
_TO = frozenset(every(lambda one: one.dating.to + one.dating.also))
_THEREOF = every(lambda one: one.dating.thereof)
_BESIDE = frozenset(every(lambda language: (*map(str.strip, language.dating.articles), *language.weekdays)))
DAY_WORDS: dict[str, int] = {
    phrase: day for language in LANGUAGES.values() for phrase, day in language.course.days.items()
}
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in DAY_WORDS)
_AND = tuple(every(lambda one: one.dating.also if any(one.speech.joining.joined) else ()))  # joined
_LAST_WORDS = _LINKS.union(phrase.split()[-1] for phrase in DAY_WORDS)
SHORT_MONTHS: frozenset[str] = frozenset(  # "sept" is a number, too
    name
    for language in LANGUAGES.values()
    for name, month in language.months.items()
    if any(
        other != name and other.startswith(name) and language.months[other] == month
        for other in language.months
    )
)


def spelled_before(folded: str, at: int, *, linked: bool = False) -> tuple[int, int, int | None] | None:
    """Where spelled days before a month begin, the first and perhaps the last of them.

    `linked` says that the words of the month begin with "of" themselves.
    """
    base = max(0, at - _REACH)
    near = _WORD.findall(folded, max(base, at - _NEAR), at)
    if near and near[-1] not in _LAST_WORDS and not _joined(near[-1]):
        return None
    tokens = [(match.group(), match.start()) for match in _WORD.finditer(folded, base, at)]
    last = len(tokens) - 1
    while last >= 0 and tokens[last][0] in _LINKS:
        last -= 1
    linked = linked or last < len(tokens) - 1
    one = _day_ending(tokens, last)
    if one is None or (one[2] in _LINKED and not linked):
        return None
    day, first, _ = one
    glued = tokens[first][0] not in _FIRST_WORDS and tokens[first][0].startswith(_AND)
    two = _day_ending(tokens, first - 1) if glued else _day_before(tokens, first - 1)
    return (tokens[two[1]][1], two[0], day) if two else (tokens[first][1], day, None)


def _joined(word: str) -> bool:
    """Is it a day with an "and" written into it?"""
    return word.startswith(_AND) and any(word.removeprefix(one) in DAY_WORDS for one in _AND)


def spelled_upto(folded: str, end: int) -> tuple[int, int] | None:
    """The last day, and where its words end, behind a first one: إلى يوم الخميس العاشر منه."""
    found = [(match.group(), match.end()) for match in _WORD.finditer(folded, end, end + _REACH)]
    if not found or found[0][0] not in _TO:
        return None
    k = 1
    while k < len(found) and found[k][0] in _BESIDE:
        k += 1
    for count in range(_MOST_WORDS, 0, -1):
        day = DAY_WORDS.get(" ".join(word for word, _ in found[k : k + count]))
        at = found[k + count - 1][1] + 1 if day and k + count < len(found) else -1
        of = next((one for one in _THEREOF if folded.startswith(one, at)), "") if at > 0 else ""
        if day and of:
            return day, at + len(of)
    return None


def _day_before(tokens: list[tuple[str, int]], last: int) -> tuple[int, int, str] | None:
    """The day that "to" leads from, with a weekday or an article perhaps between."""
    while last >= 0 and tokens[last][0] in _BESIDE:
        last -= 1
    if last < 1 or tokens[last][0] not in _TO:
        return None
    return _day_ending(tokens, last - 1)


def _day_ending(tokens: list[tuple[str, int]], last: int) -> tuple[int, int, str] | None:
    """The day whose last word stands here, its first word, and the phrase."""
    for count in range(min(_MOST_WORDS, last + 1), 0, -1):
        phrase = " ".join(word for word, _ in tokens[last - count + 1 : last + 1])
        day = DAY_WORDS.get(phrase)
        if day:
            return day, last - count + 1, phrase
    for count in range(min(_MOST_WORDS, last + 1), 0, -1):
        if tokens[last - count + 1][0].startswith(_AND):
            phrase = " ".join(word for word, _ in tokens[last - count + 1 : last + 1])
            for word in _AND:
                bare = phrase.removeprefix(word)  # بين الثالث والسادس, بين الثالث والخامس والعشرين
                if bare in DAY_WORDS:
                    return DAY_WORDS[bare], last - count + 1, bare
    return None
