"""What was decided or announced: the sentence, its kind, and which of the speakers it is about.

A sentence announces something when it has a verb of deciding and what is decided, and neither puts it off
(it will be, a draft, a candidate) nor tells of another session. Quoted sentences announce nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import Literal, TypeVar

from parsers.assembly_mentions import AssemblyMention
from parsers.facts.where.next_hosts import WILL_HOST
from parsers.fold import clean
from parsers.languages import LANGUAGES, Language
from parsers.languages.language import Deciding, Decision, Phrases
from parsers.languages.speech import filled
from parsers.lead import first_words
from parsers.limits import MAX_TEXT
from parsers.phrasebook import holds, offsets
from parsers.records import Announcement, Fact, Span, Spans, Speaker
from parsers.sheet import Sheet

Key = TypeVar("Key")
Kind = Literal[
    "resolution", "declaration", "election", "admission", "notice", "agreement", "next-host", "other"
]
# A sentence that tells of several is of the first kind.
_KINDS: tuple[Kind, ...] = (
    "election", "election", "admission", "admission", "declaration", "notice", "agreement", "resolution",
    "next-host",
)  # fmt: skip
_NEXT_HOST = _KINDS.index("next-host")
_LED = 120  # characters between a sentence and what leads to it: The work resulted in:
_CHOSEN = 3  # sessions ahead for which a host may be chosen
_MOST, _PLACES = 40, 200  # announcements; places that may name the next session
_YEAR = re.compile(r"(?<!\d)(?<!\d\d\d\d-)(?:19|20)\d\d(?!\d|-20\d\d)")  # not of a plan for 2032-2036


def _decisions(deciding: Deciding) -> tuple[Decision, ...]:
    """What a language says of each kind, in their order."""
    return (
        deciding.election,
        deciding.post,
        deciding.admission,
        deciding.applying,
        deciding.declaration,
        deciding.notice,
        deciding.agreement,
        deciding.resolution,
    )


_VERB, _ACT = 0, 1


def _keys(language: Language) -> dict[str, list[tuple[int, int]]]:
    """Each phrase with the kinds that it tells of, and its form."""
    keys: dict[str, list[tuple[int, int]]] = {}
    for rank, decision in enumerate(_decisions(language.deciding)):
        for form, phrases in ((_VERB, decision.verbs), (_ACT, decision.acts)):
            for phrase in filter(None, phrases):
                keys.setdefault(phrase, []).append((rank, form))
    return keys


_KEYS = {code: _keys(language) for code, language in LANGUAGES.items()}
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
_NUMBERED = re.compile(
    r"(?:\b(\w{1,16}) )?(?:\b\w{1,2} )?(?<!\d)(\d\d)(?!\d)[^\s\d]{0,3}(?: (\w{1,16}))?"
)  # of a session
_TWO_DIGITS = re.compile(r"\d\d")
_NO_LETTERS = re.compile(r"[^\w'-]+")
_MARKS = ".,;:()\"«»“”'،؛[]"  # beside a word


@dataclass(frozen=True, slots=True)
class _Session:
    """The session that the text is about."""

    number: int | None
    year: str  # of its first day; nothing where that is not known
    assemblies: tuple[AssemblyMention, ...]


def find_announcements(
    sheet: Sheet,
    speakers: tuple[Speaker, ...],
    assemblies: tuple[AssemblyMention, ...],
    number: Fact[int] | None,
    day: str | None,
) -> tuple[Announcement, ...]:
    """One announcement a sentence, in order, of the session with a number; `day` is one of its year."""
    year = (day or "")[:4]
    session = _Session(number.value if number else None, year, assemblies)
    kinds = _next_hosts(sheet, session)
    for (rank, form), place in sorted(_told(sheet, _KEYS[sheet.language.code])):
        span = _sentence(sheet, *place)
        if span and kinds.get(span, rank) == rank and _decides(sheet, session, (rank, form), place, span):
            kinds.setdefault(span, rank)
    return tuple(_announcement(sheet, span, kinds[span], speakers) for span in sorted(kinds)[:_MOST])


def _told(sheet: Sheet, keys: Mapping[str, Sequence[Key]]) -> Iterator[tuple[Key, Span]]:
    """What phrases of the text stand for, and where they are whole words."""
    for phrase, places in sheet.as_words(keys.keys(), _MOST):
        for place in places:
            for key in keys[phrase]:
                yield key, place


def _decides(sheet: Sheet, session: _Session, key: tuple[int, int], place: Span, span: Span) -> bool:
    """Does a sentence with a word of deciding say what was decided, at this session, and not put it off?"""
    deciding, folded, (rank, form) = sheet.language.deciding, sheet.folded, key
    if form == _ACT and not holds(folded[max(0, span[0] - _LED) : place[0]], deciding.closing):
        return False
    sentence = folded[slice(*span)]
    if not _has(sentence, _decisions(deciding)[rank].nouns):
        return False
    if _undecided(sheet, folded[span[0] : place[0]], rank):
        return False
    words = sheet.language.assembly
    if holds(sentence, words.others) and not holds(sentence, words.interpol):
        return False  # in 2011 the UNESCO admitted it
    return not (holds(sentence, deciding.earlier) or _of_another(sheet, session, span))


def _undecided(sheet: Sheet, before: str, rank: int) -> bool:
    """Is it put off before its verb? What was decided may be an "application" itself."""
    deciding = sheet.language.deciding
    if deciding.undecided.isdisjoint(_words(before, sheet)):
        return False  # as a rule
    for noun in _decisions(deciding)[rank].nouns:
        before = before.replace(noun, "")
    return not deciding.undecided.isdisjoint(_words(before, sheet))


def _words(folded: str, sheet: Sheet) -> list[str]:
    """The words of a part of the text, without an "and" that is written into them."""
    words = [word.strip(_MARKS) for word in folded.split()]
    proclitics = filled(sheet.language.speech.joining.proclitics)
    return words + [word[1:] for word in words if word.startswith(proclitics)] if proclitics else words


def _has(sentence: str, phrases: tuple[str, ...]) -> bool:
    """Does one of the phrases stand in a sentence, as whole words?"""
    firsts, whole = _between_blanks(phrases)
    return holds(sentence, firsts) and holds(f" {_NO_LETTERS.sub(' ', sentence)} ", whole)


@cache
def _between_blanks(phrases: Phrases) -> tuple[Phrases, Phrases]:
    """The first words of a table's phrases, and these as they stand among words; each once."""
    return tuple(phrase.partition(" ")[0] for phrase in phrases), tuple(f" {phrase} " for phrase in phrases)


def _of_another(sheet: Sheet, session: _Session, span: Span) -> bool:
    """Does a sentence name an earlier year, or another session by its number?"""
    sentence = sheet.folded[slice(*span)]
    digits = _TWO_DIGITS.search(sentence)
    if digits and any(year < _earliest(sheet, session) for year in _YEAR.findall(sentence)):
        return True
    if not session.number:
        return False
    named = [one.number for one in session.assemblies if one.number and span[0] <= one.span[0] < span[1]]
    sessions = sheet.language.deciding.sessions
    for before, number, behind in _NUMBERED.findall(sentence) if digits else ():
        if before in sessions or behind in sessions:
            named.append(int(number))
    return any(number != session.number for number in named)


def _earliest(sheet: Sheet, session: _Session) -> str:
    """The year of the session; without it, the one before the last that the text names."""
    return session.year if session.year.isdigit() else str(int(max(_YEAR.findall(sheet.folded))) - 1)


def _next_hosts(sheet: Sheet, session: _Session) -> dict[Span, int]:
    """The sentences that say where the next session is held."""
    deciding, found = sheet.language.deciding, dict[Span, int]()
    told = chain(_next_sessions(sheet), _following(sheet, session), _choice(sheet))
    for place, nouns in islice(told, _PLACES):
        span = _sentence(sheet, *place)
        if span is None or not any(span[0] <= named.span[0] < span[1] for named in sheet.places):
            continue
        sentence = sheet.folded[slice(*span)]
        if nouns and not _has(sentence, nouns):
            continue
        if deciding.open_host.isdisjoint(_words(sentence, sheet)) or holds(sentence, deciding.chosen_host):
            found[span] = _NEXT_HOST
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
        (deciding.decided_host, WILL_HOST[sheet.language.code]),
    ):
        for _, places in sheet.as_words(verbs, _MOST):
            for first, last in places:
                sentence = sheet.folded[slice(*sheet.sentence(first, last))] if start <= first < end else ""
                if holds(sentence, hosting) and holds(sentence, sheet.language.assembly.names):
                    yield (first, last), ()


def _following(sheet: Sheet, session: _Session) -> Iterator[tuple[Span, Phrases]]:
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


def _announcement(sheet: Sheet, span: Span, rank: int, speakers: tuple[Speaker, ...]) -> Announcement:
    people = tuple(s.id for s in speakers if any(span[0] <= mention[0] < span[1] for mention in s.mentions))
    return Announcement(_KINDS[rank], clean(sheet.text[span[0] : span[1]]), (span,), people)


def _sentence(sheet: Sheet, start: int, end: int) -> Span | None:
    """The sentence of the body around a phrase, trimmed; None outside the body or in a quotation."""
    block = _block(sheet.layout.paragraphs, start) or _block(sheet.layout.captions, start)
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


def _block(blocks: Spans, at: int) -> Span | None:
    """The one of some spans in order in which a place stands."""
    number = bisect_right(blocks, (at, MAX_TEXT)) - 1
    return blocks[number] if number >= 0 and at < blocks[number][1] else None
