"""Names in apposition beside a verb of speech: one of them, X; el anfitrión, el ministro X; su colega, X."""

from parsers.facts.mentions import Mention, Sayer, named, size
from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_LED = 6  # tokens of the article and the adjectives before a name
_THEM = 6  # tokens of "one of them" and its comma
_ALONE = 2  # tokens of an office with its article
_OFFICE = 14  # tokens of an office before its comma
_WALL = flags.COMMA | flags.END | flags.CUE | flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN
_OPENERS = flags.DETERMINER | flags.AS | flags.CLAUSE | flags.AND | flags.ADVERB


def one_of_them(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The name behind "one of them", between commas: said one of them, Ana Roe."""
    kinds = frame.tokens.kinds
    for k in range(i + 1, min(limit - 1, i + _THEM)):
        if kinds[k] & flags.COMMA:
            them = k > i + 2 and kinds[k - 2] & flags.LINK and kinds[k - 1] & (flags.PRONOUN | flags.STOP)
            name = frame.beginning.get(k + 1) if them else None
            return named(name) if name and name.last - name.first > 1 else None
        if k in frame.beginning or k in frame.tokens.fresh or kinds[k] & flags.END:
            break
    return None


def apposed(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The name behind a second office, between commas: رئيس الدورة، وزير الأمن X، ..."""
    kinds = frame.tokens.kinds
    if not frame.speech.verb_first or i >= limit or not kinds[i] & flags.ROLE:
        return None
    comma = next((k for k in range(i + 1, min(limit, i + _OFFICE)) if kinds[k] & _WALL), 0)
    mention = frame.beginning.get(comma + 1) if comma and kinds[comma] & flags.COMMA else None
    if mention is None or mention.last >= len(kinds) or (mention.role is None and mention.title < 0):
        return None
    closed = mention.first == comma + 1 and kinds[mention.last] & (flags.COMMA | flags.THAT)
    return named(mention) if closed else None


def named_beside(frame: Frame, noun: Sayer, limit: int) -> Sayer | None:
    """The name behind an office and a comma: dijo el anfitrión, el ministro X, que; dijo su colega, X."""
    kinds, comma = frame.tokens.kinds, noun.last
    if comma + 2 >= limit or not kinds[comma] & flags.COMMA:
        return None
    alone = noun.last - noun.first == _ALONE and kinds[noun.last - 1] & (flags.ROLE | flags.HUMAN)
    theirs = kinds[noun.first] & flags.OWNER and kinds[noun.first + 1] & (flags.ROLE | flags.HUMAN)
    nation = noun.last - noun.first == _ALONE and kinds[noun.last - 1] & flags.PLACE
    theirs = theirs or nation or kinds[noun.first + 1] & flags.OF  # el hondureño, X; el de Mónaco, X
    if not (alone or theirs):
        return _further_on(frame, noun, limit)
    led = bool(kinds[comma + 1] & flags.DETERMINER)
    mention = frame.beginning.get(comma + 1) or frame.beginning.get(comma + 1 + led)
    if mention is None or not (mention.role or theirs) or mention.last >= len(kinds):
        return _further_on(frame, noun, limit)
    closed = mention.first <= comma + 2 and kinds[mention.last] & (flags.COMMA | flags.THAT | flags.END)
    return named(mention) if closed else None


def _further_on(frame: Frame, noun: Sayer, limit: int) -> Sayer | None:
    """The full name between commas behind any phrase: a lancé l’hôte du jour, le très discret Jean Roe."""
    kinds, comma = frame.tokens.kinds, noun.last
    if not kinds[noun.first] & flags.DETERMINER or frame.tokens.several(noun.first):
        return None
    for k in range(comma + 1, min(limit, comma + 1 + _LED)):
        mention = frame.beginning.get(k)
        if mention is None:
            led = kinds[k] & flags.DETERMINER if k == comma + 1 else not kinds[k] & (_WALL | flags.LINK)
            if not led or frame.inside[k] or k in frame.tokens.fresh:
                break
            continue
        if size(mention.name) == 1 or mention.name[1] > limit:
            break
        end = mention.end if mention.end <= limit else mention.last
        closed = (
            end >= len(kinds)
            or end in frame.tokens.lines
            or kinds[end] & (flags.COMMA | flags.THAT | flags.END)
        )
        return named(mention) if closed else None
    return None


def head_before(frame: Frame, low: int, limit: int) -> Mention | None:
    """The name that a sentence begins with, before a comma: As X, professor of Y,"""
    kinds = frame.tokens.kinds
    opener = kinds[low] & _OPENERS and low not in frame.beginning
    head = frame.beginning.get(low + 1 if opener else low)
    if head is None or head.last >= limit:
        return None
    behind = head.last
    if frame.tokens.words[behind] == "(":  # X (Spain), in contrast to Y, said
        behind = next((k + 1 for k in range(behind, limit) if frame.tokens.words[k] == ")"), behind)
    return head if behind < limit and kinds[behind] & flags.COMMA else None


def verb_between(frame: Frame, behind: int, direct: Mention) -> bool:
    """X called it Y, to which the rapporteur, Ana Ruiz, replied: a verb stands between the two names."""
    kinds = frame.tokens.kinds
    if direct.first <= behind + 1 or kinds[behind + 1] & flags.RELATIVE:
        return False
    verb = flags.CUE | flags.AUXILIARY
    noun = direct.role is not None or kinds[direct.first - 1] & flags.COMMA
    return bool(noun) and any(kinds[k] & verb for k in range(behind, direct.first) if not frame.inside[k])
