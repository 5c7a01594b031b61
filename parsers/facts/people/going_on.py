"""Who speaks where nobody is named beside the words: who spoke last, or whom the text in between is about."""

from bisect import bisect_right

from parsers.facts.people.leading import behind_lone_verb
from parsers.facts.people.meant import of_phrase, of_pronoun, of_topic, of_unnamed
from parsers.facts.people.nations import of_nation
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spoken_of import ahead, fitting, named_at, only, several, subject, voiced
from parsers.facts.people.two import acting_of_two
from parsers.languages import flags

_SHORTEST = 4  # tokens of a sentence that hands over to somebody
_BETWEEN = 3  # sentences between two passages that may bring a new speaker


def goes_on(
    book: Register, opening: int, last: Person | None, last_at: int, *, told: int = -1
) -> Person | None:
    """Who speaks in a passage without attribution: the last speaker, or who the text in between is about.

    `told`: the verb, where only its subject is left out.
    """
    starts = book.frame.starts
    at = bisect_right(starts, opening) - 1
    if told < 0 and (person := _before_colon(book, starts[at], opening)):
        return person
    for number in range(at - 1, max(-1, at - 1 - _BETWEEN), -1):
        if starts[number] <= last_at:
            break
        begin, end = starts[number], starts[number + 1]
        person = subject(book, begin, end, 0, sure=True) or voiced(book, begin, end)
        person = person or (_handed_to(book, begin, end) if number == at - 1 else None)
        person = person or (_he(book, begin, last) if number == at - 1 else None)
        if person is None and book.frame.speech.subjectless:
            if told >= 0 and (noun := several(book, begin, end, told)):
                return of_phrase(book, noun, None)
            person = _pointing(book, begin, end, last)
            if person is None and told >= 0 and number == at - 1:
                person = _only(book, begin, end)
        if person:
            return person
    topic = of_topic(book, told, 0) if told >= 0 and last is None else None  # Dijo que
    return last or topic or ahead(book, opening, 0)


def _he(book: Register, begin: int, last: Person | None) -> Person | None:
    """Who a sentence is about that begins with a pronoun of a man or a woman: HE laughs. “...”"""
    kind, speech = book.frame.tokens.kinds[begin], book.frame.speech
    if speech.subjectless or speech.verb_first or book.frame.inside[begin]:
        return None
    if not kind & flags.PRONOUN or not kind & flags.GENDER or kind & (flags.PLURAL | flags.DETERMINER):
        return None
    return of_pronoun(book, begin, last, begin)


def _before_colon(book: Register, begin: int, opening: int) -> Person | None:
    """ولم يخف الوزير قلقه: «...»: who the words before a colon are about, where the verb stands first."""
    if not book.frame.speech.verb_first or begin >= opening or not book.frame.after_colon(opening):
        return None
    return subject(book, begin, opening, 0, sure=True)


def _handed_to(book: Register, begin: int, end: int) -> Person | None:
    """The floor then went to ANA RUIZ. “...”: who alone is named, at the end of a sentence about a thing."""
    kinds, towards = book.frame.tokens.kinds, book.frame.speech.towards
    person = only(book, begin, end) if kinds[begin] & flags.DEFINITE and end - begin > _SHORTEST else None
    if person is None or kinds[begin + 1] & flags.HEAD:
        return None
    first = named_at(book, begin, end)[-1]
    mention = book.frame.beginning.get(first)
    led = book.frame.tokens.words[first - 1 - bool(kinds[first - 1] & flags.DETERMINER)] in towards
    ends = mention is None or mention.last >= end - 1
    return person if led and first > begin and ends else None


def _pointing(book: Register, begin: int, end: int, last: Person | None) -> Person | None:
    """Who a sentence is about that begins with a pronoun or a nation: Ella lo niega; La portuguesa rio."""
    tokens = book.frame.tokens
    if begin + 1 >= end or book.frame.inside[begin]:
        return None
    if tokens.kinds[begin] & flags.PRONOUN and not tokens.kinds[begin] & flags.PLURAL:
        return of_pronoun(book, begin, last, begin)
    if told := of_unnamed(book, begin, end) or acting_of_two(book, begin, end):
        return told
    gender = book.frame.speech.articles.get(tokens.words[begin].lower(), 0)
    nation = gender and tokens.kinds[begin + 1] & flags.PLACE and tokens.words[begin + 1].islower()
    return of_nation(book, begin + 1, begin + 2, gender) or fitting(book, begin, gender) if nation else None


def _only(book: Register, begin: int, end: int) -> Person | None:
    """The one person whom a sentence names, and not to whom its subject, left out, does something."""
    person, tokens = only(book, begin, end), book.frame.tokens
    firsts = named_at(book, begin, end) if person else []
    led = any(behind_lone_verb(tokens, book.frame.speech, begin, first) for first in firsts)
    return None if led else person
