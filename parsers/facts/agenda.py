"""Topics of the closed list that the text names, with the words that name them."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import repeat

from parsers.facts.units import in_unit_name
from parsers.languages import LANGUAGES
from parsers.phrasebook import apart, holds
from parsers.records import Span, Speaker, Topic, back, stands_in
from parsers.reference import ADJECTIVES, PARENT_TOPICS, TOPICS, WHO_BELONGS, WHO_HOLDS_OFFICES
from parsers.sheet import Sheet
from parsers.told import written

_MOST = 12  # spans kept for one topic
_WORD = re.compile(r"[^\W\d_]+")
_TRIED, _FARTHER, _STRAY = 30, 60, 48  # characters before and behind the words of a topic that tell what of
_SINCE = 40  # characters between "joined" and its year
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = re.compile(r" \d+(?:,? [^\W\d_]{1,3})?(?: [^\W\d_]{1,3})? ?\Z")  # article 16 OF THE constitution
_OWNER = 12  # characters between a candidature and the land whose it is
_ENDS = (".", ";", "\n")
_AHEAD, _BACK = 48, 24  # characters between the two words of a pair
_AFTER = re.compile(  # in the sentence; no: «our frontier», said the police chief
    r"(?:[^.;:!?\n,،”»\"]++|[,،](?![”»\"])|[”»\"](?! ?[,،]))*+"
)
_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?:[ '-][^\W\d_]++)?[ '-]\Z")  # two words


Named = tuple[str, frozenset[str]]  # a topic; with the words of which one must stand beside


@cache
def _book(code: str) -> dict[str, list[Named]]:
    """A language's phrases, and first words of pairs, with the topics that each names; made once."""
    language = LANGUAGES[code]
    alone: frozenset[str] = frozenset()
    listed = [(topic, alone, phrase) for topic, phrases in language.topics.items() for phrase in phrases]
    for topic, one, other in language.topic_pairs:
        others = frozenset(form for word in other for form in written(word, language))
        listed += [(topic, others, first) for first in one]
    book: dict[str, list[Named]] = {}
    for topic, others, phrase in dict.fromkeys(listed):
        for form in dict.fromkeys(written(phrase, language)):
            book.setdefault(form, []).append((topic, others))
    return book


_TRIALS = {code: frozenset((*one.accusing, *one.accused)) for code, one in LANGUAGES.items()}


def find_topics(
    sheet: Sheet, speakers: tuple[Speaker, ...] = (), theme: tuple[Span, ...] = ()
) -> tuple[Topic, ...]:
    """Topics in the order of their first mention; neither boilerplate, nor an office, nor a motto names one.

    Who leads the cybercrime unit does not make cybercrime a subject; who was elected to what does make one.
    """
    aside = (*sheet.layout.boilerplate, *theme, *_duties(sheet))
    offices = set().union(*[range(*one.role_span) for one in speakers if one.role_span])
    accused = not sheet.told.keys().isdisjoint(_TRIALS[sheet.language.code])
    spans: dict[str, list[Span]] = {}
    named = _without_parents(_named(sheet))
    latest = _latest_year(sheet) if any(topic == WHO_BELONGS for topic, _ in named) else 0
    for topic, span in named:
        at, elects = span[0], topic == WHO_HOLDS_OFFICES
        if (at in offices and not elects) or stands_in(at, aside) or (accused and _tried_for(sheet, at)):
            continue
        if (elects and _of_land(sheet, span)) or (topic == WHO_BELONGS and _long_ago(sheet, span[1], latest)):
            continue
        if not elects and in_unit_name(sheet, span):  # no unit: Executive Committee Elections
            continue
        stray = sheet.language.stray_topics.get(topic)
        if not (stray and holds(sheet.folded[at : span[1] + _STRAY], stray)) and not _led(sheet, topic, at):
            spans.setdefault(topic, []).append(span)
    found = [Topic(topic, TOPICS[topic], tuple(apart(places)[:_MOST])) for topic, places in spans.items()]
    return tuple(sorted(found, key=lambda topic: (topic.spans[0], topic.value)))


def _duties(sheet: Sheet) -> Iterator[Span]:
    """The sentences that tell what the body or its assembly is for, whatever the news: IS TASKED WITH."""
    for phrase in sheet.told_of(sheet.language.duties):
        for at in sheet.told[phrase]:
            yield sheet.sentence(at, at + len(phrase))


def _led(sheet: Sheet, topic: str, at: int) -> bool:
    """As in "under article 16 of the constitution", "since joining": is a topic's word no subject there?"""
    leads = sheet.language.led_topics.get(topic)
    if not leads:  # as a rule
        return False
    before = _NUMBER.sub("", f" {sheet.folded[back(at, _TRIED) : at]}").rstrip()
    head, _, last = before.rpartition(" ")
    return (head if last in sheet.language.numbers else before).endswith(leads)  # elected three new members


def _of_land(sheet: Sheet, span: Span) -> bool:
    """As in "the candidature of Peru": to be the host, or a member; no person's."""
    language, (at, end) = sheet.language, span
    if not holds(sheet.folded[at:end], language.bids):
        return False
    behind = sheet.folded[end : end + _STRAY]
    if holds(behind, language.assembly.presidents):
        return False
    named = next((one for one in sheet.places if end < one.span[0] < end + _OWNER), None)
    if named and not named.place.city:
        return all(word in language.speech.of for word in _WORD.findall(sheet.folded, end, named.span[0]))
    after = _WORD.match(behind, 1)
    whose = language.speech.cased or sheet.folded.startswith(language.speech.joining.definite, at)
    return after is not None and whose and after[0] in ADJECTIVES.get(language.code, ())


def _latest_year(sheet: Sheet) -> int:
    """The last of the years that a text names; 0 without."""
    return max(map(int, _YEAR.findall(sheet.folded)), default=0)


def _long_ago(sheet: Sheet, end: int, latest: int) -> bool:
    """As in "joined INTERPOL in 1984": is a year before the last one of the text told behind a place?"""
    said = _YEAR.search(sheet.folded, end, min(end + _SINCE, sheet.sentence(end, end)[1]))
    return said is not None and latest > int(said[0]) + 1


def _tried_for(sheet: Sheet, at: int) -> bool:
    """As in "accused of", "detained in China over": does a topic's word tell what somebody is tried for?"""
    before = sheet.folded[back(at, _FARTHER) : at]
    clause = before[max(map(before.rfind, _ENDS)) + 1 :]
    if holds(clause[-_TRIED:], sheet.language.accusing):
        return True
    if not clause.rstrip().endswith(sheet.language.tried_for):
        return False  # as a rule
    return holds(clause.rstrip().rpartition(" ")[0], sheet.language.accused)


def _without_parents(found: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """The words of a topic do not name its parent as well: a foreign terrorist fighter is no "terrorist"."""
    children: dict[str, list[Span]] = {}
    for topic, span in found:
        if topic in PARENT_TOPICS:
            children.setdefault(PARENT_TOPICS[topic], []).append(span)
    return [
        (topic, span)
        for topic, span in found
        if topic not in children or not stands_in(span[0], children[topic])
    ]


def _named(sheet: Sheet) -> list[tuple[str, Span]]:
    """Each topic with the words that name it: a phrase, or two words close together."""
    book = _book(sheet.language.code)
    found: list[tuple[str, Span]] = []
    for phrase, spans in sheet.as_words(book.keys(), _MOST):
        for topic, others in book[phrase]:
            if not others:
                found += zip(repeat(topic), spans)
            elif second := others & sheet.words:
                for span in spans:
                    if both := _beside(sheet, span, second):
                        found.append((topic, both))
    return found


def _beside(sheet: Sheet, word: Span, others: frozenset[str]) -> Span | None:
    """A word and the other one behind it in its sentence, or right before it in its clause."""
    folded, (at, end) = sheet.folded, word
    if not holds(folded[back(at, _BACK) : end + _AHEAD], others):
        return None  # as a rule
    if (after := _AFTER.match(folded, end, end + _AHEAD)) and (
        found := _one_of(folded, after.span(), others)
    ):
        return None if holds(folded[end : found[0]], sheet.language.topic_stops) else (at, found[1])
    if (
        holds(folded[back(at, _BACK) : at], others)
        and (before := _BEFORE.search(folded, back(at, _BACK), at))
        and (found := _one_of(folded, before.span(), others))
    ):
        return found[0], end
    return None


def _one_of(folded: str, place: Span, words: frozenset[str]) -> Span | None:
    """The first of these words between two places."""
    for match in _WORD.finditer(folded, *place) if holds(folded[slice(*place)], words) else ():
        if match.group() in words:
            return match.span()
    return None
