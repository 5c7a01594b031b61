"""An office and what was done to its holder, before the name: une archéologue invitée par l’Unesco, X."""

from parsers.facts.mentions import Range
from parsers.facts.offices.roles import role_before
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_LONGEST = 9  # tokens from the participle to the comma before the name
_PREPOSITION = flags.LINK | flags.STOP
_WALL = flags.COMMA | flags.END | flags.RELATIVE | flags.THAT | flags.AUXILIARY | flags.PRONOUN


def invited_office(tokens: Tokens, speech: Speech, first: int) -> Range | None:
    """The office before a participle that leads to the comma before a name at token `first`."""
    words, kinds = tokens.words, tokens.kinds
    if first < _LONGEST // 2 or not kinds[first - 1] & flags.COMMA or not any(speech.past_endings):
        return None
    endings = filled(speech.past_endings)
    for k in range(first - 2, max(0, first - _LONGEST), -1):
        if kinds[k] & _WALL & ~_articled(kinds[k]) or k in tokens.fresh:
            return None
        if words[k].islower() and words[k].endswith(endings) and kinds[k + 1] & _PREPOSITION:
            role = role_before(tokens, speech, k, full=True)
            whole = role and role[1] == k and kinds[role[0] - 1] & flags.DETERMINER
            occasion = role and words[role[0]] in speech.occasions  # una entrevista concedida a Radio Y, X
            return role if whole and not occasion else None
    return None


def _articled(kind: int) -> int:
    """A pronoun that is an article, too, is no wall."""
    return flags.PRONOUN if kind & flags.DETERMINER else 0
