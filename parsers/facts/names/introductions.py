"""A run of name words to a mention: its titles, the office before or behind it, its place."""

from msgspec.structs import replace

from parsers.facts.mentions import Mention, Range
from parsers.facts.names.bodies_ahead import of_body
from parsers.facts.names.no_persons import no_person
from parsers.facts.names.origins import LONGEST_PLACE, place_behind
from parsers.facts.names.titles import commissioned, title_before
from parsers.facts.offices.before import office_before
from parsers.facts.offices.behind import role_behind, role_listed
from parsers.facts.offices.brackets import behind_country, office_in_bracket
from parsers.facts.offices.choices import office_fronted, office_of_choice
from parsers.facts.offices.fronted import of_another, of_subject, two_offices
from parsers.facts.offices.gained import role_chosen
from parsers.facts.offices.held import role_held, role_predicated
from parsers.facts.offices.lines import role_beside
from parsers.facts.offices.next_one import before_next, next_one, of_successor, titled_behind
from parsers.facts.offices.unofficial import unofficial
from parsers.facts.people.nameless import writes
from parsers.facts.people.offices_compared import only_runs
from parsers.facts.titled_articles import title_ahead
from parsers.languages import flags
from parsers.languages.peoples import one_of_people
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_FULL = 2  # words of a full name
_LINE = 24  # tokens of a line behind who is addressed in it
_TITLED = 2  # tokens of a title before an office
_FRONTED = 15  # tokens of a clause before a name that begins with "elected"
_CHOICE = 7  # tokens between a name and "election"
_BEFORE = 3  # tokens between "elected" and the office
_PARTS = flags.COMMA | flags.END


def introduced(tokens: Tokens, speech: Speech, i: int, stop: int) -> Mention | None:
    """The run as a mention, with title and office; None for a body (the Globe, Kenya Police)."""
    words = tokens.words
    stop = _without_letters(tokens, speech, i, stop) if stop - i > 2 else stop
    hall = words[i if speech.adjectives_follow else stop - 1]  # Palais des Congrès, Congress Hall
    if no_person(tokens, i, stop) or _of_letters(tokens, i, stop) or (stop - i > 1 and hall in speech.halls):
        return None
    title = title_before(tokens, speech, i)
    first = title if title >= 0 else i
    role = _office_ahead(tokens, speech, first, stop, full=stop - i > 1 or title >= 0)
    if of_body(tokens, speech, (i, stop), role, title):
        return None
    place = place_behind(tokens, stop)
    tail = stop if not place else place[1] + (words[place[1]] == ")")
    after = _office_behind(tokens, speech, (first, i, stop, tail), role, led=bool(role or title >= 0))
    if role and after and (before_next(tokens, after) or of_successor(tokens, speech, role, after)):
        after = None
    begun = min(role[0], first) if role else first  # behind it: élu X au poste de présidente
    won = _won(tokens, speech, (begun, first, tail), after) if tokens.choices else None
    won = won or role_predicated(tokens, speech, first)
    if won or not (role or after):
        role, after = None, won or role_held(tokens, speech, first, tail)
    if place and not (role or after) and words[place[1]] != ")":
        after = office_in_bracket(tokens, tail)
    if place and (office := _in_its_bracket(tokens, speech, place)):
        after, place = office[0], None  # (Vice President for Europe)
    role = None if role and after and two_offices(tokens, speech, role, first, after) else role
    start = _with_article(tokens, begun if role or won else first, first)
    name = (i - 1 if i > start and words[i - 1] in speech.kept else i, stop)
    gained = after == won if after else bool(role and tokens.elects and _elects(tokens, speech, role[0]))
    described = bool(after) or _described(tokens, stop) or one_of_people(tokens, speech, first - 1)
    mention = Mention(start, stop, name, role, after, title, place, described, gained)
    if name[0] < i and tokens.kinds[i - 1] & flags.ROLE:
        return _princely(tokens, speech, mention)
    return replace(mention, counted=True) if _counted(tokens, speech, mention, tail) else mention


def _of_letters(tokens: Tokens, i: int, stop: int) -> bool:
    """The DG HA: are the capitals behind an office in capitals those of its body?"""
    office = i > 0 and tokens.kinds[i - 1] & flags.ROLE and tokens.words[i - 1].isupper()
    return bool(office) and stop - i == 1 and tokens.words[i].isupper() and len(tokens.words[i - 1]) > 1


def _office_ahead(tokens: Tokens, speech: Speech, first: int, stop: int, *, full: bool) -> Range | None:
    """The office before a name with its title, but not one of the line above, or of somebody else."""
    role = office_before(tokens, speech, (first, stop), full=full)
    if role is None:
        return None  # as a rule
    apart = not tokens.lines.isdisjoint(range(role[0] + 1, first + 1))
    led = speech.articles.get(tokens.words[role[0] - 1].lower(), 0) if role[0] else 0
    apart = apart or (led == flags.FEMININE and tokens.kinds[first] & flags.GENDER == flags.MASCULINE)
    if apart or not of_another(tokens, speech, role, (first, stop)):
        return None if apart else role
    rank = first
    while rank > role[1] + 1 and tokens.kinds[rank - 1] & (flags.SERVICE | flags.RANK):
        rank -= 1
    return (rank, first) if rank < first and full else None  # Through an interpreter, GENERAL X said


def _office_behind(
    tokens: Tokens, speech: Speech, at: tuple[int, int, int, int], role: Range | None, *, led: bool
) -> Range | None:
    """The office behind a name or in the line below, where it is that of nobody else.

    `at`: where its title begins, the name, its end, the end of its place; `led`: has it an office or title?
    """
    first, i, stop, tail = at
    after = None if _dashed(tokens, role, first) else _after(tokens, speech, first, stop, tail)
    if after and not _of_another(tokens, speech, first, after, led=led):
        begin = role[0] if role else first  # met by the mayor, X, Minister Y spoke
        return None if of_subject(tokens, speech, begin, after) else after
    return None if role or stop - i < _FULL else _in_next_line(tokens, speech, first, tail)


def _in_its_bracket(tokens: Tokens, speech: Speech, place: Range) -> tuple[Range | None] | None:
    """The office in the bracket behind a name, which is no country then; none of who writes."""
    if tokens.words[place[1]] != ")" or not any(kind & flags.ROLE for kind in tokens.kinds[slice(*place)]):
        return None
    return (None if writes(tokens, speech, place) else behind_country(tokens, place),)


def _won(tokens: Tokens, speech: Speech, at: tuple[int, int, int], after: Range | None) -> Range | None:
    """The office that somebody is chosen for; `at`: where it may begin, the name with its title, its end."""
    begun, first, tail = at
    won = role_chosen(tokens, speech, begun, tail, after) or _by_choice(tokens, speech, first, tail)
    return None if won and begun < first and only_runs(tokens, speech, won) else won


def _by_choice(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office for which the words beside a name tell of a choice."""
    if tokens.chooses(tail, tail + _CHOICE) and (found := office_of_choice(tokens, speech, tail)):
        return found
    return office_fronted(tokens, speech, first) if tokens.chooses(first - _FRONTED, first) else None


def _of_another(tokens: Tokens, speech: Speech, first: int, after: Range, *, led: bool) -> bool:
    """Is it the office of the next in a list, or of who writes: Ana Roe, our correspondent, begins a line?

    `led`: an office or a title stands before the name.
    """
    writer = first in tokens.lines and writes(tokens, speech, after)
    return writer or titled_behind(tokens, after[1]) or (led and next_one(tokens, speech, after))


def _dashed(tokens: Tokens, role: Range | None, first: int) -> bool:
    """Does an office lead to a name over a dash, in a list that goes on: Delegate for Asia – X, Delegate?"""
    return role is not None and role[1] == first - 1 and tokens.words[role[1]] in flags.DASHES


def _in_next_line(tokens: Tokens, speech: Speech, first: int, tail: int) -> Range | None:
    """The office beside the line of a name, but not that of who writes."""
    office = role_beside(tokens, first, tail)
    return None if office and writes(tokens, speech, office) else office


def _with_article(tokens: Tokens, start: int, first: int) -> int:
    """The article before an office, and the title before that: M. LE ministre, X."""
    led = start < first and start not in tokens.lines
    if not led or tokens.kinds[start - 1] & (flags.DETERMINER | flags.THAT) != flags.DETERMINER:
        return start
    return start - 1 if start - 1 in tokens.lines else title_ahead(tokens, start - 1)


def _addressed(tokens: Tokens, start: int, stop: int) -> bool:
    """Is one of a line that commas cut and end an office and surname: President Roe, dear guests?"""
    kinds, last = tokens.kinds, min(len(tokens.words), stop + _LINE)
    if stop >= last or not kinds[stop] & flags.COMMA:
        return False
    end = next((k for k in range(stop + 1, last) if k in tokens.lines), 0)
    if not end or not kinds[end - 1] & flags.COMMA or not tokens.fresh.isdisjoint(range(stop, end)):
        return False
    before = range(max(0, start - _TITLED), start + 1)
    return any(k in tokens.lines or (k and kinds[k - 1] & flags.COMMA) for k in before)


def _counted(tokens: Tokens, speech: Speech, mention: Mention, tail: int) -> bool:
    """Is somebody introduced without an office, or by office and surname in a line of their own?"""
    (i, stop), title = mention.name, mention.title
    if stop - i < _FULL:
        return mention.role is not None and _addressed(tokens, mention.first, stop)
    if mention.role or mention.role_after:
        return False
    first = title if title >= 0 else i
    return commissioned(tokens, speech, title, i) or unofficial(tokens, speech, first, mention.name, tail)


def _princely(tokens: Tokens, speech: Speech, mention: Mention) -> Mention:
    """A prince goes by that word and the realm behind it, Prince Ruy of Y; but not the Crown Prince, Ruy."""
    begin, stop = mention.name
    role = mention.role
    if role and role[0] < begin:
        return replace(mention, name=(begin + 1, stop))
    title = title_before(tokens, speech, begin)
    last = _realm(tokens.kinds, stop, mention.place)
    first = title if title >= 0 else mention.first
    return replace(mention, first=first, last=last, name=(begin, last), role=None, title=title, counted=True)


def _realm(kinds: list[int], stop: int, place: Range | None) -> int:
    """One past the realm in a prince’s name: Prince Ruy of Valdoria."""
    named = place and place[0] == stop + 1 and kinds[stop] & flags.OF
    return place[1] if place and named else stop


def _elects(tokens: Tokens, speech: Speech, begin: int) -> bool:
    """Is somebody chosen for the office that begins at a token: a élu président d'Interpol X?"""
    for k in range(begin - 1, max(-1, begin - 1 - _BEFORE), -1):
        if k + 1 in tokens.fresh or tokens.kinds[k] & (flags.COMMA | flags.AND):
            return False
        if tokens.words[k] in speech.elected:
            return True
    return False


def _after(tokens: Tokens, speech: Speech, first: int, stop: int, tail: int) -> Range | None:
    """The office behind a name, behind its place, or behind the dash of its line."""
    words = tokens.words
    parts = stop < len(words) and (tokens.kinds[stop] & _PARTS or words[stop] in speech.letters)
    found = role_behind(tokens, speech, _over_letters(tokens, speech, stop)) if parts else None
    found = found or (role_behind(tokens, speech, tail) if tail > stop else None)
    bullet = first > 0 and first - 1 in tokens.lines and not words[first - 1][0].isalnum()
    listed = bullet or first in tokens.lines or tokens.among_chosen(first)
    if found or not listed:
        return found
    return role_listed(tokens, speech, _over_country(tokens, tail))


def _over_country(tokens: Tokens, tail: int) -> int:
    """Behind the country of a name in a list: Ana Ruiz, Chile – Delegate; the token itself without."""
    kinds, k = tokens.kinds, tail + 1
    if k >= len(kinds) or not kinds[tail] & flags.COMMA or not kinds[k] & flags.PLACE:
        return tail
    while k < len(kinds) - 1 and tokens.words[k][0].isupper() and k - tail < LONGEST_PLACE:
        k += 1
    return k


def _without_letters(tokens: Tokens, speech: Speech, i: int, stop: int) -> int:
    """The end of a name without letters of honour: Ana Ruiz CBE."""
    while stop - i > 2 and tokens.words[stop - 1] in speech.letters:
        stop -= 1
    return stop


def _over_letters(tokens: Tokens, speech: Speech, stop: int) -> int:
    """Behind letters of honour: X MP, Minister of Y; X CBE, Director of Y."""
    words, k = tokens.words, stop
    while k < len(words) - 1 and words[k] in speech.letters and k not in tokens.fresh:
        k += 1
    return k


def _described(tokens: Tokens, stop: int) -> bool:
    """Is an age behind the name, or what the person is?"""
    words, kinds = tokens.words, tokens.kinds
    if stop + 2 >= len(words) or not kinds[stop] & flags.COMMA:
        return False
    if words[stop + 1].isdigit():
        return bool(kinds[stop + 2] & (flags.COMMA | flags.END)) or words[stop + 2] == ";"
    if kinds[stop + 1] & flags.RELATIVE:
        return True
    if kinds[stop + 1] & flags.ADVERB:
        stop += 1  # also a member
    if not kinds[stop + 1] & flags.DETERMINER:
        return False
    return any(kinds[k] & (flags.HUMAN | flags.ROLE) for k in range(stop + 2, min(stop + 6, len(words))))
