"""An office of several above the lines that name its holders: The new delegates are: - A, Spain."""

from bisect import bisect_left
from itertools import pairwise

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.offices.shared import begins, phrase_end
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LONGEST = 30  # tokens of the line above a list


def share_below(tokens: Tokens, speech: Speech, mentions: list[Mention]) -> list[Mention]:
    """The mentions, those that begin the lines of a list with the office in the line above it."""
    offices = _above_lists(tokens, speech)
    if not offices:
        return mentions
    begun = {one.first: n for n, one in enumerate(mentions) if size(one.name) > 1}
    lines, found = sorted(tokens.lines), list(mentions)
    for start, office in offices:
        for at in range(bisect_left(lines, start), len(lines)):
            first = lines[at]
            n = begun.get(first, begun.get(first + 1, -1) if not tokens.words[first][0].isalnum() else -1)
            if n < 0:
                break
            if not (found[n].role or found[n].role_after):
                found[n] = replace(found[n], role=office, gained=tokens.elects)
    return found


def _above_lists(tokens: Tokens, speech: Speech) -> list[tuple[int, Range]]:
    """Where the lines behind a colon begin, and the office of several in the line that it ends."""
    found: list[tuple[int, Range]] = []
    for first, last in pairwise(sorted(tokens.lines)):
        if tokens.words[last - 1] != ":":
            continue
        near = range(last - 2, max(first, last - _LONGEST) - 1, -1)
        head = next((k for k in near if tokens.words[k] in speech.several), -1)
        if head >= 0:
            found.append(
                (last, (begins(tokens, head, first), min(phrase_end(tokens, speech, head), last - 1)))
            )
    return found
