"""Offices behind the verb of a sentence mean who holds them, its subject, where the verb stands first."""

from parsers.facts.mentions import tokens_of
from parsers.facts.people.by_office import by_office
from parsers.facts.people.leading import behind_verb
from parsers.facts.people.office_words import any_akin
from parsers.facts.people.people import SUBJECT, Person, Register
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.uncased_ends import whole_end
from parsers.languages import flags

_TITLES = 4  # titles of honour before an office
_NEGATED = 2  # tokens of "not" and its verb
_ROLES = 6  # offices of one person that are compared
_NAMED = flags.GIVEN | flags.HONORIFIC | flags.SERVICE
_NO_NAME = flags.LINK | flags.DETERMINER | flags.ROLE  # of a phrase: neither country nor body


def note_subjects(book: Register) -> None:
    """As in وكان معالي وزير الداخلية قد ألقى كلمة: the sentence is about the minister who was named."""
    if not book.frame.speech.verb_first or not book.people:
        return
    tokens, inside = book.frame.tokens, book.frame.inside
    taken = tokens_of(book.frame.mentions)
    for k in tokens.noted:
        if k and tokens.kinds[k] & flags.ROLE and not inside[k] and k not in taken:
            _note(book, k)


def _note(book: Register, k: int) -> None:
    """An office at token k as a mention of who holds it, where a verb stands before."""
    tokens = book.frame.tokens
    kinds, words, first = tokens.kinds, tokens.words, k
    while first > max(1, k - _TITLES) and kinds[first - 1] & flags.HONORIFIC and first not in tokens.fresh:
        first -= 1
    if kinds[k] & flags.ATTACHED or first in tokens.fresh:
        return
    if not (behind_verb(tokens, first) or _denied(book, first)):
        return
    noun = noun_at(book.frame, k, len(words))
    if noun is None or noun.last >= len(words) or kinds[noun.last] & _NAMED:
        return
    last = whole_end(book.frame, k, noun.last)
    person = by_office(book, k, last, k)
    if person and _holds(book, person, (k, last)):
        person.mentions.append((k, last))
        book.note(k, SUBJECT, person)


def _denied(book: Register, first: int) -> bool:
    """ولم يخف الوزير: do "not", which begins the sentence, and its verb stand before an office?"""
    words, speech = book.frame.tokens.words, book.frame.speech
    if first < _NEGATED or first - _NEGATED not in book.frame.tokens.fresh:
        return False
    word = words[first - _NEGATED]
    return word in speech.negations or word[1:] in speech.negations


def _holds(book: Register, person: Person, office: tuple[int, int]) -> bool:
    """Is all that an office is of in the words of somebody's own?"""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    article = book.frame.speech.script.articles[0]
    held = [word.removeprefix(article) for one in person.roles[:_ROLES] for word in words[slice(*one)]]
    named = (words[n].removeprefix(article) for n in range(*office) if not kinds[n] & _NO_NAME)
    return all(any_akin(word, held) for word in named)
