"""Reported speech: a speech verb outside the marks, its subject, and the clause it reports."""

from dataclasses import dataclass

from parsers.facts.mentions import Range, Source
from parsers.facts.subjects import Frame
from parsers.languages.speech import COMMA, END, PLAIN, SAID, SAYING, STOP, THAT

_SHORTEST = 3  # words of a statement
_HEARER = 9  # tokens between the verb and "that"


@dataclass(frozen=True, slots=True)
class Reported:
    """One statement: its tokens, its cue, who says it (None: the subject of the sentence before)."""

    content: Range
    cue: Range
    source: Source | None


def find_statements(frame: Frame, taken: set[int]) -> list[Reported]:
    """Statements in order; `taken` are cue tokens that introduce a direct quotation."""
    found: list[Reported] = []
    for cue in frame.accordings:
        if cue not in taken:
            found += _according(frame, cue)
    for cue in frame.cues:
        if cue in taken or not frame.tokens.kinds[cue] & (SAID | SAYING):
            continue
        reported = _report(frame, cue)
        if reported:
            found.append(reported)
    return found


def _according(frame: Frame, cue: int) -> list[Reported]:
    """CLAUSE, according to X; According to X, CLAUSE."""
    after = frame.according(cue)
    begin, end = frame.sentence(cue)
    source = frame.subject_after(after - 1, end) if after else None
    if source is None or (source.kind == "noun" and not frame.speaking(source)):
        return []
    content = (begin, cue) if cue - begin >= _SHORTEST else (source.last, end)
    content = _trimmed(frame, content)
    return [Reported(content, (cue, after), source)] if content[1] - content[0] >= _SHORTEST else []


def _trimmed(frame: Frame, content: Range) -> Range:
    first, last = content
    kinds = frame.tokens.kinds
    while first < last and kinds[first] & (COMMA | END):
        first += 1
    while first < last and kinds[last - 1] & (COMMA | END):
        last -= 1
    return first, last


def _report(frame: Frame, cue: int) -> Reported | None:
    begin, end = frame.sentence(cue)
    content = _behind(frame, cue, end)
    if content is None:
        content = _before(frame, cue, begin)
    if content is None:
        return None
    if frame.tokens.kinds[cue] & SAYING:
        source = frame.participle_subject(cue, begin)
    else:
        source = frame.finite_subject(cue, begin, content[0] if content[0] > cue else end)
    return Reported(content, (cue, cue + 1), source) if source else None


def _behind(frame: Frame, cue: int, end: int) -> Range | None:
    """Said (reporters) that CLAUSE, said CLAUSE."""
    tokens = frame.tokens
    kinds = tokens.kinds
    start = -1
    for k in range(cue + 1, min(end, cue + _HEARER)):
        if kinds[k] & THAT:
            start = k + 1
            break
        if kinds[k] & (COMMA | END) or frame.inside[k]:
            break
    if start < 0 and kinds[cue] & PLAIN and cue + 1 < end and not kinds[cue + 1] & (COMMA | END):
        start = cue + 1
        if kinds[start] & STOP and not frame.opens_clause(start):
            return None
    if start < 0:
        return None
    while end > start and kinds[end - 1] & END:
        end -= 1
    return (start, end) if end - start >= _SHORTEST else None


def _before(frame: Frame, cue: int, begin: int) -> Range | None:
    """CLAUSE, X said; CLAUSE, said X."""
    tokens = frame.tokens
    if cue - 1 > begin and tokens.kinds[cue - 1] & COMMA and cue - 1 - begin >= _SHORTEST and not frame.inside[cue - 2]:
        return (begin, cue - 1)
    if cue + 1 < len(tokens.words) and cue + 1 not in tokens.fresh and not tokens.kinds[cue + 1] & (END | COMMA):
        return None
    for k in range(cue - 1, max(begin, cue - 12), -1):
        if tokens.kinds[k] & COMMA and not frame.inside[k]:
            inner = any(frame.inside[n] for n in (begin, k - 1))
            return (begin, k) if k - begin >= _SHORTEST and not inner else None
    return None
