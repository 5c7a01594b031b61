"""INTERPOL's assembly by another name: its annual meeting, an election by the delegates."""

import re
from collections.abc import Iterator
from itertools import islice

from parsers.assembly_mentions import NEXT, OWNED, OWNER, AssemblyMention, adjacent
from parsers.languages import LANGUAGES, Language, one_of
from parsers.languages.flags import GENITIVES
from parsers.phrasebook import holds
from parsers.records import Span
from parsers.session_numbers import HIGHEST, TOKEN, ends_of, number_after, number_before

Told = dict[str, list[int]]  # phrases of the tables of `parsers.told`, and where they begin
_NAMED = 130  # characters before such a gathering in which INTERPOL is named
_FIRST = 160  # characters of who meets, in a text that names no assembly
_HEAD = 600  # characters that tell whose text it is
_ELECTED = 110  # characters between INTERPOL, that elects somebody, and the office
_OFFICE, _SOON = 45, 38  # characters between an office, an admission and INTERPOL's name
_MOST = 4  # meetings of a name looked at for their number
_LOWEST = 40  # of numbers that are not something else
_THE = f"{one_of(lambda one: one.speech.joining.definite)}?"
_MEETINGS = {
    code: {name: re.compile(rf"\b{_THE}{name}\b") for name in language.assembly.meets}
    for code, language in LANGUAGES.items()
}
EARLY = 400  # characters in which such an election is told


def gathered(folded: str, told: Told, *, choosing: bool = True) -> list[AssemblyMention]:
    """The Assembly by another name, near that of INTERPOL: "Interpol began its annual meeting".

    `folded`: the text, or its beginning.
    """
    found: list[AssemblyMention] = []
    for language in LANGUAGES.values():
        words = language.assembly
        names = words.gatherings + words.choosing if choosing else words.gatherings
        for name in told.keys() & names:
            span = (told[name][0], told[name][0] + len(name))
            inside = span[1] <= len(folded)
            if inside and _theirs(folded, span, language) and _chosen(folded, name, language):
                found.append(AssemblyMention(span, "interpol", None, None, elsewhere=False))
    return found


def numbered(folded: str) -> list[AssemblyMention]:
    """As in "Interpol's 97th assembly": a meeting of INTERPOL with its number."""
    return [one for language in LANGUAGES.values() for one in _numbered(folded, language)]


def _numbered(folded: str, language: Language) -> Iterator[AssemblyMention]:
    """Meetings called otherwise with a number as the sessions have, beside INTERPOL's name."""
    meetings = _MEETINGS[language.code]
    for name in filter(folded.__contains__, meetings):
        for match in islice(meetings[name].finditer(folded), _MOST):
            ends = ends_of(folded)
            number = number_before(folded, match.start(), language, spelled=True) or number_after(
                folded, match.end(), language, ends, spelled=True
            )
            if number and _LOWEST <= number[0] <= HIGHEST:
                whole = min(number[1][0], match.start()), max(number[1][1], match.end())
                if adjacent(folded, whole, number, language) and _theirs(folded, whole, language):
                    yield AssemblyMention(match.span(), "interpol", *number, elsewhere=False)


def _chosen(folded: str, name: str, language: Language) -> bool:
    """Does a phrase of an election name INTERPOL, or a text that tells of delegates or members hold it?"""
    words = language.assembly
    if name in words.gatherings or holds(name, language.speech.own_bodies):
        return True
    return holds(folded, (words.voters[0], *language.members.names))


def _of_one_matter(folded: str, end: int, language: Language) -> bool:
    """As in "annual conference on fingerprints", also with INTERPOL's name between; not "on Monday"."""
    near = folded[end : end + OWNER]
    after = [near.find(name) + len(name) for name in language.speech.own_bodies if name in near]
    for word in language.assembly.matters:
        for at in (end, *(end + length for length in after)):
            if folded.startswith(word, at):
                return not _is_day(TOKEN.match(folded, at + len(word)), language)
    return False


def _is_day(word: re.Match[str] | None, language: Language) -> bool:
    """A weekday, a month, or a figure."""
    return word is not None and (
        word[0] in language.weekdays or word[0] in language.months or word[0][0].isdigit()
    )


def _theirs(folded: str, span: Span, language: Language) -> bool:
    """INTERPOL's, named before it in its line or as its owner; "the agency's", in a text about INTERPOL."""
    words = language.assembly
    near = folded[max(0, span[0] - _NAMED) : span[1]].rpartition("\n")[2]
    bureaus = holds(near + folded[span[1] : span[1] + OWNER], words.bureaus)  # have one of their own
    bureaus = bureaus or (holds(folded[:_FIRST], words.bureaus) and not holds(folded, words.names))
    if bureaus or _of_one_matter(folded, span[1], language):
        return False
    if holds(near, words.interpol) or adjacent(folded, span, None, language):
        return True
    bodies = words.owners & language.speech.bodies
    before, behind = folded[max(0, span[0] - OWNER) : span[0]].split(), folded[span[1] : span[1] + OWNER]
    behind = behind.lstrip("0123456789")  # asamblea 96 de la Interpol
    owner = before[-1].partition("'")[0] if before and before[-1].endswith(GENITIVES) else ""
    after = OWNED.match(behind) if any(words.of) else NEXT.match(behind)
    if after and holds(behind, words.interpol[:3]):
        return True
    owned = owner in bodies or (after is not None and after[1] in bodies)
    return owned and holds(folded[:_HEAD], language.speech.own_bodies)


def elected_at(folded: str, told: Told) -> tuple[AssemblyMention, ...]:
    """As in "was elected president of Interpol by the delegates", where no assembly is named; or a member."""
    head = folded[:EARLY]
    for language in LANGUAGES.values():
        words, deciding = language.assembly, language.deciding
        if not (holds(head, language.speech.own_bodies) and not told.keys().isdisjoint(words.voters)):
            continue
        elected = deciding.elected if _led(head, language) else ()
        for phrase in elected + deciding.admitted:
            at = folded.find(f" {phrase} ", 0, EARLY)
            if at >= 0 and (phrase in elected or _named_soon(folded, at + len(phrase), language)):
                return (
                    AssemblyMention((at + 1, at + 1 + len(phrase)), "interpol", None, None, elsewhere=False),
                )
    return ()


def _led(head: str, language: Language) -> bool:
    """Does INTERPOL's name stand beside a president's office in one clause?"""
    for name in language.speech.own_bodies:
        at = head.find(name)
        while at >= 0:
            left, right = head[max(0, at - _OFFICE) : at], head[at : at + _OFFICE]
            if holds(right, language.deciding.elected):
                right = head[at : at + _ELECTED]  # Interpol elected a general from X as its president
            beside = re.split(r"[.,;\n]", left)[-1] + re.split(r"[.,;\n]", right)[0]
            if holds(beside, language.assembly.presidents):
                return True
            at = head.find(name, at + 1)
    return False


def _named_soon(folded: str, end: int, language: Language) -> bool:
    """INTERPOL's name soon behind "admission of", in its clause."""
    clause = re.split(r"[.,;\n]", folded[end : end + _SOON])[0]
    return holds(clause, language.speech.own_bodies)
