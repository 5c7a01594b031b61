"""Characters of a text in the form in which rules know them: composed, visible, of their usual shape."""

import html
import re
import unicodedata
from itertools import islice

from parsers.twin.changes import MOST, Change

_CONTROLS = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x90\x98-\x9f"
_UNSEEN = f"{_CONTROLS}\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
_MARKS = "\u0300-\u036f\u0653-\u0655"
_RAISED = "\u1d57\u02b0\u207f\u1d48\u02e2\u02b3"  # 84ᵗʰ
# Ligatures, Arabic letters in their shapes, letters and figures that are wide or bold.
_SHAPED = f"\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc{_RAISED}\uff01-\uff5e\U0001d400-\U0001d7ff"
_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SPACES = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u200a\u205f\u3000"
_WINDOWS = "\x91‘\x92’\x93“\x94”\x95•\x96–\x97—"  # its marks, where they were read as those of another table
_LIKE = f"\u2010-\u2011-ʼ’‟“❝“❞”❛‘❜’⁃•∙•\uf0b7•\uf0a7•\uf0d8•{_WINDOWS}"
_ALIKE = {
    **dict.fromkeys(_BREAKS, "\n"),
    **dict.fromkeys(_SPACES, " "),
    **dict(zip(_LIKE[::2], _LIKE[1::2], strict=True)),
}
_OTHERS = "".join(_ALIKE)
_STRANGE = re.compile(f"[{_OTHERS}{_UNSEEN}{_MARKS}{_SHAPED}]")  # most texts have none of it
_UNSEEN_ONE = re.compile(f"[{_UNSEEN}]")
_LETTERS = re.compile(f"[{_UNSEEN}]+|[{_SHAPED}{_OTHERS}]|[^{_MARKS}][{_MARKS}]{{1,8}}")
_ENTITY = re.compile(r"&(?:[a-z]{3};){0,2}(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_BLANKS = re.compile(r"  (?<=[^\n ]  ) *+(?=[^\n\r])")  # inside of a line


def entity_changes(text: str) -> list[Change]:
    """What HTML writes for a character to that character."""
    if "&" not in text:
        return []
    found = ((*match.span(), _unescaped(match.group())) for match in islice(_ENTITY.finditer(text), MOST))
    return [one for one in found if one[2] != text[one[0] : one[1]]]


def _unescaped(entity: str) -> str:
    """The character of an entity, which may be written by one itself: &amp;quot; is "."""
    while (plain := html.unescape(entity)) != entity:
        entity = plain
    return entity


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
    return _ALIKE.get(written) or unicodedata.normalize("NFKC", written)


def gap_changes(text: str) -> list[Change]:
    """Runs of blanks between two words of a line to one blank; all blanks are alike there."""
    if "  " not in text:
        return []
    return [(*match.span(), " ") for match in islice(_BLANKS.finditer(text), MOST)]
