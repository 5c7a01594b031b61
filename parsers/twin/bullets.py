"""Bullets and numbers before sentences to nothing: • The league met. Those of a list of names stay."""

import re
from itertools import islice

from parsers.records import back
from parsers.twin.changes import MOST, Change

_BULLET = re.compile(
    r"^[ \t]*(?:[•·▪◦‣■●►*-]|[–—](?=\s+[“«])|\(?(\d{1,2})[.)])[ \t\u00a0]+(?=\S)", re.MULTILINE
)
_HEADS = frozenset("•·▪◦‣■●►*–—-(0123456789")
_SENTENCE = 36  # characters
_STOPS = frozenset('.!?…؟”»"')
_GOES_ON = frozenset(";,؛،")
_INDENT = 8  # characters in which a hyphen begins a line
_ABOVE = 6  # characters up to the end of the line above
_WHO_BEHIND = re.compile(r"[”»\"]\s?[–—-]\s?")  # • “...” – Ana Ruiz, minister: a list of its own kind


def bullet_changes(text: str) -> list[Change]:
    """The bullets of lines that end as sentences do; a number where it has the one before or behind, too."""
    if not any(line.lstrip(" \t")[:1] in _HEADS for line in text.split("\n")):
        return []  # as most
    found = [match for match in islice(_BULLET.finditer(text), MOST) if _sentence(text, *match.span())]
    found = [match for match in found if "-" not in match[0] or _listed(text, *match.span())]
    numbers = {int(match[1]) for match in found if match[1]}
    beside = {number for number in numbers if numbers & {number - 1, number + 1}}
    return [(*match.span(), "") for match in found if not match[1] or int(match[1]) in beside]


def _sentence(text: str, bullet: int, start: int) -> bool:
    """Is a line one or more sentences behind its bullet, and no last item of a list: a; b; c.?"""
    end, above = text.find("\n", start), text[back(bullet, _ABOVE) : bullet].rstrip()
    if above and above[-1] in _GOES_ON:
        return False
    line = text[start : end if end >= 0 else len(text)].rstrip()
    if not line or line[-1] not in _STOPS:
        return False
    return (len(line) >= _SENTENCE or line[0] in "“«") and not _WHO_BEHIND.search(line)


def _listed(text: str, bullet: int, start: int) -> bool:
    """Does the line right above or below begin with a hyphen, too? With blank lines around it is speech."""
    end, above = text.find("\n", start), text.rfind("\n", 0, back(bullet, 1))
    below = end >= 0 and text[end + 1 : end + _INDENT].lstrip(" \t").startswith("-")
    before = text[above + 1 : above + _INDENT] if bullet else ""
    return below or before.lstrip(" \t").startswith("-")
