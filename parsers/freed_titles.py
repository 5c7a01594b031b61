"""Titles that are none where they stand: Sri Lanka, Fort St. John, Amrita Sen, Kim Eng; but Eng. X."""

from parsers.languages import flags
from parsers.languages.names.courtesy import POINTED
from parsers.languages.names.latin import SAINTS, TITLED_LANDS

_NAMED = flags.GENDER | flags.GIVEN
_OVER = flags.FIELD | flags.GROUP | flags.RANK
_OF_TOWN = flags.HEAD | flags.RANK | flags.FIELD | flags.SERVICE | flags.HONORIFIC
_OPENS_NEXT = flags.STOP | flags.DETERMINER | flags.PRONOUN | flags.LINK | flags.CLAUSE | flags.AND


def free_title(words: list[str], kinds: list[int], i: int, surnames: set[str]) -> None:
    """A title that begins the name of a country, or of its people, is none: SRI Lanka; nor a surname, a town.

    `surnames`: those words that a text has as somebody's name so far.
    """
    _free_name(words, kinds, i, surnames)
    if words[i] in SAINTS:
        _free_town(words, kinds, i)


def _free_name(words: list[str], kinds: list[int], i: int, surnames: set[str]) -> None:
    """The same, for all but a town."""
    behind = words[i + 1].lower() if i + 1 < len(words) else ""
    if any(words[i] == first and behind.startswith(second) for first, second in TITLED_LANDS):
        kinds[i] = flags.PLACE
    elif (words[i].lower() in POINTED and not _pointed(words, kinds, i)) or _surname(
        words, kinds, i, surnames
    ):
        kinds[i] &= ~(flags.HONORIFIC | flags.ABBREVIATION)
    else:
        _free_surname(words, kinds, i + 1 + (behind == "."))


def _pointed(words: list[str], kinds: list[int], i: int) -> bool:
    """Eng. X, Minister Arch. X: has a word that is a title only so its point, and a capital behind it?"""
    name = words[i + 2 : i + 3]
    ahead = i > 0 and bool(kinds[i - 1] & flags.GIVEN)  # Kim Eng. The
    titled = words[i][0].isupper() and words[i + 1 : i + 2] == ["."] and not ahead
    return titled and bool(name) and name[0][0].isupper() and not kinds[i + 2] & _OPENS_NEXT


def _surname(words: list[str], kinds: list[int], i: int, surnames: set[str]) -> bool:
    """Amrita SEN said, Ms SEN: is a title cut short the end of a name, as no name is behind it?"""
    if not kinds[i] & flags.ABBREVIATION or not i or not words[i].istitle():
        return False
    behind = words[i + 1] if i + 1 < len(words) else ""
    if behind == "." or behind[:1].isupper():
        return False
    before, kind = words[i - 1], kinds[i - 1]
    full = before.istitle() and len(before) > 1 and not kind & ~_NAMED
    if full:
        surnames.add(words[i])
    return full or words[i] in surnames or bool(kind & flags.HONORIFIC and kind & flags.GENDER)


def _free_surname(words: list[str], kinds: list[int], k: int) -> None:
    """Dr Law Mei-ling: a field or a body is a surname between a title and a given name of two parts."""
    if k + 1 >= len(words) or "-" not in words[k + 1] or not words[k + 1][0].isupper():
        return
    if kinds[k] & _OVER and words[k].istitle() and not (kinds[k] & flags.ROLE or kinds[k + 1] & ~_NAMED):
        kinds[k] &= ~(flags.OFFICE | flags.STOP)


def _free_town(words: list[str], kinds: list[int], i: int) -> None:
    """St. John’s fisher, Fort St. John Mayor, St. Louis police: a town before who is of it, and no title."""
    k = i + 2 if words[i + 1 : i + 2] == ["."] else i + 1
    if not words[k : k + 1] or not words[k][0].isupper() or kinds[k] & flags.OFFICE:
        return
    stop = behind = k + 1
    owned = words[stop : stop + 1] != [] and words[stop] in flags.GENITIVES
    behind += owned
    before = kinds[i - 1] if i else 0
    if (
        behind + 1 < len(words)
        and not before & _NAMED
        and (kinds[behind] & _OF_TOWN or ((owned or before & flags.SAID) and _unlisted(words, kinds, behind)))
    ):
        first = i - (i > 0 and words[i - 1].istitle() and not kinds[i - 1])  # Fort St. John
        kinds[first:stop] = [flags.PLACE] * (stop - first)


def _unlisted(words: list[str], kinds: list[int], k: int) -> bool:
    """Is a small word of no list right before a name what somebody is: fisher Glen Winslow?"""
    return not kinds[k] and words[k].islower() and words[k + 1].istitle()
