"""Words with a capital that are nothing but names, and the small ones between them."""

from parsers.languages import flags
from parsers.tokens import Tokens

_FUNCTION = (
    flags.STOP
    | flags.DETERMINER
    | flags.PRONOUN
    | flags.AUXILIARY
    | flags.AND
    | flags.RELATIVE
    | flags.NARRATOR
)
NEVER = _FUNCTION | flags.ROLE | flags.CALENDAR | flags.HONORIFIC | flags.PLACE
OFFICE = flags.FIELD | flags.GROUP | flags.RANK | flags.HUMAN | flags.WRITING


def plain(tokens: Tokens, i: int) -> bool:
    """A capitalised word that no list knows as anything but a name."""
    return i < len(tokens.words) and tokens.words[i][0].isupper() and not tokens.kinds[i] & (NEVER | OFFICE)


def over_particles(tokens: Tokens, j: int) -> int:
    """The token behind up to three particles."""
    k = j
    while (
        k < len(tokens.words) - 1 and k - j < 3 and tokens.kinds[k] & flags.PARTICLE and not plain(tokens, k)
    ):
        k += 1
    return k
