"""Where a run of name words ends: initials, particles between them; or words of an office."""

from parsers.facts.name_words import (
    NEVER,
    OFFICE,
    articled,
    given_field,
    named_in_full,
    over_particles,
    plain,
)
from parsers.facts.names.calendar_names import of_the_year
from parsers.facts.names.capitals import despite, figures
from parsers.facts.names.marks_inside import ends_in_point, over_mark
from parsers.languages import flags
from parsers.tokens import Tokens

_GIVEN_SHORT = flags.ABBREVIATION | flags.GENDER  # Ma., Md.
_INSIDE = flags.PARTICLE | flags.HONORIFIC  # small words that a name may go on over
_ARTICLE = flags.PARTICLE | flags.DETERMINER  # Zaki Roe Le commissaire, of the next caption
_LONGEST = 7  # words of a name
_INITIALS = 6  # letters and points of initials written together


def run(tokens: Tokens, i: int) -> int:
    """One past the run that begins at i: name words, initials, particles between; or words of an office."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    office = bool(kinds[i] & OFFICE) and not given_field(tokens, i)
    begin = _behind_initials(words, i) if len(words[i]) == 1 else i
    j, size = i + 1, len(words)
    last = begin + _LONGEST if begin + _LONGEST < size else size
    while j < last and j not in fresh:
        word, kind = words[j], kinds[j]
        if word[0].islower() and word[2:3] != "-" and (office or not kind & _INSIDE):
            break  # as most do: the Assembly ends
        if word == ".":
            if not _point_inside(tokens, i, j):
                break
        elif _name_word(tokens, i, j):
            if bool(kind & OFFICE) != office and not _despite_office(tokens, i, j, office=office):
                break
        elif kind & flags.PARTICLE and not office:
            particles, j = j, over_particles(tokens, j)
            if j in tokens.lines or not (plain(tokens, j) or _sayer(tokens, i, particles, j)):
                return _back(tokens, i, j)
        elif not office and (step := over_mark(tokens, i, j)):
            j += step
        else:
            break
        j += 1
    return j + ends_in_point(words, j)


def _name_word(tokens: Tokens, i: int, j: int) -> bool:
    """Has the word at j a capital, or a small article before one, and is it of those that names have?"""
    word = tokens.words[j]
    if word[0].isupper() and (word.isalpha() or not figures(word)):
        if not tokens.kinds[j] & NEVER or despite(tokens, j):
            return True
        if _initial(tokens.words, j) or of_the_year(tokens, i, j):
            return True
    return len(word) > 1 and articled(word)


def _despite_office(tokens: Tokens, i: int, j: int, *, office: bool) -> bool:
    """Is a word that offices have too one of the name: Edmundo Paz Roe, Zulema Roe Paz, Steven Law?"""
    kinds = tokens.kinds
    named = not office and (kinds[i] & flags.GENDER or j - i > 1)
    paired = kinds[j] & flags.GENDER and kinds[j] & flags.FIELD and named
    return bool(paired) or _surname(tokens, i, j)


def _behind_initials(words: list[str], i: int) -> int:
    """The token behind spaced initials: H. M. G. S. Roe."""
    stop = min(i + 2 * _INITIALS, len(words))
    while i < stop and len(words[i]) == 1 and words[i + 1 : i + 2] == ["."]:
        i += 2
    return i


def _point_inside(tokens: Tokens, i: int, j: int) -> bool:
    """Does a name go on behind a point: Ana R. Roe, Ana R. de la Roe, Ma. Ana Roe?"""
    words = tokens.words
    initial = len(words[j - 1]) == 1 and words[j - 1].isupper()
    if not (initial or (j == i + 1 and _clipped(tokens, i))) or j + 1 >= len(words):
        return False
    return words[j + 1][0].isupper() or (initial and plain(tokens, over_particles(tokens, j + 1)))


def _clipped(tokens: Tokens, i: int) -> bool:
    """Ma. Lourdes Roe, Md. Rahman Roe: a given name cut short before another."""
    if tokens.kinds[i] & ~_GIVEN_SHORT or not tokens.kinds[i] & flags.ABBREVIATION:
        return False
    return plain(tokens, i + 2) and i + 2 not in tokens.fresh


def _sayer(tokens: Tokens, i: int, particles: int, j: int) -> bool:
    """Is a noun of people the surname behind two particles: Juan de la Fuente?"""
    human = j < len(tokens.words) and tokens.words[j][0].isupper() and tokens.kinds[j] & flags.HUMAN
    if tokens.kinds[i] & flags.GIVEN and _double(tokens, j):
        return True
    told = human and (tokens.kinds[i] & flags.GENDER or (i == particles - 1 and named_in_full(tokens, i)))
    return bool(told) and j - i > 1


def _double(tokens: Tokens, j: int) -> bool:
    """Is a noun of a body the first of two surnames behind particles: Ana de la Guardia Roe?"""
    if j + 1 >= len(tokens.words) or not tokens.words[j].istitle() or j + 1 in tokens.fresh:
        return False
    return tokens.words[j + 1].istitle() and plain(tokens, j + 1) and not tokens.kinds[j + 1]


def _initial(words: list[str], j: int) -> bool:
    """Samuel A. Roe: a letter and its point inside a name."""
    return len(words[j]) == 1 and words[j + 1 : j + 2] == ["."]


def _surname(tokens: Tokens, i: int, j: int) -> bool:
    """Is the word at j, which offices have too, the surname behind a given name: Steven Law?"""
    kinds, words = tokens.kinds, tokens.words
    if (
        j != i + 1
        or not kinds[i] & flags.GENDER
        or kinds[i] & OFFICE
        or not kinds[j] & (flags.FIELD | flags.RANK | flags.HUMAN)
    ):
        return False
    return j + 1 >= len(words) or not (words[j + 1][0].isupper() or kinds[j + 1] & (flags.GROUP | flags.ROLE))


def _back(tokens: Tokens, i: int, j: int) -> int:
    """The end of a run whose last particles lead nowhere."""
    while j > i + 1 and (not tokens.words[j - 1][0].isupper() or tokens.kinds[j - 1] & _ARTICLE == _ARTICLE):
        j -= 1
    return j
