"""Attributions inside of marks: « Non, a-t-elle observé. Pas encore. » is two passages around its incise."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from parsers.facts.passages.marks import Passage, trim
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import Span
from parsers.tokens import Tokens

_MOST = 8  # incises of one passage
_LONGEST = 9  # tokens of an incise
_SHORT = 5  # of a name in its middle
_NAMED = 24  # of one that names the speaker
_MARKS = frozenset(",;:.")  # of the sentence, behind the second dash
_DASH = re.compile(r"\s[-–—―]|[–—―]")
_INCISE = flags.SAID | flags.AUXILIARY | flags.ADVERB | flags.CALENDAR | flags.DETERMINER | flags.LINK


def split_incises(tokens: Tokens, speech: Speech, passages: Sequence[Passage]) -> list[Passage]:
    """The passages in order, each cut where its speaker's verb and pronoun stand between commas."""
    endings = tuple(filter(None, speech.inversions))
    return [piece for passage in passages for piece in _pieces(tokens, speech, endings, passage)]


def _pieces(tokens: Tokens, speech: Speech, endings: tuple[str, ...], passage: Passage) -> list[Passage]:
    """The passage cut at each of its incises."""
    found: list[Passage] = []
    for _ in range(_MOST if len(passage.spans) == 1 else 0):
        start, end = passage.spans[0]
        incise = _first_incise(tokens, speech, endings, (start, end))
        if incise is None:
            break
        left, right = trim(tokens.text, start, incise[0]), trim(tokens.text, incise[1], end)
        if left[0] == left[1]:
            break
        found.append(replace(passage, end=incise[0], spans=(left,)))
        if right[0] == right[1]:
            return found
        passage = replace(passage, start=right[0], spans=(right,))
    return [*found, passage]


def _first_incise(tokens: Tokens, speech: Speech, endings: tuple[str, ...], span: Span) -> Span | None:
    first, last = tokens.at(span[0]), tokens.at(span[1])
    if _DASH.search(tokens.text, *span) and (dashed := _dashed_incise(tokens, first, last)):
        return dashed
    return _incise(tokens, speech, endings, first, last) if speech.incises else None


def _dashed_incise(tokens: Tokens, first: int, last: int) -> Span | None:
    """Characters from dash to dash around a verb of speech: —dijo X—, also with a comma behind the second."""
    words, kinds = tokens.words, tokens.kinds
    for k in range(first + 1, last - 2):
        verb = k + 1 + bool(kinds[k + 1] & flags.AUXILIARY and not kinds[k + 1] & flags.SAID)
        if words[k] not in flags.DASHES or not (kinds[verb] & flags.SAID and words[verb][0].islower()):
            continue
        end = next((n for n in range(verb + 1, min(last, verb + _NAMED)) if words[n] in flags.DASHES), 0)
        if end:
            while end + 1 < last and tokens.words[end + 1] in _MARKS:
                end += 1
            return tokens.starts[k], tokens.ends[end]
    return None


def _incise(tokens: Tokens, speech: Speech, endings: tuple[str, ...], first: int, last: int) -> Span | None:
    """Characters from the comma before an incise to the mark behind it."""
    for k in range(first + 1, last - 1):
        if not tokens.kinds[k] & flags.COMMA:
            continue
        if not tokens.words[k + 1].endswith(endings):
            end = _named_incise(tokens, speech, k + 1, last)
            if end:
                return tokens.starts[k], tokens.ends[end]
            continue
        said = k + 2 < last and _says(tokens, speech, k + 1)
        for n in range(k + 1, min(last, k + 1 + _LONGEST)):
            kind = tokens.kinds[n]
            if kind & (flags.COMMA | flags.END):
                if said:
                    return tokens.starts[k], tokens.ends[n]
                break
            said = said or bool(kind & flags.SAID)
            if n > k + 1 and not kind & _INCISE:
                break
    return None


def _says(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a verb with its pronoun alone between its marks: dit-elle; no auxiliary, no question?"""
    gendered = tuple(ending for ending, gender in speech.inversions.items() if ending and gender)
    alone = bool(tokens.kinds[k + 1] & (flags.COMMA | flags.END)) and tokens.words[k + 1] != "?"
    return alone and not tokens.kinds[k] & flags.AUXILIARY and tokens.words[k].endswith(gendered)


def _comma_behind(tokens: Tokens, who: int, last: int) -> int:
    """The comma behind a name that begins at token `who`, when a small word goes on: , dijo Ruiz, sabemos."""
    words, kinds = tokens.words, tokens.kinds
    for n in range(who, min(last - 1, who + _SHORT)):
        if kinds[n] & flags.COMMA:
            return n if n > who and words[n + 1][0].islower() else 0
        named = words[n][0].isupper() or kinds[n] & flags.PARTICLE
        if not (named or (n == who and kinds[n] & flags.HEAD)):
            return 0
    return 0


def _named_incise(tokens: Tokens, speech: Speech, first: int, last: int) -> int:
    """The mark that ends ", a commenté le ministre, M. Roe." from its verb on; 0 when it is none."""
    words, kinds, verb = tokens.words, tokens.kinds, first
    while verb < min(first + 2, last) and words[verb] in speech.clitics:
        verb += 1  # s’est exclamée
    if verb + 2 >= last:
        return 0
    verb += bool(kinds[verb] & flags.AUXILIARY and not kinds[verb] & flags.SAID)
    if verb + 2 >= last or not kinds[verb] & flags.SAID or not words[verb][0].islower():
        return 0
    who = verb + 1 + bool(kinds[verb + 1] & flags.DETERMINER)
    if not kinds[who] & (flags.ROLE | flags.RANK | flags.HONORIFIC) and not words[who][0].isupper():
        return 0
    if speech.subjectless and (comma := _comma_behind(tokens, who, last)):
        return comma
    ends = (n for n in range(who, min(last, who + _NAMED)) if kinds[n] & flags.END and n + 1 in tokens.fresh)
    return next(ends, 0)
