"""Topics of the closed list that the text names, with the words that name them."""

from parsers.records import Span, Topic
from parsers.reference import TOPICS
from parsers.sheet import Sheet

_MOST = 12  # spans kept for one topic


def find_topics(sheet: Sheet) -> tuple[Topic, ...]:
    """Topics in the order of their first mention."""
    if not sheet.layout.paragraphs and not sheet.layout.headline:
        return ()
    found = []
    for topic, phrases in sheet.language.topics.items():
        spans = _spans(sheet, phrases)
        if spans:
            found.append(Topic(topic, TOPICS[topic], tuple(spans[:_MOST])))
    return tuple(sorted(found, key=lambda topic: topic.spans[0]))


def _spans(sheet: Sheet, phrases: tuple[str, ...]) -> list[Span]:
    end = sheet.layout.boilerplate[0][0] if sheet.layout.boilerplate else len(sheet.folded)
    spans: list[Span] = []
    for phrase in phrases:
        at = sheet.folded.find(phrase, 0, end)
        while at >= 0 and len(spans) < _MOST:
            stop = at + len(phrase)
            if not sheet.folded[stop : stop + 1].isalpha() and not sheet.folded[at - 1 : at].isalpha():
                spans.append((at, stop))
            at = sheet.folded.find(phrase, stop, end)
    return _merged(spans)


def _merged(spans: list[Span]) -> list[Span]:
    """In order, without those inside another."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
