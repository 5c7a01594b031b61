"""What the words of an office say: its noun, the country named in it, an office known as a whole."""

from parsers.facts.people.nations import country_of
from parsers.languages import flags

ANY = "*"  # among the kin of an office: it may stand for each
_HEAD = flags.ROLE | flags.SERVICE
_PHRASE = 6  # words of an office that is known as a whole


def office_head(words: list[str], kinds: list[int], kin: dict[str, tuple[str, ...]]) -> str:
    """The last of some words that is an office, or one that stands for others."""
    for k in range(len(words) - 1, -1, -1):
        if kinds[k] & _HEAD or words[k] in kin:
            ranked = k > 0 and kinds[k] & flags.SERVICE and kinds[k - 1] & flags.ROLE
            return f"{words[k - 1]} {words[k]}" if ranked else words[k]  # secrétaire général
    return ""


def before_of(kinds: list[int]) -> int:
    """How many words of an office stand before its first "of", an office among them; else all.

    As in "director de la AUTORIDAD de Puertos", "portavoz del MINISTRO": the last office is not who speaks.
    """
    of = next((k for k, kind in enumerate(kinds) if kind & flags.OF), len(kinds))
    return of if any(kind & _HEAD for kind in kinds[:of]) else len(kinds)


def first_office(words: list[str], kinds: list[int]) -> str:
    """The first of some words that is an office, where what it is over stands behind it: نائبة الرئيس."""
    for word, kind in zip(words, kinds, strict=True):
        if kind & flags.ROLE and not kind & (flags.SERVICE | flags.HONORIFIC):
            return word
    return ""


def country_named(words: list[str], kinds: list[int]) -> str | None:
    """The first country that some words name."""
    for word, kind in zip(words, kinds, strict=True):
        if kind & flags.PLACE:
            return country_of(word)
    return None


def known_phrase(kin: dict[str, tuple[str, ...]], words: list[str]) -> tuple[int, tuple[str, ...]]:
    """How many words of a phrase are one office, "the head of state of Chad", and what that is called."""
    words = " ".join(words).replace("’ ", "’").replace("' ", "'").split(" ")
    for size in range(min(len(words), _PHRASE), 1, -1):
        if whole := kin.get(" ".join(words[:size])):
            return size, whole
    return 0, ()


def any_akin(word: str, held: list[str]) -> bool:
    """Is a word akin to one of several?"""
    for one in held:  # noqa: SIM110 (asked for each person and word)
        if akin(word, one):
            return True
    return False


def akin(one: str, other: str) -> bool:
    """Italian and Italy."""
    if one[:3] != other[:3]:
        return False  # as most
    size = min(len(one), len(other), 4)
    return size > 2 and one[:size] == other[:size]
