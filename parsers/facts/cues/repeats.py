"""Pull quotes and captions that repeat a quotation: each counts once, where it has its speaker.

A part of a longer quotation that is told with a verb of its own was said, not pulled: it stays, unless it is
only a land that says it.
"""

from collections.abc import Sequence

from parsers.facts.cues.quotations import Attributed
from parsers.fold import fold
from parsers.languages import flags
from parsers.records import Span, stands_in
from parsers.reference import PLACES
from parsers.tokens import Tokens

_FEWEST = 4  # words that make a repetition
_HEAD = 16  # letters by which most are told apart
_EDGES = " .,;:!?…"
_MOST = 200  # quotations that are compared; a text with more is not read for repetitions


def without_repeats(quoted: list[Attributed], tokens: Tokens, captions: Sequence[Span]) -> list[Attributed]:
    """The quotations without those whose words stand in another one that is longer or has a speaker."""
    if not 1 < len(quoted) <= _MOST:
        return quoted
    keys = [one.words.casefold().strip(_EDGES) for one in quoted]
    whole = "\n".join(keys)
    again = [whole.count(key[:_HEAD]) > 1 and whole.count(key) > 1 for key in keys]
    if not any(again):
        return quoted  # none stands in another one
    told: list[bool] = []
    for number, one in enumerate(quoted):
        goes_on = one.sayer is None and number > 0 and quoted[number - 1].passage.block == one.passage.block
        told.append(told[-1] if goes_on else _told(tokens, one, captions))
    return [
        one
        for number, one in enumerate(quoted)
        if not (again[number] and _repeats(number, keys, quoted, told, of_land=_of_land(tokens, one)))
    ]


def _told(tokens: Tokens, one: Attributed, captions: Sequence[Span]) -> bool:
    """Does a verb of the text, not of a caption, say whose words these are: declared, et d’ajouter?"""
    colon = one.sayer is None and tokens.words[tokens.at(one.passage.start) - 1] == ":"
    if one.cue is None or not (colon or tokens.kinds[one.cue[0]] & flags.FIRM):
        return False
    if one.kind != "direct":
        return False
    return not captions or not stands_in(one.passage.start, captions)


def _of_land(tokens: Tokens, one: Attributed) -> bool:
    """Are a few words a land’s or a capital’s, for which somebody speaks: Quito dénonce « un coup »?"""
    if one.kind != "mixed" or one.sayer is None:
        return False
    said = fold(tokens.slice(one.sayer.first, one.sayer.last))
    return said in PLACES or said.split(" ", 1)[-1] in PLACES


def _repeats(
    number: int, keys: list[str], quoted: list[Attributed], told: list[bool], *, of_land: bool
) -> bool:
    """Does another quotation hold these words, and hold them better?"""
    key = keys[number]
    if key.count(" ") < _FEWEST - 1 and not of_land:
        return False
    goes_on = quoted[number].sayer is None
    for other, longer in enumerate(keys):
        if other == number or key not in longer:
            continue
        if told[number] and (goes_on or len(longer) > len(key)):
            continue
        if len(longer) > len(key) or _rank(quoted, told, other) > _rank(quoted, told, number):
            return True
    return False


def _rank(quoted: list[Attributed], told: list[bool], number: int) -> tuple[bool, bool, bool, int]:
    """Of two that say the same: one that is told, one with a speaker, one behind another, else the first."""
    block = quoted[number].passage.block
    behind = number > 0 and quoted[number - 1].passage.block == block
    return (told[number], quoted[number].sayer is not None, behind, -number)
