"""The office behind a name: in apposition (", the head of X,"), as what somebody is, or is elected to."""

from parsers.facts.mentions import Range
from parsers.facts.name_words import initials
from parsers.facts.offices.among_others import among_others
from parsers.facts.offices.apposition_end import apposition_end, before_link, stops
from parsers.facts.offices.gained import chosen_for
from parsers.facts.offices.settled import without_owner
from parsers.facts.offices.trades import trade_behind
from parsers.facts.offices.with_bodies import over_bracket, over_region, with_bodies
from parsers.facts.people.officed_bodies import is_body_of
from parsers.languages import flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_FAR = 18  # tokens of an apposition
_HEAD = 5  # of them before its head
_BODIES = flags.GROUP | flags.FIELD
_VERB = 3  # tokens of "is" or "serves as" behind "who"


def role_behind(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office in apposition behind a name that ends before token `stop`."""
    words, kinds = tokens.words, tokens.kinds
    if stop + 1 >= len(words) or not kinds[stop] & flags.COMMA or stop + 1 in tokens.lines:
        return None
    begin = stop + 1
    if charge := _charge(tokens, speech, begin):
        return charge
    found = _apposition(tokens, speech, _being(tokens, begin)) or _behind_body(tokens, speech, begin)
    found = found or _letters_alone(tokens, speech, begin) or _behind_adjectives(tokens, speech, begin)
    found = found or among_others(tokens, speech, begin)
    if not found or _acts(tokens, speech, begin, found[1]):
        return None
    found = _since_then(tokens, speech, found)
    further = _behind_letters(tokens, speech, found) or _further(tokens, speech, found)
    return further or with_bodies(tokens, found)


def _behind_adjectives(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """X, the brusque, plain-spoken mayor of Y: adjectives with commas between them before the office."""
    words, kinds = tokens.words, tokens.kinds
    if speech.adjectives_follow or not kinds[begin] & flags.DETERMINER or kinds[begin] & flags.PRONOUN:
        return None
    comma = 0
    for k in range(begin + 1, min(begin + _HEAD + _HEAD, len(words))):
        if kinds[k] & flags.ROLE:
            found = _apposition(tokens, speech, k) if comma and words[k].islower() else None
            return (begin + 1, found[1]) if found else None
        if kinds[k] & flags.COMMA and k > begin + 1 and not kinds[k - 1] & flags.COMMA:
            comma = k
        elif kinds[k] & ~(flags.AND | flags.ADVERB | flags.RANK | flags.STOP) or words[k][0].isupper():
            return None
    return None


def _letters_alone(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """A rank cut to its capitals between commas: X, IGP, said."""
    word, behind = tokens.words[begin], tokens.kinds[begin + 1 : begin + 2]
    rank = word.isupper() and word.lower() in speech.commissions
    return (begin, begin + 1) if rank and behind and behind[0] & flags.COMMA else None


def _since_then(tokens: Tokens, speech: Speech, found: Range) -> Range:
    """Not what somebody was before: X, abogada y DESDE 2031 directora de Y."""
    first, last = found
    if not tokens.kinds[last - 1] & flags.AND:
        return found
    if last < len(tokens.words) and tokens.words[last] in speech.since and last not in tokens.fresh:
        for k in range(last + 1, min(len(tokens.kinds) - 1, last + 1 + _HEAD)):
            if tokens.kinds[k] & flags.ROLE:
                return _apposition(tokens, speech, k) or (first, last - 1)
    return first, last - 1


def _acts(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Is an office with its article the subject of the clause: At a meeting with X, the minister argued?"""
    kinds, words = tokens.kinds, tokens.words
    definite = kinds[begin] & flags.DEFINITE and not kinds[begin] & flags.OWNER
    if not definite or end + 1 >= len(words) or end in tokens.fresh or not words[end].islower():
        return False
    if kinds[end] & (flags.AUXILIARY | flags.SAID | flags.JUDGED):
        return True
    verb = not (speech.adjectives_follow or kinds[end]) and words[end].endswith(speech.verb_endings)
    return verb and bool(kinds[end + 1] & (flags.LINK | flags.STOP))


def _further(tokens: Tokens, speech: Speech, found: Range) -> Range | None:
    """Behind a rank, or the same noun again: X, colonel, head of Y; ministre d’État, ministre de Y."""
    (first, last), kinds = found, tokens.kinds
    if last + 1 >= len(kinds) or not kinds[last] & flags.COMMA or last + 1 in tokens.lines:
        return None
    again = tokens.words[last + 1] == tokens.words[first]
    ranks = all(kind & (flags.SERVICE | flags.RANK) for kind in kinds[first:last])
    if not again and not (ranks and any(kind & flags.SERVICE for kind in kinds[first:last])):
        return None
    other = _apposition(tokens, speech, last + 1)
    return (first, other[1]) if other and again else other


def _charge(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """An office without a noun, up to the next comma: X, a cargo del comité,"""
    words, kinds = tokens.words, tokens.kinds
    if words[begin] not in (one[0] for one in speech.charges):
        return None
    written = tuple(speech.contracted.get(word, word) for word in words[begin + 1 : begin + 4])
    size = next(
        (len(one) for one in speech.charges if one[0] == words[begin] and one[1:] == written[: len(one) - 1]),
        0,
    )
    end = begin + size
    last = min(len(words), begin + _FAR) if size else end
    while end < last and end not in tokens.fresh and not (stops(tokens, end) or words[end] in speech.since):
        end += 1
    closed = end < len(words) and (kinds[end] & (flags.COMMA | flags.END) or words[end] in speech.since)
    return (begin, end) if closed and end > begin + size else None


def role_listed(tokens: Tokens, speech: Speech, stop: int) -> Range | None:
    """The office behind a dash that ends a line, or a part of a list of the chosen: X (Chile) – Delegate."""
    words = tokens.words
    if stop + 1 >= len(words) or words[stop] not in flags.DASHES or stop + 1 in tokens.lines:
        return None
    found = _apposition(tokens, speech, stop + 1)
    end = over_region(tokens, found[1]) if found else stop
    if not found or end == len(words) or end in tokens.lines or stop in tokens.lines:
        closed = found and (end == len(words) or end in tokens.lines)
        return (found[0], end) if found and closed else None
    chosen = tokens.among_chosen(stop) and (tokens.kinds[end] & (flags.COMMA | flags.END))
    return (found[0], end) if chosen or (words[end] == ";" and tokens.elects) else None


def _behind_letters(tokens: Tokens, speech: Speech, found: Range) -> Range | None:
    """The office behind letters of honour: X, MP, Minister of Y."""
    first, last = found
    if last - first != 1 or not tokens.words[first].isupper() or last + 1 >= len(tokens.words):
        return None
    return _apposition(tokens, speech, last + 1) if tokens.kinds[last] & flags.COMMA else None


def _being(tokens: Tokens, begin: int) -> int:
    """Behind "who is": X, who was also the head of Y; X, quien ejerce como director."""
    kinds = tokens.kinds
    if kinds[begin] & flags.RELATIVE:
        for k in range(begin + 1, min(len(kinds) - 2, begin + 1 + _VERB)):
            also = k + 1 + bool(kinds[k + 1] & flags.ADVERB)
            if kinds[k] & (flags.PASSIVE | flags.AS) and kinds[also] & (flags.DETERMINER | flags.OFFICE):
                return also
    return begin


def _behind_body(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The second apposition behind a body: X, U.S. Coast Guard, adviser on Y."""
    words, kinds, k = tokens.words, tokens.kinds, begin
    while k < min(len(words) - 1, begin + _HEAD) and (words[k][0].isupper() or words[k] == "."):
        k += 1
    if k == begin or k + 1 >= len(words) or not kinds[k] & flags.COMMA or k + 1 in tokens.lines:
        return None
    if (kinds[begin] & flags.GIVEN or initials(tokens, begin)) and k - begin > 1:
        return None  # à Radio Port, Éric Roe, directeur
    if kinds[begin] & flags.GENDER and not any(kind & _BODIES for kind in kinds[begin:k]):
        return None  # in the Grand Hall, Ana Roe, head of Y
    return _apposition(tokens, speech, k + 1)


def _apposition(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The office that stands from token `begin` up to the next wall."""
    words, kinds = tokens.words, tokens.kinds
    begin = _over_age(tokens, begin)
    if (
        kinds[begin] & flags.AND
        or _finite(tokens, speech, begin)
        or _titles(tokens, begin)
        or (kinds[begin] & flags.STOP and not (kinds[begin] & flags.OFFICE or _then(tokens, begin)))
    ):
        return None  # X, and the director Y; X, before the delegates
    if _doing(tokens, speech, begin):
        return None  # said X, thanking the mayor
    begin += _then(tokens, begin)
    if words[begin] in speech.elected:
        return chosen_for(tokens, speech, begin)  # nommé ce jour Secrétaire général
    end = before_link(tokens, begin, apposition_end(tokens, speech, begin))
    head = next(
        (k for k in range(begin, end) if kinds[k] & flags.ROLE and not _of_body(tokens, speech, k)), -1
    )
    if head >= 0 and tokens.several(head):
        return None  # X, welcomes the delegates
    if head < 0:
        return trade_behind(tokens, speech, begin) or _besides(tokens, speech, begin)
    if is_body_of(tokens, speech, head, end):
        return None  # in X, the Minister’s Office said
    return without_owner(tokens, speech, begin, head), over_bracket(tokens, speech, end)


def _finite(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is what is written like an office a verb before its object: La ministre X, JUGE la mesure utile?"""
    if not speech.adjectives_follow or k + 1 >= len(tokens.words) or not tokens.words[k].islower():
        return False
    bare = tokens.kinds[k] & flags.ROLE and not tokens.kinds[k - 1] & flags.DETERMINER
    behind = tokens.kinds[k + 1]
    article = behind & flags.DETERMINER and not behind & flags.LINK
    cue = tokens.kinds[k] & flags.CUE and (behind & flags.THAT or not tokens.words[k + 1][0].isalnum())
    return bool(bare and (article or (cue and not behind & (flags.COMMA | flags.END))))


def _besides(tokens: Tokens, speech: Speech, begin: int) -> Range | None:
    """The office of who is something else, too: X, superviviente de una red y ASESORA de Y."""
    kinds = tokens.kinds
    if not kinds[begin] & flags.HUMAN:
        return None
    for k in range(begin + 1, min(len(kinds) - 2, begin + _FAR)):
        if k in tokens.fresh or stops(tokens, k):
            return None
        if kinds[k] & flags.AND:
            return _apposition(tokens, speech, k + 1) if kinds[k + 1] & flags.ROLE else None
    return None


def _doing(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a participle before an article, a title or a name at token k: said X, THANKING the mayor?"""
    if k + 1 >= len(tokens.words) or tokens.kinds[k] & ~(flags.CUE | flags.STOP):
        return False
    behind = tokens.kinds[k + 1] & (flags.DETERMINER | flags.HONORIFIC | flags.GIVEN)
    article = tokens.kinds[k + 1] & flags.DETERMINER and tokens.words[k] not in speech.elected
    endings = speech.participles if article else speech.participles[:1]  # X, embraced the winner and
    return bool(behind) and tokens.words[k].endswith(filled(endings))


def _then(tokens: Tokens, k: int) -> bool:
    """Does an adverb of time stand before an office: the then head of X?"""
    office = k + 1 < len(tokens.kinds) and tokens.kinds[k + 1] & (flags.ROLE | flags.RANK)
    return bool(office and tokens.kinds[k] & flags.ADVERB)


def _titles(tokens: Tokens, k: int) -> bool:
    """Is the honorific at token k one before a name, and no trade: , abogada de las víctimas?"""
    kinds = tokens.kinds
    trade = kinds[k] & flags.ROLE and tokens.words[k].islower() and k + 1 < len(kinds)
    walls = flags.LINK | flags.COMMA | flags.END | flags.PLACE
    return bool(kinds[k] & flags.HONORIFIC) and not (trade and kinds[k + 1] & walls)


def _of_body(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is the general at token k a word of a body's name: Asamblea General, General Assembly?"""
    words, kinds = tokens.words, tokens.kinds
    behind = k + 1 < len(words) and kinds[k + 1] & flags.GROUP and words[k][0].isupper()
    general = kinds[k] & flags.SERVICE and kinds[k] & flags.RANK  # as an adjective, too
    before = kinds[k - 1] & flags.GROUP or (not kinds[k - 1] and words[k - 1].islower())
    before = before and speech.adjectives_follow  # but a police chief; la carcajada general
    return bool(general and (before or behind))


def _over_age(tokens: Tokens, begin: int) -> int:
    """X, 58, the head of Y: behind the age and the article."""
    words, kinds = tokens.words, tokens.kinds
    if words[begin].isdigit() and begin + 3 < len(words):
        years = not kinds[begin + 1] and words[begin + 1].islower() and kinds[begin + 2] & flags.COMMA
        begin += 3 if years else 2 * bool(kinds[begin + 1] & flags.COMMA)
    while begin + 1 < len(words) and kinds[begin] & flags.DETERMINER:
        begin += 1
    return begin
