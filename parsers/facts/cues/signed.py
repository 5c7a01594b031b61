"""Quotations whose speaker is named apart: behind a dash, in brackets, in a line below or above."""

from parsers.facts.cues.bullets import bulleted
from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Mention, Sayer, named
from parsers.facts.passages.frame import SILENT, Frame
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags

_HEADING = 24  # tokens of a line that names a speaker
_QUOTED = 400  # tokens of a quotation below it
_IN_A_ROW = 4  # such lines that are followed upwards
_UNNAMED = 6  # tokens of a speaker without name or article behind a dash
_SIGNATURE = 12  # tokens between a name behind a dash and the end of its line


def signature(frame: Frame, opening: int, i: int) -> Hit | None:
    """A quotation with its speaker alone behind it, or on the next line: President Kim; - Ana Ruiz."""
    tokens = frame.tokens
    if opening not in tokens.lines and not bulleted(tokens, opening):
        return None
    size = len(tokens.words)
    dashed = tokens.words[i] in flags.DASHES and i + 1 < size
    at = i + dashed
    while at + 1 < size and tokens.kinds[at] & flags.DETERMINER:
        at += 1  # – L’honorable Ana Ruiz
    mention = frame.beginning.get(at)
    if mention is None or mention.first > at:
        return _unnamed(frame, i + 1) if dashed and mention is None else None
    end = mention.end
    end += not dashed and end < size and bool(tokens.kinds[end] & flags.END) and end not in tokens.lines
    reach = _SIGNATURE if dashed else 1
    last = next((k for k in range(end, end + reach) if k >= size or k in tokens.lines), 0)
    alone = last > 0 and tokens.words[last - 1] != ":"  # but – Ana Ruiz, of X: leads to what follows
    known = dashed or mention.role or mention.title >= 0 or mention.role_after
    return Hit((i, i + 1), named(mention)) if alone and known else None


def _unnamed(frame: Frame, begin: int) -> Hit | None:
    """A speaker without a name who is all of a line behind a dash: – a young delegate, – Young delegate."""
    tokens, size = frame.tokens, len(frame.tokens.words)
    noun = noun_at(frame, begin, size) if tokens.kinds[begin] & flags.DETERMINER else None
    ends = noun and (noun.last in tokens.lines or noun.last >= size)
    if noun or not tokens.words[begin][0].isupper():
        return Hit((begin - 1, begin), noun) if ends else None
    last = next((k for k in range(begin + 1, begin + _UNNAMED) if k >= size or k in tokens.lines), 0)
    people = last and tokens.kinds[last - 1] & (flags.ROLE | flags.HUMAN)
    return Hit((begin - 1, begin), Sayer("noun", begin, last)) if people else None


def noted(frame: Frame, opening: int, i: int) -> Hit | None:
    """A line of one quotation and its speaker: “...” (Ana Ruiz, judge); “...”. Captain Bo Roe, of Chile."""
    words, size, k = frame.tokens.words, len(frame.tokens.words), i
    begins = opening in frame.tokens.lines or words[opening - 1] in flags.DASHES
    if not begins and not (words[i] == "(" and opening in frame.tokens.fresh):
        return None
    while k < i + 2 and k + 1 < size and words[k] in ".(":
        k += 1
    mention = frame.beginning.get(k)
    if k == i or k in frame.tokens.lines or mention is None or mention.first != k:
        return None
    bracket = words[k - 1] == "("
    if not (bracket or mention.role or mention.title >= 0):
        return None
    end = max(mention.role_after[1] if mention.role_after else 0, mention.place[1] if mention.place else 0)
    end = max(end, mention.last)
    if bracket:
        end = next((n for n in range(end, min(size, end + _SIGNATURE)) if words[n] == ")"), end)
        if words[end : end + 1] == [")"] and (end + 1 >= size or frame.tokens.kinds[end + 1] & flags.END):
            return Hit((i, i + 1), named(mention))
    while end < size and end not in frame.tokens.lines and words[end] in ".)":
        end += 1
    return Hit((i, i + 1), named(mention)) if end >= size or end in frame.tokens.lines else None


def headed(frame: Frame, opening: int) -> Hit | None:
    """A quotation below a line with nothing but its speaker, unless such lines sign what is above them."""
    mention = _named_above(frame, opening)
    line, left = mention.first if mention else -1, _IN_A_ROW
    while line > 0 and frame.inside[line - 1] == SILENT and left:
        start = line - 1
        while start > max(0, line - _QUOTED) and frame.inside[start - 1] == SILENT:
            start -= 1
        above = _named_above(frame, start)
        if above is None:
            return None
        line, left = above.first, left - 1
    return Hit((mention.first, mention.first + 1), named(mention)) if mention else None


def _named_above(frame: Frame, first: int) -> Mention | None:
    """Who is all of the line above a token that begins one: by name, with an office."""
    lines = frame.tokens.lines
    if first not in lines:
        return None
    line = next((k for k in range(first - 1, max(-1, first - _HEADING), -1) if k in lines), -1)
    mention = frame.beginning.get(line)
    if mention is None or mention.first != line or not (mention.role or mention.role_after):
        return None
    end = mention.end
    return mention if end == first else None
