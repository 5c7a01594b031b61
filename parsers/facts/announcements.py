"""What was decided or announced: the sentence, its kind, and which of the speakers it is about."""

from typing import Literal

from parsers.fold import clean
from parsers.languages import LANGUAGES, Language
from parsers.records import Announcement, Span, Speaker
from parsers.sheet import Sheet
from parsers.told import as_words

Kind = Literal[
    "resolution", "declaration", "election", "admission", "notice", "agreement", "next-host", "other"
]
# A sentence with phrases of several is of the first kind.
_KINDS: tuple[Kind, ...] = (
    "next-host", "election", "admission", "declaration", "notice", "agreement", "resolution"
)  # fmt: skip
_MOST = 40


def _ranks(language: Language) -> dict[str, int]:
    """Each phrase with the first of the kinds that it tells of."""
    ranks: dict[str, int] = {}
    for rank, kind in enumerate(_KINDS):
        for phrase in getattr(language.deciding, kind.replace("-", "_")):
            ranks.setdefault(phrase, rank)
    return ranks


_RANKS = {code: _ranks(language) for code, language in LANGUAGES.items()}


def find_announcements(sheet: Sheet, speakers: tuple[Speaker, ...]) -> tuple[Announcement, ...]:
    """One announcement a sentence, in order; quoted sentences announce nothing."""
    kinds: dict[Span, int] = {}
    ranks = _RANKS[sheet.language.code]
    for phrase in sheet.told.keys() & ranks.keys():
        for place in as_words(sheet.folded, phrase, sheet.told[phrase], _MOST):
            if span := _sentence(sheet, *place):
                kinds[span] = min(ranks[phrase], kinds.get(span, len(_KINDS)))
    return tuple(_announcement(sheet, span, kinds[span], speakers) for span in sorted(kinds)[:_MOST])


def _announcement(sheet: Sheet, span: Span, rank: int, speakers: tuple[Speaker, ...]) -> Announcement:
    people = tuple(s.id for s in speakers if any(span[0] <= mention[0] < span[1] for mention in s.mentions))
    return Announcement(_KINDS[rank], clean(sheet.text[span[0] : span[1]]), (span,), people)


def _sentence(sheet: Sheet, start: int, end: int) -> Span | None:
    """The sentence of the body around a phrase, trimmed; None outside the body or in a quotation."""
    blocks = sheet.layout.paragraphs + sheet.layout.captions
    block = next((block for block in blocks if block[0] <= start < block[1]), None)
    if block is None:
        return None
    first, last = sheet.sentence(start, end)
    first, last = max(first, block[0]), min(last, block[1])
    while first < last and sheet.text[first].isspace():
        first += 1
    while last > first and sheet.text[last - 1].isspace():
        last -= 1
    if sheet.text[first] in "“\"«‘'„—”’" or sheet.text[last - 1] in "”»":
        return None
    return first, min(last + 1, len(sheet.text)) if sheet.text[last : last + 1] in (".", "!", "?") else last
