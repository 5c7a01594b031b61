"""Where a text says that somebody comes after, or wins over, another one: succeeds X; over from X."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LED = 7  # tokens of "outgoing", nationality and title between the phrase and the name
_GAP = 9  # tokens between the first word of a phrase and its last: takes over as president from X
_OVER = (
    flags.DETERMINER | flags.PLACE | flags.HONORIFIC | flags.SERVICE | flags.RANK | flags.HUMAN | flags.OWNER
)


def over_titles(tokens: Tokens, speech: Speech, first: int) -> int:
    """One past the word that leads to a name, over its title, its nationality and an article."""
    words, kinds, k = tokens.words, tokens.kinds, first
    while k > max(0, first - _LED) and k not in tokens.fresh and not kinds[k - 1] & flags.LINK:
        if words[k - 1] in speech.elected:
            break
        human = flags.HUMAN | flags.ROLE
        rival = kinds[k - 1] & flags.COMMA and kinds[k - 2] & human  # her rival, Kenya’s X
        beside = k < first and not kinds[k - 1] and words[k - 1].islower() and kinds[k] & flags.HUMAN
        beside = beside or (kinds[k] & flags.PLACE and not kinds[k - 1] and words[k - 1][0].isupper())
        if not (kinds[k - 1] & _OVER or words[k - 1] in flags.GENITIVES or rival or beside):
            break
        k -= 1
    return k


def succession_before(tokens: Tokens, speech: Speech, before: int) -> int:
    """The first token of a phrase that leads to who is succeeded; -1 without: replaces X; over from X."""
    words = tokens.words
    for k in (before, before - 1):
        for phrase in speech.predecessors.get(words[k - 1], ()) if 0 < k not in tokens.fresh else ():
            begin = k - len(phrase)
            if begin >= 0 and (words[begin].lower(), *words[begin + 1 : k]) == phrase:
                return begin
            if len(phrase) > 1 and phrase[0] in speech.succeeding:
                near = range(k - 2, max(-1, k - _GAP), -1)
                found = next((n for n in near if words[n] == phrase[0]), -1)
                if found >= 0 and tokens.fresh.isdisjoint(range(found + 1, k)):
                    return found
    return -1


def leads_to_former(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Do the words from token k on lead to whom somebody comes after: to SUCCEED President X?"""
    near, former = tuple(tokens.words[k : k + 2]), speech.predecessors
    return near[:1] in former.get(near[0], ()) or near in former.get(near[-1], ())
