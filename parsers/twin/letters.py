"""Characters of a text in the form in which rules know them: composed, visible, of their usual shape."""

import html
import re
import unicodedata
from itertools import islice

from parsers.twin.changes import MOST, Change

_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u0653-\u0655"
_SHAPED = "\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc"  # ligatures, and Arabic letters in their shapes
_ALIKE = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n") | {0x2010: "-", 0x2011: "-"}
_OTHERS = "".join(map(chr, _ALIKE))
_STRANGE = re.compile(f"[{_OTHERS}{_UNSEEN}{_MARKS}{_SHAPED}]")  # most texts have none of it
_UNSEEN_ONE = re.compile(f"[{_UNSEEN}]")
_LETTERS = re.compile(f"[{_UNSEEN}]+|[{_SHAPED}{_OTHERS}]|[^{_MARKS}][{_MARKS}]{{1,8}}")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_BLANKS = re.compile(r"  (?<=[^\n ]  ) *+(?=[^\n\r])")  # inside of a line


def entity_changes(text: str) -> list[Change]:
    """What HTML writes for a character to that character."""
    if "&" not in text:
        return []
    found = ((*match.span(), html.unescape(match.group())) for match in islice(_ENTITY.finditer(text), MOST))
    return [one for one in found if one[2] != text[one[0] : one[1]]]


def is_strange(beyond: str) -> bool:
    """Are there letters to change among the uncommon characters of a text?"""
    return _STRANGE.search(beyond) is not None


def letter_changes(text: str) -> list[Change]:
    """Invisible characters to nothing, letters composed, in their usual shape; odd breaks and hyphens."""
    found = ((m.start(), m.end(), _usual(m.group())) for m in islice(_LETTERS.finditer(text), MOST))
    return [one for one in found if one[2] != text[one[0] : one[1]]]


def _usual(written: str) -> str:
    """A letter as texts have it: composed, of the plain width; nothing for what is not seen."""
    if _UNSEEN_ONE.match(written):
        return ""
    if len(written) > 1:
        return unicodedata.normalize("NFC", written)
    return _ALIKE.get(ord(written)) or unicodedata.normalize("NFKC", written)


def gap_changes(text: str) -> list[Change]:
    """Runs of blanks between two words of a line to one blank; all blanks are alike there."""
    if "  " not in text:
        return []
    return [(*match.span(), " ") for match in islice(_BLANKS.finditer(text), MOST)]
