"""Where a noun phrase beside a speech verb ends in a script without capitals."""

from parsers.facts.mentions import Sayer
from parsers.facts.passages.frame import Frame
from parsers.languages import flags
from parsers.languages.speech import Speech

_GOES_ON = flags.RANK | flags.PLACE | flags.GROUP
_OCCASION = flags.STOP | flags.WRITING | flags.TITLED | flags.CALENDAR


def ends_uncased(frame: Frame, i: int, k: int) -> bool:
    """Does it end there in a script without capitals: before who hears it, on what occasion, an object?"""
    tokens, kinds = frame.tokens, frame.tokens.kinds
    if k > i and (tokens.words[k] in frame.speech.namers or tokens.words[k].endswith("ـ")):
        return True  # أحد المندوبين لوكالة, البيان بـ"..."
    definite = frame.speech.joining.definite
    if k == i + 1 and kinds[i] & flags.HUMAN and _told_to(frame, i, k):
        return True  # المصدر لأنباء الضفة
    if tokens.walls.get(i) == k:
        return True  # قائد شرطة الميناء للحضور, قدم رئيس الوفد الورقة
    away = tokens.words[k] in frame.speech.to_do and tokens.words[k] in frame.speech.inside
    felt = k == i + 1 and i > 0 and kinds[i] & flags.HUMAN and kinds[i - 1] & flags.JUDGED  # عبر كثيرون عن
    issued = tokens.words[k - 1] in frame.speech.script.over  # بيان صادر عن الوزارة
    if (k > i + 1 or felt) and away and not (issued or kinds[k - 1] & flags.PLACE):
        return True  # وامتنع المتحدث باسم الأمانة عن التعليق
    body = k > i + 1 and kinds[k] & flags.GROUP and not kinds[k] & (flags.ATTACHED | flags.ROLE)
    body = body and tokens.words[k] not in frame.speech.bodies  # مصدر في اللجنة المنظمة
    if body and tokens.words[k].startswith(definite) and tokens.words[k - 1].startswith(definite):
        return True  # منظمة العفو الدولية الجمعية
    if k > i and not kinds[k] and _judged_in(frame, k):
        return True  # وأشاد الوزير بمستوى
    if k > i and not kinds[k] and _predicate(frame, k):
        return True  # سائق ينتظر
    if kinds[k] & flags.LINK and k + 1 < len(kinds) and kinds[k + 1] & _OCCASION:
        return True  # في بيان
    if k > i + 1 and kinds[i] & flags.HUMAN and k in frame.beginning:
        return True  # سأل أحد الصحفيين X
    office = k > i and bool(kinds[i] & flags.ROLE)
    return office and k in frame.beginning and frame.governed(k)  # الوزير بالأمين العام X


def _told_to(frame: Frame, i: int, k: int) -> bool:
    """Does a word with "to" written into it follow a noun with its article, for whom it was told?"""
    words, speech = frame.tokens.words, frame.speech
    return words[i].startswith(speech.joining.definite) and words[k].startswith(speech.script.belongs)


def led_in(word: str, speech: Speech) -> bool:
    """Is a preposition other than "to" or "of" written into a word?"""
    return word.startswith(speech.joining.prepositions) and not word.startswith(speech.script.belongs)


def _judged_in(frame: Frame, k: int) -> bool:
    """Is "in" written into a word behind an office with its article, that needs none?"""
    (office, word), speech = frame.tokens.words[k - 1 : k + 1], frame.speech
    if (
        not led_in(word, speech)
        or office in speech.script.versed
        or not office.startswith(speech.joining.definite)
    ):
        return False
    return bool(frame.tokens.kinds[k - 1] & flags.ROLE)


def _predicate(frame: Frame, k: int) -> bool:
    """Is a word of no list rather a verb: no adjective of a people?"""
    word, script = frame.tokens.words[k], frame.speech.script
    return bool(script.predicate.fullmatch(word)) and not word.endswith(script.surnames)


def whole(frame: Frame, found: Sayer | None) -> Sayer | None:
    """A noun phrase without the predicate behind it: رسالة الوزيرة واضحة."""
    if found is None or found.kind != "noun":
        return found
    return Sayer("noun", found.first, whole_end(frame, found.first, found.last))


def whole_end(frame: Frame, k: int, last: int) -> int:
    """One past an office that what somebody does follows: وأبرز الوزير دور, ورحب الوزير بالوفود."""
    words, kinds, joining = frame.tokens.words, frame.tokens.kinds, frame.speech.joining
    for n in range(k + 1, last):
        if kinds[n] & flags.LINK and words[n] in frame.speech.where and kinds[n + 1] & flags.PLACE:
            continue  # قائد الشرطة في ليبيا عن
        if kinds[n] & flags.LINK:
            away = words[n] in frame.speech.to_do and words[n] not in frame.speech.where
            closed = words[n - 1].startswith(joining.definite) or kinds[n - 1] & flags.PLACE
            return n if away and closed else last  # وسئل السفير عن
        if kinds[n] & _GOES_ON or (words[n - 1], words[n]) in frame.speech.script.paired:
            continue
        whole = words[n - 1].startswith(joining.definite) and not words[n].startswith(joining.definite)
        if whole or led_in(words[n], frame.speech):
            return n
    return last
