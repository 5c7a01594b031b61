"""Words without a verb of speech of whose they are: passed on by somebody else, or by a verb said before."""

from parsers.distributors import known_wire
from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.before_verb import participle_subject
from parsers.facts.subjects.following import phrase_at
from parsers.fold import fold
from parsers.languages import every, flags
from parsers.phrasebook import holds
from parsers.records import back

_AGENCY = 3  # letters of a longer word than "the"
_NAMED = frozenset((*every(lambda one: one.crediting.agencies), *every(lambda one: one.crediting.naming)))
_LONG = frozenset(one for one in _NAMED if len(one) > _AGENCY)
_AGENCIES = tuple(one for one in sorted(_LONG) if not holds(one, _LONG - {one}))  # they stand in the others
_AGAIN = tuple(every(lambda one: one.crediting.again))
_CITED = 14  # tokens of "quoted an official" before the mark
_FAR = 40  # tokens of "the agency quoted X, the head of Y, as saying" behind it
_SAME = 2  # tokens of "the same" before "source"
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


def passed_on(frame: Frame, closing: int, limit: int) -> Hit | None:
    """“...,” the agency quoted X as saying; “...”, citó la agencia a X como diciendo."""
    tokens, last = frame.tokens, min(limit, closing + _FAR, len(frame.tokens.words))
    if frame.speech.citing.isdisjoint(tokens.words[closing:last]):
        return None
    for k in range(closing + 1, last):
        if k in tokens.fresh:
            return None
        if tokens.kinds[k] & flags.SAYING and tokens.kinds[k - 1] & flags.AS:
            sayer = participle_subject(frame, k, closing)
            return Hit((k, k + 1), sayer) if sayer else None
        said = tokens.kinds[k] & flags.SAID and frame.speaks(k)  # but the STATE agency
        if said and tokens.words[k] not in frame.speech.citing:
            return None
    return None


def by_agency(frame: Frame, hit: Hit) -> bool:
    """..., AFP reported; the same source added: does a source that said none of it tell it?"""
    return hit.sayer is not None and (is_agency(frame, hit.sayer) or _source_again(frame, hit.sayer))


def _source_again(frame: Frame, sayer: Sayer) -> bool:
    """Is it the source of what the text tells: the same source, la même source?"""
    if sayer.kind not in ("noun", "nobody"):
        return False
    words = frame.tokens.words[back(sayer.first, _SAME) : sayer.last + 1]
    return holds(fold(" ".join(words)), _AGAIN)


def is_agency(frame: Frame, sayer: Sayer) -> bool:
    """Is who says something a news agency, by name or as "the agency X"?"""
    words = frame.tokens.words
    if sayer.kind not in ("name", "noun"):
        return False
    told = words[sayer.first : sayer.last]
    if frame.tokens.kinds[sayer.first] & flags.DETERMINER:
        told = told[1:]
    return holds(fold(" ".join(told)), _AGENCIES) or known_wire(" ".join(told)) is not None


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
