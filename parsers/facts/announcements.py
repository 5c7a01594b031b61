"""What was decided or announced: the sentence, its kind, and which of the speakers it is about.

A sentence announces something when it has a verb of deciding and what is decided, and neither puts it off
(it will be, a draft, a candidate) nor tells of another session. Quoted sentences announce nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from parsers.assembly_mentions import AssemblyMention
from parsers.facts.announced.hosts import next_hosts
from parsers.facts.announced.sentences import Session, has_one, sentence_of, words_in
from parsers.fold import clean
from parsers.languages import LANGUAGES, Language
from parsers.languages.language import Deciding, Decision
from parsers.phrasebook import holds
from parsers.records import Announcement, Fact, Span, Speaker, back
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
_LED = 120  # characters between a sentence and what leads to it: The work resulted in:
_MOST = 40  # announcements
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


_NUMBERED = re.compile(
    r"(?:\b(\w{1,16}) )?(?:\b\w{1,2} )?(?<!\d)(\d\d)(?!\d)[^\s\d]{0,3}(?: (\w{1,16}))?"
)  # of a session
_TWO_DIGITS = re.compile(r"\d\d")


def find_announcements(
    sheet: Sheet,
    speakers: tuple[Speaker, ...],
    assemblies: tuple[AssemblyMention, ...],
    number: Fact[int] | None,
    day: str | None,
) -> tuple[Announcement, ...]:
    """One announcement a sentence, in order, of the session with a number; `day` is one of its year."""
    year = (day or "")[:4]
    session = Session(number.value if number else None, year, assemblies)
    kinds = dict.fromkeys(next_hosts(sheet, session), _KINDS.index("next-host"))
    for (rank, form), place in sorted(_told(sheet, _KEYS[sheet.language.code])):
        span = sentence_of(sheet, *place)
        if span and kinds.get(span, rank) == rank and _decides(sheet, session, (rank, form), place, span):
            kinds.setdefault(span, rank)
    kinds |= dict.fromkeys(_elected_next(sheet, kinds, speakers), 0)
    return tuple(_announcement(sheet, span, kinds[span], speakers) for span in sorted(kinds)[:_MOST])


def _elected_next(sheet: Sheet, kinds: Mapping[Span, int], speakers: tuple[Speaker, ...]) -> Iterator[Span]:
    """INTERPOL has a new president. X won 90 votes: the sentence that names who was elected."""
    for span in [span for span, rank in kinds.items() if _KINDS[rank] == "election"]:
        first = span[1] + len(sheet.text[span[1] :]) - len(sheet.text[span[1] :].lstrip())
        found = sentence_of(sheet, first, first + 1) if first < len(sheet.text) else None
        if found is None or found in kinds:
            continue
        named = any(one.name_span and found[0] <= one.name_span[0] < found[1] for one in speakers)
        deciding, sentence = sheet.language.deciding, sheet.folded[slice(*found)]
        counted = _TWO_DIGITS.search(sentence) is not None and has_one(sentence, deciding.votes)
        if counted or (named and has_one(sentence, deciding.taking)):
            yield found


def _told(sheet: Sheet, keys: Mapping[str, Sequence[Key]]) -> Iterator[tuple[Key, Span]]:
    """What phrases of the text stand for, and where they are whole words."""
    for phrase, places in sheet.as_words(keys.keys(), _MOST):
        for place in places:
            for key in keys[phrase]:
                yield key, place


def _decides(sheet: Sheet, session: Session, key: tuple[int, int], place: Span, span: Span) -> bool:
    """Does a sentence with a word of deciding say what was decided, at this session, and not put it off?"""
    deciding, folded, (rank, form) = sheet.language.deciding, sheet.folded, key
    if form == _ACT and not _led_or_known(sheet, place, span):
        return False
    sentence = folded[slice(*span)]
    if not has_one(sentence, _decisions(deciding)[rank].nouns):
        return False
    if _undecided(sheet, folded[span[0] : place[0]], rank):
        return False
    words = sheet.language.assembly
    if holds(sentence, words.others) and not holds(sentence, words.interpol):
        return False  # in 2011 the UNESCO admitted it
    return not (holds(sentence, deciding.earlier) or _of_another(sheet, session, span))


def _led_or_known(sheet: Sheet, act: Span, span: Span) -> bool:
    """The session ended with the election of X; the election of X was announced, and not what will be."""
    deciding, folded = sheet.language.deciding, sheet.folded
    if holds(folded[back(span[0], _LED) : act[0]], deciding.closing):
        return True
    if not holds(folded[act[1] : span[1]], deciding.announced):
        return False  # as a rule
    ends = [folded.find(phrase, act[1], span[1]) for phrase in deciding.announced]
    end = min(at for at in ends if at >= 0)
    return deciding.undecided.isdisjoint(words_in(folded[act[1] : end], sheet))


def _undecided(sheet: Sheet, before: str, rank: int) -> bool:
    """Is it put off before its verb? What was decided may be an "application" itself."""
    deciding = sheet.language.deciding
    if deciding.undecided.isdisjoint(words_in(before, sheet)):
        return False  # as a rule
    for noun in _decisions(deciding)[rank].nouns:
        before = before.replace(noun, "")
    return not deciding.undecided.isdisjoint(words_in(before, sheet))


def _of_another(sheet: Sheet, session: Session, span: Span) -> bool:
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


def _earliest(sheet: Sheet, session: Session) -> str:
    """The year of the session; without it, the one before the last that the text names."""
    return session.year if session.year.isdigit() else str(int(max(_YEAR.findall(sheet.folded))) - 1)


def _announcement(sheet: Sheet, span: Span, rank: int, speakers: tuple[Speaker, ...]) -> Announcement:
    people = tuple(s.id for s in speakers if any(span[0] <= mention[0] < span[1] for mention in s.mentions))
    return Announcement(_KINDS[rank], clean(sheet.text[span[0] : span[1]]), (span,), people)
