"""Two who share the surname that only the second is named with: Brock and Katrina Roe, later Mr Roe."""

from itertools import pairwise

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.facts.people.genders import gender_of
from parsers.languages import flags

Words = tuple[str, ...]


def share_surnames(frame: Frame, words: list[Words]) -> None:
    """The words of a given name that shares the next one's surname get that, too."""
    pairs = [at for at, (one, other) in enumerate(pairwise(frame.mentions)) if _couple(frame, one, other)]
    if not pairs:
        return  # as a rule
    surnames = {its[-1] for its in words if len(its) > 1}
    for at in pairs:
        one, other = words[at], words[at + 1]
        if len(one) > 1 or len(other) == 1 or one[0] in surnames:
            continue
        given = frame.tokens.kinds[frame.mentions[at].name[0]] & flags.GIVEN
        if given or _titled_otherwise(frame, words, at + 1):
            words[at] = (*one, other[-1])


def _couple(frame: Frame, one: Mention, other: Mention) -> bool:
    """A name, "and", a given name and a surname; no title and no office before either."""
    first, second = one.name[0], other.name[0]
    if one.name[1] + 1 != second or second - first != 2 or not frame.tokens.kinds[second] & flags.GIVEN:
        return False
    if not frame.tokens.kinds[second - 1] & flags.AND:
        return False
    return one.title < 0 and other.title < 0 and not (one.role or other.role)


def _titled_otherwise(frame: Frame, words: list[Words], at: int) -> bool:
    """Does a title with the surname of a woman tell of a man, or the other way round: Mr Roe?"""
    gender, surname = gender_of(frame, frame.mentions[at]), words[at][-1:]
    titled = (
        gender_of(frame, mention)
        for mention, its in zip(frame.mentions, words, strict=True)
        if its == surname and mention.title >= 0
    )
    return any(gender and other not in (0, gender) for other in titled)
