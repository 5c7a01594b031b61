"""What stands around words of no list and shows that they are somebody's name."""

from parsers.facts.mentions import Range
from parsers.facts.uncased.given import given
from parsers.facts.uncased.name_words import name_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

MARKED = {"(": ")", "«": "»", "“": "”", '"': '"'}  # around a name behind its office
_COUNTRY = 5  # words of a country behind a name
_OPENING, _CLOSING = frozenset(("«", "“", '"')), frozenset(("»", "”", '"'))


def told(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Do words of no list between a verb of speech and a mark, "that", "who" name somebody?"""
    if tokens.words[begin] in speech.script.withheld:
        return False  # طلب حجب هويته،
    if end >= len(tokens.words) or tokens.words[end] in ":(":
        return True
    if tokens.kinds[end] & (flags.COMMA | flags.THAT | flags.RELATIVE):
        return True
    k = begin - 2  # "...", يقول X
    k -= k > 0 and bool(tokens.kinds[k] & flags.COMMA)
    last, to_whom = tokens.words[end - 1], speech.script.belongs  # همس X لمساعديه
    behind = k > 0 and tokens.words[k] in _CLOSING
    behind = behind and not (speech.script.feminine.fullmatch(last) or last.startswith(to_whom))
    return bool(tokens.kinds[begin - 1] & flags.SAID) and (behind or tokens.words[end] in _OPENING)


def marked_end(tokens: Tokens, speech: Speech, k: int) -> int:
    """One past the name of two words or more in marks or brackets that open at a token; 0 without."""
    close = MARKED.get(tokens.words[k])
    if close is None or not tokens.followed(k) or not given(tokens, k + 1):
        return 0
    end = name_end(tokens, speech, k + 1)
    return end if end > k + 2 and tokens.words[end : end + 1] == [close] else 0


def office_behind_comma(tokens: Tokens, i: int, end: int) -> bool:
    """Does a comma and an office follow what begins a line: X Y، مفوضة الشرطة: "..."؛ - X Y (Z)، مندوبا?"""
    kinds = tokens.kinds
    begins = i in tokens.lines or (i - 1 in tokens.lines and tokens.words[i - 1] in flags.DASHES)
    end = over_country(tokens, end) if begins else end
    comma = begins and end + 1 < len(kinds) and kinds[end] & flags.COMMA
    office = comma and kinds[end + 1] & (flags.ROLE | flags.AS)
    return bool(office) and not kinds[end + 1] & flags.ATTACHED


def over_country(tokens: Tokens, end: int) -> int:
    """One past the bracket at a token: X (كندا)؛ the token itself without."""
    if tokens.words[end : end + 1] != ["("]:
        return end
    last = min(len(tokens.words), end + _COUNTRY)
    return next((k + 1 for k in range(end, last) if tokens.words[k] == ")"), end)


def over_short_name(tokens: Tokens, k: int) -> int:
    """One past the short name of a body at a token: رئيس الاتحاد الدولي (فيفا) X; else the token."""
    words, kinds = tokens.words, tokens.kinds
    if k + 1 >= len(words) or k in tokens.fresh:
        return k
    if words[k].isupper() and words[k].isascii() and words[k].isalpha():
        return k + 1
    if words[k] != "(" or kinds[k + 1] & (flags.STOP | flags.LINK) or not words[k + 1][0].isalpha():
        return k
    if given(tokens, k + 1) or kinds[k + 1] & (flags.HONORIFIC | flags.SERVICE):
        return k  # وزير الداخلية (X Y)
    last = min(len(words) - 1, k + _COUNTRY)
    return next((n + 1 for n in range(k + 2, last) if words[n] == ")"), k)


def nation(tokens: Tokens, speech: Speech, k: int, role: Range | None) -> bool:
    """Is a word with an article one of a people; of no list behind an office: رئيس المنظمة، الفيجي X Y?"""
    if tokens.kinds[k]:
        return bool(tokens.kinds[k] & flags.PLACE)
    apart = role is not None and k > role[1] and tokens.words[k].endswith(speech.script.surnames)
    return apart and name_end(tokens, speech, k + 1) > k + 2


def begins_line(tokens: Tokens, i: int) -> bool:
    """Does a token begin a line, or stand behind the mark of a list?"""
    return i in tokens.lines or (i - 1 in tokens.lines and not tokens.words[i - 1][0].isalnum())
