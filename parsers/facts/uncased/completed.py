"""A name in a script without capitals with what stands behind it: a country, an office of its own."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.offices.brackets import office_in_bracket
from parsers.facts.offices.unofficial import unofficial
from parsers.facts.uncased.chosen import acts_as, behind_day, for_post, of_country
from parsers.facts.uncased.clauses import come_to
from parsers.facts.uncased.given import dashed, definite, joined, surely
from parsers.facts.uncased.offices import office_end
from parsers.facts.uncased.offices_doubled import apposition_end, appositions_end, doubled
from parsers.facts.uncased.shown import MARKED
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_CHOICE = 4  # tokens between a name and "his election"
_LEAST = 2  # words of a name that nothing else tells from other words
_DAY = 9  # tokens of a day between a name and what somebody is chosen for
_NO_DAY = flags.END | flags.THAT | flags.RELATIVE | flags.CUE | flags.ROLE | flags.CLOSER
_SOMEBODY = flags.COMMA | flags.END | flags.RELATIVE | flags.HONORIFIC | flags.SERVICE | flags.GIVEN
_FAR = 24  # tokens between "elected" and a name behind an office
_HELD = 5  # tokens between a name and the post of somebody "who held" it


def complete(
    tokens: Tokens, speech: Speech, i: int, begin: int, end: int, role: Range | None, title: int
) -> Mention:
    """The mention with its country in brackets and the office behind the name."""
    words, kinds = tokens.words, tokens.kinds
    first = begin - 1 if begin > i and words[begin - 1] in speech.kept else begin
    prince = first < begin and bool(kinds[first] & flags.ROLE)
    if prince and role and role[1] == begin:
        role = None  # الأمير فهد
    past = end + (begin > i and end < len(words) and MARKED.get(words[begin - 1]) == words[end])
    place = _bracket(tokens, speech, past)
    tail = place[1] + (words[place[1]] == ")") if place else past
    tail = behind_day(tokens, tail) if tokens.elects else tail
    tail = tail if place else _over_origin(tokens, tail)
    after = _behind(tokens, speech, (i, begin, end, tail), role, prince=prince)
    after = after or come_to(tokens, speech, i, tail, role)
    after = _own(tokens, speech, after) if after else None if role else _post(tokens, speech, tail)
    after = after or (None if role else _below(tokens, speech, i, end))
    after = (_of_choice(tokens, speech, i, tail) if tokens.elects else None) or after
    gained = after is not None and acts_as(tokens, after[0])
    if after and role and title < 0:
        title = role[0]  # المفوضة الإقليمية X، مديرة
    mention = Mention(i, past, (first, end), None if after else role, after, title, place, gained=gained)
    counted = prince or (not (role or after) and _introduced(tokens, speech, mention, tail))
    return replace(mention, counted=True) if counted else mention


def _behind(
    tokens: Tokens, speech: Speech, at: tuple[int, int, int, int], role: Range | None, *, prince: bool
) -> Range | None:
    """The office right behind a name, a comma, in brackets; `at`: the office before, the name, its tail."""
    i, begin, end, tail = at
    if tail >= len(tokens.words) or tail in tokens.fresh:
        return None
    comma = (tail + 1 < len(tokens.words) and tokens.kinds[tail] & flags.COMMA) or dashed(tokens, tail)
    rank = role is None or _trade(tokens, speech, role)
    if rank and (bracketed := office_in_bracket(tokens, tail)):
        return bracketed
    tail = _over_candidacy(tokens, speech, tail)
    post = for_post(tokens, speech, tail)
    tail += post  # فازت بمنصب نائبة الرئيس
    his = (
        tokens.kinds[tail] & flags.ROLE
        and not _hers(tokens, begin, tail)
        and (prince or _his(tokens, speech, (begin, end, tail), role))
    )
    if post or his or acts_as(tokens, tail):
        return (tail, doubled(tokens, speech, office_end(tokens, speech, tail)))
    if not comma:
        return None
    if rank and (own := _apposed(tokens, speech, tail + 1)):
        return _won(tokens, speech, own[1]) or own
    return _won(tokens, speech, tail) if rank or tokens.chooses(i - _FAR, i) else None


def _over_origin(tokens: Tokens, tail: int) -> int:
    """The comma behind the land somebody is from: X من تونس، رئيس الوفد; the token itself without."""
    kinds, comma = tokens.kinds, tail + 2
    if comma >= len(kinds) or tail in tokens.fresh or not kinds[tail] & flags.OF:
        return tail
    return comma if kinds[tail + 1] & flags.PLACE and kinds[comma] & flags.COMMA else tail


def _hers(tokens: Tokens, begin: int, tail: int) -> bool:
    """Is a noun for a woman right behind a man's name: ألقى X محاضرة?"""
    man, kind = tokens.kinds[begin] & flags.GENDER == flags.MASCULINE, tokens.kinds[tail]
    return man and bool(kind & flags.FEMININE)


def _over_candidacy(tokens: Tokens, speech: Speech, tail: int) -> int:
    """بفوز X مرشح الأردن بمنصب رئيس: behind whose candidate somebody was that won a post; else the token."""
    if tokens.words[tail] not in speech.runners or not for_post(tokens, speech, tail + 2):
        return tail
    return tail + 2 if tokens.kinds[tail + 1] & flags.PLACE else tail


def _apposed(tokens: Tokens, speech: Speech, k: int) -> Range | None:
    """The office that begins at a token behind a comma: X، مفوض الشرطة; X، وهو مفوض الشرطة."""
    if tokens.kinds[k] & (flags.ROLE | flags.ATTACHED) == flags.ROLE:
        return (k, appositions_end(tokens, speech, k))
    return _pronounced(tokens, speech, k)


def _pronounced(tokens: Tokens, speech: Speech, k: int) -> Range | None:
    """X، وهو مفوض الشرطة، or X، وهي رئيسة الوفد: an office behind "who is"."""
    if not tokens.followed(k) or tokens.words[k][:1] not in speech.joining.proclitics:
        return None
    kind = tokens.kinds[k + 1]
    if tokens.words[k][1:] not in speech.pronouns or not kind & flags.ROLE or kind & flags.ATTACHED:
        return None
    return (k + 1, apposition_end(tokens, speech, k + 1))


def _of_choice(tokens: Tokens, speech: Speech, i: int, tail: int) -> Range | None:
    """The office behind a noun that tells of a choice: هنأ X على انتخابه رئيسا."""
    if i > 0 and tokens.kinds[i - 1] & flags.OF:
        return None  # تلقى X تهنئة من Y لانتخابه
    for k in range(tail, min(len(tokens.words) - 1, tail + _CHOICE)):
        if k in tokens.fresh or tokens.kinds[k] & _SOMEBODY:
            return None
        if tokens.words[k] in speech.elections:
            at = k + 1 + (tokens.words[k + 1] in speech.posts)
            office = at < len(tokens.words) and (tokens.kinds[at] & flags.ROLE or acts_as(tokens, at))
            return (at, office_end(tokens, speech, at)) if office else None
    return None


def _below(tokens: Tokens, speech: Speech, i: int, end: int) -> Range | None:
    """The office on the line below who gives a speech: كلمة معالي X, and below it الأمين العام للمجلس."""
    speech_of = i > 0 and tokens.kinds[i - 1] & flags.TITLED and i - 1 in tokens.lines
    if not speech_of or end not in tokens.lines or end >= len(tokens.words):
        return None
    last = office_end(tokens, speech, end) if tokens.kinds[end] & flags.ROLE else end
    ends = last >= len(tokens.words) or last in tokens.lines or tokens.kinds[last] & flags.STOP
    return (end, last) if last > end and ends else None


def _introduced(tokens: Tokens, speech: Speech, mention: Mention, tail: int) -> bool:
    """Is somebody introduced without an office: elected, succeeded, at the head of something?"""
    full = size(mention.name) >= _LEAST
    if full and (_serves(tokens, mention.title, tail) or _says(tokens, mention)):
        return True
    return full and unofficial(tokens, speech, mention.first, mention.name, tail)


def _says(tokens: Tokens, mention: Mention) -> bool:
    """وأكد العقيد X: does a verb of speech lead to the title before a name?"""
    first = mention.first
    titled = mention.title == first and first > 0 and first not in tokens.fresh
    return titled and bool(tokens.kinds[first - 1] & flags.SAID)


def _serves(tokens: Tokens, rank: int, tail: int) -> bool:
    """النقيب X من إدارة الموانئ: is a rank before a name, and where somebody serves behind it?"""
    ranked = rank >= 0 and tokens.kinds[rank] & flags.SERVICE
    behind = tokens.kinds[tail : tail + 2] if ranked and tail not in tokens.fresh else []
    return len(behind) > 1 and bool(behind[0] & flags.OF and behind[1] & flags.GROUP)


def _his(tokens: Tokens, speech: Speech, at: tuple[int, int, int], role: Range | None) -> bool:
    """Is an office right behind a name its own, not that of somebody whose title follows?"""
    begin, name, tail = at
    if name - begin > 1 and (role is None or _calling(tokens, speech, role)):
        if tokens.kinds[tail] & flags.ATTACHED:
            return False
        end = office_end(tokens, speech, tail) if definite(tokens, speech, tail) else tail
        return end == tail or not surely(tokens, end) or joined(tokens, speech, end)
    if role is None and definite(tokens, speech, tail):
        return False  # تخلف السيدة X الأمين العام
    behalf = role is not None and role[0] > 0 and tokens.words[role[0] - 1] in speech.inside
    theirs = role is not None and _possessed(tokens, speech, role)  # مرشحها X مدير الميناء
    bare = role is not None and (size(role) > 1 or not definite(tokens, speech, role[0]))
    if bare and not (behalf or theirs):
        return False
    if role and (tokens.kinds[tail] & (flags.ATTACHED | flags.STOP) or definite(tokens, speech, tail)):
        return False
    end = office_end(tokens, speech, tail)
    return (role is None or end > tail + 1) and not surely(tokens, end)


def _possessed(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """Is an office in one word that of those who have its holder, whom nobody meets: مرشحها, ممثله?"""
    met = role[0] > 0 and tokens.words[role[0] - 1] in speech.script.meeting
    return size(role) == 1 and tokens.words[role[0]].endswith(speech.script.objects) and not met


def _calling(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """Is what stands before a name a trade like a title, القاضي X رئيس المحكمة, and met by nobody?"""
    met = role[0] > 0 and tokens.words[role[0] - 1] in speech.script.meeting
    return size(role) == 1 and tokens.words[role[0]] in speech.script.callings and not met


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
        if tokens.kinds[k - 1] & flags.PASSIVE and tokens.kinds[k] & (flags.ROLE | flags.AS):
            return k, office_end(tokens, speech, k)  # X، الذي كان نائبا للرئيس
        if tokens.words[k] in speech.posts and tokens.kinds[k + 1] & flags.ROLE:
            return k + 1, office_end(tokens, speech, k + 1)
        if k in tokens.fresh:
            break
    return None


def _trade(tokens: Tokens, speech: Speech, role: Range) -> bool:
    """A trade in one word, its nation aside: الباحثة الكينية; a grade of police: المفتشة العامة."""
    over = flags.PLACE | (flags.RANK if tokens.words[role[0]] in speech.script.graded else 0)
    return all(kind & over for kind in tokens.kinds[role[0] + 1 : role[1]])


def _won(tokens: Tokens, speech: Speech, k: int) -> Range | None:
    """X، مفوض الشرطة، رئيسا للمنظمة: what somebody is chosen for, behind an apposition."""
    if k + 1 >= len(tokens.words) or not tokens.kinds[k] & flags.COMMA:
        return None
    k = _over_day(tokens, k)
    won = tokens.kinds[k + 1] & flags.AS or _as_she_is(tokens, k + 1)
    return (k + 1, office_end(tokens, speech, k + 1)) if won else None


def _as_she_is(tokens: Tokens, k: int) -> bool:
    """رئيسة جديدة, نائبة للرئيس: is an office at token k what a woman is chosen for, behind an apposition?"""
    woman = flags.FEMININE | flags.ROLE
    if tokens.kinds[k] & (woman | flags.ATTACHED) != woman or not tokens.chooses(k - _FAR, k):
        return False
    return tokens.followed(k) and bool(tokens.kinds[k + 1] & (flags.ATTACHED | flags.RANK))


def _over_day(tokens: Tokens, comma: int) -> int:
    """The comma before what somebody is chosen for: X، اليوم الخميس 30 نوفمبر، عضوا; else the one here."""
    kinds, last = tokens.kinds, min(len(tokens.words) - 1, comma + _DAY)
    for k in range(comma + 1, last if tokens.elects else comma):
        if kinds[k] & _NO_DAY or k in tokens.fresh:
            break
        if kinds[k] & flags.COMMA and kinds[k + 1] & flags.AS:
            return k
    return comma


def _bracket(tokens: Tokens, speech: Speech, end: int) -> Range | None:
    """(الكاميرون) right behind a name."""
    words, kinds = tokens.words, tokens.kinds
    if end + 2 >= len(words) or not kinds[end + 1] & (flags.PLACE | flags.GROUP):
        return None
    if kinds[end] & flags.OF and (over := of_country(tokens, speech, end + 1)):
        return (end + 1, over)  # من السنغال عضوا
    if words[end] != "(":
        return None
    close = next((k for k in range(end + 2, min(len(words), end + 5)) if words[k] == ")"), 0)
    return (end + 1, close) if close else None
