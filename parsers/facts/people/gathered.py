"""Names to people: one person for a full name and its short forms; whom a surname alone means."""

from itertools import compress, islice

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.passages.frame import Frame
from parsers.facts.people.couples import share_surnames
from parsers.facts.people.fathers import by_father, of_father, otherwise_articled, titles, with_second
from parsers.facts.people.genders import gender_of
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spelled import bones, freed, led, plain
from parsers.facts.people.told_by_mention import add
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_HOLDERS = 8  # people of one name that are compared
_TWO_SURNAMES = 2  # words of a name without its second surname: Ana Roe, later Ana Roe Paz
_LETTERS = range(2, 5)  # letters of a rank that is cut short
_MENTIONS = 40  # mentions of a person that are compared


def register(frame: Frame) -> Register:
    """People for the names of a text: full names first, then the short ones."""
    book = Register(frame)
    words = [_words(frame.tokens, frame.speech, mention) for mention in frame.mentions]
    words = _without_letters(frame, words) if frame.speech.cased else words
    share_surnames(frame, words)
    kinds = frame.tokens.kinds
    late = [  # De la Roe, Sheikh Omar
        kinds[mention.name[0]] & flags.PARTICLE or len(its) == 1 + titles(frame.speech, its)
        for mention, its in zip(frame.mentions, words, strict=True)
    ]
    for mention, its, led_so in zip(frame.mentions, words, late, strict=True):
        if len(its) > 1 and not led_so:
            _full(book, mention, its)
    for mention, its in compress(zip(frame.mentions, words, strict=True), late):
        if len(its) > 1:
            _full(book, mention, its)
    for person in book.people:
        person.mentions.sort()
    for mention, its in zip(frame.mentions, words, strict=True):
        if len(its) == 1:
            _short(book, mention, its[0])
    book.order.sort()
    return book


def _words(tokens: Tokens, speech: Speech, mention: Mention) -> tuple[str, ...]:
    first, last = mention.name
    found = tuple([plain(speech, word) for word in tokens.words[first:last] if len(word) > 1])
    return (freed(tokens, speech, first), *found[1:]) if found and led(tokens, first) else found


def _without_letters(frame: Frame, words: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The words of each name without the letters of a rank before somebody's surname: AC Roe, of Ana Roe."""
    letters = [
        len(its) == _TWO_SURNAMES and _letters(frame.tokens.words[one.name[0]])
        for one, its in zip(frame.mentions, words, strict=True)
    ]
    if not any(letters):
        return words  # as a rule
    known = {its[-1] for its, ranked in zip(words, letters, strict=True) if len(its) > 1 and not ranked}
    return [
        its[1:] if ranked and its[-1] in known else its for its, ranked in zip(words, letters, strict=True)
    ]


def _letters(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) in _LETTERS


def _full(book: Register, mention: Mention, words: tuple[str, ...]) -> None:
    """A full name to the person who has its words, or some of them, already; or to somebody new."""
    own, speech = set(words), book.frame.speech
    holders = book.by_word.get(words[-1], ())
    same = (p for p in holders[:_HOLDERS] if own <= set(p.words) or own >= set(p.words))
    person = next((p for p in same if not of_father(speech, words, p.words)), None)
    if person is None and speech.subjectless and len(words) > _TWO_SURNAMES:
        person = next(
            (p for p in book.by_word.get(words[-2], ())[:_HOLDERS] if with_second(words, p.words)), None
        )
    if person is None and len(words) > _TWO_SURNAMES and "-" in words[-1]:  # Oscar Lo, later Oscar Lo Wing-ho
        before = book.by_word.get(words[-2], ())[:_HOLDERS]
        person = next((p for p in before if own > set(p.words) and p.words[-1] == words[-2]), None)
    person = person or by_father(speech, book.by_word, words)
    if person is None:
        person = _known(book, mention, words)
    elif len(words) < len(person.words) and words[-1] == person.words[-1]:
        person.surname = person.surname or book.frame.tokens.slice(*mention.name)
    elif size(mention.name) > size(person.name) or _shouted(book.frame.tokens, mention.name, person.name):
        person.name, person.words = mention.name, words
        _index(book, person)
    person.gender = person.gender or gender_of(book.frame, mention)
    add(book, person, mention, full=True)


def _shouted(tokens: Tokens, name: Range, other: Range) -> bool:
    """Is the other one the same name in the capitals of a headline?"""
    same = size(name) == size(other)
    return same and tokens.slice(*other).isupper() and not tokens.slice(*name).isupper()


def _known(book: Register, mention: Mention, words: tuple[str, ...]) -> Person:
    """Somebody new, by all words of the name."""
    person = book.new(mention.name, words)
    second = book.frame.tokens.words[mention.name[0] + 1 : mention.name[1]][:1]
    person.initialled = second == ["."] or mention.counted
    _index(book, person)
    return person


def _index(book: Register, person: Person) -> None:
    """Note a person by each word of the name."""
    for word in person.words:
        holders = book.by_word.setdefault(word, [])
        if person not in holders[-3:]:
            holders.append(person)


def _short(book: Register, mention: Mention, word: str) -> None:
    """A surname or first name alone: the person who was named so last, or comes next."""
    gender = gender_of(book.frame, mention)
    holders = book.by_word.get(word) or _spelled_otherwise(book, word)
    person = _pick(book.frame.speech, holders[-_HOLDERS:], mention.first, gender, word)
    if person is None:
        person = _known(book, mention, (word,))
    elif len(person.words) > 1 and (mention.title >= 0 or mention.role or word == person.words[-1]):
        person.surname = book.frame.tokens.words[mention.name[0]]
        person.name = person.name if size(person.name) > 1 else mention.name  # Mr Roe, of Bo and Ana Roe
    person.gender = person.gender or gender
    add(book, person, mention, full=False)


def _spelled_otherwise(book: Register, word: str) -> list[Person]:
    """Those whose surname it is but for vowels or the article: أوركيزا, later أوركويزا; الحموشي, حموشي."""
    for last in otherwise_articled(book.frame.speech, word):
        if found := [one for one in book.by_word.get(last, ()) if one.words[1:] and one.words[-1] == last]:
            return found
    shape = bones(word)
    return _shaped(book, shape) if shape and not book.frame.speech.cased else []


def _shaped(book: Register, shape: str) -> list[Person]:
    """Those with such consonants; each person's are asked for once, when all full names are known."""
    for person in islice(book.people, book.shaped, None):
        book.by_shape.setdefault(bones(person.words[-1]), []).append(person)
    book.shaped = len(book.people)
    return book.by_shape.get(shape, [])


def _pick(speech: Speech, people: list[Person], at: int, gender: int, word: str) -> Person | None:
    """Of the people of one name: of this gender, named before, without particle, by this surname, last."""
    best, score = None, (0, 0, 0, 0, 0)
    for person in people:
        if gender and person.gender and gender != person.gender and len(people) > 1:
            continue
        before = [first for first, _ in person.mentions[-_MENTIONS:] if first <= at]
        rank = (
            int(bool(before)),
            int(not _particle_before(speech, person.words, word)),
            int(person.words[-1] == word),
            int(person.surname is not None),  # Roe, his daughter Ana Roe, and Roe again
            before[-1] if before else -person.mentions[0][0],
        )
        if best is None or rank > score:
            best, score = person, rank
    return best


def _particle_before(speech: Speech, words: tuple[str, ...], word: str) -> bool:
    """Has the surname of somebody a particle, which a word lacks: de los Roe, but Ana Roe Paz is Roe?"""
    at = words.index(word) if word in words else 0
    return at > 0 and (words[at - 1] in speech.particles or words[at - 1] in speech.definites)
