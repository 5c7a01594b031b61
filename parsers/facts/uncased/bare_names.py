"""A name without an office before it, in a script without capitals: behind a verb, a people, a trade."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention
from parsers.facts.uncased.chosen import acts_as, behind_day, won_before
from parsers.facts.uncased.clauses import beyond_clause
from parsers.facts.uncased.completed import complete
from parsers.facts.uncased.given import definite, double_title, given
from parsers.facts.uncased.introduced import behind_title
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.shown import told
from parsers.facts.uncased.titles import titles_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LEAST = 2  # words of a name that nothing else tells from other words


def bare(tokens: Tokens, speech: Speech, begin: int, *, done: bool = False) -> Mention | None:
    """A name without office: behind a verb, or one that its given name tells; `done`: not of speech."""
    article = servant(tokens, speech, begin)
    if begin in tokens.fresh and not (
        given(tokens, begin) or (tokens.kinds[begin] & flags.PARTICLE and article)
    ):
        return None
    letter = tokens.kinds[begin] & flags.ABBREVIATION and titles_end(tokens, speech, begin) > begin
    if letter or double_title(tokens, speech, begin):
        return behind_title(tokens, speech, begin, begin, None)
    end = name_end(tokens, speech, begin)
    known = given(tokens, begin) or (tokens.kinds[begin] & flags.PARTICLE and (article or not done))
    if end - begin < _LEAST or not known:
        behind = tokens.kinds[end] if end < len(tokens.words) else flags.END
        office = behind & flags.ROLE and not behind & flags.ATTACHED and not definite(tokens, speech, end)
        if end - begin < _LEAST or not (office or (not done and told(tokens, speech, begin, end))):
            return None
    return complete(tokens, speech, begin, begin, end, None, -1)


def servant(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a name of two words begin at a particle: عبد الوافي X?"""
    led = tokens.followed(i) and not tokens.kinds[i] & flags.STOP
    return led and tokens.words[i + 1].startswith(speech.script.articles)


def behind_trade(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
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


def behind_nation(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
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
