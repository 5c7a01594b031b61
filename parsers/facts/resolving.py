"""Sources to people: a name is looked up, an office and a pronoun mean somebody named before."""

from bisect import bisect_left, bisect_right

from parsers.facts.mentions import Source
from parsers.facts.people import SPEAKS, SUBJECT, Person, Register, leads
from parsers.facts.subjects import Frame
from parsers.languages.speech import (
    CALENDAR,
    DETERMINER,
    FEMININE,
    GROUP,
    HUMAN,
    LINK,
    MASCULINE,
    OWNER,
    PLURAL,
    ROLE,
    STOP,
    WRITING,
)

_BACK = 12  # sentences that a pronoun may look back
_CANDIDATES = 40


def resolve(book: Register, frame: Frame, source: Source, last: Person | None, content: int) -> Person | None:
    """The person a source means; `last` is who spoke last, `content` the first token of what is said.

    None for the pronouns of the writer (I, we).
    """
    if source.mention is not None:
        person = book.of_name.get(source.mention.name[0])
    elif source.kind == "pronoun":
        person = _pronoun(book, frame, source, last, behind=content < source.first)
    else:
        person = _noun(book, frame, source, last)
    if person:
        if source.mention is None:
            person.mentions.append((source.first, source.last))
        book.note(source.first, SPEAKS, person)
    return person


def note_offices(book: Register, frame: Frame) -> None:
    """Mentions by office outside the marks: "the mayor" counts as a mention of the one who is mayor."""
    kinds, words, inside = book.tokens.kinds, book.tokens.words, book.inside
    taken = {k for mention in frame.mentions for k in range(mention.first, max(mention.last, mention.behind))}
    for k, flags in enumerate(kinds):
        if not flags & ROLE or inside[k] or k in taken or k == 0 or (k + 1 < len(kinds) and kinds[k + 1] & (ROLE | LINK)):
            continue
        first = k
        while first > 0 and k - first < 4 and not kinds[first] & DETERMINER:
            if kinds[first - 1] & STOP and not kinds[first - 1] & DETERMINER:
                break
            first -= 1
        if kinds[first] & DETERMINER and words[first].lower() in book.speech.definites and not kinds[first] & OWNER:
            person = by_office(book, first + 1, k + 1, first)
            if person:
                person.mentions.append((first, k + 1))
                book.note(first, SUBJECT if leads(book.tokens, first, k + 1) else 0, person)


def goes_on(book: Register, frame: Frame, opening: int, last: Person | None, last_at: int) -> Person | None:
    """Who speaks in a passage without attribution: the last speaker, or who the sentences in between are about."""
    at = bisect_right(frame.starts, opening) - 1
    for _ in range(3):
        at -= 1
        if at < 0 or frame.starts[at] <= last_at:
            break
        person = _subject(book, frame.starts[at], frame.starts[at + 1], 0, sure=True)
        if person:
            return person
    return last


def _subject(book: Register, begin: int, end: int, gender: int, *, sure: bool) -> Person | None:
    """Who a sentence is about: its speaker, else the first name where a subject stands."""
    low, high = bisect_left(book.order, (begin, 0, 0)), bisect_left(book.order, (end, 0, 0))
    best, strength = None, 0
    for at, power, number in book.order[low : min(high, low + _CANDIDATES)]:
        person = book.people[number]
        if power > strength and at < end and _fits(person, gender) and (person.human() or not sure):
            best, strength = person, power
    return best


def _fits(person: Person, gender: int) -> bool:
    if gender and (person.plural or (person.nameless and not person.described)):
        return False
    return not gender or not person.gender or person.gender == gender


def _pronoun(
    book: Register, frame: Frame, source: Source, last: Person | None, *, behind: bool = False
) -> Person | None:
    word = book.tokens.words[source.first].lower()
    flags = book.tokens.kinds[source.first]
    if word in ("i", "we"):
        return None
    if flags & PLURAL:
        return last
    if not flags & (FEMININE | MASCULINE) and word == "it":
        return _thing(book, source.first, last)
    gender = FEMININE if word.endswith("elle") else MASCULINE if word.endswith("-il") else flags & (FEMININE | MASCULINE)
    at = frame.sentence(source.first)[0] if behind else source.first
    person = _topic(book, frame, at, gender)
    if person is None and last and _fits(last, gender) and last.human():
        person = last
    person = person or _nearest(book, source.first, gender, sure=True) or _nearest(book, source.first, gender) or last
    if person and not person.nameless:
        person.gender = person.gender or gender
    return person


def _topic(book: Register, frame: Frame, at: int, gender: int) -> Person | None:
    """Who the sentences before a token are about, the nearest first."""
    number = bisect_right(frame.starts, at) - 1
    end = at
    if number >= 0 and frame.starts[number] == at:
        number -= 1
    for back in range(_BACK):
        if number < 0:
            return None
        person = _subject(book, frame.starts[number], end, gender, sure=True)
        if person is None and back == 0:
            person = _subject(book, frame.starts[number], end, gender, sure=False)
            person = person if person and len(person.words) == 1 and not (person.nameless or person.doubtful) else None
        if person:
            return person
        end = frame.starts[number]
        number -= 1
    return None


def _nearest(book: Register, at: int, gender: int, *, sure: bool = False) -> Person | None:
    """The person named last before a token, in whatever place."""
    high = bisect_left(book.order, (at, 0, 0))
    for _, _, number in reversed(book.order[max(0, high - _CANDIDATES) : high]):
        person = book.people[number]
        if _fits(person, gender) and not person.nameless and (person.human() or (len(person.words) > 1 and not sure)):
            return person
    return None


def _noun(book: Register, frame: Frame, source: Source, last: Person | None) -> Person | None:
    """A noun phrase: an office of somebody named, somebody spoken of, or a speaker without a name."""
    tokens = book.tokens
    first, end = source.first, source.last
    begin = first + (1 if tokens.kinds[first] & DETERMINER else 0)
    phrase = " ".join(tokens.words[begin:end]).lower()
    if book.tokens.kinds[end - 1] & WRITING and tokens.kinds[first] & DETERMINER:
        if tokens.kinds[first] & OWNER:
            return _pronoun(book, frame, Source("pronoun", first, first + 1), last)
        if tokens.words[first].lower() in book.speech.definites and end - begin == 1 and last:
            return last
    definite = begin == first or tokens.words[first].lower() in book.speech.definites
    if definite:
        person = by_office(book, begin, end, first)
        if person:
            return person
        if phrase not in book.nouns and begin > first and _anaphoric(book, begin, end):
            person = _topic(book, frame, first, 0) or (last if last and last.human() else None)
            if person and not person.nameless:
                return person
        if begin > first and phrase in book.speech.bodies:
            person = _thing(book, first, last, words_of=phrase)
            if person:
                return person
    if phrase not in book.nouns:
        head = tokens.kinds[_head(book, begin, end)]
        person = Person((first, end), (phrase,), nameless=True, described=bool(head & (ROLE | HUMAN)))
        person.plural = tokens.words[_head(book, begin, end)].endswith("s") or bool(head & GROUP)
        person.gender = head & FEMININE
        book.nouns[phrase] = book.add(person)
    return book.nouns[phrase]


def _head(book: Register, begin: int, end: int) -> int:
    """The head of a noun phrase: the last word before its complement."""
    kinds = book.tokens.kinds
    stop = next((k for k in range(begin + 1, end) if kinds[k] & LINK), end)
    return stop - 1


def _thing(book: Register, at: int, last: Person | None, words_of: str = "") -> Person | None:
    """It, the company: the body that spoke or was named last."""
    if last and not words_of and (last.nameless or not last.human()):
        return last
    high = bisect_left(book.order, (at, 0, 0))
    recent = book.order[max(0, high - _CANDIDATES) : high]
    for _, power, number in sorted(recent, key=lambda one: (one[1] == SPEAKS, one[0]), reverse=True):
        person = book.people[number]
        if power and (person.nameless or not (person.introduced or person.gender)):
            return person
    return None if words_of else last


def _anaphoric(book: Register, begin: int, end: int) -> bool:
    """The professor, the rookie defenceman: one person, without a complement."""
    kinds, words = book.tokens.kinds, book.tokens.words
    if any(kinds[k] & (LINK | STOP | DETERMINER) or words[k] in ("’s", "'s") for k in range(begin, end)):
        return False
    head = kinds[end - 1]
    if words[end - 1].endswith("s") or head & (GROUP | WRITING | CALENDAR):
        return False
    return bool(head & (ROLE | HUMAN)) or end - begin > 1


def by_office(book: Register, first: int, last: int, at: int) -> Person | None:
    """The INTERPOL Chief, the Italian Minister: who has such an office."""
    tokens, kin = book.tokens, book.speech.kin
    words = [tokens.words[k].lower() for k in range(first, last)]
    heads = [w for k, w in zip(range(first, last), words, strict=True) if tokens.kinds[k] & ROLE]
    if not heads:
        return None
    wanted = [w for k, w in zip(range(first, last), words, strict=True) if not tokens.kinds[k] & (LINK | DETERMINER)]
    offices = (heads[-1], *kin.get(heads[-1], ()))
    best, score = None, 0.0
    for person in book.people:
        if not person.roles or person.nameless:
            continue
        role = " ".join(" ".join(tokens.words[a:b]) for a, b in person.roles[:6]).lower()
        rank = next((n for n, office in enumerate(offices) if office in role), None)
        if rank is None:
            continue
        points = 10.0 - 1.5 * rank + (2.0 if person.mentions[0][0] <= at else 0.0)
        points += sum(2 if any(_akin(w, r) for r in role.split()) else -1 for w in wanted if w not in heads)
        points -= min(1.0, abs(at - person.mentions[-1][0]) / 5000)
        if points > score:
            best, score = person, points
    return best if score > 4 else None


def _akin(one: str, other: str) -> bool:
    """Italian and Italy."""
    size = min(len(one), len(other), 4)
    return size > 2 and one[:size] == other[:size]
