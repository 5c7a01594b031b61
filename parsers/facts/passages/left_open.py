"""Quotations whose closing mark is missing before their attribution: “We will go on, Ana Roe said.

In such a paragraph the words end at the comma; what reopens below it is the next quotation.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from parsers.facts.passages.incises import named_incise, reopening
from parsers.facts.passages.passage import Passage, trim
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import Span
from parsers.tokens import Tokens

_LONGEST = 24  # tokens of an attribution
_TITLES = flags.HONORIFIC | flags.ROLE | flags.RANK | flags.SERVICE
_WITHIN = _TITLES | flags.DETERMINER | flags.OF | flags.LINK | flags.PLACE | flags.GROUP | flags.FIELD


def cut_left_open(tokens: Tokens, speech: Speech, passages: Sequence[Passage]) -> list[Passage]:
    """The passages in order, each without the attribution that ends a paragraph of it without a mark."""
    if not speech.cased:
        return list(passages)
    return [piece for passage in passages for piece in _pieces(tokens, speech, passage)]


def _pieces(tokens: Tokens, speech: Speech, passage: Passage) -> list[Passage]:
    """A passage in pieces, cut before each attribution that no mark sets apart."""
    found: list[Passage] = []
    number = 0  # of the span that is looked at
    while number < len(passage.spans):
        span, rest = passage.spans[number], passage.spans[number + 1 :]
        comma = _comma(tokens, speech, span) if rest or passage.end == span[1] else 0
        if not comma:
            number += 1
            continue
        said = trim(tokens.text, span[0], tokens.starts[comma])
        found.append(replace(passage, end=tokens.starts[comma], spans=(*passage.spans[:number], said)))
        if not rest:
            return found
        passage, number = replace(passage, start=reopening(tokens.text, rest[0][0]), spans=rest), 0
    return [*found, passage]


def _comma(tokens: Tokens, speech: Speech, span: Span) -> int:
    """The comma before the attribution that ends a paragraph; 0 without."""
    kinds, words = tokens.kinds, tokens.words
    first, end = tokens.at(span[0]), tokens.at(span[1]) - 1
    if end - first <= _LONGEST or not kinds[end] & flags.END:
        return 0
    verb = end - 1
    if kinds[verb] & flags.SAID and words[verb].islower():
        return _before_verb(tokens, first, verb)
    commas = (k for k in range(verb, end - _LONGEST, -1) if kinds[k] & flags.COMMA)
    return next((k for k in commas if named_incise(tokens, speech, k + 1, end + 1) == end), 0)


def _before_verb(tokens: Tokens, first: int, verb: int) -> int:
    """The comma before who says it: , Mr Roe added; , Ana Roe, the minister, said; , she said."""
    kinds = tokens.kinds
    end = verb - bool(kinds[verb - 1] & flags.COMMA)
    for k in range(end - 1, max(first, end - _LONGEST), -1):
        if kinds[k] & flags.COMMA:
            apposed = kinds[k + 1] & flags.DETERMINER and end < verb
            if not apposed:
                return k if _someone(tokens, k + 1, end) else 0
            end = k
        elif not (kinds[k] & (_WITHIN | flags.PRONOUN) or tokens.words[k][0].isupper()):
            return 0
    return 0


def _someone(tokens: Tokens, begin: int, end: int) -> bool:
    """Is what stands between a comma and the verb a pronoun, an office or a name?"""
    kinds, words = tokens.kinds, tokens.words
    if end - begin == 1 and kinds[begin] & flags.PRONOUN:
        return not kinds[begin] & flags.NARRATOR
    titled = any(kind & _TITLES for kind in kinds[begin:end])
    return titled or (end - begin > 1 and all(word[0].isupper() for word in words[begin:end]))
