"""What somebody is chosen for behind a clause, انتخب X الذي رشحته بلاده رئيسا, or becomes the first to be."""

from parsers.facts.mentions import Range
from parsers.facts.uncased.chosen import acts_as, behind_day, for_post
from parsers.facts.uncased.given import definite
from parsers.facts.uncased.offices import office_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_CLAUSE = 20  # tokens of a relative clause behind a name
_BODY = flags.GROUP | flags.FIELD
_BECOMES = 3  # tokens between "becomes" and a name
_POST = 6  # tokens between "the first" and the post
_CHOSEN = 24  # tokens between "elected" and a name, its office and its people
_ANOTHER = flags.GIVEN | flags.HONORIFIC | flags.SERVICE | flags.ROLE


def come_to(tokens: Tokens, speech: Speech, i: int, tail: int, role: Range | None) -> Range | None:
    """The office that somebody named from token i to `tail` comes to, told further behind."""
    if won := beyond_clause(tokens, speech, i, tail):
        return won, office_end(tokens, speech, won)
    return first_in_office(tokens, speech, i, tail, role)


def beyond_clause(tokens: Tokens, speech: Speech, i: int, tail: int) -> int:
    """The token of what somebody is chosen for behind "who ...", "by acclaim" and a comma; 0 without."""
    kinds, last = tokens.kinds, len(tokens.words) - 1
    comma = tail < last and bool(kinds[tail] & flags.COMMA)
    who = tail + comma
    if who >= last or not (comma or kinds[who] & flags.RELATIVE) or not tokens.chooses(i - _CHOSEN, i):
        return 0
    if kinds[who] & flags.ATTACHED and kinds[who] & _ANOTHER:
        return 0  # X، والعقيد Y، نائبا
    wall = flags.END if kinds[who] & flags.RELATIVE else flags.END | flags.CUE | flags.DONE | flags.CLAUSE
    for k in range(who, min(last, who + _CLAUSE)):
        if k in tokens.fresh or kinds[k] & wall:
            break
        if k > who and kinds[k] & flags.COMMA:
            at = behind_day(tokens, k + 1)
            at += bool(at > k + 1 and kinds[at] & flags.COMMA)
            at += for_post(tokens, speech, at)
            if acts_as(tokens, at) or for_post(tokens, speech, at - 1):
                return at
    return 0


def first_in_office(tokens: Tokens, speech: Speech, i: int, tail: int, role: Range | None) -> Range | None:
    """Who becomes the first one to hold an office: بات X، أول رئيس عربي للمنظمة; أول عربي يتولى منصب رئيس."""
    words, kinds = tokens.words, tokens.kinds
    comma = tail + 2 < len(words) and bool(kinds[tail] & flags.COMMA)
    k = tail + comma
    if k + 2 >= len(words) or k in tokens.fresh or kinds[k] & (flags.RANK | flags.ROLE) != flags.RANK:
        return None  # as a rule
    if role if comma else speech.becoming.isdisjoint(words[max(0, i - _BECOMES) : i]):
        return None
    kind = kinds[k + 1]
    if kind & flags.ROLE and not kind & flags.ATTACHED and not definite(tokens, speech, k + 1):
        end = office_end(tokens, speech, k + 1)
        over = (kinds[n] & _BODY or words[n].startswith(speech.script.belongs) for n in range(k + 2, end))
        return (k, end) if any(over) else None  # أول مسؤول صيني
    for n in range(k + 1, min(len(words) - 1, k + _POST)):
        if n in tokens.fresh or kinds[n] & (flags.END | flags.COMMA):
            break
        if words[n] in speech.posts and kinds[n + 1] & flags.ROLE:
            return n + 1, office_end(tokens, speech, n + 1)
    return None
