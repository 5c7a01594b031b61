"""Pull quotes and captions that repeat a quotation: each counts once, where it has its speaker."""

from parsers.facts.attribution import Attributed

_FEWEST = 4  # words that make a repetition
_EDGES = " .,;:!?…"
_MOST = 200  # quotations that are compared; a text with more is not read for repetitions


def without_repeats(quoted: list[Attributed], text: str) -> list[Attributed]:
    """The quotations without those whose words stand in another one that is longer or has a speaker."""
    if not 1 < len(quoted) <= _MOST:
        return quoted
    keys = [_key(text, one) for one in quoted]
    return [one for number, one in enumerate(quoted) if not _repeats(number, keys, quoted)]


def _key(text: str, one: Attributed) -> str:
    words = " ".join(" ".join(text[start:end].split()) for start, end in one.passage.spans)
    return words.casefold().strip(_EDGES)


def _repeats(number: int, keys: list[str], quoted: list[Attributed]) -> bool:
    """Does another quotation hold these words, and hold them better?"""
    key = keys[number]
    if key.count(" ") < _FEWEST - 1:
        return False
    for other, longer in enumerate(keys):
        if other == number or key not in longer:
            continue
        if len(longer) > len(key):
            return True
        rank, held = _rank(quoted, number), _rank(quoted, other)
        if held > rank:
            return True
    return False


def _rank(quoted: list[Attributed], number: int) -> tuple[bool, bool, int]:
    """Of two that say the same: one with a speaker, else one behind another quotation, else the first."""
    block = quoted[number].passage.block
    behind = number > 0 and quoted[number - 1].passage.block == block
    return (quoted[number].source is not None, behind, -number)
