"""A mention to what it tells of its person: the office, where it stands, whether a verb follows."""

from parsers.facts.mentions import Mention, Range, size
from parsers.facts.people.asked import asked, asks_somebody
from parsers.facts.people.examples import one_of_several
from parsers.facts.people.handed_over import acts_at_end
from parsers.facts.people.leading import (
    articled_behind_comma,
    behind_lone_verb,
    behind_verb,
    doubtful,
    leads,
    led_in,
    told_by,
)
from parsers.facts.people.offices_compared import (
    grade_before,
    only_runs,
    replaces,
    says_less,
)
from parsers.facts.people.own_words import whose_words
from parsers.facts.people.people import HANDED, SUBJECT, Person, Register
from parsers.facts.people.praised import introduces
from parsers.facts.people.preambles import beside_subject
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_VERB = flags.SAID | flags.JUDGED | flags.AUXILIARY


def add(book: Register, person: Person, mention: Mention, *, full: bool) -> None:
    """One more mention of a person, with what it tells."""
    person.mentions.append((mention.first, mention.last))
    book.of_name[mention.name[0]] = person
    if role := _better(book.frame.tokens, book.frame.speech, mention):
        _take_office(book, person, mention, role, full=full)
    elif mention.counted:
        person.introduced = person.introduced or introduces(book.frame, mention)
    if not book.frame.inside[mention.name[0]]:
        new = full and len(person.mentions) == 1 and (mention.described or mention.role is not None)
        _note(book, person, mention, new=new)
    person.doubtful = person.doubtful and doubtful(book.frame.tokens, mention)
    person.described = person.described or mention.described
    person.place = person.place or mention.place
    person.voiced = person.voiced or _voiced(book, mention)


def _take_office(book: Register, person: Person, mention: Mention, role: Range, *, full: bool) -> None:
    """The offices that a mention tells, `role` the better one; what says most of somebody is the role."""
    tokens, speech = book.frame.tokens, book.frame.speech
    longer = (full or mention.gained) and (
        not person.introduced or (person.role is not None and size(role) > size(person.role))
    )
    gained = person.gained, mention.gained
    if replaces(tokens, speech, person.role, role, longer=longer, gained=gained):
        person.role = role
    won = mention.gained and not only_runs(tokens, speech, role)
    person.gained = person.gained or (won and not book.frame.inside[mention.name[0]])
    person.introduced = person.introduced or introduces(book.frame, mention)
    person.roles += filter(None, (mention.role, mention.role_after, grade_before(tokens, speech, mention)))


def _better(tokens: Tokens, speech: Speech, mention: Mention) -> Range | None:
    """Of the offices before and behind a name the one that says more: General X, director of Y."""
    role, after = mention.role, mention.role_after
    if role is None or after is None:
        return role or after
    owned = tokens.kinds[mention.first] & flags.OWNER  # his counterpart, X, director of Y
    return after if owned or says_less(tokens, speech, role, after) else role


def _note(book: Register, person: Person, mention: Mention, *, new: bool) -> None:
    """Note where somebody is named, and whether the sentence is about whom it names there."""
    tokens, (first, last) = book.frame.tokens, (mention.first, mention.last)
    if asked(book.frame, mention):
        return book.note(first, SUBJECT, person)
    if asks_somebody(book.frame, last):
        return book.note(first, 0, person)
    begin, speech = book.frame.sentence(first)[0], book.frame.speech
    led = speech.subjectless and (led_in(tokens, first) or behind_lone_verb(tokens, speech, begin, first))
    new = new and not led
    if last_one := acts_at_end(book.frame, mention):
        return book.note(first, HANDED if last_one > 0 else 0, person)
    if book.frame.speech.cased and (side := beside_subject(book.frame, mention, person.gender)):
        return book.note(first, SUBJECT if side > 0 else 0, person)
    first -= articled_behind_comma(tokens, first) if book.frame.speech.subjectless else 0
    new = new or one_of_several(book.frame, mention) or whose_words(book.frame, mention)
    behind = told_by(tokens, first) or (book.frame.speech.verb_first and behind_verb(tokens, first))
    return book.note(first, SUBJECT if new or behind or leads(tokens, first, last) else 0, person)


def _voiced(book: Register, mention: Mention) -> bool:
    """Does a verb follow that people are the subject of: Ana Ruiz agreed, Ruiz defied it."""
    tokens, behind = book.frame.tokens, mention.last
    if behind >= len(tokens.words) or not tokens.words[behind].islower():
        return False
    kind = tokens.kinds[behind]
    endings = book.frame.speech.participles
    return bool(kind & _VERB) or (not kind and bool(endings[0]) and tokens.words[behind].endswith(endings))
