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
_POINTED = 2  # characters of one letter and its point
NEVER = _FUNCTION | flags.ROLE | flags.CALENDAR | flags.HONORIFIC | flags.PLACE
_BACK = 400  # words before a surname, among which the whole name stands
_ALIKE = 16  # words there that are the same
OFFICE = flags.FIELD | flags.GROUP | flags.RANK | flags.HUMAN | flags.WRITING


def articled(word: str) -> bool:
    """al-Shabaab, el-Sisi: a small article before a capital."""
    return word[2:3] == "-" and word[3:4].isupper()


def initials(tokens: Tokens, k: int) -> bool:
    """J.P., J.-P.: letters with a point each that no list knows as a body or land."""
    word = tokens.words[k]
    return word[-1] == "." and len(word) > _POINTED and word[0].isupper() and not tokens.kinds[k]


def plain(tokens: Tokens, i: int) -> bool:
    """A capitalised word that no list knows as anything but a name."""
    return i < len(tokens.words) and tokens.words[i][0].isupper() and not tokens.kinds[i] & (NEVER | OFFICE)


def named_before(tokens: Tokens, k: int) -> bool:
    """Does a word stand behind a name or its particle before: Ana Roe or Ana El Roe, and Roe?"""
    words, kinds, at = tokens.words, tokens.kinds, max(2, k - _BACK)
    if k - 1 <= at:
        return False
    for _ in range(min(_ALIKE, words[at : k - 1].count(words[k]))):
        at = words.index(words[k], at) + 1
        if plain(tokens, at - 2 - bool(kinds[at - 2] & flags.PARTICLE)):
            return True
    return False


def over_particles(tokens: Tokens, j: int) -> int:
    """The token behind up to three particles."""
    k = j
    while (
        k < len(tokens.words) - 1 and k - j < 3 and tokens.kinds[k] & flags.PARTICLE and not plain(tokens, k)
    ):
        k += 1
    return k


def named_in_full(tokens: Tokens, i: int) -> bool:
    """Has the text a particle and its surname behind a name before: Ana de los Roe, and now De los Roe?"""
    words, last = tokens.words, over_particles(tokens, i)
    if not (plain(tokens, last) or (tokens.kinds[last] & flags.HUMAN and words[last].istitle())):
        return False
    begin = max(1, i - _BACK)
    alike = (k - (last - i) for k in range(begin, i) if words[k] == words[last])
    return any(
        _name_ahead(tokens, k)
        and [*map(str.lower, words[k : k + last - i])] == [*map(str.lower, words[i:last])]
        for k in alike
        if k > 0
    )


def _name_ahead(tokens: Tokens, k: int) -> bool:
    """Does a name stand before a particle, not only the first word of a sentence: but Réunion d’Alger?"""
    k -= k > 1 and tokens.words[k - 1].islower() and bool(tokens.kinds[k - 1] & flags.PARTICLE)  # de La Roe
    given = tokens.kinds[k - 1] & flags.GIVEN
    return plain(tokens, k - 1) and (bool(given) or k - 1 not in tokens.fresh)


def given_field(tokens: Tokens, i: int) -> bool:
    """Is a field that is a given name, too, before a surname, and what nothing is of: la ministra PAZ Roe?"""
    kinds = tokens.kinds
    if not (kinds[i] & flags.FIELD and kinds[i] & flags.GENDER) or not plain(tokens, i + 1):
        return False
    return not (i and kinds[i - 1] & (flags.LINK | flags.OF | flags.GROUP | flags.FIELD | flags.AND))
