"""Sentences that say where the next session is held."""

from collections.abc import Iterator
from itertools import chain, islice

from parsers.facts.announced.sentences import Session, has_one, sentence_of, words_in
from parsers.languages import LANGUAGES, Language
from parsers.languages.language import Phrases
from parsers.lead import first_words
from parsers.phrasebook import holds, offsets
from parsers.records import Span
from parsers.sheet import Sheet

_CHOSEN = 3  # sessions ahead for which a host may be chosen
_MOST, _PLACES = 40, 200  # places of a phrase; places that may name the next session
_HOSTING = {
    code: tuple(word for word in one.deciding.hosting if word not in one.deciding.sessions)
    for code, one in LANGUAGES.items()
}
_SHORTEST = 4  # letters of an ordinal that is no Roman figure


def _ordinals(language: Language) -> dict[int, list[str]]:
    """The numbers of sessions with how each is spelled."""
    spelled: dict[int, list[str]] = {}
    for word, number in language.ordinals.items():
        if len(word) >= _SHORTEST:
            spelled.setdefault(number, []).append(word)
    return spelled


_ORDINALS = {code: _ordinals(language) for code, language in LANGUAGES.items()}


def next_hosts(sheet: Sheet, session: Session) -> set[Span]:
    """The sentences that say where the next session is held."""
    deciding, found = sheet.language.deciding, set[Span]()
    told = chain(_next_sessions(sheet), _following(sheet, session), _choice(sheet), _handed(sheet))
    for place, nouns in islice(told, _PLACES):
        span = sentence_of(sheet, *place)
        if span is None or not any(span[0] <= named.span[0] < span[1] for named in sheet.places):
            continue
        sentence = sheet.folded[slice(*span)]
        if nouns and not has_one(sentence, nouns):
            continue
        if deciding.open_host.isdisjoint(words_in(sentence, sheet)) or holds(sentence, deciding.chosen_host):
            found.add(span)
    return found


def _next_sessions(sheet: Sheet) -> Iterator[tuple[Span, Phrases]]:
    """Where the next session or year is named, and what must stand beside it."""
    deciding = sheet.language.deciding
    for phrases, nouns in ((deciding.next_session, ()), (deciding.next_year, deciding.hosting)):
        for _, places in sheet.as_words(phrases, _MOST):
            yield from ((place, nouns) for place in places)


def _choice(sheet: Sheet) -> Iterator[tuple[Span, Phrases]]:
    """Where the first words tell whose bid was accepted: then the session of that number is the next one."""
    deciding, venue, (start, end) = sheet.language.deciding, sheet.language.venue, first_words(sheet)
    for verbs, hosting in (
        (deciding.chosen_host, venue.awarded + venue.bids),
        (deciding.decided_host, deciding.will_host),
    ):
        for _, places in sheet.as_words(verbs, _MOST):
            for first, last in places:
                sentence = sheet.folded[slice(*sheet.sentence(first, last))] if start <= first < end else ""
                if holds(sentence, hosting) and holds(sentence, sheet.language.assembly.names):
                    yield (first, last), ()


def _handed(sheet: Sheet) -> Iterator[tuple[Span, Phrases]]:
    """Where it is told that a place will host, behind that the flag was handed over."""
    deciding, folded = sheet.language.deciding, sheet.folded
    for _, places in sheet.as_words(deciding.handing, _MOST):
        for first, last in places:
            start, end = sheet.sentence(first, last)
            end = sheet.sentence(end + 1, end + 2)[1] if end + 2 < len(folded) else end
            hosts = [folded.find(phrase, start, end) for phrase in deciding.will_host]
            if at := min((at for at in hosts if at >= 0), default=0):
                yield (at, at + 1), ()


def _following(sheet: Sheet, session: Session) -> Iterator[tuple[Span, Phrases]]:
    """Where the number of the next session is written, or its year, and what must stand beside it."""
    deciding = sheet.language.deciding
    if session.number:
        ahead = _CHOSEN if sheet.tells(deciding.chosen_host, 0, len(sheet.text)) else 1
        for following in range(session.number + 1, session.number + 1 + ahead):
            for place in chain(_written(sheet, str(following)), _spelled(sheet, following)):
                yield place, deciding.sessions
    if session.year.isdigit():
        hosts = _HOSTING[sheet.language.code]
        yield from ((place, hosts) for place in _written(sheet, str(int(session.year) + 1)))


def _written(sheet: Sheet, number: str) -> Iterator[Span]:
    """Where a number in digits stands that is no part of a longer one."""
    folded = sheet.folded
    for at in offsets(folded, number[0]):  # one character is found far faster than two
        end = at + len(number)
        if folded.startswith(number, at) and not (
            folded[at - 1 : at].isdigit() or folded[end : end + 1].isdigit()
        ):
            yield at, end


def _spelled(sheet: Sheet, number: int) -> Iterator[Span]:
    """Where an ordinal stands in words."""
    for written in _ORDINALS[sheet.language.code].get(number, ()):
        at = sheet.folded.find(written) if sheet.words.issuperset(written.split()) else -1
        while at >= 0:
            end = at + len(written)
            if not (sheet.folded[at - 1 : at].isalpha() or sheet.folded[end : end + 1].isalpha()):
                yield at, end
            at = sheet.folded.find(written, end)
