"""Noun phrases to speakers without a name, or to whom such a phrase points back."""

from itertools import islice

from parsers.facts.mentions import Range, size
from parsers.facts.people.office_words import ANY
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spelled import plain
from parsers.languages import LANGUAGES, flags
from parsers.languages.speech import Speech, filled
from parsers.tokens import Tokens

_NARRATING = frozenset(phrase[0] for one in LANGUAGES.values() for phrase in one.speech.narrating)
_CANDIDATES = 40  # people that are compared
_TWO = 2  # words of a noun with its adjective
_SURE = 4  # letters of an ending that only trades have
_WHO = flags.HEAD | flags.GENDER | flags.SERVICE | flags.PLACE  # of words for people


def belongings(tokens: Tokens, begin: int, end: int) -> bool:
    """Are words behind "her" what is written, a title, or several things: her letter, her figures?"""
    if tokens.kinds[end - 1] & (flags.WRITING | flags.HONORIFIC):
        return True
    return tokens.several(end - 1) and not any(kind & _WHO for kind in tokens.kinds[begin:end])


def head_noun(book: Register, first: int, last: int) -> int:
    """The noun that heads a phrase: before its complement, and before an adjective (un délégué sahélien)."""
    kinds = book.frame.tokens.kinds
    end = next((k for k in range(first + 1, last) if kinds[k] & flags.LINK), last)
    if book.frame.speech.verb_first:
        return first  # and what belongs to it behind it, without a link
    apart = end < last and end - 2 > first and not kinds[end - 1]  # an official aware of it
    least = first if book.frame.speech.adjectives_follow else end - 1 - apart
    heads = (k for k in range(end - 1, least - 1, -1) if kinds[k] & (flags.ROLE | flags.HUMAN))
    return next(heads, end - 1)


def beside_somebody(book: Register, begin: int, end: int) -> bool:
    """Does a small word lead to a full name inside a phrase: the mother before Judge Ana Roe?"""
    kinds = book.frame.tokens.kinds
    small = [
        k for k in range(begin + 1, end) if kinds[k] & (flags.LINK | flags.STOP) and not kinds[k] & flags.AND
    ]
    named = (book.frame.beginning.get(k) for k in range(small[0] + 1 if small else end, end))
    return any(mention and size(mention.name) > 1 for mention in named)


def abbreviated(book: Register, begin: int, end: int) -> Person | None:
    """The IGP: who is Inspector General of Police."""
    word = book.frame.tokens.words[begin]
    shouted = all(one.isupper() for one in book.frame.tokens.words[begin:end])  # the DG FIA
    if end - begin > 2 or not shouted or len(word) < 2:
        return None
    for person in book.people[:_CANDIDATES]:
        for first, last in person.roles[:1]:
            written = " ".join(book.frame.tokens.words[first:last]).replace("-", " ").split()
            initials = "".join(one[0] for one in written if one[0].isupper())
            if written[0][0].isupper() and word == initials[: len(word)]:
                return person
    return None


def titled(book: Register, begin: int, end: int, last: Person | None) -> Person | None:
    """The Sheikh: who was named by that title, and of several the one who spoke last."""
    word = book.frame.tokens.words[begin]
    if end - begin != 1 or word not in book.frame.speech.kept:
        return None
    them = [last] if last else []
    them += reversed(book.people[:_CANDIDATES])
    return next((one for one in them if one.words[0] == word.lower() and one.full()), None)


def narrates(tokens: Tokens, speech: Speech, first: int) -> bool:
    """Our correspondent, this newspaper: whoever writes."""
    word = tokens.words[max(0, first)].lower()
    if word not in _NARRATING:
        return False  # as most
    behind = tuple(map(str.lower, tokens.words[first + 1 : first + 2]))
    return (word, *behind) in speech.narrating or (word,) in speech.narrating


def writes(tokens: Tokens, speech: Speech, office: Range) -> bool:
    """Is an office that ends its line that of whoever writes: Ana Roe, special correspondent?"""
    first, last = office
    last += tokens.words[last : last + 1] == [")"]
    ends = last == len(tokens.words) or last in tokens.lines
    named = map(str.lower, tokens.words[first:last])
    return ends and not {pair[-1] for pair in speech.narrating}.isdisjoint(named)


def same_noun(book: Register, begin: int, end: int) -> Person | None:
    """The diplomat: the one European diplomat who was let speak before without a name."""
    words = book.frame.tokens.words
    definite = book.frame.speech.joining.definite
    if end - begin == _TWO and all(word.startswith(filled(definite) or "\0") for word in words[begin:end]):
        return _same_two(book, begin)
    if end - begin != 1:
        return _called_longer(book, begin, end)
    if book.frame.tokens.several(begin):
        return None
    word = next((words[begin][len(one) :] for one in definite if one and words[begin].startswith(one)), "")
    wanted = {words[begin].lower(), word}
    found = [person for phrase, person in book.nouns.items() if not wanted.isdisjoint(phrase.split())]
    return found[-1] if found else None


def _called_longer(book: Register, begin: int, end: int) -> Person | None:
    """The harbour ministry spokesman: who was a spokesman for the Harbour Ministry of X before."""
    wanted = {word.lower() for word in book.frame.tokens.words[begin:end]}
    for phrase, person in islice(reversed(book.nouns.items()), _CANDIDATES):
        if wanted <= {*phrase.split()} and person.described and not person.plural:
            return person
    return None


def _same_two(book: Register, begin: int) -> Person | None:
    """المسؤول الأمني: who was called مسؤول أمني before."""
    article = book.frame.speech.script.articles[0]
    wanted = [word.removeprefix(article) for word in book.frame.tokens.words[begin : begin + _TWO]]
    found = [person for phrase, person in book.nouns.items() if phrase.split()[:_TWO] == wanted]
    return found[-1] if found else None


def anaphoric(book: Register, begin: int, end: int) -> bool:
    """The professor, the rookie defenceman: one person, without a complement."""
    kinds, words = book.frame.tokens.kinds, book.frame.tokens.words
    function = flags.LINK | flags.STOP | flags.DETERMINER
    if any(kinds[k] & function or words[k] in flags.GENITIVES for k in range(begin, end)):
        return False
    people = end - begin > 1 and kinds[end - 1] & flags.PLACE and not book.frame.tokens.several(end - 2)
    if book.frame.speech.adjectives_follow and kinds[begin] & flags.GROUP and not kinds[begin] & flags.ROLE:
        return False  # el Gobierno porteño, la police fédérale danoise
    people = people or (book.frame.speech.adjectives_follow and end - begin > 1)
    noun = begin if people else end - 1  # el diplomático francés, l’universitaire lyonnais
    several = book.frame.tokens.several(noun)
    if several or kinds[end - 1] & (flags.GROUP | flags.WRITING | flags.CALENDAR):
        return False
    head = kinds[end - 1] & flags.ROLE and words[end - 1][0].isupper()
    if head and any(words[k][0].isupper() and not kinds[k] & flags.ROLE for k in range(begin, end - 1)):
        return False  # an office by its full name: the French President
    common = end - begin > 1 and not words[end - 1][0].isupper()
    sure = tuple(ending for ending in book.frame.speech.role_endings if len(ending) >= _SURE)
    trade = not kinds[end - 1] and words[end - 1].endswith(sure)  # l’archéologue
    return trade or common or bool(kinds[end - 1] & (flags.ROLE | flags.HUMAN))


def nameless(book: Register, part: tuple[int, int], phrase: str) -> Person:
    """A speaker without a name, by the noun phrase."""
    kinds, words = book.frame.tokens.kinds, book.frame.tokens.words
    head = head_noun(book, *part)
    person = book.new(part, (phrase,))
    person.nameless = True
    person.asks = not book.frame.speech.askers.isdisjoint(phrase.split())
    endings = filled(book.frame.speech.role_endings)
    person.described = bool(kinds[head] & (flags.ROLE | flags.HUMAN)) or words[head].endswith(endings)
    person.plural = book.frame.tokens.several(head) or bool(kinds[head] & (flags.GROUP | flags.DETERMINER))
    sole = kinds[head] & flags.GENDER
    told = book.frame.speech.articles.get(words[part[0]].lower(), 0)
    person.gender = (sole if sole != flags.GENDER else 0) or told
    if book.frame.speech.script.feminine.fullmatch(words[head]):
        person.gender = flags.FEMININE
    person.plural = person.plural or bool(kinds[part[0]] & flags.OWNER and not person.gender)  # her staff
    definite = filled(book.frame.speech.joining.definite)
    pointing = kinds[part[0]] & (flags.DEFINITE | flags.OWNER) or words[part[0]].startswith(definite)
    person.indefinite = not (pointing or kinds[head] & flags.WRITING or _closed(book, part))
    return person


def surnamed(book: Register, first: int, last: int) -> Person | None:
    """Who was named with the words of a phrase, in capitals, that is no name by itself: Morales Paz dijo."""
    if person := _of_body(book, first, last):
        return person
    written = book.frame.tokens.words[first:last]
    if not all(word[0].isupper() for word in written):
        return None
    words = [plain(book.frame.speech, word) for word in written]
    return next((one for one in book.by_word.get(words[-1], ()) if {*words} <= {*one.words}), None)


def _of_body(book: Register, first: int, last: int) -> Person | None:
    """Justice Ana Roe of the court, Court of the North Justice Ana Roe: somebody named with a body."""
    frame, kinds = book.frame, book.frame.tokens.kinds
    begun, ended = frame.beginning.get(first + 1), frame.ending.get(last)
    if begun and begun.last < last and not kinds[first] & flags.DETERMINER and kinds[begun.last] & flags.OF:
        mention = begun
    elif ended and ended.role and kinds[first] & flags.GROUP and frame.tokens.words[first][0].isupper():
        mention = ended
    else:
        return None
    return book.of_name.get(mention.name[0]) if size(mention.name) > 1 else None


def whoever(book: Register, begin: int, end: int, last: Person | None) -> Person | None:
    """المسؤول الأمني, الضابط: who spoke last by name, where a word may stand for any office."""
    words, kinds, speech = book.frame.tokens.words, book.frame.tokens.kinds, book.frame.speech
    if last is None or last.nameless or not last.human() or end - begin > _TWO:
        return None
    alike = all(words[k].startswith(speech.joining.definite) for k in range(begin, end))
    if not alike or ANY not in speech.kin.get(words[begin], ()) or kinds[end - 1] & flags.PLACE:
        return None
    woman = bool(speech.script.feminine.fullmatch(words[begin]))
    gender = flags.FEMININE if woman else flags.MASCULINE
    return last if not last.gender or last.gender & gender else None


def unknown(book: Register, part: tuple[int, int], phrase: str) -> Person:
    """A speaker without a name, met for the first time."""
    book.nouns[phrase] = nameless(book, part, phrase)
    return book.nouns[phrase]


def _closed(book: Register, part: tuple[int, int]) -> bool:
    """Do nouns without a link make a phrase definite: رئيس وفد العراق, but not مسؤول أمني مغربي?"""
    frame, speech = book.frame, book.frame.speech
    for k in range(part[0] + 1, part[1] if speech.verb_first else 0):
        word, kind = frame.tokens.words[k], frame.tokens.kinds[k]
        if kind & (flags.LINK | flags.STOP | flags.HUMAN) or frame.governed(k):
            break  # مندوب إحدى الدول
        if word.startswith(speech.joining.definite) or (
            kind & flags.PLACE
            and not word.endswith(speech.script.surnames)
            and not speech.script.feminine.fullmatch(word)
        ):
            return True
    return False
