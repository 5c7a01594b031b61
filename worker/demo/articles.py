"""Sample files to articles: who carries them, on which simulated day, with which words."""

from dataclasses import dataclass, replace
from importlib import resources


@dataclass(frozen=True, slots=True)
class Article:
    """One page of the newswire; several with one path are its states over the days."""

    name: str
    wire: str
    path: str
    day: int
    published: str
    updated: str
    language: str
    title: str
    paragraphs: tuple[str, ...]
    status: int = 200


def articles() -> tuple[Article, ...]:
    """All samples in the order of their names, copies and corrections worked out."""
    folder = resources.files("worker.demo.samples")
    texts = {f.name[:-4]: f.read_text("utf-8") for f in folder.iterdir() if f.name.endswith(".txt")}
    made: dict[str, Article] = {}
    for name in sorted(texts):
        head, _, body = texts[name].partition("\n\n")
        fields = [line.split(": ", 1) for line in head.splitlines()]
        made[name] = _article(name, fields, _paragraphs(body), made)
    return tuple(made.values())


def _paragraphs(body: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in body.split("\n\n") if part.strip())


def _article(
    name: str, fields: list[list[str]], paragraphs: tuple[str, ...], made: dict[str, Article]
) -> Article:
    """The article of one file: `copy_of` and `corrects` take the paragraphs of an earlier one."""
    of = dict(fields)
    origin = of.get("copy_of") or of.get("corrects")
    if origin:
        paragraphs = _derived(next(a for n, a in made.items() if n == origin), fields)
    article = Article(
        name=name,
        wire=of["wire"],
        path=of["path"],
        day=int(of["day"]),
        published=of["published"],
        updated=of.get("updated", of["published"]),
        language=of["language"],
        title=of["title"],
        paragraphs=paragraphs,
    )
    return replace(article, status=int(of["status"])) if "status" in of else article


def _derived(origin: Article, fields: list[list[str]]) -> tuple[str, ...]:
    """The origin's paragraphs with what stands before and after them, and words replaced."""
    of = dict(fields)
    text = "\n\n".join(origin.paragraphs)
    for old, new in (value.split(" => ") for key, value in fields if key == "replace"):
        if old not in text:
            raise ValueError(f"{origin.name}: no {old!r} to replace")
        text = text.replace(old, new)
    parts = (of.get("before", ""), text, of.get("after", ""))
    return _paragraphs("\n\n".join(parts))
