"""Offices in a phrase that a sentence begins with, before its subject: On behalf of the minister, X came."""

from parsers.facts.mentions import Range
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LONGEST = 10  # tokens of such a phrase before the office
_SUBJECT = flags.DETERMINER | flags.PRONOUN | flags.ROLE | flags.HUMAN | flags.GIVEN | flags.HONORIFIC
_CLAUSE = flags.COMMA | flags.END | flags.AUXILIARY | flags.CUE | flags.THAT | flags.RELATIVE | flags.AS
_CLOSES = flags.COMMA | flags.END | flags.CLOSER


def of_another(tokens: Tokens, speech: Speech, office: Range, name: Range) -> bool:
    """Is an office before a comma governed by the phrase that begins the sentence, whose subject the name is?

    No comma closes it behind the name then: By order of the chief of police, X opened the pier. What somebody
    acts as is their own: In her capacity of chief, X opened it.
    """
    (begin, end), (first, stop), kinds = office, name, tokens.kinds
    if not kinds[first - 1] & flags.COMMA or not _goes_on(tokens, stop):
        return False
    if any(kind & flags.COMMA for kind in kinds[end : first - 1]):
        return False
    k = begin - 1
    while k > 0 and kinds[k] & flags.DETERMINER and not kinds[k] & flags.LINK:
        k -= 1
    governed = k > 0 and (kinds[k] & flags.LINK or tokens.words[k] in speech.by) and not kinds[k] & flags.AS
    if not governed or tokens.words[k - 1].lower() in speech.capacities:
        return False
    start = next((n for n in range(k, max(-1, k - _LONGEST), -1) if n in tokens.fresh), -1)
    if start < 0 or any(kind & _CLAUSE for kind in kinds[start + 1 : k]):
        return False
    return bool(kinds[start] & flags.LINK) or not kinds[start] & _SUBJECT


def _goes_on(tokens: Tokens, stop: int) -> bool:
    """Does the verb follow a name without a comma?"""
    if stop >= len(tokens.words) or stop in tokens.fresh or tokens.kinds[stop] & _CLOSES:
        return False
    return tokens.words[stop][0].islower()
