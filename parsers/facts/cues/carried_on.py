"""Words in marks without a cue that go on with the quotation before them, on their line or the next.

“A” and “B”; it was “a” and so “b”, X said; “A,” X said. Instead, “b.”
"""

from parsers.facts.cues.quotations import Attributed, quotation, text_of
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_GAP = 9  # tokens between the two in one sentence
_REACH = 40  # of the sentence between, and of what leads to the second
_LEAD = 5  # tokens of a sentence before its marks
_FEWEST = 3  # words of a part
_SMALL = flags.STOP | flags.ADVERB | flags.COMMA | flags.AUXILIARY | flags.DETERMINER
_PERSON = flags.GENDER | flags.PLURAL | flags.NARRATOR


def carried_on(
    frame: Frame, passage: Passage, opening: int, closing: int, before: Attributed | None
) -> Attributed | None:
    """The passage as a quotation of whoever is quoted before it, in the same sentence or the next."""
    if before is None or passage.block - before.passage.block > 1 or not _long(frame, passage):
        return None
    tokens = frame.tokens
    ended = tokens.at(before.passage.end)
    gap = range(max(ended, opening - _REACH), opening)
    if not gap and _small(frame, passage) and before.kind == "mixed":
        return _within(frame, passage, gap, before)  # it can be “used by thieves” “to break in”
    if not gap or any(frame.inside[k] for k in gap):
        return None
    first = next((k for k in reversed(gap) if k in tokens.fresh), -1)
    if first < 0:
        return _within(frame, passage, gap, before)
    ends = closing >= len(tokens.words) or closing in tokens.fresh or tokens.kinds[closing] & flags.END
    near = first == ended or first > ended >= frame.sentence(first - 1)[0]
    if not (near and ends and _connects(frame, first, opening)):
        return None
    return quotation(frame, passage, "mixed" if _small(frame, passage) else "direct")


def _within(frame: Frame, passage: Passage, gap: range, before: Attributed) -> Attributed | None:
    """A part of the sentence that the part before it stands in."""
    if len(gap) > _GAP:
        return None
    joined = all(frame.tokens.kinds[k] & (flags.AND | flags.COMMA) for k in gap)
    if not joined and not (_small(frame, passage) and _plain(frame, gap)):
        return None
    return quotation(frame, passage, before.kind if joined else "mixed", before.cue, before.sayer)


def _connects(frame: Frame, first: int, opening: int) -> bool:
    """Are there small words alone before the marks: Instead, “...”; It is “...”; That makes her “...”?"""
    tokens = frame.tokens
    if opening - first > _LEAD:
        return False
    if tokens.kinds[first] & flags.PRONOUN and tokens.kinds[first] & _PERSON:
        return False
    if tokens.kinds[opening - 1] & flags.LINK:
        return False  # By “free” they mean
    return all(
        tokens.kinds[k] & _SMALL or tokens.words[k] in flags.GENITIVES or adverbial(tokens, frame.speech, k)
        for k in range(first, opening)
    )


def _plain(frame: Frame, gap: range) -> bool:
    """Does nobody else come in between two parts of a sentence?"""
    tokens = frame.tokens
    named = any(k in frame.beginning or tokens.kinds[k] & flags.CUE or tokens.words[k] == ";" for k in gap)
    return not named and not any(tokens.words[k][0].isupper() for k in gap)


def _long(frame: Frame, passage: Passage) -> bool:
    return text_of(frame, passage)[:200].count(" ") >= _FEWEST - 1


def _small(frame: Frame, passage: Passage) -> bool:
    return text_of(frame, passage)[0].islower()
