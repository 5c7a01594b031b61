"""No list of words says a word twice: who adds one sees whether it stands there."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from parsers.fold import fold

ROOT = Path(__file__).parents[2]
LANGUAGES = ROOT / "parsers" / "languages"
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


def test_no_word_stands_twice_in_its_list() -> None:
    files = sorted(LANGUAGES.rglob("*.py"))
    found = {
        f"{path.relative_to(ROOT).as_posix()}:{line} {' '.join(again)}"
        for path in files
        for line, again in twice(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert not found, "\n".join(sorted(found))


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
