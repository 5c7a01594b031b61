"""Small words that lead from who spoke to whom, where or how: la fuente a X, la ministre aux policiers."""

from parsers.facts.passages.frame import Frame
from parsers.languages import flags

_ADJECTIVES = 2  # before an occasion
_ADJECTIVE = flags.RANK | flags.SERVICE | flags.FIELD  # to general laughter
_PEOPLE = flags.ROLE | flags.HUMAN
_SEAT = flags.HEAD | flags.RANK | flags.FIELD | flags.PLACE


def heard(frame: Frame, i: int, k: int) -> bool:
    """La fuente a Radio X, la commissaire à RFI: does whom it was told follow, by a name and no office?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    to = k > i + 1 and words[k] in frame.speech.towards and k + 1 < len(kinds)
    office = flags.ROLE | flags.RANK | flags.PLACE
    return bool(to and words[k + 1][0].isupper() and not kinds[k + 1] & office)


def leads_away(frame: Frame, link: int) -> bool:
    """Does a link lead from who spoke to where or how: la ministra en entrevista con, al abrir?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    k = link + 1
    if _to_hearers(frame, link):
        return True
    doing = k < len(words) and not kinds[k] & ~flags.CUE and not kinds[link] & flags.OF
    if doing and words[k].endswith(frame.speech.participles[0]) and frame.speech.participles[0]:
        return True  # la présidente en quittant la salle
    if kinds[link] & flags.OF and frame.speech.adjectives_follow and not frame.speech.verb_first:
        return False  # la secretaria de la sesión, l’hôte de la réunion
    while k < min(len(words) - 1, link + 3) and kinds[k] & flags.DETERMINER:
        k += 1
    if k >= len(words):
        return False
    hearers = frame.speech.subjectless and words[k] in frame.speech.several  # ante los delegados
    if hearers or words[k] in frame.speech.occasions or words[k] in frame.speech.doing:
        return True
    english = frame.speech.cased and not frame.speech.adjectives_follow
    return english and (_somewhere(frame, link, k) or _described(frame, k))


def _described(frame: Frame, k: int) -> bool:
    """Does an adjective or two stand before how it was said: the mayor to LONG applause, in a DRY tone?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    for n in range(k + 1, min(len(words), k + 1 + _ADJECTIVES)):
        if kinds[n - 1] & ~_ADJECTIVE or not words[n - 1].islower():
            return False
        if words[n] in frame.speech.occasions:
            return True
    return False


def _somewhere(frame: Frame, link: int, k: int) -> bool:
    """At something or before it that is no body, place or office: the mayor AT a dinner, BEFORE the vote."""
    tokens = frame.tokens
    article = tokens.kinds[k - 1] & (flags.DETERMINER | flags.DEFINITE)
    some = tokens.words[link] in frame.speech.where and article == flags.DETERMINER  # not in the upper town
    if not (some or (article and tokens.kinds[link] & flags.CLAUSE)):
        return False
    return tokens.words[k].islower() and not tokens.kinds[k] & _SEAT


def _to_hearers(frame: Frame, link: int) -> bool:
    """La ministre aux policiers, the minister to delegates, la ministra a sus colegas: to several people."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    if speech.contracted.get(words[link], words[link]) not in speech.towards or link + 1 >= len(words):
        return False
    if kinds[link + 1] & flags.OWNER and frame.tokens.several(link + 1):
        return True
    k = link + 1 + bool(kinds[link + 1] & flags.DETERMINER)
    if k >= len(words) or not frame.tokens.several(k):
        return False
    if words[k].islower() and (kinds[k] & _PEOPLE or words[k] in speech.several):
        return True
    members = k + 1 < len(words) and kinds[k + 1] & _PEOPLE and frame.tokens.several(k + 1)
    return bool(members) and speech.adjectives_follow  # aux États membres
