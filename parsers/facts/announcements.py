"""What was decided or announced: the sentence, its kind, and which of the speakers it is about."""

from typing import Literal, get_args

from parsers.records import Announcement, Span, Speaker
from parsers.sheet import Sheet, clean

Kind = Literal[
    "resolution", "declaration", "election", "admission", "notice", "agreement", "next-host", "other"
]
_KINDS: tuple[tuple[Kind, str], ...] = (
    ("next-host", "next_host"),
    ("election", "election"),
    ("admission", "admission"),
    ("declaration", "declaration"),
    ("notice", "notice"),
    ("agreement", "agreement"),
    ("resolution", "resolution"),
)
_MOST = 40
assert {kind for kind, _ in _KINDS} < set(get_args(Kind))


def find_announcements(sheet: Sheet, speakers: tuple[Speaker, ...]) -> tuple[Announcement, ...]:
    """One announcement a sentence, in order; quoted sentences announce nothing."""
    found: dict[Span, Announcement] = {}
    for kind, name in _KINDS:
        for phrase in getattr(sheet.language.deciding, name):
            at = sheet.folded.find(phrase)
            while at >= 0 and len(found) < _MOST:
                span = _sentence(sheet, at, at + len(phrase))
                if span and span not in found:
                    people = tuple(s.id for s in speakers if any(_inside(m, span) for m in s.mentions))
                    found[span] = Announcement(kind, clean(sheet.text[span[0] : span[1]]), (span,), people)
                at = sheet.folded.find(phrase, at + len(phrase))
    return tuple(found[span] for span in sorted(found))


def _sentence(sheet: Sheet, start: int, end: int) -> Span | None:
    """The sentence of the body around a phrase, trimmed; None outside the body or in a quotation."""
    if not any(block[0] <= start < block[1] for block in sheet.layout.paragraphs + sheet.layout.captions):
        return None
    first, last = sheet.sentence(start, end)
    while first < last and sheet.text[first].isspace():
        first += 1
    while last > first and sheet.text[last - 1].isspace():
        last -= 1
    if sheet.text[first] in "“\"«‘'„—”’" or sheet.text[last - 1] in "”»":
        return None
    return first, min(last + 1, len(sheet.text)) if sheet.text[last : last + 1] in (".", "!", "?") else last


def _inside(mention: Span, span: Span) -> bool:
    return span[0] <= mention[0] < span[1]
