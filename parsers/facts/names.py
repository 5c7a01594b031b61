"""Tokens to names: runs of capitals, with titles and offices before and behind them.

For languages with capitals; `names_uncased` reads the others.
"""

from parsers.facts.mentions import Mention, Range
from parsers.facts.roles import role_as, role_before, role_behind
from parsers.languages.speech import (
    ADVERB,
    AND,
    AUXILIARY,
    CALENDAR,
    COMMA,
    DETERMINER,
    FEMININE,
    FIELD,
    GROUP,
    HONORIFIC,
    HUMAN,
    LINK,
    MASCULINE,
    OWNER,
    PARTICLE,
    PLACE,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    SAID,
    STOP,
    THAT,
    TITLED,
    Speech,
)
from parsers.tokens import Tokens

_NEVER = STOP | DETERMINER | PRONOUN | AUXILIARY | AND | RELATIVE | ROLE | CALENDAR | HONORIFIC | PLACE
_OFFICE = FIELD | GROUP | RANK | HUMAN
_LONGEST = 7  # words of a name


def find_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Every name in order, inside quotations too."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    found: list[Mention] = []
    size = len(words)
    i = 0
    while i < size:
        word = words[i]
        if word[-1] == "." or not (word[0].isupper() or _arabic_article(word)) or (kinds[i] & _NEVER and not _despite(tokens, i)):
            i += 1
            continue
        stop = _run(tokens, i, size)
        if stop - i > 2 and i > 1 and kinds[i - 1] & LINK and kinds[i - 2] & (ROLE | RANK) and word[0].isupper():
            i = _behind_complement(tokens, i, stop)
        if stop - i == 1 and i in fresh and word.endswith(("ing", "ed")) and stop < size and kinds[stop] & (STOP | LINK):
            i += 1  # Appearing before them
            continue
        if stop - i > 1 and i in fresh and len(word) > 4 and word.endswith(("ing", "ed")) and not kinds[i]:
            i += 1  # Knowing Bardos was late
        mention = _mention(tokens, speech, i, stop)
        if mention:
            while found and found[-1].first >= mention.first:
                found.pop()  # a word of this one's office
            found.append(mention)
        i = stop
    return found


def _despite(tokens: Tokens, i: int) -> bool:
    """A capital inside a sentence makes a name of some function words: Will Smith, Theresa May."""
    flags = tokens.kinds[i]
    if i in tokens.fresh and flags & (MASCULINE | FEMININE) and flags & AUXILIARY and i + 1 < len(tokens.words):
        return _plain(tokens, i + 1)  # Will Young, a mechanic
    if i in tokens.fresh or flags & (ROLE | HONORIFIC | PLACE | DETERMINER | PRONOUN):
        return False
    if flags & CALENDAR:
        return i > 0 and _plain(tokens, i - 1) and tokens.words[i].lower() in ("may", "june", "april", "august")
    return i > 0 and (_plain(tokens, i - 1) or bool(tokens.kinds[i - 1] & HONORIFIC)) and not flags & (LINK | AND)


def _arabic_article(word: str) -> bool:
    """al-Shabaab, el-Sisi: a small article before a capital."""
    return word[2:3] == "-" and word[3:4].isupper()


def _plain(tokens: Tokens, i: int) -> bool:
    """A capitalised word that the lexicon does not know."""
    return tokens.words[i][0].isupper() and not tokens.kinds[i] & (_NEVER | _OFFICE)


def _run(tokens: Tokens, i: int, size: int) -> int:
    """One past the run of name words that begins at i: capitals, initials, particles between them."""
    words, kinds, fresh = tokens.words, tokens.kinds, tokens.fresh
    j = i + 1
    office = kinds[i] & _OFFICE
    while j < size and j - i < _LONGEST and j not in fresh:
        word, flags = words[j], kinds[j]
        if word == ".":
            if len(words[j - 1]) == 1 and words[j - 1].isupper() and j + 1 < size and words[j + 1][0].isupper():
                j += 1
                continue
            break
        if word[0].isupper() and (not flags & _NEVER or _despite(tokens, j)):
            if bool(flags & _OFFICE) != bool(office) and not (office and flags & _OFFICE == 0 and False):
                break
            j += 1
            continue
        if flags & PARTICLE and j + 1 < size and not office:
            k = j + 1
            while k < size and kinds[k] & PARTICLE and k - j < 3:
                k += 1
            if k < size and words[k][0].isupper() and not kinds[k] & (_NEVER | _OFFICE) and word != "y":
                j = k + 1
                continue
        break
    return j


def _behind_complement(tokens: Tokens, i: int, stop: int) -> int:
    """Vice President for Asia Park Ji-hoon: the first word of the name behind what the office is over."""
    given = next((k for k in range(i + 1, stop - 1) if tokens.kinds[k] & (MASCULINE | FEMININE)), 0)
    return given or stop - 2


def _mention(tokens: Tokens, speech: Speech, i: int, stop: int) -> Mention | None:
    """The run as a mention, with title and office; None when it is none (a word that begins a sentence)."""
    words, kinds = tokens.words, tokens.kinds
    if kinds[i] & _OFFICE or (stop < len(words) and kinds[stop] & GROUP and words[stop][0].isupper() and stop not in tokens.fresh):
        return None
    before, title = i - 1, -1
    while before >= 0 and (kinds[before] & HONORIFIC or (words[before] == "." and kinds[before - 1] & HONORIFIC)):
        title = before if kinds[before] & HONORIFIC else before - 1
        before = title - 1
    first = title if title >= 0 else i
    role = role_before(tokens, speech, first, named=stop - i > 1 or title >= 0)
    after = role_behind(tokens, speech, stop)
    behind = after[1] if after else stop
    place = _place(tokens, stop)
    if not role and not after:
        after = role_as(tokens, speech, place[1] + 1 if place and words[place[1] : place[1] + 1] == [")"] else stop)
        if after:
            behind = stop
    start = min(first, role[0]) if role else first
    if not role and title < 0 and i > 0 and kinds[i - 1] & DETERMINER and not kinds[i - 1] & (THAT | OWNER):
        return None  # the Globe
    if start > 0 and kinds[start - 1] & DETERMINER and role:
        start -= 1
    return Mention(start, stop, (i, stop), role, after, title, behind, place, bool(after) or _described(tokens, stop))


def _described(tokens: Tokens, stop: int) -> bool:
    """Is an age behind the name, or what the person is?"""
    words, kinds = tokens.words, tokens.kinds
    if stop + 2 >= len(words) or not kinds[stop] & COMMA:
        return False
    if words[stop + 1].isdigit():
        return bool(kinds[stop + 2] & COMMA) or words[stop + 2] in ".;"
    if kinds[stop + 1] & RELATIVE and words[stop + 1] == "who":
        return True
    return bool(kinds[stop + 1] & DETERMINER) and any(kinds[k] & HUMAN for k in range(stop + 2, min(stop + 6, len(words))))


def _place(tokens: Tokens, stop: int) -> Range | None:
    """(Morocco) or of the World Health Organization, right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    if words[stop : stop + 1] == ["("]:
        end = stop + 1
        while end < len(words) and end - stop < 6 and words[end] != ")":
            end += 1
        return (stop + 1, end) if words[end : end + 1] == [")"] and words[stop + 1][0].isupper() else None
    if stop < len(words) and kinds[stop] & LINK and words[stop] in ("of", "de", "du", "d’", "del"):
        begin = stop + 1
        while begin < len(words) and kinds[begin] & DETERMINER and begin - stop < 3:
            begin += 1
        end = begin
        while end < len(words) and words[end][0].isupper() and end - begin < 8:
            end += 1
        return (begin, end) if end > begin else None
    return None


def is_name_like(tokens: Tokens, i: int) -> bool:
    """Could the token be a name that no run holds (a sentence's first word)?"""
    return _plain(tokens, i) and not tokens.kinds[i] & (SAID | ADVERB | TITLED)
