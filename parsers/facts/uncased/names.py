"""Tokens to names in a script without capitals: a name stands behind an office, a title or a speech verb.

First the full names with what introduces them, then their surnames alone. Where a name ends is for
`name_words` to say, where an office ends for `offices_uncased`.
"""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range
from parsers.facts.uncased.clauses import beyond_clause
from parsers.facts.uncased.completed import complete
from parsers.facts.uncased.given import dashed, definite, double_title, given, led
from parsers.facts.uncased.hearers import note_wall
from parsers.facts.uncased.in_context import read_in_context
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import acts_as, office_end, surely
from parsers.facts.uncased.offices_doubled import second_office
from parsers.facts.uncased.shown import (
    as_won,
    behind_day,
    chosen_alone,
    from_country,
    marked_end,
    nation,
    office_behind_comma,
    over_country,
    over_short_name,
    told,
    won_before,
)
from parsers.facts.uncased.spellings import otherwise
from parsers.facts.uncased.surnames import cut_at_surnames, spoken_alone, surnames
from parsers.facts.uncased.titles import titles_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = flags.HONORIFIC | flags.SERVICE
_LEAST = 2  # words of a name that nothing else tells from other words
_MOST = 5_000  # names of a text
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


def find_uncased_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Names in order, each with its office or title."""
    read_in_context(tokens, speech)
    tokens.spoken.update(spoken_alone(tokens))
    found: list[Mention] = []
    i, size = 0, len(tokens.words)
    while i < size and len(found) < _MOST:
        mention = _begins(tokens, speech, i)
        if mention:
            found.append(as_won(tokens, mention))
        elif tokens.kinds[i] & flags.ROLE:
            note_wall(tokens, speech, i)
        i = max(i + 1, mention.end) if mention else i + 1
    found = cut_at_surnames(tokens, speech, found)
    alone = [*surnames(tokens, speech, found), *otherwise(tokens, speech, found)]
    return sorted([*found, *alone], key=lambda one: one.first)


def _begins(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """The full name, with office and title, that begins at token i."""
    kind = tokens.kinds[i]
    if kind & flags.ROLE and double_title(tokens, speech, i):
        return _behind_title(tokens, speech, i, i, None)
    if kind & flags.ROLE and not _ranked(tokens, speech, i) and not given(tokens, i):
        nobody = _in_person(tokens, speech, i) or _counted(tokens, i) or _of_press(tokens, speech, i)
        return None if nobody else _behind_office(tokens, speech, i)
    if kind & _TITLE:
        return _behind_title(tokens, speech, i, i, None)
    if kind & flags.AS and tokens.elects and (listed := _behind_won(tokens, speech, i)):
        return listed
    if kind & flags.PLACE and definite(tokens, speech, i):
        return _behind_nation(tokens, speech, i)
    if (
        kind & (flags.SAID | flags.JUDGED | flags.ACCORDING) or tokens.words[i] in speech.elected
    ) and i + 1 < len(tokens.words):
        behind = _behind_trade(tokens, speech, i + 1) or _bare(tokens, speech, i + 1)
        return behind or (_chosen(tokens, speech, i + 1) if tokens.words[i] in speech.elected else None)
    if kind & (flags.DONE | flags.AUXILIARY) and i + 1 < len(tokens.words):
        return _bare(tokens, speech, i + 1, done=True)
    if given(tokens, i) or (kind & flags.PARTICLE and _servant(tokens, speech, i)):
        return _bare(tokens, speech, i)
    if kind & ~flags.PARTICLE or not (tokens.elects or _begins_line(tokens, i)):
        return None
    return _chosen(tokens, speech, i)


def _servant(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a name of two words begin at a particle: عبد الوافي X?"""
    led = tokens.followed(i) and not tokens.kinds[i] & flags.STOP
    return led and tokens.words[i + 1].startswith(speech.script.articles)


def _behind_trade(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """A trade of no list between a verb of speech and a given name: وقال الملياردير الكندي روبرت هيل."""
    if tokens.kinds[i] or i in tokens.fresh or not definite(tokens, speech, i):
        return None
    begin = i + 1
    if begin < len(tokens.words) and tokens.kinds[begin] & flags.PLACE and definite(tokens, speech, begin):
        begin += 1
    if begin >= len(tokens.words) or begin in tokens.fresh or not given(tokens, begin):
        return None
    end = name_end(tokens, speech, begin)
    if end - begin < _LEAST or tokens.kinds[begin] & flags.ATTACHED:
        return None
    return complete(tokens, speech, i, begin, end, (i, begin), -1)


def _chosen(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """Words of no list right before what somebody is chosen as: انتخبت الجمعية فالديسي أوركيزا رئيسا."""
    if not tokens.words[i][0].isalpha():
        return None
    if chosen_alone(tokens, speech, i):
        return complete(tokens, speech, i, i, i + 1, None, -1)
    verb = i in tokens.lines and not tokens.kinds[i] and i + 1 < len(tokens.words)
    if definite(tokens, speech, i) or (
        verb and (given(tokens, i + 1) or tokens.kinds[i + 1] & flags.PARTICLE)
    ):
        return None  # أقام عبد الله X، المدير
    end = name_end(tokens, speech, i)
    chosen = acts_as(tokens, over_country(tokens, end)) or office_behind_comma(tokens, i, end)
    if end - i < _LEAST or not (chosen or from_country(tokens, speech, end) > 0):
        return None
    return complete(tokens, speech, i, i, end, None, -1)


def _behind_won(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """What somebody is chosen for before the name, in a list: مندوبا عن آسيا X من اليابان."""
    led = tokens.kinds[i - 1] & flags.COMMA or tokens.words[i - 1] == ":" if i else 0
    begin = office_end(tokens, speech, i) if led or _begins_line(tokens, i) else len(tokens.words)
    if begin + 1 >= len(tokens.words) or begin in tokens.fresh:
        return None
    name = titles_end(tokens, speech, begin)
    end = name_end(tokens, speech, name)
    land = [kind & flags.PLACE for kind in tokens.kinds[end + 1 : end + 3] if tokens.kinds[end] & flags.OF]
    if end - name < _LEAST or not (any(land) or over_country(tokens, end) > end):
        return None
    return complete(tokens, speech, i, name, end, (i, begin), begin if name > begin else -1)


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


def _counted(tokens: Tokens, i: int) -> bool:
    """Does a figure stand before a noun, which is nobody's office then: نحو 900 مشارك، أكبر حدث دولي؟"""
    return i > 0 and i not in tokens.fresh and tokens.words[i - 1][0].isdigit()


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
    first = office_end(tokens, speech, i)
    end = second_office(tokens, speech, first)
    if end > first and i and tokens.words[i - 1] in speech.script.meeting and i not in tokens.fresh:
        return _behind_office(tokens, speech, first)  # التقى مساعد الوزير مفوض الشرطة X
    k = over_short_name(tokens, end)
    label = k < size and tokens.words[k] == ":" and _begins_line(tokens, i)
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
    return _behind_title(tokens, speech, i, k, (i, end))


def _begins_line(tokens: Tokens, i: int) -> bool:
    """Does a token begin a line, or stand behind the mark of a list?"""
    return i in tokens.lines or (i - 1 in tokens.lines and not tokens.words[i - 1][0].isalnum())


def _behind_title(tokens: Tokens, speech: Speech, i: int, k: int, role: Range | None) -> Mention | None:
    """The name behind the titles that begin at token k; the office before them begins at token i."""
    size = len(tokens.words)
    begin = titles_end(tokens, speech, k)
    title = k if begin > k else -1
    if role and title > i and led(tokens, speech, title):
        return None  # وأكد الوزير للسيدة X أن
    people = role is None and begin + 1 < size and tokens.kinds[begin] & flags.PLACE
    if people and tokens.kinds[begin + 1] & flags.ROLE:
        return _behind_office(tokens, speech, begin + 1)
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


def _behind_nation(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """الفرنسي جيروم كاستلان: a nationality and a name of two words, the first of them a given name."""
    if i + 1 >= len(tokens.words) or i + 1 in tokens.fresh:
        return None
    two = (*tokens.words[i : i + 2],) in speech.script.nations  # الكوري الجنوبي X
    first = i + 1 + two
    begin = titles_end(tokens, speech, first) if first < len(tokens.words) else first
    end = name_end(tokens, speech, begin) if begin < len(tokens.words) else begin
    people = i and tokens.kinds[i - 1] & (flags.HUMAN | flags.ROLE)  # لمنافسته السويدية
    human = people and i not in tokens.fresh
    human = human or tokens.words[end - 1] in tokens.spoken  # قالت لامورجيزي
    if end - begin < _LEAST:
        return None
    chosen = acts_as(tokens, behind_day(tokens, end)) or beyond_clause(tokens, speech, i, end)
    if not (human or begin > first or given(tokens, begin) or chosen):
        return None
    found = complete(tokens, speech, first, begin, end, None, first if begin > first else -1)
    won = won_before(tokens, i - 1)
    return replace(found, first=won[0], role=won, gained=True) if won and not found.role_after else found


def _bare(tokens: Tokens, speech: Speech, begin: int, *, done: bool = False) -> Mention | None:
    """A name without office: behind a verb, or one that its given name tells; `done`: not of speech."""
    article = _servant(tokens, speech, begin)
    if begin in tokens.fresh and not (
        given(tokens, begin) or (tokens.kinds[begin] & flags.PARTICLE and article)
    ):
        return None
    letter = tokens.kinds[begin] & flags.ABBREVIATION and titles_end(tokens, speech, begin) > begin
    if letter or double_title(tokens, speech, begin):
        return _behind_title(tokens, speech, begin, begin, None)
    end = name_end(tokens, speech, begin)
    known = given(tokens, begin) or (tokens.kinds[begin] & flags.PARTICLE and (article or not done))
    if end - begin < _LEAST or not known:
        behind = tokens.kinds[end] if end < len(tokens.words) else flags.END
        office = behind & flags.ROLE and not behind & flags.ATTACHED and not definite(tokens, speech, end)
        if end - begin < _LEAST or not (office or (not done and told(tokens, speech, begin, end))):
            return None
    return complete(tokens, speech, begin, begin, end, None, -1)
