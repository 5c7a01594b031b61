"""Topics of the closed list that the text names, with the words that name them."""

from parsers.languages import LANGUAGES
from parsers.phrasebook import Phrasebook
from parsers.records import Span, Topic
from parsers.reference import TOPICS
from parsers.sheet import Sheet

_MOST = 12  # spans kept for one topic
_BOOKS = {
    code: Phrasebook((topic, phrase) for topic, phrases in language.topics.items() for phrase in phrases)
    for code, language in LANGUAGES.items()
}


def find_topics(sheet: Sheet) -> tuple[Topic, ...]:
    """Topics in the order of their first mention; the boilerplate names none."""
    aside = sheet.layout.boilerplate
    spans: dict[str, list[Span]] = {}
    for topic, span in _BOOKS[sheet.language.code].find(sheet.folded, sheet.words, len(sheet.folded), _MOST):
        if any(start <= span[0] < end for start, end in aside):
            continue
        spans.setdefault(topic, []).append(span)
    found = [Topic(topic, TOPICS[topic], tuple(_apart(places)[:_MOST])) for topic, places in spans.items()]
    return tuple(sorted(found, key=lambda topic: (topic.spans[0], topic.value)))


def _apart(spans: list[Span]) -> list[Span]:
    """In order, without those inside another."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
