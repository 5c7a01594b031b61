"""Who is only told of in what somebody says: he said the situation demands, the ministry hopes."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.languages import flags


def only_told_of(frame: Frame, k: int, sayer: Sayer) -> bool:
    """Is the noun before a verb at token k a thing, or the own body of whoever says what it hopes?"""
    lead, hopes = frame.tokens.kinds[sayer.first - 1], frame.tokens.words[k] in frame.speech.hoping
    if hopes and lead & (flags.THAT | flags.SAID):
        return True  # dijo que la Fiscalía confía «...», said her ministry hoped for “...”
    if frame.speaking(sayer):
        return False
    return _of_a_thing(frame, k, lead) or _in_clause(frame, k, sayer)


def _of_a_thing(frame: Frame, k: int, lead: int) -> bool:
    """A affirmé que la situation exige des réponses : « ... »; the goals outlined in it and “...”."""
    kinds = frame.tokens.kinds
    small = kinds[k + 1] & (flags.LINK | flags.DETERMINER) if k + 1 < len(kinds) else 0
    outlined = frame.speech.cased and small == flags.LINK
    return bool(lead & flags.THAT or outlined)


def _in_clause(frame: Frame, k: int, sayer: Sayer) -> bool:
    """She said the vote REFLECTED “trust”: does a verb take a clause without "that", of which this is one?"""
    kinds = frame.tokens.kinds
    verb = kinds[sayer.first - 1] & (flags.PLAIN | flags.SAYING)
    ahead = sayer.first > 1 and not kinds[sayer.first - 2] & flags.COMMA
    finite = kinds[k] & (flags.SAID | flags.JUDGED) and sayer.last == k
    return (
        bool(verb and finite) and (ahead or bool(verb & flags.SAYING)) and not frame.speech.adjectives_follow
    )
