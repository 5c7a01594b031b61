"""The name or noun that stands before a verb and further words: X, who said; X, the head of Y, said."""

from parsers.facts.mentions import Mention, Sayer, named, pronoun
from parsers.facts.name_words import named_before
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.apposition import head_before, verb_between
from parsers.facts.subjects.leftwards import relative_before
from parsers.facts.subjects.phrases import noun_at, of_people, outside
from parsers.facts.subjects.phrases_before import noun_before
from parsers.facts.subjects.subjectless import opened_by
from parsers.facts.subjects.told_more import named_ahead
from parsers.fold import fold
from parsers.languages import flags
from parsers.reference import PLACES

_ALONE = 7  # tokens of an office and its verb, before "who"
_APPOSITION = 36  # tokens between two commas
_OFFICE = 14  # tokens of an office before a comma
_VERB = flags.SAID | flags.JUDGED | flags.DONE
_SPEAKER = flags.ROLE | flags.HUMAN | flags.GROUP | flags.SERVICE | flags.HONORIFIC


def antecedent(frame: Frame, j: int, low: int) -> Sayer | None:
    """X, who said: X."""
    if j >= low and frame.tokens.kinds[j] & flags.COMMA:
        j -= 1
    if mention := frame.name_before(j + 1, low):
        return _with_office_there(frame, mention, low) or named(mention)
    if land := _land_of(frame, j, low):
        return land
    if found := _nearest(frame, j, low):
        return found
    found = before_apposition(frame, j + 1, low) or noun_before(frame, j, low)
    noun = found is not None and found.kind == "noun" and found.first > low
    if found and noun and frame.tokens.kinds[found.first - 1] & flags.COMMA:
        mention = frame.name_before(found.first - 1, low)
        return named(mention) if mention else found  # X, the guru who founded Y, said
    return found


def _nearest(frame: Frame, j: int, low: int) -> Sayer | None:
    """Who stands right before a comma, though the sentence begins with somebody else."""
    if closed := apposition_closed(frame, j + 1, low):
        return named(closed)
    if frame.speech.verb_first:
        return _office_alone(frame, j, low)
    if told := _told_to(frame, j, low) or _receiver(frame, j, low):
        return told
    noun = noun_before(frame, j, low)
    there = noun and noun.kind != "name" and (_led_to(frame, noun, low) or _acts(frame, noun, low))
    return noun if there else None


def _acts(frame: Frame, noun: Sayer, low: int) -> bool:
    """Do people with their article stand right behind a verb: intervino también EL PRESIDENTE, que dijo?"""
    kinds, k = frame.tokens.kinds, noun.first - 1
    while k > low and kinds[k] & flags.ADVERB:
        k -= 1
    verb = k > low and kinds[k] & _VERB and frame.speech.subjectless
    return bool(verb and kinds[noun.first] & flags.DEFINITE) and frame.speaking(noun)


def _told_to(frame: Frame, j: int, low: int) -> Sayer | None:
    """X wrote, and by Y to THE MAYOR, who said: the office from "to", behind a name, up to token j."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    for k in range(j - 1, max(low, j - _OFFICE), -1):
        if outside(frame, k):
            return None
        if k in frame.ending and speech.contracted.get(words[k], words[k]) in speech.towards:
            begin = k + 1 + bool(kinds[k + 1] & flags.DETERMINER)
            return Sayer("noun", k + 1, j + 1) if kinds[begin] & (flags.ROLE | flags.RANK) else None
    return None


def _office_alone(frame: Frame, j: int, low: int) -> Sayer | None:
    """وتحدث نائب الرئيس، الذي أكد: the office that ends at token j, behind no comma."""
    kinds, found = frame.tokens.kinds, None
    for k in range(j, max(low, j - _ALONE), -1):
        if kinds[k] & (flags.COMMA | flags.END | flags.CUE | flags.THAT) or frame.inside[k]:
            return found if not kinds[k] & flags.COMMA else None
        noun = noun_at(frame, k, j + 1) if kinds[k] & flags.ROLE else None
        found = noun if noun and noun.last == j + 1 else found
    return None


def _led_to(frame: Frame, noun: Sayer, low: int) -> bool:
    """Does a preposition lead to people with their article: X, head of Y, spoke to THE MAYOR, who said?"""
    kinds, k = frame.tokens.kinds, noun.first
    k -= k > low and not kinds[k] & flags.DEFINITE
    led = k > low and kinds[k - 1] & (flags.LINK | flags.OF) == flags.LINK
    led = led or (k > low and frame.tokens.words[k - 1] in frame.speech.by)
    return bool(led and kinds[k] & flags.DEFINITE) and frame.speaking(noun)


def _receiver(frame: Frame, j: int, low: int) -> Sayer | None:
    """To whom somebody named before gives it, up to token j: entregado por X AL ALCALDE DE Y, que dijo."""
    tokens, kinds = frame.tokens, frame.tokens.kinds
    for k in range(j - 1, max(low, j - _OFFICE), -1):
        if frame.inside[k] or kinds[k] & (flags.COMMA | flags.CUE | flags.END):
            return None
        to = kinds[k] & (flags.LINK | flags.OF) == flags.LINK
        first = k + 1 + (tokens.words[k] not in frame.speech.contracted)
        led = first == k + 1 or kinds[k + 1] & flags.DEFINITE
        if to and led and first <= j and kinds[first] & (flags.ROLE | flags.RANK):
            noun = noun_at(frame, first, j + 1)
            return noun if noun and noun.last == j + 1 and frame.speaking(noun) else None
    return None


def apposition_closed(frame: Frame, comma: int, low: int) -> Mention | None:
    """Whose office ends right before a comma: X, who came, met Y, the chief of Z, who said."""
    for k in range(comma - 1, max(low, comma - _APPOSITION), -1):
        mention = frame.ending.get(k)
        if mention and mention.role_after:
            return mention if mention.role_after[1] == comma else None
    return None


def _in_own_clause(frame: Frame, comma: int, low: int) -> Mention | None:
    """Who stands in a clause behind that of the sentence's head: X, the chief, left as Y, the mayor, said."""
    direct = frame.ending.get(comma)
    mention = direct if direct and direct.role else apposition_closed(frame, comma, low)
    if mention is None or mention.first <= low:
        return None
    k = mention.first - 1
    while k > low and frame.tokens.kinds[k] & flags.DETERMINER:
        k -= 1
    behind = (
        frame.tokens.kinds[k] & flags.COMMA and frame.tokens.kinds[low] & flags.CLAUSE
    )  # While X left, Y, Z,
    return mention if (behind or frame.tokens.kinds[k] & (flags.CLAUSE | flags.AS)) and k > low else None


def in_office(frame: Frame, comma: int, low: int) -> bool:
    """Does a comma stand inside an office: X, minister of health, labour and ports; the same before X?"""
    for k in range(comma, max(low, comma - _APPOSITION) - 1, -1):
        behind, ahead = frame.ending.get(k), frame.beginning.get(k)
        parts = (behind.role_after if behind else None, ahead.role if ahead else None)
        if any(part and part[0] < comma < part[1] for part in parts):
            return True
    return False


def holder_of(frame: Frame, word: Mention, low: int) -> Mention | None:
    """Whose office a name is a word of: X, head of the bureau in OSLO."""
    first = word.first
    for k in range(first - 1, max(low, first - _APPOSITION) - 1, -1):
        other = frame.ending.get(k)
        if other and other.role_after and other.role_after[0] <= first < other.role_after[1]:
            return other
    return None


def _with_office_there(frame: Frame, mention: Mention, low: int) -> Sayer | None:
    """Whose office ends in a town: X, head of the bureau in OSLO, who said; the head in OSLO who said."""
    first, words = mention.first, frame.tokens.words
    there = first > low and words[first - 1].lower() in frame.speech.where
    if mention.last - first > 1 or first <= low or not (there or frame.tokens.kinds[first - 1] & flags.OF):
        return None
    if there and named_before(frame.tokens, first):
        return None  # remise par Y à ROE, qui a répondu
    if holder := holder_of(frame, mention, low):
        return named(holder)
    if not there:
        office = noun_before(frame, mention.last - 1, low)  # ha dicho el alcalde de X, quien
        acts = office is not None and office.kind == "noun" and _acts(frame, office, low)
        return office if acts else _receiver(frame, mention.last - 1, low)
    noun = noun_before(frame, mention.last - 1, low)
    return noun if noun and frame.speaking(noun) else None


def _land_of(frame: Frame, j: int, low: int) -> Sayer | None:
    """The bid of Valdoria, which said: a land, whose bid is nobody that speaks."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    place = PLACES.get(fold(words[j])) if kinds[j] & flags.PLACE and words[j][0].isupper() else None
    if place is None or place.city or not kinds[j - 1] & (flags.LINK | flags.DETERMINER):
        return None
    noun = noun_before(frame, j, low)
    bid = noun and not any(kinds[k] & _SPEAKER for k in range(noun.first, j))
    return Sayer("noun", j, j + 1) if bid else None


def owner(frame: Frame, mention: Mention, low: int) -> Sayer:
    """A name governed by a noun ("a spokesman for Trump") is not the subject: the noun is."""
    kinds = frame.tokens.kinds
    k = mention.first - 1
    if mention.last - mention.first == 1 and k >= low and _body_before(frame, k):
        return noun_before(frame, mention.last - 1, low) or named(mention)  # Human Rights Watch said
    while k > low and kinds[k] & flags.DETERMINER:
        k -= 1
    if k <= low:
        return named(mention)
    if k - 2 > low and frame.tokens.words[k - 1] in frame.speech.asked:
        return noun_before(frame, k - 2, low) or named(mention)  # des sources citées par X évoquent
    other = frame.ending.get(k)
    if kinds[k] & flags.LINK:
        if other and other.first >= low:
            return owner(frame, other, low)  # Jingyi Pan of IG said
        relative = relative_before(frame, k, low)
        if relative > low and kinds[relative - 1] & flags.COMMA:
            return antecedent(frame, relative - 1, low) or named(mention)  # Ana Ruiz, who is head of IG said
        noun = noun_before(frame, mention.last - 1, low)
        if noun and any(kinds[n] & flags.HEAD for n in range(noun.first, k)):
            return noun
    elif kinds[k] & flags.AND and other:
        return named(_first_listed(frame, other, low))  # X, Y and Z said: the first of them
    return named(mention)


def _first_listed(frame: Frame, mention: Mention, low: int) -> Mention:
    """The first of the names that only commas part before one of them."""
    kinds = frame.tokens.kinds
    while kinds[mention.first - 1] & flags.COMMA and (before := frame.name_before(mention.first - 1, low)):
        mention = before
    return mention


def before_apposition(frame: Frame, comma: int, low: int) -> Sayer | None:
    """X, the head of Y, said: from the second comma back to X."""
    tokens = frame.tokens
    kinds = tokens.kinds
    direct = frame.ending.get(comma)
    if direct and (whose := opened_by(frame, low, direct)):
        return whose
    if direct and (direct.first < low or frame.tokens.words[direct.first - 1] in frame.speech.by):
        direct = None  # the governor, represented by X, promised
    head = _in_own_clause(frame, comma, low) or head_before(frame, low, comma)
    if head and not (direct and verb_between(frame, head.last, direct)):
        return named(head)
    if direct and (direct.role or frame.leads(direct.first, low)):
        return owner(frame, direct, low)
    for k in range(comma - 1, max(low, comma - _APPOSITION) - 1, -1):
        if frame.inside[k] or k + 1 in tokens.fresh:
            break
        if (kinds[k] & flags.COMMA and not in_office(frame, k, low)) or tokens.words[k] in "(—–":
            found = ending_at(frame, k, low)
            between = kinds[k + 1 : direct.first] if direct and found and found.kind == "noun" else [0]
            if direct and all(kind & (flags.DETERMINER | flags.PLACE) for kind in between):
                break  # su sucesor, el brasileño X, respondió
            if found:
                return named_ahead(frame, found, comma) or found
    return owner(frame, direct, low) if direct else None


def _body_before(frame: Frame, k: int) -> bool:
    """Is a noun with a capital right before a single name the beginning of what a body is called?"""
    kind, word = frame.tokens.kinds[k], frame.tokens.words[k]
    part = flags.FIELD | flags.GROUP | flags.HUMAN
    if k == 0 or k in frame.tokens.fresh or not frame.tokens.words[k - 1][0].isupper():
        part = flags.GROUP | flags.HUMAN  # Justice Roe said
    return bool(kind & part) and not kind & (flags.ROLE | flags.SERVICE | flags.STOP) and word[0].isupper()


def ending_at(frame: Frame, comma: int, low: int) -> Sayer | None:
    """The name, pronoun or noun of people that ends right before a comma."""
    if mention := frame.name_before(comma, low):
        return owner(frame, mention, low)
    if comma - 1 >= low and frame.tokens.kinds[comma - 1] & flags.PRONOUN:
        led = comma - 2 >= low and frame.speech.subjectless and frame.tokens.kinds[comma - 2] & flags.STOP
        return None if led else pronoun(comma - 1)  # entre ellos, la ministra, que
    noun = noun_before(frame, comma - 1, low)
    return noun if noun and (frame.speaking(noun) or of_people(frame, noun)) else None
