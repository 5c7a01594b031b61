"""Words of the lists that are part of a name all the same: nations, offices, small words, fields."""

from parsers.facts.uncased.alike import (
    before_office,
    judge,
    namesake,
    nisba,
    office_of,
    pilgrim,
    surname,
    titled_two,
)
from parsers.facts.uncased.behind_name import regnal
from parsers.facts.uncased.given import WORDS, before_particle, between, given, nobody, of_next
from parsers.facts.uncased.name_walk import NameWalk
from parsers.languages import flags

_TRADE = flags.ROLE | flags.GIVEN


def despite_list(walk: NameWalk, k: int) -> bool:
    """Is a word of the lists part of a name, as the first of two that are one, a land, an office?"""
    compounds = walk.speech.script.compounds
    if not walk.closed and not compounds.isdisjoint(walk.tokens.words[k + 1 : k + 2]):
        return walk.take(True)  # علم الدين حسن
    return _namesake(walk, k) or _despite(walk, k)


def _namesake(walk: NameWalk, k: int) -> bool:
    """A land that is the first word of a name: الوزيرة جورجيا فالدي."""
    return k == walk.begin and walk.take(namesake(walk.tokens, walk.speech, k), known=True)


def _despite(walk: NameWalk, k: int) -> bool:
    """A nationality behind a given name is a surname; so may an office be that is a name as well."""
    kind, words = walk.tokens.kinds[k], walk.tokens.words
    title = walk.count and kind & flags.HONORIFIC
    if title and (nobody(walk.tokens, k) or (walk.known and pilgrim(walk.tokens, walk.speech, k))):
        return walk.take(True)  # نغوين دوك تان قد; العقيد فهمي الحاج اليافعي
    if not walk.known or walk.closed or kind & flags.ATTACHED:
        return False
    if _name_too(walk, k):
        return walk.take(True)
    if kind & flags.PLACE:
        walk.closed = nisba(walk.tokens, walk.speech, walk.begin, k) and not of_next(walk.tokens, k)
        return walk.take(walk.closed)
    name = bool(kind & flags.GENDER and not kind & (WORDS | flags.CUE)) and given(walk.tokens, k - 1)
    name = name and kind & _TRADE != flags.ROLE and not office_of(walk.tokens, walk.speech, k)  # المتحدثة
    ends = flags.OFFICE if walk.count == 1 else flags.OFFICE | flags.STOP  # سامر فخري كلمة
    return walk.take(name and k + 1 < len(words) and not walk.tokens.kinds[k + 1] & ends)


def _name_too(walk: NameWalk, k: int) -> bool:
    """Is a small word, an office or a field behind a given name the rest of the name?"""
    kind, tokens, speech = walk.tokens.kinds[k], walk.tokens, walk.speech
    led = tokens.words[k].startswith(speech.joining.prepositions)  # بإدريس
    if kind & flags.GIVEN and kind & flags.STOP and not led and between(tokens, speech, k):
        return True  # زياد خلف الزبيدي
    if kind & flags.ROLE and (
        before_particle(tokens, k) or judge(tokens, speech, k) or before_office(tokens, speech, k)
    ):
        return True  # محمد الأمين ولد حماده; سمير القاضي مدير شرطة المرور
    if walk.count > 1:
        return False
    if regnal(tokens, speech, k) or surname(tokens, speech, walk.begin, k, last=walk.last(k)):
        return True  # الأمير ألبير الثاني; إستيبان كوريا أن, برويز مشرف أن
    if kind & flags.ROLE and titled_two(tokens, speech, walk.begin, k):
        return True  # اللواء بشير الأمين مع
    field = kind & flags.FIELD and not kind & flags.PLACE
    return bool(field) and walk.last(k)  # أيمن سلامة أن
