"""Whom the words before a subject name: accompanied by Colonel X, head of Y, General Z met the judge."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.languages import flags
from parsers.languages.speech import Speech, filled

_LED = 14  # tokens from the beginning of a sentence to somebody whom its preamble names
_APPOSED = 24  # tokens of an office behind such a name, up to the comma before the subject
_ARTICLED = 4  # tokens of "le", "the Japanese" before the subject's name
_OFFICED = 8  # tokens of an office that is the subject: the deputy prime minister spoke
_NO_PREAMBLE = (
    flags.AUXILIARY | flags.CUE | flags.END | flags.COMMA | flags.RELATIVE | flags.THAT | flags.PRONOUN
)
_NO_PREPOSITION = flags.DETERMINER | flags.AND | flags.PRONOUN | flags.AUXILIARY | flags.RELATIVE
_NEW_CLAUSE = flags.COMMA | flags.RELATIVE | flags.THAT | flags.CLAUSE
_NOUN = flags.HEAD | flags.DETERMINER | flags.PLACE | flags.GIVEN
_BESIDE = flags.DETERMINER | flags.OFFICE | flags.SERVICE | flags.HONORIFIC


def beside_subject(frame: Frame, mention: Mention, gender: int) -> int:
    """-1 for who stands beside the subject of a sentence, 1 for a subject behind such a preamble, or 0.

    `gender` is that of the person who is mentioned: he met Colonel X, whose words he does not say.
    """
    first = mention.first
    begin, end = frame.sentence(first)
    if not begin < first <= begin + _LED + _APPOSED or frame.inside[begin]:
        return 0
    if frame.tokens.kinds[begin] & flags.PRONOUN:
        return -_of_pronoun(frame, begin, mention, gender)
    if not _leads_in(frame, begin):
        return 0
    if _governed(frame, begin, first):
        return -_subject_behind(frame, mention.last, end)
    return _behind_comma(frame, begin, first)


def behind_preamble(frame: Frame, first: int) -> bool:
    """Does a sentence begin with whom its subject met, up to the comma: Acompañada por X, la jefa?"""
    if not first or not frame.tokens.kinds[first - 1] & flags.COMMA:
        return False
    begin = frame.sentence(first)[0]
    return begin < first <= begin + _LED + _APPOSED and not frame.inside[begin] and _leads_in(frame, begin)


def _of_pronoun(frame: Frame, begin: int, mention: Mention, gender: int) -> bool:
    """Il a reçu le préfet X: does a sentence begin with a pronoun that may mean a man like X?"""
    tokens = frame.tokens
    its = tokens.kinds[begin] & flags.GENDER
    if not its or tokens.kinds[begin] & (flags.DETERMINER | flags.PLURAL | flags.NARRATOR):
        return False
    clause = any(kind & _NEW_CLAUSE for kind in tokens.kinds[begin + 1 : mention.first])
    agent = tokens.words[mention.first - 1] in frame.speech.by  # she was received by Prefect X
    return not clause and (gender == its or not (gender or agent))


def _governed(frame: Frame, begin: int, first: int) -> bool:
    """Does the participle or preposition that begins a sentence lead to a mention at token `first`?"""
    kinds = frame.tokens.kinds
    if first > begin + _LED or any(
        kind & _NO_PREAMBLE and not kind & flags.DETERMINER for kind in kinds[begin + 1 : first]
    ):
        return False
    before = first - 1 - bool(kinds[first - 1] & flags.PLACE and first - 1 > begin)  # à l’Emirati X
    before -= bool(kinds[before] & flags.DETERMINER and before > begin)
    return before == begin or bool(kinds[before] & (flags.LINK | flags.OF | flags.STOP | flags.AND))


def _behind_comma(frame: Frame, begin: int, first: int) -> bool:
    """Does a mention stand behind the comma that ends such a preamble: ..., le général X?"""
    kinds, comma = frame.tokens.kinds, first - 1
    while comma > max(begin, first - _ARTICLED) and kinds[comma] & _BESIDE:
        comma -= 1
    if not kinds[comma] & flags.COMMA:
        return False
    return any(k in frame.beginning and _governed(frame, begin, k) for k in range(begin + 1, comma))


def _leads_in(frame: Frame, begin: int) -> bool:
    """Does a sentence begin with a participle or a preposition: Accompagné, Alongside, Together with?"""
    speech, tokens = frame.speech, frame.tokens
    kind = tokens.kinds[begin]
    if kind & (flags.LINK | flags.STOP):
        leads = not kind & _NO_PREPOSITION or bool(kind & flags.LINK)
    elif kind & _NOUN:
        return False
    else:
        leads = tokens.words[begin].endswith(filled(speech.past_endings + speech.participles))
        leads = leads or (not kind & ~flags.ADVERB and bool(tokens.kinds[begin + 1] & flags.LINK))
    if not leads or (kind & flags.ACCORDING and according(tokens, speech, begin)):
        return False
    return not _turns_to(tokens.words[begin].lower(), speech)


def _turns_to(word: str, speech: Speech) -> bool:
    """Is a word the first one of a phrase that turns to somebody: Quant à X, il a répondu?"""
    return any(one[0] == word and one[-1] in speech.pronouns | speech.masculine for one in speech.asides)


def _subject_behind(frame: Frame, last: int, end: int) -> bool:
    """Does the subject stand right behind a comma, somebody by name, by pronoun or by office?"""
    kinds = frame.tokens.kinds
    for comma in range(last, min(end - 1, last + _APPOSED)):
        if not kinds[comma] & flags.COMMA:
            continue
        k = comma + 1
        if kinds[k] & flags.PRONOUN and not kinds[k] & flags.DETERMINER:
            return True
        if kinds[k] & flags.DEFINITE and k + 1 < end and kinds[k + 1] & flags.ROLE:
            return True
        while k < min(end - 1, comma + _OFFICED) and k not in frame.beginning and kinds[k] & _BESIDE:
            k += 1
        office = k > comma + 2 and kinds[k - 1] & flags.ROLE and not kinds[k] & flags.COMMA
        if k in frame.beginning or office:
            return True
    return False
