"""No list of words says a word twice: who adds one sees whether it stands there."""

import ast
import importlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from parsers.fold import fold
from parsers.languages import LANGUAGES
from parsers.languages.language import words

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "parsers" / "languages").rglob("*.py"))
Split = Callable[[str], list[str]]


def blanks(text: str) -> list[str]:
    return text.split()


def bars(text: str) -> list[str]:
    return text.split("|")


def folded(split: Split) -> Split:
    return lambda text: split(fold(text))


SPLITS: dict[str, Split] = {  # what reads a list of words, and how
    "words": blanks,
    "terms": folded(blanks),
    "phrases": folded(bars),
    "qualified": folded(bars),
    "patterns": lambda text: text.split(" | "),
    "numbered": folded(lambda text: [entry.partition("=")[0] for entry in text.split()]),
    "pairs": folded(lambda text: [line.strip() for line in text.strip().splitlines()]),
    "arabic_verbs": bars,
}
INFLECTED = ("spanish_", "french_", "arabic_")  # infinitives, stems: by blanks


def lists(tree: ast.Module) -> Iterator[tuple[ast.expr, Split]]:
    """Every literal that is a list of words: as argument of what reads it, or under a name of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            split = SPLITS.get(name, blanks if name.startswith(INFLECTED) else None)
            arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
            yield from ((argument, split) for argument in arguments if split)
        elif isinstance(node, ast.Assign):
            yield node.value, blanks


def written(node: ast.expr) -> str:
    """The text of a literal; of one that is put together, what is written in it."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(written, node.values))
    return written(node.left) + written(node.right) if isinstance(node, ast.BinOp) else ""


def twice(tree: ast.Module) -> list[tuple[int, list[str]]]:
    """The line where a list begins, and the words that it says more than once."""
    found = []
    for node, split in lists(tree):
        text = written(node)
        again = [word for word, times in Counter(split(text)).items() if times > 1] if text else []
        if again:
            found.append((node.lineno, again))
    return found


def parts(node: ast.AST) -> list[ast.expr]:
    """The lists that a union joins; none where it is no union."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)):
        return []
    return [*(parts(node.left) or [node.left]), *(parts(node.right) or [node.right])]


def called(node: ast.expr) -> str:
    """The name of the function that a list is read by, or nothing."""
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def besides(tree: ast.Module, names: dict[str, Any]) -> Iterator[tuple[int, list[str]]]:
    """The line of each list written out in a union, and what another list or rule there gives as well."""
    for joined in filter(None, map(parts, ast.walk(tree))):
        written_out = [part for part in joined if called(part) == "words"]
        read = [part for part in joined if called(part) != "frozenset"]  # of phrases, whose words may be any
        given = {part: eval(compile(ast.Expression(part), "", "eval"), names) for part in read if written_out}
        for part in written_out:
            others = frozenset().union(*(given[other] for other in read if other is not part))
            if again := (given[part] & others) - {""}:
                yield part.lineno, sorted(again)


def test_no_word_stands_twice_in_its_list() -> None:
    found = {
        f"{path.relative_to(ROOT).as_posix()}:{line} {' '.join(again)}"
        for path in FILES
        for line, again in twice(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert not found, "\n".join(sorted(found))


def test_no_list_says_what_another_gives_that_is_joined_to_it() -> None:
    found = set()
    for path in FILES:
        place = path.relative_to(ROOT)
        names = vars(importlib.import_module(".".join(place.with_suffix("").parts)))
        for line, again in besides(ast.parse(path.read_text(encoding="utf-8")), names):
            found.add(f"{place.as_posix()}:{line} {' '.join(again)}")
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_phrase_of_a_speech_stands_twice(code: str) -> None:
    speech = LANGUAGES[code].speech
    for name in ("narrating", "pointing", "likewise", "charges", "asides", "notices"):
        phrases = getattr(speech, name)
        assert len(phrases) == len(set(phrases)), name
    for name in ("according", "views", "predecessors", "ascending", "such_as", "settings"):
        for phrases in getattr(speech, name).values():
            assert len(phrases) == len(set(phrases)), (name, phrases)


def test_such_a_word_would_be_found() -> None:
    for code in (
        'words("one two" " one")',
        'terms("été ete")',
        'phrases("a day|the night|a day")',
        'patterns("a|b | c | a|b")',
        'numbered("may=5 june=6 may=5")',
        'words(f"{MORE} one one")',
        'VERBS = OTHERS + "dire faire dire"',
        'french_verbs("parler parler")',
    ):
        assert twice(ast.parse(code)), code
    for code in ('words("one onetwo")', 'phrases("a day| a day")', 'words("a") | words("a")'):
        assert not twice(ast.parse(code)), code
    names = {"words": words, "SAID": words("say tell")}
    assert [*besides(ast.parse('words("tell ask") | SAID'), names)] == [(1, ["tell"])]
    assert not [*besides(ast.parse('words("ask") | SAID'), names)]
