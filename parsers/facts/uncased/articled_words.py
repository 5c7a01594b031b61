"""Surnames with their article, in a script without capitals."""

from parsers.facts.uncased.alike import sure_surname
from parsers.facts.uncased.behind_name import introduced, matter, of_house
from parsers.facts.uncased.given import definite, titled, two_surnames
from parsers.facts.uncased.name_walk import NameWalk
from parsers.languages import flags

_WHEN = flags.AUXILIARY | flags.CALENDAR  # باليسترازي قد وصفت


def with_article(walk: NameWalk, k: int) -> bool:
    """A surname with its article: behind a given name any, else one that ends as surnames do."""
    word, script = walk.tokens.words[k], walk.speech.script
    if word in script.compounds:
        return walk.take(bool(walk.count))
    if word.startswith(walk.speech.joining.articled[script.articles[0]][:2]):
        return False  # X للصحيفة
    if script.action.fullmatch(word) or matter(walk.tokens, walk.speech, walk.begin, k, walk.count):
        return False
    if walk.count == 1 and two_surnames(walk.tokens, walk.speech, k):
        return walk.take(True)
    if walk.known and not walk.closed and sure_surname(walk.tokens, walk.speech, walk.begin, k):
        walk.closed = True
        return walk.take(True)
    if walk.closed and walk.known and _second(walk, k):
        return walk.take(True)  # فهد الفراية العدوان، مدير
    return _surname(walk, k)


def _surname(walk: NameWalk, k: int) -> bool:
    """A word with its article that ends a name: by its ending, or behind a name or a title."""
    word, script = walk.tokens.words[k], walk.speech.script
    if script.no_name.fullmatch(word) and not (
        walk.last(k) or walk.over(k, _WHEN) or _before_office(walk, k)
    ):
        return False
    if not walk.count and not titled(walk.tokens, walk.speech, k):
        return False
    known = walk.known or (walk.count == 1 and introduced(walk.tokens, walk.begin, k))
    if not (known and not walk.closed) and not word.endswith(script.surnames):
        return False
    walk.closed = True
    return walk.take(True)


def _second(walk: NameWalk, k: int) -> bool:
    """Is a word a second surname with its article, by what follows it?"""
    if walk.over(k, flags.COMMA) or of_house(walk.tokens, walk.speech, k):
        return True
    return not walk.speech.script.feminine.fullmatch(walk.tokens.words[k]) and _before_office(walk, k)


def _before_office(walk: NameWalk, k: int) -> bool:
    """اللواء محمد العطية مدير المرور: does an office without article follow a surname of any shape?"""
    kinds = walk.tokens.kinds
    if not walk.known or not walk.tokens.followed(k) or not kinds[k + 1] & flags.ROLE:
        return False
    bare = not kinds[k + 1] & (flags.ATTACHED | flags.STOP)
    return bare and not definite(walk.tokens, walk.speech, k + 1)
