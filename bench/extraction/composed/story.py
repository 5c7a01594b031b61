"""Random releases with what they say beside them: who is quoted, and with which role.

A language is three files of plain strings, the same names in each: `people/en.py` (who speaks, with which
roles, how they are named), `sayings/en.py` (ways to quote them), `sentences/en.py` (what is said, and what a
release tells beside). Of these a seed makes a release of some paragraphs, so that forms meet which nobody
thought of together.

In a template `{S}` is who speaks, `{N}` the same where a pronoun may stand, `{he}` and `{He}` the pronoun
itself, `{D}` somebody else who says nothing; of `{his/her}` a man has the first, a woman the second, and of
`{D:his/her}` that other one; `{a}` to `{d}` are sentences, `{a:l}` begins small; `<...>` is quoted, `‹...›`
without marks, `|` a new paragraph within, `^...^` what is no quotation in its marks.

A role may have its article before a bar: le |ministre. Sayings may have `settle`, which joins what meets (de
le to du), and `without_pronoun`, how a template names who speaks instead.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType


@dataclass(frozen=True)
class Person:
    """Somebody invented: the whole name, the role as it is written, the short title that is left of it."""

    name: str
    surname: str
    woman: bool
    role: str
    short: str
    title: str
    the: str = ""  # the article of the role, and that of the short title, where they have their own
    the_short: str = ""


@dataclass
class Story:
    """A release and its gold: (quotation, who says it), in the order of the text, and who was introduced."""

    text: str
    quotes: list[tuple[str, Person]]
    people: list[Person]
    templates: list[str]


_KEY = r"((?:[.?>]+ )| ?)\{(\w+)(:l)?\}"  # with what leads to it, which goes where nothing stands for it


@dataclass(frozen=True)
class Words:
    """The files of a language."""

    people: ModuleType
    sayings: ModuleType
    sentences: ModuleType


def words_in(language: str) -> Words:
    """What releases in a language are composed of."""
    rooms = ("people", "sayings", "sentences")
    return Words(*(import_module(f"bench.extraction.composed.{room}.{language}") for room in rooms))


def compose(words: Words, seed: int) -> Story:
    """The release of a seed, in the language of its words."""
    return _Composer(words, random.Random(seed)).story()


class _Composer:
    def __init__(self, words: Words, chance: random.Random) -> None:
        self.whom, self.sayings, self.sentences = words.people, words.sayings, words.sentences
        self.chance = chance
        self.people = self._people(chance.choice((2, 3, 3, 4)))
        said: tuple[str, ...] = words.sentences.SENTENCES
        self.said = iter(chance.sample(said, len(said)))
        self.marks: tuple[str, str] = chance.choice(words.sayings.MARKS)
        self.known: list[Person] = []
        self.last: Person | None = None

    def _people(self, count: int) -> list[Person]:
        roles = self.chance.sample(self.whom.ROLES, count)
        names = self.chance.sample(self.whom.NAMES, count)
        return [self._person(*name, role) for name, role in zip(names, roles, strict=True)]

    def _person(self, name: str, surname: str, woman: bool, forms: tuple[str, ...]) -> Person:
        the, _, role = self._filled(forms[woman]).rpartition("|")
        the_short, _, short = forms[2 + woman].rpartition("|")
        return Person(name, surname, woman, role, short, self._title(forms, woman), the, the_short)

    def _title(self, role: tuple[str, ...], woman: bool) -> str:
        """What stands before a name: a role's own title (a rank), or that of men or women."""
        return role[4 + woman] if len(role) > 4 else str(self.whom.TITLES[woman])

    def _filled(self, role: str) -> str:
        return re.sub(r"\[(\w+)\]", lambda m: self.chance.choice(getattr(self.whom, m[1])), role)

    def story(self) -> Story:
        paragraphs, quotes, used = [self.chance.choice(self.sentences.OPENINGS)], [], []
        for template in self.chance.choices(self.sayings.SAYINGS, k=self.chance.choice((3, 4, 5))):
            written, said = self._say(template)
            paragraphs.append(written)
            quotes += said
            used.append(template)
            if self.chance.random() < 0.3:
                paragraphs.append(self.chance.choice(self.sentences.ASIDES))
                self.last = None
        return Story("\n\n".join(paragraphs), quotes, self.known, used)

    def _say(self, template: str) -> tuple[str, list[tuple[str, Person]]]:
        who, other = self.chance.sample(self.people, 2)
        if "{he}" in template and "{D}" in template and who.woman == other.woman:
            template = getattr(self.sayings, "without_pronoun", _without_pronoun)(template)
        template = _gendered(template, who, other)
        filled = re.sub(_KEY, lambda m: self._filled_in(m, who, other), template).strip()
        self.last = who if "{D}" not in template or who.woman != other.woman else None
        filled = re.sub(r"[,،](?=[,.:;،—]| [:–—])", "", filled[:1].upper() + filled[1:])
        filled = getattr(self.sayings, "settle", str)(filled)
        said = [(part, who) for part in _said(filled)]
        opening, closing = self.marks
        written = {"<": opening, ">": closing, "|": "\n\n" + opening, **dict.fromkeys("‹›^", "")}
        return filled.translate(str.maketrans(written)), said

    def _filled_in(self, key: re.Match[str], who: Person, other: Person) -> str:
        value = self._value(key[2], who, other)
        value = _small(value) if key[3] else value
        begins = key.start() == 0 or key[1][:1] in (".", "?")
        return key[1] + (value[:1].upper() + value[1:] if begins else value) if value else ""

    def _value(self, key: str, who: Person, other: Person) -> str:
        if key in ("he", "He"):
            pronoun = str(self.whom.PRONOUNS[who.woman])
            return pronoun.capitalize() if key == "He" else pronoun
        if key in ("S", "N"):
            return self._named(who, pronoun=key == "N" and self.last is who)
        if key == "D":
            return self._named(other)
        return next(self.said)

    def _named(self, person: Person, pronoun: bool = False) -> str:
        if person not in self.known:
            self.known.append(person)
            forms: tuple[str, ...] = self.whom.INTRODUCTIONS
        else:
            forms = (*self.whom.AGAIN, *self.whom.PRONOUNS[person.woman : person.woman + 1] * (2 * pronoun))
        fitting = [one for one in forms if self.whom.fits(one, person) and not self._doubtful(one, person)]
        return self.chance.choice(fitting).format(**vars(person))

    def _doubtful(self, form: str, person: Person) -> bool:
        """Would a short title mean somebody else, too: the minister, of two?"""
        others = (set(words_of(one.role)) for one in self.people if one is not person)
        return "{short}" in form and any(set(words_of(person.short)) <= role for role in others)


def _without_pronoun(template: str) -> str:
    """A template with who speaks again in place of a pronoun."""
    return template.replace("{he}", "{S}")


def _gendered(template: str, who: Person, other: Person) -> str:
    """The forms that fit a man or a woman: {his/her} who speaks, {D:his/her} the other one."""
    return re.sub(
        r"\{(D:)?([^{}/]*)/([^{}]*)\}", lambda m: m[3 if (other if m[1] else who).woman else 2], template
    )


def _small(sentence: str) -> str:
    """A sentence within another: with a small letter, but for I."""
    return sentence if re.match(r"I\b", sentence) else sentence[:1].lower() + sentence[1:]


def _said(filled: str) -> list[str]:
    """What is quoted of a filled template, in its order."""
    quoted = (one[0] or one[1] for one in re.findall(r"<([^>]*)>|‹([^›]*)›", filled))
    parts = (part for one in quoted for part in re.sub(r"\^[^^]*\^", "^", one).split("^"))
    return [said for part in parts if (said := part.replace("|", " ").strip(" ,،"))]


def words_of(text: str) -> list[str]:
    """What two texts are compared by."""
    return re.findall(r"\w+", text.lower())


def stories(language: str, count: int) -> Iterator[Story]:
    """The first so many releases in a language."""
    words = words_in(language)
    return (compose(words, seed) for seed in range(count))
