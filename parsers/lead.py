"""What a text begins with: its first characters, its first sentence that tells news; phrases of a place."""

from parsers.phrasebook import holds
from parsers.records import Span
from parsers.sheet import Sheet

OPENING = 260  # characters of a first sentence or two
_LEAD = 700  # characters of body that a subject does not wait for
_A_SENTENCE = 35  # characters of the shortest that tells news
_STOPS = frozenset('.!?؟…»”"')


def lead_of(sheet: Sheet) -> Span:
    """The first characters of the body."""
    paragraphs = sheet.layout.paragraphs or sheet.layout.captions
    start = paragraphs[0][0] if paragraphs else 0
    return start, min(len(sheet.text), start + _LEAD)


def first_words(sheet: Sheet) -> Span:
    """Headline and first sentence."""
    start = sheet.layout.headline[0] if sheet.layout.headline else lead_of(sheet)[0]
    return start, min(len(sheet.text), max(start, lead_of(sheet)[0]) + OPENING)


def news_end(sheet: Sheet) -> int:
    """Where the first sentence ends that is long enough to be one and no heading, behind the dateline."""
    start, end = lead_of(sheet)
    dateline = sheet.layout.dateline
    at = dateline[1] if dateline and start <= dateline[0] < end else start
    while at < end:
        first = at
        at = sheet.sentence(at, min(at + 1, end))[1]
        if at - first >= _A_SENTENCE and sheet.text[first:at].rstrip()[-1:] in _STOPS:
            break
        at += 1
    return at


def phrase_in(sheet: Sheet, phrases: tuple[str, ...], place: Span, *, whole: bool = False) -> Span | None:
    """The first of the phrases, of tables of `parsers.told`, that stands there; `whole`: begins a word."""
    if sheet.told.keys().isdisjoint(phrases):
        return None  # as a rule
    proclitics = sheet.language.speech.joining.proclitics
    for phrase in filter(sheet.told.__contains__, phrases):
        at = sheet.folded.find(phrase, *place)
        while whole and at > 0 and (near := sheet.folded[at - 1]).isalpha() and near not in proclitics:
            at = sheet.folded.find(phrase, at + 1, place[1])
        if at >= 0:
            return at, at + len(phrase)
    return None


def names_body(sheet: Sheet, place: Span) -> bool:
    """Does INTERPOL's name stand there?"""
    return holds(sheet.folded[slice(*place)], sheet.language.assembly.interpol[:3])
