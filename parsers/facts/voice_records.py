"""People and their words, as they were found in the tokens, to what a record says of them."""

from dataclasses import dataclass

from parsers.facts.cues.quotations import Attributed
from parsers.facts.cues.reported import Reported
from parsers.facts.lexicons import kinds_of
from parsers.facts.mentions import Range
from parsers.facts.offices.settled import without_body
from parsers.facts.people.affiliation import affiliation, office_in
from parsers.facts.people.nations import town
from parsers.facts.people.people import Person, Register
from parsers.facts.people.spelled import led
from parsers.facts.spoken import Spoken
from parsers.fold import clean
from parsers.languages import Language, flags
from parsers.records import Cue, Quote, Span, Speaker, Statement
from parsers.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Voices:
    """Everybody who speaks and what they say."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    statements: tuple[Statement, ...]


_PREFIXES = 2  # written into one word: and, to


def write(
    language: Language, book: Register, quotes: Spoken[Attributed], statements: Spoken[Reported]
) -> Voices:
    """Who is listed, in the order of their first mention, and what they said, by their ids."""
    tokens = book.frame.tokens
    counted = (person for person in book.people if _counts(person) and not _cut_name(tokens, person))
    mentions = {person.number: _mentions(tokens, person) for person in counted}
    listed = sorted(mentions, key=lambda number: mentions[number][0])
    ids = {number: f"s{place}" for place, number in enumerate(listed, 1)}
    return Voices(
        tuple([_speaker(tokens, language, book.people[n], key, mentions[n]) for n, key in ids.items()]),
        tuple([_quote(tokens, one, ids.get(person.number) if person else None) for one, person in quotes]),
        tuple(
            [
                _statement(tokens, one, ids.get(person.number) if person else None)
                for one, person in statements
            ]
        ),
    )


def _counts(person: Person) -> bool:
    """Who is listed: everybody quoted; of the others, persons by name who speak or hold an office."""
    if person.quoted:
        return True
    if person.nameless:
        return person.speaks and person.described and not person.plural and person.indefinite
    if town(person):
        return False  # Nairobi said it was ready
    if not person.introduced and not person.full() and not (person.gender or person.described):
        return False  # Cotelmar informó que: one word with nothing that says who it is
    return person.speaks or (person.introduced and person.full())


def _cut_name(tokens: Tokens, person: Person) -> bool:
    """Does the text break off in the one word that somebody is called: قال الرئيس السيد أحم"""
    last = len(tokens.words)
    return person.name == (last - 1, last) and not person.nameless and tokens.words[-1][-1].isalpha()


def _mentions(tokens: Tokens, person: Person) -> list[Range]:
    """In order, each on one line; the words that name somebody are one of them."""
    first, last = person.name
    told = {
        part if part[1] - part[0] == 1 else _on_line(tokens, part, max(part[0], first))
        for part in person.mentions
    }
    named = person.name in told or any(one[0] <= first and last <= one[1] for one in told)
    return sorted(told if named else {*told, person.name})


def _on_line(tokens: Tokens, part: Range, kept: int) -> Range:
    """What of some words stands on the line of one of them."""
    first, last = part
    if tokens.lines.isdisjoint(range(first + 1, last)):
        return part
    breaks = [k for k in range(first + 1, last) if k in tokens.lines]
    if not first <= kept < last:
        return first, breaks[0]
    before, after = [k for k in breaks if k <= kept], [k for k in breaks if k > kept]
    return before[-1] if before else first, after[0] if after else last


def _quote(tokens: Tokens, one: Attributed, speaker: str | None) -> Quote:
    return Quote(one.words, speaker, one.kind, one.passage.spans, _cue(tokens, one.cue))


def _statement(tokens: Tokens, one: Reported, speaker: str | None) -> Statement:
    return Statement(tokens.slice(*one.content), speaker, (tokens.span(*one.content),), _cue(tokens, one.cue))


def _cue(tokens: Tokens, cue: Range | None) -> Cue | None:
    return Cue(tokens.slice(*cue), tokens.span(*cue)) if cue else None


def _role_span(tokens: Tokens, language: Language, role: Range) -> Span:
    """The characters of an office, without an "and", "to" or "as" written into its first word."""
    begin, end = _on_line(tokens, role, role[0])
    role = begin, without_body(tokens, language.speech, begin, end)
    start, end = tokens.span(*role)
    word, known = tokens.words[role[0]], kinds_of(language.code)
    joining = language.speech.joining
    article = joining.definite[0]
    into = tuple(one for one in joining.articled.get(article, ()) if not one.endswith(article))
    whole = any(into) and word.startswith(into)  # للأمين, where the article is written into the "to"
    prefixes = tuple(filter(None, () if whole else (*joining.joined, *language.speech.script.like)))
    for _ in range(_PREFIXES):
        office = (one for one in prefixes if word.startswith(one) and known(word[len(one) :], 0) & flags.ROLE)
        joined = next(office, "")
        start, word = start + len(joined), word[len(joined) :]  # وبمدير
    if tokens.kinds[role[0]] & flags.ATTACHED and start == tokens.span(*role)[0]:
        start += next((len(one) for one in prefixes if word.startswith(one)), 0)  # بالقائمة بالأعمال
    return start, end


def _speaker(tokens: Tokens, language: Language, person: Person, key: str, mentions: list[Range]) -> Speaker:
    """A person as the record has them: name, office and body as written, and all mentions."""
    start, end = tokens.span(*person.name)
    start += led(tokens, person.name[0])
    name = clean(tokens.text[start:end])
    body, country = affiliation(tokens, language, person)
    place = _role_span(tokens, language, person.role) if person.role else None
    role = clean(tokens.text[place[0] : place[1]]) if place else None
    return Speaker(
        id=key,
        name=name,
        surname=None if person.nameless else person.surname or name.split()[-1],
        role=role,
        organisation=body,
        country=country,
        office=office_in(role, language) if role else None,
        wikidata=None,
        name_span=(start, end),
        role_span=place,
        mentions=tuple([tokens.span(*part) for part in mentions]),
    )
