"""Two offices of one person side by side, in a script without capitals: where the second one ends."""

from parsers.facts.uncased.given import dashed, definite, joined, surely
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import LONGEST, office_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_MORE = 3  # offices of one person behind the first
_BARE = 3  # letters of a verb that a noun is written like, too: عمل
_CLOSES = flags.PLACE | flags.RANK | flags.HUMAN | flags.SAYING


def second_office(tokens: Tokens, speech: Speech, end: int) -> int:
    """One past an office right behind another, before a name: رئيسة الوفد سفيرة فلسطين لدى الصين ليلى."""
    if not _bare(tokens, speech, end) or tokens.kinds[end] & flags.GIVEN:
        return end
    if speech.joining.governs(tokens.words[end - 1]):
        return end
    last = office_end(tokens, speech, end)
    named = surely(tokens, last) or name_end(tokens, speech, last) > last + 1
    return last if last > end + 1 and named else end


def doubled(tokens: Tokens, speech: Speech, end: int) -> int:
    """One past what more offices are right behind the first: X نائب رئيس مجلس الوزراء وزير الداخلية."""
    for _ in range(_MORE):
        last = _one_more(tokens, speech, end)
        if last == end:
            break
        end = last
    return end


def _one_more(tokens: Tokens, speech: Speech, end: int) -> int:
    """One past the office right behind another one, where it has more than a word and no name follows it."""
    if not _bare(tokens, speech, end):
        return end
    last = office_end(tokens, speech, end)
    alone = last == end + 1 or (surely(tokens, last) and not joined(tokens, speech, last))
    return end if alone else last


def _bare(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does an office without article stand at token k, in the sentence of what is before it?"""
    if k >= len(tokens.words) or k in tokens.fresh or not tokens.kinds[k] & flags.ROLE:
        return False
    return not tokens.kinds[k] & flags.ATTACHED and not definite(tokens, speech, k)


def appositions_end(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past an office between commas, with another behind it: X، نائب القائد، رئيس اللجنة: “...”."""
    kinds, end = tokens.kinds, apposition_end(tokens, speech, i)
    k = end + 1
    if k >= len(kinds) or not kinds[end] & flags.COMMA or not kinds[k] & flags.ROLE or k in tokens.fresh:
        return end
    if tokens.words[k] in speech.counterparts:
        return end  # X، رئيس الوفد، نظيره الكندي
    last = apposition_end(tokens, speech, k) if not kinds[k] & (flags.ATTACHED | flags.AS) else k
    closed = last < len(kinds) and (kinds[last] & (flags.COMMA | flags.THAT) or tokens.words[last] == ":")
    named = any(surely(tokens, n) for n in range(k, last))
    return last if closed and not named and not definite(tokens, speech, k) else end


def apposition_end(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past an office between two commas: all of it, when no verb stands inside."""
    kinds = tokens.kinds
    for k in range(i + 1, min(len(kinds), i + LONGEST)):
        ended = kinds[k] & (flags.COMMA | flags.END) or tokens.words[k] == ":" or dashed(tokens, k)
        if ended or _clause(tokens, speech, k):
            return k
        apart = kinds[k] & flags.STOP and tokens.words[k].startswith(speech.script.joined)  # وعدد من
        if (
            apart
            or kinds[k] & (flags.CUE | flags.THAT | flags.AUXILIARY | flags.RELATIVE)
            or k in tokens.fresh
        ):
            break
    return office_end(tokens, speech, i)


def _clause(tokens: Tokens, speech: Speech, k: int) -> bool:
    """What a holder did, without "who": ضابط متقاعد خدم في البحرية, محققة سابقة شاركت في?"""
    word, kind = tokens.words[k], tokens.kinds[k]
    if not (kind & flags.DONE or word in speech.script.careers) or kind & (flags.ATTACHED | flags.GROUP):
        return False
    closed = tokens.kinds[k - 1] & _CLOSES or definite(tokens, speech, k - 1)
    return bool(closed) or len(word) > _BARE
