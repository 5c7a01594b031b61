"""An assembly named in a text, and whether INTERPOL's name stands right beside it."""

import re
from typing import Literal

from msgspec import Struct

from parsers.languages import Language, one_of
from parsers.languages.flags import GENITIVES
from parsers.phrasebook import holds
from parsers.records import Span, Spans, back
from parsers.session_numbers import TOKEN, filler

OWNER = 44  # characters of "global police organization's"
OWNED = re.compile(rf" {one_of(lambda one: one.assembly.of)}[ ]?((?<=[ '])[^\W\d_]{{4,}})")
_STOP = re.compile(r"[.;(\n]")
NEXT = re.compile(r" ([^\W\d_]+)")


class AssemblyMention(Struct, frozen=True):
    """A General Assembly named in the text."""

    span: Span
    kind: Literal["interpol", "other", "bare"]
    number: int | None  # of the session
    number_span: Span | None
    elsewhere: bool  # the next one, the previous one


def within(mentions: list[AssemblyMention], place: Span | None) -> Spans:
    """Where such mentions begin in a place; nothing for a place that the text has not."""
    if place is None:
        return ()
    first, last = place
    return tuple([m.span for m in mentions if first <= m.span[0] < last])


def adjacent(folded: str, span: Span, number: tuple[int, Span] | None, language: Language) -> bool:
    """Does INTERPOL's name stand right before the assembly or its number, or right after, with "of"?"""
    start = min(number[1][0], span[0]) if number else span[0]
    names = language.assembly.interpol
    if holds(folded[back(start, 16) : span[0]], names):
        return True
    if _owned(folded[back(start, OWNER) : start], language):
        return True
    after = folded[span[1] : span[1] + 56]
    if not holds(after, names):
        return False
    clause = after[:OWNER].replace("،", ",").partition(",")[0] if OWNED.match(after) else ""
    if holds(clause, names[1:]) and holds(clause, language.attending.police):
        return True  # of the world police body
    if _apposed(clause, language):
        return True
    for word in TOKEN.findall(after)[:7]:
        if holds(word, names[:2]):
            return True
        if not filler(word, language):
            return False
    return True


def _apposed(clause: str, language: Language) -> bool:
    """As in "of the crime-fighting agency Interpol": the name behind what it is, no union of its staff."""
    words, said = language.assembly, _STOP.split(clause, maxsplit=1)[0]
    at = next((said.find(name) for name in words.interpol[:2] if name in said), -1)
    return at > 0 and words.bodies.isdisjoint(TOKEN.findall(said)) and not holds(said, words.others)


def _owned(before: str, language: Language) -> bool:
    """As in "the global police organization's 84th": the body paraphrased, as the owner of what follows."""
    words = before.split()
    owner = words[-1].partition("'")[0] if words and words[-1].endswith(GENITIVES) else ""
    return bool(owner) and holds(
        f"{words[-2]} {owner}" if len(words) > 1 else owner, language.assembly.interpol
    )
