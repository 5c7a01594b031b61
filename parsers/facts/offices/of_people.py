"""An office without the people of whom is named behind it: appointed president of the Brazilian X."""

from parsers.facts.mentions import Range
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.reference import ADJECTIVES
from parsers.tokens import Tokens


def without_people(tokens: Tokens, speech: Speech, role: Range, first: int) -> Range:
    """Up to the small word before the adjective of a nation, where the name follows at once."""
    begin, last = role[0], first - 1
    if role[1] != first or last < begin + 2 or not tokens.kinds[last - 1] & flags.OF:
        return role
    word = fold(tokens.words[last])
    people = speech.adjectives_follow and any(word in forms for forms in ADJECTIVES.values())
    return (begin, last - 1) if people else role
