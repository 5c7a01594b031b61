"""A text to its plain twin: a line a paragraph, one blank between words, composed letters, nothing invisible.

Everything is read from the twin, and each place in it leads back to the characters of the text as it was
given. A text that is plain already is its own twin.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from itertools import islice

from parsers.changes import Change, Layer, change
from parsers.joints import line_changes
from parsers.records import Span, Spans

_MOST = 100_000  # changes of one kind in one text
_BLANKS = " \t\u00a0\u202f\u2009\u2007"
_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_MARKS = "\u0300-\u036f\u0653-\u0655"
_SHAPED = "\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc"  # ligatures, and Arabic letters in their shapes
_ALIKE = dict.fromkeys(map(ord, "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), "\n") | {0x2010: "-", 0x2011: "-"}
_LONE_RETURN = re.compile(r"\r(?!\n)")
_STRANGE = re.compile(
    f"[{''.join(map(chr, _ALIKE))}{_UNSEEN}{_MARKS}{_SHAPED}]"
)  # most texts have none of it
_UNSEEN_ONE = re.compile(f"[{_UNSEEN}]")
_LETTERS = re.compile(f"[{_UNSEEN}]+|[{_SHAPED}{''.join(map(chr, _ALIKE))}]|[^{_MARKS}][{_MARKS}]{{1,8}}")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)
_TEX = {"``": "“", "''": "”"}
_LOW_CLOSED = re.compile("(?<=[^\\s(\\[—–])“")  # „so“
_TURNED = re.compile(r"(?:\A|(?<=[\s(\[]))»(?=\S)")  # »so«
_QUOTED = re.compile(r"^(?:[ \t]{0,3}>)+[ \t]?", re.MULTILINE)
_RUN = re.compile("   *")  # two blanks or more, where all blanks are alike: found by their first two


@dataclass(frozen=True, slots=True)
class Plain:
    """The twin that is read, and the layers of changes that lead back to the text as given."""

    text: str
    layers: tuple[Layer, ...] = ()

    def back(self, span: Span) -> Span:
        """Where characters of the twin stand in the text as given."""
        for layer in reversed(self.layers):
            span = layer.back(span)
        return span

    def pieces(self, spans: Spans) -> tuple[str, ...]:
        """What the twin has for characters of the text as given."""
        for layer in self.layers:
            spans = tuple((layer.forth(start), layer.forth(end)) for start, end in spans)
        return tuple(self.text[start:end] for start, end in spans)


def undress(text: str) -> Plain:
    """The plain twin: wrapped lines joined, marks of quoted mail and of direction gone, letters composed."""
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)
    layers: list[Layer] = []
    for find in (_entity_changes, _letter_changes, _tex_changes, _mark_changes, line_changes, _gap_changes):
        if find is _gap_changes:
            text = _alike(text)
        changes = find(text)
        if changes:
            text, layer = change(text, changes)
            layers.append(layer)
    return Plain(text, tuple(layers))


def _alike(text: str) -> str:
    """As many characters: one kind of blank, quotation marks that open before the words."""
    for blank in _BLANKS[1:]:
        text = text.replace(blank, " ")
    if "„" in text:
        text = _LOW_CLOSED.sub("”", text).replace("„", "“")
    first = text.find("»")
    if 0 <= first < text.find("«") and _TURNED.match(text, first):
        text = text.translate({ord("»"): "«", ord("«"): "»"})
    return text


def _entity_changes(text: str) -> list[Change]:
    """What HTML writes for a character to that character."""
    if "&" not in text:
        return []
    found = ((*match.span(), html.unescape(match.group())) for match in islice(_ENTITY.finditer(text), _MOST))
    return [one for one in found if one[2] != text[one[0] : one[1]]]


def _tex_changes(text: str) -> list[Change]:
    """Doubled single marks to double ones, where they are opened so."""
    if "``" not in text:
        return []
    return [(*match.span(), _TEX[match.group()]) for match in islice(re.finditer("``|''", text), _MOST)]


def _letter_changes(text: str) -> list[Change]:
    """Invisible characters to nothing, letters composed, in their usual shape; odd breaks and hyphens."""
    if not _STRANGE.search(text):
        return []
    found = ((m.start(), m.end(), _usual(m.group())) for m in islice(_LETTERS.finditer(text), _MOST))
    return [one for one in found if one[2] != text[one[0] : one[1]]]


def _usual(written: str) -> str:
    if _UNSEEN_ONE.match(written):
        return ""
    if len(written) > 1:
        return unicodedata.normalize("NFC", written)
    return _ALIKE.get(ord(written)) or unicodedata.normalize("NFKC", written)


def _mark_changes(text: str) -> list[Change]:
    """The marks before the lines of a quoted mail to nothing."""
    if ">" not in text:
        return []
    return [(*match.span(), "") for match in islice(_QUOTED.finditer(text), _MOST)]


def _gap_changes(text: str) -> list[Change]:
    """Runs of blanks between two words of a line to one blank."""
    runs = (match.span() for match in islice(_RUN.finditer(text), _MOST))
    return [(start, end, " ") for start, end in runs if _amid(text, start, end)]


def _amid(text: str, start: int, end: int) -> bool:
    """Neither at the beginning nor at the end of a line."""
    return start > 0 and text[start - 1] != "\n" and text[end : end + 1] not in ("", "\n", "\r")
