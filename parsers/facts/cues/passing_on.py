"""Words without a verb of speech of whose they are: passed on by somebody else, or by a verb said before."""

from parsers.facts.cues.behind import Hit
from parsers.facts.cues.following import phrase_at
from parsers.facts.mentions import named
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_CITED = 14  # tokens of "quoted an official" before the mark
_GAP = 5  # tokens of "and X of his" before the mark


def cited(frame: Frame, opening: int, low: int) -> Hit | None:
    """La agencia citó a un funcionario: “...”: whose words somebody else quotes."""
    words, citing = frame.tokens.words, frame.speech.citing
    if words[opening - 1] != ":" or citing.isdisjoint(words[max(low, opening - _CITED) : opening]):
        return None
    k = next(k for k in range(opening - 2, low - 1, -1) if words[k] in citing)
    last = frame.ending.get(opening - 1)
    begin = k + 1 + bool(frame.tokens.kinds[k + 1] & flags.LINK)
    found = named(last) if last and last.first > k else phrase_at(frame, begin, opening - 1)
    whole = found and found.last == opening - 1 and (found.kind == "name" or frame.speaking(found))
    return Hit((k, k + 1), found) if whole else None


def gapped(frame: Frame, opening: int) -> Hit | None:
    """X a fait part de sa « joie » et Y de son « dépit »: the verb of the passage before is meant again."""
    kinds = frame.tokens.kinds
    for k in range(opening - 1, max(2, opening - _GAP), -1):
        mention = frame.ending.get(k)
        if mention and k < opening:
            first = mention.first - bool(kinds[mention.first - 1] & flags.DETERMINER)
            again = (
                kinds[first - 1] & flags.AND and frame.inside[first - 2] and first not in frame.tokens.fresh
            )
            return Hit((opening - 1, opening), named(mention), firm=False) if again else None
        if not kinds[k - 1] & (flags.OF | flags.DETERMINER | flags.OWNER):
            return None
    return None
