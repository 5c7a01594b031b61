"""Whom a pronoun, an office or another noun phrase means: somebody named or told of before.

The questions ask each other: "he" is who the sentence before is about; that one may be told of by a noun
alone; the noun may be "his deputy".
"""

from bisect import bisect_left, bisect_right

from parsers.facts.mentions import Sayer
from parsers.facts.people.by_office import by_office, by_office_alone
from parsers.facts.people.lettered import lettered
from parsers.facts.people.nameless import (
    abbreviated,
    anaphoric,
    belongings,
    beside_somebody,
    head_noun,
    same_noun,
    titled,
    unknown,
    whoever,
)
from parsers.facts.people.nations import apart, of_nation
from parsers.facts.people.own_body import own_body
from parsers.facts.people.own_words import writing_told
from parsers.facts.people.people import Person, Register
from parsers.facts.people.said_again import said_again
from parsers.facts.people.sentence_subjects import unnamed_at_head
from parsers.facts.people.spoken_of import (
    ahead,
    compatriot,
    fits,
    heard,
    impersonal,
    inverted,
    latter,
    nearest,
    of_noun,
    other,
    personal,
    rival,
    subject,
    thing,
)
from parsers.facts.people.strangers import meant_in, told_before
from parsers.facts.people.turns import in_turn
from parsers.facts.subjects.phrases import noun_at
from parsers.languages import flags
from parsers.languages.speech import filled

_NEAR = 2  # sentences back in which a speaker without a name may be meant
_BACK = 12  # sentences that a pronoun may look back


def of_pronoun(book: Register, pronoun: int, last: Person | None, at: int) -> Person | None:
    """He, she, they, it: who is meant was named before token `at`, where the words begin that are said."""
    kind, word = book.frame.tokens.kinds[pronoun], book.frame.tokens.words[pronoun].lower()
    gender = kind & flags.GENDER or inverted(book, pronoun)
    if kind & flags.DETERMINER and not gender:  # el también ministro
        gender = book.frame.speech.articles.get(word, 0)
    if kind & flags.NARRATOR:
        return None
    if not (kind & flags.PRONOUN or gender) and impersonal(book, pronoun):
        return None
    if (kind | gender) & flags.PLURAL:
        return last
    if word in book.frame.speech.latter or word in book.frame.speech.unstated.aforesaid:
        return latter(book, pronoun, pronoun) or last
    if kind & flags.PRONOUN and not gender:
        wrote = last if last and writing_told(book.frame, at) else None
        return wrote or _body_before(book, at, last) or thing(book, at, last)
    person = of_topic(book, at, gender)
    if person is None and last and fits(last, gender) and last.human():
        person = last
    person = person or nearest(book, at, gender, sure=True) or nearest(book, at, gender, sure=False)
    person = person or of_topic(book, at, 0) or last  # le commissaire Awa Roe: Elle
    person = person or ahead(book, at, gender)
    if person and person is heard(book, pronoun):
        person = other(book, at, gender, person) or person
    if person and not person.nameless:
        person.gender = person.gender or gender
    return person


def _body_before(book: Register, at: int, last: Person | None) -> Person | None:
    """The body that the sentence before begins with: The embassy criticized it. “...,” IT said."""
    starts, frame = book.frame.starts, book.frame
    number = bisect_left(starts, at) - 1
    begin = starts[number] if number >= 0 else at
    if begin >= at or frame.inside[begin] or not frame.tokens.kinds[begin] & flags.DEFINITE:
        return None
    noun = noun_at(frame, begin, at)
    if noun is None or noun.last - begin < 2 or noun.last >= at or frame.tokens.kinds[begin] & flags.OWNER:
        return None
    if not frame.tokens.kinds[head_noun(book, begin, noun.last)] & flags.GROUP:
        return None
    finite = frame.tokens.kinds[noun.last] & (flags.SAID | flags.JUDGED | flags.DONE | flags.AUXILIARY)
    return of_phrase(book, noun, last) if finite else None


def of_topic(book: Register, at: int, gender: int) -> Person | None:
    """Who the sentences before a token are about, the nearest first."""
    starts = book.frame.starts
    number, end = bisect_right(starts, at) - 1, at
    if number >= 0 and starts[number] == at:
        number -= 1
    chained = True  # do all sentences so far have such a pronoun?
    for back in range(min(_BACK, number + 1)):
        begin = starts[number - back]
        person = subject(book, begin, end, gender, sure=True)
        if person is None and not back:
            single = subject(book, begin, end, gender, sure=False)
            alone = single and len(single.words) == 1 and not single.nameless and personal(book, single)
            person = single if alone else None
        if person is None and gender and (back < _NEAR or chained):
            unnamed = of_unnamed(book, begin, end)
            person = unnamed if unnamed and fits(unnamed, gender) else None
        if person:
            return person
        chained = chained and bool(gender) and meant_in(book, begin, end, gender)
        end = begin
    return None


def of_unnamed(book: Register, begin: int, end: int) -> Person | None:
    """The speaker without a name that a sentence begins with: A spokesman for the workers welcomed it."""
    noun = unnamed_at_head(book, begin, end)
    return of_phrase(book, noun, None) if noun else None


def of_phrase(book: Register, sayer: Sayer, last: Person | None) -> Person | None:
    """A noun phrase: an office of somebody named, somebody spoken of, or a speaker without a name."""
    tokens = book.frame.tokens
    first, end = sayer.first, sayer.last
    article = tokens.kinds[first]
    begin = first + bool(article & flags.DETERMINER)
    phrase = " ".join(tokens.words[begin:end]).lower()
    if article & flags.OWNER and belongings(tokens, begin, end):
        return of_pronoun(book, first, last, first)
    if same := said_again(book, sayer, begin, last):
        return same
    if phrase in book.frame.speech.rivals and (article & flags.OWNER or book.frame.speech.verb_first):
        return rival(book, begin, of_topic(book, first, 0) or last, last)
    if ours := own_body(book, begin, end, last):
        return ours
    if begin == first > 0 and tokens.words[first - 1] in flags.DASHES:
        return unknown(book, (first, end), phrase)  # “...” – Young delegate
    definite = article & flags.DEFINITE and not beside_somebody(book, begin, end)
    if (begin == first or definite) and (person := _known_by(book, (first, begin, end), phrase, last)):
        return person
    if article & flags.DEFINITE and (person := by_office_alone(book, begin, end, first)):
        return person
    known = book.nouns.get(phrase) or lettered(book, begin, end)
    return known or _this(book, begin, end, last) or unknown(book, (first, end), phrase)


def _known_by(book: Register, at: tuple[int, int, int], phrase: str, last: Person | None) -> Person | None:
    """Whom a phrase points at: by office, by turn, by what told of somebody; `at`: its article first."""
    (first, begin, end), speech = at, book.frame.speech
    gender = speech.articles.get(book.frame.tokens.words[first].lower(), 0) or of_noun(book, begin)
    person = by_office(book, begin, end, first) or abbreviated(book, begin, end)
    person = person or titled(book, begin, end, last) or in_turn(book, begin, end, gender)
    if person or phrase in book.nouns:
        return person
    points = begin > first or phrase.startswith(filled(speech.joining.definite))
    if points and (person := same_noun(book, begin, end)):
        return person
    if points and (told := told_before(book, begin, end)):
        person = _brought_in(book, told)
    if person is None and begin > first:
        person = _pointed_at(book, begin, end, phrase, last)
    if person is None and points and speech.verb_first:
        person = whoever(book, begin, end, last)
    return person


def _brought_in(book: Register, told: Sayer) -> Person | None:
    """The person whom a text told of before they speak, by name or without."""
    return book.of_name.get(told.mention.name[0]) if told.mention else of_phrase(book, told, None)


def _this(book: Register, begin: int, end: int, last: Person | None) -> Person | None:
    """This former judge, l’ancien patron: who spoke last, or was spoken of."""
    tokens = book.frame.tokens
    once = tokens.kinds[begin - 1] & flags.DEFINITE and tokens.words[begin] in book.frame.speech.once
    if not once and tokens.words[begin - 1].lower() not in book.frame.speech.demonstratives:
        return None
    if once and last and last.nameless and tokens.words[begin + 1] in tokens.words[slice(*last.name)]:
        return last
    head = head_noun(book, begin, end)
    if not tokens.kinds[head] & (flags.ROLE | flags.HUMAN) or tokens.several(head):
        return None
    gender = book.frame.speech.articles.get(tokens.words[begin - 1].lower(), 0)
    for person in (of_topic(book, begin - 1, gender), last):
        if person and fits(person, gender) and not person.plural:
            return person
    return None


def _pointed_at(book: Register, begin: int, end: int, phrase: str, last: Person | None) -> Person | None:
    """The statement, the rookie defenceman, the company: somebody spoken of before, or None."""
    speech, tokens = book.frame.speech, book.frame.tokens
    if not speech.askers.isdisjoint(phrase.split()):
        return None  # the reporter asked
    if tokens.kinds[end - 1] & flags.WRITING and end - begin == 1:
        return last or of_topic(book, begin - 1, 0)
    if phrase in speech.bodies:
        return thing(book, begin - 1, last, named=True)
    gender = speech.articles.get(tokens.words[begin - 1].lower(), 0) or of_noun(book, begin, end)
    owned = tokens.kinds[begin - 1] & flags.OWNER  # su portavoz, her father
    countryman = of_nation(book, begin, end, gender) if speech.subjectless else None
    if owned or countryman:  # su homólogo, son interlocuteur; but su portavoz is nobody named
        counterpart = phrase in speech.counterparts
        return countryman or (other(book, begin, gender, last) if counterpart else None)
    if not (anaphoric(book, begin, end) or apart(book, begin, end)):
        return None
    told = speech.subjectless and tokens.kinds[begin] & flags.PLACE
    if apart(book, begin, end) and ((person := compatriot(book, end - 1, gender)) or told):
        return person
    if last and last.nameless and gender and last.gender == gender and end - begin > 1:
        return last  # the mother of the boy said; the 30-year-old woman said
    sole = not speech.sole.isdisjoint(phrase.split())
    for person in (of_topic(book, begin - 1, gender), last, nearest(book, begin - 1, gender, sure=True)):
        if person and person.human() and not person.nameless and fits(person, gender):
            return None if person.roles and sole else person
    return None
