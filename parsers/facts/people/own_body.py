"""What INTERPOL is called once it is named: the organization, the global police body, l’organisme."""

from bisect import bisect_right

from parsers.facts.people.nameless import unknown
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spelled import plain
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import filled

_TWO = 2  # sentences, with its own, in which such a word finds the name


def own_body(book: Register, begin: int, end: int, last: Person | None) -> Person | None:
    """INTERPOL, where a noun phrase behind its article calls it so."""
    speech, tokens = book.frame.speech, book.frame.tokens
    said = {word.lower() for word in tokens.words[begin:end]}
    if speech.own_called.isdisjoint(said) or not said <= speech.own_called | speech.own_styled:
        return None
    if last and not (last.introduced or last.gender) and tokens.words[last.name[0]][0].isupper():
        return last if fold(last.words[0]) in speech.own_bodies else None  # another body spoke last
    if not said <= speech.own_called and tokens.kinds[begin - 1] & flags.DEFINITE:
        return _named(book, 0, begin)  # the global police body
    return _near(book, begin) or _called_before(book, begin)


def _near(book: Register, at: int) -> Person | None:
    """INTERPOL, named in the sentence of a token or the one before."""
    starts = book.frame.starts
    return _named(book, starts[max(0, bisect_right(starts, at) - _TWO)] if starts else 0, at)


def _named(book: Register, first: int, at: int) -> Person | None:
    """INTERPOL, named between two tokens outside of marks."""
    words, speech = book.frame.tokens.words, book.frame.speech
    belongs = filled(speech.script.belongs)
    for k in range(at - 1, first - 1, -1):
        name = words[k].lower()
        if book.frame.inside[k] or fold(name) not in speech.own_bodies:
            continue
        if not (belongs and name.startswith(belongs)):  # للإنتربول
            named = book.by_word.get(plain(speech, name), ())[:1]
            return named[0] if named else book.nouns.get(name) or unknown(book, (k, k + 1), name)
    return None


def _called_before(book: Register, at: int) -> Person | None:
    """INTERPOL, which was called the organization further up, right behind its name."""
    words, kinds = book.frame.tokens.words, book.frame.tokens.kinds
    for k in range(1, at):
        called = words[k] in book.frame.speech.own_called and kinds[k - 1] & flags.DEFINITE
        if called and not book.frame.inside[k]:
            return _near(book, k)
    return None
