"""Numbers of a text with what they count: people, or countries; days, years and parts of figures left out."""

import re

from msgspec import Struct
from msgspec.structs import replace

from parsers.assembly_mentions import AssemblyMention
from parsers.facts.numerals import MOST, NUMBER, TOKEN, find_numerals
from parsers.facts.people_before import people_labelled, people_numbered
from parsers.facts.qualifiers import qualified_from
from parsers.languages import LANGUAGES, Language, every, flags
from parsers.languages.language import Phrases
from parsers.phrasebook import holds
from parsers.records import Span, back
from parsers.sheet import Sheet

ELIDED = every(lambda one: one.elided)
_BREAK = re.compile(r"[.,;:()\n]")
_PHRASE_ENDS = re.compile(r"[.;:()\n\"0-9٠-٩]")
_PARTED = 40  # characters between a part and the next one, or before it
_VERB = 40  # characters in which that verb begins
_APART = 4  # words between one noun for people and the next
_PART = 80  # characters of "of the 190 member countries"
_WHOLE = 100  # of fewer members another body may be
_PHRASE, _FAR = 12, 130  # words of a phrase that says who; characters
_YEARS = range(1900, 2101)
_NOUN = 2  # words up to the people whom a number counts: police officers
_TAIL = 4  # words of what these are over: law enforcement agencies
_OF = 3  # letters of the longest "of", "from"
_NOUNS = {
    code: one.attending.people | one.attending.others | one.attending.countries
    for code, one in LANGUAGES.items()
}


_MEMBERS = {
    code: tuple(name for name in language.members.names if " " not in name)
    for code, language in LANGUAGES.items()
}


class Figure(Struct, frozen=True):
    """One number with what it counts."""

    number: Span
    lead: Span  # qualifier and number
    sentence: Span
    people: Span | None  # the words of who, when it counts people
    strong: bool  # delegates, participants: attendance by itself
    countries: bool
    part: bool = False  # of the figure before it: "of whom 64 ministers"


def find_figures(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> list[Figure]:
    """The numbers that count people or countries, in order; a session's number counts nothing."""
    taken = set().union(*[range(*mention.span) for mention in sheet.days])
    taken |= {mention.number_span[0] for mention in assemblies if mention.number_span}
    figures: list[Figure] = []
    part_of: int | None = None
    for number in find_numerals(sheet):
        if number[0] in taken or len(figures) >= MOST:
            continue
        lead = (qualified_from(sheet, number[0]), number[1])
        part = _is_part(sheet, lead[0], part_of)
        part_of = number[1] if part else None
        if part and not _ranks(sheet, number[1]):
            continue
        figure = _figure(sheet, number, lead)
        if figure:
            figures.append(replace(figure, part=True) if part else figure)
    return figures


def _is_part(sheet: Sheet, lead: int, after: int | None) -> bool:
    """As in "including 82 police chiefs and 25 officers": of those counted before."""
    before = sheet.folded[back(lead, _PARTED) : lead].rstrip()
    if before.endswith(sheet.language.attending.parts):
        return True
    near = after is not None and lead - after < _PARTED and not _BREAK.search(sheet.folded, after, lead)
    return near and before.rpartition(" ")[2] in sheet.language.dating.also


def _ranks(sheet: Sheet, at: int) -> bool:
    """Ministers and police chiefs are counted apart, too; officers, who are only a part, are not."""
    words = sheet.language.attending
    behind = [word for word in TOKEN.findall(sheet.folded, at, at + _PARTED) if word not in words.of]
    return not words.ranking.isdisjoint(behind[:2])


def _figure(sheet: Sheet, number: Span, lead: Span) -> Figure | None:
    """What the words after a number say that it counts; `lead` begins with its qualifier."""
    digits = sheet.folded[number[0] : number[1]]
    year = len(digits) == 4 and digits.isdigit() and int(digits) in _YEARS
    if year and not _round(sheet, number, digits, about=lead != number):
        return None
    bracketed = sheet.folded[number[0] - 1 : number[1] + 1] in (f"({digits})", f"/{digits}/")
    begin = number[1] + bracketed
    words = _phrase(sheet.folded, begin, number[1] + _FAR)
    if (
        _counts_countries(_next_words(words[:4], digits, sheet.language), sheet.language)
        or (words and _of_them(sheet, digits, words[0], begin))
        or _of_those(sheet, digits, number)
        or _countries_numbered(sheet, lead[0])
    ):
        return Figure(number, lead, sheet.sentence(*number), None, strong=False, countries=True)
    led = sheet.folded.endswith(sheet.language.attending.numbering, 0, len(sheet.folded[: lead[0]].rstrip()))
    named, strong = (None, False) if led else _people_after(words, sheet.language)
    people = _place(sheet.folded, begin, words, named) if named else None
    if people is None:
        people, strong = people_numbered(sheet, lead[0], inset=_inset(sheet, begin, words))
    if people is None and (not words or words[0] == "," or words[0] in sheet.language.attending.sources):
        people, strong = people_labelled(sheet, lead[0])
    if people is None:
        return None
    return Figure(number, lead, sheet.sentence(*number), people, strong, countries=False)


def _inset(sheet: Sheet, end: int, words: list[str]) -> bool:
    """Does a comma stand behind a number, or where they are from: les délégués, plus de 900 VENUS de Y?"""
    source = bool(words) and len(words[0]) > _OF and words[0] in sheet.language.attending.sources
    behind = sheet.folded[end : end + _PARTED].lstrip()
    for total in sheet.language.attending.totals if source is False else ():
        behind = behind.removeprefix(total)  # the delegates, more than 640 in all,
    return source or behind[:1] in flags.COMMAS


def _round(sheet: Sheet, number: Span, digits: str, *, about: bool) -> bool:
    """Some 2000 delegates; 2000 delegates from: a number of hundreds, people behind it, and who counts them.

    `about`: a word for about stands before it.
    """
    if not digits.endswith("00"):
        return False
    words, behind = sheet.language.attending, TOKEN.findall(sheet.folded, number[1], number[1] + _PARTED)
    for k, word in enumerate(behind[:_NOUN]):
        if word in words.people or (about and word in words.others):
            return about or (k + 1 < len(behind) and behind[k + 1] in words.sources)
    return False


def _phrase(folded: str, start: int, end: int) -> list[str]:
    """The words and commas between two places, up to another mark or a number."""
    stop = _PHRASE_ENDS.search(folded, start, end)
    phrase = folded[start : stop.start() if stop else end]
    words = phrase.replace(",", " , ").split()
    return words if "".join(words).replace(",", "").isalpha() else TOKEN.findall(phrase)


def _place(folded: str, at: int, words: list[str], named: Span) -> Span:
    """Where some of the words that follow a place begin and end."""
    first, last = named
    for word in words[:first]:
        at = folded.index(word, at) + len(word)
    start = at = folded.index(words[first], at)
    start += 2 * words[first].startswith(ELIDED)  # une centaine d'experts
    for word in words[first : last + 1]:
        at = folded.index(word, at) + len(word)
    return start, at


def _next_words(words: list[str], digits: str, language: Language) -> list[str]:
    """The words behind a number without what joins it to them."""
    if words and words[0] in language.attending.of and holds(digits, language.attending.rounded):
        return words[1:]  # une centaine de pays
    if words and words[0].startswith(ELIDED):
        return [words[0][2:], *words[1:]]  # une vingtaine d'États
    return words


def _counts_countries(words: list[str], language: Language) -> bool:
    """Do words begin with what countries are called, over adjectives: member countries?"""
    for word in words:
        if word in language.attending.countries:
            return True
        if word not in language.attending.adjectives and word not in language.assembly.interpol:
            return False
    return False


def _of_them(sheet: Sheet, digits: str, first: str, at: int) -> bool:
    """As in "141 of the 190 member countries": a smaller number of them counts countries too."""
    language = sheet.language
    words = language.attending
    if not (first in words.of or first in words.definite):
        return False
    tokens = TOKEN.findall(sheet.folded, at, at + _PART)
    for index, token in enumerate(tokens):
        if token[0].isdigit():
            fewer = digits.isdigit() and token.isdigit() and int(digits) < int(token)
            if not fewer:
                return False
            members = int(token) >= _WHOLE and holds(
                " ".join(tokens[index + 1 : index + 2]), _MEMBERS[language.code]
            )
            return members or (_counts_countries(tokens[index + 1 : index + 5], language))
        if token in language.attending.countries:
            return True
        body = holds(token, language.assembly.interpol + language.members.bodies)
        if not (token in words.of or token in words.definite or body):
            return False
    return False


def _of_those(sheet: Sheet, digits: str, number: Span) -> bool:
    """As in "of the 196 members, 141 were represented": so many of those told right before."""
    words = sheet.language
    behind = sheet.folded[number[1] : number[1] + _VERB].lstrip()
    if not digits.isdigit() or not behind.startswith(words.attending.partaking):
        return False
    start, _ = sheet.sentence(*number)
    before = sheet.folded[max(start, number[0] - _PART) : number[0]]
    whole = next((match for match in NUMBER.finditer(before) if match.group().isdigit()), None)
    if whole is None:
        return False
    return int(digits) < int(whole.group()) and holds(before[whole.end() :], words.members.names)


def _countries_numbered(sheet: Sheet, at: int) -> bool:
    """As in "from the member countries, numbering 190": who stands before the number are countries."""
    before = sheet.folded[back(at, _PARTED) : at].rstrip()
    if not before.endswith(sheet.language.attending.numbering):
        return False
    nouns = [one for one in TOKEN.findall(before) if one in _NOUNS[sheet.language.code]]
    return bool(nouns) and nouns[-1] in sheet.language.attending.countries


def _people_after(tokens: list[str], language: Language) -> tuple[Span | None, bool]:
    """Which words say who, up to the last noun for people."""
    words = language.attending
    last, strong = -1, False
    for index, word in enumerate(tokens[:_PHRASE]):
        plain = _bare(word, language)
        small = last < 0 < index and (word in words.articles or word in words.definite)
        if small and tokens[index - 1] not in words.of:
            break  # ninety interpreters help the delegates
        if plain in words.people:
            last, strong = index, True
        elif plain in words.others or (last < 0 and _police(tokens, index, language)):
            last = index
        elif word == "," and last < 0 < index and tokens[index - 1] in language.speech.fields:
            continue  # a hundred Justice, Home Affairs and Security Ministers
        elif _over(word, plain, index, last, language):
            break
    if last < 0:
        return None, False
    first = 0
    while first < last and (tokens[first] in words.of or tokens[first] in words.articles):
        first += 1
    if last + 2 < len(tokens) and tokens[last + 1] in words.of:
        last += 2 * tokens[last + 2].startswith(words.police)
    return (first, last + _tail(tokens[last + 1 : last + 1 + _TAIL], words.tails)), strong


def _tail(tokens: list[str], tails: Phrases) -> int:
    """How many words say of what those are whom a number counts: ministers OF THE INTERIOR, مدير أمن."""
    behind = " ".join(tokens) + " "
    if not behind.startswith(tails):
        return 0
    return max((len(one.split()) for one in tails if behind.startswith(f"{one} ")), default=0)


def _police(tokens: list[str], index: int, language: Language) -> bool:
    """Is a word the police who come from somewhere: 600 senior POLICE from 155 countries?"""
    words = language.attending
    behind = tokens[index + 1] if index + 1 < len(tokens) else ""
    return tokens[index].startswith(words.police) and behind in words.sources


def _over(word: str, plain: str, index: int, last: int, language: Language) -> bool:
    """Is said who, the last time at `last`, with this word: by a stop, a comma, another count, far behind?"""
    words = language.attending
    if plain in words.stops and not (words.construct and index == 0 and plain in words.of):
        return True
    if last < 0:  # 196 members, and a director; a million searches a day, as six hundred delegates
        return word == "," or (index > 0 and len(word) > _OF and word in language.numbers)
    return index - last > _APART or word in language.numbers  # 88 ministers and more than a thousand


def _bare(word: str, language: Language) -> str:
    """A noun without what is written together with it: d'experts."""
    bare = word[2:] if "'" in word and word.startswith(ELIDED) else word
    joined = bare[:1] in language.speech.joining.proclitics and bare[1:] in language.attending.others
    return bare[1:] if joined else bare
