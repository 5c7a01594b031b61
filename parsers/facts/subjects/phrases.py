"""Noun phrases beside a speech verb, for speakers without a name: "a spokesman for the ministry"."""

from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.speech_verbs import somebody
from parsers.facts.subjects.days_told import dated
from parsers.facts.subjects.led_away import heard, leads_away
from parsers.facts.subjects.uncased_ends import ends_uncased
from parsers.facts.titled_articles import behind_title
from parsers.languages import flags
from parsers.languages.peoples import one_of_people
from parsers.tokens import Tokens

_LONGEST = 16  # tokens
_STRANGE = 3  # words of no list that may be who spoke
_SMALL = flags.LINK | flags.AND | flags.STOP
_BEGINS = flags.DETERMINER | flags.HUMAN | flags.GROUP  # small words that may begin a phrase
_ENDS_NONE = flags.LINK | flags.DETERMINER | flags.AND
_NOUN = flags.HEAD | flags.RANK | flags.FIELD | flags.PLACE
_OPENING, _CLOSING = frozenset(("«", "“", '"')), frozenset(("»", "”", '"'))
_MARKED = 7  # tokens of the name of a body, with its marks
_WALL = flags.COMMA | flags.END | flags.THAT | flags.PRONOUN | flags.AUXILIARY | flags.RELATIVE


def outside(frame: Frame, k: int) -> bool:
    """A token that no noun phrase goes over: a mark, a verb, a pronoun."""
    tokens = frame.tokens
    word, kind = tokens.words[k], tokens.kinds[k]
    noun = (word[0].isupper() and not opens_with_verb(frame, k)) or (
        kind & (flags.ROLE | flags.WRITING) and k and tokens.kinds[k - 1] & flags.DETERMINER
    )
    if kind & _WALL or (kind & flags.CUE and not (noun or somebody(tokens, frame.speech, k))):
        return True
    if kind & flags.DONE and frame.speech.subjectless and word.islower():
        return True  # la ministra pronunció ante los delegados
    if not kind and frame.speech.subjectless and word.endswith(frame.speech.unstated.finite_endings):
        return True  # Su homólogo aceptó
    return not (word[0].isalnum() or word in flags.GENITIVES or word[-1] in "’'")


def opens_with_verb(frame: Frame, k: int) -> bool:
    """Does a sentence begin with a verb of speech at token k, without its subject: Dijo que ...?"""
    tokens = frame.tokens
    if not frame.speech.subjectless or not tokens.kinds[k] & flags.SAID or k in frame.beginning:
        return False
    return k in tokens.fresh and not tokens.kinds[k] & flags.HEAD


def noun_at(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The noun phrase that begins at token i and ends before `limit`."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    i = _behind_titles(frame, i, limit)
    if i < 0:
        return None
    k = i
    while k < limit and k - i < _LONGEST and not _ends_at(frame, i, k):
        k += 1
    k = _over_name(frame, i, k)
    while k > i and kinds[k - 1] & _ENDS_NONE and not kinds[k - 1] & flags.HUMAN:
        k -= 1
    if k == i or kinds[k - 1] & flags.CALENDAR:
        return None
    k = _over_marks(frame, k, limit)
    if kinds[i] & (flags.DETERMINER | flags.AS) or any(
        kinds[n] & _NOUN or words[n][0].isupper() for n in range(i, k)
    ):
        return Sayer("noun", i, k)
    return None


def _over_name(frame: Frame, i: int, k: int) -> int:
    """One past a name and its office that the end of a phrase cuts: the message of the chief, Ana Ruiz."""
    for first in range(k - 1, i, -1):
        if mention := frame.beginning.get(first):
            return max(k, mention.name[1]) if mention.first > i else k
    return k


def _behind_titles(frame: Frame, i: int, limit: int) -> int:
    """The first word behind titles, M. le ministre, معالي وزير الداخلية; -1 where no phrase begins."""
    kinds = frame.tokens.kinds
    i = behind_title(frame.tokens, i, limit)
    if kinds[i] & _SMALL and not kinds[i] & _BEGINS:
        return -1
    if frame.speech.cased:
        return i
    while i + 1 < limit and kinds[i] & flags.HONORIFIC:
        i += 1
    return i if kinds[i] & flags.HEAD or _behind_but(frame, i) else -1  # described the choice of the city as


def _behind_but(frame: Frame, i: int) -> bool:
    """Is an office in the form that "but" asks for, at the head of a sentence: لكن مندوبا, غير أن مسؤولا?"""
    kinds, fresh = frame.tokens.kinds, frame.tokens.fresh
    if not i or not kinds[i] & flags.AS:
        return False
    first = i - 1 if kinds[i - 1] & flags.CLAUSE else i - 2 if kinds[i - 1] & flags.THAT else -1
    return first in fresh


def _over_marks(frame: Frame, k: int, limit: int) -> int:
    """One past the name in marks of a body without article: قالت منظمة "X" إن."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    body = not frame.speech.cased and kinds[k - 1] & flags.GROUP and k < limit and words[k] in _OPENING
    if not body or words[k - 1].startswith(frame.speech.joining.definite):
        return k
    close = next((n for n in range(k + 2, min(len(words), k + _MARKED)) if words[n] in _CLOSING), 0)
    return close + 1 if close else k


def _ends_at(frame: Frame, i: int, k: int) -> bool:
    """Does the noun phrase that began at token i end before token k?"""
    tokens = frame.tokens
    kinds = tokens.kinds
    kind = kinds[k]
    if not frame.speech.cased and ends_uncased(frame, i, k):
        return True
    if frame.inside[k] or (k > i and k in tokens.fresh) or outside(frame, k):
        return True
    if kind & flags.LINK and k > i and leads_away(frame, k):
        return True
    if _asked(frame, i, k) or heard(frame, i, k) or (k > i + 1 and _set_in(frame, k)):
        return True
    if kind & flags.CALENDAR:
        return not (k > i and kinds[k - 1] & flags.DETERMINER and _goes_on(tokens, k + 1))
    told = k > i and kind & flags.DETERMINER and dated(frame, k + 1)
    if told or (kind & flags.CUE and k == i and not somebody(tokens, frame.speech, k)):
        return True
    if kind & flags.STOP and not kind & (flags.LINK | flags.DETERMINER | flags.AND | flags.HUMAN):
        return not _another(frame, i, k)
    finite = () if frame.speech.adjectives_follow or _inverted(frame, i) else frame.speech.verb_endings
    if not kind and _verb_with_object(tokens, i, k, finite):
        return True
    return bool(kind & flags.ADVERB) and not kind & flags.LINK


def _another(frame: Frame, i: int, k: int) -> bool:
    """Is a small word an adjective between an article and somebody: une AUTRE source, otra fuente?"""
    kinds = frame.tokens.kinds
    led = k == i + 1 < len(kinds) - 1 and kinds[i] & flags.DETERMINER and frame.speech.adjectives_follow
    return bool(led) and bool(kinds[k + 1] & (flags.ROLE | flags.HUMAN))


def _inverted(frame: Frame, i: int) -> bool:
    """“...,” said an officer INVOLVED in it: what stands behind such a subject is no verb of its own."""
    k = i - 2
    k -= k > 0 and bool(frame.tokens.kinds[k] & flags.COMMA)
    return k >= 0 and bool(frame.tokens.kinds[i - 1] & flags.SAID) and bool(frame.inside[k])


def _asked(frame: Frame, i: int, k: int) -> bool:
    """As in "una portavoz de la organización consultada por": by whom one was asked, behind the phrase."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if k <= i + 1 or k + 1 >= len(kinds):
        return False
    if words[k] in frame.speech.signed and words[k + 1] in frame.speech.by:
        return True  # declaraciones del ministro publicadas por la radio
    by = words[k] in frame.speech.asked
    return bool(by and kinds[k + 1] & (flags.LINK | flags.STOP) and not kinds[k + 1] & flags.OF)


def _set_in(frame: Frame, k: int) -> bool:
    """El comisario frente a, la ministra mirando al: do two words that tell where or how begin at token k?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if k + 1 >= len(words) or kinds[k] & (flags.HEAD | flags.LINK):
        return False
    follows = words[k + 1] if kinds[k + 1] else ""
    near = (words[k + 1], frame.speech.contracted.get(follows, follows))
    if any(one[-1] in near for one in frame.speech.settings.get(words[k], ())):
        return True
    gerund = follows and frame.speech.subjectless and not (kinds[k] & ~flags.CUE or kinds[k + 1] & flags.OF)
    return bool(gerund) and words[k].islower() and words[k].endswith(frame.speech.unstated.gerunds)


def _verb_with_object(tokens: Tokens, i: int, k: int, finite: tuple[str, ...]) -> bool:
    """Is a word of no list a verb: a delegate HOLDS a speech?"""
    kinds = tokens.kinds
    if k + 1 >= len(kinds) or not tokens.words[k].islower() or k + 1 in tokens.fresh:
        return False
    if finite and kinds[k - 1] & flags.ROLE and tokens.words[k].endswith(finite):
        return bool(kinds[k + 1] & (flags.LINK | flags.STOP))  # the president sticks to
    if finite and k > i + 2 and tokens.words[k].endswith(finite[-1]) and kinds[i] & flags.DEFINITE:
        headed = any(kind & flags.ROLE for kind in kinds[i : i + 3])
        return headed and bool(kinds[k + 1] & (flags.LINK | flags.STOP))  # the head of the yard stayed with
    article = kinds[k + 1] & flags.DETERMINER and not kinds[k + 1] & flags.LINK
    return bool(article) and any(kind & (flags.ROLE | flags.HUMAN) for kind in kinds[i:k])


def _goes_on(tokens: Tokens, k: int) -> bool:
    """Is there a noun behind the day of a phrase: a Wednesday editorial?"""
    if k >= len(tokens.words) or k in tokens.fresh or not tokens.words[k][0].islower():
        return False
    return not tokens.kinds[k] & (flags.STOP | flags.LINK | flags.CUE | flags.CALENDAR)


def leads_that(kinds: list[int], k: int) -> bool:
    """Does "that" begin at a token, or close behind a small word there: أن, في بيان أن?"""
    small = k < len(kinds) and kinds[k] & (flags.STOP | flags.THAT)
    return bool(small) and any(kind & flags.THAT for kind in kinds[k : k + _MARKED])


def strange_at(frame: Frame, i: int, limit: int) -> Sayer | None:
    """Words of no list, or a place, between a verb of speech and what is said: قالت برلين إن."""
    words, kinds, script = frame.tokens.words, frame.tokens.kinds, frame.speech.script
    if i < limit and words[i] in _OPENING:
        close = next((n for n in range(i + 2, min(limit - 1, i + _MARKED)) if words[n] in _CLOSING), 0)
        if not close or not leads_that(kinds, close + 1):
            return None
        known = next((one for one in frame.mentions if one.name == (i + 1, close)), None)
        return named(known) if known else Sayer("noun", i + 1, close)  # وأشار «X» إلى أن
    k = i
    while k < min(limit, i + _STRANGE) and not kinds[k] & ~flags.PLACE and words[k].isalpha():
        unlike = script.no_name.fullmatch(words[k]) or words[k].startswith(frame.speech.joining.prepositions)
        if k in frame.tokens.fresh or frame.inside[k] or (unlike and not kinds[k] & flags.PLACE):
            return None
        k += 1
    if k == i or k >= limit:
        return None
    leads = kinds[k] & (flags.THAT | flags.ADVERB | flags.SAYING) or words[k] == ":" or frame.inside[k]
    return Sayer("noun", i, k) if leads else None


def of_people(frame: Frame, noun: Sayer) -> bool:
    """The Malawian, who; le Malawite, qui: an article and one word of a people."""
    tokens, k = frame.tokens, noun.last - 1
    if noun.last - noun.first == 1 and tokens.words[k][0].isupper():
        return bool(tokens.kinds[k] & flags.PLACE)  # Turkey, which hosts it, hailed
    if noun.last - noun.first != 2 or not tokens.kinds[noun.first] & flags.DEFINITE:
        return False
    return bool(tokens.kinds[k] & flags.PLACE) or one_of_people(tokens, frame.speech, k)
