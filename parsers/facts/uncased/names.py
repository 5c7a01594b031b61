"""Tokens to names in a script without capitals: a name stands behind an office, a title or a speech verb.

First the full names with what introduces them, then their surnames alone. Where a name ends is for
`name_words` to say, where an office ends for `offices_uncased`.
"""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range
from parsers.facts.offices.unofficial import unofficial
from parsers.facts.uncased.given import definite, double_title, given
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import acts_as, office_end, surely
from parsers.facts.uncased.offices_doubled import appositions_end, doubled, second_office
from parsers.facts.uncased.shown import nation, of_country, office_behind_comma, told, won_before
from parsers.facts.uncased.surnames import cut_at_surnames, past, surnames
from parsers.facts.uncased.titles import is_rank, titles_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = flags.HONORIFIC | flags.SERVICE
_LEAST = 2  # words of a name that nothing else tells from other words
_HELD = 5  # tokens between a name and the post of somebody "who held" it
_MOST = 5_000  # names of a text
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


def find_uncased_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Names in order, each with its office or title."""
    found: list[Mention] = []
    i, size = 0, len(tokens.words)
    while i < size and len(found) < _MOST:
        mention = _begins(tokens, speech, i)
        if mention:
            found.append(mention)
        i = max(i + 1, past(mention)) if mention else i + 1
    found = cut_at_surnames(tokens, found)
    return sorted([*found, *surnames(tokens, speech, found)], key=lambda one: one.first)


def _begins(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """The full name, with office and title, that begins at token i."""
    kind = tokens.kinds[i]
    if kind & flags.ROLE and double_title(tokens, speech, i):
        return _behind_title(tokens, speech, i, i, None)
    if kind & flags.ROLE and not _ranked(tokens, speech, i) and not given(tokens, i):
        return _behind_office(tokens, speech, i)
    if kind & _TITLE:
        return _behind_title(tokens, speech, i, i, None)
    if kind & flags.PLACE and definite(tokens, speech, i):
        return _behind_nation(tokens, speech, i)
    if (
        kind & (flags.SAID | flags.JUDGED | flags.ACCORDING) or tokens.words[i] in speech.elected
    ) and i + 1 < len(tokens.words):
        return _bare(tokens, speech, i + 1)
    if kind & (flags.DONE | flags.AUXILIARY) and i + 1 < len(tokens.words):
        return _bare(tokens, speech, i + 1, done=True)
    if given(tokens, i):
        return _bare(tokens, speech, i)
    if kind & ~flags.PARTICLE or not (tokens.elects or i in tokens.lines):
        return None
    return _chosen(tokens, speech, i)


def _chosen(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """Words of no list right before what somebody is chosen as: انتخبت الجمعية فالديسي أوركيزا رئيسا."""
    if not tokens.words[i][0].isalpha() or definite(tokens, speech, i):
        return None
    end = name_end(tokens, speech, i)
    if end - i < _LEAST or not (acts_as(tokens, end) or office_behind_comma(tokens, i, end)):
        return None
    return _complete(tokens, speech, i, i, end, None, -1)


def _ranked(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is the word, an office too, a rank before a name: عميد أول سامي?"""
    if not tokens.kinds[i] & flags.SERVICE:
        return False
    end = titles_end(tokens, speech, i)
    if end >= len(tokens.words) or tokens.kinds[end] & _NO_RANKS:
        return False  # والي الأمن بمراكش X
    return end > i + 1 or given(tokens, end)


def _behind_office(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """Office, titles, nationality and name from token i on."""
    kinds, size = tokens.kinds, len(tokens.words)
    end = second_office(tokens, speech, office_end(tokens, speech, i))
    k = end
    label = k < size and tokens.words[k] == ":" and _begins_line(tokens, i)
    if k + 1 < size and (kinds[k] & flags.COMMA or label) and k + 1 not in tokens.fresh:
        k += 1
    if end == i + 1 and not definite(tokens, speech, i) and k == end and not surely(tokens, k):
        return None  # a bare noun is over what follows it: رئيس وفد
    if k >= end and k + 2 < size and kinds[k] & flags.ROLE and definite(tokens, speech, k):
        nation = bool(kinds[k + 1] & flags.PLACE)
        k += given(tokens, k + 1 + nation)  # ممثل النيابة، القاضي هشام
    return _behind_title(tokens, speech, i, k, (i, end))


def _begins_line(tokens: Tokens, i: int) -> bool:
    """Does a token begin a line, or stand behind the mark of a list?"""
    return i in tokens.lines or (i - 1 in tokens.lines and not tokens.words[i - 1][0].isalnum())


def _behind_title(tokens: Tokens, speech: Speech, i: int, k: int, role: Range | None) -> Mention | None:
    """The name behind the titles that begin at token k; the office before them begins at token i."""
    size = len(tokens.words)
    begin = titles_end(tokens, speech, k)
    title = k if begin > k else -1
    people = role is None and begin + 1 < size and tokens.kinds[begin] & flags.PLACE
    if people and tokens.kinds[begin + 1] & flags.ROLE:
        return _behind_office(tokens, speech, begin + 1)
    if (*tokens.words[begin : begin + 2],) in speech.script.nations:
        begin += 2  # الجنوب إفريقي X
    elif begin < size and definite(tokens, speech, begin) and nation(tokens, speech, begin, role):
        begin += 1  # the Belgian X
    if begin >= size or (begin > i and (begin in tokens.fresh or _joined(tokens, begin))):
        return None
    end = name_end(tokens, speech, begin)
    if end == begin or (title < 0 and not _credible(tokens, speech, begin, end, role)):
        return None
    if (
        title >= 0
        and not tokens.kinds[k] & flags.HONORIFIC
        and not given(tokens, begin)
        and end - begin < _LEAST
        and role is None
    ):
        return None  # فريق عمل
    return _complete(tokens, speech, i, begin, end, role, title)


def _joined(tokens: Tokens, k: int) -> bool:
    """Is an "and" written into a given name, which no office is before then?"""
    return bool(tokens.kinds[k] & flags.ATTACHED and tokens.kinds[k] & flags.GIVEN)


def _credible(tokens: Tokens, speech: Speech, begin: int, end: int, role: Range | None) -> bool:
    """Is what stands behind an office without title a name and no verb?"""
    if given(tokens, begin) or tokens.kinds[begin] & flags.PARTICLE:
        return end - begin >= _LEAST or not (role and tokens.kinds[begin - 1] & flags.COMMA)
    led = role[0] if role and role[0] not in tokens.fresh else 0
    verb = led > 0 and bool(tokens.kinds[led - 1] & (flags.SAID | flags.JUDGED))
    apart = role is not None and begin > role[1] + 1  # رئيس المنظمة، الفيجي سيتاريكي X
    if speech.script.predicate.fullmatch(tokens.words[begin]) and not (verb or apart):
        return False
    behind = tokens.kinds[end] if end < len(tokens.words) and end not in tokens.fresh else flags.END
    if tokens.words[begin - 1] == ":":
        return end - begin >= _LEAST and (bool(behind & flags.END) or tokens.words[end] == "(")
    if tokens.kinds[begin - 1] & flags.COMMA:
        leads = end < len(tokens.words) and tokens.words[end] == ":"
        return end - begin >= _LEAST and (leads or bool(behind & _BEHIND))
    return end - begin >= _LEAST or bool(behind & (flags.COMMA | flags.END | flags.THAT))


def _behind_nation(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """الفرنسي جيروم كاستلان: a nationality and a name of two words, the first of them a given name."""
    if i + 1 >= len(tokens.words) or i + 1 in tokens.fresh:
        return None
    begin = titles_end(tokens, speech, i + 1)
    end = name_end(tokens, speech, begin)
    human = (
        i and tokens.kinds[i - 1] & (flags.HUMAN | flags.ROLE) and i not in tokens.fresh
    )  # لمنافسته السويدية
    sure = human or begin > i + 1 or given(tokens, begin) or acts_as(tokens, end) if begin < end else False
    if end - begin < _LEAST or not sure:
        return None
    found = _complete(tokens, speech, i + 1, begin, end, None, i + 1 if begin > i + 1 else -1)
    won = won_before(tokens, i - 1)
    return replace(found, first=won[0], role=won, gained=True) if won and not found.role_after else found


def _bare(tokens: Tokens, speech: Speech, begin: int, *, done: bool = False) -> Mention | None:
    """A name without office: behind a verb, or one that its given name tells; `done`: not of speech."""
    if begin in tokens.fresh and not given(tokens, begin):
        return None
    letter = tokens.kinds[begin] & flags.ABBREVIATION and titles_end(tokens, speech, begin) > begin
    if letter or double_title(tokens, speech, begin):
        return _behind_title(tokens, speech, begin, begin, None)
    end = name_end(tokens, speech, begin)
    known = given(tokens, begin) or (not done and tokens.kinds[begin] & flags.PARTICLE)
    if end - begin < _LEAST or not known:
        behind = tokens.kinds[end] if end < len(tokens.words) else flags.END
        office = behind & flags.ROLE and not behind & flags.ATTACHED and not definite(tokens, speech, end)
        if end - begin < _LEAST or not (office or (not done and told(tokens, speech, begin, end))):
            return None
    return _complete(tokens, speech, begin, begin, end, None, -1)


def _complete(
    tokens: Tokens, speech: Speech, i: int, begin: int, end: int, role: Range | None, title: int
) -> Mention:
    """The mention with its country in brackets and the office behind the name."""
    words, kinds, size = tokens.words, tokens.kinds, len(tokens.words)
    first = begin - 1 if begin > i and words[begin - 1] in speech.kept else begin
    prince = first < begin and bool(kinds[first] & flags.ROLE)
    if prince and role and role[1] == begin:
        role = (role[0], first) if role[0] < first else None  # ولي العهد الأمير فهد
    place = _bracket(tokens, end)
    tail = place[1] + (words[place[1]] == ")") if place else end
    after: Range | None = None
    if tail < size and tail not in tokens.fresh:
        comma = tail + 1 < size and bool(kinds[tail] & flags.COMMA) and tail + 1 not in tokens.fresh
        rank = role is None or is_rank(tokens, speech, role) or _trade(tokens, role)
        post = words[tail] in speech.posts and tail + 1 < size and kinds[tail + 1] & flags.ROLE
        tail += bool(post)  # فازت بمنصب نائبة الرئيس
        his = kinds[tail] & flags.ROLE and (prince or _his(tokens, speech, (begin, end, tail), role))
        if post or his or (acts_as(tokens, tail) and (role is None or tokens.elects)):
            after = (tail, doubled(tokens, speech, office_end(tokens, speech, tail)))
        elif comma and kinds[tail + 1] & flags.ROLE and rank and not kinds[tail + 1] & flags.ATTACHED:
            after = (tail + 1, appositions_end(tokens, speech, tail + 1))
            after = _won(tokens, speech, after[1]) or after
    after = _own(tokens, speech, after) if after else None if role else _post(tokens, speech, tail)
    gained = after is not None and acts_as(tokens, after[0])
    mention = Mention(i, end, (first, end), None if after else role, after, title, place, gained=gained)
    counted = prince or (not (role or after) and _introduced(tokens, speech, mention, tail))
    return replace(mention, counted=True) if counted else mention


def _introduced(tokens: Tokens, speech: Speech, mention: Mention, tail: int) -> bool:
    """Is somebody introduced without an office: elected, succeeded, at the head of something?"""
    full = mention.name[1] - mention.name[0] >= _LEAST
    return full and unofficial(tokens, speech, mention.first, mention.name, tail)


def _his(tokens: Tokens, speech: Speech, at: tuple[int, int, int], role: Range | None) -> bool:
    """Is an office right behind a name its own, not that of somebody whose title follows?"""
    begin, name, tail = at
    if role is None and name - begin > 1:
        return not tokens.kinds[tail] & flags.ATTACHED
    behalf = role is not None and role[0] > 0 and tokens.words[role[0] - 1] in speech.inside
    if role and not behalf and (role[1] - role[0] > 1 or not definite(tokens, speech, role[0])):
        return False
    if role and (tokens.kinds[tail] & (flags.ATTACHED | flags.STOP) or definite(tokens, speech, tail)):
        return False
    end = office_end(tokens, speech, tail)
    return (role is None or end > tail + 1) and not surely(tokens, end)


def _own(tokens: Tokens, speech: Speech, after: Range) -> Range:
    """Without the office of the next one: X مدير الأمن ورئيس الفرع العقيد Y."""
    if not surely(tokens, after[1]):
        return after
    for k in range(after[0] + 1, after[1]):
        if tokens.kinds[k] & flags.ROLE and tokens.words[k].startswith(speech.joining.proclitics):
            return (after[0], k) if tokens.kinds[k] & flags.ATTACHED else after
    return after


def _post(tokens: Tokens, speech: Speech, tail: int) -> Range | None:
    """The office of X، التي كانت تشغل منصب نائبة الرئيس."""
    kinds = tokens.kinds[tail : tail + 2]
    if not any(kind & flags.RELATIVE for kind in kinds) or tail in tokens.fresh:
        return None
    for k in range(tail + 1, min(len(tokens.words) - 1, tail + _HELD)):
        if tokens.words[k] in speech.posts and tokens.kinds[k + 1] & flags.ROLE:
            return k + 1, office_end(tokens, speech, k + 1)
        if k in tokens.fresh:
            break
    return None


def _trade(tokens: Tokens, role: Range) -> bool:
    """A trade in one word, its nation aside: الباحثة الكينية."""
    return all(kind & flags.PLACE for kind in tokens.kinds[role[0] + 1 : role[1]])


def _won(tokens: Tokens, speech: Speech, k: int) -> Range | None:
    """X، مفوض الشرطة، رئيسا للمنظمة: what somebody is chosen for, behind an apposition."""
    if k + 1 >= len(tokens.words) or not tokens.kinds[k] & flags.COMMA or not tokens.kinds[k + 1] & flags.AS:
        return None
    return (k + 1, office_end(tokens, speech, k + 1))


def _bracket(tokens: Tokens, end: int) -> Range | None:
    """(الكاميرون) right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    if end + 2 >= len(words) or not kinds[end + 1] & (flags.PLACE | flags.GROUP):
        return None
    if kinds[end] & flags.OF and (over := of_country(tokens, end + 1)):
        return (end + 1, over)  # من السنغال عضوا
    if words[end] != "(":
        return None
    close = next((k for k in range(end + 2, min(len(words), end + 5)) if words[k] == ")"), 0)
    return (end + 1, close) if close else None
