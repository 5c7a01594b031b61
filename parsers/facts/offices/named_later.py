"""Offices whose holder is named right behind: The minister has asked for patience. Ana Roe said ..."""

from bisect import bisect_left, bisect_right

from parsers.facts.mentions import Range, Sayer
from parsers.facts.offices.gained import chosen_for
from parsers.facts.offices.office_at import general_behind
from parsers.facts.offices.posts_held import post_held
from parsers.facts.people.by_office import by_office
from parsers.facts.people.people import Person, Register
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags

_VERB = 5  # tokens between a name and the mark, over its verb
_FAR = 60  # tokens from an office to the name
_LONGEST = 8  # tokens of an office
_SENTENCES = 2  # from an office to the name
_ELECTED = 24  # tokens of a sentence before "elected"
_PARTS = flags.GROUP | flags.FIELD | flags.PLACE
_DOES = flags.CUE | flags.DONE
_KNOWN = flags.OFFICE | flags.LINK | flags.DETERMINER | flags.OF
_BEHIND = _DOES | flags.COMMA | flags.AUXILIARY | flags.PASSIVE | flags.PRONOUN | flags.STOP
_NO_VERB = flags.LINK | flags.AND | flags.RELATIVE | flags.DETERMINER | flags.OFFICE


def note_named_later(book: Register) -> None:
    """Who is named without an office right behind words about one whose holder has no name."""
    ahead = [one for one in book.people if one.full() and not one.roles and one.mentions]
    if not ahead:
        return
    people = (one for one in book.people if one.human() and not one.nameless)
    named = sorted(first for person in people for first, _ in person.mentions)
    for person in ahead:
        office = post_held(book.frame.tokens, book.frame.speech, person.mentions[0])
        office = office or _ahead(book, named, person)
        if office:
            person.role, person.introduced = office, True
            person.roles.append(office)


def _ahead(book: Register, named: list[int], person: Person) -> Range | None:
    """The office in the sentences before a name that begins its own, behind whoever is named before."""
    first = person.mentions[0][0]
    tagged = _tagged(book, first)
    if not (tagged or _begins(book, first, person)):
        return None
    at = bisect_left(named, first)
    number = max(0, bisect_right(book.frame.starts, first) - 1 - _SENTENCES)
    low = max(first - _FAR, named[at - 1] if at else 0, book.frame.starts[number])
    told = _told_of(book, named, first) if tagged and not person.described else None
    return told or _office(book, low, first, won=person.described)


def _tagged(book: Register, first: int) -> bool:
    """Does a name stand behind a verb right behind a quotation: “...”, declaró Ana Roe?"""
    frame, verb = book.frame, first - 1
    if verb < 2 or frame.inside[verb] or not frame.tokens.kinds[verb] & flags.SAID or not frame.speech.cased:
        return False
    if first in frame.tokens.fresh:
        return False
    for k in range(verb - 1, max(0, verb - _VERB), -1):
        if frame.inside[k]:
            return True
        clitic = frame.tokens.words[k] in frame.speech.clitics
        if not (clitic or frame.tokens.kinds[k] & (flags.AUXILIARY | flags.COMMA)):
            break
    return False


def _told_of(book: Register, named: list[int], first: int) -> Range | None:
    """The office that begins or ends the sentence before a quotation, in which nobody is named."""
    frame, starts = book.frame, book.frame.starts
    begin = starts[max(0, bisect_right(starts, first) - 2)]
    between = named[bisect_right(named, begin - 1) : bisect_right(named, first - 1)]
    if frame.inside[begin] or any(not frame.inside[k] for k in between):
        return None
    end = next((k for k in range(begin, first) if frame.tokens.kinds[k] & flags.END), begin)
    noun = _heading(book, begin, first) or _closing(book, begin, end)
    if noun is None or not _is_office(book, noun):
        return None
    office = (noun.first + 1, noun.last)
    return office if by_office(book, *office, noun.first) is None else None


def _heading(book: Register, begin: int, first: int) -> Sayer | None:
    """The noun before the verb of a sentence: La ministra del Interior se mostró prudente."""
    frame = book.frame
    noun = noun_at(frame, begin, first)
    if noun is None or noun.last >= first or noun.last in frame.tokens.fresh or not _is_office(book, noun):
        return None
    word, kind = frame.tokens.words[noun.last], frame.tokens.kinds[noun.last]
    verb = kind & _BEHIND or word in frame.speech.clitics or word in frame.speech.negations
    return noun if verb else None


def _closing(book: Register, begin: int, end: int) -> Sayer | None:
    """The nearest noun with its article before the end of a sentence: Cerró la ministra de Salud."""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    for k in range(end - 2, max(begin, end - _LONGEST) - 1, -1):
        article = kinds[k] & flags.DETERMINER or words[k] in book.frame.speech.contracted
        if article and kinds[k + 1] & (flags.ROLE | flags.RANK):
            away = (n for n in range(k + 2, end) if kinds[n] & flags.LINK and not kinds[n] & flags.OF)
            return Sayer("noun", k, next(away, end))  # le secrétaire général d’Interpol à Rio
    return None


def _is_office(book: Register, noun: Sayer) -> bool:
    """Is a phrase with its article that of one office and what it is over: el presidente de la República?"""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    told = range(noun.first + 1, noun.last)
    head = next((k for k in told if kinds[k] & flags.ROLE), -1)
    led = (
        kinds[noun.first] & (flags.DEFINITE | flags.OWNER)
        or words[noun.first] in book.frame.speech.contracted
    )
    if head < 0 or book.frame.tokens.several(head) or not led:
        return False
    linked = any(kinds[k] & flags.LINK for k in range(noun.first + 1, head))
    return not linked and all(kinds[k] & _KNOWN or words[k][0].isupper() for k in told)


def _begins(book: Register, first: int, person: Person) -> bool:
    """Does a name begin its sentence or stand behind a quotation, and does a verb or an age follow?"""
    tokens, last = book.frame.tokens, person.mentions[0][1]
    if book.frame.inside[first] or last >= len(tokens.words) or last in tokens.lines:
        return False
    if tokens.kinds[first - 1] & flags.SAID and _right_behind(book, first - 1):
        return True  # « ... », a déclaré X
    if first not in tokens.fresh and not (first and book.frame.inside[first - 1]):
        return False
    if tokens.kinds[last] & flags.COMMA:
        return tokens.words[last + 1 : last + 2] != [] and tokens.words[last + 1].isdigit()
    return tokens.words[last].islower() and not tokens.kinds[last] & _NO_VERB


def _right_behind(book: Register, verb: int) -> bool:
    """Does a verb of speech stand right behind a quotation, perhaps with its auxiliary?"""
    kinds, k = book.frame.tokens.kinds, verb - 1
    k -= bool(kinds[k] & flags.AUXILIARY)
    k -= bool(kinds[k] & flags.COMMA)
    return k > 0 and bool(book.frame.inside[k])


def _office(book: Register, low: int, first: int, *, won: bool) -> Range | None:
    """The office whose holder does something before a name, or is chosen; only that where it is won."""
    kinds, inside = book.frame.tokens.kinds, book.frame.inside
    for begin in range(first - 1, low - 1, -1):
        if inside[begin] or not kinds[begin] & flags.DETERMINER:
            continue
        if kinds[begin] & (flags.DEFINITE | flags.OWNER):
            found = None if won else _does(book, begin, first)
        else:
            found = _won(book, begin, first) if begin in book.frame.tokens.fresh else None
        if found:
            return None if by_office(book, *found, begin) else found
    return None


def _does(book: Register, begin: int, first: int) -> Range | None:
    """The office behind an article, before a verb: the justice minister has asked."""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    k, last = begin + 1, min(first, begin + _LONGEST)
    while k < last and not kinds[k] & flags.ROLE and (kinds[k] & flags.OFFICE or words[k] in flags.GENITIVES):
        k += 1
    if k >= last or not kinds[k] & flags.ROLE:
        return None
    if kinds[k - 1] & flags.GROUP and general_behind(book.frame.tokens, book.frame.speech, k):
        return None  # la Asamblea General concluyó
    while k < last and (kinds[k] & (flags.ROLE | flags.SERVICE) or _of_body(book, k)):
        k += 1
    several = any(kinds[n] & flags.ROLE and book.frame.tokens.several(n) for n in range(begin, k))
    does = kinds[k] & _DOES or (kinds[k] & flags.AUXILIARY and kinds[k + 1 : k + 2] and kinds[k + 1] & _DOES)
    return (begin + 1, k) if does and not several and not kinds[k] & flags.PASSIVE else None


def _of_body(book: Register, k: int) -> bool:
    """Does token k belong to what an office is over: of the ministry, de police?"""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    if kinds[k] & flags.OF:
        return True
    led = kinds[k - 1] & (flags.OF | flags.DEFINITE)
    return bool(led) and bool(kinds[k] & (_PARTS | flags.DEFINITE) or words[k][0].isupper())


def _won(book: Register, begin: int, first: int) -> Range | None:
    """The office for which somebody without a name is chosen: A detective was elected president."""
    tokens, speech = book.frame.tokens, book.frame.speech
    for k in range(begin + 1, min(first, begin + _ELECTED)) if tokens.elects else ():
        if tokens.words[k] in speech.elected and tokens.kinds[k - 1] & flags.PASSIVE:
            return chosen_for(tokens, speech, k)
    return None
