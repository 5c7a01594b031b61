"""Every language says all that the extractors ask of it, in the form in which they look for it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, detect
from parsers.reference import TOPICS
from parsers.sheet import words_of

ESCAPE = re.compile(r"\\[A-Z]")  # of patterns: the ends of a line, other than letters

# What a language may lack, as others in the world do: it says so with an empty word as the only one.
MAY_LACK = {
    ".assembly.of", ".crediting.to",
    ".dating.weekdays", ".elided", ".members.beside", ".ordinal_marks", ".venue.joined",
    ".speech.adjectival", ".speech.articles", ".speech.clitics", ".speech.contracted",
    ".speech.dialogue_dash", ".speech.elisions", ".speech.before",
    ".speech.letters", ".speech.commissions", ".speech.sole",
    ".speech.inversions", ".speech.participles", ".speech.past_endings", ".speech.plain",
    ".speech.to_do", ".speech.charges", ".speech.citing",
     ".speech.doing", ".speech.negations", ".speech.denying", ".speech.occasions",
     ".speech.by", ".speech.hands", ".speech.senders", ".speech.signed", ".speech.demonstratives",
    ".speech.judged_by", ".speech.peoples",
    ".speech.towards", ".speech.urging", ".speech.wished",
    ".speech.in_names", ".speech.once", ".speech.surnames", ".speech.settings", ".speech.scholars",
    ".speech.things",
    ".speech.halls",
}  # fmt: skip
LISTS = Path(__file__).parents[2] / "parsers" / "languages"
# Its verbs tell the gender, stand where names end and before their subject; places look like names.
ARABIC_ALONE = {"FEMININE", "MASCULINE", "MANNER", "ASIDES", "TWINS", "NATIONS"}
ARABIC_ALONE |= {"TAKING", "BETWEEN", "CAREERS"}
# What a language lacks that has capitals, writes words apart, states each subject.
WHOLLY = (".speech.joining.", ".speech.script.", ".speech.unstated.")


def leaves(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Every field of a language and of its parts, but for what follows from others."""
    if is_dataclass(value):
        for field in (one for one in fields(value) if one.init):
            yield from leaves(f"{name}.{field.name}", getattr(value, field.name))
    else:
        yield name, value


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_no_hole(language: Language) -> None:
    empty = [name for name, value in leaves("", language) if value in ((), frozenset(), {}, None)]
    assert not empty


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_no_hole_under_an_empty_word(language: Language) -> None:
    lacking = {name for name, value in leaves("", language) if says_none(value)}
    wholly = {name for name in lacking if name.startswith(WHOLLY)}
    assert lacking - wholly <= MAY_LACK
    for part in WHOLLY:
        every = [n for n, value in leaves("", language) if n.startswith(part) and not is_pattern(value)]
        assert sum(name.startswith(part) for name in wholly) in (0, len(every))


def is_pattern(value: Any) -> bool:
    """A pattern says none by matching nothing."""
    return isinstance(value, re.Pattern)


def says_none(value: Any) -> bool:
    """Is an empty word all that a field holds?"""
    if isinstance(value, dict):
        return set(value) == {""}
    return value == "" or (isinstance(value, tuple | frozenset) and set(value) in ({""}, {("",)}))


def test_every_way_to_lack_is_one_that_some_language_takes() -> None:
    taken = {
        name for language in LANGUAGES.values() for name, value in leaves("", language) if says_none(value)
    }
    assert taken >= MAY_LACK


@pytest.mark.parametrize("room", ["lands", "offices", "topics", "verbs"])
def test_the_long_lists_have_the_same_names_in_each_language(room: str) -> None:
    named = {code: set(lists_in(LISTS / room / f"{code}.py")) for code in ("en", "fr", "es", "ar")}
    assert named["en"]
    assert {code: names - ARABIC_ALONE for code, names in named.items()} == dict.fromkeys(named, named["en"])


def lists_in(path: Path) -> Iterator[str]:
    """The names that a file of words gives, its own pieces aside."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(target, ast.Name) and not target.id.startswith("_"):
                yield target.id


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_the_extractors_words_are_folded(language: Language) -> None:
    for name, value in leaves("", language):
        if not name.startswith(".speech") and isinstance(value, tuple | frozenset | dict):
            words = [ESCAPE.sub("", word) for word in value if isinstance(word, str)]
            assert [word for word in words if name != ".topics" and fold(word) != word] == [], name


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_topic_has_words(language: Language) -> None:
    assert language.topics.keys() == TOPICS.keys()
    assert all(language.topics.values())


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))
def test_months_and_ordinals_are_whole(language: Language) -> None:
    assert set(language.months.values()) == set(range(1, 13))
    assert set(language.weekdays.values()) == set(range(7))
    assert set(range(20, 100)) <= set(language.ordinals.values())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The delegates of the session came from all over the world to talk.", "en"),
        ("Les délégués sont venus de tous les pays pour la session et ont débattu.", "fr"),
        ("Los delegados han venido de todos los países para la reunión y el debate.", "es"),
        ("افتتح الرئيس أعمال الدورة في المدينة بحضور الوفود من جميع البلدان", "ar"),
        ("L’assemblée d’Interpol, ouverte hier à Oslo, se poursuit jusqu’à jeudi.", "fr"),
        ("12 34 56", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text(text: str, code: str) -> None:
    folded = fold(text)
    assert detect(folded, words_of(folded)).code == code
