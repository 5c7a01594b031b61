"""How the words around a place speak for its being the host."""

from itertools import pairwise

from parsers.facts.where.beside import appositive, before_where, behind_range, beside_days, labelled
from parsers.facts.where.elsewhere import says_elsewhere, told_until
from parsers.facts.where.formerly import formerly
from parsers.facts.where.hosts import in_headline, taken_in
from parsers.facts.where.inside import after_in
from parsers.facts.where.leads import awaits, goes_on, greeted, heads_line, in_lead, on_own_line
from parsers.facts.where.next_hosts import where_chosen, won
from parsers.facts.where.other_hosts import elected_there, hosted_before, wished
from parsers.facts.where.other_years import of_other_year
from parsers.facts.where.place_words import LEADING, WORD
from parsers.facts.where.titled import after_name
from parsers.facts.where.travel import away, towards
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.records import Span
from parsers.sheet import Sheet

_ANOTHER = 3  # words of "and the host country" before the word for it
_NEAR = 30  # characters between a host and the word for it
_HOSTING, _INSET = 40, 90  # characters between a host and that it hosts; of what it is, in commas
_COMMAS = frozenset(",،")
_STRUCK = 70  # characters between "the attacks" and where they were
_YEAR = 64  # characters between a host and the year of another session


def score_of(sheet: Sheet, named: Named, *, ahead: bool) -> int:
    """How the words around a place speak for its being the host."""
    start, end = sheet.sentence(*named.span)
    low = max(start, named.span[0] - 70)
    before = sheet.folded[low : named.span[0]]
    if outright := _outright(sheet, named, ahead=ahead):
        return outright
    end = told_until(sheet, named, before, end)
    around = sheet.folded[low : _word_end(sheet, min(end, named.span[1] + 22), end)]
    other = not ahead and (says_elsewhere(around, sheet.language) or of_other_year(sheet, named.span))
    if other or formerly(sheet, named):
        return 0
    if beside_days(sheet, named):
        return 3
    if away(sheet, before, start, named.span) or elected_there(sheet, start, named.span[0]):
        return 0
    if not after_in(sheet, before, named):
        return _score_apart(sheet, named, before, (start, end), ahead=ahead)
    hosts = not ahead and _says_host(sheet, named.span[0] - len(before), named.span[0])
    later = hosts and of_other_year(sheet, named.span, _YEAR)
    if appositive(sheet, named) or later or where_chosen(sheet, named, ahead=ahead):
        return 0
    return _score_inside(sheet, named, before, (start, end))


def _score_apart(sheet: Sheet, named: Named, before: str, sentence: Span, *, ahead: bool) -> int:
    """How the sentence speaks for a place in which it puts nothing: it hosts, or one travels there."""
    start, end = sentence
    if before_where(sheet, named, end):
        return 5
    if _called_host(sheet, named, before, sentence, ahead=ahead):
        return 4
    if after_name(sheet, named):
        return 3
    names = names_assembly(sheet, start, end) or holds(
        sheet.folded[start:end], sheet.language.assembly.session
    )
    return 2 if (names and towards(sheet, before)) or awaits(sheet, named) else 0


def _called_host(sheet: Sheet, named: Named, before: str, sentence: Span, *, ahead: bool) -> bool:
    """Does the sentence say that a place hosts a meeting, and this one?"""
    (start, end), whole = sentence, sheet.folded[slice(*sentence)]
    if not _hosts_beside(sheet, named, start, end):
        return False
    if not (in_headline(sheet, named.span) or holds(whole, sheet.language.venue.meeting)):
        return False
    if _seated(sheet, named) or taken_in(sheet, before) or hosted_before(sheet, start, end):
        return False
    return ahead or not (says_elsewhere(whole, sheet.language) or of_other_year(sheet, named.span, _YEAR))


def _hosts_beside(sheet: Sheet, named: Named, start: int, end: int) -> bool:
    """Is it said near a place that it hosts, or behind what it is: Oslo, home of the polar ship, hosts it?"""
    first, last = named.span
    if _says_host(sheet, max(start, first - _HOSTING), min(end, last + _HOSTING)):
        return True
    mark = sheet.folded[last : last + 1]
    comma = sheet.folded.find(mark, last + 1, min(end, last + _INSET)) if mark in _COMMAS else -1
    return comma > 0 and _says_host(sheet, comma, min(end, comma + _HOSTING))


def _outright(sheet: Sheet, named: Named, *, ahead: bool) -> int:
    """How a place speaks for itself: labelled, chosen as next host, greeted from, on a line of its own."""
    if labelled(sheet, named) or won(sheet, named, ahead=ahead):
        return 4
    told = on_own_line(sheet, named) or heads_line(sheet, named)
    return 3 if greeted(sheet, named) else 2 if told else 0


def _word_end(sheet: Sheet, at: int, end: int) -> int:
    """One past the word that a place cuts, not beyond `end`."""
    rest = WORD.match(sheet.folded, at, end)
    return rest.end() if rest else at


def _seated(sheet: Sheet, named: Named) -> bool:
    """As in "the embassy of Norway": what has its name receives guests."""
    tail = WORD.findall(sheet.folded, max(0, named.span[0] - _NEAR), named.span[0])[-3:]
    return not sheet.language.venue.seats.isdisjoint(tail)


def _says_host(sheet: Sheet, start: int, end: int) -> bool:
    """Do the words beside a place say that it hosts; not those of another: Brasil y el país anfitrión?"""
    language = sheet.language
    for phrase in filter(sheet.told.__contains__, language.venue.hosting):
        at = sheet.folded.find(phrase, start, end)
        before = WORD.findall(sheet.folded, start, max(start, at))[-_ANOTHER:]
        other = any(
            word in language.dating.also and beside in LEADING[language.code]
            for word, beside in pairwise(before)
        )
        if at >= 0 and not other and not wished(sheet, start, at + len(phrase)):
            return True
    return False


def _score_inside(sheet: Sheet, named: Named, before: str, sentence: Span) -> int:
    """How the sentence speaks of the place in which something is."""
    words, (start, end) = sheet.language.venue, sentence
    score, whole = 0, sheet.folded[start:end]
    if sheet.tells(words.struck, named.span[0] - len(before[-_STRUCK:]), named.span[0]):
        return 0
    ranged = behind_range(sheet, named)
    if holds(before, words.meeting) or ranged:
        score += 2 + ranged
    if names_assembly(sheet, start, end) or goes_on(sheet, end):
        score += 2
    if sheet.tells(sheet.language.deciding.elected, start, end) and holds(
        whole, sheet.language.speech.own_bodies
    ):
        score += 2
    if score == 0 and in_lead(sheet, named, sentence):
        score = 2
    if in_headline(sheet, named.span):
        score += 1 + (score == 0 and holds(sheet.folded[start:end], words.meeting))
    return score


def names_assembly(sheet: Sheet, start: int, end: int) -> bool:
    """Do the characters name an assembly?"""
    return holds(sheet.folded[start:end], sheet.language.assembly.names)
