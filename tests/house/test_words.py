"""No word of a language stands in the code that reads releases: each language says its own in its file.

A literal of that code is the name of something (a rule, a reason, a kind, an attribute), one of the few
formal words below, or it has no two letters in a row once the syntax of patterns is taken away.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARSERS = ROOT / "parsers"
OF_DATA = {"languages", "reference", "web"}  # words are their subject; `web` reads bytes of any matter
OF_NAMES = {
    "candidates.py",  # looks at entries before anything of parsers is loaded, in the process that polls
    "distributors.py",  # names of newswires
    "codec.py", "placing.py",  # fields of the record
    "fold.py",  # which letter stands for which
    "tags.py",  # names of the tags of HTML
    "feeds.py", "listing.py", "pages.py",  # bytes, as in `web`
}  # fmt: skip
FORMAL = {
    "XXXX",  # a year that is open, in EDTF
    "NFC", "NFKC", "NFKD", "utf-8", "ascii", "replace", "big",  # arguments of the standard library
    "venue", "theme", "speakers.", ".office",  # facts that conflict
    "text/1",  # a reader and its version
    "tweet|facebook|twitter|whatsapp|linkedin|telegram|pinterest",  # names, the same everywhere
}  # fmt: skip
RULE = re.compile(r"[a-z]+[./][a-z0-9]+(-[a-z]+)*\Z")  # "dates.range"
SYNTAX = re.compile(
    r"\\[A-Za-z]"  # \w
    r"|\[(?:\\.|[^\]\\])*\]"  # a set of characters
    r"|https?|mailto|www|\((?:\?:)?com\|org\|net\|int\)"  # addresses
)
WORD = re.compile(r"[A-Za-zÀ-ɏͰ-ӿ\u0621-\u063a\u0641-\u064a]{2,}|[a-z]['’]|[\u0621-\u063a\u0641-\u064a]")


def code() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PARSERS.rglob("*.py")):
        place = path.relative_to(PARSERS)
        if place.parts[0] not in OF_DATA and place.name not in OF_NAMES:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def names(tree: ast.Module) -> Iterator[str]:
    """Members of Literal, attributes in __slots__, reasons that have a weight, type variables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal":
            yield from texts(node.slice)
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in {"__slots__", "_WEIGHTS"}:
            yield from texts(node.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"TypeVar", "ParamSpec"}:
            yield from texts(node)


def texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def literals(tree: ast.Module) -> Iterator[str]:
    """Every string that is no docstring."""
    aside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in aside:
            yield node.value


def words_in(text: str) -> list[str]:
    return WORD.findall(SYNTAX.sub("", text))


def test_no_word_of_a_language_stands_in_code() -> None:
    sources = list(code())
    known = {name for _, tree in sources for name in names(tree)} | FORMAL
    found = {
        f"{path.relative_to(ROOT).as_posix()} {text!r}": words
        for path, tree in sources
        for text in literals(tree)
        if text not in known and not RULE.match(text) and (words := words_in(text))
    }
    assert not found, found


def test_such_a_word_would_be_found() -> None:
    for text in (r"\b(?:the |le )?\d+", "ar", "l'", "ب", "Tan", r"(?<!\w)said\b", "وبلف"):
        assert words_in(text), text
    for text in (r"[^\W\d_]{3,10}\s", r"(?![\w%]|[.,:]\d)", "’“", r"[A-Za-z]", "ـ"):
        assert not words_in(text), text
