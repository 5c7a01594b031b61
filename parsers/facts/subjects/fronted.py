"""A phrase ahead of a verb without subject, up to its comma: Al cerrar la cumbre de Puerto Alto, dijo que."""

from bisect import bisect_left

from parsers.facts.mentions import Mention, size
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.asides import aside_before
from parsers.languages import flags

_MOST = 200  # names that are compared
NO_PREPOSITION = flags.AND | flags.ADVERB | flags.AUXILIARY | flags.PRONOUN | flags.CLAUSE | flags.DETERMINER


def fronted(frame: Frame, low: int, comma: int) -> bool:
    """Is all from token `low` to a comma a phrase behind a preposition, where nobody speaks?"""
    kinds = frame.tokens.kinds
    if not (frame.speech.subjectless and low < comma and preposition(frame, low)):
        return False
    said = frame.cues[bisect_left(frame.cues, low) : bisect_left(frame.cues, comma)]
    if any(kinds[k] & flags.FIRM for k in said):
        return False
    return not any(kinds[k] & flags.COMMA and _somebody(frame, k + 1) for k in range(low, comma))


def preposition(frame: Frame, k: int) -> bool:
    """Does a preposition stand at token k, alone or with an article: ante, en, al?"""
    kind = frame.tokens.kinds[k]
    if frame.tokens.words[k].lower() in frame.speech.negations:
        return False  # No obstante, X
    written_into = kind & flags.LINK and frame.tokens.words[k].lower() in frame.speech.contracted
    return bool(written_into) or bool(kind & (flags.LINK | flags.STOP) and not kind & NO_PREPOSITION)


def _somebody(frame: Frame, k: int) -> bool:
    """Does an office with its article, or somebody's name, begin at token k?"""
    kinds = frame.tokens.kinds
    if name := frame.beginning.get(k):
        return known(frame, name)
    return bool(kinds[k] & flags.DETERMINER) and bool(kinds[k + 1] & (flags.HEAD | flags.RANK | flags.PLACE))


def known(frame: Frame, mention: Mention) -> bool:
    """Is a name surely somebody's: by office, title, given name, or as a part of a longer one?"""
    if mention.role or mention.role_after or mention.title >= 0:
        return True
    words, (first, last) = frame.tokens.words, mention.name
    if frame.tokens.kinds[first] & flags.GIVEN:
        return True
    return any(
        words[one.name[1] - 1] == words[last - 1] and (one.role or size(one.name) > last - first)
        for one in frame.mentions[:_MOST]
    )


def within(frame: Frame, mention: Mention, low: int) -> bool:
    """Is a name before the comma in the phrase: Tras cenar con Ana Ruiz, ; En Puerto Alto, Valdemar, ?"""
    if not fronted(frame, low, mention.first) or any(
        one and known(frame, one) and not _led(frame, one.first, low)
        for one in map(frame.beginning.get, range(low, mention.first))
    ):
        return False  # Al respecto el ministro X, jefe de la Policía Valdoro, dijo
    comma = frame.tokens.kinds[mention.first - 1] & flags.COMMA
    return not known(frame, mention) if comma else _led(frame, mention.first, low)


def _led(frame: Frame, k: int, low: int) -> bool:
    """Does a preposition lead to what begins at token k, or a word with a capital; but al respecto el X?"""
    tokens, k = frame.tokens, k - 1
    while k > low and tokens.kinds[k] & flags.DETERMINER and not preposition(frame, k):
        k -= 1
    if k > low and aside_before(frame, k):
        return False
    return preposition(frame, k) or tokens.words[k][0].isupper()
