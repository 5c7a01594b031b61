"""Words of no list in a name: none that has the shape of a verb, a plural, a noun of somebody's."""

from parsers.facts.uncased.behind_name import begins, matter, no_verb
from parsers.facts.uncased.given import OVER, definite, given
from parsers.facts.uncased.name_walk import NameWalk
from parsers.facts.uncased.syllables import LONGEST
from parsers.languages import flags

_OVER = OVER | flags.ROLE | flags.SAYING  # behind the last word of a name, and no object of a verb
_LEAST = 2  # words of a name behind which a verb may stand
_SMALL = 3  # letters of a word with nothing joined


def strange(walk: NameWalk, k: int) -> bool:
    """A word of no list: none that has the shape of a verb, a plural, a noun of somebody's."""
    word, script = walk.tokens.words[k], walk.speech.script
    if walk.count and (walk.tokens.kinds[k] & flags.PASSIVE or word in walk.speech.elected):
        return False  # X سيكون الرئيس, X اختير
    initial = k > walk.begin and walk.tokens.words[k - 1] == "."
    if initial or (walk.count and not walk.closed and word in walk.tokens.spoken):
        return walk.take(True)
    if walk.closed or matter(walk.tokens, walk.speech, walk.begin, k, walk.count):
        return False
    first = not walk.count and begins(walk.tokens, walk.speech, k)
    if script.no_name.fullmatch(word) and not (first or _plural(walk, k)):
        return False
    if len(word) > _SMALL and word.startswith(script.joined) and not _despite_letter(walk, k):
        return False
    unlike = walk.count < _LEAST or script.foreign.fullmatch(word) or not script.verb.fullmatch(word)
    return walk.take(bool(unlike) or no_verb(walk.tokens, walk.speech, walk.begin, k))


def _introduced(walk: NameWalk, k: int) -> bool:
    """Is an office or title right before, another strange word behind: الباحثة وانجيرو كاماو?"""
    kinds = walk.tokens.kinds
    if walk.count or not k or k + 1 >= len(kinds) or not kinds[k - 1] & (flags.OFFICE | flags.HONORIFIC):
        return False
    return not kinds[k + 1] and not definite(walk.tokens, walk.speech, k + 1)


def _despite_letter(walk: NameWalk, k: int) -> bool:
    """May a word be a name in spite of its first letter, an "and": الباحثة وانجيرو كاماو?"""
    word = walk.tokens.words[k]
    if walk.count == 1 or _introduced(walk, k):
        return True
    return len(word) < LONGEST and bool(walk.speech.script.foreign.fullmatch(word))


def _plural(walk: NameWalk, k: int) -> bool:
    """Is a word with the ending of a plural a surname, as nothing follows it: X هورفات رئيس?"""
    alone = walk.count == 1 and given(walk.tokens, k - 1)  # غسان عويدات
    return (
        walk.count > 0
        and bool(walk.speech.script.plural.fullmatch(walk.tokens.words[k]))
        and (alone or walk.over(k, _OVER))
    )
