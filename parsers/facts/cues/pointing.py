"""Sentences that point back at the words before them: that was the verdict of X; with these words X left."""

from parsers.facts.mentions import Range, Sayer, named, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags
from parsers.languages.lookup import unpointed
from parsers.tokens import Tokens

_LONGEST = 4  # words of "with these words"
_OWNED = 9  # tokens of "was the minister's verdict", "in the minister's"
_REMARK = 5  # tokens between "that" and "verdict", "what"
_RANKS = 3  # words between the article and the noun of an office
_VERB = 24  # tokens between "what" and its verb, over who speaks with an office
_REACH = 24  # tokens of such a sentence before who spoke
_ENDS = flags.END | flags.CLAUSE


def written(word: str) -> str:
    """A word as the lists have it: small, its apostrophe curly, without signs of vowels."""
    return word.lower().replace("'", "’") if word.isascii() else unpointed(word.lower().replace("'", "’"))


def pointed_at(frame: Frame, i: int, limit: int) -> tuple[Range, Sayer] | None:
    """The words that point back at token i, and who is named behind them."""
    if owned := _owned(frame, i, limit):
        return owned
    size = _phrase(frame, i) or _remark(frame, i, limit)
    if not size:
        return None
    tokens = frame.tokens
    end = next((k for k in range(i + 1, limit) if k in tokens.fresh or frame.inside[k]), limit)
    if tokens.words[end - 1] == ":":
        return None  # Así lo resumió X: “...”
    for k in range(i + size, min(end, i + size + _REACH)):
        if (
            k in frame.beginning
            and not _town(frame, k)
            and tokens.words[min(frame.beginning[k].last, end - 1)] not in flags.GENITIVES
        ):
            return (i, i + size), named(frame.beginning[k])
        noun = _office(frame, k, i + size, end) if tokens.kinds[k] & flags.ROLE else None
        if noun:
            return (i, i + size), noun
    return None


def _office(frame: Frame, k: int, low: int, end: int) -> Sayer | None:
    """The office at a token, with its article: that was the verdict OF THE MINISTER; كانت رسالة السفير."""
    if frame.speech.verb_first:
        return None if frame.tokens.kinds[k] & flags.ATTACHED else noun_at(frame, k, end)
    first = _article(frame.tokens, k, low)
    return noun_at(frame, first, end) if first >= 0 else None


def _article(tokens: Tokens, k: int, low: int) -> int:
    """The article before an office and its ranks: THE vice president; -1 without."""
    for first in range(k - 1, max(low, k - 1 - _RANKS) - 1, -1):
        if tokens.kinds[first] & flags.DETERMINER or tokens.kinds[first] & flags.OF:
            return first + bool(tokens.kinds[first] & flags.OF)  # du maire
        if not tokens.kinds[first] & (flags.RANK | flags.FIELD | flags.PLACE):
            break
    return -1


def _owned(frame: Frame, i: int, limit: int) -> tuple[Range, Sayer] | None:
    """The remark and whose it is: was X’s reaction; came his answer; was the minister’s verdict."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for k in range(i + 1, min(limit, i + _OWNED)):
        if words[k] not in frame.speech.remarks:
            continue
        if kinds[k - 1] & flags.OWNER and k == i + 2 and not frame.speech.verb_first:  # but كان هذا رد X
            return (i, k + 1), pronoun(k - 1)
        whose = _owner(frame, i + 1, k - 1) if words[k - 1] in flags.GENITIVES else None
        return ((i, k + 1), whose) if whose else None
    return None


def _town(frame: Frame, k: int) -> bool:
    """Is one word behind "in" where it was said: lo dijo en Malabo el presidente X?"""
    mention = frame.beginning[k]
    led = k > 0 and frame.tokens.words[k - 1] in frame.speech.where
    return led and mention.first == k and mention.last - k == 1 and not mention.role


def _phrase(frame: Frame, i: int) -> int:
    """How many tokens of "with these words" begin at token i."""
    words = tuple(map(written, frame.tokens.words[i : i + _LONGEST]))
    behind = frame.tokens.kinds[i + 1] if i + 1 < len(frame.tokens.kinds) else 0
    if words[0] in frame.speech.thus and behind & (flags.SAID | flags.JUDGED):
        return 2  # “...”: así describió X el acuerdo
    return next((len(one) for one in frame.speech.pointing if words[: len(one)] == one), 0)


def _remark(frame: Frame, i: int, limit: int) -> int:
    """How many tokens of "that was the verdict", "that is what", "the words are" begin at token i."""
    tokens, speech = frame.tokens, frame.speech
    if speech.verb_first and i + 2 < limit and tokens.words[i] in speech.remarks:
        return 2 if tokens.kinds[i + 1] & flags.SAID else 0  # كلمات قالها X
    led = (
        tokens.kinds[i] & (flags.DETERMINER | flags.LINK) or written(tokens.words[i]) in speech.by
    )  # par la voix de
    if not (led or speech.verb_first) and i + 3 < limit and tokens.words[i + 2] in speech.remarks:
        return 3 if tokens.kinds[i + 1] & flags.DETERMINER and tokens.kinds[i + 3] & flags.LINK else 0
    if written(tokens.words[i]) not in speech.pointers:
        named = i + 2 < limit and tokens.kinds[i] & flags.DETERMINER and tokens.words[i + 1] in speech.remarks
        return 3 if named and tokens.kinds[i + 2] & flags.PASSIVE else 0
    for k in range(i + 1, min(limit, i + 1 + _REMARK)):
        if tokens.kinds[k] & (_ENDS | flags.COMMA) or k in tokens.fresh or k in frame.beginning:
            return 0
        if tokens.words[k] in speech.remarks:
            return k + 1 - i
        if written(tokens.words[k]) in speech.what:
            return k + 1 - i if _judges(frame, k + 1, limit) else 0
    return 0


def _judges(frame: Frame, begin: int, limit: int) -> bool:
    """Does a verb of speech or judgement follow in the sentence?"""
    for k in range(begin, min(limit, begin + _VERB)):
        if k in frame.tokens.fresh or frame.tokens.kinds[k] & flags.CLAUSE:
            return False
        if frame.tokens.kinds[k] & (flags.SAID | flags.JUDGED):
            return True
    return False


def view_at(frame: Frame, i: int) -> tuple[Range, Sayer] | None:
    """The words "in her view" that begin at token i, and whose it is."""
    tokens, speech = frame.tokens, frame.speech
    views = speech.views.get(written(tokens.words[i]))
    if not views or i + 1 >= len(tokens.words):
        return None
    second = written(tokens.words[i + 1])
    for one in views:
        if one[1:2] != (second,):
            continue
        if (*map(written, tokens.words[i : i + len(one)]),) == one and i + len(one) < len(tokens.words):
            return (i, i + len(one)), pronoun(i + _whose(tokens, i))
    return _owned_view(frame, i, views) if speech.cased and not speech.adjectives_follow else None


def _owned_view(frame: Frame, i: int, views: tuple[tuple[str, ...], ...]) -> tuple[Range, Sayer] | None:
    """The words "in the minister’s view", and whose it is: as "in her view", a genitive in her place."""
    words = frame.tokens.words
    for k in range(i + 2, min(len(words) - 1, i + _OWNED)):
        if k in frame.tokens.fresh or words[k] not in flags.GENITIVES:
            continue
        behind = (*map(written, words[k + 1 : k + 1 + _LONGEST]),)
        size = next((len(one) - 2 for one in views if len(one) > 2 and behind[: len(one) - 2] == one[2:]), 0)
        whose = _owner(frame, i + 1, k) if size and k + 1 + size < len(words) else None
        return ((i, k + 1 + size), whose) if whose else None
    return None


def _owner(frame: Frame, begin: int, genitive: int) -> Sayer | None:
    """Who stands from a token up to a genitive: Ana Ruiz’s, the minister’s."""
    mention, kinds = frame.ending.get(genitive), frame.tokens.kinds
    if mention and mention.first <= begin + bool(kinds[begin] & flags.DETERMINER):
        return named(mention)
    led = kinds[begin] & flags.DETERMINER and kinds[genitive - 1] & flags.HEAD
    return Sayer("noun", begin, genitive) if led else None


def _whose(tokens: Tokens, i: int) -> int:
    """Where in "in her view", "to hear her tell it", "à l’entendre" whose it is stands."""
    return next(
        (n for n in range(1, 3) if tokens.kinds[i + n] & (flags.OWNER | flags.DETERMINER | flags.PRONOUN)), 1
    )


def over_likewise(frame: Frame, i: int, limit: int) -> int:
    """The token behind "as", "tal como", where a verb of speech follows close by; else token i."""
    words = frame.tokens.words
    first = written(words[i]) if i < limit else ""
    for one in frame.speech.likewise:
        if first != one[0]:
            continue
        behind = i + len(one)
        if behind + 1 < limit and (*map(written, words[i:behind]),) == one:
            led = frame.tokens.kinds[behind] & flags.DEFINITE and frame.tokens.kinds[behind + 1] & flags.SAID
            return behind + bool(led)  # comme LE rappelle X
    return i
