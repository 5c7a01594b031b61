"""A number of members that a verb tells: the organization brings together, counts, links 196 countries."""

import re
from itertools import islice

from parsers.facts.counted_apart import governed
from parsers.facts.members_counted import FEWEST_GROUPED, MOST, definite, gathered, who_came
from parsers.facts.other_unions import other_union
from parsers.languages import flags
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

_CLOSES = tuple(".\n")  # behind "countries" at the end of a sentence
_BETWEEN = 3  # phrases between "brings together" and the number
_TRIES = 200  # occurrences of one word looked at
_COUNT = re.compile(r"(?<![\d.,/])\d{3}(?![\d%]|[.,/]\d)")
_ALIKE = re.compile(r"000(?<![\d.,/]000)(?![\d%]|[.,/]\d)")  # the same where all digits are 0: far faster


def grouped(sheet: Sheet, came: set[Span]) -> Span | None:
    """As in "Interpol brings together 196 countries", "the 196 countries that make it up"."""
    cased = sheet.language.speech.cased  # a script with capitals has no digits but 0 to 9
    counts = _ALIKE.finditer(sheet.alike) if cased else _COUNT.finditer(sheet.folded)
    for match in islice(counts, _TRIES):
        free = match.span() not in came and not governed(sheet, match.start())
        if free and is_grouped(sheet, match.span()):
            return match.span()
    return None


def is_grouped(sheet: Sheet, number: Span) -> bool:
    """Does a number of countries say how many the body has, with no word for members?"""
    words, countries = sheet.language.members, sheet.language.attending.countries
    value = sheet.folded[slice(*number)]
    if not value.isdigit() or not FEWEST_GROUPED < int(value) <= MOST or gathered(sheet, number):
        return False
    after = sheet.folded[number[1] : number[1] + 50]
    noun, _, rest = " ".join(after.split()).lstrip("- )").partition(" ")
    noun = noun.strip(".,;:،)")
    counted = not countries.isdisjoint((noun, noun + flags.SEVERAL))
    if definite(sheet, number) and after.lstrip().startswith(words.belonging):
        return not other_union(sheet, *number)  # sur les 196 que compte l'Organisation
    if not counted or other_union(sheet, *number) or who_came(sheet, number):
        return False
    if after[0] == "-":  # the 196-nation body
        return True
    return groups(sheet, number, len(noun)) or rest.startswith(words.belonging)


def groups(sheet: Sheet, number: Span, noun: int = 0) -> bool:
    """Is it the body that has so many: INTERPOL, which GROUPS 196 countries; `noun`: letters of that word?"""
    words, (start, _) = sheet.language.members, sheet.sentence(*number)
    before = sheet.folded[start : number[0]].rstrip(" (")
    behind = sheet.folded[number[1] : number[1] + 50].lstrip()[noun:][:1]
    whole = noun > 0 and behind in _CLOSES and before.startswith(words.grouping)
    return _of_body(sheet, before) and (whole or _over(before, words.between).endswith(words.grouping))


def _of_body(sheet: Sheet, before: str) -> bool:
    """Is it told of the body and not of its assembly: "the assembly of INTERPOL, which has 196 countries"?"""
    words, names = sheet.language.members, sheet.language.assembly.names
    bodies = (*sheet.language.speech.own_bodies, *words.bodies)
    last = max((found + len(one) for one in bodies if (found := before.rfind(one)) >= 0), default=0)
    if not last or not holds(before, names):
        return last > 0
    tail = before[last:].lstrip(")» ")
    return tail[:1] in flags.COMMAS and not holds(tail, names)


def _over(before: str, between: tuple[str, ...]) -> str:
    """Leftwards over what may stand between "brings together" and the number."""
    for _ in range(_BETWEEN):
        word = next((one for one in between if before.endswith(f" {one.strip()}")), None)
        if word is None:
            break
        before = before[: -len(word.strip())].rstrip()
    return before
