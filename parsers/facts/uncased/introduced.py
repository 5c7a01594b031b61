"""A name with the office, the titles or the rank before it, in a script without capitals.

From where an office or a title begins to the mention: رئيس اللجنة، القاضي X.
"""

from parsers.facts.mentions import Mention, Range
from parsers.facts.uncased.completed import complete
from parsers.facts.uncased.given import dashed, definite, given, led, surely
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import office_end
from parsers.facts.uncased.offices_doubled import second_office
from parsers.facts.uncased.shown import begins_line, marked_end, nation, over_short_name
from parsers.facts.uncased.titles import titles_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LEAST = 2  # words of a name that nothing else tells from other words
_NATION = flags.PLACE | flags.RANK
_NO_RANKS = flags.PLACE | flags.STOP
_BEHIND = (
    flags.COMMA
    | flags.END
    | flags.THAT
    | flags.STOP
    | flags.AUXILIARY
    | flags.LINK
    | flags.CUE
    | flags.CLOSER
)


def behind_office(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """Office, titles, nationality and name from token i on."""
    kinds, size = tokens.kinds, len(tokens.words)
    first = office_end(tokens, speech, i)
    end = second_office(tokens, speech, first)
    if end > first and i and tokens.words[i - 1] in speech.script.meeting and i not in tokens.fresh:
        return behind_office(tokens, speech, first)  # التقى مساعد الوزير مفوض الشرطة X
    k = over_short_name(tokens, end)
    label = k < size and tokens.words[k] == ":" and begins_line(tokens, i)
    if k + 1 < size and (kinds[k] & flags.COMMA or label or dashed(tokens, k)) and k + 1 not in tokens.fresh:
        k += 1
    if end == i + 1 and not definite(tokens, speech, i) and k == end and not surely(tokens, k):
        return None  # a bare noun is over what follows it: رئيس وفد
    if k >= end and k + 2 < size and kinds[k] & flags.ROLE and definite(tokens, speech, k):
        begin = next((n for n in range(k + 1, size) if not kinds[n] & _NATION or n in tokens.fresh), k)
        begin += tokens.words[begin] == "/" and begin + 1 < size
        two = k > end and begin > k + 1 and name_end(tokens, speech, begin) - begin >= _LEAST
        if given(tokens, begin) or tokens.kinds[begin] & flags.PARTICLE or two:
            k = max(begin, k + 1)  # رئيس الوفد، المفتش العام المساعد X; رئيس اللجنة، القاضي البلجيكي X
    return behind_title(tokens, speech, i, k, (i, end))


def behind_title(tokens: Tokens, speech: Speech, i: int, k: int, role: Range | None) -> Mention | None:
    """The name behind the titles that begin at token k; the office before them begins at token i."""
    size = len(tokens.words)
    begin = titles_end(tokens, speech, k)
    title = k if begin > k else -1
    if role and title > i and led(tokens, speech, title):
        return None  # وأكد الوزير للسيدة X أن
    people = role is None and begin + 1 < size and tokens.kinds[begin] & flags.PLACE
    if people and tokens.kinds[begin + 1] & flags.ROLE:
        return behind_office(tokens, speech, begin + 1)
    begin = _over_nation(tokens, speech, begin, role)
    if begin >= size or (begin > i and begin in tokens.fresh):
        return None
    if begin > i and (end := marked_end(tokens, speech, begin)):
        return complete(tokens, speech, i, begin + 1, end, role, title)  # اللواء "X Y"
    end = name_end(tokens, speech, begin)
    if end == begin or (title < 0 and not _credible(tokens, begin, end, role)):
        return None
    return complete(tokens, speech, i, begin, end, role, title)


def _over_nation(tokens: Tokens, speech: Speech, begin: int, role: Range | None) -> int:
    """Behind what somebody's people is called, the Belgian X, الجنوب إفريقي X; the token itself without."""
    if (*tokens.words[begin : begin + 2],) in speech.script.nations:
        return begin + 2
    article = begin < len(tokens.words) and definite(tokens, speech, begin)
    return begin + (article and nation(tokens, speech, begin, role))


def _credible(tokens: Tokens, begin: int, end: int, role: Range | None) -> bool:
    """Is what stands behind an office without title a name and no verb?"""
    if given(tokens, begin) or tokens.kinds[begin] & flags.PARTICLE:
        return end - begin >= _LEAST or not (role and tokens.kinds[begin - 1] & flags.COMMA)
    behind = tokens.kinds[end] if end < len(tokens.words) and end not in tokens.fresh else flags.END
    if tokens.words[begin - 1] == ":":
        return end - begin >= _LEAST and (bool(behind & flags.END) or tokens.words[end] == "(")
    if tokens.kinds[begin - 1] & flags.COMMA:
        leads = end < len(tokens.words) and tokens.words[end] == ":"
        return end - begin >= _LEAST and (leads or bool(behind & _BEHIND))
    return end - begin >= _LEAST or bool(behind & (flags.COMMA | flags.END | flags.THAT))


def ranked(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is the word, an office too, a rank before a name: عميد أول سامي?"""
    if not tokens.kinds[i] & flags.SERVICE:
        return False
    end = titles_end(tokens, speech, i)
    if end >= len(tokens.words) or tokens.kinds[end] & _NO_RANKS:
        return False  # والي الأمن بمراكش X
    return end > i + 1 or given(tokens, end)


def nobodys_office(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is an office that of no name behind it: who is represented by another, counted, of the press?"""
    counted = i > 0 and i not in tokens.fresh and tokens.words[i - 1][0].isdigit()  # نحو 900 مشارك
    return counted or _in_person(tokens, speech, i) or _of_press(tokens, speech, i)


def _in_person(tokens: Tokens, speech: Speech, i: int) -> bool:
    """ممثلة بوزير الداخلية X: does another office represent, with "by" written into it?"""
    k = i + 1
    if k >= len(tokens.words) or k in tokens.fresh or tokens.words[i] not in speech.delegates:
        return False
    word, joining = tokens.words[k], speech.joining
    by = word.startswith(joining.prepositions) and not word.startswith(speech.script.belongs)
    return by and tokens.kinds[k] & (flags.ROLE | flags.ATTACHED) == flags.ROLE | flags.ATTACHED


def _of_press(tokens: Tokens, speech: Speech, i: int) -> bool:
    """المكتب الصحفي: is a noun of a trade the adjective of a body or meeting with its article?"""
    body = i > 0 and i not in tokens.fresh and tokens.words[i] in speech.askers
    return body and not tokens.kinds[i - 1] & (flags.CUE | flags.ROLE) and definite(tokens, speech, i - 1)
