"""Quotation marks: where they stand, of which family they are, and what each may do there."""

import re
from collections.abc import Iterable

from msgspec import Struct

from parsers.languages import every
from parsers.phrasebook import offsets
from parsers.records import Span

_ANY = "\"“”„«»‹›'‘’‚`"
# Families: double, guillemets, single ones, single, doubled single, brackets; the dash of speech is "R".
_FAMILY = {
    "“": "D",
    "”": "D",
    "„": "D",
    '"': "D",
    "«": "G",
    "»": "G",
    "''": "P",
    "``": "P",
    "’’": "P",
    "‘’": "P",
    "‘‘": "P",
    "((": "B",
    "))": "B",
}
_FAMILY |= {"'": "Q", "‘": "Q", "’": "Q", "‚": "Q", "‹": "S", "›": "S"}
_OPENS = frozenset(("“", "„", "«", "‹", "‘", "‚", "``"))
_CLOSES = frozenset("”»›")
_SURE = ("«", "((")
_CURLED = ("’’", "‘‘", "''")
_BEFORE_OPENING = frozenset(" \n\t\r\u00a0\u202f\u2009([{—–-:,;/.?!…")
_INNER = ("“", "‘")
_CLITICS = frozenset(every(lambda one: one.clipped))
_FEET = re.compile(r"\d['’]\d{1,2}\Z")
_MOST = 60_000  # marks of a text
_LOW = 2_000  # characters of a quotation between single low marks


class Mark(Struct, frozen=True):
    """A mark and what it may do where it stands."""

    at: int
    text: str
    family: str
    opens: bool
    closes: bool


def possible_marks(text: str) -> Iterable[int]:
    """Offsets of marks; apostrophes between two letters are none, nor feet and inches (6’2”)."""
    opened = offsets(text, "(")  # found far faster than two of them
    bracketed = any(text[at + 1 : at + 2] == "(" for at in opened) and "))" in text  # ((so)), in Arabic
    for at in offsets(text, _ANY + "()" if bracketed else _ANY)[:_MOST]:
        if text[at] in "'’‘" and 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum():
            continue
        if at and text[at - 1].isdigit() and _FEET.search(text, max(0, at - 5), at):
            continue
        yield at


def marks_of(text: str, block: Span, offsets: list[int]) -> list[Mark]:
    """The marks of a paragraph; two single ones side by side are one doubled mark."""
    marks: list[Mark] = []
    taken = -1
    for at in offsets:
        if at < taken:
            continue
        mark = text[at]
        if mark == '"' and at == block[0] and text[at + 1 : at + 2] in _INNER:
            continue  # an excerpt in marks of its own begins with a quotation
        pair = text[at : at + 2]
        if pair in _FAMILY and at + 2 <= block[1] and not _nested_pair(text, at):
            mark = pair
        taken = at + len(mark)
        if mark in _FAMILY:
            one = _read(text, block, at, mark)
            if one.opens or one.closes:
                marks.append(one)
    return marks


def _nested_pair(text: str, at: int) -> bool:
    """Of three single marks at the end of words, the first is nested: 'old-school,'''."""
    return text[at] == "'" and text[at : at + 3] == "'''" and at > 0 and not text[at - 1].isspace()


def _read(text: str, block: Span, at: int, mark: str) -> Mark:
    """What a mark may do, by its form and by what stands beside it."""
    start, end = block
    after, family = at + len(mark), _FAMILY[mark]
    if mark in _SURE or family == "B":
        return Mark(at, mark, family, mark in _SURE, mark not in _SURE)
    joined = at > start + 1 and _joined(text, at - 1)
    apart = at == start or joined or text[at - 1] in _BEFORE_OPENING or _elided(text, start, at)
    glued = at > start and not joined and not text[at - 1].isspace()  # to the word before it
    solid = after < end and not text[after].isspace()  # to the next
    solid = solid and not (mark == '"' and _pointed(text, after))
    if family == "Q":
        return _single(
            text, at, mark, opens=apart and solid, closes=glued and not (solid and _goes_on(text, at, after))
        )
    if len(mark) == 2:
        alone = mark in _CURLED and not (solid or glued) and start < at < end - 2  # ’’ so ‘‘
        solid = solid and text[after] not in ",.;،؛"  # « so !’’, he said
        return Mark(at, mark, family, (apart and solid) or alone, glued or alone)
    return _double(text, block, at, mark, apart=apart, glued=glued, solid=solid)


def _double(text: str, block: Span, at: int, mark: str, *, apart: bool, glued: bool, solid: bool) -> Mark:
    """A double mark of one character: apart from or glued to the word before it, solid with the next."""
    (start, end), after, family = block, at + 1, _FAMILY[mark]
    if mark == "”" and solid and apart and (at == start or text[at - 1] in " :\u00a0("):
        return Mark(at, mark, family, True, False)  # ”so“, as Arabic and Swedish pages have it
    if mark == "”" and apart and _begins_sentence(text, (start, end), at):
        return Mark(at, mark, family, True, True)  # she says. ” We came.”
    opens = mark not in _CLOSES and (
        (solid and apart) or (mark in _OPENS and (solid or (apart and after < end)))
    )
    closes = mark in _CLOSES or (glued and mark not in _OPENS) or not (opens or solid)
    if mark == '"' and not (solid or glued) and _closed_apart(text, after, end):
        return Mark(at, mark, family, True, True)  # " like this "
    if mark == "“" and glued:
        closes = not solid or not text[after].isalnum()  # “like this“
    elif mark == "“" and at > start and after < end and text[after] in ",.;،؛":
        opens, closes = False, True  # “like this “, he said
    elif mark == "“" and solid and text[after].islower() and _behind_comma(text, start, at):
        opens, closes = False, True  # “like this, “he said
    return Mark(at, mark, family, opens, closes)


def _behind_comma(text: str, start: int, at: int) -> bool:
    """Do a comma or a point and a blank stand before a mark, and is another one open before it?"""
    if text[at - 1] != " " or text[at - 2] not in ",.?!":
        return False
    return text.rfind("“", start, at) > text.rfind("”", start, at)


def _begins_sentence(text: str, block: Span, at: int) -> bool:
    """Does a mark between two blanks stand before a sentence that another such mark closes?"""
    behind, end = at + 2, text.find("”", at + 1, block[1])
    if end < 0 or text[at + 1] not in " \u00a0" or not text[behind].isupper() or text.find("“", at, end) >= 0:
        return False
    return at == block[0] or (
        text[at - 1].isspace() and text[block[0] : at].rstrip().rstrip("”")[-1:] in tuple(".?!:,")
    )


def _elided(text: str, start: int, at: int) -> bool:
    """Does a word that lost its vowel stand before a mark: qu'"aucune notice", d'"un tournant"?"""
    return at > start + 1 and text[at - 1] in "'’" and text[at - 2].isalpha() and text[at] == '"'


def _pointed(text: str, after: int) -> bool:
    """Does a comma or a point stand right behind a mark?"""
    return text[after] in ",;،؛" or (text[after] == "." and not text[after + 1 : after + 2].strip())


def _closed_apart(text: str, after: int, end: int) -> bool:
    """Does the next straight mark of a paragraph close what one between two blanks opens?"""
    at = text.find('"', after, end)
    return at > after and not text[at + 1 : at + 2].isalnum()


def _joined(text: str, at: int) -> bool:
    """Is the character before a mark one that is written together with the next word: بـ"...", و"..."?"""
    if text[at] == "ـ":
        return True
    return text[at].isalpha() and text[at].lower() == text[at].upper() and text[at - 1].isspace()


def _goes_on(text: str, at: int, after: int) -> bool:
    """Does a word go on behind a mark? A capital behind a point and the mark begins the next sentence."""
    return text[after].isalnum() and not (text[at - 1] in ".?!," and text[after].isupper())


def _turned(text: str, at: int) -> bool:
    """Does a mark that closes elsewhere stand before a word, where another one closes now: ’so‘?"""
    opening = text.rfind("’", max(0, at - _LOW), at)
    return opening == 0 or (opening > 0 and text[opening - 1].isspace())


def _single(text: str, at: int, mark: str, *, opens: bool, closes: bool) -> Mark:
    """A single mark: ’em, ’til and ’20s begin with an apostrophe."""
    word = text[at + 1 : at + 7].split(" ")[0].lower().rstrip(",.;:")
    clitic = word in _CLITICS or word[:1].isdigit()
    low = mark == "‘" and text.rfind("‚", max(0, at - _LOW), at) >= 0  # ‚so‘
    low = low or (mark == "‘" and closes and _turned(text, at))
    return Mark(at, mark, "Q", opens and not clitic and not low, closes and (low or mark not in "‘‚"))
